"""Large text in small windows: everything of Connect has its room, and the page does not scroll sideways."""

from __future__ import annotations

from dataclasses import replace

import pytest

from hubdesk.core.errors import StorageProblem, TokenRefused
from hubdesk.engine.removal import Leftover, RemovalReport
from hubdesk.gui.token.pane import ConnectPane
from hubdesk.gui.token.removal_dialog import RemovalDialog
from hubdesk.gui.token.words import steps_of
from tests.support.fake_connect import (
    ACME_ACCOUNT,
    ACME_CONNECTED,
    DEMO_CONNECTED,
    ELSEWHERE,
    LOSES,
    NOW,
    PLACES,
    SANDBOX,
    STEPS,
    FakeConnect,
)
from tests.support.fitting import lay_out, misfits

pytestmark = pytest.mark.gui

HEIGHT = 640
SIZES = [(scale, width) for scale in (1.0, 1.25, 1.5, 2.0) for width in (792, 1048)] + [(1.25, 734)]
LONG_NAME = "Internationale Reise- und Touristikgesellschaft Mitteleuropa GmbH & Co. KG"
LONG = replace(
    ACME_CONNECTED,
    stored="none",
    account=replace(
        ACME_ACCOUNT, name=LONG_NAME, credential="private_app", token_first_seen_at="2026-05-01T00:00:00+00:00"
    ),
)
REFUSED = TokenRefused("HubSpot refuses the token.", code="token.refused", hint="It may have been rotated.")


def _show(pane: ConnectPane, connected) -> None:
    fake = FakeConnect(current=connected, known=[replace(SANDBOX, name=LONG_NAME), SANDBOX])
    pane.show_account(connected, fake.age(), NOW)
    pane.account.others.show_others(fake.others(), demo_is_current=connected is DEMO_CONNECTED)
    pane.account.tokens.show_tokens(fake.demo_tokens())
    pane.account.steps.show_all(steps_of(connected))
    pane.account.account.show_checked("Checked 12 s ago")


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
    pane.invite.show_failed(REFUSED, demo=False, at_field=True)
    look("refused")
    pane.invite.paste.refuse("This looks like an old HubSpot API key.", explain=True)
    look("old key")
    pane.invite.show_failed(REFUSED, demo=True)
    look("no demo")
    _show(pane, LONG)
    look("connected")
    pane.account.account.name.begin()
    look("renaming")
    _show(pane, replace(LONG, account=replace(LONG.account, credential="unknown")))
    pane.account.set_busy(busy=True)
    look("checking again")
    pane.account.set_busy(busy=False)
    pane.show_invite(can_go_back=True)
    look("another account")
    pane.show_compromised()
    look("compromised")
    _show(pane, DEMO_CONNECTED)
    look("demo")
    theme.set_text_scale(1.0)
    assert {state: faults for state, faults in found.items() if faults} == {}


@pytest.mark.parametrize(("scale", "width"), SIZES)
def test_every_state_of_a_change_fits(theme, scale, width):
    theme.set_text_scale(scale)
    pane = ConnectPane(theme)
    found = {}

    def look(state: str) -> None:
        lay_out(pane, width, HEIGHT)
        found[state] = misfits(pane)

    _show(pane, LONG)
    pane.show_replace(LONG, make_key=False)
    look("rotate")
    pane.show_replace(LONG, make_key=True)
    look("make")
    pane.replacing.show_comparing()
    look("comparing")
    pane.replacing.show_comparison(LOSES)
    look("loses")
    pane.replacing.show_swapping()
    pane.replacing.show_swap_failed(StorageProblem("The keyring is locked.", code="keyring.locked"))
    look("not swapped")
    pane.replacing.show_comparison(ELSEWHERE)
    look("elsewhere")
    pane.replacing.show_swapped(LONG.account, resumable=True)
    pane.replacing.swapped.show_old(True)
    look("swapped")
    theme.set_text_scale(1.0)
    assert {state: faults for state, faults in found.items() if faults} == {}


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_the_removal_fits(theme, scale):
    theme.set_text_scale(scale)
    pane = ConnectPane(theme)
    lay_out(pane, 1024, 680)
    dialog = RemovalDialog(theme, PLACES, pane)
    found = {}
    lay_out(dialog, dialog.width(), dialog.sizeHint().height())
    found["question"] = misfits(dialog)
    left = Leftover(PLACES[0], "The keyring is locked.", "Remove the entry “HubDesk” in the system’s keyring.")
    dialog.show_report(RemovalReport(PLACES[1:], (left,), (PLACES[2],)))
    lay_out(dialog, dialog.width(), dialog.sizeHint().height())
    found["report"] = misfits(dialog)
    theme.set_text_scale(1.0)
    assert {state: faults for state, faults in found.items() if faults} == {}
    assert dialog.height() <= 680


def test_the_header_grows_with_its_sentence_and_shrinks_again(theme):
    pane = ConnectPane(theme)
    lay_out(pane, 1048, HEIGHT)
    low = pane.header.height()
    _show(pane, LONG)
    lay_out(pane, 500, HEIGHT)
    assert pane.header.height() > low
    lay_out(pane, 1200, HEIGHT)
    assert pane.header.height() == low
