"""Every setting: shown as it is, in force when chosen, back to its default by one press, and found by a search."""

from __future__ import annotations

import asyncio

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from hubdesk.core.errors import InputError, StorageProblem, Unreachable
from hubdesk.engine.network import Reached
from hubdesk.gui.settings.places_menu import open_places
from hubdesk.gui.settings.values import DEFAULTS, KEEP_AWAKE, NOTIFY
from hubdesk.gui.theme.theme import Appearance
from tests.support.fitting import lay_out, misfits
from tests.support.waiting import until

pytestmark = [pytest.mark.gui, pytest.mark.anyio]


async def idle(rig):
    await until(lambda: not rig.scope.busy)
    await asyncio.sleep(0)


def choose(rig, key, value):
    """Choose a value as a person does who opens the list."""
    combo = rig.pane.row(key).control.combo
    combo.set_value(value)
    combo.activated.emit(combo.currentIndex())


async def test_appearance_and_text_size_are_in_force_at_once(rig, theme):
    choose(rig, "appearance", "dark")
    choose(rig, "text-size", 1.5)
    choose(rig, "motion", "reduced")
    assert (theme.appearance, theme.text_scale, theme.reduced_motion) == (Appearance.DARK, 1.5, True)
    for key in ("appearance", "text-size", "motion"):
        rig.pane.row(key).reset_button.click()
        assert not rig.pane.row(key).reset_button.isVisibleTo(rig.pane)
    assert (theme.appearance, theme.text_scale, theme.reduced_motion) == (Appearance.SYSTEM, 1.0, False)


async def test_choices_of_the_window_are_kept(rig):
    rig.pane.row("notify").control.box.click()
    rig.pane.row("keep-awake").control.box.click()
    assert (rig.preferences.get(NOTIFY), rig.preferences.get(KEEP_AWAKE)) == (False, False)
    rig.pane.row("notify").reset_button.click()
    assert rig.preferences.get(NOTIFY) is True


async def test_choices_of_the_engine_are_kept_and_reset(rig):
    choose(rig, "details-days", None)
    choose(rig, "submissions-days", 7)
    choose(rig, "calls-days", 60)
    await idle(rig)
    kept = rig.services.kept
    assert (kept.details_days, kept.submissions_days, kept.calls_days) == (None, 7, 60)
    for key in ("details-days", "submissions-days", "calls-days"):
        rig.pane.row(key).reset_button.click()
    await idle(rig)
    kept = rig.services.kept
    assert (kept.details_days, kept.submissions_days, kept.calls_days) == (90, 90, 14)


async def test_a_value_that_no_entry_has_is_shown_and_not_lost(rig):
    await rig.services.change(details_days=42)
    rig.controller.refresh()
    assert rig.pane.row("details-days").control.combo.value() == 42


async def test_a_disk_that_refuses_is_said_at_the_row(rig):
    rig.services.error = StorageProblem("The disk is full.", code="disk.full", hint="Free some space.")
    choose(rig, "calls-days", 1)
    await idle(rig)
    row = rig.pane.row("calls-days")
    assert row.notice() == "The disk is full. Free some space."
    assert row.control.combo.value() == 14


async def test_a_proxy_of_ones_own_is_asked_for_its_address_first(rig):
    assert "proxy-address" not in rig.shown()
    choose(rig, "proxy", "manual")
    await idle(rig)
    assert "proxy-address" in rig.shown()
    assert rig.services.kept.proxy == "system"
    edit = rig.pane.row("proxy-address").control.edit
    edit.setText("http://ann:secret@proxy.example:8080")
    edit.editingFinished.emit()
    assert "keeps no user name or password" in rig.pane.row("proxy-address").notice()
    assert rig.services.kept.proxy == "system"
    edit.setText("proxy.example:8080")
    edit.editingFinished.emit()
    await idle(rig)
    assert (rig.services.kept.proxy, rig.services.kept.proxy_address) == ("manual", "http://proxy.example:8080")
    assert rig.pane.row("proxy-address").notice() == "In force for the next request."
    rig.pane.row("proxy").reset_button.click()
    await idle(rig)
    assert (rig.services.kept.proxy, rig.services.kept.proxy_address) == ("system", "")
    assert "proxy-address" not in rig.shown()


