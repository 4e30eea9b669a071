"""The grid of File and Check: dense rows with a row-number column, cells that carry findings, no selection.

Qt's own selection is off: selecting a million rows freezes the window for twelve seconds. The current cell is
what the keyboard moves; it is drawn as a frame.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QGuiApplication, QKeySequence, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from hubdesk.gui.importer.preview_model import HEADER
from hubdesk.gui.importer.rows_model import KEY, SEVERITY
from hubdesk.gui.widgets.painting import Painted
from hubdesk.gui.widgets.table import TableHeader

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QPaintEvent
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
_NUMBERS = 60
"""Least width of the row-number column, px at 100 %."""

_VERTICAL = Qt.Orientation.Vertical


class GridDelegate(QStyledItemDelegate):
    """Draws a cell: soft fill and icon for a finding, text elided at the end (an e-mail in the middle)."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw one cell without asking the style: a page of cells has to fit in half a frame."""
        theme, rect = self._theme, option.rect
        severity = index.data(SEVERITY) or ""
        text = index.data(Qt.ItemDataRole.DisplayRole) or ""
        header = bool(index.data(HEADER))
        if severity or header:
            painter.fillRect(rect, theme.color("accent-soft" if header else SOFT[severity]))
        painter.setFont(theme.font("body", weight=600) if header else option.font)
        left = rect.left() + _PAD
        if severity in STRONG:
            edge = theme.px(_ICON)
            box = QRectF(left, rect.top(), edge, rect.height())
            theme.icons.draw(painter, severity, STRONG[severity], box, edge)
            left += edge + 6
        room = QRect(left, rect.top(), rect.right() - _PAD - left, rect.height())
        self._text(painter, option, room, text, index)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(theme.color("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(rect.adjusted(1, 1, -1, -1))

    def _text(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        room: QRect,
        text: str,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        if not text or room.width() <= 0:
            return
        metrics = option.fontMetrics
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
    """

    current_moved = Signal(int, int)

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

    def go_to(self, row: int, column: int) -> None:
        """Make a cell the current one and bring it into view."""
        model = self.model()
        if row < 0:
            return
        index = model.index(row, max(0, column))
        self.setCurrentIndex(index)
        self.scrollTo(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy the current cell; leave the rest to Qt."""
        if event.matches(QKeySequence.StandardKey.Copy):
            index = self.currentIndex()
            if index.isValid():
                QGuiApplication.clipboard().setText(str(index.data()))
            return
        super().keyPressEvent(event)
