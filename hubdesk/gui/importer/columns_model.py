"""The model of the Columns table: one row a column of the file, read from the draft."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from hubdesk.gui.importer.column_draft import type_icon

if TYPE_CHECKING:
    from hubdesk.gui.importer.column_draft import Choice, ColumnDraft
    from hubdesk.gui.theme.tokens import Token

COLUMN, PROPERTY, WHY = range(3)
"""Columns of the table."""

SECOND = int(Qt.ItemDataRole.UserRole) + 1
"""Role of the second, smaller line."""

ICON = int(Qt.ItemDataRole.UserRole) + 2
"""Role of the key of an icon."""

TONE = int(Qt.ItemDataRole.UserRole) + 3
"""Role of the colour token of icon and first line."""

CONFLICT = int(Qt.ItemDataRole.UserRole) + 4
"""Role that is True where two columns go to one property."""

KEY_COLUMN = int(Qt.ItemDataRole.UserRole) + 5
"""Role that is True for the column that finds the contact."""

_Index = QModelIndex | QPersistentModelIndex
_DISPLAY = int(Qt.ItemDataRole.DisplayRole)

WORDS: dict[str, tuple[str, str, Token]] = {
    "certain": ("Certain", "ok", "success"),
    "likely": ("Likely", "note", "note"),
    "unsure": ("Unsure", "warning", "warning"),
    "left_out": ("Left out", "refused", "muted"),
    "chosen": ("Chosen", "check", "muted"),
}
"""How sure a choice is: word, icon, colour."""


class ColumnsModel(QAbstractTableModel):
    """Shows a draft, or those of its columns that a filter lets through."""

    def __init__(self) -> None:
        super().__init__()
        self._draft: ColumnDraft | None = None
        self._shown: tuple[int, ...] = ()
        self._twice: frozenset[int] = frozenset()

    def show(self, draft: ColumnDraft, shown: tuple[int, ...]) -> None:
        """Show the columns ``shown`` of a draft."""
        self.beginResetModel()
        self._draft, self._shown, self._twice = draft, shown, draft.in_conflict()
        self.endResetModel()

    def refresh(self) -> None:
        """Show what became of the draft; the rows stay."""
        if self._draft is None or not self._shown:
            return
        self._twice = self._draft.in_conflict()
        self.dataChanged.emit(self.index(0, 0), self.index(len(self._shown) - 1, WHY))

    def choice(self, row: int) -> Choice | None:
        """Return the choice of a table row."""
        if self._draft is None or not 0 <= row < len(self._shown):
            return None
        return self._draft.choices[self._shown[row]]

    def rowCount(self, parent: _Index | None = None) -> int:
        """Return the columns of the file that are shown."""
        return 0 if parent is not None and parent.isValid() else len(self._shown)

    def columnCount(self, parent: _Index | None = None) -> int:
        """Return three."""
        return 0 if parent is not None and parent.isValid() else 3

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        """Return the heads."""
        if orientation == Qt.Orientation.Horizontal and role == _DISPLAY:
            form = self._draft is not None and bool(self._draft.catalogue.form)
            target = self.tr("Field of the form") if form else self.tr("Property in HubSpot")
            return (self.tr("Column in the file"), target, self.tr("Why"))[section]
        return None

    def data(self, index: _Index, role: int = _DISPLAY) -> Any:
        """Answer from the draft."""
        draft, choice = self._draft, self.choice(index.row())
        if draft is None or choice is None:
            return None
        if role == CONFLICT:
            return choice.index in self._twice
        if role == KEY_COLUMN:
            return bool(choice.property) and choice.property == draft.key
        if role in {int(Qt.ItemDataRole.AccessibleTextRole), int(Qt.ItemDataRole.ToolTipRole)}:
            first = self._cell(draft, choice, index.column(), _DISPLAY)
            second = self._cell(draft, choice, index.column(), SECOND)
            return ". ".join(part for part in (first, second) if part)
        return self._cell(draft, choice, index.column(), role)

    def _cell(self, draft: ColumnDraft, choice: Choice, column: int, role: int) -> Any:
        if column == COLUMN:
            return {_DISPLAY: choice.column, SECOND: choice.samples}.get(role)
        if column == PROPERTY:
            prop = draft.property_of(choice.index)
            if choice.property is None:
                return {_DISPLAY: self.tr("Leave out"), TONE: "muted"}.get(role)
            label = draft.label(choice.property)
            return {_DISPLAY: label, ICON: type_icon(prop) if prop else "unknown", TONE: "text"}.get(role)
        if choice.index in self._twice:
            label = draft.label(choice.property or "")
            second = self.tr("{0} is used twice").format(label)
            return {_DISPLAY: self.tr("Twice"), SECOND: second, ICON: "error", TONE: "danger"}.get(role)
        word, icon, tone = WORDS.get(choice.certainty, WORDS["unsure"])
        return {_DISPLAY: word, SECOND: choice.reason, ICON: icon, TONE: tone}.get(role)
