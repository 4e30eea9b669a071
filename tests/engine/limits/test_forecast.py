"""Forecasts: what a run costs and takes, the day's end, other plans, and how near to the truth they come."""

import dataclasses
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hubdesk.engine.limits.forecast import calls_for, forecast, what_if
from hubdesk.engine.limits.rehearsal import Stage, seconds_for
from hubdesk.engine.limits.tiers import TIERS, tier_guess
from tests.support.gauge_samples import QUIET

BERLIN = ZoneInfo("Europe/Berlin")
NOW = datetime(2026, 11, 25, 18, 0, tzinfo=BERLIN)
MIDNIGHT = datetime(2026, 11, 26, tzinfo=BERLIN)


def snapshot(**fields):
    """A quiet window, no other integration, and midnight six hours away."""
    plain: dict[str, Any] = {
        "others": 0,
        "reserve": 5,
        "stop": 185,
        "day_used": 25_000,
        "day_ours": 0,
        "resets_at": MIDNIGHT,
    }
    return dataclasses.replace(QUIET, **plain | fields)


@pytest.mark.parametrize(
    ("options", "writes", "reads"),
    [
        ({}, 10, 0),
        ({"mode": "create"}, 10, 10),
        ({"mode": "update"}, 10, 10),
        ({"rules": True}, 10, 10),
        ({"preview": True}, 0, 10),
    ],
)
def test_modes_that_look_first_need_twice_the_calls(options, writes, reads):
    calls = calls_for(10, **options)
    assert (calls.writes, calls.reads, calls.total) == (writes, reads, writes + reads)


def test_a_run_that_fits():
    found = forecast(6_000, snapshot(), now=NOW)
    assert found.fits_today
    assert found.share_of_day_left == 0.01
    assert (found.pauses_at, found.goes_on_at, found.days) == (None, None, 0)
    assert found.seconds == pytest.approx(6_000 / 185 * 10.1, rel=0.02)
    assert found.ends_at == NOW + timedelta(seconds=found.seconds)


def test_calls_about_companies_count_and_wait_for_each_other():
    calls = calls_for(10, companies=300)
    assert (calls.companies, calls.total) == (300, 310)
    found = forecast(calls, snapshot(), now=NOW, latencies=(0.05,))
    assert found.calls == 310
    assert found.working_seconds >= 300 * 0.2
    assert found.working_seconds > forecast(310, snapshot(), now=NOW, latencies=(0.05,)).working_seconds
    slow = forecast(calls, snapshot(), now=NOW, latencies=(2.0,))
    assert slow.working_seconds >= 300 * 2.0
    assert slow.ends_at == NOW + timedelta(seconds=slow.seconds)
    assert forecast(calls_for(10), snapshot(), now=NOW) == forecast(10, snapshot(), now=NOW)


def test_a_run_that_is_longer_than_the_day_waits_and_goes_on_at_midnight():
    found = forecast(1_000, snapshot(day_used=624_500), now=NOW)
    assert found.fits_today is False
    assert found.share_of_day_left == 2.0
    assert found.pauses_at is not None
    assert timedelta(seconds=20) < found.pauses_at - NOW < timedelta(seconds=32)
    assert found.goes_on_at == MIDNIGHT
    assert MIDNIGHT + timedelta(seconds=20) < found.ends_at < MIDNIGHT + timedelta(seconds=35)
    assert found.seconds > 6 * 3600 > found.working_seconds


def test_what_others_use_makes_the_day_shorter():
    alone = forecast(590_000, snapshot(stop=95), now=NOW.replace(hour=1))
    beside = forecast(590_000, snapshot(stop=95, others=80), now=NOW.replace(hour=1))
    assert alone.fits_today
    assert beside.fits_today is False


def test_a_run_over_midnight_gets_the_next_day_as_well():
    late = MIDNIGHT - timedelta(seconds=30)
    found = forecast(5_000, snapshot(day_used=624_000), now=late)
    assert found.fits_today
    assert found.ends_at > MIDNIGHT


def test_a_day_that_is_used_up_or_kept_for_others_leaves_nothing():
    for closed in ({"day_exhausted": True, "day_used": 625_000}, {"day_kept": True}, {"day_reserve": 600_000}):
        found = forecast(10, snapshot(**closed), now=NOW)
        assert found.fits_today is False
        assert found.goes_on_at == MIDNIGHT


def test_several_days():
    found = forecast(1_500_000, snapshot(day_limit=250_000, day_used=0, limit=100, stop=98), now=NOW)
    assert found.days >= 5
    assert found.pauses_at is None or found.pauses_at > NOW


def test_nothing_known_nothing_claimed():
    found = forecast(10, snapshot(day_limit=None, day_used=None, source="guess"), now=NOW)
    assert (found.share_of_day_left, found.fits_today, found.estimated) == (None, None, True)
    assert forecast(0, snapshot(), now=NOW).seconds == 0


@settings(max_examples=60)
@given(st.integers(1, 5_000), st.integers(1, 250), st.integers(0, 40))
def test_more_calls_never_take_less_and_the_shortcut_is_exact(calls, stop, others):
    stage = Stage(limit=250, interval=10.0, stop=stop, others=others, latencies=(0.5,))
    longer = seconds_for(calls + stop, stage)
    assert longer >= seconds_for(calls, stage)
    # What does not fit into one window takes a whole window more.
    if calls > 10 * stop and stop < 150:
        assert longer - seconds_for(calls, stage) == pytest.approx(stage.period, rel=0.02)


def test_a_higher_plan_is_faster_and_a_second_increase_is_not():
    free, professional = what_if(1_000, TIERS[0]), what_if(1_000, TIERS[1])
    assert professional.seconds < free.seconds
    once, twice = what_if(1_000, TIERS[1], 1), what_if(1_000, TIERS[1], 2)
    assert once.burst == twice.burst == 250
    assert once.seconds == twice.seconds < professional.seconds
    assert (once.day, twice.day, what_if(1, TIERS[1], 9).day) == (1_625_000, 2_625_000, 2_625_000)
    assert what_if(600_000, TIERS[0]).days == 2


@pytest.mark.parametrize(
    ("limit", "day", "expected"),
    [
        (100, 250_000, ["Free and Starter"]),
        (190, 650_000, ["Professional"]),
        (190, 1_000_000, ["Enterprise"]),
        (250, 1_625_000, ["Professional with one API Limit Increase"]),
        (250, 3_000_000, ["Enterprise with two API Limit Increases"]),
        (190, None, ["Professional", "Enterprise"]),
        (110, 250_000, []),
    ],
)
def test_plans_are_guessed_from_what_hubspot_told(limit, day, expected):
    assert [one.words for one in tier_guess(snapshot(limit=limit, day_limit=day))] == expected
    assert tier_guess(snapshot(limit=limit, day_limit=day, source="guess")) == ()
