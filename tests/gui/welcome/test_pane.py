from __future__ import annotations

import pytest

from hubdesk.gui.theme.theme import Appearance
from hubdesk.gui.welcome.pane import WelcomePane
from hubdesk.gui.widgets.combo import Combo
from hubdesk.gui.widgets.drop_zone import DropZone


@pytest.fixture
def pane(qtbot, theme):
    pane = WelcomePane(theme)
    qtbot.addWidget(pane)
    pane.resize(1048, 772)
    pane.show()
    return pane


def test_every_way_in_is_a_signal(qtbot, pane):
    with qtbot.waitSignals([pane.connect_requested, pane.demo_requested, pane.choose_requested], timeout=1000):
        pane._connect_button.click()
        pane._demo_button.click()
        pane.findChild(DropZone).button.click()


def test_the_demo_button_shows_that_it_starts_and_why_it_did_not(pane):
    pane.set_demo_starting(True)
    assert pane._demo_button.busy
    pane.set_demo_error("The port is taken.")
    assert not pane._demo_button.busy
    assert pane._demo_button.text() == "Try again"
    assert pane._demo_error.isVisible()
    pane.set_demo_starting(True)
    assert not pane._demo_error.isVisible()


def test_the_appearance_can_be_chosen_here(pane, theme):
    combo = pane.findChild(Combo)
    combo.set_value(Appearance.DARK)
    combo.activated.emit(combo.currentIndex())
    assert theme.appearance is Appearance.DARK


@pytest.mark.parametrize(("width", "height", "scale"), [(1048, 772, 1.0), (792, 652, 2.0), (724, 652, 1.0)])
def test_nothing_is_wider_than_the_pane(pane, theme, width, height, scale):
    theme.set_text_scale(scale)
    pane.resize(width, height)
    assert not pane.grab().isNull()
    assert pane.content().width() <= width
