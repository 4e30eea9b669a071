"""The Scopes pane in the window: rail, shortcuts, and the way from a failure to the scope that is missing."""

from __future__ import annotations

import asyncio

import pytest

from hubdesk.core.clock import SystemClock
from hubdesk.core.errors import ScopeMissing
from hubdesk.gui.actions import Actions
from hubdesk.gui.aio.scope import TaskScope
from hubdesk.gui.context import GuiContext
from hubdesk.gui.help.pane import HelpPane
from hubdesk.gui.main_window import MainWindow
from hubdesk.gui.notifier import Notifier
from hubdesk.gui.pane import Pane
from hubdesk.gui.scopes.controller import ScopesController
from hubdesk.gui.scopes.pane import ScopesPane
from hubdesk.gui.services import MemorySettings
from hubdesk.gui.shell import Shell
from hubdesk.gui.window_parts import PaneDescriptor
from tests.support.fake_services import FakeServices, account
from tests.support.gauge_samples import QUIET
from tests.support.scope_samples import FORMS, FakeScopes

pytestmark = [pytest.mark.anyio, pytest.mark.gui]


@pytest.fixture
async def window(theme, sink):
    """A window with an Import and a Scopes pane."""
    fake, settings, notifier, actions = FakeScopes(), MemorySettings(), Notifier(), Actions()
    window = MainWindow().furnish(theme, actions)
    scope = TaskScope("test", sink)
    kept = []

    def make() -> Pane:
        pane = ScopesPane(theme)
        kept.append(ScopesController(pane, fake, scope, notifier, settings, SystemClock()))
        return pane

    window.add_pane(PaneDescriptor("scopes", "Scopes", "scopes", make, 0, "Ctrl+2"))
    window.add_pane(PaneDescriptor("import", "Import", "import", lambda: Pane(theme, "Import"), 1))
    services = FakeServices([account()], QUIET)
    shell = Shell(window, GuiContext(theme, notifier, scope, actions, settings, services), services, SystemClock())
    window.show()
    await _settle()
    yield window, notifier
    shell.close()
    scope.cancel_all()
    window.allow_close()
    window.close()
    assert not sink.defects


async def _settle() -> None:
    for _ in range(40):
        await asyncio.sleep(0)


async def test_the_rail_warns_before_the_pane_is_opened(window):
    window, _ = window
    window.show_pane("import")
    assert window.rail._items["scopes"].accessibleName() == "Scopes, 11"


async def test_ctrl_2_and_the_panes_commands(window):
    window, _ = window
    actions = window.actions_table
    assert actions["pane-scopes"].shortcut().toString() == "Ctrl+2"
    actions["pane-scopes"].trigger()
    assert window.current_key == "scopes"
    assert actions["find"].isEnabled()
    actions["inspector"].trigger()
    pane = window.pane("scopes")
    assert isinstance(pane, ScopesPane)
    assert pane.inspector.isVisible()
    window.show_pane("import")
    assert not actions["find"].isEnabled()


async def test_f1_opens_the_page_about_scopes(window):
    window, _ = window
    window.show_pane("scopes")
    window.actions_table["help"].trigger()
    pane = window.pane("help")
    assert isinstance(pane, HelpPane)
    assert "More than needed" in pane.text.toPlainText()


async def test_a_failure_in_any_pane_leads_to_the_missing_scope(window):
    window, notifier = window
    window.show_pane("import")
    error = ScopeMissing(
        "HubSpot refused this call.",
        code="scope.missing",
        scopes=(FORMS,),
        safe="Nothing was sent.",
        endpoint="forms.list",
    )
    notifier.show_problem(error)
    banner = window.current_pane.banners._contents["scope.missing"]
    assert banner.title == "The scope forms is missing."
    assert banner.text == "Reading and submitting forms needs it. Nothing was sent."
    assert banner.action == "How to add it"
    banner.call()
    await _settle()
    assert window.current_key == "scopes"
    pane = window.pane("scopes")
    assert pane.main.table.chosen().facts.name == FORMS
    assert pane.inspector.isVisible()


async def test_f6_goes_through_the_regions(window):
    window, _ = window
    window.show_pane("scopes")
    pane = window.pane("scopes")
    assert pane.regions() == (pane.header, pane.left, pane.main)
    pane.open_inspector()
    assert pane.regions()[-1] is pane.inspector
    seen = []
    for _ in range(4):
        window.go_to_region(1)
        focused = window.focusWidget()
        seen.append(next((region for region in pane.regions() if region.isAncestorOf(focused)), window.rail))
    assert pane.left in seen
    assert pane.main in seen
