"""Carries a plan out: each batch creates or updates what the plan says, and nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from hubdesk.engine.plan.lookup import Lookup
from hubdesk.engine.plan.recheck import read_again, still_to_write
from hubdesk.engine.run.modes import UNKNOWN, replayed_since
from hubdesk.engine.settle import CLOCK_SKEW, TRACE, Settled, settle
from hubdesk.engine.worker.protocol import Body
from hubdesk.storage.journal.records import Outcome, RowState
from hubdesk.storage.plan.records import Action, PlannedRow

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from hubdesk.engine.run.modes import Attempts
    from hubdesk.hubspot.contacts import BatchAnswer, ContactsApi
    from hubdesk.mapping.model import Catalogue
    from hubdesk.storage.journal.records import Batch
    from hubdesk.storage.plan.reader import Plan

APPEARED = "plan.appeared"
"""Code of a contact that somebody created between plan and run."""

CHANGED = "plan.changed"
"""Code of a contact of which something is kept, because somebody changed it between plan and run."""


class PlanBodies:
    """Makes bodies from the plan; see :class:`hubdesk.engine.run.bodies.Bodies`."""

    def __init__(self, plan: Plan) -> None:
        self._plan = plan

    async def of(self, batches: Sequence[Batch]) -> list[Body]:
        """Return the bodies of ``batches``, in their order."""
        wanted = [batch.rows() for batch in batches]
        planned = await self._plan.rows([row for rows in wanted for row in rows])
        encode = msgspec.json.encode
        bodies = []
        for batch, rows in zip(batches, wanted, strict=True):
            found = [planned[row] for row in rows]
            bodies.append(Body(batch.seq, rows, [one.key for one in found], b"", [encode(one) for one in found]))
        return bodies


class ByPlan:
    """Writes batches as planned; see :class:`hubdesk.engine.run.modes.Mode`.

    Contacts are updated by their record id. They are created by upsert, which finds a contact that a lost attempt made;
    an import that only creates must not touch what somebody else made, so after a lost attempt it looks first.

    Args:
        contacts: The account's contacts.
        key: Property by which contacts are found.
        mode: ``upsert``, ``create`` or ``update``.
        plan: Remembers when contacts were changed, for undo.
        catalogue: The account's properties.
        guarded: Properties whose rule depends on what the contact has. These are read again, since what was empty when
            the plan was made may be somebody's work now.
    """

    repeatable = True
    unknown = UNKNOWN

    def __init__(
        self, contacts: ContactsApi, key: str, mode: str, plan: Plan, catalogue: Catalogue, guarded: Sequence[str] = ()
    ) -> None:
        self._contacts = contacts
        self._key = key
        self._mode = mode
        self._plan = plan
        self._catalogue = catalogue
        self._guarded = frozenset(guarded)
        self._lookup = Lookup(contacts, key, ("createdate",))

    async def send(self, batch: Batch, body: Body, attempts: Attempts) -> Settled:
        """Write the rows of ``body`` and return what became of each; see :class:`hubdesk.engine.run.modes.Mode`."""
        planned = [msgspec.json.decode(content, type=PlannedRow) for content in body.inputs]
        if planned[0].action is Action.UPDATE:
            return await self._update(batch, body, planned, attempts)
        if self._mode == "create":
            return await self._create(batch, body, planned, attempts)
        return await self._upsert(batch, body, planned, attempts)

    async def _update(self, batch: Batch, body: Body, planned: list[PlannedRow], attempts: Attempts) -> Settled:
        there = await read_again(self._contacts, planned, self._guarded) if self._guarded else {}
        early: list[Outcome] = []
        inputs, rows, ids = [], [], []
        changed: set[int] = set()
        for row, one in zip(body.rows, planned, strict=True):
            record = there.get(one.record_id)
            values, edited = one.written(), False
            if record is not None:
                values, edited = still_to_write(one, record.properties, self._catalogue, self._guarded)
            if edited:
                changed.add(row)
            if values:
                inputs.append({"id": one.record_id, "objectWriteTraceId": f"{TRACE}{row}", "properties": values})
                rows.append(row)
                ids.append(one.record_id)
            else:
                state = RowState.UNCHANGED if edited or attempts.first_sent is None else RowState.UPDATED
                early.append(Outcome(row, state, one.record_id, CHANGED if edited else "", seq=batch.seq))
        if not inputs:
            return Settled(tuple(early), ())
        answer = await self._contacts.update(body_of(inputs), rows=len(inputs), hooks=attempts)
        settled = renamed(await self._settle(batch, rows, ids, answer, None, by_id=True), RowState.UPDATED)
        written = [
            msgspec.structs.replace(one, code=CHANGED) if one.row in changed and one.state is RowState.UPDATED else one
            for one in settled.outcomes
        ]
        return Settled(tuple(sorted([*early, *written], key=lambda outcome: outcome.row)), settled.open_rows)

    async def _upsert(self, batch: Batch, body: Body, planned: list[PlannedRow], attempts: Attempts) -> Settled:
        inputs = [
            {
                "idProperty": self._key,
                "id": key,
                "objectWriteTraceId": f"{TRACE}{row}",
                "properties": {name: value for name, value in one.written().items() if name != self._key},
            }
            for row, key, one in zip(body.rows, body.keys, planned, strict=True)
        ]
        answer = await self._contacts.upsert(body_of(inputs), rows=len(inputs), hooks=attempts)
        settled = await self._settle(batch, body.rows, body.keys, answer, replayed_since(attempts))
        outcomes = [
            msgspec.structs.replace(outcome, code=APPEARED) if outcome.state is RowState.UPDATED else outcome
            for outcome in settled.outcomes
        ]
        return Settled(tuple(outcomes), settled.open_rows)

    async def _create(self, batch: Batch, body: Body, planned: list[PlannedRow], attempts: Attempts) -> Settled:
        first_sent = attempts.first_sent
        there = await self._lookup.find(body.keys) if first_sent is not None else {}
        early: list[Outcome] = []
        inputs, rows, keys = [], [], []
        for row, key, one in zip(body.rows, body.keys, planned, strict=True):
            record = there.get(key)
            if record is None:
                inputs.append({"objectWriteTraceId": f"{TRACE}{row}", "properties": one.written()})
                rows.append(row)
                keys.append(key)
            elif first_sent is not None and (record.created_at or 0) >= first_sent - CLOCK_SKEW:
                early.append(Outcome(row, RowState.CREATED, record_id=record.id, seq=batch.seq))
            else:
                early.append(Outcome(row, RowState.REJECTED, record_id=record.id, code="mode.exists", seq=batch.seq))
        if not inputs:
            return Settled(tuple(early), ())
        answer = await self._contacts.create(body_of(inputs), rows=len(inputs), hooks=attempts)
        settled = renamed(await self._settle(batch, rows, keys, answer, None), RowState.CREATED)
        ordered = sorted([*early, *settled.outcomes], key=lambda outcome: outcome.row)
        return Settled(tuple(ordered), settled.open_rows)

    async def _settle(
        self,
        batch: Batch,
        rows: list[int],
        keys: list[str],
        answer: BatchAnswer,
        first_sent: float | None,
        *,
        by_id: bool = False,
    ) -> Settled:
        written = {one.id: at for one in answer.results if (at := one.updated_at) is not None}
        if written:
            await self._plan.touched(written)
        return settle(batch.seq, rows, keys, answer, first_sent, by_id=by_id)


def body_of(inputs: Sequence[Mapping[str, object]]) -> bytes:
    """Return the JSON of a batch."""
    return msgspec.json.encode({"inputs": inputs})


def renamed(settled: Settled, state: RowState) -> Settled:
    """Return what was written in the words of the batch's kind: these endpoints do not say what is new."""
    outcomes = [
        msgspec.structs.replace(one, state=state) if one.state in (RowState.CREATED, RowState.UPDATED) else one
        for one in settled.outcomes
    ]
    return Settled(tuple(outcomes), settled.open_rows)
