"""Files and recipes that were used last: kept by the window, offered in the menu File."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from hubdesk.gui.menus import Menus
    from hubdesk.gui.services import SettingsPort

FILES = "import.recent_files"
RECIPES = "import.recent_recipes"
_KEPT = 5
_GROUP = 0, 1
"""Where the submenus stand in the menu File: behind the commands for files, and behind those for recipes."""


class Recent:
    """The lists, newest first."""

    def __init__(self, settings: SettingsPort) -> None:
        self._settings = settings

    def paths(self, key: str) -> Sequence[Path]:
        """Return a list; what somebody wrote into the settings that is none is passed over."""
        kept = self._settings.get(key, [])
        return [Path(name) for name in kept if isinstance(name, str)] if isinstance(kept, list) else []

    def remember(self, key: str, path: Path) -> None:
        """Put a path in front."""
        others = [known for known in self.paths(key) if known != path]
        self._settings.set(key, [str(each) for each in [path, *others][:_KEPT]])

    def forget(self, key: str) -> None:
        """Empty a list."""
        self._settings.set(key, [])


class RecentMenus(QObject):
    """Two submenus of File, filled whenever they open; shown while there is something in them."""

    def __init__(
        self,
        menus: Menus,
        recent: Recent,
        open_file: Callable[[Path], object],
        open_recipe: Callable[[Path], object],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._recent = recent
        self.files = self._make(self.tr("Open recent f&ile"), FILES, open_file)
        self.recipes = self._make(self.tr("Open recent recip&e"), RECIPES, open_recipe)
        for group, menu in zip(_GROUP, (self.files, self.recipes), strict=True):
            menus.add_submenu("file", group, menu)

    def _make(self, title: str, key: str, call: Callable[[Path], object]) -> QMenu:
        menu = QMenu(title)
        menu.setToolTipsVisible(True)
        menu.aboutToShow.connect(lambda: self._fill(menu, key, call))
        self._fill(menu, key, call)
        return menu

    def _fill(self, menu: QMenu, key: str, call: Callable[[Path], object]) -> None:
        menu.clear()
        paths = self._recent.paths(key)
        for path in paths:
            action = menu.addAction(path.name.replace("&", "&&"))
            action.setToolTip(str(path))
            action.triggered.connect(lambda _=False, path=path: call(path))
        menu.addSeparator()
        clear = menu.addAction(self.tr("Clear this list"))
        clear.triggered.connect(lambda: self._recent.forget(key))
        clear.setEnabled(bool(paths))
