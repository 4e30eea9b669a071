"""The governor's rules one by one, on virtual time."""

import asyncio

import pytest

from hubdesk.core.errors import TokenRefused
from hubdesk.hubspot.failures import token_refused
from hubdesk.hubspot.rate.headers import Observation
from hubdesk.hubspot.rate.traffic import Family, Priority
from tests.hubspot.rate.governed import make, send, send_many
from tests.support.virtual_time import run_virtual


def test_before_the_first_answer_the_lowest_limit_of_all_plans_is_assumed():
    async def main():
        governor = make()
        times = await send_many(governor, 150, seen=Observation())
        assert sum(at < 10.0 for at in times) == 98  # 100 less the reserve
        snapshot = governor.snapshot()
        assert (snapshot.limit, snapshot.source, snapshot.age) == (100, "guess", None)

    run_virtual(main())


def test_the_limit_of_the_first_answer_is_taken_at_once():
    async def main():
        governor = make()
        times = await send_many(governor, 250)
        assert sum(at < 10.0 for at in times) == 187
        assert governor.snapshot().source == "headers"

    run_virtual(main())


@pytest.mark.fault("F05")
def test_headers_that_stay_away_make_the_limit_unknown_again():
    async def main():
        governor = make()
        await send(governor)
        assert governor.snapshot().limit == 190
        await send_many(governor, 12, seen=Observation())
        snapshot = governor.snapshot()
        assert (snapshot.limit, snapshot.source) == (100, "guess")

    run_virtual(main())


@pytest.mark.fault("F05")
def test_a_limit_that_falls_is_obeyed_and_an_overtaken_answer_does_not_bring_the_old_one_back():
    async def main():
        governor = make()
        async with governor.permit(Priority.BULK) as slow, governor.permit(Priority.BULK) as fast:
            slow.departed()
            fast.departed()
            fast.answered(200, Observation(100, 98, 10.0))
            slow.answered(200, Observation(190, 189, 10.0))
        assert governor.snapshot().limit == 100

    run_virtual(main())


@pytest.mark.fault("F04")
def test_calls_of_others_are_seen_and_given_way_to():
    async def main():
        governor = make()
        for _ in range(10):
            used = governor.snapshot().ours + 1 + 60
            await send(governor, seen=Observation(190, 190 - used, 10.0), takes=0.01)
        snapshot = governor.snapshot()
        assert abs(snapshot.others - 60) <= 1
        assert snapshot.stop <= 190 - 3 - 58

    run_virtual(main())


def test_people_overtake_jobs_and_use_the_reserve():
    async def main():
        governor = make()
        order = []

        async def one(name, priority):
            order.append((await send(governor, priority), name))

        async with asyncio.TaskGroup() as group:
            for number in range(300):
                group.create_task(one(number, Priority.BULK))
            await asyncio.sleep(5.0)
            group.create_task(one("person", Priority.INTERACTIVE))
        at = next(at for at, name in order if name == "person")
        assert at < 5.1
        jobs = [name for _, name in sorted(entry for entry in order if entry[1] != "person")]
        assert jobs == sorted(jobs)  # first come, first served

    run_virtual(main())


def test_a_wait_that_is_cancelled_leaves_nothing_behind():
    async def main():
        governor = make()
        await send_many(governor, 187)
        waiting = [asyncio.get_running_loop().create_task(send(governor)) for _ in range(20)]
        await asyncio.sleep(0.5)
        for task in waiting:
            task.cancel()
        await asyncio.gather(*waiting, return_exceptions=True)
        assert governor.snapshot().in_flight == 0
        assert governor.burst.window.reserved == 0
        times = await send_many(governor, 150)
        assert times[-1] < 16.0

    run_virtual(main())


def test_cancelled_at_the_very_moment_of_admission():
    async def main():
        governor = make()
        for delay in range(20):
            await send_many(governor, 187, takes=0.0)
            task = asyncio.get_running_loop().create_task(send(governor))
            await asyncio.sleep(9.9 + delay * 0.02)
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)
            assert governor.burst.window.reserved == 0
            assert governor.burst.concurrency.in_flight == 0
            await asyncio.sleep(20.0)

    run_virtual(main())


def test_a_permit_that_was_not_used_costs_nothing():
    async def main():
        governor = make()
        await send(governor)
        for _ in range(100):
            async with governor.permit(Priority.BULK):
                pass
        assert governor.snapshot().ours == 1
        assert governor.snapshot().requests == 1

    run_virtual(main())


def test_twenty_to_sixty_requests_are_in_flight_when_answers_take_long():
    async def main(seconds, least):
        governor = make()
        await send(governor)
        most = 0

        async def watch():
            nonlocal most
            while True:
                most = max(most, governor.snapshot().in_flight)
                await asyncio.sleep(0.1)

        watcher = asyncio.get_running_loop().create_task(watch())
        await send_many(governor, 600, takes=seconds)
        watcher.cancel()
        assert least <= most <= 64

    run_virtual(main(0.5, 20))
    run_virtual(main(3.0, 50))


