"""Taking a job back in the pane: what is said before, the comparison, the plan, the question, and every way out."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtWidgets import QApplication

from hubdesk.core.errors import OtherAccount
from hubdesk.engine.undo.words import UndoLines
from hubdesk.gui.aio.scope import TaskScope
from hubdesk.gui.every_row import EveryRow
from hubdesk.gui.history.controller import HistoryController
from hubdesk.gui.history.pane import HistoryPane
from hubdesk.gui.history.questions import undo_words
from hubdesk.gui.widgets.confirm import ConfirmDialog
from hubdesk.mapping.model import Catalogue, Option, Property
from hubdesk.storage.journal.records import JobState
from tests.support import fake_jobs
from tests.support.fake_connect import SANDBOX
from tests.support.fake_jobs import JOBS, LINES, FakeHistory
from tests.support.virtual_time import StandingClock
from tests.support.waiting import until

pytestmark = [pytest.mark.anyio, pytest.mark.gui]

NOW = datetime(2026, 11, 25, 18, 0, tzinfo=UTC)
UNDO = replace(
    JOBS[0], job_id="U2PQ", undo_of="7F3K", mode="undo", state=JobState.READY, waits_for="question", counts={}
)


class Case:
    """A pane with its controller, and what was run."""

    def __init__(self, theme, scope, **services):
        self.fake = FakeHistory(**services)
        self.run: list[str] = []
        self.free = True
        self.rows = EveryRow(theme, scope, lambda error: self.pane.show_problem(error))
        self.pane = HistoryPane(theme, self.rows)
        self.controller = HistoryController(
            self.pane, self.fake, scope, StandingClock(NOW), resume=self._resume, rows_page=self.rows
        )

    def _resume(self, job_id: str, agreed: bool) -> bool:
        self.agreed = agreed
        if self.free:
            self.run.append(job_id)
        return self.free

    async def listed(self):
        self.pane.show()
        self.controller.refresh()
        await until(lambda: self.pane.model.rowCount())
        return self

    async def planned(self):
        self.pane.foot.undo.click()
        self.pane.foot.compare.click()
        await until(lambda: self.mode == "plan")

    @property
    def mode(self) -> str:
        return self.pane.mode.value

    def figures(self):
        return [line.figure for line in self.pane.undo.lines.lines]


def question() -> ConfirmDialog | None:
    """Return the question that is open."""
    found = QApplication.activeModalWidget()
    return found if isinstance(found, ConfirmDialog) else None


@pytest.fixture
async def case_of(theme, sink):
    scopes: list[TaskScope] = []

    async def make(**services):
        scopes.append(TaskScope("history", sink))
        return await Case(theme, scopes[-1], **services).listed()

    yield make
    for scope in scopes:
        scope.cancel_all()
    assert not sink.defects


async def test_before_anything_is_read_it_is_said_what_can_be_taken_back_and_what_not(case_of):
    case = await case_of()
    case.pane.foot.undo.click()
    assert case.mode == "asking"
    assert case.figures() == [96_531, 24_306]
    assert "Comparing takes about 1,209 calls" in case.pane.undo.note.text()
    assert case.fake.plans == []
    case.pane.foot.close.click()
    assert case.mode == "details"


async def test_the_lines_fill_while_it_compares_and_cancelling_leaves_nothing(case_of):
    case = await case_of(hold_undo=asyncio.Event())
    case.pane.foot.undo.click()
    case.pane.foot.compare.click()
    await until(lambda: case.figures()[:2] == [60, 40])
    assert case.pane.undo.compared.text() == "100 of 200 contacts compared"
    assert case.pane.foot.close.text() == "Cancel"
    case.pane.foot.close.click()
    await asyncio.sleep(0)
    assert case.mode == "details"
    assert case.fake.plans == []
    assert case.run == []


async def test_it_is_said_why_a_comparison_stands_still(case_of):
    case = await case_of(hold_undo=asyncio.Event())
    case.pane.foot.undo.click()
    case.pane.foot.compare.click()
    await until(lambda: case.mode == "reading")
    assert case.pane.undo.text.text() == "Comparing with HubSpot. Nothing is written."
    case.fake.why = "HubSpot cannot be reached."
    await until(lambda: case.pane.undo.text.text() == "HubSpot cannot be reached. Nothing is written.")
    case.fake.why = ""
    await until(lambda: case.pane.undo.text.text() == "Comparing with HubSpot. Nothing is written.")
    assert case.fake.hold_undo is not None
    case.fake.hold_undo.set()
    await until(lambda: case.mode == "plan")


async def test_the_plan_shows_each_line_and_its_rows(case_of):
    case = await case_of()
    await case.planned()
    assert case.figures() == [LINES.restored, LINES.archived, LINES.kept_updated, LINES.kept_created, LINES.refused]
    assert case.pane.foot.write.text() == "Restore 93,118 and archive 24,190 contacts in Acme Travel (12345678)…"
    case.pane.foot.rows.click()
    await until(lambda: case.rows.model.rowCount() == 300)
    assert case.rows.isVisibleTo(case.pane)
    assert case.pane.foot.close.text() == "Back"
    case.pane.foot.close.click()
    assert case.mode == "plan"
    case.pane.foot.close.click()
    await until(lambda: case.fake.discarded)
    assert case.fake.discarded == ["UND0"]
    assert case.rows.model.rowCount() == 0


async def test_the_count_has_to_be_typed_before_it_runs(case_of):
    case = await case_of()
    await case.planned()
    case.pane.foot.write.click()
    dialog = await until(question)
    assert not dialog.yes_button.isEnabled()
    assert dialog.count_edit is not None
    dialog.count_edit.setText("117,308")
    dialog.yes_button.click()
    await until(lambda: case.run)
    assert case.run == ["UND0"]
    assert case.fake.plans[-1].closed
    assert case.fake.discarded == []
    assert case.mode == "details"


async def test_no_leaves_the_plan_as_it_is(case_of):
    case = await case_of()
    await case.planned()
    case.pane.foot.write.click()
    (await until(question)).reject()
    await asyncio.sleep(0.01)
    assert case.mode == "plan"
    assert case.run == []
    assert not case.fake.plans[-1].closed


async def test_while_an_import_runs_the_undo_waits_in_the_list(case_of):
    case = await case_of()
    case.free = False
    await case.planned()
    case.pane.foot.write.click()
    dialog = await until(question)
    assert dialog.count_edit is not None
    dialog.count_edit.setText("117308")
    dialog.yes_button.click()
    await until(lambda: "running" in case.pane.banners._contents)
    assert "Job UND0 waits" in case.pane.banners._contents["running"].text
    assert case.fake.discarded == []


async def test_checking_again_forgets_the_plan_before(case_of):
    case = await case_of()
    await case.planned()
    case.pane.foot.again.click()
    await until(lambda: len(case.fake.plans) == 2 and case.mode == "plan")
    assert case.fake.discarded == ["UND0"]


async def test_nothing_left_to_take_back_has_no_button(case_of):
    case = await case_of(lines=UndoLines(as_before=7))
    await case.planned()
    assert "Everything was changed or undone since" in case.pane.undo.text.text()
    assert case.pane.foot.write.isHidden()
    assert case.pane.foot.text == "Nothing to write"


async def test_an_undo_that_only_ends_associations_says_how_many_and_can_be_carried_out(case_of):
    case = await case_of(lines=UndoLines(as_before=4, associated=3))
    await case.planned()
    line = case.pane.undo.lines.lines[-1]
    assert (line.figure, line.words) == (3, "associations with companies are ended")
    assert "HubDesk kept the old values" in case.pane.undo.text.text()
    assert case.pane.foot.write.text() == "End 3 associations with companies in Acme Travel (12345678)…"
    assert not case.pane.foot.write.isHidden()


async def test_another_account_is_told_and_the_question_stays(case_of):
    problem = OtherAccount("This job belongs to account 1.", code="account.other", safe="Nothing was changed.")
    case = await case_of(undo_problem=problem)
    case.pane.foot.undo.click()
    case.pane.foot.compare.click()
    await until(lambda: "account.other" in case.pane.banners._contents)
    assert case.mode == "asking"
    case.pane.foot.close.click()
    assert "account.other" not in case.pane.banners._contents


async def test_choosing_another_job_leaves_the_undo(case_of):
    case = await case_of()
    await case.planned()
    case.pane.table.selectRow(2)
    await until(lambda: case.fake.discarded)
    assert case.mode == "details"


async def test_an_undo_that_nobody_agreed_to_is_shown_again_before_it_runs(case_of):
    case = await case_of(listed=(UNDO, *JOBS))
    case.pane.choose("U2PQ")
    case.pane.foot.resume.click()
    await until(lambda: case.mode == "plan")
    assert case.run == []
    assert case.controller.undo.planned is not None
    assert case.controller.undo.planned.job_id == "U2PQ"
    chosen = case.pane.chosen()
    assert chosen is not None
    assert chosen.job_id == "7F3K"


async def test_an_undo_that_was_cut_off_goes_on_at_once(case_of):
    cut_off = replace(UNDO, state=JobState.STOPPED, waits_for="")
    case = await case_of(listed=(cut_off, *JOBS))
    case.pane.choose("U2PQ")
    case.pane.foot.resume.click()
    await until(lambda: case.run)
    assert case.run == ["U2PQ"]
    assert not case.agreed, "it is not known here whether somebody did; the Import pane asks when nobody has"


def test_the_words_of_the_write_button():
    assert undo_words(UndoLines(restored=1), "Acme Travel (12345678)") == "Restore 1 contact in Acme Travel (12345678)"
    assert undo_words(UndoLines(archived=2), "Acme Travel (12345678)") == "Archive 2 contacts in Acme Travel (12345678)"


@pytest.mark.parametrize("then", [SANDBOX, None])
async def test_the_account_of_the_job_is_named_whichever_one_is_open(case_of, then):
    case = await case_of()
    case.pane.foot.undo.click()
    case.fake.account = then
    case.pane.foot.compare.click()
    await until(lambda: case.mode == "plan")
    assert "Acme Travel (12345678)" in case.pane.foot.write.text()
    case.pane.foot.write.click()
    asked = await until(question)
    assert "Acme Travel (12345678)" in asked.windowTitle()
    asked.reject()


async def test_looking_for_another_job_keeps_the_plan(case_of):
    case = await case_of()
    await case.planned()
    chosen = case.pane.chosen().job_id
    other = next(job for job in JOBS if job.job_id != chosen)
    case.pane.search.setText(other.job_id)
    assert case.mode == "plan"
    assert case.pane.chosen().job_id == chosen
    assert case.pane.model.rowCount() == 2
    case.pane.table.selectRow(case.pane.model.row_of(other.job_id))
    await until(lambda: case.fake.discarded)
    assert case.mode == "details"
    assert case.pane.chosen().job_id == other.job_id
    assert case.pane.model.rowCount() == 1


async def test_a_job_that_can_no_longer_be_taken_back_keeps_its_plan(case_of):
    case = await case_of()
    case.pane.list.chips["undoable"].setChecked(True)
    await case.planned()
    chosen = case.pane.chosen()
    case.fake.listed = tuple(
        replace(job, running="running on laptop (process 7)" if job is chosen else "") for job in case.fake.listed
    )
    case.fake.jobs_changed.publish(None)
    await until(lambda: case.pane.chosen() is not None and case.pane.chosen().running)
    assert case.mode == "plan"


async def test_rows_of_an_undo_are_told_and_found_by_the_words_of_the_account(case_of, monkeypatch):
    trips = Property("interests", "Trips", "enumeration", "checkbox", options=(Option("safari", "Wild animals"),))
    monkeypatch.setattr(fake_jobs, "CATALOGUE", Catalogue((trips,)))
    case = await case_of()
    await case.planned()
    case.pane.foot.rows.click()
    await until(lambda: case.rows.model.planned(0) is not None)
    plan, model = case.fake.plans[-1], case.rows.model
    changed = next(row for row in plan.rows for change in row.changes if change.property == "interests")
    assert model.sentence(changed.changes[-1]) == "Trips: Wild animals becomes Wild animals; city"
    case.rows.search.setText("wild")
    await until(lambda: plan.asked[-1].text == "wild")
    assert plan.asked[-1].stored == (("interests", "safari"),)
