"""The cells of the grid: text, finding, correction, and the field that a cell is typed into with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from hubdesk.gui.importer.preview_model import HEADER
from hubdesk.gui.importer.rows_model import EDITED, KEY, SEVERITY

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from hubdesk.gui.importer.cell_range import Ranges
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


class GridDelegate(QStyledItemDelegate):
    """Draws a cell: soft fill and icon for a finding, text elided at the end (an e-mail in the middle).

    Attributes:
        held: Whether the current cell is not one that the reader chose; its frame is faint then, as it is where the
            keys go elsewhere.
    """

    def __init__(self, theme: Theme, ranges: Ranges, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view
        self._theme = theme
        self._ranges = ranges
        self.held = False

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
        if self._ranges.holds(index.row(), index.column()):
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
        if index == self._view.currentIndex():
            typed_into = option.state & QStyle.StateFlag.State_HasFocus and not self.held
            painter.setPen(QPen(theme.color("focus"), 2) if typed_into else QPen(theme.color("border-control"), 1))
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
