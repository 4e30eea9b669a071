"""Filling a form in: what is shown, what is said to be wrong and when, and what will be sent."""

from __future__ import annotations

import asyncio
import json

import pytest

from hubdesk.engine.forms.body import body
from hubdesk.engine.forms.model import FieldProblem, Sent, SentState
from hubdesk.gui.forms.side_view import HUTK, MOMENT, PAGE_URI
from tests.support.form_samples import CAPTCHA, EVERY, TRIP

pytestmark = [pytest.mark.anyio, pytest.mark.gui]
GOOD = {"firstname": "Begoña", "lastname": "Ibáñez", "email": "begona@sol.es", "departure": "2027-02-28"}


@pytest.fixture
async def rig(rig_of):
    rig = rig_of()
    await rig.show()
    await rig.open(TRIP)
    return rig


async def test_a_new_form_says_nothing_is_wrong(rig):
    assert rig.notice() == ""
    assert rig.pane.foot.write.text() == "Submit 1 form to Acme Travel (12345678)"
    assert rig.pane.foot.write.isEnabled()
    assert not rig.pane.foot.clear.isEnabled()


async def test_a_field_is_judged_once_it_was_typed_into_and_left(rig):
    rig.leave("email")
    assert rig.box("email").error.text() == ""
    rig.type(email="begona")
    assert rig.box("email").error.text() == ""
    rig.leave("email")
    assert rig.box("email").error.text() == "This is not an e-mail address: it has no @."
    assert rig.box("email").input.first_stop().accessibleDescription() == "This is not an e-mail address: it has no @."
    assert rig.notice() == "1 field to correct: E-mail"
    assert not rig.pane.foot.write.isEnabled()
    rig.type(email="begona@sol.es")
    assert rig.notice() == ""
    assert rig.pane.foot.write.isEnabled()


async def test_a_try_says_all_that_is_wrong_and_sends_nothing(rig):
    rig.type(firstname="Begoña")
    rig.pane.foot.write.click()
    await rig.settle()
    assert rig.fake.submitted == []
    assert rig.notice() == "4 fields need attention: Last name, E-mail, Departure, Consent"
    assert rig.pane.window().focusWidget() is rig.box("lastname").input.first_stop()
    assert rig.pane.form.consent.error.text()
    rig.type(lastname="Ibáñez")
    rig.pane.foot.notice.click()
    assert rig.pane.window().focusWidget() is rig.box("email").input.first_stop()


async def test_an_impossible_day_is_named(rig):
    rig.box("departure").input.edit.setText("31.02.2027")
    rig.box("departure").input.changed.emit()
    rig.leave("departure")
    assert rig.box("departure").error.text() == "There is no 31 February."


async def test_the_json_is_what_is_sent(rig):
    rig.type(**GOOD)
    rig.pane.form.consent.box("process").box.click()
    rig.pane.side.boxes[PAGE_URI].input.set_value("https://acme.example/trips")
    rig.pane.side.changed.emit()
    shown = json.loads(rig.pane.side.json.text())
    rig.pane.foot.write.click()
    await rig.settle()
    ((form_id, submission),) = rig.fake.submitted
    assert form_id == TRIP.id
    assert json.loads(body(TRIP, submission)) == shown
    assert shown["fields"][3] == {"objectTypeId": "0-1", "name": "departure", "value": "2027-02-28"}
    assert shown["context"] == {"pageUri": "https://acme.example/trips", "pageName": "Trip request"}
    assert shown["legalConsentOptions"]["consent"]["consentToProcess"] is True


async def test_dependent_fields_come_and_go_with_the_value(rig):
    await rig.open(EVERY)
    assert not rig.box("number").isVisible()
    rig.box("level").input.choices["gold"].box.click()
    assert rig.box("number").isVisible()
    rig.type(number="77", email="a@b.example")
    assert '"number"' in rig.pane.side.json.text()
    rig.box("level").input.choices["silver"].box.click()
    assert not rig.box("number").isVisible()
    assert '"number"' not in rig.pane.side.json.text()


