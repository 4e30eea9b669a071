"""From a plan to batches: rows that change nothing are settled, the others fill batches of their own kind.

A batch only creates or only updates, so that a contact which is gone meanwhile is not made anew with a few of its
properties, and full batches need the fewest calls.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from hubdesk.engine.prepare import BATCH_SIZE
from hubdesk.engine.worker.scanning import members
from hubdesk.storage.journal.records import Batch, Outcome, RowState
from hubdesk.storage.plan.records import Action

if TYPE_CHECKING:
    from hubdesk.storage.plan.reader import Plan
    from hubdesk.storage.plan.records import PlannedRow, PlanTotals

_AT_ONCE = 5_000
_SENT = (Action.CREATE, Action.UPDATE, Action.ARCHIVE)


def write_calls(totals: PlanTotals) -> int:
    """Return the calls that carrying out a plan takes."""
    return sum(-(-totals.count(action) // BATCH_SIZE) for action in _SENT)


async def group(plan: Plan, trial: int) -> tuple[list[Batch], list[Outcome]]:
    """Return the batches of a plan, and the outcomes of rows that are not sent.

    Args:
        plan: The plan.
        trial: Rows to be written after which new batches begin, for a trial run; 0 for none.
    """
    grouping = _Grouping(trial)
    row = 0
    while part := await plan.after(row, _AT_ONCE):
        for planned in part:
            grouping.add(planned)
        row = part[-1].row
    return grouping.finish()


class _Grouping:
    def __init__(self, trial: int) -> None:
        self._trial = trial
        self._sent = 0
        self._open: dict[Action, list[int]] = {action: [] for action in _SENT}
        self._batches: list[Batch] = []
        self._outcomes: list[Outcome] = []

    def add(self, planned: PlannedRow) -> None:
        if planned.action is Action.UNCHANGED:
            self._outcomes.append(Outcome(planned.row, RowState.UNCHANGED, planned.record_id, planned.code))
            return
        if planned.action is Action.REFUSED:
            self._outcomes.append(Outcome(planned.row, RowState.REJECTED, planned.record_id or None, planned.code))
            return
        rows = self._open[planned.action]
        rows.append(planned.row)
        self._sent += 1
        if len(rows) == BATCH_SIZE:
            self._close(planned.action)
        if self._sent == self._trial:
            self._close_all()

    def _close(self, action: Action) -> None:
        rows = self._open[action]
        if rows:
            # No bytes of the file: what is sent comes from the plan.
            self._batches.append(Batch(len(self._batches) + 1, rows[0], 0, 0, members(rows, rows[0]), b""))
            self._open[action] = []

    def _close_all(self) -> None:
        for action in self._open:
            self._close(action)

    def finish(self) -> tuple[list[Batch], list[Outcome]]:
        self._close_all()
        return self._batches, self._outcomes
