"""The Forms pane in the window: rail, shortcuts, regions, help."""

from __future__ import annotations

import asyncio

import pytest

from hubdesk.core.clock import SystemClock
from hubdesk.gui.actions import Actions
from hubdesk.gui.aio.scope import TaskScope
from hubdesk.gui.context import GuiContext
from hubdesk.gui.forms.controller import FormsController
from hubdesk.gui.forms.pane import FormsPane
from hubdesk.gui.help.pane import HelpPane
from hubdesk.gui.main_window import MainWindow
from hubdesk.gui.notifier import Notifier
from hubdesk.gui.pane import Pane
from hubdesk.gui.services import MemorySettings
from hubdesk.gui.shell import Shell
from hubdesk.gui.window_parts import PaneDescriptor
from tests.support.fake_services import FakeServices, account
from tests.support.form_samples import EVERY, TRIP, FakeForms
from tests.support.gauge_samples import QUIET

pytestmark = [pytest.mark.anyio, pytest.mark.gui]


@pytest.fixture
async def window(theme, sink):
    """A window with an Import and a Forms pane."""
    fake, settings, notifier, actions = FakeForms(), MemorySettings(), Notifier(), Actions()
    window = MainWindow().furnish(theme, actions)
    scope = TaskScope("test", sink)
    kept: list[FormsController] = []

    def make() -> Pane:
        pane = FormsPane(theme)
        kept.append(FormsController(pane, fake, scope, notifier, settings, SystemClock()))
        return pane

    window.add_pane(PaneDescriptor("import", "Import", "import", lambda: Pane(theme, "Import"), 1))
    window.add_pane(PaneDescriptor("forms", "Forms", "forms", make, 1, "Ctrl+4"))
    services = FakeServices([account()], QUIET)
    shell = Shell(window, GuiContext(theme, notifier, scope, actions, settings, services), services, SystemClock())
    window.show()
    window.show_pane("forms")
    await _settle()
    yield window, kept[0], fake
    shell.close()
    scope.cancel_all()
    window.allow_close()
    window.close()
    assert not sink.defects


async def _settle() -> None:
    for _ in range(40):
        await asyncio.sleep(0)


async def test_ctrl_return_submits_when_all_is_well(window):
    window, controller, fake = window
    controller.open(TRIP.id)
    await _settle()
    pane = controller.pane
    for name, text in {"firstname": "B", "lastname": "I", "email": "b@sol.es", "departure": "2027-02-28"}.items():
        pane.form.box(name).input.set_value(text)
    pane.form.changed.emit()
    primary = window.actions_table["primary"]
    assert primary.shortcut().toString() == "Ctrl+Return"
    primary.trigger()
    await _settle()
    assert fake.submitted == [], "the consent is missing"
    assert not primary.isEnabled()
    pane.form.consent.box("process").box.click()
    assert primary.isEnabled()
    window.show_pane("import")
    assert not primary.isVisible()
    window.show_pane("forms")
    primary.trigger()
    await _settle()
    assert len(fake.submitted) == 1
    assert not primary.isEnabled()


async def test_drafts_survive_other_panes(window):
    window, controller, _ = window
    controller.open(EVERY.id)
    await _settle()
    box = controller.pane.form.box("message")
    box.input.set_value("Not sent yet")
    box.input.changed.emit()
    window.show_pane("import")
    window.show_pane("forms")
    await _settle()
    assert controller.pane.form.box("message").input.value() == "Not sent yet"


async def test_f6_goes_through_the_columns(window):
    window, controller, _ = window
    controller.open(TRIP.id)
    await _settle()
    pane = controller.pane
    seen = []
    for _ in range(6):
        window.go_to_region(1)
        focused = window.focusWidget()
        seen.append(next((region for region in pane.regions() if region.isAncestorOf(focused)), window.rail))
    assert [region for region in pane.regions() if region in seen] == list(pane.regions())
    assert pane.regions() == (pane.header, pane.left_box, pane.middle_pages, pane.right_box, pane.footer)


async def test_ctrl_4_and_the_help(window):
    window, _, _ = window
    assert window.actions_table["pane-forms"].shortcut().toString() == "Ctrl+4"
    window.actions_table["help"].trigger()
    pane = window.pane("help")
    assert isinstance(pane, HelpPane)
    assert "letter by letter" in pane.text.toPlainText()
