"""Who quits while a run is paused is told that it is paused, and how far it is."""

from __future__ import annotations

import asyncio

import pytest

from hubdesk.core.clock import SystemClock
from hubdesk.gui.actions import Actions
from hubdesk.gui.aio.scope import TaskScope
from hubdesk.gui.closing import CloseChoice
from hubdesk.gui.context import GuiContext
from hubdesk.gui.main_window import MainWindow
from hubdesk.gui.notifier import Notifier
from hubdesk.gui.services import MemorySettings
from hubdesk.gui.shell import Shell
from tests.support.contacts_file import write_people
from tests.support.fake_run import progress
from tests.support.fake_services import FakeServices, account
from tests.support.gauge_samples import QUIET
from tests.support.portal import running_portal
from tests.support.waiting import until
from tests.support.whole_window import open_question, whole_window

pytestmark = [pytest.mark.anyio, pytest.mark.gui]


@pytest.mark.parametrize(("yes", "choice"), [(True, CloseChoice.PAUSE_AND_QUIT), (False, CloseChoice.CANCEL)])
async def test_the_question_says_paused_and_how_far(theme, sink, yes, choice):
    services, actions, scope = FakeServices([account()], QUIET), Actions(), TaskScope("test", sink)
    services.jobs, services.paused = 1, progress()
    window = MainWindow().furnish(theme, actions)
    shell = Shell(
        window, GuiContext(theme, Notifier(), scope, actions, MemorySettings(), services), services, SystemClock()
    )
    window.show()
    asked = asyncio.get_running_loop().create_task(shell.ask_about_closing())
    dialog = await until(open_question)
    assert dialog.windowTitle() == "An import is paused at 42\u00a0%"
    assert (dialog.yes_button.text(), dialog._no.text()) == ("Quit", "Stay")
    (dialog.accept if yes else dialog.reject)()
    assert await asked is choice
    shell.close()
    window.allow_close()


async def test_a_run_is_known_as_paused_until_it_goes_on(theme, sink, monkeypatch, tmp_path):
    with running_portal(unlimited=True, prefilled=0) as portal:
        monkeypatch.setenv("HUBDESK_API_BASE", portal.url)
        monkeypatch.setenv("HUBDESK_FORMS_BASE", portal.url)
        async with whole_window(theme, sink) as whole:
            await whole.connect(portal)
            await whole.read(write_people(tmp_path / "people.csv", 300, "paused.example"))
            await whole.check()
            await whole.compare()
            assert whole.imports.paused_at() is None
            whole.importer.go_on()
            await until(lambda: whole.imports.running)
            assert whole.imports.paused_at() is None
            whole.importer.run.pause_or_resume()
            standing = whole.imports.paused_at()
            assert standing is not None
            assert standing.rows == 300
            whole.importer.run.pause_or_resume()
            assert whole.imports.paused_at() is None
            await whole.finished()
