"""What the user leaves to others, this installation's calls of the day, and the limits beside the window."""

import asyncio
import random

import pytest

from hubdesk.core.errors import DayUsedUp
from hubdesk.hubspot.classify import classify
from hubdesk.hubspot.rate.governor import Governor
from hubdesk.hubspot.rate.headers import Observation
from hubdesk.hubspot.rate.reserve import Reserve
from hubdesk.hubspot.rate.traffic import Family, Priority
from hubdesk.hubspot.retry import Kind
from hubdesk.hubspot.transport import Received
from tests.support.virtual_time import VirtualClock, run_virtual


class Day:
    """Answers as HubSpot does with ``left`` calls of 1,000."""

    def __init__(self, left, limit=1000):
        self.left, self.limit, self.served = left, limit, 0

    async def send(self, governor, priority=Priority.BULK, takes=0.5):
        async with governor.permit(priority) as permit:
            permit.departed()
            self.left -= 1
            self.served += 1
            seen = Observation(190, 150, 10.0, self.limit, self.left)
            await asyncio.sleep(takes)
            permit.answered(200, seen)


def make(**options):
    governor = Governor(VirtualClock(), random.Random(1), **options)
    governor.set_time_zone("Europe/Berlin")
    return governor


def test_jobs_stop_exactly_at_what_is_kept_of_the_day_and_people_go_on():
    async def main():
        governor, day = make(), Day(260)
        governor.set_reserve(Reserve(day_share=0.2))
        await day.send(governor)
        tasks = [asyncio.get_running_loop().create_task(day.send(governor)) for _ in range(150)]
        results = await asyncio.gather(*tasks, return_exceptions=True)
        assert day.left == 200
        failures = [one for one in results if isinstance(one, DayUsedUp)]
        assert len(failures) == 150 - 59
        assert failures[0].code == "limit.reserve"
        assert failures[0].resets_in is not None
        assert "200" in failures[0].message
        hold, snapshot = governor.hold(), governor.snapshot()
        assert hold is not None
        assert hold.reason == "reserve"
        assert (snapshot.day_reserve, snapshot.day_kept, snapshot.day_exhausted) == (200, True, False)
        await day.send(governor, Priority.INTERACTIVE)
        assert day.left == 199

    run_virtual(main())


def test_whoever_waits_goes_on_at_midnight_or_when_less_is_kept():
    async def main():
        governor, day = make(wait_for_day=True), Day(201)
        governor.set_reserve(Reserve(day_share=0.2))
        await day.send(governor)
        waiting = asyncio.get_running_loop().create_task(day.send(governor))
        await asyncio.sleep(100.0)
        assert not waiting.done()
        governor.set_reserve(Reserve(day_share=0.1))
        await asyncio.wait_for(waiting, 30.0)
        governor.set_reserve(Reserve(day_share=0.2))
        day.left = 1000
        await day.send(governor)
        assert 14 * 3600 <= asyncio.get_running_loop().time() <= 14 * 3600 + 70
        assert not governor.snapshot().day_kept

    run_virtual(main())


def test_whoever_waits_for_another_limit_is_not_forgotten():
    async def main():
        governor = make()
        governor.set_reserve(Reserve(day_share=0.2))
        loop = asyncio.get_running_loop()

        async def send(left, takes):
            async with governor.permit(Priority.BULK) as permit:
                permit.departed()
                await asyncio.sleep(takes)
                permit.answered(200, Observation(190, 150, 10.0, 1000, left))

        async def search():
            async with governor.permit(Priority.BULK, Family.SEARCH) as permit:
                permit.departed()

        await send(205, 0.1)
        # Five on their way, five calls that are not kept: the search has to wait for their answers.
        sending = [loop.create_task(send(left, 1.0)) for left in (204, 204, 203, 203, 202)]
        await asyncio.sleep(0.5)
        searching = loop.create_task(search())
        await asyncio.sleep(0.1)
        assert not searching.done()
        await asyncio.gather(*sending)
        await asyncio.wait_for(searching, 10.0)

    run_virtual(main())


def test_calls_of_the_window_are_kept_and_a_change_takes_effect_at_once():
    async def main():
        governor, day = make(), Day(100_000, 100_000)
        governor.set_reserve(Reserve(burst_calls=30))
        await day.send(governor, takes=0.0)
        tasks = [asyncio.get_running_loop().create_task(day.send(governor, takes=0.01)) for _ in range(300)]
        await asyncio.sleep(8.0)
        snapshot = governor.snapshot()
        assert snapshot.reserve == 30
        assert snapshot.ours + snapshot.others <= 160
        governor.set_reserve(Reserve(burst_calls=100))
        assert governor.snapshot().stop <= 90
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    run_virtual(main())


@pytest.mark.parametrize("wrong", [{"day_share": 1.0}, {"day_share": -0.1}, {"burst_calls": -1}])
def test_nonsense_is_refused(wrong):
    with pytest.raises(ValueError, match=r"the share|calls"):
        Reserve(**wrong)


def test_calls_of_earlier_sessions_count_until_midnight():
    async def main():
        governor, day = make(), Day(900)
        governor.set_day_ours_before(40)
        await day.send(governor)
        assert governor.snapshot().day_ours == 41
        await asyncio.sleep(14 * 3600 + 1)
        snapshot = governor.snapshot()
        assert (snapshot.day_ours, snapshot.day_used) == (0, None)

    run_virtual(main())


def test_the_block_of_forms_is_told_apart_and_lasts_a_minute():
    async def main():
        headers = {b"content-type": b"text/plain"}
        verdict = classify(Received(429, headers, b"error code: 1015"), empty_is_success=False)
        assert verdict.kind is Kind.THROTTLED
        governor = make()
        async with governor.permit(Priority.BULK, Family.FORMS) as permit:
            permit.departed()
            permit.answered(429, Observation())
            governor.refused(permit, verdict.retry_after)
        search, forms = governor.snapshot().families
        assert (search.family, search.limit, search.interval, search.source) == ("search", 5, 1.0, "rule")
        assert search.held_for == 0
        assert (forms.family, forms.used) == ("forms", 1)
        assert forms.held_for >= 60.0

    run_virtual(main())


def test_what_hubspot_did_not_just_say_is_called_estimated():
    async def main():
        governor, day = make(), Day(900)
        assert governor.snapshot().estimated
        for _ in range(5):
            await day.send(governor, takes=0.01)  # others use 35 and more
        assert not governor.snapshot().estimated
        await asyncio.sleep(3.0)
        assert governor.snapshot().estimated

    run_virtual(main())