async def test_a_certificate_file_that_cannot_be_used_is_said(rig):
    rig.services.error = InputError("The file holds no certificate.", code="network.ca_file", hint="Choose another.")
    rig.pane.row("ca-file").control.chosen.emit("/tmp/x.pem")
    await idle(rig)
    assert rig.pane.row("ca-file").notice() == "The file holds no certificate. Choose another."


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        (
            Reached("api.hubapi.com", 0.34, None, "DigiCert Inc"),
            "api.hubapi.com answered within 0.3 s, without a proxy. Its certificate is signed by DigiCert Inc.",
        ),
        (
            Reached("api.hubapi.com", 2.0, "proxy:3128", ""),
            "api.hubapi.com answered within 2.0 s, through the proxy proxy:3128.",
        ),
        (
            Unreachable("The proxy does not let HubDesk through.", code="network.proxy", hint="Check it."),
            "The proxy does not let HubDesk through. Check it.",
        ),
    ],
)
async def test_the_connection_is_tried(rig, answer, said):
    rig.services.answer = answer
    button = rig.pane.row("test-connection").control.button
    button.click()
    await idle(rig)
    assert rig.pane.row("test-connection").notice() == said
    assert not button.busy


async def test_what_leads_elsewhere(rig):
    wanted: list[str] = []
    rig.pane.pane_requested.connect(wanted.append)
    rig.controller.help_requested.connect(wanted.append)
    rig.controller.remove_requested.connect(lambda: wanted.append("remove"))
    rig.controller.diagnostics_requested.connect(lambda: wanted.append("diagnosis"))
    for key in ("reserve", "about", "remove", "diagnostics"):
        rig.pane.row(key).control.button.click()
    assert wanted == ["limits", "about", "remove", "diagnosis"]


async def test_folders_are_opened_from_a_menu(rig):
    opened = []
    menu = open_places(rig.pane, rig.services.places(), lambda url: opened.append(url.toLocalFile()))
    first, gone = menu.actions()
    assert (first.text(), gone.isEnabled()) == ("Settings: /", False)
    first.trigger()
    menu.hide()
    assert opened == ["/"]


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("proxy", ["proxy"]),
        ("dark", ["appearance"]),
        ("ZOOM", ["text-size"]),
        ("gdpr", ["details-days"]),
        ("network", ["proxy", "ca-file", "test-connection"]),
        ("xylophone", []),
    ],
)
async def test_the_search_finds_names_sentences_and_other_words(rig, typed, found):
    rig.pane.search.setText(typed)
    assert [key for key in rig.shown() if key in found] == found
    assert len(rig.shown()) < len(rig.pane.rows())
    assert rig.pane._nothing.isVisibleTo(rig.pane) is not bool(found)
    rig.pane.search.clear()
    assert len(rig.shown()) == len(rig.pane.rows()) - 1  # the address of a proxy that nobody chose


async def test_every_default_can_be_gone_back_to_by_the_keyboard(rig):
    for key in DEFAULTS:
        row = rig.pane.row(key)
        row.show_value("another", DEFAULTS[key])
        assert row.reset_button.isVisibleTo(row)
        assert row.reset_button.accessibleName().startswith("Reset ")
        assert row.reset_button.toolTip().startswith("Back to: ")
        assert row.reset_button.focusPolicy() & Qt.FocusPolicy.TabFocus


async def test_find_goes_to_the_search(rig):
    rig.pane.show()
    rig.pane.activateWindow()
    call, enabled = rig.pane.commands()["find"]
    assert enabled
    call()
    QTest.keyClicks(rig.pane.search, "proxy")
    assert rig.pane.search.text() == "proxy"


@pytest.mark.parametrize("scale", [0.8, 1.0, 1.5, 2.0])
@pytest.mark.parametrize("width", [700, 1050])
async def test_everything_fits(rig, theme, scale, width):
    theme.set_text_scale(scale)
    choose(rig, "proxy", "manual")
    rig.pane.row("proxy-address").show_error("The proxy's address is not usable. Write it as http://host:port.")
    lay_out(rig.pane, width, 640)
    assert misfits(rig.pane) == []


async def test_a_way_that_cannot_be_kept_is_not_shown_as_the_one_in_force(rig):
    rig.services.error = StorageProblem("The disk is full.", code="disk.full", hint="Free some space.")
    choose(rig, "proxy", "none")
    await idle(rig)
    row = rig.pane.row("proxy")
    assert row.notice() == "The disk is full. Free some space."
    assert row.control.combo.value() == "system"
