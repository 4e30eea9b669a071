"""The lines of an undo's plan, counted from a plan with a row of every kind."""

from __future__ import annotations

import pytest

from hubdesk.engine.plan.planner import PlanProgress
from hubdesk.engine.undo.decide import EDITED, GONE, NOTHING
from hubdesk.engine.undo.words import lines_of, lines_so_far
from hubdesk.storage.plan.reader import Plan
from hubdesk.storage.plan.records import Action, Change, Kind, PlannedRow
from hubdesk.storage.plan.writer import PlanWriter

pytestmark = pytest.mark.anyio

BACK = Change("city", "Ours", "Before", Kind.OVERWRITES)
KEPT = Change("phone", "Theirs", "Before", Kind.KEEPS)
ROWS = (
    PlannedRow(1, Action.UPDATE, "a@x.example", "1", "", (BACK,)),
    PlannedRow(2, Action.UPDATE, "b@x.example", "2", EDITED, (BACK, KEPT)),
    PlannedRow(3, Action.ARCHIVE, "c@x.example", "3", "", (Change("city", "Ours", "", Kind.CLEARS),)),
    PlannedRow(4, Action.UNCHANGED, "d@x.example", "4", EDITED, (KEPT,)),
    PlannedRow(5, Action.UNCHANGED, "e@x.example", "5", EDITED),
    PlannedRow(6, Action.UNCHANGED, "f@x.example", "6", NOTHING),
    PlannedRow(7, Action.REFUSED, "g@x.example", "7", GONE),
    PlannedRow(8, Action.REFUSED, "h@x.example", "8", GONE),
    PlannedRow(9, Action.REFUSED, "i@x.example", "", "undo.unknown"),
)


async def test_every_row_is_in_one_line(tmp_path):
    writer = PlanWriter(tmp_path, "U2PQ")
    writer.add(ROWS)
    writer.finish()
    plan = await Plan.open(tmp_path, "U2PQ")
    lines = await lines_of(plan)
    await plan.close()
    assert (lines.restored, lines.partly, lines.archived) == (2, 1, 1)
    assert (lines.kept_updated, lines.kept_created, lines.as_before, lines.refused) == (1, 1, 1, 3)
    counted = (lines.restored, lines.archived, lines.kept_updated, lines.kept_created, lines.as_before, lines.refused)
    assert sum(counted) == len(ROWS)
    assert [count for _, count in lines.reasons] == [2, 1]
    assert "not in HubSpot any more" in lines.reasons[0][0]
    assert lines.written == 3


def test_lines_fill_while_the_plan_is_made():
    lines = lines_so_far(PlanProgress(6, 9, {Action.UPDATE: 2, Action.ARCHIVE: 1, Action.UNCHANGED: 3}))
    assert (lines.restored, lines.archived, lines.kept_updated, lines.refused) == (2, 1, 3, 0)
