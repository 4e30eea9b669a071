"""Builds the menu bar from the table of actions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

from hubdesk.gui.actions import MENUS
from hubdesk.gui.theme.theme import Appearance

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMainWindow

    from hubdesk.gui.actions import Actions
    from hubdesk.gui.theme.theme import Theme

_APPEARANCES: tuple[tuple[Appearance, str], ...] = (
    (Appearance.SYSTEM, "&System"),
    (Appearance.LIGHT, "&Light"),
    (Appearance.DARK, "&Dark"),
    (Appearance.HC_LIGHT, "High &contrast, light"),
    (Appearance.HC_DARK, "&High contrast, dark"),
)


class Menus:
    """The menu bar. A menu without visible entries is not shown; it is filled anew each time it opens."""

    def __init__(self, window: QMainWindow, actions: Actions, theme: Theme) -> None:
        self._window = window
        self._actions = actions
        self._theme = theme
        self._menus: dict[str, QMenu] = {}
        self._submenus: dict[str, list[tuple[int, QMenu]]] = {}
        self._appearance = self._build_appearance()
        for key, title in MENUS:
            menu = window.menuBar().addMenu(window.tr(title))
            menu.setObjectName(f"menu-{key}")
            menu.setToolTipsVisible(False)
            menu.aboutToShow.connect(lambda key=key: self._fill(key))
            self._menus[key] = menu
            self._fill(key)

    def refresh(self) -> None:
        """Show or hide whole menus after what can be done has changed."""
        for key in self._menus:
            self._fill(key)

    def add_submenu(self, key: str, group: int, submenu: QMenu) -> None:
        """Put a menu into another one, behind the commands of a group."""
        self._submenus.setdefault(key, []).append((group, submenu))
        self._fill(key)

    @property
    def appearance_menu(self) -> QMenu:
        """View > Appearance."""
        return self._appearance

    def _fill(self, key: str) -> None:
        menu = self._menus[key]
        menu.clear()
        group: int | None = None
        for place, action in self._entries(key):
            if group is not None and place != group:
                menu.addSeparator()
            group = place
            menu.addAction(action)
        if key == "view":
            menu.addSeparator()
            menu.addMenu(self._appearance)
        menu.menuAction().setVisible(bool(menu.actions()))

    def _entries(self, key: str) -> list[tuple[int, QAction]]:
        """Return group and entry of all that is visible; submenus behind the commands of their group."""
        specs = self._actions.specs(key)
        found = [(spec.group, self._actions[spec.key]) for spec in specs if self._actions[spec.key].isVisible()]
        if found:
            found += [(group, submenu.menuAction()) for group, submenu in self._submenus.get(key, ())]
        return sorted(found, key=lambda entry: entry[0])

    def _build_appearance(self) -> QMenu:
        menu = QMenu(self._window.tr("&Appearance"), self._window)
        group = QActionGroup(menu)
        for appearance, text in _APPEARANCES:
            action = QAction(self._window.tr(text), menu)
            action.setCheckable(True)
            action.setData(appearance.value)
            action.setChecked(appearance is self._theme.appearance)
            action.triggered.connect(lambda _=False, chosen=appearance: self._theme.set_appearance(chosen))
            group.addAction(action)
            menu.addAction(action)
        menu.aboutToShow.connect(self._check_appearance)
        return menu

    def _check_appearance(self) -> None:
        for action in self._appearance.actions():
            action.setChecked(action.data() == self._theme.appearance.value)
