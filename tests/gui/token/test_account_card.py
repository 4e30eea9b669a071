"""The account's card: its facts, its name and its colour."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from tests.gui.token.conftest import settle
from tests.support.fake_connect import ACME_CONNECTED, DEMO_CONNECTED

pytestmark = [pytest.mark.anyio, pytest.mark.gui]


async def test_the_facts(connect_of):
    pane, _, _ = connect_of(current=ACME_CONNECTED)
    card = pane.account.account
    assert card.name.label.text() == "Acme Travel"
    assert card._id.text() == "12345678"
    assert card._currency.text() == "EUR, also CHF and SEK"
    assert card._region.text() == "Europe (eu1)"
    assert card._checked.text() == "Checked 12\u00a0s ago"


async def test_the_name_is_changed_in_place(connect_of):
    pane, fake, _ = connect_of(current=ACME_CONNECTED)
    line = pane.account.account.name
    line.pencil.click()
    assert line.label.isHidden()
    line.edit.setText("  Acme   Reisen ")
    QTest.keyClick(line.edit, Qt.Key.Key_Return)
    await settle()
    assert fake.current.account.name == "Acme Reisen"
    assert line.label.text() == "Acme Reisen"
    assert line.edit.isHidden()


async def test_escape_and_an_empty_name_change_nothing(connect_of):
    pane, fake, _ = connect_of(current=ACME_CONNECTED)
    line = pane.account.account.name
    line.pencil.click()
    line.edit.setText("Something else")
    QTest.keyClick(line.edit, Qt.Key.Key_Escape)
    line.pencil.click()
    line.edit.setText("   ")
    QTest.keyClick(line.edit, Qt.Key.Key_Return)
    await settle()
    assert fake.current is ACME_CONNECTED
    assert not line.pencil.isHidden()


async def test_the_colour_is_chosen_by_keyboard_and_by_mouse(connect_of):
    pane, fake, _ = connect_of(current=ACME_CONNECTED)
    swatches = pane.account.account.swatches
    assert "slate" not in swatches._keys
    QTest.keyClick(swatches, Qt.Key.Key_Right)
    await settle()
    assert fake.current.account.colour == "plum"
    assert swatches.accessibleName() == "Colour of the account: Plum"
    swatches.resize(swatches.sizeHint())
    QTest.mouseClick(swatches, Qt.MouseButton.LeftButton, pos=QPoint(int(swatches._center(2).x()), 10))
    await settle()
    assert fake.current.account.colour == "copper"


async def test_the_demo_keeps_its_name_and_its_colour(connect_of):
    pane, _, _ = connect_of(current=DEMO_CONNECTED)
    card = pane.account.account
    assert card.name.pencil.isHidden()
    assert card.swatches._keys == ["slate"]
    assert card.swatches.focusPolicy() is Qt.FocusPolicy.NoFocus
