"""The governor and the day's calls: what counts, who is turned away, and what happens at midnight."""

from __future__ import annotations

import asyncio

import pytest

from hubdesk.core.errors import DayUsedUp
from hubdesk.hubspot.rate.headers import Observation
from hubdesk.hubspot.rate.traffic import Priority
from tests.hubspot.rate.governed import make, send, send_many
from tests.support.virtual_time import run_virtual


def test_calls_whose_answers_tell_nothing_of_the_day_count_all_the_same():
    async def main():
        governor = make()
        await send_many(governor, 5, seen=Observation(190, 150, 10.0, 1000, 900))
        assert governor.snapshot().day_used == 100
        await send_many(governor, 2, seen=Observation())
        assert governor.snapshot().day_used == 102
        await send_many(governor, 1, seen=Observation(190, 150, 10.0, 1000, 897))
        assert governor.snapshot().day_used == 103

    run_virtual(main())


def test_the_day_is_over_for_whoever_does_not_want_to_wait():
    async def main():
        governor = make()
        governor.set_time_zone("Europe/Berlin")
        waiting = [asyncio.get_running_loop().create_task(send(governor)) for _ in range(400)]
        await asyncio.sleep(5.0)
        async with governor.permit(Priority.INTERACTIVE) as permit:
            permit.departed()
            governor.day_refused(permit)
        results = await asyncio.gather(*waiting, return_exceptions=True)
        failures = [one for one in results if isinstance(one, DayUsedUp)]
        assert len(failures) > 200
        assert failures[0].resets_in == pytest.approx(14 * 3600 - 5, abs=1)
        with pytest.raises(DayUsedUp):
            await send(governor, Priority.INTERACTIVE)

    run_virtual(main())


@pytest.mark.fault("F03")
def test_whoever_waits_for_the_day_sends_one_request_after_midnight_and_then_the_others():
    async def main():
        governor = make(wait_for_day=True)
        governor.set_time_zone("Europe/Berlin")
        async with governor.permit(Priority.BULK) as permit:
            permit.departed()
            governor.day_refused(permit)
        hold = governor.hold()
        assert hold is not None
        assert hold.reason == "day"
        with pytest.raises(DayUsedUp):  # a person is told, not kept waiting
            await send(governor, Priority.INTERACTIVE)
        times = await send_many(governor, 30, takes=2.0, seen=Observation(190, 180, 10.0, 1000, 999))
        midnight = 14 * 3600
        assert midnight <= times[0] <= midnight + 60
        assert times[1] >= times[0] + 2.0
        assert times[-1] < times[0] + 10.0
        assert not governor.snapshot().day_exhausted

    run_virtual(main())


def test_a_probe_of_the_day_that_brings_no_answer_lets_the_next_one_try():
    async def main():
        governor = make(wait_for_day=True)
        async with governor.permit(Priority.BULK) as permit:
            permit.departed()
            governor.day_refused(permit)

        async def lost():
            async with governor.permit(Priority.BULK) as probe:
                probe.departed()
                await asyncio.sleep(1.0)

        await lost()
        at = asyncio.get_running_loop().time()
        assert await send(governor) - at < 1.0

    run_virtual(main())
