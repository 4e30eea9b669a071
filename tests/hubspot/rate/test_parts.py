"""The parts of the budget one by one: ceiling, guard, concurrency, strip, day."""

import random
from datetime import UTC, datetime

import pytest

from hubdesk.hubspot.rate.ceiling import Ceiling
from hubdesk.hubspot.rate.concurrency import Concurrency
from hubdesk.hubspot.rate.day import DayQuota
from hubdesk.hubspot.rate.guard import ArrivalGuard
from hubdesk.hubspot.rate.headers import Observation
from hubdesk.hubspot.rate.strip import Strip
from tests.support.virtual_time import VirtualClock


class HandClock:
    """A clock that is moved by hand."""

    def __init__(self, start):
        self._start = start.timestamp()
        self.passed = 0.0

    def monotonic(self):
        return self.passed

    def now(self):
        return datetime.fromtimestamp(self._start + self.passed, UTC)

    async def sleep(self, seconds):
        raise NotImplementedError


def test_a_refusal_slows_down_and_full_speed_comes_back_evenly():
    ceiling = Ceiling()
    assert ceiling.apply(0.0, 98) == 98
    ceiling.refuse(100.0, 81, known_limit=None)
    levels = [ceiling.apply(100.0 + after, 98) for after in range(0, 301, 20)]
    assert levels[0] == 72
    assert levels == sorted(levels)
    assert levels[-1] == 98
    assert ceiling.slowed_for(100.0) == 300.0


def test_a_second_refusal_soon_after_slows_down_for_twice_as_long():
    ceiling = Ceiling()
    ceiling.refuse(0.0, 81, known_limit=None)
    ceiling.refuse(1.0, 70, known_limit=None)  # in flight together with the first
    assert ceiling.slowed_for(1.0) == 299.0
    assert ceiling.apply(1.0, 98) == 62
    ceiling.refuse(400.0, 81, known_limit=None)
    assert ceiling.slowed_for(400.0) == 600.0


def test_where_hubspot_tells_its_limit_refusals_never_slow_down_for_long():
    ceiling = Ceiling()
    for number in range(40):
        ceiling.refuse(10.0 * number, 150, known_limit=190)
        assert 4.0 <= ceiling.slowed_for(10.0 * number) <= 16.0


def test_a_limit_of_one_still_lets_one_pass():
    ceiling = Ceiling()
    ceiling.refuse(0.0, 1, known_limit=1)
    assert ceiling.apply(0.0, 1) == 1


def test_a_known_limit_is_shared_at_least_by_a_tenth():
    ceiling = Ceiling()
    ceiling.refuse(0.0, 1, known_limit=190)
    assert ceiling.apply(0.0, 187) == 19


def test_latecomers_make_slots_last_longer_and_calm_shortens_them_again():
    guard = ArrivalGuard()
    first = guard.seconds
    guard.observe(10.0, margin=3, cushion=3)
    assert guard.seconds < first
    guard.observe(20.0, margin=0, cushion=3)
    raised = guard.seconds
    assert raised > first
    guard.observe(20.1, margin=0, cushion=3)  # the same moment
    assert guard.seconds == raised
    for second in range(30, 3000, 9):
        guard.observe(float(second), margin=3, cushion=3)
    assert 0.0 < guard.seconds < first
    for second in range(3000, 3100):
        guard.observe(float(second), margin=0, cushion=3)
    assert guard.seconds <= 0.5


def test_slow_start_doubles_each_round_and_trouble_halves_once():
    concurrency = Concurrency()
    first = concurrency.window
    for _ in range(first):
        concurrency.in_flight = concurrency.window
        concurrency.succeeded()
    assert concurrency.window == 2 * first
    concurrency.in_flight = 1
    concurrency.succeeded()
    assert concurrency.window == 2 * first  # not used, so nothing was learnt
    for _ in range(40):
        concurrency.troubled(10.0, departed=9.0)  # all in flight together
    assert concurrency.window == first
    concurrency.troubled(12.0, departed=11.0)
    assert concurrency.window == first // 2
    for _ in range(1000):
        concurrency.in_flight = 64
        concurrency.succeeded()
    assert concurrency.window <= 64
    for second in range(100):
        concurrency.troubled(20.0 + second, departed=19.5 + second)
    assert concurrency.window == 1
    concurrency.restart(200.0)
    assert concurrency.window == 1


def test_the_strip_keeps_the_highest_values_of_six_seconds():
    strip = Strip(0.0)
    strip.heard(1.0, 10, 2)
    strip.heard(2.0, 30, 1)
    strip.refuse(3.0, 30)
    strip.note(7.0, 5, 0)
    columns = strip.columns()
    assert len(columns) == 100
    closed, current = columns[-2], columns[-1]
    assert (closed.ours, closed.others, closed.refused, closed.known) == (30, 2, 1, True)
    assert (current.ours, current.known) == (5, False)
    strip.note(10_000.0, 0, 0)
    assert len(strip.columns()) == 100
    assert not any(column.known for column in strip.columns())


@pytest.mark.parametrize(
    ("zone", "start", "hours"),
    [
        ("Europe/Berlin", datetime(2026, 11, 25, 9, 0, tzinfo=UTC), 14),
        ("US/Eastern", datetime(2026, 11, 25, 9, 0, tzinfo=UTC), 20),
        ("Europe/Berlin", datetime(2026, 10, 25, 0, 30, tzinfo=UTC), 22.5),  # 25 hours long
        ("Pacific/Kiritimati", datetime(2026, 11, 25, 9, 59, tzinfo=UTC), 1 / 60),
    ],
)
def test_the_day_ends_at_midnight_of_the_account(zone, start, hours):
    day = DayQuota(HandClock(start), random.Random(1))
    day.set_time_zone(zone)
    assert day.resets_in() == pytest.approx(hours * 3600)


@pytest.mark.parametrize("zone", ["", "Nowhere/Atlantis", "../../etc/passwd", "/etc/passwd"])
def test_an_unknown_zone_leaves_the_time_open(zone):
    day = DayQuota(HandClock(datetime(2026, 11, 25, tzinfo=UTC)), random.Random(1))
    day.set_time_zone(zone)
    assert day.resets_at() is None
    assert day.resets_in() is None
    day.exhaust(probe=False)
    assert day.wait(0.0) == 3600.0


def test_one_request_tries_the_new_day_and_failing_ones_come_ever_more_rarely():
    clock = HandClock(datetime(2026, 11, 25, 22, 59, tzinfo=UTC))
    day = DayQuota(clock, random.Random(1))
    day.set_time_zone("Europe/Berlin")
    day.exhaust(probe=False)
    first = day.wait(0.0)
    assert 60.0 <= first <= 120.0
    clock.passed = first
    assert day.wait(first) == 0.0
    assert day.begin_probe()
    assert day.wait(first) == float("inf")
    day.exhaust(probe=True)
    assert day.wait(clock.passed) == 300.0
    clock.passed += 300.0
    assert day.begin_probe()
    day.exhaust(probe=True)
    assert day.wait(clock.passed) == 600.0
    clock.passed += 600.0
    assert day.begin_probe()
    day.observe(Observation(day_limit=1000, day_remaining=999), probe=True)
    assert day.wait(clock.passed) == 0.0
    assert not day.begin_probe()


def test_nothing_left_is_believed_before_the_first_refusal():
    day = DayQuota(VirtualClockAtZero(), random.Random(1))
    day.observe(Observation(day_limit=1000, day_remaining=0), probe=False)
    assert day.exhausted


class VirtualClockAtZero(VirtualClock):
    """The virtual clock outside of a loop."""

    def monotonic(self):
        return 0.0
