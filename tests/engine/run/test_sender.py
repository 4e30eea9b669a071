"""Lanes that meet a stop at odd moments: nothing starts after it, nothing is waited for, no row is judged too early."""

from __future__ import annotations

import asyncio

import pytest

from hubdesk.core.clock import SystemClock
from hubdesk.engine.run.control import Control
from hubdesk.engine.run.sender import Sender
from hubdesk.engine.run.tracker import Tracker
from hubdesk.engine.settle import Settled
from hubdesk.engine.worker.protocol import Body
from hubdesk.hubspot.failures import Refused
from hubdesk.storage.journal.records import BatchState, Outcome, RowState
from hubdesk.storage.paths import Paths
from tests.storage.journal.support import batches_of, planned_journal

pytestmark = pytest.mark.anyio


class NoForecast:
    def answered(self):
        pass


class Bodies:
    """Bodies of rows alone; ``meanwhile`` happens while they are made."""

    def __init__(self, meanwhile=lambda: None):
        self._meanwhile = meanwhile

    async def of(self, batches):
        self._meanwhile()
        await asyncio.sleep(0.05)
        return [Body(one.seq, one.rows(), [str(row) for row in one.rows()], b"", []) for one in batches]


class Mode:
    """A way to write of which a test says what comes of a batch."""

    repeatable = True
    unknown = "outcome.unknown"

    def __init__(self, answer):
        self.asked = []
        self._answer = answer

    async def send(self, batch, body, attempts):
        self.asked.append(body.rows)
        return await self._answer(batch, body, attempts)


@pytest.fixture
async def sending(tmp_path):
    """Sends the batches of a journal, and that journal."""
    journal = await planned_journal(Paths.below(tmp_path / "home"), batches_of(4))

    async def send(control, mode, bodies=None, lanes=2):
        tracker = Tracker("JOB1", journal.meta.rows, journal.counts, SystemClock(), NoForecast())  # type: ignore[arg-type]
        sender = Sender(journal, bodies or Bodies(), mode, control, tracker, lambda: 100.0, lanes=lanes)
        async with asyncio.timeout(5):
            await sender.send_all()

    yield send, journal
    await journal.close()


async def test_a_stop_while_bodies_are_made_starts_nothing_and_waits_for_no_permit(sending):
    """A permit may be hours away, and whoever comes to wait for it after the stop is not woken any more."""
    send, journal = sending
    control = Control()

    async def no_permit(*_):
        await asyncio.Event().wait()

    mode = Mode(no_permit)
    await send(control, mode, Bodies(control.stop))
    assert mode.asked == []
    assert {one.state for one in await journal.open_batches()} == {BatchState.PLANNED}


async def test_a_row_refused_like_the_batches_before_it_stays_open_when_somebody_stops(sending):
    """Whether it was the row's own fault only the next batch would have told."""
    send, journal = sending
    control = Control()
    singles: list[int] = []

    async def full_from_the_second_on(batch, body, attempts):
        await attempts.begin()
        if body.rows[0] == 1:
            return Settled(tuple(Outcome(row, RowState.CREATED, str(row), seq=batch.seq) for row in body.rows), ())
        singles.extend(body.rows if len(body.rows) == 1 else [])
        if len(singles) == 2:
            control.stop()
        attempts.setback(perhaps_applied=False)
        raise Refused("It is full.", code="FULL", status=400)

    await send(control, Mode(full_from_the_second_on), lanes=1)
    assert len(singles) == 2
    assert journal.counts() == {RowState.CREATED: 10}
    assert {one.state for one in await journal.open_batches()} == {BatchState.PLANNED}


async def test_a_stop_waits_for_what_belongs_to_an_answered_request(sending):
    """Between the two requests it only waits for a permit, and would leave contacts worse off than before."""
    send, journal = sending
    control = Control()

    async def twice(batch, body, attempts):
        await attempts.begin()
        control.stop()

        async def second():
            await asyncio.sleep(0.05)
            await attempts.begin()
            return Settled(tuple(Outcome(row, RowState.UPDATED, str(row), seq=batch.seq) for row in body.rows), ())

        return await attempts.see_through(second())

    await send(control, Mode(twice), lanes=1)
    assert journal.counts() == {RowState.UPDATED: 10}
