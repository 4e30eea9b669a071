"""What is submitted goes on in its account when another one is opened, and what came of it is told there and here."""

from __future__ import annotations

import asyncio
from dataclasses import replace

import pytest

from hubdesk.core.errors import Unreachable
from hubdesk.engine.forms.model import FieldProblem, Sent, SentState
from hubdesk.gui.widgets.banner import Banner
from tests.support.fake_services import account
from tests.support.form_samples import EVERY, TRIP, FakeForms

pytestmark = [pytest.mark.anyio, pytest.mark.gui]
OURS, OTHER = account(), account(87654321, "Other")


class Slow(FakeForms):
    """Answers to no submission before it is told to.

    Attributes:
        go: The events that let submissions be answered, in the order in which they came.
    """

    def __init__(self):
        super().__init__()
        self.go = []

    async def submit(self, form, submission):
        go = asyncio.Event()
        self.go.append(go)
        await super().submit(form, submission)
        await go.wait()
        self._fail()
        return self.answer


@pytest.fixture
async def rig(rig_of):
    rig = rig_of(Slow())
    await rig.show()
    return rig


async def become(rig, who):
    rig.fake.become(who)
    await rig.settle()


async def submit(rig, firstname="Begoña"):
    """Fill the sample form in and submit it; its answer is still to come."""
    await rig.open(TRIP)
    rig.type(firstname=firstname, lastname="Ibáñez", email="b@x.example", departure="2027-02-28")
    rig.pane.form.consent.box("process").box.click()
    rig.controller.submit()
    await rig.settle()


async def answer(rig, number=0):
    rig.fake.go[number].set()
    await rig.settle()


def told(rig) -> list[tuple[str, str]]:
    """Return severity and first sentence of each banner."""
    shown = [banner for banner in rig.pane.banners.findChildren(Banner) if not banner.isHidden()]
    return [(banner.content.severity, banner.content.title) for banner in shown]


def busy(rig):
    return rig.pane.foot.write.busy


async def test_what_is_under_way_is_told_in_the_other_account_and_taken_there(rig):
    await submit(rig)
    await become(rig, OTHER)
    assert told(rig) == [("note", "A form is still being submitted to Acme Travel (12345678).")]
    assert rig.toasts == []
    await answer(rig)
    assert told(rig) == [("success", "Trip request was submitted to Acme Travel (12345678).")]
    assert rig.controller.filling.form is None
    assert rig.pane.losses() == ""
    await become(rig, OURS)
    assert rig.shown() == ("WORK", "CARD")
    assert rig.pane.card.words()[0] == "Trip request was submitted."
    assert told(rig) == []
    assert len(rig.fake.submitted) == 1


async def test_who_comes_back_before_the_answer_waits_for_it_as_before(rig):
    await submit(rig)
    await become(rig, OTHER)
    await become(rig, OURS)
    assert rig.shown() == ("WORK", "FORM")
    assert busy(rig)
    assert rig.box("firstname").input.first_stop().isReadOnly()
    rig.controller.submit()
    await rig.open(EVERY)
    assert rig.controller.filling.form is TRIP
    await answer(rig)
    assert not busy(rig)
    assert rig.controller.filling.form is EVERY
    assert len(rig.fake.submitted) == 1


async def test_what_was_chosen_meanwhile_is_not_opened_behind_an_account_that_was_left(rig):
    await submit(rig)
    await rig.open(EVERY)
    await become(rig, OTHER)
    await become(rig, OURS)
    await answer(rig)
    assert rig.pane.card.words()[0] == "Trip request was submitted."


async def test_two_accounts_submit_at_once_and_each_gets_its_own_answer(rig):
    await submit(rig)
    await become(rig, OTHER)
    await submit(rig, "Zoë")
    assert busy(rig)
    await answer(rig, 0)
    assert busy(rig)
    assert ("success", "Trip request was submitted to Acme Travel (12345678).") in told(rig)
    await answer(rig, 1)
    assert rig.pane.card.words()[0] == "Trip request was submitted."
    said = [submission.values["firstname"] for _, submission in rig.fake.submitted]
    assert said == ["Begoña", "Zoë"]


async def test_a_refusal_elsewhere_stands_at_the_fields_when_its_account_is_back(rig):
    await submit(rig)
    await become(rig, OTHER)
    problems = (FieldProblem("email", "INVALID_EMAIL", "HubSpot does not take this address."),)
    rig.fake.answer = Sent(SentState.REFUSED, problems=problems)
    await answer(rig)
    title = "HubSpot refused a submission to Acme Travel (12345678). Nothing was submitted."
    assert told(rig) == [("error", title)]
    await become(rig, OURS)
    assert rig.shown() == ("WORK", "FORM")
    assert rig.box("email").error.text() == "HubSpot does not take this address."
    assert told(rig) == [("error", "HubSpot refused the submission. Nothing was submitted.")]
    await become(rig, OTHER)
    await become(rig, OURS)
    assert told(rig) == [], "it was read"


async def test_a_lost_answer_elsewhere_is_not_ready_to_be_sent_again(rig):
    await submit(rig)
    await become(rig, OTHER)
    rig.fake.answer = Sent(SentState.NEEDS_REVIEW)
    await answer(rig)
    assert told(rig) == [("warning", "HubSpot’s answer to a submission to Acme Travel (12345678) was lost.")]
    await become(rig, OURS)
    assert rig.pane.card.words()[0] == "HubSpot’s answer was lost."
    rig.controller.submit()
    await rig.settle()
    assert len(rig.fake.submitted) == 1


async def test_what_could_not_be_sent_elsewhere_is_told_here_and_there(rig):
    await submit(rig)
    await become(rig, OTHER)
    rig.fake.error = Unreachable("HubSpot cannot be reached.", code="network.dns")
    rig.fake.go[0].set()
    for _ in range(3):
        await asyncio.sleep(0)
    rig.fake.error = None
    await rig.settle()
    assert told(rig) == [("error", "A submission to Acme Travel (12345678) was not sent.")]
    await become(rig, OURS)
    assert rig.shown() == ("WORK", "FORM")
    assert told(rig) == [("error", "HubSpot cannot be reached.")]
    assert rig.box("firstname").input.value() == "Begoña"


async def test_an_account_that_goes_before_a_byte_left_gets_nothing_and_neither_does_the_next(rig):
    await rig.open(TRIP)
    rig.type(firstname="Begoña", lastname="Ibáñez", email="b@x.example", departure="2027-02-28")
    rig.pane.form.consent.box("process").box.click()
    rig.controller.submit()
    rig.fake.become(OTHER)  # with no turn of the loop between the two
    await rig.settle()
    assert rig.fake.submitted == []
    assert told(rig) == [("error", "A submission to Acme Travel (12345678) was not sent.")]
    await become(rig, OURS)
    assert (rig.box("firstname").input.value(), rig.pane.foot.write.isEnabled()) == ("Begoña", True)


async def test_another_token_of_the_account_changes_nothing(rig):
    await submit(rig)
    await become(rig, replace(OURS, token="pat-eu1-••••-7777"))
    assert busy(rig)
    await answer(rig)
    assert rig.pane.card.words()[0] == "Trip request was submitted."
