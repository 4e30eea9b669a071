"""What an undo does and did, counted in contacts."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from hubdesk.engine.undo.mode import ARCHIVED
from hubdesk.storage.journal.records import BatchState, RowState
from hubdesk.storage.plan.records import Action

if TYPE_CHECKING:
    from hubdesk.storage.journal.journal import Journal
    from hubdesk.storage.plan.records import PlanTotals


class UndoCounts(msgspec.Struct, frozen=True):
    """What an undo does, or did. All count contacts.

    Attributes:
        rows: Contacts that the job wrote or may have written.
        restored: Contacts that get old values back.
        archived: Contacts that the job created and nobody touched.
        kept: Contacts that others edited since, or that are as they were before already.
        not_undoable: Contacts that cannot be taken back, with a reason each.
        needs_review: Contacts of which the answer was lost, so that it is not known whether they were taken back.
        not_sent: Contacts whose turn has not come, because the undo stopped. All six add up to ``rows``.
    """

    rows: int
    restored: int
    archived: int
    kept: int
    not_undoable: int
    needs_review: int = 0
    not_sent: int = 0


def planned_counts(totals: PlanTotals) -> UndoCounts:
    """Return what an undo will do, by its plan."""
    return UndoCounts(
        rows=sum(totals.actions.values()),
        restored=totals.count(Action.UPDATE),
        archived=totals.count(Action.ARCHIVE),
        kept=totals.count(Action.UNCHANGED),
        not_undoable=totals.count(Action.REFUSED),
    )


async def done_counts(journal: Journal) -> UndoCounts:
    """Return what an undo did so far, by its journal."""
    counts = journal.counts()
    archived = dict(await journal.codes(RowState.UPDATED)).get(ARCHIVED, 0)
    restored, kept = counts.get(RowState.UPDATED, 0) - archived, counts.get(RowState.UNCHANGED, 0)
    perhaps = sum(batch.size for batch in await journal.open_batches() if batch.state is BatchState.INTENT)
    rows, review = journal.meta.rows, counts.get(RowState.NEEDS_REVIEW, 0) + perhaps
    left = counts.get(RowState.NOT_SENT, 0) + rows - sum(counts.values()) - perhaps
    return UndoCounts(rows, restored, archived, kept, rows - restored - archived - kept - review - left, review, left)
