"""The log of submissions on this computer, as a table."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from hubdesk.gui.language.say import heard
from hubdesk.gui.widgets.table import ICON_ROLE, TONE_ROLE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hubdesk.gui.theme.tokens import Token

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
WHEN, FORM, STATE, REASON = range(4)


@dataclass(frozen=True, slots=True)
class RecentLine:
    """One submission.

    Attributes:
        when: Such as ``Today 16:47``.
        form: Name of the form.
        state: A word.
        icon: Icon of the state.
        tone: Its colour.
        reason: Why it was refused, or what to do; may be empty.
        form_id: Id of the form.
    """

    when: str
    form: str
    state: str
    icon: str
    tone: Token
    reason: str
    form_id: str


class RecentModel(QAbstractTableModel):
    """Holds the lines, newest first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[RecentLine, ...] = ()

    def show_lines(self, lines: Sequence[RecentLine]) -> None:
        """Show other lines."""
        self.beginResetModel()
        self._lines = tuple(lines)
        self.endResetModel()

    def line(self, row: int) -> RecentLine | None:
        """Return a line."""
        return self._lines[row] if 0 <= row < len(self._lines) else None

    def rowCount(self, parent: _Index = _ROOT) -> int:
        """Return the submissions."""
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: _Index = _ROOT) -> int:
        """Return four."""
        return 0 if parent.isValid() else 4

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        """Return the heads."""
        if orientation != Qt.Orientation.Horizontal or role != _DISPLAY:
            return None
        return self.tr(("When", "Form", "State", "Reason")[section])

    def data(self, index: _Index, role: int = _DISPLAY) -> Any:
        """Answer for a cell."""
        line, column = self._lines[index.row()], index.column()
        if role == _DISPLAY:
            return (line.when, line.form, line.state, heard(line.reason))[column]
        if role == int(Qt.ItemDataRole.ToolTipRole):
            return heard(line.reason) if column == REASON else None
        if role == TONE_ROLE:
            return {WHEN: "muted", STATE: line.tone, REASON: "muted"}.get(column, "text")
        if role == ICON_ROLE and column == STATE:
            return line.icon, line.tone
        return None
