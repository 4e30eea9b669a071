"""Many commands, one commit: order, grouping, and what happens when the disk says no."""

from __future__ import annotations

import asyncio
import errno
import sqlite3
import subprocess
import sys
import threading

import pytest

from hubdesk.core.clock import SystemClock
from hubdesk.core.errors import StorageProblem
from hubdesk.storage.journal.journal import Journal
from hubdesk.storage.journal.records import BatchState, JobState, RowState
from hubdesk.storage.paths import Paths
from tests.storage.journal.support import batches_of, make_batch, make_outcomes, planned_journal

pytestmark = pytest.mark.anyio


class Gate:
    """A fault hook that can hold the journal's thread at one point."""

    def __init__(self, point):
        self.point = point
        self.shut = threading.Event()
        self.reached = threading.Event()
        self.opened = threading.Event()

    def __call__(self, name):
        if name == self.point and self.shut.is_set():
            self.reached.set()
            assert self.opened.wait(30)

    async def until_reached(self):
        assert await asyncio.to_thread(self.reached.wait, 30)


async def test_commands_that_wait_together_are_committed_together(paths, monkeypatch):
    gate = Gate("journal.before_commit")
    journal = await planned_journal(paths, batches_of(200), fault=gate)
    calls = []
    before = journal.generation
    gate.shut.set()
    async with asyncio.TaskGroup() as group:
        first = group.create_task(journal.intent(1, 1.0))
        await gate.until_reached()
        order = []

        async def intent(seq):
            await journal.intent(seq, float(seq))
            order.append(seq)

        tasks = [group.create_task(intent(seq)) for seq in range(2, 201)]
        for _ in range(3):
            await asyncio.sleep(0)
        assert not first.done()
        assert not order
        loop = asyncio.get_running_loop()
        real = loop.call_soon_threadsafe

        def counted(*args, **options):
            calls.append(args)
            return real(*args, **options)

        monkeypatch.setattr(loop, "call_soon_threadsafe", counted)
        gate.opened.set()
        await asyncio.wait([first, *tasks])
        monkeypatch.undo()
    assert order == list(range(2, 201))
    assert journal.generation == before + 2
    assert len(calls) == 2
    assert await journal.recent_sends(0) == [float(seq) for seq in range(1, 201)]
    await journal.close()


async def test_nobody_hears_of_a_commit_before_it(paths):
    gate = Gate("journal.before_commit")
    journal = await planned_journal(paths, batches_of(1), fault=gate)
    gate.shut.set()
    async with asyncio.TaskGroup() as group:
        done = group.create_task(journal.done(1, make_outcomes(make_batch(1, 1))))
        asked = group.create_task(journal.outcomes(0, 10))
        await gate.until_reached()
        for _ in range(10):
            await asyncio.sleep(0)
        assert journal.counts() == {}
        assert not done.done()
        gate.opened.set()
    assert journal.counts() == {RowState.CREATED: 10}
    # Asked after the command, so it sees its effect.
    assert len(asked.result()) == 10
    await journal.close()


async def test_questions_alone_write_nothing(paths):
    journal = await planned_journal(paths, batches_of(1))
    before = journal.generation
    await journal.open_batches()
    await journal.events()
    await journal.counts_by_query()
    assert journal.generation == before
    await journal.close()


FAILURES = [
    (lambda: sqlite3.OperationalError("disk I/O error"), "journal.io"),
    (lambda: OSError(errno.EIO, "I/O error"), "journal.io"),
    (lambda: OSError(errno.ENOSPC, "no space"), "journal.disk_full"),
    (MemoryError, "journal.io"),
    (lambda: ZeroDivisionError("a defect in the writer"), "journal.io"),
]


@pytest.mark.fault("F53", "F54", "F67")
@pytest.mark.parametrize(("make", "code"), FAILURES)
@pytest.mark.parametrize("point", ["journal.before_begin", "journal.before_commit", "journal.after_commit"])
async def test_a_failure_reaches_the_whole_group_and_everyone_after(paths, point, make, code):
    armed: list[bool] = []

    def fault(name):
        if armed and name == point:
            raise make()

    journal = await planned_journal(paths, batches_of(3), fault=fault)
    armed.append(True)
    together = (journal.intent(1, 1.0), journal.done(2, make_outcomes(make_batch(2, 11))), journal.open_batches())
    answers = await asyncio.gather(*(attempt(one) for one in together))
    armed.clear()
    answers += await asyncio.gather(*(attempt(one) for one in (journal.intent(3, 1.0), journal.outcomes(0, 5))))
    assert None not in answers
    assert {answer.code for answer in answers} == {code}
    assert len({id(answer) for answer in answers}) == 5
    assert answers[0].message.startswith("HubDesk cannot save progress, so it stopped before sending more.")
    assert journal.counts() == ({RowState.CREATED: 10} if point == "journal.after_commit" else {})
    await journal.close()
    journal = await Journal.open(paths, "T3ST", clock=SystemClock())
    states = {batch.seq: batch.state for batch in await journal.open_batches()}
    if point == "journal.after_commit":
        # The callers were told that it failed although it was kept: they send nothing, and a later run finds out.
        assert states == {1: BatchState.INTENT, 3: BatchState.PLANNED}
    else:
        assert set(states.values()) == {BatchState.PLANNED}
        assert len(states) == 3
    await journal.close()


class FailingCommit:
    """A connection whose COMMIT fails, as it does when the disk cannot be synchronised."""

    def __init__(self, connection):
        self._connection = connection

    def __getattr__(self, name):
        return getattr(self._connection, name)

    def execute(self, sql, *values):
        if sql == "COMMIT":
            message = "disk I/O error"
            raise sqlite3.OperationalError(message)
        return self._connection.execute(sql, *values)


