"""What the journal knows of the attempts to upload a file, at each moment at which the run could be stopped."""

from __future__ import annotations

from contextlib import asynccontextmanager

import pytest

from hubdesk.core.errors import StoppedEarly
from hubdesk.engine.run.control import Control, Halted
from hubdesk.engine.via_hubspot.attempts import UploadAttempts
from hubdesk.storage.journal.records import BatchState
from hubdesk.storage.paths import Paths
from tests.storage.journal.support import batches_of, planned_journal

pytestmark = pytest.mark.anyio


@pytest.fixture
def attempts_of(tmp_path):
    """The attempts of the only batch of a journal, and that journal; so many attempts were made by a run before."""

    @asynccontextmanager
    async def make(control, *, before=0, throttled=lambda: 0):
        journal = await planned_journal(Paths.below(tmp_path / "home"), batches_of(1))
        try:
            for _ in range(before):
                await journal.intent(1, 50.0)
            (batch,) = await journal.open_batches()
            yield UploadAttempts(batch, journal, control, lambda: 100.0, throttled), journal
        finally:
            await journal.close()

    return make


async def _known(journal):
    (batch,) = await journal.open_batches()
    return batch.state, batch.attempts


@pytest.mark.parametrize("before", [0, 1], ids=["a first file", "a file sent by a run before"])
async def test_a_stop_before_an_attempt_takes_no_attempt_back(attempts_of, before):
    control = Control()
    async with attempts_of(control, before=before) as (attempts, journal):
        known = await _known(journal)
        control.stop()
        with pytest.raises(Halted):
            await attempts.begin()
        attempts.cut_short()
        await attempts.take_back()
        assert await _known(journal) == known


async def test_a_stop_while_the_attempt_is_saved_takes_it_back(attempts_of, monkeypatch):
    control = Control()
    async with attempts_of(control) as (attempts, journal):
        intent = journal.intent

        async def stopped_meanwhile(*arguments):
            await intent(*arguments)
            control.stop()

        monkeypatch.setattr(journal, "intent", stopped_meanwhile)
        with pytest.raises(Halted):
            await attempts.begin()
        assert await _known(journal) == (BatchState.INTENT, 1)
        attempts.cut_short()
        await attempts.take_back()
        assert await _known(journal) == (BatchState.PLANNED, 0)


async def test_a_file_cut_short_was_not_sent(attempts_of):
    async with attempts_of(Control()) as (attempts, journal):
        await attempts.begin()
        assert await _known(journal) == (BatchState.INTENT, 1)
        attempts.cut_short()
        await attempts.take_back()
        assert await _known(journal) == (BatchState.PLANNED, 0)


async def test_an_attempt_that_perhaps_came_to_something_stays_known(attempts_of):
    control = Control()
    async with attempts_of(control) as (attempts, journal):
        await attempts.begin()
        attempts.setback(perhaps_applied=True)
        control.stop()
        with pytest.raises(Halted):
            await attempts.begin()
        attempts.cut_short()
        await attempts.take_back()
        assert await _known(journal) == (BatchState.INTENT, 1)


async def test_the_next_attempt_takes_the_place_of_one_that_came_to_nothing(attempts_of):
    async with attempts_of(Control()) as (attempts, journal):
        for _ in range(3):
            await attempts.begin()
            attempts.setback(perhaps_applied=False)
        await attempts.begin()
        assert await _known(journal) == (BatchState.INTENT, 1)


async def test_a_network_that_comes_and_goes_is_no_word_of_hubspot_s(attempts_of):
    async with attempts_of(Control()) as (attempts, journal):
        for _ in range(50):
            await attempts.begin()
            attempts.setback(perhaps_applied=False)
        await attempts.take_back()
        assert await _known(journal) == (BatchState.PLANNED, 0)


async def test_a_day_without_room_for_files_ends_the_run_with_nothing_sent(attempts_of):
    answers: list[int] = []
    async with attempts_of(Control(), throttled=lambda: len(answers)) as (attempts, journal):

        async def turned_away_for_ever():
            while True:
                await attempts.begin()
                answers.append(429)
                attempts.setback(perhaps_applied=False)

        with pytest.raises(StoppedEarly) as ended:
            await turned_away_for_ever()
        attempts.cut_short()
        await attempts.take_back()
        assert ended.value.code == "import.no_more"
        assert await _known(journal) == (BatchState.PLANNED, 0)
