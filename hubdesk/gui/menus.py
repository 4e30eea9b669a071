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

    @property
    def appearance_menu(self) -> QMenu:
        """View > Appearance."""
        return self._appearance

    def _fill(self, key: str) -> None:
        menu = self._menus[key]
        menu.clear()
        group: int | None = None
        for spec in self._actions.specs(key):
            action = self._actions[spec.key]
            if not action.isVisible():
                continue
            if group is not None and spec.group != group:
                menu.addSeparator()
            group = spec.group
            menu.addAction(action)
        if key == "view":
            menu.addSeparator()
            menu.addMenu(self._appearance)
        menu.menuAction().setVisible(bool(menu.actions()))

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
