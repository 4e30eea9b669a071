"""What others use on average: unbiased, and quick to see a change."""

from __future__ import annotations

import random
from bisect import bisect_right

from hypothesis import given, settings
from hypothesis import strategies as st

from hubdesk.hubspot.rate.average import Average


def test_before_any_answer_nothing_is_known():
    average = Average()
    assert average.calls(5.0, 10.0) is None
    average.note(0.0, 40.0)
    assert average.calls(600.0, 10.0) == 40.0
    assert average.calls(601.0, 10.0) is None
    average.note(700.0, 40.0)
    average.forget()
    assert average.calls(700.0, 10.0) is None


def test_each_answer_tells_of_the_window_before_it_and_counts_for_what_no_other_told():
    average = Average()
    for tenth in range(100):
        average.note(tenth / 10, 40.0)
    average.note(40.0, 50.0)
    calls = average.calls(41.0, 10.0)
    assert calls is not None
    assert abs(calls - (20 * 40.0 + 10 * 50.0) / 30) < 0.1


def test_a_change_counts_at_once():
    average = Average()
    for tenth in range(600):
        average.note(tenth / 10, 40.0)
    average.note(60.0, 0.0)
    assert average.calls(60.0, 10.0) == 0.0
    average.note(61.0, 90.0)
    assert average.calls(61.0, 10.0) == 90.0


def test_what_arrived_late_of_ours_does_not_make_them_more():
    average = Average()
    for second in range(60):
        average.note(float(second), (-2.0, 2.0)[second % 2])
    calls = average.calls(60.0, 10.0)
    assert calls is not None
    assert calls < 0.5


@settings(max_examples=40)
@given(seed=st.integers(0, 10_000), each=st.floats(0.1, 2.0))
def test_it_is_right_on_average(seed, each):
    rng, calls, at = random.Random(seed), [], 0.0
    while at < 200.0:
        at += each * rng.uniform(0.5, 1.5)
        calls.append(at)
    average = Average()
    for second in range(110, 190):
        told = bisect_right(calls, second) - bisect_right(calls, second - 10.0)
        average.note(float(second), told)
    found = average.calls(190.0, 10.0)
    assert found is not None
    assert abs(found - 10.0 / each) <= 1.0 + 0.1 * 10.0 / each
