"""A job as the Import pane runs it."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from hubdesk.core.errors import HubDeskError
from hubdesk.engine.forms.file.form_run import FormRun
from hubdesk.gui.importer.services import Target
from hubdesk.gui.language.say import heard
from hubdesk.mapping.model import Catalogue
from hubdesk.storage.journal.records import FORM

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from hubdesk.core.events import Subject
    from hubdesk.engine.associations.counting import CompanyCounts
    from hubdesk.engine.associations.deciding import UndecidedNames
    from hubdesk.engine.forms.file.preview import SubmissionPages
    from hubdesk.engine.jobs import Jobs
    from hubdesk.engine.limits.forecast import Forecast
    from hubdesk.engine.plan.planner import PlanProgress
    from hubdesk.engine.records import Progress, Summary
    from hubdesk.engine.run.job import ImportJob
    from hubdesk.engine.session import Session
    from hubdesk.engine.undo.counts import UndoCounts
    from hubdesk.mapping.companies import SeveralCompanies
    from hubdesk.storage.journal.records import JobMeta
    from hubdesk.storage.plan.reader import Plan


class RunningJob:
    """A job as the pane runs it: an early end is raised, and the job is closed behind the run.

    Attributes:
        session: The account that it writes to, whichever account the window shows meanwhile.
        running: Whether it is running.
        undone: After the run of an undo: what it did.
    """

    def __init__(
        self,
        job: ImportJob,
        session: Session,
        jobs: Jobs,
        changed: Callable[[RunningJob], None],
        learn: Callable[[JobMeta], None],
    ) -> None:
        """Take over a job.

        Args:
            job: The job.
            session: The account that it writes to.
            jobs: All jobs.
            changed: Hears that it runs, or no longer does.
            learn: Remembers what it made of its columns; called off the loop when rows of it were sent.
        """
        self.session = session
        self._learn = learn
        self._job = job
        self._jobs = jobs
        self._plan: Plan | None = None
        self._changed = changed
        self._ended = asyncio.Event()
        self.running = False
        self.undone: UndoCounts | None = None

    @property
    def job_id(self) -> str:
        """Short id."""
        return self._job.job_id

    @property
    def undo_of(self) -> str:
        """The job that this one takes back, empty for all others."""
        return self._job.undo_of

    @property
    def ended_early(self) -> bool:
        """Whether its run stopped before the end."""
        return self._job.ended is not None

    @property
    def progress(self) -> Subject[Progress]:
        """Where the run stands."""
        return self._job.progress

    @property
    def paused_at(self) -> Progress | None:
        """Where the run stands that somebody has paused; None for one that sends."""
        now = self._job.snapshot()
        return now if now.waiting is not None and now.waiting.reason == "paused" else None

    @property
    def reasons(self) -> tuple[tuple[str, int], ...]:
        """Why rows were rejected."""
        return self._job.reasons

    @property
    def form(self) -> bool:
        """Whether a form is submitted with each row."""
        return self._job.mode == FORM

    @property
    def target(self) -> Target:
        """What it writes, and where, whatever else the pane shows or the window's account is by now."""
        meta = self._job.meta
        file = Path(meta.original.path if meta.original is not None else meta.source_path)
        if meta.undo_of:
            file = Path(heard(f"undo of {meta.undo_of}"))  # what it reads was written for it, and is nobody's file
        by_hubspot = meta.by_hubspot is not None
        return Target(self.session.account, meta.mode, self._form_run, file, meta.rows, by_hubspot)

    @property
    def waits_for(self) -> str:
        """What has to happen before it writes: ``question`` or ``preview``; empty when somebody has agreed."""
        return self._job.meta.waits_for

    @property
    def planned(self) -> bool:
        """Whether the contacts were read before, so that it can be taken back."""
        return bool(self._job.meta.plan)

    @cached_property
    def _form_run(self) -> FormRun | None:
        return FormRun.decode(self._job.meta.form) if self._job.meta.form else None

    @cached_property
    def catalogue(self) -> Catalogue:
        """The properties, or the fields of the form, as they were when it was made."""
        return msgspec.json.decode(self._job.meta.catalogue, type=Catalogue)

    async def open_rows(self) -> int:
        """Return how many rows are still to be sent."""
        return await self._job.open_rows()

    async def companies(self) -> CompanyCounts | None:
        """Return what was found for the companies that the rows name; None when no column names them."""
        return await self._job.companies()

    async def undecided_companies(self, count: int) -> UndecidedNames:
        """Return names of companies that wait for a decision."""
        return await self._job.undecided_companies(count)

    async def decide_companies(self, chosen: Mapping[int, str], rest: SeveralCompanies) -> object:
        """Keep what somebody decided about them."""
        return await self._job.decide_companies(chosen, rest)

    async def compare(self, progress: Callable[[PlanProgress], None]) -> Plan | SubmissionPages:
        """Read every contact that the file could touch, if that was not done.

        For a form nothing is read, only what will be sent is shown.
        """
        if self.form:
            return await self._job.submissions()
        self._plan = await (self._job.plan() if self.planned else self._job.compare(progress))
        return self._plan

    async def forecast(self) -> Forecast:
        """Return what carrying the plan out comes to, or the whole file while there is none."""
        return await self._job.forecast(self._plan)

    async def discard(self) -> None:
        """Remove a job of which nothing was sent."""
        await self._jobs.give_up(self._job)
        self._changed(self)

    async def close(self) -> None:
        """Let go of a job that is not run now; it can be resumed."""
        await self._job.close()
        self._changed(self)  # a list that was read while its journal was open calls it running

    async def run(self, *, trial: int = 0) -> Summary:
        """Run to the end, or to the end of a trial.

        Raises:
            HubDeskError: Why it ended early.
        """
        self.running = True
        self._changed(self)
        try:
            summary = await self._job.run(trial=trial)
            if self._job.undo_of:
                self.undone = await self._job.undo_counts()
        finally:
            await self._remember()
            await self._job.close()
            self.running = False
            self._ended.set()
            self._changed(self)
        if self._job.ended is not None:
            raise self._job.ended
        return summary

    async def _remember(self) -> None:
        """Let the columns of a job be remembered of which something was written; a mere preview settles nothing."""
        with suppress(HubDeskError):  # why the run ended says more
            if await self._job.sent_rows():
                await asyncio.to_thread(self._learn, self._job.meta)

    def pause(self) -> None:
        """Send nothing new."""
        self._job.pause()

    def resume(self) -> None:
        """Go on."""
        self._job.resume()

    def stop(self) -> None:
        """End the run after the answers under way."""
        self._job.stop()

    def cancel(self) -> None:
        """End the run, and let HubSpot end the imports of this job that it carries out by itself."""
        self._job.cancel()

    async def stopped(self) -> None:
        """Stop and wait for the end of the run."""
        self._job.stop()
        await self._ended.wait()
