"""A grid whose key column stays in sight: it sticks to the edge once the others scroll below it.

There is one view over the model, and one header. The column is drawn again at the edge, and the view says that its
cells are there (``visualRect``, ``indexAt``): typing, choosing, tooltips and screen readers follow from these two.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QRegion
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyleOptionViewItem, QToolTip

from hubdesk.gui.importer.grid import Grid
from hubdesk.gui.widgets.table_header import TableHeader

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from hubdesk.gui.theme.theme import Theme

_SHARE = 0.5
"""Share of the width that the column takes at most where it sticks."""

_Index = QModelIndex | QPersistentModelIndex
_IN_SIGHT = QAbstractItemView.ScrollHint.EnsureVisible


class _Drag(NamedTuple):
    """A press on the head of the column that sticks: where it was, and the width to begin with, 0 for a mere click."""

    begun: int
    width: int


class FrozenHeader(TableHeader):
    """Draws the head of the column where it sticks, and takes presses there for the column."""

    def __init__(self, theme: Theme, grid: FrozenGrid) -> None:
        super().__init__(theme, grid)
        self._grid = grid
        self._drag: _Drag | None = None
        self.setFocusProxy(grid)  # whose keys do what is pressed here
        self.sectionResized.connect(lambda *_: self.viewport().update())
        self.sortIndicatorChanged.connect(lambda *_: self.viewport().update())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the heads, and above them that of the column that sticks."""
        super().paintEvent(event)
        strip = self._grid.strip()
        if strip is not None:
            painter = QPainter(self.viewport())
            area = QRect(strip.left(), 0, strip.width(), self.viewport().height())
            mirrored = self.isRightToLeft()
            self.paintSection(painter, area.translated(1 if mirrored else 0, 0), self._grid.frozen)  # as Qt does
            edge = area.left() if mirrored else area.right()
            painter.fillRect(edge, area.top(), 1, area.height(), self._theme.color("border-control"))

    def viewportEvent(self, event: QEvent) -> bool:  # Qt's name
        """Tell about the column that is seen, not about the one below it."""
        asked = event.type() == QEvent.Type.ToolTip
        if asked and isinstance(event, QHelpEvent) and self._grid.on_strip(event.pos()):
            role = Qt.ItemDataRole.ToolTipRole
            text = self.model().headerData(self._grid.frozen, Qt.Orientation.Horizontal, role)
            QToolTip.showText(event.globalPos(), str(text or ""), self)
            return True
        return super().viewportEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Press the head that is seen, or begin to drag its end."""
        spot = event.position().toPoint()
        self._drag = None
        if event.button() != Qt.MouseButton.LeftButton or not (self._on_end(spot) or self._grid.on_strip(spot)):
            super().mousePressEvent(event)
            return
        column, ended = self._grid.frozen, self._on_end(spot)
        self._drag = _Drag(spot.x(), self.sectionSize(column) if ended else 0)
        if not ended and self.sectionsClickable():
            self.sectionPressed.emit(column)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Let the column that is seen take the width of its contents."""
        spot = event.position().toPoint()
        if self._on_end(spot):
            self.sectionHandleDoubleClicked.emit(self._grid.frozen)
        elif not self._grid.on_strip(spot):
            super().mouseDoubleClickEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag, or show what a press would do."""
        spot, drag = event.position().toPoint(), self._drag
        if drag is not None and drag.width:
            further = (spot.x() - drag.begun) * (-1 if self.isRightToLeft() else 1)
            self.resizeSection(self._grid.frozen, max(self.minimumSectionSize(), drag.width + further))
        elif drag is None and not event.buttons() and (self._on_end(spot) or self._grid.on_strip(spot)):
            shape = Qt.CursorShape.SplitHCursor if self._on_end(spot) else Qt.CursorShape.ArrowCursor
            self.setCursor(shape)
        elif drag is None:
            super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End what the press began; a press and a release on the same head are a click."""
        drag, self._drag = self._drag, None
        if drag is None:
            super().mouseReleaseEvent(event)
        elif not drag.width and self.sectionsClickable() and self._grid.on_strip(event.position().toPoint()):
            self.sectionClicked.emit(self._grid.frozen)

    def _on_end(self, spot: QPoint) -> bool:
        """Return whether a place is at the end of the column that sticks, where it is made wider."""
        strip = self._grid.strip()
        if strip is None:
            return False
        end = strip.left() if self.isRightToLeft() else strip.right()
        return abs(spot.x() - end) <= self.style().pixelMetric(QStyle.PixelMetric.PM_HeaderGripMargin)


