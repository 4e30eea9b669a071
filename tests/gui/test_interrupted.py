"""Whoever was interrupted is told so where the work was begun, from the start of the program on."""

from __future__ import annotations

from contextlib import asynccontextmanager

import pytest

from hubdesk.gui.history.pane import HistoryPane
from tests.support.contacts_file import write_people
from tests.support.kept_jobs import keep_job
from tests.support.portal import running_portal
from tests.support.waiting import until
from tests.support.whole_window import whole_window

pytestmark = [pytest.mark.anyio, pytest.mark.gui]


@pytest.fixture(scope="module")
def portal():
    with running_portal(unlimited=True, prefilled=0) as running:
        yield running


@pytest.fixture
def open_window(portal, theme, sink, monkeypatch):
    monkeypatch.setenv("HUBDESK_API_BASE", portal.url)
    monkeypatch.setenv("HUBDESK_FORMS_BASE", portal.url)

    @asynccontextmanager
    async def opened(token="all"):
        async with whole_window(theme, sink) as whole:
            await whole.connect(portal, token)
            yield whole
        assert not sink.defects

    return opened


def note_of(whole):
    return whole.window.rail._items["history"]._note


async def test_a_job_that_stopped_is_told_of_after_a_restart_and_can_be_gone_on_with(open_window, portal, tmp_path):
    file = write_people(tmp_path / "people.csv", 250, "cut.example")
    async with open_window() as whole:
        whole.window.show_pane("import")
        await whole.settle("interrupted")
        assert not whole.pane.file.unfinished.isVisible()
        assert not note_of(whole)
        job = await keep_job(whole, file, trial=100)
    async with open_window() as whole:
        await until(lambda: note_of(whole) == "1")
        assert not any(isinstance(pane, HistoryPane) for pane in whole.window.made_panes())
        whole.window.show_pane("import")
        line = whole.pane.file.unfinished
        await until(line.isVisible)
        assert line.text == "people.csv stopped at 40\u00a0%."
        line.resume.click()
        await whole.finished()
        summary = whole.importer.summary
        assert summary is not None
        assert (summary.job, summary.created) == (job, 250)
        await until(lambda: not note_of(whole))
        whole.importer.new_import()
        assert not line.isVisible()


async def test_a_job_of_another_account_is_only_counted(open_window, portal, tmp_path):
    file = write_people(tmp_path / "theirs.csv", 120, "theirs.example")
    async with open_window() as whole:
        await keep_job(whole, file, trial=100)
    async with open_window("other account") as whole:
        whole.window.show_pane("import")
        await until(lambda: note_of(whole) == "1")
        await whole.settle("interrupted")
        assert not whole.pane.file.unfinished.isVisible()
