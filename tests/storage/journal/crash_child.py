"""A process that works on a job until it is killed: from outside, or by itself at the n-th visit of a named point.

Arguments: home, point (or ``-``), number of the visit. Prints one line for each thing that was acknowledged.
"""

from __future__ import annotations

import asyncio
import os
import random
import signal
import sys
from pathlib import Path

from hubdesk.core.clock import SystemClock
from hubdesk.storage.journal.journal import Journal
from hubdesk.storage.journal.records import JobState
from hubdesk.storage.paths import Paths
from tests.storage.journal.support import batches_of, make_batch, make_meta, make_outcomes

BATCHES = 120
ROWS = 20
LANES = 12


def say(*words):
    # One write for each line: what was printed is out of this process even if it dies at the next instruction.
    os.write(1, (" ".join(str(word) for word in words) + "\n").encode())


async def lane(journal, todo, rng):
    while todo:
        batch = todo.pop()
        await journal.intent(batch.seq, 1.0)
        say("intent", batch.seq)
        if len(batch.rows()) > 2 and rng.random() < 0.2:
            middle = len(batch.rows()) // 2
            parts = [
                make_batch(0, batch.first_row, middle),
                make_batch(0, batch.first_row + middle, len(batch.rows()) - middle),
            ]
            todo.extend(await journal.split(batch.seq, parts))
            say("split", batch.seq)
            continue
        await journal.done(batch.seq, make_outcomes(batch))
        say("done", batch.seq)


async def main(home, point, visit):
    visits = 0

    def fault(name):
        nonlocal visits
        if name == point:
            visits += 1
            if visits == visit:
                os.kill(os.getpid(), signal.SIGKILL)

    paths, rng = Paths.below(Path(home)), random.Random(visit)
    if (paths.jobs / "T3ST" / "journal.sqlite").exists():
        journal = await Journal.open(paths, "T3ST", clock=SystemClock(), fault=fault)
    else:
        journal = await Journal.create(paths, make_meta(), fault=fault)
        say("created", 0)
    if not journal.planned:
        await journal.commit_plan(batches_of(BATCHES, ROWS), [], make_meta(rows=BATCHES * ROWS))
        say("planned", 0)
    await journal.set_state(JobState.RUNNING)
    say("state", 0)
    todo = (await journal.open_batches())[::-1]
    async with asyncio.TaskGroup() as group:
        for _ in range(LANES):
            group.create_task(lane(journal, todo, rng))
    await journal.note("end")
    await journal.set_state(JobState.FINISHED)
    say("finished", 0)
    await journal.close()
    say("closed", 0)


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1], sys.argv[2], int(sys.argv[3])))
