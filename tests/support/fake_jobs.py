"""Jobs for the tests of the History pane."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

import msgspec

from hubdesk.core.errors import HubDeskError
from hubdesk.core.events import Subject
from hubdesk.engine.job_deletion import Deleted
from hubdesk.engine.job_details import ColumnTold, JobDetails, whole_counts
from hubdesk.engine.limits.forecast import Forecast
from hubdesk.engine.plan.planner import PlanProgress
from hubdesk.engine.records import Account, JobInfo
from hubdesk.engine.undo.words import UndoLines
from hubdesk.gui.history.services import PlannedUndo, VerifyReport
from hubdesk.storage.journal.records import JobState, RowState
from hubdesk.storage.plan.records import Action
from tests.support.fake_file import CATALOGUE
from tests.support.fake_import import ACME, DEMO
from tests.support.fake_run import FakePlan


def _job(
    job_id: str,
    at: str,
    state: JobState,
    file: str,
    rows: int,
    counts: dict[RowState, int],
    *,
    account: Account = ACME,
) -> JobInfo:
    demo = account.kind == "DEMO"
    path, results = Path("/data") / file, Path("/results") / job_id
    return JobInfo(
        job_id,
        at,
        state,
        account.name,
        account.portal_id,
        demo,
        "upsert",
        path,
        rows,
        counts,
        results,
        can_be_undone=job_id in {"7F3K", "2MPQ"},
        user="anna",
        sha256="3f2b8c1e" * 8,
        size=31_400_000,
        calls=1213,
        seconds=71.0,
    )


_COLUMNS = (
    ("E-mail Address", "Email"),
    ("First Name", "First Name"),
    ("Last Name", "Last Name"),
    ("Company", "Company name"),
    ("Mobile", "Mobile phone number"),
    ("City", "City"),
    ("Interests", "Interests"),
)
_LARGE = {RowState.CREATED: 24_306, RowState.UPDATED: 96_531, RowState.REJECTED: 1462, RowState.NEEDS_REVIEW: 3}
_HALF = {RowState.CREATED: 1044, RowState.NOT_SENT: 1274}
JOBS = (
    _job("7F3K", "2026-11-25T15:47:12+00:00", JobState.FINISHED, "ITB_Berlin_Leads_final(2).csv", 184_620, _LARGE),
    _job("2MPQ", "2026-11-25T08:05:00+00:00", JobState.STOPPED, "webinar_asistentes_nov.csv", 2318, _HALF),
    _job("9XWA", "2026-11-24T16:40:00+00:00", JobState.READY, "新規顧客リスト.csv", 640, {RowState.NOT_SENT: 640}),
    _job(
        "D4RT",
        "2026-11-12T07:55:00+00:00",
        JobState.FINISHED,
        "sample.csv",
        5214,
        {RowState.CREATED: 4292},
        account=DEMO,
    ),
)


def details(job: JobInfo) -> JobDetails:
    """Return a job in full."""
    columns = tuple(ColumnTold(column, name, "overwrite") for column, name in _COLUMNS)
    files = tuple(job.results / name for name in ("written.csv", "rejected.csv", "summary.json"))
    reasons = (("Not a valid e-mail address", 1160), ("Option not in the list", 302))
    counts = whole_counts(job.counts, job.rows, 0)
    return JobDetails(job, counts, "Email", columns, (("Lead status", "New"),), reasons, files)


FORECAST = Forecast(1174, 65.0, 65.0, 0.003, True, None, None, datetime(2026, 11, 25, 18, 1, tzinfo=UTC))
LINES = UndoLines(93_118, 2204, 24_190, 3413, 116, 0, 12, (("The contact is not in HubSpot any more.", 12),))


@dataclass
class FakeHistory:
    """The services of the History pane."""

    listed: tuple[JobInfo, ...] = JOBS
    report: VerifyReport | HubDeskError = field(default_factory=lambda: VerifyReport(184_620))
    jobs_changed: Subject[None] = field(default_factory=Subject)
    opened: list[Path] = field(default_factory=list)
    verified: list[str] = field(default_factory=list)
    exported: list[tuple[str, Path]] = field(default_factory=list)
    deleted: list[tuple[str, bool]] = field(default_factory=list)
    days: int | None = 90
    why: str = ""
    account: Account | None = ACME
    lines: UndoLines = LINES
    undo_problem: HubDeskError | None = None
    hold_undo: asyncio.Event | None = None
    plans: list[FakePlan] = field(default_factory=list)
    discarded: list[str] = field(default_factory=list)

    async def jobs(self):
        await asyncio.sleep(0)
        return self.listed

    async def verify(self, job_id):
        self.verified.append(job_id)
        await asyncio.sleep(0)
        if isinstance(self.report, HubDeskError):
            raise self.report
        return self.report

    def waiting(self):
        return self.why

    async def idle(self):
        await asyncio.sleep(0)

    def colours(self):
        return {ACME.portal_id: "lagoon"}

    async def details(self, job_id):
        await asyncio.sleep(0)
        return details(next(job for job in self.listed if job.job_id == job_id))

    async def export(self, job_id, target):
        self.exported.append((job_id, target))
        return target

    async def delete(self, job_id, *, results):
        self.deleted.append((job_id, results))
        self.listed = tuple(job for job in self.listed if job.job_id != job_id)
        self.jobs_changed.publish(None)
        return Deleted((job_id,), () if results else (Path("/results") / job_id,))

    async def delete_all(self, *, results):
        gone = tuple(job.job_id for job in self.listed)
        self.deleted += [(job_id, results) for job_id in gone]
        self.listed = ()
        self.jobs_changed.publish(None)
        return Deleted(gone)

    async def details_days(self):
        return self.days

    async def set_details_days(self, days):
        self.days = days
        return ("7F3K",)

    async def plan_undo(self, job_id, progress):
        progress(PlanProgress(100, 200, {Action.UPDATE: 60, Action.ARCHIVE: 40}))
        if self.hold_undo is not None:
            await self.hold_undo.wait()
        await asyncio.sleep(0)
        if self.undo_problem is not None:
            raise self.undo_problem
        return self._planned(job_id)

    async def open_undo(self, job_id):
        await asyncio.sleep(0)
        return self._planned(next(job.undo_of for job in self.listed if job.job_id == job_id), job_id)

    def _planned(self, job_id, undo_id="UND0"):
        plan = FakePlan()
        made = [msgspec.structs.replace(row, action=Action.ARCHIVE) for row in plan.rows if row.action is Action.CREATE]
        plan.rows = [row for row in plan.rows if row.action is not Action.CREATE] + made
        self.plans.append(plan)
        at = datetime(2026, 11, 25, 17, 59, tzinfo=UTC)
        return PlannedUndo(undo_id, job_id, self.lines, FORECAST, at, self.plans[-1], CATALOGUE)  # type: ignore[arg-type]

    async def discard(self, planned):
        self.discarded.append(planned.job_id)

    def show_path(self, path):
        self.opened.append(path)
