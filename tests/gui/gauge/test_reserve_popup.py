from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hubdesk.gui.gauge.reserve_popup import ReservePopup
from hubdesk.gui.theme.theme import Appearance
from hubdesk.gui.widgets.buttons import Button
from hubdesk.gui.widgets.focus_ring import FocusRing
from hubdesk.gui.widgets.wrapping import WrapLabel
from hubdesk.hubspot.rate.reserve import NO_RESERVE, Reserve
from hubdesk.storage.settings import MOST_BURST
from tests.support.gauge_samples import QUIET

NBSP = "\u00a0"


class Rig:
    """A window with the button, and the popup below it."""

    def __init__(self, qtbot, theme):
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.button = Button(theme, "Reserve…")
        self.before = Button(theme, "What if…")
        column = QVBoxLayout(self.window)
        column.addWidget(self.before)
        column.addWidget(self.button)
        FocusRing(theme, self.window)
        self.popup = ReservePopup(theme, self.window)
        self.heard: list[Reserve] = []
        self.popup.changed.connect(self.heard.append)
        self.window.show()
        with qtbot.waitActive(self.window):
            self.window.activateWindow()

    def open(self, reserve=NO_RESERVE, snapshot=QUIET):
        self.popup.fill(reserve, snapshot)
        self.popup.open_below(self.button)


@pytest.fixture
def rig(qtbot, theme):
    made = Rig(qtbot, theme)
    yield made
    made.popup.close()


def test_sentences_say_what_the_sliders_do(rig):
    rig.open()
    popup = rig.popup
    assert popup.day_words.text() == "Leave nothing of the day to other integrations"
    assert popup.burst_words.text() == f"Leave a few calls per 10{NBSP}s, as HubDesk thinks best"
    assert not popup.nothing.isEnabled()
    popup.day.setValue(20)
    popup.burst.setValue(30)
    assert popup.day_words.text() == f"Leave 20{NBSP}% of the day to other integrations"
    assert popup.day_note.text() == "125,000 of 625,000 calls"
    assert popup.burst_words.text() == f"Leave 30 calls per 10{NBSP}s"
    assert popup.burst_note.text() == "HubDesk stops at 160 of 190; what others use now counts towards it"
    assert popup.day.accessibleDescription() == popup.day_words.text()
    assert popup.reserve() == Reserve(0.2, 30)


def test_what_is_in_force_is_shown_and_opening_changes_nothing(rig):
    rig.open(Reserve(0.35, 45))
    assert not rig.popup._resting.isActive()
    assert (rig.popup.day.value(), rig.popup.burst.value()) == (35, 45)
    rig.popup.close()
    assert rig.heard == []


def test_it_is_in_force_once_the_slider_rests(qtbot, rig):
    rig.open()
    with qtbot.waitSignal(rig.popup.changed, timeout=30_000):
        for value in (5, 10, 15):
            rig.popup.day.setValue(value)
    assert rig.heard == [Reserve(0.15)]


def test_closing_does_not_lose_what_still_rests(rig):
    rig.open()
    rig.popup.burst.setValue(25)
    rig.popup.close()
    assert rig.heard == [Reserve(0.0, 25)]


def test_keep_nothing_takes_both_back(qtbot, rig):
    rig.open(Reserve(0.5, 50))
    qtbot.mouseClick(rig.popup.nothing, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(rig.popup.done, Qt.MouseButton.LeftButton)
    assert not rig.popup.isVisible()
    assert rig.heard[-1] == NO_RESERVE


def test_without_figures_of_hubspot_it_promises_no_numbers(rig):
    rig.open(Reserve(0.2, 30), replace(QUIET, source="guess", day_limit=None))
    assert rig.popup.day_note.text() == "Of the account’s calls, which all integrations share"
    assert rig.popup.burst_note.text() == "For others that use the same token"


@pytest.mark.parametrize("limit", [12, 100, 190, 250, 5_000])
def test_some_calls_are_always_left_for_hubdesk(rig, limit):
    rig.open(NO_RESERVE, replace(QUIET, limit=limit))
    assert rig.popup.burst.maximum() <= max(5, limit - 10)
    assert rig.popup.burst.maximum() % 5 == 0
    assert rig.popup.burst.maximum() <= MOST_BURST, "more cannot be kept"


@pytest.mark.parametrize("scale", [1.0, 1.25, 2.0])
@pytest.mark.parametrize("appearance", [Appearance.LIGHT, Appearance.HC_DARK])
def test_every_sentence_has_its_lines(rig, theme, scale, appearance):
    theme.set_appearance(appearance)
    theme.set_text_scale(scale)
    rig.open()
    for day, burst in ((0, 0), (20, 30), (90, 180)):
        rig.popup.day.setValue(day)
        rig.popup.burst.setValue(burst)
        for label in rig.popup.findChildren(WrapLabel):
            assert label.height() >= label.heightForWidth(label.width()), label.text()


def test_by_keyboard_alone_with_the_focus_to_be_seen(qtbot, rig):
    rig.before.setFocus()
    qtbot.keyClick(rig.before, Qt.Key.Key_Tab)
    rig.button.clicked.connect(lambda: rig.open())
    qtbot.keyClick(rig.button, Qt.Key.Key_Space)
    popup = rig.popup
    assert popup.focusWidget() is popup.day
    assert popup._ring.target() is popup.day
    qtbot.keyClick(popup.day, Qt.Key.Key_Right)
    assert popup.day.value() == 5
    for stop in (popup.burst, popup.nothing, popup.done):
        qtbot.keyClick(popup.focusWidget(), Qt.Key.Key_Tab)
        assert popup.focusWidget() is stop
        assert popup._ring.target() is stop
        assert popup._ring.isVisible()
    qtbot.keyClick(popup.done, Qt.Key.Key_Escape)
    assert not popup.isVisible()
    assert rig.heard == [Reserve(0.05)]


def test_a_press_of_the_mouse_shows_no_ring(qtbot, rig):
    rig.button.clicked.connect(lambda: rig.open())
    qtbot.mouseClick(rig.button, Qt.MouseButton.LeftButton)
    assert rig.popup.focusWidget() is rig.popup.day
    assert rig.popup._ring.target() is None


def test_what_is_not_moved_stays_as_it_is_kept_for_accounts_with_more_calls(qtbot, rig):
    rig.open(Reserve(0.33, 230), replace(QUIET, limit=100))
    with qtbot.waitSignal(rig.popup.changed):
        rig.popup.day.setValue(40)
    assert rig.heard == [Reserve(0.4, 230)]
    rig.popup.burst.setValue(50)
    rig.popup.close()
    assert rig.heard[-1] == Reserve(0.4, 50)
    rig.open(Reserve(0.33, 230), replace(QUIET, limit=100))
    rig.popup.burst.setValue(50)
    rig.popup.close()
    assert rig.heard[-1] == Reserve(0.33, 50)
