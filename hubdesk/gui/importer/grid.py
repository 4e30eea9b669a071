"""The grid of File and Check: dense rows with a row-number column, cells that carry findings, no selection.

Qt's own selection is off: selecting a million rows freezes the window for twelve seconds. The current cell is
what the keyboard moves; it is drawn as a frame. A range of cells is four numbers, however many rows it has.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QGuiApplication, QKeyEvent, QKeySequence, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from hubdesk.gui.importer.cell_range import CellRange, Ranges, tab_separated
from hubdesk.gui.importer.preview_model import HEADER
from hubdesk.gui.importer.rows_model import EDITED, KEY, SEVERITY
from hubdesk.gui.widgets.painting import Painted
from hubdesk.gui.widgets.table import TableHeader

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent, QPaintEvent
    from PySide6.QtWidgets import QWidget

    from hubdesk.gui.theme.theme import Theme
    from hubdesk.gui.theme.tokens import Token

SOFT: dict[str, Token] = {
    "error": "danger-soft",
    "warning": "warning-soft",
    "note": "note-soft",
    "doubt": "warning-soft",
}
STRONG: dict[str, Token] = {"error": "danger", "warning": "warning", "note": "note"}

_PAD = 8
_ICON = 14
_CORNER = 6
_NUMBERS = 60
"""Least width of the row-number column, px at 100 %."""

_VERTICAL = Qt.Orientation.Vertical
_MOVING = frozenset({
    Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End,
    Qt.Key.Key_PageUp, Qt.Key.Key_PageDown,
})  # fmt: skip


class GridDelegate(QStyledItemDelegate):
    """Draws a cell: soft fill and icon for a finding, text elided at the end (an e-mail in the middle)."""

    def __init__(self, theme: Theme, parent: Grid) -> None:
        super().__init__(parent)
        self._theme = theme
        self._grid = parent

    def createEditor(  # Qt's name
        self, parent: QWidget, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QWidget:
        """Return a field without an edge that fills the cell."""
        field = QLineEdit(parent)
        field.setObjectName("cell_editor")
        field.setProperty("cell", "true")
        field.setFrame(False)
        field.setAccessibleName(str(index.model().headerData(index.column(), Qt.Orientation.Horizontal) or ""))
        return field

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw one cell without asking the style: a page of cells has to fit in half a frame."""
        theme, rect = self._theme, option.rect
        severity = index.data(SEVERITY) or ""
        text = index.data(Qt.ItemDataRole.DisplayRole) or ""
        header = bool(index.data(HEADER))
        if self._grid.ranges.holds(index.row(), index.column()):
            painter.fillRect(rect, theme.color("accent-soft"))
        elif severity or header:
            painter.fillRect(rect, theme.color("accent-soft" if header else SOFT[severity]))
        painter.setFont(theme.font("body", weight=600) if header else option.font)
        left = rect.left() + _PAD
        if severity in STRONG:
            edge = theme.px(_ICON)
            box = QRectF(left, rect.top(), edge, rect.height())
            theme.icons.draw(painter, severity, STRONG[severity], box, edge)
            left += edge + 6
        room = QRect(left, rect.top(), rect.right() - _PAD - left, rect.height())
        self._text(painter, room, text, index)
        if index.data(EDITED):
            edge = theme.px(_CORNER)
            top = rect.topRight()
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("accent"))
            painter.drawPolygon([QPoint(top.x() + 1 - edge, top.y()), QPoint(top.x() + 1, top.y()),
                                 QPoint(top.x() + 1, top.y() + edge)])  # fmt: skip
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(theme.color("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(rect.adjusted(1, 1, -1, -1))

    def _text(
        self,
        painter: QPainter,
        room: QRect,
        text: str,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        if not text or room.width() <= 0:
            return
        metrics = painter.fontMetrics()
        if metrics.horizontalAdvance(text) > room.width():
            middle = bool(index.data(KEY))
            mode = Qt.TextElideMode.ElideMiddle if middle else Qt.TextElideMode.ElideRight
            text = metrics.elidedText(text, mode, room.width())
        right = _right_to_left(text)
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        painter.setPen(self._theme.color("text"))
        painter.drawText(room, side | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, text)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the height of every row; widths are the view's business."""
        return QSize(80, self._theme.size("grid_row"))


def _right_to_left(text: str) -> bool:
    """Tell whether the first strong letter of a text runs from right to left."""
    for letter in text[:40]:
        code = ord(letter)
        if 0x590 <= code <= 0x8FF or 0xFB1D <= code <= 0xFDFF or 0xFE70 <= code <= 0xFEFC:
            return True
        if letter.isalpha():
            return False
    return False


class RowHeader(QHeaderView):
    """The row-number column: faint number at the right, the row's worst severity at the left."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(_VERTICAL, parent)
        self._theme = theme
        self._width = theme.px(_NUMBERS)
        self._widest = ""
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setHighlightSections(False)
        self.setSectionsClickable(False)
        self.measure()

    def measure(self) -> None:
        """Take the sizes of the present text size."""
        height = self._theme.size("grid_row")
        self.setMinimumSectionSize(10)
        self.setDefaultSectionSize(height)
        self.fit(self._widest)

    def fit(self, widest: str) -> None:
        """Be wide enough for ``widest`` beside an icon."""
        self._widest = widest
        metrics = QFontMetrics(self._theme.font("body", tabular=True))
        wanted = metrics.horizontalAdvance(widest) + 2 * _PAD + self._theme.px(_ICON) + 10
        self._width = max(wanted, self._theme.px(_NUMBERS))
        self.setFixedWidth(self._width)

    def sizeHint(self) -> QSize:
        """Return the width that :meth:`fit` found."""
        return QSize(self._width, super().sizeHint().height())

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N802, N803
        """Draw one row's number and severity."""
        model = self.model()
        theme = self._theme
        painter.fillRect(rect, theme.color("sunken"))
        severity = model.headerData(logicalIndex, _VERTICAL, SEVERITY) or ""
        if severity:
            edge = theme.px(_ICON)
            box = QRectF(rect.left() + _PAD, rect.top(), edge, rect.height())
            theme.icons.draw(painter, severity, STRONG[severity], box, edge)
        text: Any = model.headerData(logicalIndex, _VERTICAL, Qt.ItemDataRole.DisplayRole) or ""
        painter.setPen(theme.color("faint"))
        painter.setFont(theme.font("body", tabular=True))
        where = rect.adjusted(0, 0, -_PAD, 0)
        painter.drawText(where, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, str(text))
        painter.setPen(QPen(theme.color("border"), 0))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.drawLine(rect.topRight(), rect.bottomRight())


class _Corner(Painted):
    """The head of the row-number column."""

    def __init__(self, theme: Theme, text: str, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self._text = text
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it as the other heads are."""
        painter, theme = QPainter(self), self._theme
        rect = self.rect()
        painter.fillRect(rect, theme.color("sunken"))
        painter.fillRect(0, rect.bottom(), rect.width(), 1, theme.color("border"))
        painter.fillRect(rect.right(), 0, 1, rect.height(), theme.color("border"))
        painter.setFont(theme.font("small", weight=600))
        painter.setPen(theme.color("muted"))
        painter.drawText(
            rect.adjusted(0, 0, -_PAD, 0), Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, self._text
        )


class Grid(QTableView):
    """A table of raw values.

    Signals:
        current_moved: (row, column) of the cell that the keyboard or the mouse chose.
        copy_wanted, paste_wanted, clear_wanted: A :class:`CellRange`, or None without a current cell.
    """

    current_moved = Signal(int, int)
    copy_wanted = Signal(object)
    paste_wanted = Signal(object)
    clear_wanted = Signal(object)

    def __init__(self, theme: Theme, name: str, corner: str, parent: QWidget | None = None) -> None:
        """Make a grid.

        Args:
            theme: The look.
            name: What it shows, for screen readers.
            corner: Head of the row-number column.
            parent: Owner.
        """
        super().__init__(parent)
        self._corner = _Corner(theme, corner, self)
        self._theme = theme
        self.ranges = Ranges()
        self.setAccessibleName(name)
        self.setObjectName(name.lower().replace(" ", "_"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setItemDelegate(GridDelegate(theme, self))
        self.row_header = RowHeader(theme, self)
        self.setVerticalHeader(self.row_header)
        head = TableHeader(theme, self)
        self.setHorizontalHeader(head)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        head.setSectionsClickable(False)
        head.setMinimumSectionSize(48)
        head.setFixedHeight(theme.px(30))

    def updateGeometries(self) -> None:  # noqa: N802  # Qt's name
        """Keep the head of the row-number column where it belongs."""
        super().updateGeometries()
        self._corner.setGeometry(0, 0, self.verticalHeader().width(), self.horizontalHeader().height())

    def changeEvent(self, event: QEvent) -> None:
        """Measure again with another text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.row_header.measure()
            self.horizontalHeader().setFixedHeight(self._theme.px(30))

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:  # type: ignore[override]  # noqa: N802
        """Tell who listens where the reader is."""
        super().currentChanged(current, previous)
        if current.isValid():
            self.current_moved.emit(current.row(), current.column())

    def reset(self) -> None:
        """Choose nothing any more: the rows are others."""
        self.ranges.clear()
        super().reset()

    def copy_shown(self, wanted: CellRange | None) -> None:
        """Copy cells that the model has at hand."""
        if wanted is not None:
            model = self.model()
            rows = range(wanted.top, wanted.bottom + 1)
            columns = range(wanted.left, wanted.right + 1)
            cells = [[str(model.index(row, column).data() or "") for column in columns] for row in rows]
            QGuiApplication.clipboard().setText(tab_separated(cells))

    def go_to(self, row: int, column: int) -> None:
        """Make a cell the current one and bring it into view."""
        model = self.model()
        if row < 0:
            return
        index = model.index(row, max(0, column))
        self.setCurrentIndex(index)
        self.scrollTo(index)

    def set_editable(self) -> None:
        """Let cells be typed into: by F2, Return, a double click, or by typing."""
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(triggers.EditKeyPressed | triggers.DoubleClicked | triggers.AnyKeyPressed)

    def event(self, event: QEvent) -> bool:
        """Take the shortcuts of a table for itself: pasting here is no new import."""
        editable = self.editTriggers() != QAbstractItemView.EditTrigger.NoEditTriggers
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self.hasFocus():
            keys = QKeySequence.StandardKey
            if any(event.matches(key) for key in (keys.Copy, keys.SelectAll)) or (
                editable and (event.matches(keys.Paste) or event.matches(keys.Delete))
            ):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy, paste and clear the range, extend it with Shift, and type into a cell; leave the rest to Qt."""
        keys = QKeySequence.StandardKey
        editable = self.editTriggers() != QAbstractItemView.EditTrigger.NoEditTriggers
        current = self.currentIndex()
        if event.matches(keys.Copy):
            self.copy_wanted.emit(self.range())
        elif event.matches(keys.SelectAll):
            self.ranges.take_all(self.model().rowCount(), self.model().columnCount())
            self.viewport().update()
        elif editable and event.matches(keys.Paste):
            self.paste_wanted.emit(self.range())
        elif editable and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.clear_wanted.emit(self.range())
        elif editable and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.edit(current)
        else:
            extends = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            moves = event.key() in _MOVING
            if moves:
                self.ranges.begin(current, extends=extends)
            super().keyPressEvent(event)
            if moves:
                self._extended(self.currentIndex(), extends=extends)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a range, or with Shift extend it to the cell."""
        extends = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        self.ranges.begin(self.currentIndex(), extends=extends)
        super().mousePressEvent(event)
        self._extended(self.currentIndex(), extends=extends)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Extend the range while the button is held."""
        index = self.indexAt(event.position().toPoint())
        if event.buttons() & Qt.MouseButton.LeftButton and index.isValid() and index != self.currentIndex():
            self.ranges.begin(self.currentIndex(), extends=True)
            self.setCurrentIndex(index)
            self._extended(index, extends=True)
            return
        super().mouseMoveEvent(event)

    def _extended(self, index: QModelIndex, *, extends: bool) -> None:
        if self.ranges.extend(index, extends=extends):
            self.viewport().update()

    def range(self) -> CellRange | None:
        """Return the chosen cells, which is the current one where no range was chosen."""
        return self.ranges.chosen or CellRange.at(self.currentIndex())
