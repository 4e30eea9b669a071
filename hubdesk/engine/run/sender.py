"""Moves batches from the journal to HubSpot and their outcomes back, many at a time.

For each batch: intent into the journal, then the request, then outcomes and done in one transaction. Between the first
and the last step the batch is *perhaps written*, and nothing else ever is. What HubSpot refuses as a whole is split
until the refusal belongs to one row; what stays unknown is split in the same way and ends in needs-review.
"""

from __future__ import annotations

import asyncio
from collections import deque
from typing import TYPE_CHECKING

import msgspec

from hubdesk.core.errors import HubDeskError
from hubdesk.engine.run.alike import AllAlike, Streak, all_alike
from hubdesk.engine.run.attempts import BatchAttempts
from hubdesk.engine.run.control import Halted
from hubdesk.engine.settle import EXISTS, Settled, rejected
from hubdesk.engine.worker.scanning import members
from hubdesk.hubspot.failures import OutcomeUnknown, Refused, TooLarge
from hubdesk.storage.journal.records import Batch, BatchState, Outcome, RowState

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from hubdesk.engine.run.bodies import Bodies
    from hubdesk.engine.run.control import Control
    from hubdesk.engine.run.modes import Mode
    from hubdesk.engine.run.tracker import Tracker
    from hubdesk.engine.worker.protocol import Body
    from hubdesk.storage.journal.journal import Journal

LANES = 64
"""Batches that may be under way at once; the governor decides how many of them really are."""

_AHEAD = 8
_OPEN_AGAIN = 3
_LOOKS = 3


