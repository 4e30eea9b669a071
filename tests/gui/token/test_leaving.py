"""Removing everything: the places, the question, and what came of it."""

from __future__ import annotations

import asyncio

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from hubdesk.core.errors import JobBusy
from hubdesk.engine.removal import Leftover, RemovalReport
from hubdesk.gui.token.removal_dialog import RemovalDialog
from hubdesk.gui.widgets.confirm import ConfirmDialog
from tests.gui.token.conftest import settle
from tests.support.fake_connect import ACME_CONNECTED, DEMO_CONNECTED, PLACES
from tests.support.waiting import until

pytestmark = [pytest.mark.anyio, pytest.mark.gui]


def _open_dialog() -> RemovalDialog | None:
    shown = (each for each in QApplication.topLevelWidgets() if isinstance(each, RemovalDialog) and each.isVisible())
    return next(shown, None)


async def _dialog() -> RemovalDialog:
    """Wait for the dialog: what there is to remove is looked up first, on a thread."""
    return await until(_open_dialog)


def _texts(dialog: RemovalDialog) -> str:
    return "\n".join(label.text() for label in dialog.findChildren(QLabel) if label.isVisible())


async def test_every_place_is_listed_before_anything_is_removed(connect_of):
    pane, fake, controller = connect_of(current=ACME_CONNECTED)
    pane.show()
    controller.leaving.ask_remove()
    dialog = await _dialog()
    text = _texts(dialog).replace("\u200b", "")
    assert all(place.words in text for place in PLACES)
    assert "Entry in the system’s keyring" in text
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    await settle()
    assert fake.removed == []


async def test_return_never_removes(connect_of):
    pane, fake, controller = connect_of(current=ACME_CONNECTED)
    pane.show()
    controller.leaving.ask_remove()
    dialog = await _dialog()
    dialog.yes.setFocus()
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    await settle()
    assert fake.removed == []
    dialog.reject()
    await settle()


async def test_the_outcome_is_told(connect_of):
    pane, fake, controller = connect_of(current=ACME_CONNECTED)
    left = Leftover(PLACES[0], "The keyring is locked.", "Remove the entry by hand.")
    fake.report = RemovalReport(PLACES[1:], (left,), ())
    pane.show()
    controller.leaving.ask_remove()
    dialog = await _dialog()
    dialog.results.click()
    dialog.yes.click()
    assert dialog.yes.busy
    dialog.reject()
    assert dialog.isVisible()
    await settle()
    assert fake.removed == [True]
    text = _texts(dialog)
    assert "Some of it could not be removed." in text
    assert "The keyring is locked. Remove the entry by hand." in text
    assert dialog.yes.isHidden()
    assert pane.page is pane.invite
    dialog.no.click()
    await settle()


async def test_a_running_job_is_no_time_to_remove(connect_of):
    pane, fake, controller = connect_of(current=ACME_CONNECTED)
    fake.report = JobBusy("A job is running.", code="job.busy", hint="Stop it first.")
    pane.show()
    controller.leaving.ask_remove()
    dialog = await _dialog()
    dialog.yes.click()
    await settle()
    assert dialog.error.text() == "A job is running. Stop it first."
    assert dialog.yes.isEnabled()
    assert not dialog.yes.busy
    assert fake.current is ACME_CONNECTED
    dialog.reject()
    await asyncio.sleep(0)


async def test_only_the_account_that_was_asked_about_is_disconnected(connect_of):
    pane, fake, controller = connect_of(current=ACME_CONNECTED)
    pane.show()
    controller.leaving.ask_disconnect()

    def question() -> ConfirmDialog | None:
        found = QApplication.activeModalWidget()
        return found if isinstance(found, ConfirmDialog) else None

    asked = await until(question)
    fake._become(DEMO_CONNECTED)  # a switch that was under way
    asked.yes_button.click()
    await settle()
    assert fake.current is DEMO_CONNECTED
