"""The commands that the palette lists: what can be done now, where it stands in the menus, its keys."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QKeySequence

from hubdesk.gui.actions import MENUS
from hubdesk.gui.commands.matching import begun, ranked
from hubdesk.gui.language.say import say

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from hubdesk.gui.actions import Actions

PALETTE = "palette"
"""Key of the action that opens the palette, which it does not list."""

_ROOT = QModelIndex()


@dataclass(frozen=True, slots=True)
class Command:
    """A line of the palette.

    Attributes:
        key: The action's.
        text: Its words.
        menu: Title of its menu.
        keys: Its shortcut as the system writes it, or what else is to be known; empty for none.
        words: Other words that it is found by.
        run: Does it.
    """

    key: str
    text: str
    menu: str
    keys: str
    words: str = ""
    run: Callable[[], object] = field(default=lambda: None, compare=False, repr=False)


def commands_of(actions: Actions) -> list[Command]:
    """Return what can be done at this moment, in the order of the menus."""
    found = []
    for menu, title in MENUS:
        for spec in actions.specs(menu):
            action = actions[spec.key]
            if action.isVisible() and action.isEnabled() and spec.key != PALETTE:
                text = action.text().replace("&&", "\0").replace("&", "").replace("\0", "&")
                keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
                words = say(spec.words) if spec.words else ""
                found.append(Command(spec.key, text, say(title).replace("&", ""), keys, words, action.trigger))
    return found


class CommandModel(QAbstractListModel):
    """The commands that fit what was typed."""

    def __init__(self) -> None:
        super().__init__()
        self._commands: Sequence[Command] = ()
        self._words: list[str] = []
        self._recent: list[int] = []
        self._shown: list[Command] = []

    def set_commands(self, commands: Sequence[Command], recent: Sequence[str]) -> None:
        """Offer commands; ``recent`` has the keys of those used last, newest first."""
        self._commands = commands
        self._words = [command.words for command in commands]
        places = {command.key: index for index, command in enumerate(commands)}
        self._recent = [places[key] for key in recent if key in places]
        self.filter("")

    def filter(self, typed: str) -> None:
        """Show those that fit, best first."""
        self.beginResetModel()
        found = ranked(typed, [command.text for command in self._commands], self._recent, self._words)
        if typed.strip():
            # "dark mode" finds Dark by its other words, "file quit" finds Quit in the menu File, both behind everything
            # that has the letters in its own words.
            with_menu = [f"{command.menu} {command.text}" for command in self._commands]
            whole = [f"{text} {words}" for text, words in zip(with_menu, self._words, strict=True)]
            for more in (begun(typed, whole), ranked(typed, with_menu, self._recent)):
                known = set(found)
                found += [index for index in more if index not in known]
        self._shown = [self._commands[index] for index in found]
        self.endResetModel()

    def command(self, row: int) -> Command | None:
        """Return the command in a row."""
        return self._shown[row] if 0 <= row < len(self._shown) else None

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        """Return the number of commands."""
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return words: the command's own, or all of them for those who cannot see it."""
        command = self.command(index.row())
        if command is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return command.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(part for part in (command.text, command.menu, command.keys) if part)
        return None
