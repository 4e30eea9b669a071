"""What an undo does and did, counted in contacts."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from hubdesk.engine.undo.mode import ARCHIVED
from hubdesk.storage.journal.records import RowState
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
        not_undoable: All others.
    """

    rows: int
    restored: int
    archived: int
    kept: int
    not_undoable: int


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
    rows = journal.meta.rows
    return UndoCounts(rows, restored, archived, kept, rows - restored - archived - kept)
