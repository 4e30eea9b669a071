"""One import job from its state on disk to its verified end."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from hubdesk.core.errors import HubDeskError, OtherAccount
from hubdesk.core.events import Subject
from hubdesk.engine.forms.file.form_run import FormRun
from hubdesk.engine.forms.file.mode import SubmitForm
from hubdesk.engine.forms.file.preview import SubmissionPages
from hubdesk.engine.limits.forecast import calls_for
from hubdesk.engine.limits.job_limit import CONTACTS, SUBMISSIONS
from hubdesk.engine.plan.execution import ByPlan, PlanBodies
from hubdesk.engine.plan.export import export_plan
from hubdesk.engine.plan.grouping import group, write_calls
from hubdesk.engine.plan.planner import Planner
from hubdesk.engine.plan.write_rules import WriteRules
from hubdesk.engine.reasons import reason_title
from hubdesk.engine.run.bodies import FileBodies
from hubdesk.engine.run.control import Control
from hubdesk.engine.run.ending import write_and_verify
from hubdesk.engine.run.eta import Eta
from hubdesk.engine.run.listing import Listing
from hubdesk.engine.run.modes import mode_named
from hubdesk.engine.run.sender import Sender
from hubdesk.engine.run.summing import Traffic, by_others, summary_of
from hubdesk.engine.run.touched import follow_touch, require_same_file
from hubdesk.engine.run.tracker import Tracker
from hubdesk.engine.undo.counts import done_counts
from hubdesk.engine.undo.mode import UNDO, TakeBack
from hubdesk.engine.worker import protocol
from hubdesk.hubspot.lists import ListsApi
from hubdesk.mapping.model import Catalogue
from hubdesk.mapping.recipe import parse_recipe
from hubdesk.storage.journal.records import FORM, JobState, RowState
from hubdesk.storage.plan.reader import Plan
from hubdesk.tabular.model import Layout

if TYPE_CHECKING:
    from collections.abc import Callable

    from hubdesk.core.clock import Clock
    from hubdesk.engine.limits.forecast import Forecast
    from hubdesk.engine.plan.planner import PlanProgress
    from hubdesk.engine.records import Progress, Summary
    from hubdesk.engine.run.bodies import Bodies
    from hubdesk.engine.run.modes import Mode
    from hubdesk.engine.session import Session
    from hubdesk.engine.undo.counts import UndoCounts
    from hubdesk.engine.worker.client import Worker
    from hubdesk.storage.journal.journal import Journal
    from hubdesk.storage.journal.records import JobMeta

_TICK = 0.1
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
        self._control = Control()
        self._limit = limit = SUBMISSIONS if meta.mode == FORM else CONTACTS
        self._eta = Eta(
            clock,
            lambda: limit.of(session.rate()),
            lambda: session.recorder.latencies(*limit.endpoints) or limit.usual,
            widest=limit.widest,
        )
        self._tracker = Tracker(meta.job_id, meta.rows, journal.counts, clock, self._eta)
        self._state = journal.state

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
        self._publish()

    def resume(self) -> None:
        """Go on after :meth:`pause`."""
        self._control.resume()
        self._publish()

    def stop(self) -> None:
        """End the run after the requests that are on their way. The job can be resumed."""
        self._control.stop()

    def snapshot(self) -> Progress:
        """Return the run's state now."""
        return self._tracker.progress(self._state, self._session.waiting_at(self._limit), paused=self._control.paused)

    async def forecast(self, plan: Plan | None = None) -> Forecast:
        """Return what sending all that is open comes to if it begins now; by ``plan`` when it has one."""
        meta = self._journal.meta
        batches = write_calls(await plan.totals()) if plan is not None else len(await self._journal.open_batches())
        if meta.mode == FORM:
            return await self._session.forecast(batches, self._limit)
        rules = WriteRules(parse_recipe(meta.recipe), msgspec.json.decode(meta.catalogue, type=Catalogue))
        mode = "upsert" if plan is not None else meta.mode  # by a plan, no mode has to look before it writes
        return await self._session.forecast(calls_for(batches, mode=mode, rules=bool(rules.properties)))

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
        before = self._session.totals()
        earlier = await self._journal.recent_sends(self._session.server_time() - _REMEMBERED)
        self._session.remember_sends(earlier, self._limit)
        await self._enter(JobState.RUNNING)
        async with _Ticker(self._publish, self._clock):
            try:
                await self._send(most)
                await self._list()
            except HubDeskError as error:
                self.ended = error
        if self.ended is None and not self._control.stopping:
            await self._note(trial=0)
        finished = self.ended is None and await self._all_done()
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

    async def _count(self, summary: Summary) -> None:
        """Keep what this run took, with that of the runs before it."""
        meta = self._journal.meta
        now = self._clock.now().isoformat(timespec="seconds")
        seconds = round(meta.seconds + summary.seconds, 3)
        await self._note(calls=meta.calls + summary.requests, seconds=seconds, ended_at=now)

    async def _note(self, **changes: str | float) -> None:
        meta = msgspec.structs.replace(self._journal.meta, **changes)
        if meta != self._journal.meta:
            await self._journal.update_meta(meta)

    async def _report(self, summary: Summary) -> Summary:
        try:
            await follow_touch(self._journal, self._worker, lambda: self._open(self._journal.meta.mode))
            return await write_and_verify(self._journal, self._worker, summary)
        except HubDeskError as error:
            # What was written is safe in the journal; resuming the job writes the files.
            self.ended = self.ended or error
            return msgspec.structs.replace(summary, state=str(JobState.STOPPED), results=None)

    async def compare(self, progress: Callable[[PlanProgress], None] | None = None) -> Plan:
        """Read every contact that the file could touch and keep what each row would change; nothing is written.

        The run keeps to this plan from now on. Once something was sent there is nothing to compare any more.

        Args:
            progress: Hears how far it is.

        Returns:
            The plan; whoever asked closes it.

        Raises:
            HubDeskError: The contacts cannot be read, or the plan cannot be saved.
        """
        journal, meta = self._journal, self._journal.meta
        batches = await journal.open_batches()
        await self._open(_ROW_BY_ROW)
        head = await Planner(self._session, self._worker, meta).run(batches, journal.folder, progress)
        await journal.update_meta(msgspec.structs.replace(meta, plan=head.digest))
        return await self.plan()

    async def plan(self) -> Plan:
        """Open the plan that the run keeps to; whoever asks closes it.

        Raises:
            StorageProblem: There is none, or it is damaged.
        """
        meta = self._journal.meta
        return await Plan.open(self._journal.folder, meta.job_id, digest=meta.plan)

    async def submissions(self) -> SubmissionPages:
        """Return what each open row of a form's run would submit, exactly as it will be sent."""
        await self._open(FORM)
        return SubmissionPages(await FileBodies(self._worker).of(await self._journal.open_batches()))

    async def undo_counts(self) -> UndoCounts:
        """Return what this undo did so far."""
        return await done_counts(self._journal)

    async def export_plan(self, plan: Plan) -> Path:
        """Write ``plan.csv`` into the results folder and return its path."""
        return await export_plan(plan, Path(self._journal.meta.results_dir))

    async def _open(self, mode: str) -> None:
        meta = self._journal.meta
        layout = msgspec.json.decode(meta.layout, type=Layout)
        source = protocol.Source(meta.source_path, meta.source_size, meta.source_mtime_ns, layout)
        zone = self._session.account.time_zone
        await self._worker.call(
            protocol.OpenJob(source, meta.recipe, meta.catalogue, zone, mode, meta.form), type(None)
        )

    async def _send(self, most: int | None) -> None:
        meta = self._journal.meta
        await self._open(meta.mode)
        if not meta.plan:
            await self._send_with(FileBodies(self._worker), self._mode(), most)
            return
        plan = await self.plan()
        try:
            await self._regroup(plan, most or 0)
            await self._send_with(PlanBodies(plan), self._mode_by(plan), most)
        finally:
            await plan.close()

    async def _all_done(self) -> bool:
        into = self._journal.meta.into
        return (into is None or into.done) and not await self._journal.open_batches()

    async def _list(self) -> None:
        """Put the contacts on the job's list, once they all are in HubSpot."""
        meta = self._journal.meta
        if meta.into is None or meta.into.done or await self._journal.open_batches():
            return
        plan = await self.plan() if meta.plan else None
        try:
            listing = Listing(self._journal, ListsApi(self._session.client), plan, self._control)
            await (listing.take_off() if meta.mode == UNDO else listing.put_on())
        finally:
            if plan is not None:
                await plan.close()

    def _mode_by(self, plan: Plan) -> Mode:
        meta, contacts = self._journal.meta, self._session.contacts
        catalogue = msgspec.json.decode(meta.catalogue, type=Catalogue)
        if meta.mode == UNDO:
            self._eta.calls_each = 2
            return TakeBack(contacts, catalogue, plan)
        recipe = parse_recipe(meta.recipe)
        rules = WriteRules(recipe, catalogue)
        self._eta.calls_each = calls_for(1, rules=bool(rules.properties)).total
        return ByPlan(contacts, recipe.key, meta.mode, plan, catalogue, rules)

    def _mode(self) -> Mode:
        meta = self._journal.meta
        if meta.mode == FORM:
            taken = RowState.SUBMITTED in self._journal.counts()
            return SubmitForm(self._session.client, meta.portal_id, FormRun.decode(meta.form).definition, taken=taken)
        recipe = parse_recipe(meta.recipe)
        rules = WriteRules(recipe, msgspec.json.decode(meta.catalogue, type=Catalogue))
        self._eta.calls_each = calls_for(1, mode=meta.mode, rules=bool(rules.properties)).total
        return mode_named(meta.mode, self._session.contacts, recipe.key, rules)

    async def _send_with(self, bodies: Bodies, mode: Mode, most: int | None) -> None:
        now, lanes = self._session.server_time, self._limit.widest
        sends = await self._journal.recent_sends(0.0)
        earlier = sends[-1] if sends else None
        sender = Sender(self._journal, bodies, mode, self._control, self._tracker, now, lanes=lanes, earlier=earlier)
        await sender.send_all(most_rows=most)

    async def _regroup(self, plan: Plan, trial: int) -> None:
        """Put batches of what changes in place of those of the whole file, if the file still is what was compared."""
        batches = await self._journal.open_batches()
        if not any(batch.digest for batch in batches):
            return  # they are those of the plan already, or nothing is left
        await require_same_file(self._journal.meta)
        await self._worker.call(protocol.RequireUnchanged(batches), type(None))
        await self._journal.replan(*await group(plan, trial))

    async def _enter(self, state: JobState) -> None:
        await self._journal.set_state(state, self.ended.code if self.ended else "")
        self._state = state
        self._publish()

    async def _summary(self, before: tuple[int, int, int], state: JobState) -> Summary:
        requests, retries, refused = (now - then for now, then in zip(self._session.totals(), before, strict=True))
        rate = self._limit.of(self._session.rate())
        traffic = Traffic(requests, retries, refused, self._tracker.seconds(), rate)
        self.by_others = await by_others(self._journal)
        return await summary_of(self._journal, state, traffic, sum(rows for _, rows in self.by_others))

    async def close(self) -> None:
        """End worker and journal; the job stays on disk."""
        self.stop()
        await self._worker.close()
        await self._journal.close()


class _Ticker:
    """Calls something ten times a second while its block runs."""

    def __init__(self, call: Callable[[], None], clock: Clock) -> None:
        self._call = call
        self._clock = clock
        self._task: asyncio.Task[None] | None = None

    async def __aenter__(self) -> None:
        self._task = asyncio.get_running_loop().create_task(self._tick(), name="job progress")

    async def _tick(self) -> None:
        while True:
            await self._clock.sleep(_TICK)
            self._call()

    async def __aexit__(self, *_: object) -> None:
        if self._task is not None:
            self._task.cancel()
            await asyncio.wait([self._task])
