"""Changing a token: compare, swap, and whether the old one is dead. Nothing is lost or gained unnoticed."""

from __future__ import annotations

import asyncio
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from hubdesk.core.errors import OtherAccount, TokenRefused
from hubdesk.engine.token_care import Credential
from hubdesk.gui.token.replace_controller import RefusedWork
from tests.gui.token.conftest import settle
from tests.support.arming import LONG, arm_after
from tests.support.fake_connect import ACME_CONNECTED, DEMO_CONNECTED, ELSEWHERE, LOSES, SAME

pytestmark = [pytest.mark.anyio, pytest.mark.gui]

NEW = "pat-eu1-99992222-3333-4444-5555-666677779999"


async def _compared(pane, controller):
    controller.replacing.open()
    pane.replacing.paste.field.edit.setText(NEW)
    controller.replacing.compare()
    await settle()


async def test_equal_tokens_are_swapped_and_the_old_one_is_asked_about(connect_of):
    pane, fake, controller = connect_of(current=ACME_CONNECTED)
    await _compared(pane, controller)
    view = pane.replacing
    assert view.comparison.verdict.severity == "success"
    assert view.comparison.swap.text() == "Swap token"
    assert not fake.swapped
    view.comparison.swap.click()
    await settle()
    assert [token.reveal() for token in fake.swapped] == [NEW]
    assert fake.credentials == [Credential.SERVICE_KEY]
    assert view.comparison.isHidden()
    assert not view.swapped.isHidden()
    assert view.paste.field.is_empty()
    assert view.swapped.resume.isHidden()
    view.swapped.check.click()
    await settle()
    assert view.swapped.sentence() == "HubSpot refuses the old token."
    view.swapped.done.click()
    assert pane.page is pane.account


async def test_lost_and_gained_scopes_are_all_listed_and_stand_on_the_button(connect_of):
    pane, _, controller = connect_of(current=ACME_CONNECTED, comparison=LOSES)
    await _compared(pane, controller)
    card = pane.replacing.comparison
    assert card.verdict.detail == "These will not work any more: Import contacts."
    assert card.swap.text() == "Swap token and lose 1 scope"
    assert card.scopes() == ["crm.objects.contacts.write", "crm.lists.write", "forms"]


async def test_a_token_of_another_account_changes_nothing(connect_of):
    pane, fake, controller = connect_of(current=ACME_CONNECTED, comparison=ELSEWHERE)
    await _compared(pane, controller)
    assert pane.replacing.paste.field.error() == (
        "This token belongs to another account. Expected 12345678, found 87654321. Nothing was changed."
    )
    assert pane.replacing.comparison.swap.isHidden()
    controller.replacing.swap()
    await settle()
    assert not fake.swapped


async def test_the_same_token_again_is_no_change(connect_of):
    pane, _, controller = connect_of(current=ACME_CONNECTED, comparison=replace(SAME, same_token=True))
    await _compared(pane, controller)
    assert pane.replacing.comparison.verdict.sentence == "This is the token that HubDesk has already."
    assert pane.replacing.comparison.swap.isHidden()


async def test_unknown_scopes_are_no_equal_scopes(connect_of):
    unknown = replace(SAME, scopes_known=False, kept=())
    pane, _, controller = connect_of(current=ACME_CONNECTED, comparison=unknown)
    await _compared(pane, controller)
    assert pane.replacing.comparison.verdict.severity == "note"
    assert pane.replacing.comparison.swap.text() == "Swap token all the same"


async def test_a_new_token_that_is_refused_is_said_at_the_field(connect_of):
    gone = TokenRefused("HubSpot refuses the token.", code="token.refused")
    pane, _, controller = connect_of(current=ACME_CONNECTED, comparison=gone)
    await _compared(pane, controller)
    assert pane.replacing.paste.field.error() == "HubSpot refuses the token."
    assert pane.replacing.comparison.isHidden()
    assert not pane.replacing.paste.check.busy


async def test_what_is_no_token_is_not_sent(connect_of):
    pane, _, controller = connect_of(current=ACME_CONNECTED)
    controller.replacing.open()
    controller.replacing.compare()
    assert pane.replacing.paste.field.error() == "Paste the new token first."
    pane.replacing.paste.field.edit.setText("12345678-aaaa-bbbb-cccc-1234567890ab")
    controller.replacing.compare()
    assert pane.replacing.paste.field.error().startswith("This is not an access token.")
    pane.replacing.paste.help.click()
    assert pane.replacing.rotate.title.text() == "Make a service key in HubSpot"


