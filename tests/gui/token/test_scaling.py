"""Large text in small windows: everything of Connect has its room, and the page does not scroll sideways."""

from __future__ import annotations

from dataclasses import replace

import pytest

from hubdesk.gui.token.pane import ConnectPane
from hubdesk.gui.token.words import steps_of
from tests.support.fake_jobs import ACME_CONNECTED, STEPS
from tests.support.fitting import lay_out, misfits

pytestmark = pytest.mark.gui

HEIGHT = 640
SIZES = [(scale, width) for scale in (1.0, 1.25, 1.5, 2.0) for width in (792, 1048)] + [(1.25, 734)]
LONG_NAME = "Internationale Reise- und Touristikgesellschaft Mitteleuropa GmbH & Co. KG"
LONG = replace(ACME_CONNECTED, account=replace(ACME_CONNECTED.account, name=LONG_NAME, token="pat-eu1-••••-5555"))
REFUSED = "HubSpot refuses the token. It may have been rotated, expired or switched off."


@pytest.mark.parametrize(("scale", "width"), SIZES)
def test_every_state_fits(theme, scale, width):
    theme.set_text_scale(scale)
    pane = ConnectPane(theme)
    found = {}

    def look(state: str) -> None:
        lay_out(pane, width, HEIGHT)
        found[state] = misfits(pane)

    look("invited")
    pane.invite.show_checking(demo=False)
    pane.invite.steps.step_done(STEPS[0])
    look("checking")
    pane.invite.show_failed(REFUSED, demo=False)
    look("refused")
    pane.invite.show_failed("The demo portal did not start: the port is in use.", demo=True)
    look("no demo")
    pane.show_invite(replacing=True)
    look("replacing")
    pane.show_account(LONG)
    pane.account.steps.show_all(steps_of(LONG))
    look("connected")
    pane.account.set_busy(busy=True)
    look("checking again")
    theme.set_text_scale(1.0)
    assert {state: faults for state, faults in found.items() if faults} == {}


def test_the_header_grows_with_its_sentence_and_shrinks_again(theme):
    pane = ConnectPane(theme)
    lay_out(pane, 1048, HEIGHT)
    low = pane.header.height()
    pane.show_account(LONG)
    lay_out(pane, 500, HEIGHT)
    assert pane.header.height() > low
    lay_out(pane, 1200, HEIGHT)
    assert pane.header.height() == low