class FrozenGrid(Grid):
    """A grid whose column :attr:`frozen` stays in sight.

    Attributes:
        frozen: The column, -1 for none.
    """

    def __init__(self, theme: Theme, name: str, corner: str, parent: QWidget | None = None) -> None:
        """Make a grid; see :class:`Grid`."""
        self.frozen = -1
        super().__init__(theme, name, corner, parent)

    def _make_head(self) -> TableHeader:
        return FrozenHeader(self._theme, self)

    def freeze(self, column: int) -> None:
        """Keep a column in sight, -1 for none."""
        self.frozen = column
        self._repaint()

    def strip(self) -> QRect | None:
        """Return where the column sticks, in the viewport; None while it is where it belongs, or further on."""
        column, head = self.frozen, self.horizontalHeader()
        if not 0 <= column < head.count() or head.isSectionHidden(column):
            return None
        wide, left, room = head.sectionSize(column), head.sectionViewportPosition(column), self.viewport().width()
        mirrored = self.isRightToLeft()
        if (left + wide <= room) if mirrored else (left >= 0):
            return None
        seen = room - left if mirrored else left + wide  # of the column where it belongs; nothing of it shows beside
        taken = min(wide, max(seen, int(room * _SHARE)))
        return QRect(room - taken if mirrored else 0, 0, taken, self.viewport().height())

    def on_strip(self, pos: QPoint) -> bool:
        """Return whether a place, or the head above it, is one where the column sticks."""
        strip = self.strip()
        return strip is not None and strip.left() <= pos.x() <= strip.right()

    def visualRect(self, index: _Index) -> QRect:  # noqa: N802  # Qt's name
        """Return where a cell is seen."""
        rect = super().visualRect(index)
        if index.column() == self.frozen and rect.isValid():
            strip = self.strip()
            if strip is not None:
                return QRect(strip.left(), rect.top(), strip.width() - 1, rect.height())
        return rect

    def indexAt(self, pos: QPoint) -> QModelIndex:  # noqa: N802  # Qt's name
        """Return the cell that is seen at a place."""
        if self.on_strip(pos):
            row = self.rowAt(pos.y())
            return self.model().index(row, self.frozen) if row >= 0 else QModelIndex()
        return super().indexAt(pos)

    def scrollTo(self, index: _Index, hint: QAbstractItemView.ScrollHint = _IN_SIGHT) -> None:  # noqa: N802
        """Bring a cell into sight, beside the column that sticks and not below it."""
        bar = self.horizontalScrollBar()
        before, sticks = bar.value(), self.strip() is not None
        super().scrollTo(index, hint)
        if sticks and index.column() == self.frozen:
            bar.setValue(before)
            return
        strip = self.strip()
        if strip is None or index.column() == self.frozen:
            return
        left = self.columnViewportPosition(index.column())
        right = left + self.columnWidth(index.column()) - 1
        hidden = right - strip.left() + 1 if self.isRightToLeft() else strip.right() + 1 - left
        if hidden > 0:
            bar.setValue(bar.value() - hidden)

    def scrollContentsBy(self, dx: int, dy: int) -> None:  # noqa: N802
        """Draw the column anew where the others have moved below it."""
        before = self.strip() if dx else None
        super().scrollContentsBy(dx, dy)
        after = self.strip() if dx else None
        if before is None and after is None:
            return
        for area in (before, after):
            if area is not None:  # what was drawn has moved with the cells, either way
                for shift in (0, dx, -dx):
                    self.viewport().update(area.translated(shift, 0))
        self.horizontalHeader().viewport().update()
        self.updateEditorGeometries()

    def dataChanged(self, first: _Index, last: _Index, roles: Sequence[int] = ()) -> None:  # noqa: N802
        """Draw the column anew, too: where it belongs it may be out of sight."""
        super().dataChanged(first, last, roles)
        if first.column() <= self.frozen <= last.column() and self.strip() is not None:
            self._repaint()

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:  # type: ignore[override]  # noqa: N802
        """Draw the frame of the current cell where it is seen."""
        super().currentChanged(current, previous)
        if self.frozen in (current.column(), previous.column()):
            self._repaint()

    def _repaint(self) -> None:
        self.viewport().update()
        self.horizontalHeader().viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the cells, and the column that sticks in place of those that are below it."""
        strip = self.strip()
        if strip is None or not event.rect().intersects(strip):
            super().paintEvent(event)
            return
        super().paintEvent(QPaintEvent(event.region() - QRegion(strip)))
        painter = QPainter(self.viewport())
        first, last = self.rowAt(event.rect().top()), self.rowAt(event.rect().bottom())
        if first >= 0:
            self._paint_rows(painter, strip, first, last if last >= 0 else self.model().rowCount() - 1)

    def _paint_rows(self, painter: QPainter, strip: QRect, first: int, last: int) -> None:
        theme, delegate, current = self._theme, self.itemDelegate(), self.currentIndex()
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        plain = option.state & ~QStyle.StateFlag.State_HasFocus
        focused = self.hasFocus() or self.viewport().hasFocus()
        mirrored = self.isRightToLeft()
        line, edge = theme.color("border"), strip.left() if mirrored else strip.right()
        for row in range(first, last + 1):
            top, height = self.rowViewportPosition(row), self.rowHeight(row)
            area = QRect(strip.left() + (1 if mirrored else 0), top, strip.width() - 1, height - 1)
            painter.fillRect(QRect(strip.left(), top, strip.width(), height), theme.color("surface"))
            painter.fillRect(strip.left(), top + height - 1, strip.width(), 1, line)
            index = self.model().index(row, self.frozen)
            option.rect = area
            option.state = plain | QStyle.StateFlag.State_HasFocus if focused and index == current else plain
            painter.save()
            painter.setClipRect(area)
            delegate.paint(painter, option, index)
            painter.restore()
            painter.fillRect(edge, top, 1, height, theme.color("border-control"))
