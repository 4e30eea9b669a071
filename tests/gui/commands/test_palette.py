"""The palette by the keyboard alone, in a real window."""

from __future__ import annotations

from functools import partial

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMainWindow

from hubdesk.gui.actions import Actions, ActionSpec
from hubdesk.gui.commands.palette import CommandPalette
from hubdesk.gui.services import MemorySettings

pytestmark = pytest.mark.gui


class Rig:
    def __init__(self, theme):
        self.done: list[tuple[str, bool]] = []
        self.settings = MemorySettings()
        self.actions = Actions()
        self.window = QMainWindow()
        self.field = QLineEdit()
        self.window.setCentralWidget(self.field)
        self.window.resize(1024, 680)
        self.window.addActions([self.actions["palette"]])
        for key in ("open-file", "quit", "text-larger", "check-again"):
            self.actions.offer(key, partial(self.do, key))
        self.actions.offer("pause", partial(self.do, "pause"), enabled=False)
        self.palette = CommandPalette(theme, self.window, self.actions, self.settings)
        self.window.show()
        self.window.activateWindow()
        self.field.setFocus()

    def do(self, key):
        self.done.append((key, QApplication.focusWidget() is self.field))

    def texts(self):
        model = self.palette.model
        return [str(model.index(row).data()) for row in range(model.rowCount())]

    def keys(self, *keys):
        for key in keys:
            focused = QApplication.focusWidget()
            assert focused is not None
            QTest.keyClick(focused, key)


@pytest.fixture
def rig(theme, qtbot):
    rig = Rig(theme)
    qtbot.addWidget(rig.window)
    qtbot.waitActive(rig.window).__enter__()
    return rig


