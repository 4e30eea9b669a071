"""The controller: when HubSpot is asked, what stays when it does not answer, ticks, exports."""

from __future__ import annotations

import asyncio
from dataclasses import replace

import pytest
from PySide6.QtGui import QGuiApplication

from hubdesk.core.errors import StorageProblem, Unreachable
from hubdesk.gui.aio import qtwait
from hubdesk.gui.export_menu import ExportAs
from hubdesk.gui.scopes.order import Order
from hubdesk.gui.services import MemorySettings
from tests.support.fake_services import account
from tests.support.scope_samples import DEFAULT, EXACT, FORMS, LISTS

pytestmark = [pytest.mark.anyio, pytest.mark.gui]
OFFLINE = Unreachable("HubSpot cannot be reached.", code="network", hint="Check the network.")


async def test_without_an_account_there_is_a_way_to_connect_one(rig_of):
    rig = rig_of(current_account=None)
    await rig.show()
    assert rig.pane.pages.currentWidget() is rig.pane.empty
    assert not rig.pane.again.isEnabled()
    assert not rig.pane.export.isEnabled()
    rig.pane.empty.button.click()
    assert rig.asked_panes == ["connect"]
    assert rig.fake.asked == []


async def test_what_connecting_told_is_shown_at_once_and_hubspot_asked_once(rig_of):
    rig = rig_of(gate=asyncio.Event())
    await rig.show()
    assert rig.verdict() == "This token can do more than HubDesk needs."
    assert rig.notes[-1] == ("11", "warning")
    rig.fake.gate.set()
    await rig.settle()
    assert rig.fake.asked == [DEFAULT]
    rig.pane.hide()
    await rig.show()
    assert rig.fake.asked == [DEFAULT]


async def test_the_rail_is_told_before_anybody_looks(rig_of):
    rig = rig_of()
    await rig.settle()
    assert rig.notes[-1] == ("11", "warning")
    rig.fake.granted = EXACT
    rig.fake.switch(account(87654321, "Acme Sandbox"))
    await rig.settle()
    assert rig.notes[-1] == ("", "")


async def test_hubspot_is_asked_when_nothing_is_known_and_only_once_somebody_looks(rig_of):
    rig = rig_of(known=False)
    await rig.settle()
    assert rig.fake.asked == []
    await rig.show()
    assert rig.fake.asked == [DEFAULT]
    assert "read just now" in rig.pane.main._origin.text()


async def test_while_it_is_checked_again_the_old_table_stays(rig_of):
    rig = rig_of(gate=asyncio.Event())
    await rig.show()
    before = rig.names()
    rig.pane.again.click()
    await rig.settle()
    assert rig.pane.again.busy
    assert rig.pane.main.table.property("dimmed")
    assert rig.names() == before
    assert not rig.pane.export.isEnabled()
    rig.fake.gate.set()
    await rig.settle()
    assert not rig.pane.again.busy
    assert not rig.pane.main.table.property("dimmed")
    assert rig.pane.export.isEnabled()
    assert len(rig.fake.asked) == 1


async def test_when_hubspot_does_not_answer_the_old_review_stays_with_its_age(rig_of):
    rig = rig_of(problem=OFFLINE)
    await rig.show()
    banner = rig.pane.banners._contents["scopes.read"]
    assert banner.title == "HubSpot cannot be reached."
    assert "read 12\u00a0min ago" in banner.text
    assert len(rig.names()) == 17
    rig.fake.problem = None
    banner.call()
    await rig.settle()
    assert rig.pane.banners.keys() == ()


async def test_a_first_review_that_fails_says_why_and_can_be_tried_again(rig_of):
    rig = rig_of(known=False, problem=OFFLINE)
    await rig.show()
    assert rig.pane.pages.currentWidget() is rig.pane.waiting
    assert rig.pane.waiting._title.text() == "HubSpot cannot be reached."
    assert rig.pane.again.isEnabled()
    rig.fake.problem = None
    rig.pane.waiting.button.click()
    await rig.settle()
    assert rig.pane.review is not None


