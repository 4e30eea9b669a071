"""The History pane's side of the engine."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from hubdesk.core.errors import HubDeskError, TokenRefused
from hubdesk.engine.job_details import details_of
from hubdesk.engine.job_export import export_job
from hubdesk.engine.undo.service import Undoing
from hubdesk.engine.undo.words import lines_of
from hubdesk.gui.history.services import PlannedUndo, VerifyReport
from hubdesk.gui.language.say import say
from hubdesk.mapping.model import Catalogue

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from hubdesk.bootstrap import Services
    from hubdesk.core.events import Subject
    from hubdesk.engine.job_deletion import Deleted
    from hubdesk.engine.job_details import JobDetails
    from hubdesk.engine.plan.planner import PlanProgress
    from hubdesk.engine.records import Account, JobInfo
    from hubdesk.engine.run.job import ImportJob
    from hubdesk.engine.session import Session
    from hubdesk.gui.backend.accounts import Accounts
    from hubdesk.storage.journal.records import JobMeta


class History:
    """Lists, verifies, exports, deletes jobs and plans what takes them back."""

    def __init__(self, services: Services, accounts: Accounts, jobs_changed: Subject[None]) -> None:
        self.jobs_changed = jobs_changed
        self._services = services
        self._accounts = accounts
        # A journal is open once at a time, and a task that was cancelled still has to close the one it had.
        self._turn = asyncio.Lock()

    async def idle(self) -> None:
        """Wait until no journal is open for the pane, so that somebody else can open one."""
        async with self._turn:
            pass

    @property
    def account(self) -> Account | None:
        """The account that the window works with."""
        return self._accounts.account

    def colours(self) -> Mapping[int, str]:
        """Return the account colours by portal id."""
        known = {entry.portal_id: entry.colour for entry in self._services.connector.known.entries() if entry.colour}
        current = self._accounts.account
        return known | ({current.portal_id: current.colour} if current is not None else {})

    def waiting(self) -> str:
        """Return why the current account's calls stand still, a sentence; empty while they do not."""
        session = self._accounts.session
        state = session.waiting if session is not None else None
        return state.sentence if state is not None else ""

    async def jobs(self) -> Sequence[JobInfo]:
        """Return all jobs, newest first."""
        jobs = await self._services.jobs.list()
        if any(job.running for job in jobs):
            # A journal that is open here to be looked at is taken for one of a running job, so look again without it.
            async with self._turn:
                jobs = await self._services.jobs.list()
        return jobs

    async def details(self, job_id: str) -> JobDetails:
        """Return everything about a job."""
        async with self._turn:
            return await details_of(self._services.jobs, job_id)

    async def verify(self, job_id: str) -> VerifyReport:
        """Compare source, journal and result files again."""
        async with self._turn:
            verdict = await self._services.jobs.verify(job_id)
        return VerifyReport(verdict.rows, tuple(verdict.problems), verdict.finished)

    async def export(self, job_id: str, target: Path) -> Path:
        """Copy a job's result files and description."""
        return await export_job(await self.details(job_id), target)

    async def delete(self, job_id: str, *, results: bool) -> Deleted:
        """Delete a job."""
        try:
            async with self._turn:
                return await self._services.deletion.delete(job_id, results=results)
        finally:
            self.jobs_changed.publish(None)

    async def delete_all(self, *, results: bool) -> Deleted:
        """Delete all jobs."""
        try:
            async with self._turn:
                return await self._services.deletion.delete_all(results=results)
        finally:
            self.jobs_changed.publish(None)

    async def details_days(self) -> int | None:
        """Return after how many days finished jobs lose all but their counts; None for never."""
        return (await asyncio.to_thread(self._services.settings.load)).settings.details_days

    async def set_details_days(self, days: int | None) -> Sequence[str]:
        """Keep another number of days, and act on it."""
        settings = (await asyncio.to_thread(self._services.settings.load)).settings
        await asyncio.to_thread(self._services.settings.save, msgspec.structs.replace(settings, details_days=days))
        return await self.remove_old_details()

    async def remove_old_details(self) -> Sequence[str]:
        """Remove all but the counts of jobs that are old enough, and return their ids."""
        async with self._turn:
            removed = await self._services.deletion.remove_old_details(await self.details_days())
        if removed:
            self.jobs_changed.publish(None)
        return removed

    async def plan_undo(self, job_id: str, progress: Callable[[PlanProgress], None]) -> PlannedUndo:
        """Compare what a job wrote with what is there now."""
        settings = (await asyncio.to_thread(self._services.settings.load)).settings
        root = Path(settings.results_folder) if settings.results_folder else self._services.paths.results_root
        undoing = Undoing(self._services.jobs, self._services.preparer)
        try:
            async with self._turn:
                job = await undoing.make(
                    self._session(), job_id, results_dir=None, results_root=root, progress=progress
                )
                return await self._planned(job)
        finally:
            self.jobs_changed.publish(None)

    async def open_undo(self, job_id: str) -> PlannedUndo:
        """Open an undo that was planned before."""
        async with self._turn:
            journal = await self._services.jobs.journal(job_id)
            try:
                job = await self._services.jobs.resume(journal, self._session())
            except BaseException:
                await journal.close()
                raise
            return await self._planned(job)

    async def _planned(self, job: ImportJob) -> PlannedUndo:
        """Read the plan of a job and close the job: it waits on the disk until it is resumed."""
        try:
            plan = await job.plan()
            try:
                lines, expected = await lines_of(plan, await job.associated()), await job.forecast(plan)
            except BaseException:
                await plan.close()
                raise
        finally:
            await job.close()
        try:
            meta = await self._meta(job.job_id)
        except BaseException:
            await plan.close()
            raise
        catalogue = msgspec.json.decode(meta.catalogue, type=Catalogue)
        made_at = datetime.fromisoformat(meta.created_at)
        return PlannedUndo(job.job_id, job.undo_of, lines, expected, made_at, plan, catalogue)

    async def _meta(self, job_id: str) -> JobMeta:
        journal = await self._services.jobs.journal(job_id)
        await journal.close()
        return journal.meta

    async def discard(self, planned: PlannedUndo) -> None:
        """Remove an undo of which nothing was written."""
        with suppress(HubDeskError):
            await planned.plan.close()
        await self.delete(planned.job_id, results=True)

    def _session(self) -> Session:
        session = self._accounts.session
        if session is None:
            message = say("No account is connected.")
            raise TokenRefused(message, code="token.none", hint=say("Connect the job's account, then undo the job."))
        return session

    def show_path(self, path: Path) -> None:
        """Open a file, or a folder in the system's file manager."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
