"""The file of a plan: one caller at a time, and a disk that refuses ends in a sentence or in nothing."""

from __future__ import annotations

import pytest

from hubdesk.core.errors import StorageProblem
from hubdesk.storage.plan.reader import Plan
from hubdesk.storage.plan.records import Action, Change, Kind, PlannedRow
from hubdesk.storage.plan.writer import PlanWriter

pytestmark = pytest.mark.anyio

ROW = PlannedRow(1, Action.UPDATE, "a@b.example", "7", "", (Change("city", "Ulm", "Bonn", Kind.OVERWRITES),))


@pytest.fixture
async def plan(tmp_path):
    writer = PlanWriter(tmp_path, "7F3K")
    writer.add([ROW])
    writer.saw({"7": 12.5})
    head = writer.finish()
    opened = await Plan.open(tmp_path, "7F3K", digest=head.digest)
    yield opened
    await opened.close()


async def test_what_was_written_is_read(plan):
    assert await plan.rows([1, 2]) == {1: ROW}
    assert (plan.head.job_id, plan.head.rows) == ("7F3K", 1)


async def test_the_last_change_is_what_was_seen_and_then_what_was_made(plan):
    assert await plan.touched_at(["7", "8"]) == {"7": 12.5}
    await plan.touched({"7": 99.0})
    assert await plan.touched_at(["7"]) == {"7": 99.0}


@pytest.mark.fault("F54")
async def test_a_full_disk_costs_the_times_and_not_the_run(plan):
    await plan._shared.do(lambda db: db.execute("PRAGMA max_page_count = 1").fetchall())
    await plan.touched({str(number): 1.0 for number in range(5000)})
    assert await plan.touched_at(["7", "4999"]) == {"7": 12.5}
    assert await plan.rows([1]) == {1: ROW}


async def test_a_file_that_cannot_be_read_is_a_sentence(plan):
    with pytest.raises(StorageProblem) as caught:
        await plan._shared.do(lambda db: db.execute("SELECT nothing FROM nowhere"))
    assert caught.value.code == "plan.io"


async def test_whom_a_job_put_on_a_list_is_durable_and_what_is_known_is_in_doubt_no_more(plan):
    await plan.remember_listed(["1", "2"], ["3", "4"])
    assert await plan._shared.do(lambda db: db.execute("PRAGMA synchronous").fetchone()) == (2,)
    await plan.remember_listed(["3"])
    assert await plan.listed(0, 9) == ["1", "2", "3"]
    assert await plan.perhaps_listed(0, 9) == ["4"]