async def test_hidden_fields_are_folded_away_with_their_defaults(rig):
    await rig.open(EVERY)
    campaign = rig.box("campaign")
    assert not campaign.isVisible()
    assert campaign.input.value() == "autumn"
    assert '"autumn"' in rig.pane.side.json.text()
    rig.pane.form.hidden.button.click()
    assert campaign.isVisible()
    rig.type(campaign="winter")
    assert '"winter"' in rig.pane.side.json.text()


async def test_a_file_is_explained_and_never_sent(rig):
    await rig.open(EVERY)
    assert "file cannot be sent" in rig.box("passport").input.reason.text()
    assert rig.box("passport").input.first_stop() is None


async def test_the_context_is_checked_too(rig):
    rig.pane.side.boxes[HUTK].input.set_value("made up")
    rig.pane.side.changed.emit()
    rig.pane.side.boxes[HUTK].input.left.emit()
    assert "hubspotutk" in rig.pane.side.boxes[HUTK].error.text()
    rig.pane.foot.notice.click()
    assert rig.pane.side.more.is_open()
    assert rig.pane.window().focusWidget() is rig.pane.side.boxes[HUTK].input.first_stop()


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("20 Nov 2026 14:05", ""),
        ("soon", "This is not a date."),
        ("1 Oct 2026", "one month back"),
        ("1 Jan 2027", "cannot lie ahead"),
    ],
)
async def test_the_moment_may_lie_a_month_back(rig, typed, said):
    moment = rig.pane.side.boxes[MOMENT]
    moment.input.set_value(typed)
    moment.input.changed.emit()
    moment.input.left.emit()
    assert said in moment.error.text()
    assert bool(said) == bool(moment.error.text())
    assert ("submittedAt" in rig.pane.side.json.text()) == (typed != "soon")


async def test_a_form_with_a_captcha_can_only_be_looked_at(rig):
    await rig.open(CAPTCHA)
    assert rig.pane.notes.keys() == ("reason",)
    assert rig.box("firstname").input.first_stop().isReadOnly()
    assert not rig.pane.foot.write.isEnabled()
    assert not rig.pane.right_box.isVisible()
    rig.controller.submit()
    await rig.settle()
    assert rig.fake.submitted == []


async def fill_in(rig) -> None:
    rig.type(**GOOD)
    rig.pane.form.consent.box("process").box.click()
    rig.pane.commands()["primary"][0]()
    await rig.settle()


async def test_sent_shows_hubspots_message_as_text(rig):
    rig.fake.answer = Sent(SentState.SENT, inline_message="<b>Thanks</b>", redirect_uri="https://acme.example/x")
    await fill_in(rig)
    assert rig.shown() == ("WORK", "CARD")
    words = rig.pane.card.words()
    assert words[0] == "Trip request was submitted."
    assert words[2:] == ["<b>Thanks</b>", "https://acme.example/x"]
    assert not rig.pane.footer.isVisible()
    rig.pane.card.again.click()
    assert rig.shown() == ("WORK", "FORM")
    assert rig.box("firstname").input.value() == ""
    assert not rig.pane.foot.clear.isEnabled()


async def test_a_refusal_stands_at_its_field_until_that_is_changed(rig):
    rig.fake.answer = Sent(
        SentState.REFUSED,
        problems=(
            FieldProblem("email", "BLOCKED_EMAIL", "This form does not take addresses of this domain."),
            FieldProblem("", "OTHER", "HubSpot refused this."),
        ),
    )
    await fill_in(rig)
    assert rig.shown() == ("WORK", "FORM")
    assert rig.box("email").error.text() == "This form does not take addresses of this domain."
    banner = rig.pane.banners._contents["forms.sent"]
    assert banner.title.endswith("Nothing was submitted.")
    assert banner.text == "HubSpot refused this."
    assert not rig.pane.foot.write.isEnabled()
    rig.type(email="begona@luna.es")
    assert rig.box("email").error.text() == ""
    assert rig.pane.foot.write.isEnabled()


