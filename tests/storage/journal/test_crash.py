"""Real processes, real kills: what was acknowledged is there afterwards, and every row is where it belongs."""

from __future__ import annotations

import asyncio
import random
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from hubdesk.core.clock import SystemClock
from hubdesk.core.errors import JobBusy, StorageProblem
from hubdesk.storage.journal.catalog import list_jobs
from hubdesk.storage.journal.journal import Journal
from hubdesk.storage.journal.records import BatchState, JobState
from tests.storage.journal.crash_child import BATCHES, LANES, ROWS
from tests.storage.journal.support import batches_of, planned_journal

pytestmark = [pytest.mark.anyio, pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL at a named point")]

ROOT = Path(__file__).resolve().parents[3]
POINTS = [
    ("journal.create", 1),
    ("journal.created", 1),
    ("journal.commit_plan", 1),
    ("journal.before_begin", 2),
    ("journal.intent", 1),
    ("journal.intent", 40),
    ("journal.done", 1),
    ("journal.done", 37),
    ("journal.split", 1),
    ("journal.split", 9),
    ("journal.before_commit", 1),
    ("journal.before_commit", 2),
    ("journal.before_commit", 9),
    ("journal.after_commit", 1),
    ("journal.after_commit", 2),
    ("journal.after_commit", 11),
    ("journal.note", 1),
    ("journal.set_state", 1),
    ("journal.set_state", 2),
    ("journal.close", 1),
    ("journal.closed", 1),
]


def run_child(home, point="-", visit=0):
    command = [sys.executable, "-m", "tests.storage.journal.crash_child", str(home), point, str(visit)]
    return subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE)


def said(output):
    """Return what the child acknowledged; a line that was cut off counts as not said."""
    return [tuple(line.decode().split()) for line in output.split(b"\n")[:-1]]


async def check(paths, told):
    """Compare the journal with what its late owner was told."""
    if ("created", "0") not in told and [job.damaged for job in list_jobs(paths)] == ["journal.damaged"]:
        # Killed while the journal was being made: nobody was told that it exists.
        assert told == []
        with pytest.raises(StorageProblem):
            await Journal.open(paths, "T3ST", clock=SystemClock())
        return None
    journal = await Journal.open(paths, "T3ST", clock=SystemClock())
    waiting = {batch.seq: batch for batch in await journal.open_batches()}
    acknowledged = {what: {int(seq) for kind, seq in told if kind == what} for what in ("intent", "done", "split")}
    if ("planned", "0") in told:
        assert journal.planned
    if ("state", "0") in told:
        assert journal.state in (JobState.RUNNING, JobState.FINISHED)
    if ("finished", "0") in told:
        assert journal.state is JobState.FINISHED
    assert not waiting.keys() & (acknowledged["done"] | acknowledged["split"])
    for seq in acknowledged["intent"] & waiting.keys():
        assert waiting[seq].state is BatchState.INTENT
    # Nobody sends before the intent is acknowledged, so at most the lanes' own batches are in doubt.
    intents = {seq for seq, batch in waiting.items() if batch.state is BatchState.INTENT}
    assert len(intents) <= LANES
    outcomes = await journal.outcomes(0, BATCHES * ROWS + 1)
    rows = sorted([one.row for one in outcomes] + [row for batch in waiting.values() for row in batch.rows()])
    assert rows == (list(range(1, BATCHES * ROWS + 1)) if journal.planned else [])
    assert all(one.record_id == str(512_000_000_000 + one.row) for one in outcomes)
    await journal.close()
    return len(outcomes)


@pytest.mark.fault("F50")
@pytest.mark.parametrize(("point", "visit"), POINTS)
async def test_killed_at_each_named_point(paths, tmp_path, point, visit):
    child = run_child(tmp_path / "home", point, visit)
    output, errors = await asyncio.to_thread(child.communicate, timeout=60)
    assert child.returncode == -signal.SIGKILL, errors.decode()
    if await check(paths, said(output)) is None:
        return
    again = run_child(tmp_path / "home")
    output, errors = await asyncio.to_thread(again.communicate, timeout=60)
    assert (again.returncode, errors) == (0, b"")
    assert await check(paths, said(output)) == BATCHES * ROWS


@pytest.mark.fault("F49", "F51")
async def test_killed_again_and_again_at_random_moments(paths, tmp_path):
    rng = random.Random(20261125)
    survived, kills, settled = 0, 0, 0
    while settled < BATCHES * ROWS:
        child = run_child(tmp_path / "home", "-", kills)
        assert child.stdout is not None
        assert child.stderr is not None
        # So many acknowledgements are read before the kill; in what the kernel still holds there are more.
        output = b"".join([await asyncio.to_thread(child.stdout.readline) for _ in range(rng.randrange(1, 60))])
        child.kill()
        rest, errors = await asyncio.to_thread(child.communicate)
        assert errors == b""
        kills += child.returncode == -signal.SIGKILL
        now = await check(paths, said(output + rest))
        assert now is not None
        assert now >= settled
        settled, survived = now, survived + 1
        assert survived < 60
    assert kills >= 5


HOLDER = """
import asyncio, sys
from pathlib import Path
from hubdesk.core.clock import SystemClock
from hubdesk.storage.paths import Paths
from hubdesk.storage.journal.journal import Journal
from hubdesk.storage.journal.records import JobState

async def main():
    journal = await Journal.open(Paths.below(Path(sys.argv[1])), "T3ST", clock=SystemClock())
    await journal.set_state(JobState.RUNNING)
    sys.stdout.write("open\\n")
    sys.stdout.flush()
    await asyncio.to_thread(sys.stdin.read)

asyncio.run(main())
"""


def run_holder(home):
    command = [sys.executable, "-c", HOLDER, str(home)]
    return subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE)


@pytest.mark.fault("F61", "F62")
async def test_one_process_runs_a_job_and_a_killed_one_leaves_no_lock(paths, tmp_path):
    await (await planned_journal(paths, batches_of(1))).close()
    child = run_holder(tmp_path / "home")
    assert child.stdout is not None
    assert await asyncio.to_thread(child.stdout.readline) == b"open\n"
    with pytest.raises(JobBusy) as caught:
        await Journal.open(paths, "T3ST", clock=SystemClock())
    assert caught.value.message.startswith("Job T3ST is running on ")
    assert " since " in caught.value.message
    (header,) = list_jobs(paths)
    assert header.running.startswith("running on ")
    assert header.state is JobState.RUNNING
    child.kill()
    await asyncio.to_thread(child.communicate)
    (header,) = list_jobs(paths)
    assert (header.running, header.state, header.reason) == ("", JobState.STOPPED, "interrupted")
    journal = await Journal.open(paths, "T3ST", clock=SystemClock())
    assert journal.state is JobState.RUNNING
    await journal.close()