class Sender:
    """Sends all open batches of one job.

    Args:
        journal: The job's journal, plan committed.
        bodies: Makes what is sent.
        mode: How to write.
        control: Pause and stop.
        tracker: Is told what happens.
        now: HubSpot's time, seconds since the epoch.
        lanes: Batches under way at once.
        earlier: When earlier runs of the job sent anything last, by HubSpot's clock; None when none did.
    """

    def __init__(
        self,
        journal: Journal,
        bodies: Bodies,
        mode: Mode,
        control: Control,
        tracker: Tracker,
        now: Callable[[], float],
        *,
        lanes: int = LANES,
        earlier: float | None = None,
    ) -> None:
        self._journal = journal
        self._bodies = bodies
        self._mode = mode
        self._control = control
        self._tracker = tracker
        self._now = now
        self._lanes = lanes
        self._earlier = earlier
        self._todo: deque[Batch] = deque()
        self._ready: deque[tuple[Batch, Body]] = deque()
        self._turn = asyncio.Condition()
        self._active = 0
        self._fatal: HubDeskError | None = None
        self._streak = Streak()
        self._group: asyncio.TaskGroup
        self._waiting: dict[asyncio.Task[None], BatchAttempts] = {}
        self._began: dict[int, float] = {}

    async def send_all(self, *, most_rows: int | None = None) -> None:
        """Send until nothing is open, or until stopped.

        Args:
            most_rows: Leave open what lies behind the first so many rows of the plan that were never sent; None sends
                all. What was perhaps written already is settled in any case.

        Raises:
            HubDeskError: Why it ended early; whatever was on its way has been recorded.
        """
        batches = await self._journal.open_batches()
        if not self._mode.repeatable:
            batches = await self._leave_to_review(batches)
        perhaps = [batch for batch in batches if batch.state is BatchState.INTENT]
        fresh = [batch for batch in batches if batch.state is BatchState.PLANNED]
        if most_rows is not None:
            fresh = first_rows(fresh, most_rows - sum(batch.size for batch in perhaps))
        self._tracker.plan(len(perhaps) + len(fresh))
        async with asyncio.TaskGroup() as group:
            self._group = group
            watcher = group.create_task(self._cut_waits_short())
            # What a crash left half done comes first: one batch alone, then twice as many each time, so that a poisoned
            # one shows itself before much else is under way.
            at_once = 1
            while perhaps and not self._control.stopping:
                first, perhaps = perhaps[:at_once], perhaps[at_once:]
                await self._work(first)
                at_once *= 2
            await self._work(fresh)
            watcher.cancel()
        if isinstance(self._fatal, AllAlike):
            # Only now is it known whether others that were on their way at the same time were taken.
            raise all_alike(self._fatal.refusal, written=self._tracker.wrote())
        if self._fatal is not None:
            raise self._fatal
        if self._control.stopping:
            return  # nobody knows whose fault it was that rows were refused as all else was: they stay open
        for batch, outcome in self._streak.left():
            await self._done(batch, [outcome])

    async def _leave_to_review(self, batches: list[Batch]) -> list[Batch]:
        """Settle what a crash left half done where sending it again could do it twice; return the others."""
        for batch in batches:
            if batch.state is BatchState.INTENT:
                code = self._mode.unknown
                review = [Outcome(row, RowState.NEEDS_REVIEW, code=code, seq=batch.seq) for row in batch.rows()]
                await self._journal.done(batch.seq, review)
                self._tracker.found(review)
        return [batch for batch in batches if batch.state is not BatchState.INTENT]

    async def _work(self, batches: list[Batch]) -> None:
        """Send these batches and what they are split into, until nothing of them is open or the run stops."""
        self._todo.extend(batches)
        lanes = [self._group.create_task(self._lane()) for _ in range(min(self._lanes, max(1, len(batches))))]
        await asyncio.wait(lanes)

    async def _lane(self) -> None:
        while (item := await self._next()) is not None:
            batch, body = item
            try:
                await self._one(batch, body)
            except HubDeskError as error:
                self._end(error)
            finally:
                async with self._turn:
                    self._active -= 1
                    self._turn.notify_all()

    async def _cut_waits_short(self) -> None:
        """Once stopped, end the lanes that wait for a permit or for the network; those on the wire are awaited."""
        await self._control.until_stopped()
        for task, attempts in list(self._waiting.items()):
            if not attempts.leaving and not attempts.bound:
                task.cancel()

    def _end(self, error: HubDeskError) -> None:
        """Keep the first failure; the other lanes finish what is on its way and start nothing new."""
        if self._fatal is None:
            self._fatal = error
        self._control.stop()

    async def _next(self) -> tuple[Batch, Body] | None:
        while await self._control.may_go():
            async with self._turn:
                if not self._ready and self._todo:
                    try:
                        await self._build()
                    except HubDeskError as error:
                        self._end(error)
                        return None
                if self._control.stopping or self._control.paused:
                    continue  # the turn and the bodies took a while, and nothing may start that nobody would end
                if self._ready:
                    self._active += 1
                    return self._ready.popleft()
                if not self._active:
                    self._turn.notify_all()
                    return None
                # Others are under way and may leave parts behind; those are for whoever is free.
                await self._turn.wait()
        return None

    async def _build(self) -> None:
        batches = [self._todo.popleft() for _ in range(min(_AHEAD, len(self._todo)))]
        self._ready.extend(zip(batches, await self._bodies.of(batches), strict=True))

    async def _one(self, batch: Batch, body: Body) -> None:
        attempts = BatchAttempts(
            batch,
            self._journal,
            self._control,
            self._tracker,
            self._group,
            self._now,
            batch.first_sent,
            self._earlier,
            self._began.get(batch.seq),
        )
        task = asyncio.current_task()
        assert task is not None  # noqa: S101  # a coroutine runs in a task
        self._waiting[task] = attempts
        try:
            settled = await self._answer(batch, body, attempts)
            self._waiting.pop(task)
        except Halted:
            await self._halted(self._seen(batch, attempts), body)
        except Refused as refusal:
            await self._refused(self._seen(batch, attempts), body, refusal)
        except TooLarge:
            await self._halve(self._seen(batch, attempts), body, rejected(body.rows[0], batch.seq, "too_large"))
        except OutcomeUnknown:
            await self._unknown(self._seen(batch, attempts), body)
        else:
            self._streak.taken()
            await self._record(self._seen(batch, attempts), body, settled)
            for refused, outcome in self._streak.released():
                await self._done(refused, [outcome])
        finally:
            attempts.over()
            self._waiting.pop(task, None)

    async def _answer(self, batch: Batch, body: Body, attempts: BatchAttempts) -> Settled:
        """Send a batch; whatever comes of it, take back what certainly was not applied."""
        try:
            try:
                settled = await self._mode.send(batch, body, attempts)
            except Refused as refusal:
                self._streak.refused(refusal, len(body.rows))
                raise
        except BaseException:
            await attempts.take_back()
            raise
        await attempts.take_back()
        return settled

    def _seen(self, batch: Batch, attempts: BatchAttempts) -> Batch:
        """Return a batch as its attempts left it, and remember when the first of them left in this run."""
        first_sent = attempts.first_sent if attempts.count else None
        if attempts.count and attempts.began is not None:
            self._began[batch.seq] = attempts.began
        return msgspec.structs.replace(batch, attempts=attempts.count, first_sent=first_sent)

    async def _halted(self, batch: Batch, body: Body) -> None:
        """Leave a batch to when the run goes on, unless sending it again could then do twice what was perhaps done."""
        if batch.attempts and not self._mode.repeatable:
            await self._unknown(batch, body)
        else:
            self._ready.appendleft((batch, body))

    async def _record(self, batch: Batch, body: Body, settled: Settled) -> None:
        if settled.open_rows and batch.attempts >= _OPEN_AGAIN:
            review = [
                Outcome(row, RowState.NEEDS_REVIEW, code=self._mode.unknown, seq=batch.seq) for row in settled.open_rows
            ]
            settled = Settled(tuple(sorted([*settled.outcomes, *review], key=lambda outcome: outcome.row)), ())
        if settled.open_rows:
            known = [outcome.row for outcome in settled.outcomes]
            groups = [group for group in (known, list(settled.open_rows)) if group]
            parts = await self._split(batch, groups, queue_from=1 if known else 0, state=BatchState.INTENT)
            if not known:
                return
            batch = parts[0]
            outcomes = [msgspec.structs.replace(outcome, seq=batch.seq) for outcome in settled.outcomes]
            settled = Settled(tuple(outcomes), ())
        await self._done(batch, settled.outcomes)

    async def _done(self, batch: Batch, outcomes: Sequence[Outcome]) -> None:
        # An answer that has arrived is recorded even if somebody cancels the run at this very moment.
        self._began.pop(batch.seq, None)
        await asyncio.shield(self._journal.done(batch.seq, outcomes))
        self._tracker.settled(outcomes)

    async def _refused(self, batch: Batch, body: Body, refusal: Refused) -> None:
        named = [row for row in refusal.rows_of(body.rows, body.keys) if row in set(body.rows)]
        if named and len(named) < len(body.rows):
            rest = [row for row in body.rows if row not in set(named)]
            parts = await self._split(batch, [named, rest], queue_from=1)
            await self._done(parts[0], [self._refusal(row, parts[0], refusal) for row in named])
            return
        single = self._refusal(body.rows[0], batch, refusal)
        if len(body.rows) > 1 or not self._streak.hold(refusal, batch, single):
            await self._halve(batch, body, single)

    def _refusal(self, row: int, batch: Batch, refusal: Refused) -> Outcome:
        if batch.attempts and refusal.code in EXISTS:
            # The contact that is in the way may be the one that a lost attempt of this very row has made.
            return Outcome(row, RowState.NEEDS_REVIEW, code=self._mode.unknown, seq=batch.seq)
        return rejected(row, batch.seq, refusal.code, refusal.properties)

    async def _unknown(self, batch: Batch, body: Body) -> None:
        if len(body.rows) == 1 and self._mode.repeatable and batch.attempts < _LOOKS:
            # Once more from the beginning: a mode that does not send a create twice blindly looks whether it is there.
            self._todo.append(msgspec.structs.replace(batch, state=BatchState.INTENT))
            return
        review = Outcome(body.rows[0], RowState.NEEDS_REVIEW, code=self._mode.unknown, seq=batch.seq)
        await self._halve(batch, body, review, state=BatchState.INTENT)

    async def _halve(
        self, batch: Batch, body: Body, single: Outcome, *, state: BatchState = BatchState.PLANNED
    ) -> None:
        """Split in two; a batch of one row ends as ``single``."""
        if len(body.rows) == 1:
            await self._done(batch, [single])
            return
        middle = len(body.rows) // 2
        await self._split(batch, [body.rows[:middle], body.rows[middle:]], state=state)

    async def _split(
        self,
        batch: Batch,
        groups: list[list[int]],
        *,
        queue_from: int = 0,
        state: BatchState = BatchState.PLANNED,
    ) -> list[Batch]:
        """Replace a batch by parts, in the journal and in the queue, and return the parts.

        Their ``state`` is ``intent`` when HubSpot may have written them: a run that stops must not call them unsent.
        """
        # The parts keep the bytes of the whole and with them its first row: rows are counted from where bytes begin.
        parts = [
            msgspec.structs.replace(batch, members=members(group, batch.first_row), state=state) for group in groups
        ]
        parts = await self._journal.split(batch.seq, parts)
        if (began := self._began.pop(batch.seq, None)) is not None:
            self._began.update((part.seq, began) for part in parts)
        self._tracker.more_calls(len(parts) - 1)
        self._todo.extendleft(reversed(parts[queue_from:]))
        return parts


def first_rows(batches: list[Batch], rows: int) -> list[Batch]:
    """Return the batches that hold the first ``rows`` rows."""
    taken: list[Batch] = []
    for batch in sorted(batches, key=lambda batch: batch.seq):
        if rows <= 0:
            break
        taken.append(batch)
        rows -= batch.size
    return taken
