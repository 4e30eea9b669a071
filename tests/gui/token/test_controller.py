"""The Connect pane: paste, four steps, the account, other accounts, the demo, and what goes wrong."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel

from hubdesk.core.errors import StorageProblem, TokenRefused, Unreachable
from hubdesk.engine.token_care import Credential
from hubdesk.gui.problems import REFUSED
from hubdesk.gui.token import controller as controller_module
from hubdesk.gui.token import leaving as leaving_module
from hubdesk.gui.token.pane import LEGACY, NO_KEYRING, OLD
from tests.gui.token.conftest import settle
from tests.support.fake_connect import ACME_ACCOUNT, ACME_CONNECTED, DEMO_CONNECTED, SANDBOX, TOKEN

pytestmark = [pytest.mark.anyio, pytest.mark.gui]

GONE = TokenRefused("HubSpot refuses the token.", code="token.refused", hint="It may have been rotated.")


async def test_a_pasted_token_becomes_an_account_in_four_steps(connect_of):
    pane, fake, _ = connect_of()
    pane.invite.field.edit.setText(TOKEN)
    pane.invite.field.submitted.emit()
    await settle()
    assert [token.reveal() for token in fake.tokens] == [TOKEN]
    assert pane.page is pane.account
    assert pane.account.steps.texts() == [
        "HubSpot accepts the token",
        "Account read: Acme Travel, 12345678",
        "Scopes read: 4 granted",
        "Saved in the system keyring and read back",
    ]
    assert pane.invite.field.is_empty()
    assert TOKEN not in "".join(label.text() for label in pane.findChildren(QLabel))


async def test_the_kind_counts_only_when_somebody_chose_it(connect_of):
    pane, fake, controller = connect_of()
    pane.invite.field.edit.setText(TOKEN)
    controller.check()
    await settle()
    pane.show_invite(can_go_back=True)
    pane.invite.make.choose(Credential.PRIVATE_APP)
    pane.invite.field.edit.setText(TOKEN)
    controller.check()
    await settle()
    assert fake.credentials == [Credential.UNKNOWN, Credential.PRIVATE_APP]


async def test_an_old_key_is_explained_at_the_field_without_asking_hubspot(connect_of):
    pane, fake, controller = connect_of()
    controller.check()
    assert pane.invite.field.error() == "Paste a token first."
    pane.invite.field.edit.setText("12345678-aaaa-bbbb-cccc-1234567890ab")
    controller.check()
    await settle()
    assert pane.invite.field.error().startswith("This is not an access token.")
    assert not pane.invite.paste.help.isHidden()
    assert not fake.tokens
    pane.invite.make.choose(Credential.PROJECT_APP)
    pane.invite.paste.help.click()
    assert pane.invite.make.title.text() == "Make a service key in HubSpot"


async def test_typing_takes_the_complaint_away(connect_of):
    pane, _, controller = connect_of()
    controller.check()
    pane.invite.field.edit.textEdited.emit("p")
    assert pane.invite.field.error() == ""


async def test_a_refused_token_is_said_at_the_field_and_at_its_step(connect_of):
    pane, fake, controller = connect_of(problem=GONE)
    pane.invite.field.edit.setText(TOKEN)
    controller.check()
    assert pane.invite.check.busy
    assert not pane.invite.paste.cancel.isHidden()
    await settle()
    assert pane.invite.field.error() == "HubSpot refuses the token."
    assert pane.invite.steps.texts() == ["HubSpot refuses the token."]
    assert pane.invite.steps.reason() == "It may have been rotated."
    assert not pane.invite.check.busy
    assert not pane.invite.field.is_empty()
    fake.problem = None
    pane.invite.steps.again.click()
    await settle()
    assert pane.page is pane.account


async def test_the_step_that_failed_is_named_and_the_field_is_not_blamed_for_the_network(connect_of):
    offline = Unreachable("HubSpot cannot be reached.", code="network.offline", hint="Check the connection.")
    pane, _, controller = connect_of(problem=offline, steps_before_problem=1)
    pane.invite.field.edit.setText(TOKEN)
    controller.check()
    await settle()
    assert pane.invite.steps.texts() == ["HubSpot accepts the token", "HubSpot cannot be reached."]
    assert pane.invite.field.error() == ""


async def test_a_step_that_fails_for_another_reason_says_both(connect_of):
    full = StorageProblem("The disk is full.", code="disk.full")
    pane, _, controller = connect_of(problem=full, steps_before_problem=3)
    pane.invite.field.edit.setText(TOKEN)
    controller.check()
    await settle()
    assert pane.invite.steps.texts()[-1] == "The token could not be saved"
    assert pane.invite.steps.reason() == "The disk is full."


async def test_pressing_check_twice_asks_once(connect_of):
    pane, fake, controller = connect_of()
    pane.invite.field.edit.setText(TOKEN)
    controller.check()
    controller.check()
    await settle()
    assert len(fake.tokens) == 1


async def test_a_check_can_be_given_up(connect_of):
    pane, fake, controller = connect_of(held=asyncio.Event())
    pane.invite.field.edit.setText(TOKEN)
    controller.check()
    await settle()
    pane.invite.paste.cancel.click()
    await settle()
    assert fake.current is None
    assert not pane.invite.check.busy
    assert pane.invite.steps.isHidden()
    fake.held.set()
    controller.check()
    await settle()
    assert pane.page is pane.account


async def test_the_demo_is_one_press_away_and_keeps_no_token(connect_of):
    pane, fake, _ = connect_of()
    pane.invite.demo_requested.emit()
    await settle()
    assert fake.current == DEMO_CONNECTED
    assert pane.account.steps.texts()[-1] == "Nothing to keep: the demo portal lives on this computer"
    assert pane.account.token.hold.isHidden()
    assert pane.replace.isHidden()
    assert pane.banners.keys() == ()


async def test_a_demo_that_does_not_start_says_why(connect_of):
    pane, _, controller = connect_of(problem=TokenRefused("The demo portal did not start.", code="demo.failed"))
    controller.start_demo()
    await settle()
    assert pane.invite.demo.error.text() == "The demo portal did not start."
    assert pane.invite.demo.start.text() == "Try again"


async def test_in_the_demo_every_token_can_be_tried(connect_of):
    pane, fake, _ = connect_of(current=DEMO_CONNECTED)
    rows = pane.account.tokens.rows
    assert [row.info.name for row in rows] == ["all", "read only", "revoked"]
    rows[1].click()
    await settle()
    fake.problem = GONE
    rows[2].click()
    await settle()
    assert fake.demos == ["read only", "revoked"]
    assert pane.page is pane.account
    assert pane.account.steps.texts() == ["HubSpot refuses the token."]
    assert rows[0].isEnabled()


async def test_without_a_keyring_the_pane_says_that_the_token_ends_with_the_session(connect_of, monkeypatch):
    answers = []

    async def explain(theme, title, text, choices, parent):
        answers.append(title)
        return False

    monkeypatch.setattr(controller_module, "choose", explain)
    pane, _, controller = connect_of(result=replace(ACME_CONNECTED, stored="none", keeper=""))
    pane.invite.field.edit.setText(TOKEN)
    controller.check()
    await settle()
    assert pane.banners.keys() == (NO_KEYRING,)
    assert pane.account.steps.texts()[-1] == "For this session only"
    pane.keyring_requested.emit(False)
    await settle()
    assert answers == ["How to get a keyring"]


async def test_a_locked_keyring_has_words_of_its_own_and_is_tried_again(connect_of):
    locked = replace(ACME_CONNECTED, stored="none", keeper="", unkept_code="keyring.locked")
    pane, fake, _ = connect_of(current=locked)
    banner = pane.banners._contents[NO_KEYRING]
    assert banner.title == "The keyring is locked."
    fake.result = ACME_CONNECTED
    fake.current = ACME_CONNECTED
    banner.call()
    await settle()
    assert pane.banners.keys() == ()


async def test_a_legacy_token_leads_to_a_service_key(connect_of):
    legacy = replace(ACME_CONNECTED, account=replace(ACME_ACCOUNT, credential="private_app"))
    pane, _, _ = connect_of(current=legacy)
    assert pane.banners.keys() == (LEGACY,)
    assert "September 2027" in pane.banners._contents[LEGACY].text
    pane.banners._contents[LEGACY].call()
    assert pane.page is pane.replacing
    assert pane.replacing.rotate.title.text() == "Make a service key in HubSpot"


async def test_an_old_token_is_mentioned(connect_of):
    old = replace(ACME_CONNECTED, account=replace(ACME_ACCOUNT, token_first_seen_at="2026-05-01T00:00:00+00:00"))
    pane, _, _ = connect_of(current=old)
    assert pane.banners.keys() == (OLD,)
    pane.banners._contents[OLD].call()
    assert pane.page is pane.replacing


async def test_check_again_that_fails_keeps_the_account_and_offers_another_token(connect_of):
    pane, fake, _ = connect_of(current=ACME_CONNECTED)
    fake.problem = GONE
    pane.account.account.again.click()
    await settle()
    assert pane.banners.keys() == (REFUSED,)
    assert pane.page is pane.account
    assert not pane.account.account.again.busy
    fake.problem = None
    pane.account.steps.again.click()
    await settle()
    assert pane.banners.keys() == ()


async def test_switching_shows_the_other_account(connect_of):
    pane, fake, _ = connect_of(current=ACME_CONNECTED, known=[SANDBOX])
    assert [row.accessibleName() for row in pane.account.others.rows] == [
        "Acme Sandbox, 87654321 · Europe, Sandbox",
        "Demo portal, On this computer, Demo",
    ]
    pane.account.others.rows[0].click()
    await settle()
    assert fake.current.account.portal_id == SANDBOX.portal_id
    assert pane.account.account.name.label.text() == "Acme Sandbox"


async def test_a_switch_that_fails_says_why_and_changes_nothing(connect_of):
    pane, fake, _ = connect_of(current=ACME_CONNECTED, known=[SANDBOX])
    fake.problem = GONE
    pane.account.others.rows[0].click()
    await settle()
    assert pane.account.others._error.text().startswith("HubSpot refuses the token.")
    assert pane.account.account.name.label.text() == "Acme Travel"
    assert pane.account.others.rows[0].isEnabled()


async def test_another_account_can_be_added_or_not(connect_of):
    pane, fake, _ = connect_of(current=ACME_CONNECTED)
    pane.account.others.add.click()
    assert pane.page is pane.invite
    assert not pane.back.isHidden()
    pane.back.click()
    assert pane.page is pane.account
    assert fake.current is ACME_CONNECTED


async def test_disconnecting_is_asked_for(connect_of, monkeypatch):
    answers = [False, True]

    async def answer(theme, question, parent):
        assert "Acme Travel (12345678)" in question.title
        return answers.pop(0)

    monkeypatch.setattr(leaving_module, "confirm", answer)
    pane, fake, controller = connect_of(current=ACME_CONNECTED)
    controller.leaving.ask_disconnect()
    await settle()
    assert fake.current is not None
    pane.account.disconnect_button.click()
    await settle()
    assert fake.current is None
    assert pane.page is pane.invite


async def test_what_is_copied_is_the_list_of_scopes_and_the_id(connect_of):
    pane, _, _ = connect_of(current=ACME_CONNECTED)
    pane.account.account.copy.click()
    assert QGuiApplication.clipboard().text() == "12345678"
    pane.invite.scopes.copy.click()
    assert "crm.objects.contacts.write" in QGuiApplication.clipboard().text().splitlines()


async def test_the_review_of_scopes_is_another_pane(connect_of):
    pane, _, _ = connect_of(current=ACME_CONNECTED)
    asked: list[str] = []
    pane.pane_requested.connect(asked.append)
    pane.account.features.review.click()
    assert asked == ["scopes"]


@pytest.mark.fault("F87")
async def test_labels_are_plain_text(connect_of):
    pane, _, _ = connect_of(current=ACME_CONNECTED)
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in pane.findChildren(QLabel))


@pytest.mark.fault("F98")
@pytest.mark.parametrize(("copied_since", "left"), [(None, ""), ("a note of somebody's", "a note of somebody's")])
async def test_only_the_pasted_token_is_cleared_from_the_clipboard(connect_of, copied_since, left):
    pane, _, controller = connect_of()
    toasts: list[Any] = []
    controller._notifier.toasted.connect(toasts.append)
    clipboard = QGuiApplication.clipboard()
    clipboard.setText(f" {TOKEN}\n")
    pane.invite.field.edit.paste_clean(clipboard.mimeData())
    await settle()
    assert [toast.text for toast in toasts][:1] == ["Clear the clipboard?"]
    if copied_since is not None:
        clipboard.setText(copied_since)
    assert toasts[0].call is not None
    toasts[0].call()
    assert clipboard.text() == left


@pytest.mark.parametrize("problem", [None, GONE])
async def test_another_account_chosen_during_a_check_is_the_one_that_is_shown(connect_of, problem):
    pane, fake, controller = connect_of(current=ACME_CONNECTED, held=asyncio.Event(), problem=problem)
    controller.check_again()
    await settle()
    other = replace(ACME_CONNECTED, account=SANDBOX)
    fake._become(other)
    fake._become = lambda _: None  # the check leaves the account that is open by then
    fake.held.set()
    await settle()
    assert pane.shows(other)
    assert REFUSED not in pane.banners.keys()  # noqa: SIM118  # not a dict


async def test_a_name_that_is_being_typed_is_none_of_another_account(connect_of):
    pane, fake, _ = connect_of(current=ACME_CONNECTED)
    name = pane.account.account.name
    name.begin()
    name.edit.setText("Acme Reisen")
    fake._become(replace(ACME_CONNECTED, account=SANDBOX))
    name.edit.editingFinished.emit()
    await settle()
    assert fake.current.account.name == SANDBOX.name
