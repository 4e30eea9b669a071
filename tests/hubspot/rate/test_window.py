"""The rolling window of our own sends, compared with a slow and obvious one."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hubdesk.hubspot.rate.window import RollingWindow


def test_a_reservation_counts_until_it_is_used_or_given_back():
    window = RollingWindow(10.0)
    window.reserve()
    window.reserve()
    assert window.occupied(0.0, 0.1) == 2
    window.give_back()
    window.send(1.0)
    assert window.occupied(1.0, 0.1) == 1
    assert window.count(1.0) == 1
    assert window.occupied(11.05, 0.1) == 1
    assert window.count(11.05) == 0
    assert window.occupied(11.11, 0.1) == 0


def test_the_time_of_the_departure_counts_not_that_of_the_permission():
    window = RollingWindow(10.0)
    window.reserve()
    window.send(5.0)
    assert window.frees_at(1, 0.2) == 15.2
    assert window.frees_at(2, 0.2) is None


@settings(max_examples=150)
@given(st.lists(st.floats(0.0, 3.0), max_size=60), st.floats(0.0, 0.5))
def test_counts_are_those_of_the_obvious_way(gaps, guard):
    window, sent, now = RollingWindow(10.0), [], 0.0
    for gap in gaps:
        now += gap
        window.reserve()
        departure = window.send(now)
        sent.append(now)
        assert departure.count == sum(now - 10.0 < at <= now for at in sent)
        assert window.occupied(now, guard) == sum(at + 10.0 + guard > now for at in sent)
        assert sum(window.leaving(now, 10)) == departure.count


def test_what_was_held_up_on_its_way_stays_longer():
    window = RollingWindow(10.0)
    departures = []
    for number in range(64):
        window.reserve()
        departures.append(window.send(number * 0.05))
        window.confirm(departures[-1], number * 0.05 + 0.2, good=True)
    late = []
    for number in range(3):
        window.reserve()
        late.append(window.send(4.0 + number * 0.01))
    window.confirm(late[-1], 5.02, good=True)
    # What left later and was not held up is free before those that were.
    window.reserve()
    window.send(4.1)
    assert window.occupied(departures[-1].at + 10.11, 0.1) == 4
    assert window.occupied(4.1 + 10.11, 0.1) == 3
    held = window.frees_at(1, 0.1)
    assert held is not None
    assert 0.75 < held - (4.0 + 10.1) < 0.85
    assert window.occupied(4.9 + 10.1, 0.1) == 0


def test_sends_of_an_earlier_process_come_first():
    window = RollingWindow(10.0)
    window.reserve()
    window.send(3.0)
    window.seed([-2.0, -5.0])
    assert window.count(3.0) == 3
    assert window.frees_at(1, 0.0) == 5.0


def test_calls_that_hubspot_no_longer_counted_tell_of_a_standstill():
    window = RollingWindow(10.0)
    for number in range(24):
        window.reserve()
        departure = window.send(number * 0.05)
        window.confirm(departure, number * 0.05 + (0.5 if 10 <= number < 20 else 0.2), good=True)
        departure.missing = 3.0 if 10 <= number < 20 else 0.0
    assert window.occupied(0.45 + 10.11, 0.1) == 14
    # Ten have arrived 0.3 s late at most, and are held for as long; four left after them.
    assert window.occupied(0.95 + 10.11, 0.1) == 6 + 4
    assert window.occupied(0.95 + 10.41, 0.1) == 0


@pytest.mark.fault("F64")
def test_what_had_no_answer_when_the_computer_fell_asleep_may_leave_when_it_wakes():
    window = RollingWindow(10.0)
    window.reserve()
    window.reserve()
    first = window.send(0.0)
    window.send(0.5)
    window.confirm(first, 0.6, good=True)
    window.slept(30.0)
    assert window.count(30.0) == 1
    assert window.occupied(39.9, 0.1) == 1
    assert window.occupied(40.2, 0.1) == 0


def test_a_refused_request_keeps_its_slot_until_those_who_filled_the_window_have_left_it():
    window = RollingWindow(10.0)
    window.reserve()
    refused = window.send(1.0)
    window.reserve()
    window.send(1.2)
    window.confirm(refused, 1.5, good=False)
    window.refused(refused, 1.5)
    assert window.count(1.5) == window.occupied(1.5, 0.1) == 2
    assert window.occupied(11.25, 0.1) == 2
    assert window.occupied(11.35, 0.1) == 1
    assert window.frees_at(1, 0.1) == 11.6
    assert window.occupied(11.65, 0.1) == 0
    window.refused(refused, 12.0)
    assert window.occupied(12.0, 0.1) == 0, "it had left the window"
