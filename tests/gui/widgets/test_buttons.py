from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication

from hubdesk.gui.widgets import arming
from hubdesk.gui.widgets.arming import WAIT
from hubdesk.gui.widgets.buttons import Button, IconButton, Kind, Size
from hubdesk.gui.widgets.write_button import WriteButton
from tests.support.arming import LONG, arm_after

WRITE = "Create 24,310 and update 96,542 contacts in Acme Travel (12345678)"


@pytest.mark.parametrize("kind", list(Kind))
@pytest.mark.parametrize("size", list(Size))
def test_every_look_can_be_painted_in_every_state(qtbot, theme, kind, size):
    button = Button(theme, "Choose &file…", kind, icon="file", size=size)
    qtbot.addWidget(button)
    for enabled in (True, False):
        button.setEnabled(enabled)
        assert not button.grab().isNull()
    button.setDown(True)
    assert not button.grab().isNull()


def test_a_click_of_mouse_or_key_arrives(qtbot, theme):
    button = Button(theme, "Go")
    qtbot.addWidget(button)
    button.show()
    with qtbot.waitSignals([button.clicked, button.clicked], timeout=1000):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        qtbot.keyClick(button, Qt.Key.Key_Space)


def test_busy_keeps_the_width_and_refuses_clicks(qtbot, theme):
    button = Button(theme, "Check the connection again", icon="rotate")
    qtbot.addWidget(button)
    button.show()
    width, clicks = button.sizeHint().width(), []
    button.clicked.connect(lambda: clicks.append(1))
    button.set_busy("Checking…")
    assert button.sizeHint().width() == width
    button.click()
    qtbot.keyClick(button, Qt.Key.Key_Space)
    assert clicks == []
    assert button.accessibleDescription() == "Checking…"
    button.set_busy(None)
    button.click()
    assert clicks == [1]


def test_a_busy_word_longer_than_the_button_is_not_cut(qtbot, theme):
    button = Button(theme, "Go")
    qtbot.addWidget(button)
    narrow = button.sizeHint().width()
    button.set_busy("Starting the demo…")
    assert button.sizeHint().width() > narrow


def test_a_write_button_wraps_to_two_lines_and_is_never_narrower_than_its_words(qtbot, theme):
    button = WriteButton(theme, WRITE)
    qtbot.addWidget(button)
    wide = button.sizeHint().width()
    button.resize(wide, 32)
    assert button.heightForWidth(wide) == theme.px(32)
    assert button.heightForWidth(wide - 1) == theme.px(48)
    first, second = button._lines()
    assert f"{first} {second}" == WRITE
    narrowest = button.minimumSizeHint().width()
    assert button.fontMetrics().horizontalAdvance(first) < narrowest < wide
    button.resize(narrowest, 48)
    assert not button.grab().isNull()


def test_a_write_button_of_one_word_is_fine(qtbot, theme):
    button = WriteButton(theme, "Send")
    qtbot.addWidget(button)
    assert button._lines() == ("Send", "")
    assert button.minimumSizeHint().width() <= button.sizeHint().width()


def test_an_icon_button_has_a_name_and_tells_its_shortcut(qtbot, theme):
    button = IconButton(theme, "more", "More", shortcut=QKeySequence("F4"))
    qtbot.addWidget(button)
    assert (button.accessibleName(), button.toolTip()) == ("More", "More (F4)")
    assert button.sizeHint().width() == button.sizeHint().height()


def test_words_fit_at_200_percent(qtbot, theme):
    button = Button(theme, "Continue to Check", Kind.PRIMARY)
    qtbot.addWidget(button)
    small = button.sizeHint()
    theme.set_text_scale(2.0)
    assert button.sizeHint().width() > 1.8 * small.width()
    assert button.sizeHint().height() == 2 * small.height()


def test_a_write_button_takes_no_press_right_after_it_has_come_or_says_something_else(qtbot, theme, qapp):
    arm_after(qapp, LONG)
    button, pressed = WriteButton(theme, "Send"), []
    qtbot.addWidget(button)
    button.clicked.connect(lambda: pressed.append(button.text()))

    def press():
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        qtbot.keyClick(button, Qt.Key.Key_Space)
        button.click()

    button.show()
    button.setFocus()
    press()
    assert pressed == []
    assert button.focusWidget() is button
    assert button.isEnabled()
    button.arming._since.invalidate()  # as after the wait
    press()
    assert pressed == ["Send"] * 3
    button.setText("Send")
    press()
    assert len(pressed) == 6
    button.setText("Send all")
    press()
    assert len(pressed) == 6


def test_a_press_that_began_before_the_words_changed_does_not_count(qtbot, theme, qapp):
    button, pressed = WriteButton(theme, "Send"), []
    qtbot.addWidget(button)
    button.clicked.connect(lambda: pressed.append(1))
    button.show()
    qtbot.mousePress(button, Qt.MouseButton.LeftButton)
    button.setText("Send all")
    qtbot.mouseRelease(button, Qt.MouseButton.LeftButton)
    assert pressed == []


def test_the_wait_is_longer_than_a_double_click(qtbot, theme, qapp, monkeypatch):
    qapp.setProperty(WAIT, None)
    assert arming._wait() >= 700
    monkeypatch.setattr(QApplication, "doubleClickInterval", lambda: 900)
    assert arming._wait() > 900
