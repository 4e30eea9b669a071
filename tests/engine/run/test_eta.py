"""The time left: it does not jump between the bursts, and follows others' use and a slow computer within seconds."""

from itertools import pairwise

import pytest

from tests.engine.limits.simulated import Setting, run


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
