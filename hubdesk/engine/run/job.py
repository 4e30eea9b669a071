"""One import job from its state on disk to its verified end."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from hubdesk.core.errors import HubDeskError, OtherAccount
from hubdesk.core.events import Subject
from hubdesk.engine.forms.file.preview import SubmissionPages
from hubdesk.engine.limits.job_limit import CONTACTS, SUBMISSIONS
from hubdesk.engine.plan.export import export_plan
from hubdesk.engine.plan.grouping import write_calls
from hubdesk.engine.plan.planner import Planner
from hubdesk.engine.reasons import reason_title
from hubdesk.engine.run.bodies import FileBodies
from hubdesk.engine.run.control import Control
from hubdesk.engine.run.cost import calls_of_job
from hubdesk.engine.run.ending import write_and_verify
from hubdesk.engine.run.eta import Eta
from hubdesk.engine.run.follow_up import FollowUp
from hubdesk.engine.run.sending import Sending
from hubdesk.engine.run.summing import Traffic, by_others, summary_of
from hubdesk.engine.run.ticker import Ticker
from hubdesk.engine.run.touched import follow_touch
from hubdesk.engine.run.tracker import Tracker
from hubdesk.engine.undo.counts import done_counts
from hubdesk.engine.via_hubspot.sampling import sample
from hubdesk.mapping.companies import SeveralCompanies
from hubdesk.storage.journal.records import FORM, BatchState, JobState, RowState
from hubdesk.storage.plan.reader import Plan

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from hubdesk.core.clock import Clock
    from hubdesk.engine.associations.counting import CompanyCounts
    from hubdesk.engine.associations.deciding import UndecidedNames
    from hubdesk.engine.limits.forecast import Forecast
    from hubdesk.engine.plan.planner import PlanProgress
    from hubdesk.engine.records import Progress, Summary
    from hubdesk.engine.session import Session
    from hubdesk.engine.undo.counts import UndoCounts
    from hubdesk.engine.worker.client import Worker
    from hubdesk.storage.journal.journal import Journal
    from hubdesk.storage.journal.records import JobMeta
    from hubdesk.storage.plan.records import PlanTotals

_ROW_BY_ROW = "update"
"""A mode in which the worker gives the values of each row by themselves."""

_REMEMBERED = 15.0
"""Seconds back to which sends of an earlier run are counted: HubSpot's window of ten and room for slow journeys."""