@pytest.mark.fault("F53")
async def test_a_commit_that_fails_counts_for_nothing(paths):
    journal = await planned_journal(paths, batches_of(1))
    store = journal._writer._store
    assert store is not None
    store._connection = FailingCommit(store._connection)
    problem = await attempt(journal.done(1, make_outcomes(make_batch(1, 1))))
    assert problem is not None
    assert problem.code == "journal.io"
    assert journal.counts() == {}
    await journal.close()
    journal = await Journal.open(paths, "T3ST", clock=SystemClock())
    assert journal.counts() == {}
    assert len(await journal.open_batches()) == 1
    await journal.close()


async def attempt(coroutine):
    """Return the problem that ``coroutine`` ends with, or None."""
    try:
        await coroutine
    except StorageProblem as problem:
        return problem
    return None


async def scenario(paths, fault, told):
    """Run a small job; put what was acknowledged into ``told``."""
    journal = await Journal.open(paths, "T3ST", clock=SystemClock(), fault=fault)
    try:
        await journal.set_state(JobState.RUNNING)
        for seq in (1, 2):
            await journal.intent(seq, 1.0)
            told.append(("intent", seq))
            await journal.done(seq, make_outcomes(make_batch(seq, seq * 10 - 9)))
            told.append(("done", seq))
        await journal.intent(3, 1.0)
        parts = await journal.split(3, [make_batch(0, 21, 4), make_batch(0, 25, 6)])
        told.append(("split", 3))
        await journal.done(parts[0].seq, make_outcomes(parts[0]))
        told.append(("done", parts[0].seq))
        await journal.note("end")
        await journal.set_state(JobState.STOPPED)
    finally:
        await journal.close()


@pytest.mark.fault("F53")
async def test_whichever_call_fails_nothing_acknowledged_is_lost(paths, tmp_path):
    number = 0
    while True:
        number += 1
        calls, failed = 0, False
        told: list[tuple[str, int]] = []
        here = Paths.below(tmp_path / f"home{number}")
        await (await planned_journal(here, batches_of(3))).close()

        def fault(_, limit=number):
            nonlocal calls, failed
            calls += 1
            if calls == limit:
                failed = True
                raise OSError(errno.EIO, "I/O error")

        problem = await attempt(scenario(here, fault, told))
        if not failed:
            break
        # What fails while closing is nobody's loss: all of it was acknowledged and is in the log.
        assert problem is None or problem.code == "journal.io"
        if problem is None:
            assert len(told) == 6
        journal = await Journal.open(here, "T3ST", clock=SystemClock())
        still_open = {batch.seq: batch.state for batch in await journal.open_batches()}
        for what, seq in told:
            assert still_open.get(seq) is None or (what == "intent" and still_open[seq] is BatchState.INTENT)
        assert await journal.counts_by_query() == journal.counts()
        rows = {one.row for one in await journal.outcomes(0, 100)}
        rows_open = [row for batch in await journal.open_batches() for row in batch.rows()]
        assert sorted([*rows, *rows_open]) == list(range(1, 31))
        await journal.close()
    assert number > 30


async def fill_up(paths, journal):
    """Leave room for a few pages only, then work until the disk is full; return the batches acknowledged."""

    def limit(store):
        pages = store._connection.execute("PRAGMA page_count").fetchone()[0]
        store._connection.execute(f"PRAGMA max_page_count = {pages + 3}")

    await journal._writer.do("test", limit, writes=False)
    told = []

    async def work():
        for seq in range(1, 501):
            await journal.intent(seq, 1.0)
            await journal.done(seq, make_outcomes(make_batch(seq, seq * 100 - 99, 100)))
            told.append(seq)

    problem = await attempt(work())
    assert problem is not None
    assert problem.code == "journal.disk_full"
    return told


@pytest.mark.fault("F54")
async def test_a_full_disk_stops_the_job_and_loses_nothing(paths):
    journal = await planned_journal(paths, batches_of(500, 100))
    told = await fill_up(paths, journal)
    assert told
    for later in (journal.intent(499, 1.0), journal.set_state(JobState.FINISHED), journal.open_batches()):
        with pytest.raises(StorageProblem, match="stopped before sending more"):
            await later
    await journal.close()
    journal = await Journal.open(paths, "T3ST", clock=SystemClock())
    assert journal.counts() == {RowState.CREATED: len(told) * 100}
    assert len(await journal.open_batches()) == 500 - len(told)
    await journal.intent(500, 2.0)
    await journal.close()


HANGING = """
import asyncio, sys, threading
from hubdesk.storage.paths import Paths
from tests.storage.journal.support import batches_of, planned_journal
from pathlib import Path

async def main():
    stuck = threading.Event()
    armed = []
    def fault(name):
        if armed and name == "journal.before_commit":
            stuck.wait()
    journal = await planned_journal(Paths.below(Path(sys.argv[1])), batches_of(1), fault=fault)
    armed.append(True)
    try:
        async with asyncio.timeout(0.05):
            await journal.intent(1, 1.0)
    except TimeoutError:
        sys.stdout.write("stuck")

asyncio.run(main())
"""


async def test_a_disk_that_never_answers_does_not_keep_the_program_from_ending(tmp_path):
    command = [sys.executable, "-c", HANGING, str(tmp_path)]
    result = await asyncio.to_thread(subprocess.run, command, capture_output=True, text=True, timeout=60)
    assert (result.returncode, result.stdout, result.stderr) == (0, "stuck", "")
