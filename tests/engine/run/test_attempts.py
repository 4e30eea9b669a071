"""What the journal knows of the attempts of a batch, at each moment at which the program could be killed."""

from __future__ import annotations

import asyncio
from contextlib import asynccontextmanager

import msgspec
import pytest

from hubdesk.engine.run.attempts import BatchAttempts
from hubdesk.engine.run.control import Control, Halted
from hubdesk.engine.run.tracker import Tracker
from hubdesk.storage.journal.records import BatchState
from hubdesk.storage.paths import Paths
from tests.storage.journal.support import batches_of, planned_journal

pytestmark = pytest.mark.anyio


class _Tracker(Tracker):
    """Counts rows on their way, and nothing else."""

    def __init__(self) -> None:
        self.away = 0

    def left(self, rows: int) -> None:
        self.away += rows

    def returned(self, rows: int) -> None:
        self.away -= rows


@pytest.fixture
def attempts_of(tmp_path):
    """The attempts of the only batch of a journal, and that journal."""

    @asynccontextmanager
    async def make(control=None):
        journal = await planned_journal(Paths.below(tmp_path / "home"), batches_of(1))
        batch = (await journal.open_batches())[0]
        times = iter(range(100, 200))
        try:
            async with asyncio.TaskGroup() as group:
                made = BatchAttempts(
                    batch, journal, control or Control(), _Tracker(), group, lambda: float(next(times)), None
                )
                yield made, journal
        finally:
            await journal.close()

    return make


async def _state(journal):
    batch = (await journal.open_batches())[0]
    return batch.state, batch.attempts, batch.first_sent


async def test_what_was_refused_is_planned_again_while_the_pause_lasts(attempts_of):
    """A minute's wait after a 429 is long enough to be killed in."""
    async with attempts_of() as (attempts, journal):
        await attempts.begin()
        assert await _state(journal) == (BatchState.INTENT, 1, 100.0)
        attempts.setback(perhaps_applied=False)
        await asyncio.sleep(0)
        assert await _state(journal) == (BatchState.PLANNED, 0, None)
        await attempts.begin()
        assert await _state(journal) == (BatchState.INTENT, 1, 101.0)
        assert (attempts.count, attempts.tracker.away) == (1, 10)


async def test_what_was_perhaps_written_stays_so_whatever_is_refused_later(attempts_of):
    async with attempts_of() as (attempts, journal):
        await attempts.begin()
        attempts.setback(perhaps_applied=True)
        await attempts.begin()
        attempts.setback(perhaps_applied=False)
        await attempts.take_back()
        assert await _state(journal) == (BatchState.INTENT, 1, 100.0)
        assert (attempts.count, attempts.tracker.away) == (1, 0)


async def test_an_attempt_that_was_stopped_before_it_left_is_taken_back(attempts_of):
    control = Control()
    async with attempts_of(control) as (attempts, journal):

        async def stop() -> None:
            control.stop()

        async with asyncio.TaskGroup() as group:
            group.create_task(stop())
            with pytest.raises(Halted):
                await attempts.begin()
        await attempts.take_back()
        assert await _state(journal) == (BatchState.PLANNED, 0, None)
        assert attempts.tracker.away == 0


async def test_nothing_is_taken_back_twice(attempts_of):
    async with attempts_of() as (attempts, journal):
        await attempts.begin()
        attempts.setback(perhaps_applied=False)
        await attempts.take_back()
        await attempts.take_back()
        assert await _state(journal) == (BatchState.PLANNED, 0, None)


async def test_who_made_a_contact_is_told_from_when_attempts_were_under_way(attempts_of):
    """Between two runs of a job there may be days, in which others make contacts."""
    async with attempts_of() as (attempts, _):
        assert not attempts.perhaps_made(50.0), "nothing was sent yet"
        attempts.first_sent, attempts.earlier = 50.0, 60.0
        assert attempts.perhaps_made(55.0)
        assert attempts.perhaps_made(60.0 + 100.0), "an answer of the earlier run may have been slow"
        assert not attempts.perhaps_made(5_000.0), "nothing of this job was under way then"
        assert not attempts.perhaps_made(None)
        attempts.began = 4_999.0
        assert attempts.perhaps_made(5_000.0)


async def test_a_part_knows_when_this_run_sent_the_whole(attempts_of):
    """An earlier run sent something days ago; this one sent the batch, and split it when the answer was no use."""
    async with attempts_of() as (attempts, _):
        attempts.earlier = 50.0
        await attempts.begin()
        assert attempts.began == 100.0
        whole = attempts.batch
        seen = msgspec.structs.replace(whole, attempts=attempts.count, first_sent=attempts.first_sent)
        rest = (attempts.journal, attempts.control, attempts.tracker, attempts.group, attempts.now)
        part = BatchAttempts(seen, *rest, seen.first_sent, 50.0, attempts.began)
        assert part.perhaps_made(1_000.0), "made by this run's lost attempt, long after the earlier run had ended"
        await part.begin()
        assert part.began == 100.0
        blind = BatchAttempts(seen, *rest, 10.0, 50.0)
        assert not blind.perhaps_made(1_000.0), "what others made between two runs is theirs"


@pytest.mark.parametrize("switch", ["pause", "stop"])
async def test_what_belongs_to_an_answered_request_leaves_all_the_same(attempts_of, switch):
    control = Control()
    async with attempts_of(control) as (attempts, journal):
        await attempts.begin()
        getattr(control, switch)()

        async def second():
            await attempts.begin()
            attempts.setback(perhaps_applied=True)
            await attempts.begin()
            return "answer"

        assert await attempts.see_through(second()) == "answer"
        assert await _state(journal) == (BatchState.INTENT, 3, 100.0)
        with pytest.raises(Halted):
            await attempts.begin()


async def test_what_belongs_to_an_answered_request_waits_for_no_network_once_stopped(attempts_of):
    control = Control(lambda: True)
    async with attempts_of(control) as (attempts, _):
        await attempts.begin()
        control.cancel()
        with pytest.raises(Halted):
            async with asyncio.timeout(5):
                await attempts.see_through(asyncio.Event().wait())
