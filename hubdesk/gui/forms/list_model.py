"""The forms of the account as lines of a list, and how a line is drawn."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from hubdesk.gui.widgets.painting import box

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hubdesk.gui.theme.theme import Theme
    from hubdesk.gui.theme.tokens import TextStyle, Token

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
LINE_ROLE = int(Qt.ItemDataRole.UserRole) + 1
_HEIGHT, _PADDING, _ICON = 52, 12, 16
_VCENTER = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine


@dataclass(frozen=True, slots=True)
class Line:
    """A form in the list.

    Attributes:
        form_id: Its GUID.
        name: Its name.
        second: Second line: when it was changed and what it has, or why it cannot be submitted.
        faint: Whether it cannot be submitted.
        icon: Icon at the end, empty for none.
        about: A sentence for the tooltip.
    """

    form_id: str
    name: str
    second: str
    faint: bool = False
    icon: str = ""
    about: str = ""


class FormsModel(QAbstractListModel):
    """Holds the lines that are shown."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[Line, ...] = ()

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show other lines. Where only their words changed, the choice stays."""
        new = tuple(lines)
        if new == self._lines:
            return
        same = [one.form_id for one in new] == [one.form_id for one in self._lines]
        if same:
            self._lines = new
            self.dataChanged.emit(self.index(0), self.index(len(new) - 1))
            return
        self.beginResetModel()
        self._lines = new
        self.endResetModel()

    def line(self, row: int) -> Line | None:
        """Return the line of a row."""
        return self._lines[row] if 0 <= row < len(self._lines) else None

    def row_of(self, form_id: str) -> int:
        """Return the row of a form, -1 when it is not shown."""
        return next((row for row, line in enumerate(self._lines) if line.form_id == form_id), -1)

    def rowCount(self, parent: _Index = _ROOT) -> int:
        """Return the lines."""
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: _Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        """Return what a line says; screen readers get both lines as one."""
        line = self.line(index.row())
        if line is None:
            return None
        if role == LINE_ROLE:
            return line
        if role == int(Qt.ItemDataRole.DisplayRole):
            return line.name
        if role == int(Qt.ItemDataRole.ToolTipRole):
            return f"{line.name}\n{line.about or line.second}"
        if role == int(Qt.ItemDataRole.AccessibleTextRole):
            return f"{line.name}, {line.about or line.second}"
        return None


class FormDelegate(QStyledItemDelegate):
    """Draws two lines; those that cannot be submitted are faint and say why."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self.shown = ""
        """Id of the form that stands beside the list."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Return the height of a line; its width is the list's."""
        return QSize(self._theme.px(120), self._theme.px(_HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw ground, words and icon."""
        line = index.data(LINE_ROLE)
        if not isinstance(line, Line):
            return
        theme, rect, state = self._theme, QRectF(option.rect), option.state
        area = rect.adjusted(0, 1, 0, -1)
        painter.save()
        self._ground(painter, area, line, state)
        mirrored = option.direction is Qt.LayoutDirection.RightToLeft
        room = area.adjusted(theme.px(_PADDING), theme.px(6), -theme.px(_PADDING), -theme.px(6))
        if line.icon:
            edge = theme.px(_ICON)
            left = room.left() if mirrored else room.right() - edge
            theme.icons.draw(painter, line.icon, "muted", QRectF(left, room.top(), edge, room.height() / 2), edge)
            upper = room.adjusted(edge + 8 if mirrored else 0, 0, 0 if mirrored else -edge - 8, 0)
        else:
            upper = room
        half = QRectF(upper.left(), room.top(), upper.width(), room.height() / 2)
        colour: Token = "faint" if line.faint else "text"
        weight = 600 if line.form_id == self.shown else 500
        self._words(painter, half, line.name, "body", colour, weight)
        below = QRectF(room.left(), room.top() + room.height() / 2, room.width(), room.height() / 2)
        self._words(painter, below, line.second, "caption", "muted", 400)
        painter.restore()

    def _ground(self, painter: QPainter, area: QRectF, line: Line, state: QStyle.StateFlag) -> None:
        theme = self._theme
        radius = theme.radius("control")
        if line.form_id == self.shown:
            box(painter, area, radius, theme.color("selected"))
        elif state & QStyle.StateFlag.State_MouseOver:
            box(painter, area, radius, theme.color("hover"))
        if state & QStyle.StateFlag.State_Selected and state & QStyle.StateFlag.State_HasFocus:
            box(painter, area.adjusted(1, 1, -1, -1), radius, None, theme.color("focus"), 2.0)

    def _words(self, painter: QPainter, room: QRectF, text: str, style: TextStyle, tone: Token, weight: int) -> None:
        font = self._theme.font(style, weight=weight)
        painter.setFont(font)
        painter.setPen(self._theme.color(tone))
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, int(room.width()))
        painter.drawText(room, _VCENTER | Qt.AlignmentFlag.AlignLeading, shown)
