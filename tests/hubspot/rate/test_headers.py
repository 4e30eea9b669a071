"""Limit headers: read what is there, never fail on what is not (missing, negative, not a number)."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hubdesk.hubspot.rate.headers import NOTHING, read_observation

GOOD = {
    b"x-hubspot-ratelimit-max": b"190",
    b"x-hubspot-ratelimit-remaining": b"150",
    b"x-hubspot-ratelimit-interval-milliseconds": b"10000",
    b"x-hubspot-ratelimit-daily": b"625000",
    b"x-hubspot-ratelimit-daily-remaining": b"624999",
}


def test_all_of_them():
    seen = read_observation(GOOD)
    assert (seen.limit, seen.remaining, seen.interval) == (190, 150, 10.0)
    assert (seen.day_limit, seen.day_remaining) == (625_000, 624_999)


def test_none_of_them():
    assert read_observation({b"content-type": b"application/json"}) == NOTHING


@pytest.mark.fault("F05")
@pytest.mark.parametrize("value", [b"", b"-5", b"abc", b"1e3", b"0", b"190.5", b"9" * 30, b"\xff", b"1_0"])
def test_a_limit_that_is_no_limit_is_not_known(value):
    assert read_observation({**GOOD, b"x-hubspot-ratelimit-max": value}).limit is None


def test_a_negative_rest_means_that_nothing_is_left():
    assert read_observation({**GOOD, b"x-hubspot-ratelimit-remaining": b"-3"}).remaining == 0
    assert read_observation({**GOOD, b"x-hubspot-ratelimit-remaining": b"many"}).remaining is None


@pytest.mark.parametrize("value", [b"0", b"-1", b"99999999", b"ten"])
def test_an_impossible_interval_is_not_taken(value):
    assert read_observation({**GOOD, b"x-hubspot-ratelimit-interval-milliseconds": value}).interval is None


@pytest.mark.fault("F05")
@settings(max_examples=200)
@given(st.dictionaries(st.sampled_from(sorted(GOOD)), st.binary(max_size=24)))
def test_anything_at_all_is_survived(headers):
    seen = read_observation(headers)
    assert seen.limit is None or seen.limit > 0
    assert seen.remaining is None or seen.remaining >= 0
    assert seen.interval is None or 0.1 <= seen.interval <= 600
