"""What the journal costs: commits a second and CPU time for each batch of 100 rows (intent and done together).

Run: python -m tests.benchmarks.bench_journal [BATCHES] [FOLDER]
"""

from __future__ import annotations

import asyncio
import os
import random
import sys
import tempfile
import time
from pathlib import Path

from hubdesk.core.clock import SystemClock
from hubdesk.storage.journal.journal import Journal
from hubdesk.storage.journal.records import Outcome, RowState
from hubdesk.storage.paths import Paths
from tests.storage.journal.support import make_batch, make_meta

ROWS = 100


async def _lane(journal: Journal, seqs: list[int], ids: random.Random) -> None:
    while seqs:
        seq = seqs.pop()
        await journal.intent(seq, time.time())
        first = (seq - 1) * ROWS + 1
        base = 512_000_000_000 + ids.randrange(10**9)
        await journal.done(
            seq, [Outcome(first + index, RowState.CREATED, str(base + index), seq=seq) for index in range(ROWS)]
        )


async def _run(paths: Paths, job_id: str, batches: int, lanes: int) -> str:
    rows = batches * ROWS
    journal = await Journal.create(paths, make_meta(job_id))
    started = time.perf_counter()
    await journal.commit_plan(
        (make_batch(seq, (seq - 1) * ROWS + 1, ROWS) for seq in range(1, batches + 1)), (), make_meta(job_id, rows)
    )
    planned = time.perf_counter() - started
    # Lanes finish out of order, as answers do; that costs space in the table of outcomes.
    seqs, ids = list(range(batches, 0, -1)), random.Random(1)
    generation = journal.generation
    wall, cpu = time.perf_counter(), time.process_time()
    async with asyncio.TaskGroup() as group:
        for _ in range(lanes):
            group.create_task(_lane(journal, seqs, ids))
    wall, cpu = time.perf_counter() - wall, time.process_time() - cpu
    commits = journal.generation - generation
    await journal.close()
    size = (paths.jobs / job_id / "journal.sqlite").stat().st_size
    opening = time.perf_counter()
    journal = await Journal.open(paths, job_id, clock=SystemClock())
    opening = time.perf_counter() - opening
    await journal.close()
    return (
        f"{lanes:4} lanes: {batches / wall:7.0f} batches/s, {commits / wall:6.0f} commits/s, "
        f"{cpu / batches * 1000:.3f} ms CPU a batch, {size / 1e6:.2f} MB ({size / rows:.1f} bytes a row), "
        f"plan {planned * 1000:.0f} ms, open {opening * 1000:.0f} ms"
    )


def _bare() -> float:
    """Return the CPU milliseconds that making the 100 outcomes of a batch takes, which is no cost of the journal."""
    cpu = time.process_time()
    for _ in range(1000):
        [Outcome(index, RowState.CREATED, str(512_000_000_000 + index), seq=1) for index in range(ROWS)]
    return time.process_time() - cpu


def main() -> None:
    batches = int(sys.argv[1]) if len(sys.argv) > 1 else 2_000
    folder = sys.argv[2] if len(sys.argv) > 2 else None
    with tempfile.TemporaryDirectory(dir=folder) as home:
        paths = Paths.below(Path(home))
        for number, lanes in enumerate((1, 8, 64, 256)):
            line = asyncio.run(_run(paths, f"B{number}", batches, lanes))
            sys.stdout.write(f"{line}\n")
    sys.stdout.write(f"making the outcomes themselves: {_bare():.3f} ms CPU a batch; {os.cpu_count()} CPUs\n")


if __name__ == "__main__":
    main()
