"""Carries a plan out: each batch creates or updates what the plan says, and nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from hubdesk.engine.plan.compare import LIFECYCLE
from hubdesk.engine.plan.lookup import Lookup
from hubdesk.engine.run.modes import UNKNOWN, replayed_since
from hubdesk.engine.settle import CLOCK_SKEW, TRACE, Settled, settle
from hubdesk.engine.worker.protocol import Body
from hubdesk.storage.journal.records import Outcome, RowState
from hubdesk.storage.plan.records import Action

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from hubdesk.engine.run.modes import Attempts
    from hubdesk.hubspot.contacts import BatchAnswer, ContactsApi
    from hubdesk.storage.journal.records import Batch
    from hubdesk.storage.plan.reader import Plan

UNDO = "undo"
"""Mode of a job that takes another one back."""

ARCHIVED = "undo.archived"
"""Code of a contact that an undo archived; HubSpot has no call that brings it back."""

APPEARED = "plan.appeared"
"""Code of a contact that somebody created between plan and run."""


class _Planned(msgspec.Struct, array_like=True):
    """What a body carries of a planned row."""

    action: Action
    record_id: str
    values: dict[str, str]


class PlanBodies:
    """Makes bodies from the plan; see :class:`hubdesk.engine.run.bodies.Bodies`."""

    def __init__(self, plan: Plan) -> None:
        self._plan = plan

    async def of(self, batches: Sequence[Batch]) -> list[Body]:
        """Return the bodies of ``batches``, in their order."""
        wanted = [batch.rows() for batch in batches]
        planned = await self._plan.rows([row for rows in wanted for row in rows])
        bodies = []
        for batch, rows in zip(batches, wanted, strict=True):
            found = [planned[row] for row in rows]
            inputs = [msgspec.json.encode(_Planned(one.action, one.record_id, one.written())) for one in found]
            bodies.append(Body(batch.seq, rows, [one.key for one in found], b"", inputs))
        return bodies


class ByPlan:
    """Writes batches as planned; see :class:`hubdesk.engine.run.modes.Mode`.

    Contacts are updated by their record id. They are created by upsert, which finds a contact that a lost attempt made;
    an import that only creates must not touch what somebody else made, so after a lost attempt it looks first.

    Args:
        contacts: The account's contacts.
        key: Property by which contacts are found.
        mode: ``upsert``, ``create``, ``update`` or ``undo``.
        plan: Remembers when contacts were changed, for undo.
    """

    repeatable = True
    unknown = UNKNOWN

    def __init__(self, contacts: ContactsApi, key: str, mode: str, plan: Plan) -> None:
        self._contacts = contacts
        self._key = key
        self._mode = mode
        self._plan = plan
        self._lookup = Lookup(contacts, key, ("createdate",))

    async def send(self, batch: Batch, body: Body, attempts: Attempts) -> Settled:
        """Write the rows of ``body`` and return what became of each; see :class:`hubdesk.engine.run.modes.Mode`."""
        planned = [msgspec.json.decode(content, type=_Planned) for content in body.inputs]
        if planned[0].action is Action.ARCHIVE:
            return await self._archive(batch, body, planned, attempts)
        if planned[0].action is Action.UPDATE:
            return await self._update(batch, body, planned, attempts)
        if self._mode == "create":
            return await self._create(batch, body, planned, attempts)
        return await self._upsert(batch, body, planned, attempts)

    async def _update(self, batch: Batch, body: Body, planned: list[_Planned], attempts: Attempts) -> Settled:
        if self._mode == UNDO:
            await self._clear_stages(planned, attempts)
        inputs = [
            {"id": one.record_id, "objectWriteTraceId": f"{TRACE}{row}", "properties": one.values}
            for row, one in zip(body.rows, planned, strict=True)
        ]
        answer = await self._contacts.update(_body(inputs), rows=len(inputs), hooks=attempts)
        settled = await self._settle(batch, body.rows, [one.record_id for one in planned], answer, None)
        return _renamed(settled, RowState.UPDATED)

    async def _archive(self, batch: Batch, body: Body, planned: list[_Planned], attempts: Attempts) -> Settled:
        await self._contacts.archive([one.record_id for one in planned], hooks=attempts)
        outcomes = [
            Outcome(row, RowState.UPDATED, one.record_id, ARCHIVED, seq=batch.seq)
            for row, one in zip(body.rows, planned, strict=True)
        ]
        return Settled(tuple(outcomes), ())

    async def _clear_stages(self, planned: list[_Planned], attempts: Attempts) -> None:
        """Clear the stages that are set afterwards: HubSpot lets none go backwards in one step (contacts guide)."""
        inputs = [
            {"id": one.record_id, "objectWriteTraceId": f"{TRACE}{place}", "properties": {LIFECYCLE: ""}}
            for place, one in enumerate(planned)
            if one.values.get(LIFECYCLE)
        ]
        if inputs:
            await self._contacts.update(_body(inputs), rows=len(inputs), hooks=attempts)

    async def _upsert(self, batch: Batch, body: Body, planned: list[_Planned], attempts: Attempts) -> Settled:
        inputs = [
            {
                "idProperty": self._key,
                "id": key,
                "objectWriteTraceId": f"{TRACE}{row}",
                "properties": {name: value for name, value in one.values.items() if name != self._key},
            }
            for row, key, one in zip(body.rows, body.keys, planned, strict=True)
        ]
        answer = await self._contacts.upsert(_body(inputs), rows=len(inputs), hooks=attempts)
        settled = await self._settle(batch, body.rows, body.keys, answer, replayed_since(attempts))
        outcomes = [
            msgspec.structs.replace(outcome, code=APPEARED) if outcome.state is RowState.UPDATED else outcome
            for outcome in settled.outcomes
        ]
        return Settled(tuple(outcomes), settled.open_rows)

    async def _create(self, batch: Batch, body: Body, planned: list[_Planned], attempts: Attempts) -> Settled:
        first_sent = attempts.first_sent
        there = await self._lookup.find(body.keys) if first_sent is not None else {}
        early: list[Outcome] = []
        inputs, rows, keys = [], [], []
        for row, key, one in zip(body.rows, body.keys, planned, strict=True):
            record = there.get(key)
            if record is None:
                inputs.append({"objectWriteTraceId": f"{TRACE}{row}", "properties": one.values})
                rows.append(row)
                keys.append(key)
            elif first_sent is not None and (record.created_at or 0) >= first_sent - CLOCK_SKEW:
                early.append(Outcome(row, RowState.CREATED, record_id=record.id, seq=batch.seq))
            else:
                early.append(Outcome(row, RowState.REJECTED, record_id=record.id, code="mode.exists", seq=batch.seq))
        if not inputs:
            return Settled(tuple(early), ())
        answer = await self._contacts.create(_body(inputs), rows=len(inputs), hooks=attempts)
        settled = _renamed(await self._settle(batch, rows, keys, answer, None), RowState.CREATED)
        ordered = sorted([*early, *settled.outcomes], key=lambda outcome: outcome.row)
        return Settled(tuple(ordered), settled.open_rows)

    async def _settle(
        self, batch: Batch, rows: list[int], keys: list[str], answer: BatchAnswer, first_sent: float | None
    ) -> Settled:
        written = {one.id: at for one in answer.results if (at := one.updated_at) is not None}
        if written:
            await self._plan.touched(written)
        return settle(batch.seq, rows, keys, answer, first_sent)


def _body(inputs: Sequence[Mapping[str, object]]) -> bytes:
    return msgspec.json.encode({"inputs": inputs})


def _renamed(settled: Settled, state: RowState) -> Settled:
    """Return what was written in the words of the batch's kind: these endpoints do not say what is new."""
    outcomes = [
        msgspec.structs.replace(one, state=state) if one.state in (RowState.CREATED, RowState.UPDATED) else one
        for one in settled.outcomes
    ]
    return Settled(tuple(outcomes), settled.open_rows)
