"""Large text in small windows: columns go into drawers, and everything has its room."""

from __future__ import annotations

import pytest

from hubdesk.core.errors import Unreachable
from hubdesk.engine.forms.model import FieldProblem, Sent, SentState
from hubdesk.storage.submission_log import LoggedSubmission
from tests.support.fake_services import account
from tests.support.fitting import lay_out, misfits
from tests.support.form_samples import CAPTCHA, EVERY, NOW, TRIP, FakeForms

pytestmark = [pytest.mark.anyio, pytest.mark.gui]
HEIGHT = 640
SIZES = [(1.0, 792), (1.0, 1048), (1.25, 734), (1.5, 1048), (2.0, 792), (2.0, 968), (2.0, 1224)]
LONG = "Internationale Reise- und Touristikgesellschaft Mitteleuropa GmbH & Co. KG"


@pytest.mark.parametrize(("scale", "width"), SIZES)
async def test_every_state_fits(theme, rig_of, scale, width):
    theme.set_text_scale(scale)
    rig = rig_of(FakeForms(who=account(name=LONG)))
    found = {}
    await rig.show(width, HEIGHT)

    def look(state: str) -> None:
        lay_out(rig.pane, width, HEIGHT)
        found[state] = misfits(rig.pane)

    look("list")
    for form in (TRIP, EVERY, CAPTCHA):
        await rig.open(form)
        rig.pane.form.hidden.set_open(on=True)
        look(form.name)
    await rig.open(TRIP)
    rig.controller.submit()
    look("tried")
    if rig.pane.head.side.isVisible():
        rig.pane.head.side.click()
        rig.pane.side.more.set_open(on=True)
        look("drawer of what will be sent")
        rig.pane.close_drawers()
    if rig.pane.head.list.isVisible():
        rig.pane.head.list.click()
        look("drawer of forms")
        rig.pane.close_drawers()
    rig.type(firstname="B", lastname="I", email="b@sol.es", departure="2027-02-28")
    rig.pane.form.consent.box("process").box.click()
    rig.fake.answer = Sent(SentState.REFUSED, problems=(FieldProblem("email", "BLOCKED_EMAIL", "No."),))
    rig.controller.submit()
    await rig.settle()
    look("refused")
    rig.type(email="c@sol.es")
    rig.fake.answer = Sent(SentState.NEEDS_REVIEW)
    rig.controller.submit()
    await rig.settle()
    look("unknown")
    rig.fake.entries = [LoggedSubmission(NOW.timestamp(), TRIP.id, TRIP.name, "needs_review")]
    rig.controller.show_recent()
    await rig.settle()
    look("recent")
    rig.pane.mode_chosen.emit(False)
    look("from a file")
    theme.set_text_scale(1.0)
    assert {state: faults for state, faults in found.items() if faults} == {}


@pytest.mark.parametrize(("scale", "width"), SIZES)
async def test_states_in_place_of_everything_fit(theme, rig_of, scale, width):
    theme.set_text_scale(scale)
    rig = rig_of(FakeForms(()))
    found = {}
    await rig.show(width, HEIGHT)
    lay_out(rig.pane, width, HEIGHT)
    found["empty"] = misfits(rig.pane)
    rig.fake.error = Unreachable("HubSpot cannot be reached.", code="network.down", hint="Check the network.")
    rig.controller.listing.forget()
    rig.controller.listing.read()
    await rig.settle()
    lay_out(rig.pane, width, HEIGHT)
    found["failed"] = misfits(rig.pane)
    rig.fake.become(None)
    lay_out(rig.pane, width, HEIGHT)
    found["no account"] = misfits(rig.pane)
    theme.set_text_scale(1.0)
    assert {state: faults for state, faults in found.items() if faults} == {}


async def test_below_a_width_the_right_column_is_a_drawer(rig_of, qtbot):
    from PySide6.QtCore import Qt

    rig = rig_of()
    await rig.show(1048)
    await rig.open(TRIP)
    assert rig.pane.right_box.isVisible()
    assert not rig.pane.head.side.isVisible()
    await rig.show(900)
    assert not rig.pane.right_box.isVisible()
    rig.pane.commands()["inspector"][0]()
    assert rig.pane.right_drawer.isVisible()
    assert rig.pane.side.json.isVisible()
    qtbot.keyClick(rig.pane.side.copy, Qt.Key.Key_Escape)
    assert not rig.pane.right_drawer.isVisible()
    await rig.show(1048)
    assert rig.pane.right_box.isVisible()
    assert rig.pane.side.json.isVisible()
