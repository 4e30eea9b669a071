"""The time left: it does not jump between the bursts, and follows others' use and a slow computer within seconds."""

from dataclasses import replace
from datetime import UTC, datetime
from itertools import pairwise

import pytest

from hubdesk.engine.run.eta import Eta
from hubdesk.engine.run.tracker import Tracker
from hubdesk.storage.journal.records import JobState
from tests.engine.limits.simulated import Setting, run
from tests.support.gauge_samples import QUIET


def test_it_falls_evenly_though_the_run_is_bursty():
    course = run(Setting(calls=1_500, limit=190, others=0, median=0.5, tail=2.5, seed=5))
    steady = [(at, left) for at, left in course.shown if 5 < at < course.seconds - 2]
    jumps = [abs((then - now) - (later - at)) for (at, then), (later, now) in pairwise(steady)]
    assert max(jumps) < 1.5
    assert all(abs(at + left - course.seconds) < 0.06 * course.seconds for at, left in steady)


def test_it_follows_others_within_seconds():
    setting = Setting(calls=2_000, limit=190, others=0, median=0.4, tail=2.0, seed=6, others_later=90, changes_at=100.0)
    course = run(setting)
    offsets = [at + left for at, left in course.shown]
    assert offsets[0] < 0.8 * course.seconds  # nobody could know
    late = [end for (at, _), end in zip(course.shown, offsets, strict=True) if at > course.seconds / 2]
    assert all(abs(end - course.seconds) < 0.1 * course.seconds for end in late)


@pytest.mark.fault("F46")
def test_it_knows_when_something_else_than_the_limit_holds_it_up():
    course = run(Setting(calls=300, limit=100_000, others=0, median=0.02, tail=1.5, seed=7, own_cost=0.1))
    half = next(left for at, left in course.shown if at >= course.seconds / 2)
    assert abs(half / (course.seconds / 2) - 1) < 0.1


class _Clock:
    def __init__(self):
        self.at = 100.0

    def monotonic(self):
        return self.at

    def now(self):
        return datetime(2026, 11, 25, 16, 0, tzinfo=UTC)

    async def sleep(self, seconds):
        self.at += seconds


@pytest.mark.parametrize("pause", [2.0, 60.0])
def test_a_pause_is_no_part_of_the_pace(pause):
    """Twenty calls a second is what the computer does; after the pause, too, and it is shown from the first look on."""
    clock, at_work = _Clock(), replace(QUIET, limit=100_000, stop=90_000, others=0)
    eta = Eta(clock, lambda: at_work, lambda: (0.02,) * 20)
    tracker = Tracker("7F3K", 30_000, dict, clock, eta)
    tracker.plan(300)
    tracker.watch.start()

    def work(seconds):
        shown = []
        for _ in range(round(20 * seconds)):
            clock.at += 0.05
            tracker.settled(())
            shown.append(tracker.progress(JobState.RUNNING, None, paused=False).seconds_left)
        return shown

    assert work(5)[-1] == pytest.approx(10, abs=1)
    tracker.watch.hold()
    clock.at += pause
    tracker.go_on()
    shown = work(5)
    left = [10 - at / 20 for at in range(1, 101)]
    assert all(abs(one - real) < 1.5 for one, real in zip(shown, left, strict=True))
