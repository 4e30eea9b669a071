"""The History pane: the list, its filters and the way on from a job."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest

from hubdesk.core.errors import StorageProblem
from hubdesk.gui.aio.scope import TaskScope
from hubdesk.gui.history import words
from hubdesk.gui.history.controller import HistoryController
from hubdesk.gui.history.model import JobsModel
from hubdesk.gui.history.pane import HistoryPane
from hubdesk.gui.history.services import VerifyReport
from hubdesk.storage.journal.records import JobState
from tests.support.fake_jobs import JOBS, FakeHistory

pytestmark = [pytest.mark.anyio, pytest.mark.gui]

NOW = datetime(2026, 11, 25, 18, 0, tzinfo=UTC)


class _Clock:
    def monotonic(self) -> float:
        return 0.0

    def now(self) -> datetime:
        return NOW

    async def sleep(self, seconds: float) -> None:
        await asyncio.sleep(0)


async def _settle() -> None:
    for _ in range(30):
        await asyncio.sleep(0)


@pytest.fixture
def history_of(theme, sink):
    """Make panes inside a running loop."""
    scopes: list[TaskScope] = []

    def make(**services):
        scope = TaskScope("history", sink)
        scopes.append(scope)
        pane, fake = HistoryPane(theme), FakeHistory(**services)
        resumed: list[str] = []
        controller = HistoryController(pane, fake, scope, _Clock(), resume=resumed.append)
        controller.refresh()
        return pane, fake, resumed

    yield make
    for scope in scopes:
        scope.cancel_all()
    assert not sink.defects


async def test_jobs_are_listed_newest_first_with_what_was_written(history_of):
    pane, _, _ = history_of()
    await _settle()
    first = [pane.model.data(pane.model.index(0, column)) for column in range(6)]
    assert first[1:] == ["ITB_Berlin_Leads_final(2).csv", "Acme Travel", "184,620", "120,837", "Finished"]
    assert pane.model.rowCount() == 4


async def test_only_stopped_jobs_can_be_resumed(history_of):
    pane, _, resumed = history_of()
    await _settle()
    assert not pane.resume.isEnabled()
    pane.table.selectRow(1)
    assert pane.resume.isEnabled()
    pane.resume.click()
    assert resumed == ["2MPQ"]


async def test_chips_and_search_filter(history_of):
    pane, _, _ = history_of()
    await _settle()
    pane.chips["resumable"].setChecked(True)
    assert pane.model.rowCount() == 2
    pane.search.setText("webinar")
    assert pane.model.rowCount() == 1
    pane.search.setText("nothing like it")
    assert pane.model.rowCount() == 0
    assert pane.empty._title.text() == "No job fits."


async def test_an_empty_list_teaches(history_of):
    pane, _, _ = history_of(listed=())
    await _settle()
    assert pane.empty._title.text() == "No jobs yet"
    asked: list[str] = []
    pane.pane_requested.connect(asked.append)
    pane.empty.button.click()
    assert asked == ["import"]


async def test_verifying_says_whether_the_sums_agree(history_of):
    pane, fake, _ = history_of()
    await _settle()
    pane.verify.click()
    await _settle()
    assert fake.verified == ["7F3K"]
    assert pane.banners._contents["verified"].severity == "success"
    fake.report = VerifyReport(10, ("Row 7 is in two places.",))
    pane.verify.click()
    await _settle()
    assert pane.banners._contents["verified"].severity == "error"


async def test_a_verification_that_cannot_run_is_a_banner(history_of):
    pane, _, _ = history_of(report=StorageProblem("The journal cannot be read.", code="journal.unreadable"))
    await _settle()
    pane.verify.click()
    await _settle()
    assert "journal.unreadable" in pane.banners._contents
    assert not pane.verify.busy


async def test_return_opens_results_or_goes_on(history_of):
    pane, fake, resumed = history_of()
    await _settle()
    QTest.keyClick(pane.table, Qt.Key.Key_Return)
    assert fake.opened == [JOBS[0].results]
    pane.table.selectRow(1)
    QTest.keyClick(pane.table, Qt.Key.Key_Return)
    assert resumed == ["2MPQ"]


async def test_the_chosen_job_stays_chosen_when_the_list_changes(history_of):
    pane, fake, _ = history_of()
    await _settle()
    pane.table.selectRow(1)
    fake.listed = (replace(JOBS[0], job_id="NEW1"), *JOBS)
    fake.jobs_changed.publish(None)
    await _settle()
    chosen = pane.chosen()
    assert chosen is not None
    assert chosen.job_id == "2MPQ"


def test_the_model_keeps_qts_rules(qapp):
    model = JobsModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show(JOBS, NOW)
    model.show((), NOW)
    assert tester is not None


def test_words_about_a_job():
    assert words.detail(JOBS[0]) == "Job 7F3K · Acme Travel (12345678) · 1,462 rejected · 3 need review"
    assert words.when(replace(JOBS[0], created_at="yesterday or so"), NOW) == "yesterday or so"
    assert not words.resumable(replace(JOBS[0], state=JobState.RUNNING))
