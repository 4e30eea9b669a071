"""Jobs for the tests of the History pane."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from pathlib import Path

from hubdesk.core.errors import HubDeskError
from hubdesk.core.events import Subject
from hubdesk.engine.records import Account, JobInfo
from hubdesk.gui.history.services import VerifyReport
from hubdesk.storage.journal.records import JobState, RowState
from tests.support.fake_import import ACME, DEMO


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
    return JobInfo(job_id, at, state, account.name, account.portal_id, demo, "upsert", path, rows, counts, results)


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


@dataclass
class FakeHistory:
    """The services of the History pane."""

    listed: tuple[JobInfo, ...] = JOBS
    report: VerifyReport | HubDeskError = field(default_factory=lambda: VerifyReport(184_620))
    jobs_changed: Subject[None] = field(default_factory=Subject)
    opened: list[Path] = field(default_factory=list)
    verified: list[str] = field(default_factory=list)

    async def jobs(self):
        await asyncio.sleep(0)
        return self.listed

    async def verify(self, job_id):
        self.verified.append(job_id)
        await asyncio.sleep(0)
        if isinstance(self.report, HubDeskError):
            raise self.report
        return self.report

    def show_results(self, folder):
        self.opened.append(folder)