async def test_a_swap_that_fails_keeps_the_old_token_and_can_be_tried_again(connect_of):
    pane, fake, controller = connect_of(current=ACME_CONNECTED)
    await _compared(pane, controller)
    fake.problem = TokenRefused("HubSpot refuses the token.", code="token.refused", safe="The old token stays.")
    pane.replacing.comparison.swap.click()
    await settle()
    assert fake.current is ACME_CONNECTED
    assert pane.replacing.steps.reason() == "The old token stays."
    fake.problem = None
    pane.replacing.steps.again.click()
    await settle()
    assert len(fake.swapped) == 1


async def test_a_swap_into_another_account_is_not_tried_again(connect_of):
    pane, fake, controller = connect_of(current=ACME_CONNECTED)
    await _compared(pane, controller)
    fake.problem = OtherAccount("The token opens another account.", code="account.other")
    controller.replacing.swap()
    await settle()
    fake.problem = None
    controller.replacing.swap()
    await settle()
    assert not fake.swapped


async def test_leaving_forgets_the_new_token(connect_of):
    pane, fake, controller = connect_of(current=ACME_CONNECTED)
    await _compared(pane, controller)
    pane.back.click()
    assert pane.page is pane.account
    controller.replacing.swap()
    await settle()
    assert not fake.swapped
    controller.replacing.open()
    assert pane.replacing.paste.field.is_empty()


async def test_nobody_leaves_in_the_middle_of_a_swap(connect_of):
    pane, fake, controller = connect_of(current=ACME_CONNECTED)
    await _compared(pane, controller)
    fake.held = asyncio.Event()
    controller.replacing.swap()
    await settle()
    pane.back.click()
    assert pane.page is pane.replacing
    fake.held.set()
    await settle()
    assert len(fake.swapped) == 1


@pytest.mark.parametrize(
    ("answers", "sentence", "again"),
    [
        (True, "HubSpot still accepts the old token.", True),
        (None, "Could not be checked.", True),
        (False, "HubSpot refuses the old token.", False),
    ],
)
async def test_the_old_token_may_be_alive(connect_of, answers, sentence, again):
    pane, _, controller = connect_of(current=ACME_CONNECTED, old_answers=answers)
    controller.replacing.check_old()
    await settle()
    assert pane.replacing.swapped.sentence() == sentence
    assert pane.replacing.swapped.check.isHidden() is not again


async def test_work_that_was_refused_is_resumed_after_the_swap(connect_of, qapp):
    resumed = []
    work = RefusedWork(lambda: True, lambda: resumed.append("job"))
    pane, _, controller = connect_of(work, current=ACME_CONNECTED)
    await _compared(pane, controller)
    controller.replacing.swap()
    await settle()
    button = pane.replacing.swapped.resume
    assert not button.isHidden()
    arm_after(qapp, LONG)
    button.hide()
    button.show()
    pane.show()
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert not resumed, "the second press of a double click"
    arm_after(qapp)
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert resumed == ["job"]


async def test_the_new_token_is_a_service_key_when_one_was_made(connect_of):
    pane, fake, controller = connect_of(current=ACME_CONNECTED)
    pane.replace_requested.emit(True)
    pane.replacing.paste.field.edit.setText(NEW)
    controller.replacing.compare()
    await settle()
    controller.replacing.swap()
    await settle()
    assert fake.credentials == [Credential.SERVICE_KEY]


async def test_the_demo_portal_has_no_token_to_replace(connect_of):
    pane, _, controller = connect_of(current=DEMO_CONNECTED)
    controller.replacing.open()
    assert pane.page is pane.account


async def test_the_emergency_path_leads_to_the_new_token(connect_of):
    pane, _, _ = connect_of(current=ACME_CONNECTED)
    asked: list[str] = []
    pane.pane_requested.connect(asked.append)
    pane.account.alarm.button.click()
    assert pane.page is pane.compromised
    pane.compromised.history.click()
    pane.compromised.review.click()
    assert asked == ["history", "scopes"]
    pane.compromised.replace.click()
    assert pane.page is pane.replacing


async def test_another_text_in_the_field_ends_the_comparison_of_the_one_before(connect_of):
    pane, fake, controller = connect_of(current=ACME_CONNECTED)
    await _compared(pane, controller)
    view = pane.replacing
    view.paste.field.edit.setText("no token at all")
    view.paste.field.edit.textEdited.emit("no token at all")
    controller.replacing.compare()
    assert view.comparison.isHidden()
    controller.replacing.swap()
    await settle()
    assert fake.swapped == []
