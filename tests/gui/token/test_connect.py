"""The Connect pane: paste, four steps, the account, the demo, and what goes wrong."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from hubdesk.core.errors import TokenRefused
from hubdesk.engine.records import ConnectStep
from hubdesk.gui.aio.scope import TaskScope
from hubdesk.gui.notifier import Notifier
from hubdesk.gui.token import controller as controller_module
from hubdesk.gui.token import words
from hubdesk.gui.token.controller import ConnectController
from hubdesk.gui.token.pane import ConnectPane
from hubdesk.gui.token.services import Connected, StepDone
from tests.support.fake_jobs import ACME_CONNECTED, DEMO_CONNECTED, FakeConnect

pytestmark = [pytest.mark.anyio, pytest.mark.gui]

TOKEN = "pat-eu1-11112222-3333-4444-5555-666677778888"


async def _settle() -> None:
    for _ in range(30):
        await asyncio.sleep(0)


@pytest.fixture
def connect_of(theme, sink):
    """Make panes inside a running loop."""
    scopes: list[TaskScope] = []

    def make(**services: Any) -> tuple[ConnectPane, FakeConnect, ConnectController]:
        scope = TaskScope("connect", sink)
        scopes.append(scope)
        pane, fake = ConnectPane(theme), FakeConnect(**services)
        return pane, fake, ConnectController(pane, fake, scope, Notifier())

    yield make
    for scope in scopes:
        scope.cancel_all()
    assert not sink.defects


def _texts(pane: ConnectPane) -> list[str]:
    return [line._text.text() for line in pane.account.steps._lines]


async def test_a_pasted_token_becomes_an_account_in_four_steps(connect_of):
    pane, fake, _controller = connect_of()
    pane.invite.field.edit.setText(TOKEN)
    pane.invite.field.submitted.emit()
    await _settle()
    assert [token.reveal() for token in fake.tokens] == [TOKEN]
    assert pane.pages.currentWidget() is pane.account
    assert _texts(pane) == [
        "HubSpot accepts the token",
        "Account read: Acme Travel, 12345678",
        "Scopes read: 14 granted",
        "Saved in the system keyring and read back",
    ]
    assert pane.invite.field.is_empty()
    assert TOKEN not in "".join(label.text() for label in pane.findChildren(QLabel))


async def test_something_that_is_no_token_is_said_at_the_field_without_asking_hubspot(connect_of):
    pane, fake, controller = connect_of()
    controller.check()
    assert pane.invite.field.error() == "Paste a token first."
    pane.invite.field.edit.setText("12345678-aaaa-bbbb-cccc-1234567890ab")
    controller.check()
    await _settle()
    assert pane.invite.field.error().startswith("This is not an access token.")
    assert not fake.tokens


async def test_a_refused_token_stays_in_the_field_with_its_sentence(connect_of):
    problem = TokenRefused("HubSpot refuses the token.", code="token.refused")
    pane, fake, controller = connect_of(problem=problem)
    pane.invite.field.edit.setText(TOKEN)
    controller.check()
    assert pane.invite.check.busy
    await _settle()
    assert pane.invite.field.error() == "HubSpot refuses the token."
    assert not pane.invite.check.busy
    assert not pane.invite.field.is_empty()
    assert pane.pages.currentWidget() is pane.invite
    fake.problem = None
    controller.check()
    await _settle()
    assert pane.pages.currentWidget() is pane.account


async def test_pressing_check_twice_asks_once(connect_of):
    pane, fake, controller = connect_of()
    pane.invite.field.edit.setText(TOKEN)
    controller.check()
    controller.check()
    await _settle()
    assert len(fake.tokens) == 1


async def test_the_demo_is_one_press_away_and_keeps_no_token(connect_of):
    pane, fake, _controller = connect_of()
    pane.invite.demo_requested.emit()
    await _settle()
    assert fake.current == DEMO_CONNECTED
    assert _texts(pane)[-1] == "Nothing to keep: the demo portal lives on this computer"
    assert pane.account._token_card.isHidden()
    assert pane.banners.keys() == ()


async def test_a_demo_that_does_not_start_says_why(connect_of):
    pane, _fake, controller = connect_of(problem=TokenRefused("The demo portal did not start.", code="demo.failed"))
    controller.start_demo()
    await _settle()
    assert pane.invite.demo_error.text() == "The demo portal did not start."
    assert pane.invite.demo.text() == "Try again"


async def test_without_a_keyring_the_pane_says_that_the_token_ends_with_the_session(connect_of):
    pane, _fake, controller = connect_of(result=replace(ACME_CONNECTED, stored="none", keeper=""))
    pane.invite.field.edit.setText(TOKEN)
    controller.check()
    await _settle()
    assert pane.banners.keys() == ("no-keyring",)
    assert _texts(pane)[-1] == "For this session only"


async def test_replacing_can_be_given_up(connect_of):
    pane, _fake, _controller = connect_of(current=ACME_CONNECTED)
    assert pane.pages.currentWidget() is pane.account
    pane.replace_requested.emit()
    assert pane.pages.currentWidget() is pane.invite
    pane.invite.cancelled.emit()
    assert pane.pages.currentWidget() is pane.account


async def test_check_again_that_fails_keeps_the_account(connect_of):
    pane, fake, _controller = connect_of(current=ACME_CONNECTED)
    fake.problem = TokenRefused("HubSpot refuses the token.", code="token.refused")
    pane.account.again_requested.emit()
    await _settle()
    assert pane.banners.keys() == ("token.refused",)
    assert pane.pages.currentWidget() is pane.account
    assert not pane.account.again.busy


async def test_disconnecting_is_asked_for(connect_of, monkeypatch):
    answers = [False, True]

    async def answer(theme, question, parent):
        assert "Acme Travel (12345678)" in question.title
        return answers.pop(0)

    monkeypatch.setattr(controller_module, "confirm", answer)
    pane, fake, controller = connect_of(current=ACME_CONNECTED)
    controller.ask_disconnect()
    await _settle()
    assert fake.current is not None
    controller.ask_disconnect()
    await _settle()
    assert fake.current is None
    assert pane.pages.currentWidget() is pane.invite


async def test_labels_are_plain_text(connect_of):
    pane, _, _ = connect_of(current=ACME_CONNECTED)
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in pane.findChildren(QLabel))


def test_words_of_steps_and_places():
    assert words.done(StepDone(ConnectStep.TOKEN, 212)) == ("HubSpot accepts the token", "212\u00a0ms")
    assert words.kept(ACME_CONNECTED) == ("Saved in the system keyring and read back", "Secret Service")
    assert words.kept(Connected(ACME_CONNECTED.account, "none")) == ("For this session only", "")
    assert words.region("eu1") == "Europe (eu1)"
    assert words.region("xx9") == "xx9"
    assert words.limit_seen(None) == "–"
    assert words.limit_seen((190, 10.0)).startswith("190 calls in 10")