class ImportJob:
    """A job that can be run. Owns its journal and its worker until :meth:`close`.

    Attributes:
        progress: Publishes a :class:`Progress` about ten times a second while it runs.
        ended: Why the last run ended early, or None.
        reasons: After a run: why rows were rejected, in a few words, with their number; most first.
        by_others: After a run by a plan: what others did between plan and run, in a few words, with the number of rows.
    """

    def __init__(self, journal: Journal, worker: Worker, session: Session, clock: Clock) -> None:
        """Take over ``journal`` (plan committed) and ``worker``.

        Raises:
            OtherAccount: The job belongs to another account than the session's.
        """
        meta = journal.meta
        if meta.portal_id != session.account.portal_id:
            other = session.account.portal_id
            message = f"This job belongs to account {meta.portal_id}, and the token opens account {other}."
            hint = "Use a token of the job's own account."
            raise OtherAccount(message, code="account.other", safe="Nothing was sent.", hint=hint)
        self.progress: Subject[Progress] = Subject()
        self.ended: HubDeskError | None = None
        self.reasons: tuple[tuple[str, int], ...] = ()
        self.by_others: tuple[tuple[str, int], ...] = ()
        self._journal = journal
        self._worker = worker
        self._session = session
        self._clock = clock
        self._control = Control(lambda: session.waiting is not None)
        self._follow_up = FollowUp(journal, session, self._control, clock)
        self._limit = limit = SUBMISSIONS if meta.mode == FORM else CONTACTS
        eta = Eta(
            clock,
            lambda: limit.of(session.rate()),
            lambda: session.recorder.latencies(*limit.endpoints) or limit.usual,
            widest=limit.widest,
        )
        self._tracker = Tracker(meta.job_id, meta.rows, journal.counts, clock, eta)
        self._sending = Sending(journal, worker, session, self._control, self._tracker, eta, limit, clock)
        self._state = journal.state
        self._comparing: asyncio.Task[Plan] | None = None

    @property
    def job_id(self) -> str:
        """The job's short id."""
        return self._journal.meta.job_id

    @property
    def meta(self) -> JobMeta:
        """What the job is, and what it waits for."""
        return self._journal.meta

    async def open_rows(self) -> int:
        """Return how many rows are still to be sent."""
        return sum(batch.size for batch in await self._journal.open_batches())

    async def sent_rows(self) -> int:
        """Return how many rows were sent and answered, by this run or an earlier one."""
        return await self._journal.sent_rows()

    @property
    def undo_of(self) -> str:
        """The job that this one takes back, empty for all others."""
        return self._journal.meta.undo_of

    @property
    def mode(self) -> str:
        """``upsert``, ``create``, ``update`` or ``form``."""
        return self._journal.meta.mode

    @property
    def results_dir(self) -> str:
        """Folder of the result files."""
        return self._journal.meta.results_dir

    def pause(self) -> None:
        """Start no further request until :meth:`resume`."""
        self._control.pause()
        self._tracker.watch.hold()
        self._publish()

    def resume(self) -> None:
        """Go on after :meth:`pause`."""
        self._control.resume()
        self._tracker.go_on()
        self._publish()

    def stop(self) -> None:
        """End the run after the requests that are on their way. The job can be resumed.

        A file that HubSpot has goes on there by itself, and going on with the job finds what became of it.
        """
        self._tracker.watch.go_on()  # the answers that are on their way are waited for
        self._control.stop()

    def cancel(self) -> None:
        """Do the same, and let HubSpot end the imports of this job that it carries out by itself."""
        self._tracker.watch.go_on()
        self._control.cancel()

    def snapshot(self) -> Progress:
        """Return the run's state now."""
        return self._tracker.progress(self._state, self._session.waiting_at(self._limit), paused=self._control.paused)

    async def forecast(self, plan: Plan | None = None) -> Forecast:
        """Return what sending all that is open comes to if it begins now; by ``plan`` when it has one."""
        totals = await plan.totals() if plan is not None else None
        batches, companies = len(await self._journal.open_batches()), await self._follow_up.calls()
        return await self._session.forecast(calls_of_job(self._journal.meta, batches, totals, companies), self._limit)

    def _publish(self) -> None:
        self.progress.publish(self.snapshot())

    async def run(self, *, trial: int = 0) -> Summary:
        """Send what is open, write the result files, verify them.

        Whoever calls this has agreed that it writes.

        Args:
            trial: End after the batches that hold the first ``trial`` good rows; 0 sends all, or what is left of a
                trial that was interrupted.

        Returns:
            The summary; :attr:`ended` says why when the run ended early (no token, no network, file changed).

        Raises:
            StorageProblem: Progress cannot be saved; nothing was sent after that.
        """
        most = await self._agreed(trial)
        if self._journal.state is JobState.RUNNING:
            await self._note(cut_off=True)
        before = self._session.totals()
        earlier = await self._journal.recent_sends(self._session.server_time() - _REMEMBERED)
        self._session.remember_sends(earlier, self._limit)
        self._tracker.watch.start()
        await self._enter(JobState.RUNNING)
        async with Ticker(self._publish, self._clock):
            try:
                await self._sending.open(self.mode)
                await self._follow_up.before(self._worker)
                await self._sending.send(most)
                await self._follow_up.run()
            except HubDeskError as error:
                self.ended = error
        if await self._trial_is_through():
            await self._note(trial=0)
        finished = self.ended is None and await self._follow_up.done()
        state = JobState.FINISHED if finished else JobState.STOPPED
        summary = await self._summary(before, state)
        await self._count(summary)
        summary = await self._report(summary)
        if self.ended is not None:
            state = JobState.STOPPED  # going on writes the result files that could not be written
        self.reasons = tuple((reason_title(code), rows) for code, rows in await self._journal.codes(RowState.REJECTED))
        # Only now: a job that is called finished has result files that were compared with the journal.
        await self._enter(state)
        return summary

    async def _agreed(self, trial: int) -> int | None:
        """Keep what was agreed to, so that a resume does the same; return the good rows to send, None for all."""
        wanted = trial or self._journal.meta.trial
        await self._note(waits_for="", trial=wanted)
        return max(0, wanted - await self._journal.sent_rows()) if wanted else None

    async def _trial_is_through(self) -> bool:
        """Return whether whoever goes on wants the rest: also when the run was stopped with the last answer."""
        if self.ended is None and not self._control.stopping:
            return True
        batches = await self._journal.open_batches()
        if any(batch.state is BatchState.INTENT for batch in batches):
            return False
        return not batches or await self._journal.sent_rows() >= self._journal.meta.trial

    async def _count(self, summary: Summary) -> None:
        """Keep what all runs of the job took, this one included."""
        now = self._clock.now().isoformat(timespec="seconds")
        await self._note(
            calls=summary.requests,
            retries=summary.retries,
            refused=summary.rate_limited,
            seconds=summary.seconds,
            ended_at=now,
        )

    async def _note(self, **changes: str | float) -> None:
        meta = msgspec.structs.replace(self._journal.meta, **changes)
        if meta != self._journal.meta:
            await self._journal.update_meta(meta)

    async def _report(self, summary: Summary) -> Summary:
        try:
            await follow_touch(self._journal, self._worker, lambda: self._sending.open(self.mode))
            return await write_and_verify(self._journal, self._worker, summary)
        except HubDeskError as error:
            # What was written is safe in the journal; resuming the job writes the files.
            self.ended = self.ended or error
            return msgspec.structs.replace(summary, state=str(JobState.STOPPED), results=None)

    async def compare(self, progress: Callable[[PlanProgress], None] | None = None) -> Plan:
        """Read every contact that the file could touch and keep what each row would change; nothing is written.

        The run keeps to this plan from now on. Once something was sent there is nothing to compare any more. Of a file
        that HubSpot imports by itself as many rows are compared as the day's calls allow, for looking alone.

        Args:
            progress: Hears how far it is.

        Returns:
            The plan; whoever asked closes it.

        Raises:
            HubDeskError: The contacts cannot be read, or the plan cannot be saved.
        """
        self._comparing = asyncio.get_running_loop().create_task(self._compare(progress))
        return await self._comparing

    async def _compare(self, progress: Callable[[PlanProgress], None] | None) -> Plan:
        journal, meta = self._journal, self._journal.meta
        batches = await journal.open_batches()
        await self._sending.open(_ROW_BY_ROW)
        if meta.by_hubspot is not None:
            batches = await sample(self._worker, batches, self._session.rate())
        head = await Planner(self._session, self._worker, meta).run(batches, journal.folder, progress)
        if meta.by_hubspot is not None:  # HubSpot decides row by row once it has the file: there is no plan to keep to
            compared = msgspec.structs.replace(meta.by_hubspot, compared=True)
            await journal.update_meta(msgspec.structs.replace(meta, by_hubspot=compared))
            return await Plan.open(journal.folder, meta.job_id, digest=head.digest)
        companies = await self._follow_up.look_up(self._worker)
        await journal.update_meta(msgspec.structs.replace(meta, plan=head.digest))
        plan = await self.plan()
        await self._note_nothing(await plan.totals(), companies)
        return plan

    async def _note_nothing(self, totals: PlanTotals, companies: CompanyCounts | None) -> None:
        nothing = not write_calls(totals) and (companies is None or not companies.rows)
        await self._note(nothing_to_write=nothing)

    async def associated(self) -> int:
        """Return how many associations of contacts with companies the job has made, or is to end as an undo."""
        return await self._follow_up.associated()

    async def companies(self) -> CompanyCounts | None:
        """Return what was found for the companies that the rows name; None when the recipe names none."""
        return await self._follow_up.look_up(self._worker)

    async def undecided_companies(self, count: int) -> UndecidedNames:
        """Return up to ``count`` names that several companies have and nobody decided about, looked up anew.

        Raises:
            HubDeskError: The companies cannot be read; nothing was written.
        """
        return await self._follow_up.undecided(count)

    async def decide_companies(
        self, chosen: Mapping[int, str], rest: SeveralCompanies = SeveralCompanies.ASK
    ) -> CompanyCounts | None:
        """Keep what somebody decided about such names, and return the counts after it.

        Args:
            chosen: By the number of a name, the record id of its company; an empty one associates nothing.
            rest: What becomes of all other names: the oldest company, none, or they wait on.

        Raises:
            InputError: A company does not fit a name; nothing was kept.
        """
        counts = await self._follow_up.decide(chosen, rest)
        if self._journal.meta.plan:
            plan = await self.plan()
            try:
                await self._note_nothing(await plan.totals(), counts)
            finally:
                await plan.close()
        return counts

    async def plan(self) -> Plan:
        """Open the plan that the run keeps to; whoever asks closes it.

        Raises:
            StorageProblem: There is none, or it is damaged.
        """
        return await self._sending.plan()

    async def submissions(self) -> SubmissionPages:
        """Return what each open row of a form's run would submit, exactly as it will be sent."""
        await self._sending.open(FORM)
        return SubmissionPages(await FileBodies(self._worker).of(await self._journal.open_batches()))

    async def undo_counts(self) -> UndoCounts:
        """Return what this undo did so far."""
        return await done_counts(self._journal)

    async def export_plan(self, plan: Plan) -> Path:
        """Write ``plan.csv`` into the results folder and return its path."""
        return await export_plan(plan, Path(self._journal.meta.results_dir), self._follow_up.companies_of)

    async def _enter(self, state: JobState) -> None:
        await self._journal.set_state(state, self.ended.code if self.ended else "")
        self._state = state
        self._publish()

    async def _summary(self, before: tuple[int, int, int], state: JobState) -> Summary:
        requests, retries, refused = (now - then for now, then in zip(self._session.totals(), before, strict=True))
        rate = self._limit.of(self._session.rate())
        traffic = Traffic(requests, retries, refused, self._tracker.seconds(), rate).after(self._journal.meta)
        self.by_others = await by_others(self._journal)
        return await summary_of(self._journal, state, traffic, sum(rows for _, rows in self.by_others))

    async def close(self) -> None:
        """End worker and journal; the job stays on disk."""
        self.stop()
        try:
            if self._comparing is not None and self._comparing.cancel():  # a thread may still write the plan
                await asyncio.wait((self._comparing,))
            await self._worker.close()
        finally:
            await self._journal.close()