@pytest.mark.fault("F01", "F02")
def test_after_a_429_nothing_leaves_until_the_pause_is_over():
    async def main():
        governor = make()
        await send_many(governor, 20)
        async with governor.permit(Priority.BULK) as permit:
            permit.departed()
            permit.answered(429, Observation())
            governor.refused(permit, 7.0)
            assert governor.snapshot().slowed_for >= 7.0
        begun = asyncio.get_running_loop().time()
        at = await send(governor, Priority.INTERACTIVE)
        assert 7.0 <= at - begun <= 8.1
        snapshot = governor.snapshot()
        assert snapshot.refused == 1

    run_virtual(main())


def test_a_429_of_forms_stops_forms_for_a_minute_and_nothing_else():
    async def main():
        governor = make()
        async with governor.permit(Priority.BULK, Family.FORMS) as permit:
            permit.departed()
            permit.answered(429, Observation())
            governor.refused(permit, None)
        begun = asyncio.get_running_loop().time()
        assert await send(governor) - begun < 0.1
        assert await send(governor, family=Family.FORMS, seen=Observation()) - begun >= 60.0

    run_virtual(main())


def test_search_has_five_a_second_of_its_own():
    async def main():
        governor = make()
        times = await send_many(governor, 30, family=Family.SEARCH, seen=Observation(), takes=0.05)
        for at in times:
            assert sum(at <= other < at + 1.0 for other in times) <= 5
        assert times[-1] < 9.0
        assert governor.snapshot().ours == 0

    run_virtual(main())


def test_sends_of_an_earlier_process_count():
    async def main():
        governor = make()
        wall = governor.clock.now().timestamp()
        governor.seed([wall - 2.0] * 90 + [wall - 30.0] * 500 + [wall + 5.0])
        assert governor.snapshot().ours == 91
        times = await send_many(governor, 20, seen=Observation())
        assert sum(at < 8.0 for at in times) == 98 - 91

    run_virtual(main())


def test_sends_of_an_earlier_process_were_not_those_of_others():
    async def main():
        governor = make()
        await send_many(governor, 1, seen=Observation(190, 90, 10.0, 1000, 900))
        assert governor.snapshot().others > 80
        wall = governor.clock.now().timestamp()
        governor.seed([wall - 2.0] * 99)
        snapshot = governor.snapshot()
        assert (snapshot.ours, snapshot.others) == (100, 0)

    run_virtual(main())


def test_an_account_on_the_move_stops_everybody():
    async def main():
        governor = make()
        governor.moved(3600.0)
        at = await send(governor, Priority.INTERACTIVE)
        assert at >= 3600.0

    run_virtual(main())


def test_whoever_waits_can_be_turned_away():
    async def main():
        governor = make()
        governor.moved(3600.0)
        waiting = [asyncio.get_running_loop().create_task(send(governor)) for _ in range(3)]
        await asyncio.sleep(1.0)
        governor.turn_away(token_refused)
        for result in await asyncio.gather(*waiting, return_exceptions=True):
            assert isinstance(result, TokenRefused)
        assert asyncio.get_running_loop().time() < 2.0

    run_virtual(main())


def test_the_snapshot_says_what_is_going_on():
    async def main():
        governor = make()
        governor.set_time_zone("Europe/Berlin")
        changes = []
        governor.changed.subscribe(lambda _: changes.append(1))
        await send_many(governor, 40, seen=Observation(190, 150, 10.0, 1000, 900))
        await send(governor, status=404)
        snapshot = governor.snapshot()
        assert (snapshot.limit, snapshot.interval, snapshot.reserve) == (190, 10.0, 3)
        assert snapshot.ours == sum(snapshot.freed) == 41
        assert (snapshot.day_limit, snapshot.day_used, snapshot.day_ours) == (1000, 100, 41)
        assert snapshot.resets_at is not None
        assert snapshot.resets_at.utcoffset() is not None
        assert (snapshot.requests, snapshot.errors, snapshot.retries) == (41, 1, 0)
        assert not snapshot.offline
        assert len(changes) == 1  # the limit was learnt
        governor.set_offline(8.0)
        assert governor.snapshot().offline
        assert governor.snapshot().retry_in == pytest.approx(8.0)
        governor.set_offline(None)
        assert governor.snapshot().retry_in is None

    run_virtual(main())


def test_a_tiny_limit_still_lets_a_job_go_on():
    async def main():
        governor = make()
        times = await send_many(governor, 4, seen=Observation(1, 0, 10.0))
        assert len(times) == 4

    run_virtual(main())


def test_a_refused_submission_holds_submissions_and_nothing_else():
    async def main():
        governor = make()
        async with governor.permit(Priority.BULK, Family.FORMS) as permit:
            permit.departed()
            permit.answered(429, Observation())
            governor.refused(permit, None)
        snapshot = governor.snapshot()
        forms = snapshot.of_family("forms")
        assert governor.hold(Family.FORMS).seconds >= 60
        assert governor.hold() is None
        assert forms.retry_in >= 60
        assert snapshot.retry_in is None
        assert (forms.limit, forms.interval, forms.ours) == (50, 10.0, 1)

    run_virtual(main())


def test_submissions_of_an_earlier_process_count_against_their_own_limit():
    async def main():
        governor = make()
        wall = governor.clock.now().timestamp()
        governor.seed([wall - 1.0] * 40, Family.FORMS)
        assert governor.snapshot().of_family("forms").used == 40
        assert governor.snapshot().used == 0

    run_virtual(main())
