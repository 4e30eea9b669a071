"""The rolling window, against a simple count over all calls."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from hubdesk.demo.limits.window import RollingWindow


@settings(max_examples=150)
@given(st.lists(st.integers(0, 40), max_size=120), st.integers(1, 8))
def test_never_more_than_the_limit_in_ten_seconds_and_never_refused_without_need(gaps, limit):
    admitted: list[float] = []
    arrived: list[float] = []
    window, now, largest = RollingWindow(limit), 0.0, 0
    for gap in gaps:
        now += gap / 8  # exact in binary, so that the edge of the window is met exactly
        window.advance(now)
        inside = [at for at in admitted if at > now - 10]
        arrived.append(now)
        largest = max(largest, len([at for at in arrived if at > now - 10]))
        verdict = window.admit(now)
        assert verdict is (len(inside) < limit)
        if verdict:
            admitted.append(now)
        assert window.used == len([at for at in admitted if at > now - 10])
    assert window.largest == largest


def test_a_call_stops_counting_after_exactly_ten_seconds():
    window = RollingWindow(1)
    assert window.admit(0.0)
    window.advance(9.999)
    assert not window.admit(9.999)
    window.advance(10.0)
    assert window.admit(10.0)


def test_calls_of_others_take_places_but_are_not_measured_as_ours():
    window = RollingWindow(100)
    window.set_others(5, 0.0)
    assert window.advance(10.0) == 50
    assert window.used == 50  # those from second 0.2 to second 10
    assert window.largest == 0
    assert all(window.admit(10.0) for _turn in range(50))
    assert not window.admit(10.0)
    window.set_others(0, 11.0)
    assert window.advance(30.0) == 0
    assert window.used == 0


def test_others_stop_at_the_limit_too():
    window = RollingWindow(10)
    window.set_others(100, 0.0)
    assert window.advance(9.0) == 10


def test_a_restored_window_goes_on():
    window = RollingWindow(2)
    window.restore([(-1.0, True), (-0.5, False), (0.0, True)])
    window.advance(8.0)
    assert not window.admit(8.0)
    window.advance(9.0)
    assert window.admit(9.0)
    assert window.largest == 4
