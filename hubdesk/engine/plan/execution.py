"""Carries a plan out: each batch creates or updates what the plan says, and nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from hubdesk.engine.plan.lookup import Lookup
from hubdesk.engine.plan.recheck import read_again, still_to_write
from hubdesk.engine.run.modes import UNKNOWN, replayed
from hubdesk.engine.settle import TRACE, Settled, perhaps_ours, settle
from hubdesk.engine.worker.protocol import Body
from hubdesk.storage.journal.records import Outcome, RowState
from hubdesk.storage.plan.records import Action, PlannedRow

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from hubdesk.engine.plan.write_rules import WriteRules
    from hubdesk.engine.run.modes import Attempts
    from hubdesk.hubspot.contacts import BatchAnswer, ContactsApi
    from hubdesk.mapping.model import Catalogue
    from hubdesk.storage.journal.records import Batch
    from hubdesk.storage.plan.reader import Plan

APPEARED = "plan.appeared"
"""Code of a contact that somebody created between plan and run."""

CHANGED = "plan.changed"
"""Code of a contact of which something is kept, because somebody changed it between plan and run."""


GONE = "plan.gone"
"""Code of a contact that somebody deleted, or merged with another one, between plan and run."""


BY_OTHERS = (CHANGED, APPEARED, GONE, "hubspot.object_not_found")
"""Codes of rows whose contact was at the run another one than at the plan."""


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
        rules: The recipe's rules. Properties whose rule depends on what the contact has are read again, since what was
            empty when the plan was made may be somebody's work now.
    """

    repeatable = True
    unknown = UNKNOWN

    def __init__(
        self, contacts: ContactsApi, key: str, mode: str, plan: Plan, catalogue: Catalogue, rules: WriteRules
    ) -> None:
        self._contacts = contacts
        self._key = key
        self._mode = mode
        self._plan = plan
        self._catalogue = catalogue
        self._rules = rules
        self._guarded = frozenset(rules.properties)
        self._lookup = Lookup(contacts, key, ("createdate", *rules.properties))

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
            values, edited, done = one.written(), False, True
            if record is not None:
                values, edited, done = still_to_write(one, record.properties, self._catalogue, self._guarded)
            elif self._guarded:
                # Writing to the id of a merged contact would change the one that it was merged with, whatever that has.
                early.append(outcome_of_gone(row, one.record_id, batch, attempts, GONE, self.unknown))
                continue
            if edited:
                changed.add(row)
            if values:
                inputs.append({"id": one.record_id, "objectWriteTraceId": f"{TRACE}{row}", "properties": values})
                rows.append(row)
                ids.append(one.record_id)
            else:
                state = RowState.UPDATED if done and attempts.first_sent is not None else RowState.UNCHANGED
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
        there = await self._lookup.find(body.keys) if self._guarded else {}
        early: list[Outcome] = []
        inputs, rows, keys = [], [], []
        for row, key, one in zip(body.rows, body.keys, planned, strict=True):
            record = there.get(key)
            values = {name: value for name, value in one.written().items() if name != self._key}
            if record is not None and not attempts.perhaps_made(record.created_at):
                values = self._rules.apply(values, record.properties)
                if not values:
                    state = RowState.UNCHANGED if attempts.first_sent is None else RowState.UPDATED
                    early.append(Outcome(row, state, record.id, APPEARED, seq=batch.seq))
                    continue
            traced = {"objectWriteTraceId": f"{TRACE}{row}", "properties": values}
            inputs.append({"idProperty": self._key, "id": key} | traced)
            rows.append(row)
            keys.append(key)
        if not inputs:
            return Settled(tuple(early), ())
        answer = await self._contacts.upsert(body_of(inputs), rows=len(inputs), hooks=attempts)
        settled = await self._settle(batch, rows, keys, answer, replayed(attempts))
        written = [
            msgspec.structs.replace(outcome, code=APPEARED) if outcome.state is RowState.UPDATED else outcome
            for outcome in settled.outcomes
        ]
        return Settled(tuple(sorted([*early, *written], key=lambda outcome: outcome.row)), settled.open_rows)

    async def _create(self, batch: Batch, body: Body, planned: list[PlannedRow], attempts: Attempts) -> Settled:
        there = await self._lookup.find(body.keys) if attempts.first_sent is not None else {}
        early: list[Outcome] = []
        inputs, rows, keys = [], [], []
        found: dict[str, float | None] = {}
        for row, key, one in zip(body.rows, body.keys, planned, strict=True):
            record = there.get(key)
            if record is None:
                inputs.append({"objectWriteTraceId": f"{TRACE}{row}", "properties": one.written()})
                rows.append(row)
                keys.append(key)
            elif attempts.perhaps_made(record.created_at):
                early.append(Outcome(row, RowState.CREATED, record_id=record.id, seq=batch.seq))
                found[record.id] = record.created_at
            else:
                early.append(Outcome(row, RowState.REJECTED, record_id=record.id, code="mode.exists", seq=batch.seq))
        await self._touched(found)
        if not inputs:
            return Settled(tuple(early), ())
        answer = await self._contacts.create(body_of(inputs), rows=len(inputs), hooks=attempts)
        settled = renamed(await self._settle(batch, rows, keys, answer, None), RowState.CREATED)
        if replayed(attempts) is not None:
            settled = perhaps_ours(settled)
        ordered = sorted([*early, *settled.outcomes], key=lambda outcome: outcome.row)
        return Settled(tuple(ordered), settled.open_rows)

    async def _touched(self, when: Mapping[str, float | None]) -> None:
        known = {record: at for record, at in when.items() if at is not None}
        if known:
            await self._plan.touched(known)

    async def _settle(
        self,
        batch: Batch,
        rows: list[int],
        keys: list[str],
        answer: BatchAnswer,
        ours: Callable[[float | None], bool] | None,
        *,
        by_id: bool = False,
    ) -> Settled:
        # After a lost answer others may have been at a contact before this one came: only its making is certainly ours.
        when = {one.id: one.updated_at if ours is None else one.created_at for one in answer.results}
        await self._touched(when)
        return settle(batch.seq, rows, keys, answer, ours, by_id=by_id)


def outcome_of_gone(row: int, record_id: str, batch: Batch, attempts: Attempts, code: str, unknown: str) -> Outcome:
    """Return what is said of a contact that is not there any more.

    After an attempt that HubSpot may have applied nobody can tell whether it was written before it went.
    """
    if attempts.first_sent is not None:
        return Outcome(row, RowState.NEEDS_REVIEW, record_id, unknown, seq=batch.seq)
    return Outcome(row, RowState.REJECTED, record_id, code, seq=batch.seq)


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
