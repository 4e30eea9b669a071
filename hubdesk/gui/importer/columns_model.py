"""The model of the Columns table: one row a column of the file, read from the draft."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from hubdesk.gui.importer.columns_words import write_words
from hubdesk.gui.importer.type_icons import type_icon
from hubdesk.gui.language.say import heard, say

if TYPE_CHECKING:
    from hubdesk.gui.importer.column_choice import Choice
    from hubdesk.gui.importer.column_draft import ColumnDraft
    from hubdesk.gui.theme.tokens import Token

COLUMN, PROPERTY, WHY, WRITE = range(4)
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
        self._joined: dict[str, str] = {}

    def show(self, draft: ColumnDraft, shown: tuple[int, ...]) -> None:
        """Show the columns ``shown`` of a draft."""
        self.beginResetModel()
        self._draft, self._shown = draft, shown
        self._look(draft)
        self.endResetModel()

    def refresh(self) -> None:
        """Show what became of the draft; the rows stay."""
        if self._draft is None or not self._shown:
            return
        self._look(self._draft)
        self.dataChanged.emit(self.index(0, 0), self.index(len(self._shown) - 1, self.columnCount() - 1))

    def _look(self, draft: ColumnDraft) -> None:
        self._twice = draft.in_conflict()
        self._joined = {column: one.rule.property for one in draft.joined for column in one.columns}

    def choice(self, row: int) -> Choice | None:
        """Return the choice of a table row."""
        if self._draft is None or not 0 <= row < len(self._shown):
            return None
        return self._draft.choices[self._shown[row]]

    def rowCount(self, parent: _Index | None = None) -> int:
        """Return the columns of the file that are shown."""
        return 0 if parent is not None and parent.isValid() else len(self._shown)

    def columnCount(self, parent: _Index | None = None) -> int:
        """Return four, three for a form: what is submitted is written by no rule."""
        return 0 if parent is not None and parent.isValid() else WRITE if self._of_form() else WRITE + 1

    def _of_form(self) -> bool:
        return self._draft is not None and bool(self._draft.catalogue.form)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        """Return the heads."""
        if orientation == Qt.Orientation.Horizontal and role == _DISPLAY:
            target = self.tr("Field of the form") if self._of_form() else self.tr("Property in HubSpot")
            return (self.tr("Column in the file"), target, self.tr("Why"), self.tr("Write rule"))[section]
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
            return self._property(draft, choice, role)
        if column == WRITE:
            return self._write(draft, choice, role)
        if choice.index in self._twice:
            twice = draft.twice()
            names = [rule.property for rule in choice.each()] + [self._joined.get(choice.column, "")]
            label = next((draft.label(name) for name in names if name in twice), "")
            second = self.tr("{0} is used twice").format(label)
            return {_DISPLAY: self.tr("Twice"), SECOND: second, ICON: "error", TONE: "danger"}.get(role)
        joined = self._joined.get(choice.column)
        if joined is not None and choice.rule is None:
            text = self.tr("Part of {0}").format(draft.label(joined))
            return {_DISPLAY: self.tr("Joined"), SECOND: text, ICON: "columns", TONE: "muted"}.get(role)
        word, icon, tone = WORDS.get(choice.certainty, WORDS["unsure"])
        return {_DISPLAY: say(word), SECOND: heard(choice.reason), ICON: icon, TONE: tone}.get(role)

    def _property(self, draft: ColumnDraft, choice: Choice, role: int) -> Any:
        prop = draft.property_of(choice.index)
        joined = self._joined.get(choice.column)
        if choice.property is None:
            text = self.tr("Leave out") if joined is None else draft.label(joined)
            icon = None if joined is None else "columns"
            return {_DISPLAY: text, ICON: icon, TONE: "muted"}.get(role)
        label = " + ".join(dict.fromkeys(draft.label(rule.property) for rule in choice.each()))
        several = len(choice.each()) > 1
        icon = "split" if several else type_icon(prop) if prop else "unknown"
        return {_DISPLAY: label, ICON: icon, TONE: "text"}.get(role)

    def _write(self, draft: ColumnDraft, choice: Choice, role: int) -> Any:
        if role not in {_DISPLAY, TONE}:
            return None
        rules = tuple(rule for rule in choice.each() if rule.property != draft.key)
        text = write_words(rules, draft.catalogue) if rules else ""
        if choice.rule is not None and not rules:
            text = self.tr("Finds the contact")
        return {_DISPLAY: self.tr(text) if text else "", TONE: "text" if rules else "muted"}.get(role)
