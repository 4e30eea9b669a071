"""What a job wrote, contact by contact, from its journal and its plan."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from hubdesk.engine.plan.execution import APPEARED
from hubdesk.engine.undo.mode import ARCHIVED
from hubdesk.storage.companies import companies_in, has_companies
from hubdesk.storage.journal.records import BatchState, Outcome, RowState
from hubdesk.storage.plan.records import Action, Change, Kind

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

    from hubdesk.storage.journal.journal import Journal
    from hubdesk.storage.plan.reader import Plan
    from hubdesk.storage.plan.records import PlannedRow

_AT_ONCE = 1_000
_COMPANY = "associatedcompanyid"
"""Property in which HubSpot keeps a contact's primary company."""

_WRITTEN = (RowState.CREATED, RowState.UPDATED, RowState.NEEDS_REVIEW)


class Candidate(msgspec.Struct, frozen=True):
    """A contact that a job wrote or may have written.

    Attributes:
        row: Row of the job.
        key: Key by which the job found it.
        record_id: The contact; empty when HubSpot did not tell.
        created: Whether the job created it.
        changes: Old and new values of what was written.
        touched_at: When the job changed it, by HubSpot's clock; None when HubSpot did not tell.
        code: Why it cannot be taken back, empty when it can.
    """

    row: int
    key: str
    record_id: str
    created: bool
    changes: tuple[Change, ...] = ()
    touched_at: float | None = None
    code: str = ""


async def candidates(journal: Journal, plan: Plan) -> AsyncIterator[list[Candidate]]:
    """Yield what the job wrote or may have written, the same order each time, up to a thousand at a time."""
    after = 0
    while outcomes := await journal.outcomes(after, _AT_ONCE):
        after = outcomes[-1].row
        written = [one for one in outcomes if one.state in _WRITTEN]
        planned = await plan.rows([one.row for one in written])
        touched = await plan.touched_at([one.record_id for one in written if one.record_id])
        found = [_candidate(one, planned.get(one.row), touched) for one in written]
        if found:
            yield await _with_companies(journal.folder, found)
    # A program that was killed left these under way: HubSpot may have them, and only reading tells.
    perhaps = [
        row for batch in await journal.open_batches() if batch.state is BatchState.INTENT for row in batch.rows()
    ]
    for at in range(0, len(perhaps), _AT_ONCE):
        rows = perhaps[at : at + _AT_ONCE]
        planned = await plan.rows(rows)
        yield [_candidate(Outcome(row, RowState.NEEDS_REVIEW), planned.get(row), {}) for row in rows]


async def _with_companies(folder: Path, found: list[Candidate]) -> list[Candidate]:
    """Add what associating a created contact has put into it, so that an undo does not take it for somebody's work."""
    created = [one.record_id for one in found if one.created]
    if not created or not has_companies(folder):
        return found
    async with companies_in(folder) as file:
        company = await file.first_of(created)
    return [
        msgspec.structs.replace(one, changes=(*one.changes, Change(_COMPANY, "", company[one.record_id], Kind.FILLS)))
        if one.created and one.record_id in company
        else one
        for one in found
    ]


def _candidate(outcome: Outcome, planned: PlannedRow | None, touched: dict[str, float]) -> Candidate:
    record_id = outcome.record_id or (planned.record_id if planned is not None else "")
    key = planned.key if planned is not None else ""
    at = touched.get(record_id)
    if outcome.code == ARCHIVED:
        return Candidate(outcome.row, key, record_id, created=False, code="undo.archived_before")
    # The answer of a contact that was merged with another one names the other: what that had before nobody has read.
    other = planned is not None and planned.record_id not in ("", record_id)
    if planned is None or not record_id or other:
        return Candidate(outcome.row, key, record_id, created=False, code="undo.unknown")
    created = planned.action is Action.CREATE and outcome.state is RowState.CREATED
    if planned.action is Action.CREATE and not created:
        code = "undo.appeared" if outcome.code == APPEARED else "undo.unknown"
        return Candidate(outcome.row, key, record_id, created=False, code=code)
    changes = tuple(change for change in planned.changes if change.kind is not Kind.KEEPS)
    return Candidate(outcome.row, key, record_id, created, changes, at)
