"""Jobs and accounts for the tests of the History and Connect panes."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from hubdesk.core.errors import HubDeskError, TokenRefused
from hubdesk.core.events import Subject
from hubdesk.core.secret import Secret
from hubdesk.engine.records import Account, ConnectStep, JobInfo
from hubdesk.gui.history.services import VerifyReport
from hubdesk.gui.token.services import Connected, StepDone
from hubdesk.storage.journal.records import JobState, RowState
from tests.support.fake_import import ACME, DEMO

if TYPE_CHECKING:
    from collections.abc import Callable


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


ACME_CONNECTED = Connected(ACME, "keyring", "Secret Service", (190, 10.0))
DEMO_CONNECTED = Connected(DEMO, "none", "", (190, 10.0))
STEPS = (
    StepDone(ConnectStep.TOKEN, 212),
    StepDone(ConnectStep.ACCOUNT, 148, "Acme Travel, 12345678"),
    StepDone(ConnectStep.SCOPES, 90, "14 granted"),
    StepDone(ConnectStep.SAVED, 35, "Secret Service"),
)


@dataclass
class FakeConnect:
    """The services of the Connect pane."""

    current: Connected | None = None
    result: Connected = ACME_CONNECTED
    problem: HubDeskError | None = None
    steps_before_problem: int = 0
    changed: Subject[Connected | None] = field(default_factory=Subject)
    tokens: list[Secret] = field(default_factory=list)

    def cleaned(self, text):
        if not text.startswith("pat-"):
            raise TokenRefused("This is not an access token.", code="token.malformed", hint="It begins with pat-.")
        return Secret(text)

    async def _run(self, result: Connected | None, on_step: Callable[[StepDone], None]) -> Connected | None:
        for step in STEPS[: self.steps_before_problem] if self.problem else STEPS:
            await asyncio.sleep(0)
            on_step(step)
        if self.problem is not None:
            raise self.problem
        self.current = result
        self.changed.publish(result)
        return result

    async def connect(self, token, *, on_step):
        self.tokens.append(token)
        return await self._run(self.result, on_step)

    async def start_demo(self, *, on_step):
        return await self._run(DEMO_CONNECTED, on_step)

    async def check_again(self, *, on_step):
        return await self._run(self.current, on_step)

    async def disconnect(self):
        await asyncio.sleep(0)
        self.current = None
        self.changed.publish(None)
