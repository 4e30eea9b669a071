"""Which requests were caught in a standstill, by what HubSpot counted for them and for those that left next."""

from __future__ import annotations

import pytest

from hubdesk.hubspot.rate.standstill import Standstills
from hubdesk.hubspot.rate.window import Departure


def departures(*missing, telling=False, every=0.05):
    """Return requests that left one after another, with by how much HubSpot's counts fell short."""
    return [Departure(number * every, missing=short, telling=telling) for number, short in enumerate(missing)]


def caught(sent, standstills=None):
    """Return for each request whether it was caught, as the window asks: one after another."""
    standstills = standstills or Standstills()
    return [standstills.caught(one, sent[number + 1 :], 0.4) for number, one in enumerate(sent)]


def test_counts_as_expected_are_no_standstill():
    assert not any(caught(departures(*[0.0] * 20))[:17])


@pytest.mark.parametrize("telling", [False, True])
def test_a_single_straggler_that_many_overtake_is_none(telling):
    sent = departures(0.0, 0.0, 0.0, 0.0, -40.0, *[0.0] * 12, telling=telling)
    assert not any(caught(sent)[:13])


def test_fewer_calls_than_expected_while_some_are_leaving_are_one():
    assert all(caught(departures(*[3.0] * 8, *[0.0] * 8, telling=True))[:8])


def test_a_jumbled_order_is_one_while_none_is_leaving():
    sent = departures(*[0.0] * 6, -3.0, 2.0, -4.0, 3.0, 2.0, *[0.0] * 9)
    assert not any(caught(sent)[:3])
    assert all(caught(sent)[4:11])


def test_who_is_used_to_jumble_needs_more_of_it():
    standstills = Standstills()
    caught(departures(*[1.0, -1.0] * 200, every=0.02), standstills)
    later = [Departure(100.0 + number * 0.05, missing=(1.0, -1.0)[number % 2]) for number in range(12)]
    assert not any(caught(later, standstills)[:6])


def test_the_last_before_a_pause_are_held_whatever_was_counted():
    sent = departures(*[0.0] * 8)
    sent.append(Departure(9.0, missing=0.0))
    assert caught(sent)[:5] == [False] * 5
    assert all(caught(sent)[5:])


def test_before_a_short_pause_one_count_out_of_order_is_enough():
    tidy = [*departures(*[0.0] * 6), *(Departure(0.55 + number * 0.05, missing=0.0) for number in range(9))]
    tidy[0].at = tidy[1].at = tidy[2].at = 0.0
    assert not any(caught(tidy)[3:6])
    tidy[5].missing = 2.0
    assert all(caught(tidy)[3:6])


def test_without_counts_the_time_until_the_confirmation_decides():
    sent = departures(*[None] * 8)
    assert not any(caught(sent)[:4])
    sent[2].suspect = True
    assert caught(sent)[:4] == [False, False, True, False]
