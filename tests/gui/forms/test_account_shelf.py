"""What was typed for an account is seen in no other one, and stands there again when it is the current one."""

from __future__ import annotations

from dataclasses import replace

import pytest

from hubdesk.gui.forms.pane import Page
from tests.support.fake_services import account
from tests.support.form_samples import EVERY, TRIP

pytestmark = [pytest.mark.anyio, pytest.mark.gui]
OURS, OTHER = account(), account(87654321, "Other")


@pytest.fixture
async def rig(rig_of):
    rig = rig_of()
    await rig.show()
    return rig


async def become(rig, who):
    rig.fake.become(who)
    await rig.settle()


async def test_what_was_typed_comes_back_with_its_account_and_its_form(rig):
    await rig.open(EVERY)
    rig.type(message="Hola", departure="31.2.")
    await rig.open(TRIP)
    rig.type(firstname="Begoña")
    rig.pane.list.search.setText("trip")
    await become(rig, OTHER)
    assert (rig.controller.filling.form, rig.pane.list.search.text()) == (None, "")
    await rig.open(TRIP)
    rig.type(firstname="Zoë")
    await become(rig, OURS)
    assert rig.shown() == ("WORK", "FORM")
    assert rig.controller.filling.form.id == TRIP.id
    assert rig.box("firstname").input.value() == "Begoña"
    assert rig.pane.list.search.text() == "trip"
    assert rig.pane.foot.write.text() == "Submit 1 form to Acme Travel (12345678)"
    await rig.open(EVERY)
    assert (rig.box("message").input.value(), rig.box("departure").input.value()) == ("Hola", "31.2.")
    await become(rig, OTHER)
    assert rig.box("firstname").input.value() == "Zoë"


async def test_quick_changes_lose_nothing(rig):
    await rig.open(TRIP)
    rig.type(firstname="Begoña")
    for who in (OTHER, None, OURS, OTHER, OTHER, None, replace(OURS, token="pat-eu1-••••-7777")):
        rig.fake.become(who)
    await rig.settle()
    assert rig.box("firstname").input.value() == "Begoña"
    assert rig.controller.filling.draft.begun
    assert rig.shown() == ("WORK", "FORM")


async def test_what_was_answered_for_a_file_comes_back_with_its_account(rig):
    view = rig.pane.from_file
    rig.pane.mode_chosen.emit(False)
    await rig.settle()
    view.form.set_value(TRIP.id)
    view.form_chosen.emit()
    await rig.settle()
    view.consent.box("process").box.click()
    view.page_name.setText("Trade fair")
    view.page_uri.setText("https://fair.example")
    await become(rig, OTHER)
    assert (view.page_name.text(), view.page_uri.text(), view.consent.ticked()) == ("", "", frozenset())
    await become(rig, OURS)
    if rig.pane.page is not Page.FILE:
        rig.pane.mode_chosen.emit(False)
        await rig.settle()
    assert (view.page_name.text(), view.page_uri.text()) == ("Trade fair", "https://fair.example")
    assert (view.form.value(), view.consent.ticked()) == (TRIP.id, {"process"})


async def test_the_end_of_the_window_would_lose_it_and_the_removal_of_everything_does(rig):
    assert rig.pane.losses() == ""
    await rig.open(TRIP)
    assert rig.pane.losses() == ""
    rig.type(firstname="Begoña")
    assert rig.pane.losses() == "1 form that was not submitted"
    await become(rig, OTHER)
    await rig.open(EVERY)
    rig.type(message="Hola")
    assert rig.pane.losses() == "2 forms that were not submitted"
    await become(rig, None)
    rig.fake.removed.publish(None)
    assert rig.pane.losses() == ""
    await become(rig, OURS)
    assert rig.controller.filling.form is None


async def test_an_account_that_comes_back_while_another_pane_is_shown_has_its_form_there(rig):
    await rig.open(TRIP)
    rig.type(firstname="Begoña")
    rig.pane.hide()
    await become(rig, OTHER)
    await become(rig, OURS)
    await rig.show()
    assert rig.shown() == ("WORK", "FORM")
    assert rig.box("firstname").input.value() == "Begoña"
    assert rig.names()[0] == "Trip request"
