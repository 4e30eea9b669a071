"""How a line of the palette looks: the command, its menu muted behind it, its keys at the end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from hubdesk.gui.commands.model import CommandModel
from hubdesk.gui.widgets.painting import box

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from hubdesk.gui.theme.theme import Theme

_ROW = 32
_PADDING = 12


class CommandDelegate(QStyledItemDelegate):
    """Paints a row."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the row's size."""
        return QSize(0, self._theme.px(_ROW))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw a row."""
        model = index.model()
        command = model.command(index.row()) if isinstance(model, CommandModel) else None
        if command is None:
            return
        theme, area = self._theme, QRectF(option.rect)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen:
            edge = theme.color("accent") if theme.scheme.is_high_contrast else None
            box(painter, area.adjusted(4, 1, -4, -1), 5, theme.color("selected"), edge)
        inside = area.adjusted(_PADDING, 0, -_PADDING, 0)
        mirrored = option.direction is Qt.LayoutDirection.RightToLeft
        start = Qt.AlignmentFlag.AlignVCenter | (
            Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        )
        end = Qt.AlignmentFlag.AlignVCenter | (Qt.AlignmentFlag.AlignLeft if mirrored else Qt.AlignmentFlag.AlignRight)
        small = theme.font("small")
        painter.setFont(small)
        painter.setPen(theme.color("muted"))
        painter.drawText(inside, end, command.keys)
        taken = QFontMetrics(small).horizontalAdvance(command.keys) + (_PADDING if command.keys else 0)
        room = inside.adjusted(taken, 0, 0, 0) if mirrored else inside.adjusted(0, 0, -taken, 0)
        font = theme.font("body", weight=600 if chosen else 400)
        metrics = QFontMetrics(font)
        text = metrics.elidedText(command.text, Qt.TextElideMode.ElideRight, int(room.width()))
        painter.setFont(font)
        painter.setPen(theme.color("text"))
        painter.drawText(room, start, text)
        used = metrics.horizontalAdvance(text) + _PADDING
        rest = room.adjusted(0, 0, -used, 0) if mirrored else room.adjusted(used, 0, 0, 0)
        if QFontMetrics(small).horizontalAdvance(command.menu) <= rest.width():
            painter.setFont(small)
            painter.setPen(theme.color("muted"))
            painter.drawText(rest, start, command.menu)