@pytest.mark.parametrize("place", ["consent", HUTK, "departure"])
async def test_a_refusal_of_anything_is_over_once_that_is_changed(rig, place):
    rig.fake.answer = Sent(SentState.REFUSED, problems=(FieldProblem(place, "X", "HubSpot does not take this."),))
    await fill_in(rig)
    assert not rig.pane.foot.write.isEnabled()
    assert rig.notice()
    if place == "consent":
        rig.pane.form.consent.box("4401").box.click()
    elif place == HUTK:
        rig.pane.side.boxes[HUTK].input.set_value("0123456789abcdef" * 2)
        rig.pane.side.changed.emit()
    else:
        rig.type(departure="2027-03-01")
    assert rig.notice() == ""
    assert rig.pane.foot.write.isEnabled()


async def test_a_lost_answer_is_unknown_and_nothing_is_sent_again(rig):
    rig.fake.answer = Sent(SentState.NEEDS_REVIEW)
    await fill_in(rig)
    words = rig.pane.card.words()
    assert words[0] == "HubSpot’s answer was lost."
    assert words[1] == "It may have been submitted. HubDesk does not send it again by itself."
    await rig.open(EVERY)
    await rig.open(TRIP)
    assert rig.shown() == ("WORK", "CARD")
    rig.pane.card.again.click()
    assert rig.box("firstname").input.value() == "Begoña"
    assert len(rig.fake.submitted) == 1


@pytest.mark.parametrize("state", [SentState.SENT, SentState.NEEDS_REVIEW])
async def test_what_was_submitted_is_not_sent_once_more_by_a_key(rig, state):
    rig.fake.answer = Sent(state)
    await fill_in(rig)
    again, enabled = rig.pane.commands()["primary"]
    assert not enabled
    again()
    rig.controller.submit()
    await rig.settle()
    assert len(rig.fake.submitted) == 1


async def test_no_key_submits_from_another_page(rig):
    rig.type(**GOOD)
    rig.pane.form.consent.box("process").box.click()
    rig.controller.show_recent()
    await rig.settle()
    rig.pane.commands()["primary"][0]()
    await rig.settle()
    assert rig.fake.submitted == []


@pytest.mark.fault("F109")
async def test_two_clicks_submit_once(rig):
    rig.type(**GOOD)
    rig.pane.form.consent.box("process").box.click()
    rig.pane.foot.write.click()
    rig.pane.foot.write.click()
    rig.controller.submit()
    await rig.settle()
    assert len(rig.fake.submitted) == 1


async def test_clear_can_be_taken_back(rig):
    rig.type(firstname="Begoña")
    rig.pane.foot.clear.click()
    assert rig.box("firstname").input.value() == ""
    rig.toasts[-1].call()
    assert rig.box("firstname").input.value() == "Begoña"


async def _submitting(rig):
    """Let a submission be on its way; return what ends it."""
    hold, plain = asyncio.Event(), rig.fake.submit

    async def submit(form, submission):
        await hold.wait()
        return await plain(form, submission)

    rig.fake.submit = submit
    rig.type(**GOOD)
    rig.pane.form.consent.box("process").box.click()
    rig.pane.foot.write.click()
    await rig.settle()
    return hold


async def test_a_form_that_is_chosen_during_a_submission_is_shown_after_it(rig):
    hold = await _submitting(rig)
    rig.controller.open(EVERY.id)
    assert rig.pane.list._delegate.shown == EVERY.id
    hold.set()
    await rig.settle()
    assert rig.controller.filling.form.id == EVERY.id
    assert rig.shown() == ("WORK", "FORM")
    await rig.open(TRIP)
    assert rig.shown() == ("WORK", "CARD"), "what became of the submission is still said"


async def test_a_form_that_is_chosen_during_a_refused_submission_waits(rig):
    hold = await _submitting(rig)
    rig.controller.open(EVERY.id)
    rig.fake.answer = Sent(SentState.REFUSED, problems=(FieldProblem("email", "X", "HubSpot does not take this."),))
    hold.set()
    await rig.settle()
    assert rig.controller.filling.form.id == TRIP.id
    assert rig.pane.list._delegate.shown == TRIP.id
