"""Makes the plan of a job: every contact that the file could touch is read, nothing is written to HubSpot."""

from __future__ import annotations

import asyncio
from collections import deque
from dataclasses import dataclass
from typing import TYPE_CHECKING

import msgspec

from hubdesk.engine.plan.compare import Comparer
from hubdesk.engine.plan.consent import consent_properties, marks_of
from hubdesk.engine.plan.lookup import Lookup
from hubdesk.engine.plan.write_rules import WriteRules
from hubdesk.engine.together import to_its_end, together
from hubdesk.engine.worker import protocol
from hubdesk.mapping.model import Catalogue
from hubdesk.mapping.recipe import parse_recipe
from hubdesk.storage.plan.records import Mark
from hubdesk.storage.plan.writer import PlanWriter

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Sequence
    from pathlib import Path

    from hubdesk.engine.session import Session
    from hubdesk.engine.worker.client import Worker
    from hubdesk.storage.journal.records import Batch, JobMeta
    from hubdesk.storage.plan.records import Action, PlanHead, PlannedRow

_LANES = 48
"""Batches that are read side by side at most; the governor decides how many calls really are under way."""

_AHEAD = 8


@dataclass(frozen=True, slots=True)
class PlanProgress:
    """How far the reading is.

    Attributes:
        rows: Rows compared so far.
        total: Rows to compare.
        actions: Rows so far by what would become of them.
    """

    rows: int
    total: int
    actions: dict[Action, int]


class Planner:
    """Compares the rows of a job with the account.

    Args:
        session: The account.
        worker: A worker on which the job is open, bodies row by row.
        meta: The job.
    """

    def __init__(self, session: Session, worker: Worker, meta: JobMeta) -> None:
        self._session = session
        self._worker = worker
        self._meta = meta
        recipe = parse_recipe(meta.recipe)
        catalogue = msgspec.json.decode(meta.catalogue, type=Catalogue)
        self._key = recipe.key
        self._comparer = Comparer(meta.mode, recipe.key, catalogue, WriteRules(recipe, catalogue))
        named = [rule.property for rule in recipe.rules] + list(recipe.constants)
        self._properties = (*named, *consent_properties(catalogue))

    async def run(
        self, batches: Sequence[Batch], folder: Path, progress: Callable[[PlanProgress], None] | None = None
    ) -> PlanHead:
        """Read, compare and keep the plan in ``folder``.

        Args:
            batches: All batches of the job.
            folder: The job's folder.
            progress: Hears how far it is.

        Raises:
            HubDeskError: The contacts cannot be read, or the plan cannot be saved; nothing was written to HubSpot.
        """
        writer = await asyncio.to_thread(PlanWriter, folder, self._meta.job_id)
        try:
            reading = _Reading(self._worker, self._compare, writer, batches, progress)
            await together(*(reading.lane() for _ in range(min(_LANES, len(batches)))))
            return await to_its_end(writer.finish)
        except BaseException:
            writer.discard()
            raise

    async def _compare(self, body: protocol.Body) -> list[PlannedRow]:
        contacts = await Lookup(self._session.contacts, self._key, self._properties).find(body.keys)
        planned = []
        for row, key, content in zip(body.rows, body.keys, body.inputs, strict=True):
            record = contacts.get(key)
            values = msgspec.json.decode(content, type=dict[str, str])
            current = record.properties if record is not None else None
            one = self._comparer.compare(row, key, values, record.id if record else "", current)
            marks = marks_of(current) if current is not None else Mark.NONE
            planned.append(msgspec.structs.replace(one, marks=int(marks)) if marks else one)
        return planned


class _Reading:
    """The batches of one reading, taken by several lanes, and what they found so far."""

    def __init__(
        self,
        worker: Worker,
        compare: Callable[[protocol.Body], Awaitable[list[PlannedRow]]],
        writer: PlanWriter,
        batches: Sequence[Batch],
        progress: Callable[[PlanProgress], None] | None,
    ) -> None:
        self._worker = worker
        self._compare = compare
        self._writer = writer
        self._todo = deque(batches)
        self._ready: deque[protocol.Body] = deque()
        self._building, self._writing = asyncio.Lock(), asyncio.Lock()
        self._progress = progress
        self._total, self._done = sum(batch.size for batch in batches), 0
        self._actions: dict[Action, int] = {}

    async def lane(self) -> None:
        """Read batch after batch until none is left."""
        while (body := await self._next()) is not None:
            rows = await self._compare(body)
            async with self._writing:
                await to_its_end(self._writer.add, rows)
            self._done += len(rows)
            for row in rows:
                self._actions[row.action] = self._actions.get(row.action, 0) + 1
            if self._progress is not None:
                self._progress(PlanProgress(self._done, self._total, dict(self._actions)))

    async def _next(self) -> protocol.Body | None:
        async with self._building:
            if not self._ready and self._todo:
                part = [self._todo.popleft() for _ in range(min(_AHEAD, len(self._todo)))]
                self._ready.extend(await self._worker.call(protocol.Bodies(part), list[protocol.Body]))
            return self._ready.popleft() if self._ready else None
