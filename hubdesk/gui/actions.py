"""The one table of actions: words, shortcuts and menus are built from it and nowhere else."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

Shortcut = str | QKeySequence.StandardKey | None


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """An action that somebody may offer.

    Attributes:
        key: Name in code.
        menu: Menu in which it stands; empty for shortcuts without an entry.
        text: Words in the menu, with a mnemonic.
        shortcut: Keys, Qt's standard ones where they exist.
        group: Entries of different groups are kept apart by a line.
        role: Where macOS puts it.
        panes: Keys of the panes that do it; empty for what can be done in all of them.
        repeats: Whether it is done again and again while its keys are held down.
        also: Further keys, where systems differ and people bring the habit of another one.
        words: Other words that people look for; the catalogues have them as one text.
    """

    key: str
    menu: str
    text: str
    shortcut: Shortcut = None
    group: int = 0
    role: QAction.MenuRole = QAction.MenuRole.NoRole
    panes: tuple[str, ...] = ()
    repeats: bool = False
    also: tuple[str, ...] = ()
    words: str = ""

    def each_key(self) -> list[QKeySequence]:
        """Return its keys, the one that is shown first; none twice."""
        found: list[QKeySequence] = [] if self.shortcut is None else [QKeySequence(self.shortcut)]
        for more in map(QKeySequence, self.also):
            found += [] if more in found else [more]
        return found


_KEY = QKeySequence.StandardKey
_REDO = ("Ctrl+Y", "Ctrl+Shift+Z")
_IMPORT = ("import",)
_ZOOM = "zoom scale larger smaller font"
_LOOKING = ("scopes", "import", "forms", "history", "settings", "limits", "help")
_CHECKED = ("connect", "scopes", "import", "forms", "history", "limits", "diagnosis")

MENUS: tuple[tuple[str, str], ...] = (
    ("file", "&File"),
    ("edit", "&Edit"),
    ("view", "&View"),
    ("account", "&Account"),
    ("run", "&Run"),
    ("help", "&Help"),
)

SPECS: tuple[ActionSpec, ...] = (
    ActionSpec("new-import", "file", "&New import", _KEY.New, panes=_IMPORT),
    ActionSpec("open-file", "file", "&Open file…", _KEY.Open, words="csv excel spreadsheet contacts upload"),
    ActionSpec("next-file", "file", "Open the ne&xt file of the queue", "Ctrl+Shift+O"),
    ActionSpec("clear-queue", "file", "Forget the files of the q&ueue"),
    ActionSpec("open-recipe", "file", "Open &recipe…", None, 1, panes=_IMPORT),
    ActionSpec("save-recipe", "file", "&Save recipe…", _KEY.Save, 1, panes=_IMPORT),
    ActionSpec("show-results", "file", "Show results &folder", None, 2, panes=_IMPORT),
    ActionSpec("close", "file", "&Close", "Ctrl+W", 3),
    ActionSpec("quit", "file", "&Quit", "Ctrl+Q", 3, QAction.MenuRole.QuitRole, words="exit end leave"),
    ActionSpec("undo-edit", "edit", "&Undo", _KEY.Undo, panes=_IMPORT, repeats=True),
    ActionSpec("redo-edit", "edit", "&Redo", _KEY.Redo, panes=_IMPORT, repeats=True, also=_REDO),
    ActionSpec("paste-rows", "edit", "&Paste rows", _KEY.Paste, 1),
    ActionSpec("find", "edit", "&Find", _KEY.Find, 2, panes=_LOOKING),
    ActionSpec("settings", "edit", "Se&ttings…", "Ctrl+,", 3, QAction.MenuRole.PreferencesRole),
    ActionSpec("palette", "view", "&Commands…", "Ctrl+K", -2),
    ActionSpec("limits", "view", "Rate &limit", "Ctrl+L", words="quota gauge api calls"),
    ActionSpec("fold-rail", "view", "&Fold the rail", "Ctrl+B", 1, words="sidebar narrow hide"),
    ActionSpec("inspector", "view", "&Details of what is chosen", "F4", 1, panes=("scopes", "import", "forms")),
    ActionSpec("sort-column", "view", "S&ort by this column", "F7", 1, panes=_IMPORT),
    ActionSpec("text-larger", "view", "Text lar&ger", _KEY.ZoomIn, 3, repeats=True, words=_ZOOM),
    ActionSpec("text-smaller", "view", "Text &smaller", _KEY.ZoomOut, 3, repeats=True, words=_ZOOM),
    ActionSpec("text-normal", "view", "Text size &100 %", "Ctrl+0", 3, words=_ZOOM),
    ActionSpec("next-region", "view", "Next &region", "F6", 4, repeats=True),
    ActionSpec("previous-region", "view", "&Previous region", "Shift+F6", 4, repeats=True),
    ActionSpec("connect-account", "account", "&Connect an account…", words="access token key login"),
    ActionSpec("primary", "run", "&Next step", "Ctrl+Return", panes=("import", "forms")),
    ActionSpec("back", "run", "&Back", "Alt+Left", panes=("import", "history")),
    ActionSpec("check-again", "run", "&Check again", "F5", 1, panes=_CHECKED),
    ActionSpec("next-finding", "run", "Next &finding", "F8", 1, panes=_IMPORT, repeats=True),
    ActionSpec("previous-finding", "run", "Previous fin&ding", "Shift+F8", 1, panes=_IMPORT, repeats=True),
    ActionSpec("pause", "run", "&Pause or resume", "Ctrl+.", 2, panes=_IMPORT),
    ActionSpec("stop", "run", "&Stop…", None, 2, panes=_IMPORT),
    ActionSpec("help", "help", "&Help for this pane", _KEY.HelpContents),
    ActionSpec("shortcuts", "help", "&Keyboard shortcuts", None, words="keys hotkeys palette"),
    ActionSpec("diagnosis", "help", "Show &diagnosis…", None, 1, words="log support bug report"),
    ActionSpec("updates", "help", "Check for &updates…", None, 1, words="version release download"),
    ActionSpec("about", "help", "&About HubDesk", None, 1, QAction.MenuRole.AboutRole),
)


class Actions(QObject):
    """Makes the actions. One that nobody offers is invisible and its shortcut does nothing."""

    def __init__(self, parent: QObject | None = None, specs: Iterable[ActionSpec] = SPECS) -> None:
        super().__init__(parent)
        self._specs: dict[str, ActionSpec] = {}
        self._actions: dict[str, QAction] = {}
        self._calls: dict[str, Callable[[], object]] = {}
        for spec in specs:
            self.add(spec)

    def add(self, spec: ActionSpec) -> QAction:
        """Add an action to the table; those of panes and accounts come this way.

        Raises:
            ValueError: The key or the shortcut is taken.
        """
        if spec.key in self._specs:
            message = f"two actions are called {spec.key}"
            raise ValueError(message)
        action = QAction(self.tr(spec.text), self)
        action.setObjectName(spec.key)
        action.setMenuRole(spec.role)
        action.setShortcuts(spec.each_key())
        # Keys that stay down by a moment too long must not lead from one step into the next, least of all into a write.
        action.setAutoRepeat(spec.repeats)
        for keys in action.shortcuts():
            if any(keys in other.shortcuts() for other in self._actions.values()):
                message = f"{keys.toString()} is taken, {spec.key} cannot have it"
                raise ValueError(message)
        action.setVisible(False)
        action.setEnabled(False)
        action.triggered.connect(lambda _checked=False, key=spec.key: self._run(key))
        self._specs[spec.key] = spec
        self._actions[spec.key] = action
        return action

    def remove(self, key: str) -> None:
        """Take an action out of the table; unknown keys are fine."""
        self._specs.pop(key, None)
        self._calls.pop(key, None)
        action = self._actions.pop(key, None)
        if action is not None:
            action.deleteLater()

    def __getitem__(self, key: str) -> QAction:
        return self._actions[key]

    def __contains__(self, key: object) -> bool:
        return key in self._actions

    def specs(self, menu: str) -> tuple[ActionSpec, ...]:
        """Return the actions of a menu in order of their groups."""
        chosen = (spec for spec in self._specs.values() if spec.menu == menu)
        return tuple(sorted(chosen, key=lambda spec: spec.group))

    def offer(self, key: str, call: Callable[[], object], *, enabled: bool = True) -> None:
        """Say who does an action from now on."""
        self._calls[key] = call
        action = self._actions[key]
        action.setVisible(True)
        action.setEnabled(enabled)

    def withdraw(self, key: str) -> None:
        """Say that nobody does it any more."""
        if self._calls.pop(key, None) is not None:
            self._actions[key].setVisible(False)
            self._actions[key].setEnabled(False)

    def tooltip(self, key: str, text: str = "") -> str:
        """Return what a button with the same effect shows: its words and the keys."""
        action = self._actions[key]
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        words = text or action.text().replace("&", "").rstrip("…")
        return f"{words} ({keys})" if keys else words

    def _run(self, key: str) -> None:
        call = self._calls.get(key)
        if call is not None:
            call()