def test_ctrl_k_opens_it_and_escape_gives_the_focus_back(rig):
    QTest.keyClick(rig.field, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert rig.palette.isVisible()
    assert QApplication.focusWidget() is rig.palette.edit
    rig.keys(Qt.Key.Key_Escape)
    assert not rig.palette.isVisible()
    assert QApplication.focusWidget() is rig.field
    assert rig.done == []


def test_it_lists_what_can_be_done_now_with_its_keys(rig):
    rig.palette.toggle()
    assert rig.texts() == ["Open file…", "Quit", "Text larger", "Check again"]
    told = [
        rig.palette.model.index(row).data(Qt.ItemDataRole.AccessibleTextRole)
        for row in range(rig.palette.model.rowCount())
    ]
    assert told[0] == "Open file…, File, Ctrl+O"
    assert rig.palette.edit.accessibleDescription() == told[0]


def test_typing_filters_and_return_does_it_where_the_focus_was(rig):
    rig.palette.toggle()
    QTest.keyClicks(rig.palette.edit, "tl")
    assert rig.texts()[0] == "Text larger"
    rig.keys(Qt.Key.Key_Return)
    assert rig.done == [("text-larger", True)]
    assert not rig.palette.isVisible()


def test_the_menu_counts_too_but_less(rig):
    rig.palette.toggle()
    QTest.keyClicks(rig.palette.edit, "file")
    assert rig.texts() == ["Open file…", "Quit"]
    rig.palette.edit.clear()
    QTest.keyClicks(rig.palette.edit, "file quit")
    assert rig.texts() == ["Quit"]


def test_what_was_used_last_comes_first(rig):
    rig.palette.toggle()
    QTest.keyClicks(rig.palette.edit, "check")
    rig.keys(Qt.Key.Key_Return)
    rig.palette.toggle()
    assert rig.texts()[0] == "Check again"
    rig.keys(Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Return)
    assert [key for key, _ in rig.done] == ["check-again", "open-file"]


def test_arrows_go_around_and_tab_stays(rig):
    rig.palette.toggle()
    rig.keys(Qt.Key.Key_Up)
    assert rig.palette.edit.accessibleDescription().startswith("Check again")
    rig.keys(Qt.Key.Key_Tab, Qt.Key.Key_PageUp)
    assert rig.palette.edit.hasFocus()
    assert rig.palette.edit.accessibleDescription().startswith("Open file…")


def test_nothing_that_fits_is_said(rig):
    rig.palette.toggle()
    QTest.keyClicks(rig.palette.edit, "zzz")
    assert rig.palette.nothing.isVisible()
    assert rig.palette.edit.accessibleDescription() == "No command has these letters."
    rig.keys(Qt.Key.Key_Return)
    assert rig.done == []
    assert rig.palette.isVisible()


def test_a_click_elsewhere_closes_it(rig):
    rig.palette.toggle()
    rig.field.setFocus()
    assert not rig.palette.isVisible()
    assert QApplication.focusWidget() is rig.field


def test_names_of_accounts_keep_their_signs(rig):
    rig.actions.add(ActionSpec("account-1", "account", "Smith && Sons", "Ctrl+Shift+1"))
    rig.actions.offer("account-1", lambda: None)
    rig.palette.toggle()
    QTest.keyClicks(rig.palette.edit, "sons")
    assert rig.texts() == ["Smith & Sons"]


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_it_fits_into_the_smallest_window(rig, theme, scale):
    theme.set_text_scale(scale)
    rig.palette.toggle()
    assert rig.window.rect().contains(rig.palette.geometry())


def test_what_had_the_focus_may_be_gone_when_a_command_is_done(rig):
    rig.palette.toggle()
    rig.field.deleteLater()
    QApplication.sendPostedEvents(None, 52)  # QEvent.Type.DeferredDelete
    assert not shiboken6.isValid(rig.field)
    rig.keys(Qt.Key.Key_Return)
    assert [key for key, _ in rig.done] == ["open-file"]
    assert not rig.palette.isVisible()


def test_a_command_that_became_another_one_is_not_done(rig):
    for key, account in (("account-1", "Acme"), ("account-2", "Demo")):
        rig.actions.add(ActionSpec(key, "account", account))
        rig.actions.offer(key, partial(rig.do, account))
    rig.palette.toggle()
    rig.palette.edit.setText("Demo")
    rig.actions.remove("account-1")
    rig.actions.remove("account-2")
    rig.actions.add(ActionSpec("account-1", "account", "Demo"))
    rig.actions.offer("account-1", partial(rig.do, "Demo"))
    rig.keys(Qt.Key.Key_Return)
    assert rig.done == []
    assert rig.palette.isVisible(), "with what can be done now"
    assert rig.texts()[0] == "Demo"
    rig.keys(Qt.Key.Key_Return)
    assert [key for key, _ in rig.done] == ["Demo"]


def test_a_command_that_can_no_longer_be_done_is_taken_from_the_list(rig):
    rig.palette.toggle()
    rig.actions.withdraw("open-file")
    rig.keys(Qt.Key.Key_Return)
    assert rig.done == []
    assert rig.palette.isVisible()
    assert "Open file…" not in rig.texts()


def test_other_words_find_a_command_behind_its_own(rig):
    rig.palette.toggle()
    QTest.keyClicks(rig.palette.edit, "zoom")
    assert rig.texts() == ["Text larger"]
    rig.palette.edit.setText("excel open")
    assert rig.texts() == ["Open file…"]
    rig.palette.edit.setText("zoo quit")
    assert rig.texts() == []


def test_an_action_that_was_made_anew_with_the_same_words_is_the_one_that_is_done(rig):
    rig.actions.add(ActionSpec("account-1", "account", "Acme"))
    rig.actions.offer("account-1", partial(rig.do, "old"))
    rig.palette.toggle()
    rig.palette.edit.setText("Acme")
    rig.actions.remove("account-1")
    QApplication.sendPostedEvents(None, 52)  # QEvent.Type.DeferredDelete
    rig.actions.add(ActionSpec("account-1", "account", "Acme"))
    rig.actions.offer("account-1", partial(rig.do, "new"))
    rig.keys(Qt.Key.Key_Return)
    assert [key for key, _ in rig.done] == ["new"]


def test_another_size_of_the_text_is_taken_while_it_is_open(rig, theme):
    rig.palette.toggle()
    before = rig.palette.height()
    theme.set_text_scale(1.5)
    assert rig.palette.height() > before * 1.3
    last = rig.palette.model.index(rig.palette.model.rowCount() - 1)
    assert rig.palette.view.viewport().rect().contains(rig.palette.view.visualRect(last))
