"""The file of a plan: one caller at a time, and a disk that refuses ends in a sentence or in nothing."""

from __future__ import annotations

import asyncio
import threading

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


async def test_nobody_gets_a_turn_while_a_cancelled_callers_thread_still_works(plan):
    go_on, order = threading.Event(), []

    def slow(_db):
        go_on.wait(30)
        order.append("first")

    async with asyncio.TaskGroup() as group:
        first = group.create_task(plan._do(slow))
        await asyncio.sleep(0)
        second = group.create_task(plan.touched({"7": 1.0}))
        second.add_done_callback(lambda _: order.append("second"))
        await asyncio.sleep(0)
        for _ in range(2):
            first.cancel()
            await asyncio.sleep(0)
        assert not first.done()
        go_on.set()
    assert first.cancelled()
    assert order == ["first", "second"]
    assert await plan.touched_at(["7"]) == {"7": 1.0}


@pytest.mark.fault("F54")
async def test_a_full_disk_costs_the_times_and_not_the_run(plan):
    await plan._do(lambda db: db.execute("PRAGMA max_page_count = 1").fetchall())
    await plan.touched({str(number): 1.0 for number in range(5000)})
    assert await plan.touched_at(["7", "4999"]) == {"7": 12.5}
    assert await plan.rows([1]) == {1: ROW}


async def test_a_file_that_cannot_be_read_is_a_sentence(plan):
    with pytest.raises(StorageProblem) as caught:
        await plan._do(lambda db: db.execute("SELECT nothing FROM nowhere"))
    assert caught.value.code == "plan.io"
