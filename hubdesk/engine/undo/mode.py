"""Carries an undo out. Each contact is read again right before: whatever was edited since the plan is kept."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import msgspec

from hubdesk.engine.plan.compare import LIFECYCLE, same_value
from hubdesk.engine.plan.execution import body_of, outcome_of_gone, renamed
from hubdesk.engine.plan.recheck import read_again, still_to_write
from hubdesk.engine.run.modes import UNKNOWN
from hubdesk.engine.settle import TRACE, Settled, settle
from hubdesk.engine.undo.decide import EDITED, GONE, NOTHING, not_later
from hubdesk.hubspot.failures import Refused
from hubdesk.storage.journal.records import Outcome, RowState
from hubdesk.storage.plan.records import Action, Kind, PlannedRow

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hubdesk.engine.run.modes import Attempts
    from hubdesk.engine.worker.protocol import Body
    from hubdesk.hubspot.contacts import BatchAnswer, ContactRecord, ContactsApi
    from hubdesk.mapping.model import Catalogue
    from hubdesk.storage.journal.records import Batch
    from hubdesk.storage.plan.reader import Plan

UNDO = "undo"
"""Mode of a job that takes another one back."""

ARCHIVED = "undo.archived"
"""Code of a contact that an undo archived; HubSpot has no call that brings it back."""


class _Write(NamedTuple):
    row: int
    planned: PlannedRow
    values: dict[str, str]

    @property
    def stage(self) -> str:
        """The lifecycle stage as it was when the undo was planned."""
        return next((change.old for change in self.planned.changes if change.property == LIFECYCLE), "")


class TakeBack:
    """Gives contacts their old values and archives those that were created; see :class:`hubdesk.engine.run.modes.Mode`.

    Args:
        contacts: The account's contacts.
        catalogue: Its properties when the undo was planned.
        plan: The undo's plan.
    """

    repeatable = True
    unknown = UNKNOWN

    def __init__(self, contacts: ContactsApi, catalogue: Catalogue, plan: Plan) -> None:
        self._contacts = contacts
        self._catalogue = catalogue
        self._plan = plan
        self._writable = frozenset(prop.name for prop in catalogue.properties if prop.writable)

    async def send(self, batch: Batch, body: Body, attempts: Attempts) -> Settled:
        """Take the contacts of ``body`` back; see :class:`hubdesk.engine.run.modes.Mode`."""
        planned = [msgspec.json.decode(content, type=PlannedRow) for content in body.inputs]
        archives = planned[0].action is Action.ARCHIVE
        names = self._writable if archives else {change.property for one in planned for change in one.changes}
        there = await read_again(self._contacts, planned, names)
        work = self._archive if archives else self._restore
        settled = await work(batch, list(zip(body.rows, planned, strict=True)), there, attempts)
        return Settled(tuple(sorted(settled.outcomes, key=lambda outcome: outcome.row)), settled.open_rows)

    # -- contacts that the job created

    async def _archive(
        self, batch: Batch, rows: list[tuple[int, PlannedRow]], there: dict[str, ContactRecord], attempts: Attempts
    ) -> Settled:
        outcomes: list[Outcome] = []
        gone: list[tuple[int, PlannedRow]] = []
        seen = await self._plan.touched_at([one.record_id for _, one in rows])
        for row, one in rows:
            record = there.get(one.record_id)
            if record is None and attempts.first_sent is None:
                outcomes.append(Outcome(row, RowState.REJECTED, one.record_id, GONE, seq=batch.seq))
            elif record is not None and not self._as_planned(one, record, seen.get(one.record_id)):
                outcomes.append(Outcome(row, RowState.UNCHANGED, one.record_id, EDITED, seq=batch.seq))
            else:
                gone.append((row, one))
        if gone:
            await self._contacts.archive([one.record_id for _, one in gone], hooks=attempts)
        outcomes += [Outcome(row, RowState.UPDATED, one.record_id, ARCHIVED, seq=batch.seq) for row, one in gone]
        return Settled(tuple(outcomes), ())

    def _as_planned(self, one: PlannedRow, record: ContactRecord, seen: float | None) -> bool:
        """Return whether nobody has put anything into a contact since the undo was planned.

        HubSpot changes calculated properties by itself, so a newer time alone is no proof.
        """
        if not_later(record.updated_at, seen):
            return True
        left = {change.property: change.old for change in one.changes if change.kind is not Kind.KEEPS}
        return all(
            same_value(value or "", left.get(name, ""), self._catalogue.by_name.get(name))
            for name, value in record.properties.items()
            if name in self._writable
        )

    # -- contacts that the job changed

    async def _restore(
        self, batch: Batch, rows: list[tuple[int, PlannedRow]], there: dict[str, ContactRecord], attempts: Attempts
    ) -> Settled:
        outcomes: list[Outcome] = []
        writes: list[_Write] = []
        for row, one in rows:
            record = there.get(one.record_id)
            if record is None:
                outcomes.append(outcome_of_gone(row, one.record_id, batch, attempts, GONE, self.unknown))
                continue
            interrupted = attempts.first_sent is not None
            left = still_to_write(one, record.properties, self._catalogue, interrupted=interrupted)
            if left.values:
                writes.append(_Write(row, one, left.values))
            elif interrupted and left.there:
                code = EDITED if left.edited else one.code
                outcomes.append(Outcome(row, RowState.UPDATED, one.record_id, code, seq=batch.seq))
            else:
                code = EDITED if left.edited else NOTHING
                outcomes.append(Outcome(row, RowState.UNCHANGED, one.record_id, code, seq=batch.seq))
        if not writes:
            return Settled(tuple(outcomes), ())
        written = await self._write(batch, writes, attempts)
        return Settled((*outcomes, *written.outcomes), written.open_rows)

    async def _write(self, batch: Batch, writes: list[_Write], attempts: Attempts) -> Settled:
        """Write old values.

        HubSpot lets no lifecycle stage go backwards in one step (contacts guide), so those are cleared first. Whatever
        is refused afterwards gets back the stage that it had: no contact is left without one, whoever pauses or stops.
        """
        staged = [one for one in writes if one.values.get(LIFECYCLE)]
        if not staged:
            return await self._set(batch, writes, staged, attempts)
        await self._update([(one, {LIFECYCLE: ""}) for one in staged], attempts)
        return await attempts.see_through(self._set(batch, writes, staged, attempts))

    async def _set(self, batch: Batch, writes: list[_Write], staged: Sequence[_Write], attempts: Attempts) -> Settled:
        try:
            answer = await self._update([(one, one.values) for one in writes], attempts)
        except Refused:
            await self._give_back(staged)
            raise
        touched = {one.id: at for one in answer.results if (at := one.updated_at) is not None}
        await self._plan.touched(touched)
        ids = [one.planned.record_id for one in writes]
        settled = settle(batch.seq, [one.row for one in writes], ids, answer, None, by_id=True)
        refused = {outcome.row for outcome in settled.outcomes if outcome.state is RowState.REJECTED}
        await self._give_back([one for one in staged if one.row in refused])
        return renamed(settled, RowState.UPDATED)

    async def _give_back(self, staged: Sequence[_Write]) -> None:
        if staged:
            await self._update([(one, {LIFECYCLE: one.stage}) for one in staged], None)

    async def _update(self, writes: Sequence[tuple[_Write, dict[str, str]]], attempts: Attempts | None) -> BatchAnswer:
        inputs = [
            {"id": one.planned.record_id, "objectWriteTraceId": f"{TRACE}{one.row}", "properties": values}
            for one, values in writes
        ]
        return await self._contacts.update(body_of(inputs), rows=len(inputs), hooks=attempts)
