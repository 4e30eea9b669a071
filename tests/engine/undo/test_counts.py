"""What an undo did, counted in contacts: what was perhaps done is counted as what the result files call it."""

from __future__ import annotations

import pytest

from hubdesk.engine.undo.counts import UndoCounts, done_counts
from hubdesk.engine.undo.mode import ARCHIVED
from hubdesk.storage.journal.records import Outcome, RowState
from hubdesk.storage.paths import Paths
from tests.storage.journal.support import batches_of, make_outcomes, planned_journal

pytestmark = pytest.mark.anyio


async def test_contacts_whose_answer_an_undo_that_stopped_never_got_are_to_be_looked_at(tmp_path):
    refused = [Outcome(61, RowState.REJECTED, "7", code="undo.gone")]
    journal = await planned_journal(Paths.below(tmp_path / "home"), batches_of(6), refused)
    first, second, third, fourth, _, _ = await journal.open_batches()
    await journal.done(first.seq, make_outcomes(first, RowState.UPDATED))
    archived = [Outcome(row, RowState.UPDATED, "8", code=ARCHIVED, seq=second.seq) for row in second.rows()]
    await journal.done(second.seq, archived)
    await journal.done(third.seq, make_outcomes(third, RowState.UNCHANGED))
    await journal.intent(fourth.seq, 100.0)
    counts = await done_counts(journal)
    await journal.close()
    assert counts == UndoCounts(61, restored=10, archived=10, kept=10, not_undoable=1, needs_review=10, not_sent=20)