async def test_ticks_follow_at_once_and_are_kept_for_the_account(rig_of):
    settings = MemorySettings()
    rig = rig_of(settings)
    await rig.show()
    rig.fake.asked.clear()
    rig.pane.features.box("forms").click()
    await rig.settle()
    assert FORMS not in rig.names()
    assert rig.fake.asked == []
    assert settings.get("scopes.features.12345678") == ["import", "lists", "undo"]
    later = rig_of(settings)
    await later.show()
    assert not later.pane.features.box("forms").isChecked()
    later.fake.switch(account(87654321))
    await later.settle()
    assert later.pane.features.box("forms").isChecked()


async def test_another_account_begins_anew(rig_of):
    rig = rig_of()
    await rig.show()
    rig.pane.open_inspector()
    rig.fake.known = False
    rig.fake.switch(account(87654321, "Acme Sandbox"))
    await rig.settle()
    assert rig.pane.inspector.isHidden()
    assert rig.pane.review.portal_id == 87654321
    rig.fake.switch(None)
    await rig.settle()
    assert rig.pane.pages.currentWidget() is rig.pane.empty
    assert rig.notes[-1] == ("", "")


async def test_another_name_of_the_same_account_asks_nothing(rig_of):
    rig = rig_of()
    await rig.show()
    rig.fake.asked.clear()
    rig.fake.switch(account(name="Acme Travel GmbH"))
    await rig.settle()
    assert rig.fake.asked == []
    assert "Acme Travel GmbH" in rig.pane.main._origin.text()


async def test_a_scope_that_something_needs_is_chosen_and_its_feature_ticked(rig_of):
    rig = rig_of(granted=tuple(name for name in EXACT if name != LISTS), default_features=("import",))
    await rig.show()
    rig.pane.main.search.setText("nothing of the kind")
    rig.pane.show_scope(LISTS, "lists")
    await rig.settle()
    assert rig.pane.features.box("lists").isChecked()
    assert rig.pane.main.table.chosen().facts.name == LISTS
    assert rig.pane.inspector.isVisible()
    assert rig.settings.get("scopes.features.12345678") == ["import", "lists"]


async def test_a_scope_is_also_shown_when_the_pane_was_never_open(rig_of):
    rig = rig_of(known=False, granted=EXACT)
    rig.pane.show_scope(FORMS, "forms")
    await rig.show()
    assert rig.pane.main.table.chosen().facts.name == FORMS


async def test_the_checklist_and_a_name_go_to_the_clipboard(rig_of):
    rig = rig_of()
    await rig.show()
    rig.pane.changes.copy.click()
    assert QGuiApplication.clipboard().text().startswith("[ ] add forms")
    rig.pane.main.table.choose("crm.export")
    rig.pane.open_inspector()
    rig.pane.inspector.copy.click()
    assert QGuiApplication.clipboard().text() == "crm.export"
    assert [toast.text for toast in rig.toasts] == ["Checklist copied", "crm.export copied"]


async def test_hubspot_is_opened_at_its_own_address_only(rig_of):
    rig = rig_of()
    await rig.show()
    rig.pane.changes.open.click()
    assert rig.fake.opened == ["https://app-eu1.hubspot.com/"]
    rig.fake.switch(account(kind="DEMO"))
    await rig.settle()
    assert rig.pane.changes.open.isHidden()


async def test_commands_of_the_pane(rig_of):
    rig = rig_of()
    await rig.show()
    rig.fake.asked.clear()
    commands = rig.pane.commands()
    assert {"check-again", "find", "inspector"} <= set(commands)
    commands["inspector"][0]()
    assert rig.pane.inspector.isVisible()
    commands["inspector"][0]()
    assert rig.pane.inspector.isHidden()
    commands["check-again"][0]()
    await rig.settle()
    assert len(rig.fake.asked) == 1


