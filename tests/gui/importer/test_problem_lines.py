"""Where a problem of a run is in the file."""

from __future__ import annotations

import pytest

from hubdesk.engine.records import Problem
from hubdesk.gui.importer.problems_list import second_line
from tests.support.fake_run import progress

pytestmark = [pytest.mark.anyio, pytest.mark.gui]

PROBLEM = Problem(7, "email.refused", "Not a valid e-mail for HubSpot", 0.0, "29")


def test_a_row_is_called_by_its_line_where_that_is_known():
    assert second_line(PROBLEM) == "Row 7 · record 29"
    assert second_line(PROBLEM, {7: 11}) == "Line 11 · record 29"
    assert second_line(PROBLEM, {8: 12}) == "Row 7 · record 29"


async def test_the_lines_of_a_run_come_from_its_checked_file(rig_of):
    rig = rig_of(show=True)
    job = await rig.run()
    shown = rig.pane.run.problems
    job.progress.publish(progress())
    await rig.until(lambda: "Line 88,218" in shown.accessibleDescription())
    rig.controller.check.checked = None
    rig.controller.write._lines.follow(job, checked=False)
    job.progress.publish(progress())
    await rig.settle()
    assert "Row 88,214" in shown.accessibleDescription()
