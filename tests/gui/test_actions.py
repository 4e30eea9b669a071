from __future__ import annotations

import pytest
from PySide6.QtWidgets import QMainWindow

from hubdesk.gui.actions import MENUS, SPECS, Actions, ActionSpec
from hubdesk.gui.menus import Menus
from hubdesk.gui.theme.theme import Appearance


@pytest.fixture
def actions(qapp):
    return Actions()


def test_no_two_actions_share_a_key_or_a_shortcut():
    keys = [spec.key for spec in SPECS]
    shortcuts = [keys.toString() for spec in SPECS for keys in spec.each_key()]
    assert len(set(keys)) == len(keys)
    assert len(set(shortcuts)) == len(shortcuts)
    assert {spec.menu for spec in SPECS} <= {key for key, _ in MENUS}


@pytest.mark.parametrize(
    ("key", "shortcut"),
    [
        ("open-file", "Ctrl+O"),
        ("fold-rail", "Ctrl+B"),
        ("limits", "Ctrl+L"),
        ("primary", "Ctrl+Return"),
        ("back", "Alt+Left"),
        ("check-again", "F5"),
        ("pause", "Ctrl+."),
        ("next-region", "F6"),
        ("next-finding", "F8"),
        ("text-normal", "Ctrl+0"),
        ("quit", "Ctrl+Q"),
    ],
)
def test_shortcuts_are_those_that_people_expect(actions, key, shortcut):
    assert actions[key].shortcut().toString() == shortcut


def test_redo_has_the_keys_of_every_system_once(actions):
    keys = [each.toString() for each in actions["redo-edit"].shortcuts()]
    assert sorted(keys) == ["Ctrl+Shift+Z", "Ctrl+Y"]
    with pytest.raises(ValueError, match="Ctrl\\+Shift\\+Z is taken"):
        actions.add(ActionSpec("other", "file", "Other", "Ctrl+Shift+Z"))


def test_keys_that_stay_down_lead_no_further_than_one_step(actions):
    held = {spec.key for spec in SPECS if actions[spec.key].autoRepeat()}
    assert {"next-finding", "text-larger", "undo-edit"} <= held
    assert not held & {"primary", "back", "pause", "stop", "next-file", "new-import", "quit"}


def test_what_nobody_offers_cannot_be_seen_or_done(actions):
    assert not actions["pause"].isVisible()
    assert not actions["pause"].isEnabled()
    done: list[int] = []
    actions.offer("pause", lambda: done.append(1))
    actions["pause"].trigger()
    actions.offer("pause", lambda: done.append(2), enabled=False)
    actions["pause"].trigger()
    actions.withdraw("pause")
    actions.withdraw("pause")
    actions["pause"].trigger()
    assert done == [1]
    assert not actions["pause"].isVisible()


def test_a_taken_key_or_shortcut_is_refused(actions):
    with pytest.raises(ValueError, match="two actions"):
        actions.add(ActionSpec("quit", "file", "Quit"))
    with pytest.raises(ValueError, match="Ctrl\\+Q is taken"):
        actions.add(ActionSpec("other", "file", "Other", "Ctrl+Q"))
    actions.add(ActionSpec("account-1", "account", "Acme", "Ctrl+Shift+1"))
    assert "account-1" in actions
    actions.remove("account-1")
    actions.remove("account-1")
    actions.add(ActionSpec("account-1", "account", "Other", "Ctrl+Shift+1"))


def test_tooltips_name_the_keys(actions):
    assert actions.tooltip("open-file") == "Open file (Ctrl+O)"
    assert actions.tooltip("stop", "Stop the run") == "Stop the run"


def test_menus_hold_what_is_offered_and_empty_ones_are_hidden(qtbot, theme, actions):
    window = QMainWindow()
    qtbot.addWidget(window)
    menus = Menus(window, actions, theme)
    titles = {menu.text(): menu.isVisible() for menu in window.menuBar().actions()}
    assert titles == {
        "&File": False,
        "&Edit": False,
        "&View": True,
        "&Account": False,
        "&Run": False,
        "&Help": False,
    }
    actions.offer("open-file", lambda: None)
    actions.offer("quit", lambda: None)
    menus.refresh()
    file = menus._menus["file"]
    assert [action.text() for action in file.actions()] == ["&Open file…", "", "&Quit"]


def test_the_appearance_menu_changes_the_theme(qtbot, theme, actions):
    window = QMainWindow()
    qtbot.addWidget(window)
    menus = Menus(window, actions, theme)
    dark = next(action for action in menus.appearance_menu.actions() if action.data() == "dark")
    dark.trigger()
    assert theme.appearance is Appearance.DARK
    theme.set_appearance(Appearance.LIGHT)
    menus.appearance_menu.aboutToShow.emit()
    assert [action.data() for action in menus.appearance_menu.actions() if action.isChecked()] == ["light"]