@pytest.fixture
def chosen(monkeypatch, tmp_path):
    """Answer the file dialog."""
    asked = []

    async def save_file(parent, title, filters, proposal):
        asked.append(proposal.name)
        return tmp_path / proposal.name

    monkeypatch.setattr(qtwait, "save_file", save_file)
    return asked


@pytest.mark.parametrize("kind", [ExportAs.CSV, ExportAs.HTML])
async def test_the_review_is_saved_and_can_be_shown(rig_of, chosen, tmp_path, kind):
    rig = rig_of()
    await rig.show()
    rig.pane.exports.wanted.emit(kind)
    await rig.settle()
    name = f"scopes-12345678-2026-11-25.{kind.value}"
    assert chosen == [name]
    assert rig.fake.saved == [(tmp_path / name, kind.value)]
    assert rig.toasts[0].text == f"Saved {name}"
    rig.toasts[0].call()
    assert rig.fake.shown == [tmp_path / name]
    assert rig.settings.get("scopes.folder") == str(tmp_path)


async def test_the_file_is_for_the_token_that_was_shown_when_the_dialog_opened(rig_of, monkeypatch, tmp_path):
    answer = asyncio.get_running_loop().create_future()

    async def save_file(*_):
        return await answer

    monkeypatch.setattr(qtwait, "save_file", save_file)
    rig = rig_of()
    await rig.show()
    shown = rig.fake.current_account
    rig.controller.export(ExportAs.HTML)
    await rig.settle()
    rig.fake.current_account = replace(shown, credential="private_app")
    rig.fake.account_changed.publish(rig.fake.current_account)
    await rig.settle()
    answer.set_result(tmp_path / "review.html")
    await rig.settle()
    assert rig.fake.credentials == [shown.credential]


async def test_a_disk_that_refuses_is_a_banner(rig_of, chosen):
    rig = rig_of()
    await rig.show()
    rig.fake.problem = StorageProblem("The disk is full.", code="disk.full")
    rig.controller.export(ExportAs.CSV)
    await rig.settle()
    assert "disk.full" in rig.pane.banners._contents
    assert rig.toasts == []


async def test_giving_up_in_the_file_dialog_saves_nothing(rig_of, monkeypatch):
    async def nothing(*_args):
        return None

    monkeypatch.setattr(qtwait, "save_file", nothing)
    rig = rig_of()
    await rig.show()
    rig.controller.export(ExportAs.PDF)
    await rig.settle()
    assert rig.toasts == []


async def test_the_order_is_the_same_at_the_next_start(rig_of):
    first = rig_of()
    await first.show()
    first.pane.main.order.set_value(Order.NAME)
    first.pane.main.table.order_chosen.emit(Order.NAME)
    names = first.names()
    assert names == sorted(names, reverse=True)
    second = rig_of(first.settings)
    await second.show()
    assert second.names() == names


@pytest.mark.parametrize("kept", ["name", ["size", True], [None, None], ["name"], 3])
async def test_an_order_that_makes_no_sense_is_passed_over(rig_of, kept):
    plain = rig_of()
    await plain.show()
    settings = MemorySettings()
    settings.set("scopes.order", kept)
    rig = rig_of(settings)
    await rig.show()
    assert rig.names() == plain.names()


async def test_what_is_ticked_while_hubspot_is_asked_stays_ticked(rig_of):
    rig = rig_of(gate=asyncio.Event())
    await rig.show()
    ticked = (*DEFAULT, "forms") if "forms" not in DEFAULT else DEFAULT[:-1]
    rig.pane.features.ticked.emit(ticked)
    await rig.settle()
    rig.fake.gate.set()
    await rig.settle()
    assert rig.fake.asked == [DEFAULT]
    assert {one.key for one in rig.pane.review.features if one.ticked} == set(ticked)
