"""The token's card: masked, shown only while a button is held, never copied; its kind and its age."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QMenu

from hubdesk.core.secret import Secret
from tests.gui.token.conftest import settle
from tests.support.fake_connect import ACME_ACCOUNT, ACME_CONNECTED, DEMO_CONNECTED, TOKEN

pytestmark = [pytest.mark.anyio, pytest.mark.gui]

MASK = "pat-eu1-••••-8888"


async def test_the_token_is_shown_while_the_button_is_held_and_then_masked(connect_of):
    pane, _, _ = connect_of(current=ACME_CONNECTED)
    card = pane.account.token
    card.hold.setDown(True)
    card.hold.pressed.emit()
    await settle()
    assert card.field.edit.text() == TOKEN
    card.hold.setDown(False)
    card.hold.released.emit()
    assert card.field.edit.text() == MASK


async def test_whoever_lets_go_before_the_keyring_answers_sees_nothing(connect_of):
    pane, _, _ = connect_of(current=ACME_CONNECTED)
    card = pane.account.token
    card.hold.setDown(True)
    card.hold.pressed.emit()
    card.hold.setDown(False)
    card.hold.released.emit()
    await settle()
    assert card.field.edit.text() == MASK


async def test_after_ten_seconds_it_is_masked_though_the_button_is_held(connect_of):
    pane, _, _ = connect_of(current=ACME_CONNECTED)
    field = pane.account.token.field
    field.show_for_now(Secret(TOKEN))
    assert field._limit.interval() == 10_000
    field._limit.timeout.emit()
    assert field.edit.text() == MASK


@pytest.mark.fault("F97")
async def test_a_shown_token_is_neither_marked_nor_copied_and_hides_with_the_pane(connect_of):
    pane, _, _ = connect_of(current=ACME_CONNECTED)
    pane.show()
    field = pane.account.token.field
    field.show_for_now(Secret(TOKEN))
    field.edit.selectAll()
    assert not field.edit.hasSelectedText()
    QGuiApplication.clipboard().clear()
    QTest.keyClick(field.edit, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == ""
    assert field.edit.accessibleDescription() == "stored, ends in 8888"
    pane.hide()
    assert field.edit.text() == MASK


async def test_no_edit_of_the_pane_holds_the_token_after_connecting(connect_of):
    pane, _, controller = connect_of()
    pane.invite.field.edit.setText(TOKEN)
    controller.check()
    await settle()
    assert all(TOKEN not in edit.text() for edit in pane.findChildren(QLineEdit))
    pane.invite.field.edit.undo()
    assert TOKEN not in pane.invite.field.edit.text()


async def test_the_kind_can_be_said_and_corrected(connect_of):
    pane, fake, _ = connect_of(current=replace(ACME_CONNECTED, account=replace(ACME_ACCOUNT, credential="unknown")))
    card = pane.account.token
    assert not card._ask.isHidden()
    assert card._badge.isHidden()
    card.kind_chosen.emit("private_app")
    await settle()
    assert fake.current.account.credential == "private_app"
    assert card._ask.isHidden()
    assert card._badge.text() == "Private app (legacy)"
    card.open_kinds()
    (menu,) = [child for child in card.findChildren(QMenu) if child.objectName() == "kinds"]
    menu.actions()[0].trigger()
    await settle()
    menu.hide()
    assert card._badge.text() == "Service key"


async def test_the_age_says_that_it_may_be_more(connect_of):
    pane, _, _ = connect_of(current=ACME_CONNECTED)
    card = pane.account.token
    assert card._age.text() == "At least 103 days old"
    assert card._due.text() == "Reminder in 47 days · renew by 10 Feb 2027"
    assert card._first_seen.text() == "First seen 14 Aug 2026"


async def test_the_demo_has_no_age_and_nothing_to_hold(connect_of):
    pane, _, _ = connect_of(current=DEMO_CONNECTED)
    card = pane.account.token
    assert card._age_part.isHidden()
    assert card.hold.isHidden()
    assert not card._pretend.isHidden()
