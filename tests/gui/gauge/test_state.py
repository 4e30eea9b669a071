from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta, timezone

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hubdesk.gui.gauge.state import GaugeKind, gauge_state, resets_text, unknown
from tests.support.gauge_samples import NOW, QUIET, RESETS, STATES


def _kind(**changes: object) -> GaugeKind:
    return gauge_state(replace(QUIET, **changes), NOW).kind  # type: ignore[arg-type]


def test_nothing_is_known_before_the_first_answer():
    assert gauge_state(None, NOW) == unknown()
    assert _kind(age=None, requests=0, source="guess") is GaugeKind.UNKNOWN
    assert _kind(limit=0) is GaugeKind.UNKNOWN
    assert (unknown().number, unknown().day, unknown().strip) == ("–", None, ())


@pytest.mark.parametrize(
    ("changes", "kind"),
    [
        ({}, GaugeKind.NORMAL),
        ({"ours": 140}, GaugeKind.NORMAL),
        ({"ours": 141}, GaugeKind.NEAR),
        ({"others": 95}, GaugeKind.NORMAL),
        ({"others": 96}, GaugeKind.OTHERS_BUSY),
        ({"age": 10.0, "in_flight": 1}, GaugeKind.NORMAL),
        ({"age": 10.1, "in_flight": 1}, GaugeKind.STALE),
        ({"age": 60.0}, GaugeKind.NORMAL),
        ({"age": 60.1}, GaugeKind.STALE),
        ({"source": "guess"}, GaugeKind.ESTIMATED),
        ({"refused": 1}, GaugeKind.SLOWED),
        ({"slowed_for": 0.1}, GaugeKind.SLOWED),
        ({"day_exhausted": True}, GaugeKind.PAUSED),
        ({"offline": True}, GaugeKind.OFFLINE),
    ],
)
def test_each_state_begins_where_it_should(changes, kind):
    assert _kind(**changes) is kind


def test_of_several_states_the_most_important_is_shown():
    order: list[tuple[GaugeKind, dict[str, object]]] = [
        (GaugeKind.OFFLINE, {"offline": True}),
        (GaugeKind.PAUSED, {"day_exhausted": True}),
        (GaugeKind.SLOWED, {"refused": 2}),
        (GaugeKind.STALE, {"age": 100.0}),
        (GaugeKind.NEAR, {"ours": 60}),
        (GaugeKind.OTHERS_BUSY, {"others": 130}),
        (GaugeKind.ESTIMATED, {"source": "guess"}),
    ]
    for index, (kind, _) in enumerate(order):
        changes: dict[str, object] = {}
        for _, more in reversed(order[index:]):
            changes |= more
        assert _kind(**changes) is kind


@pytest.mark.fault("F01", "F04")
def test_the_words_are_those_of_each_state():
    words = {name: gauge_state(snapshot, NOW) for name, snapshot in STATES.items()}
    assert words["Near limit"].headline == "178"
    assert words["Near limit"].rest == "of 190 calls"
    assert "has not been refused once" in words["Near limit"].sentence
    assert words["Slowed"].sentence == "Refused twice. Full speed in about 20\u00a0s"
    assert words["Stale"].chip.text == "48\u00a0s old"
    assert words["Stale"].sentence == "Last known. No answer for 48\u00a0s"
    assert words["Paused"].number == "0"
    assert words["Paused"].sentence == "Goes on by itself in 7\u00a0h\u00a012\u00a0min"
    assert words["Offline"].sentence == "Trying again in 30\u00a0s"
    assert words["Estimated"].number == "~60"
    assert words["Others busy"].sentence == "HubDesk 24, others 132"
    assert words["Normal"].spoken == "Rate limit: 21 of 190 calls used in 10\u00a0seconds. Quiet"


def test_quiet_becomes_busy_at_half():
    assert gauge_state(replace(QUIET, ours=73), NOW).chip.text == "Quiet"
    assert gauge_state(replace(QUIET, ours=74), NOW).chip.text == "Busy"


def test_the_rim_begins_at_85_percent_or_at_the_lowered_stop():
    assert gauge_state(STATES["Near limit"], NOW).rim == 0.85
    assert gauge_state(STATES["Slowed"], NOW).rim == pytest.approx(122 / 190)
    assert gauge_state(QUIET, NOW).rim is None


def test_the_day_is_told_in_the_accounts_time_zone():
    day = gauge_state(QUIET, NOW).day
    assert day is not None
    assert (day.used, day.limit) == ("Today 213,870", "of 625,000")
    assert day.resets == "Resets 00:00 Berlin, in 7\u00a0h 12\u00a0min"
    assert gauge_state(replace(QUIET, day_used=None), NOW).day is None
    unlimited = gauge_state(replace(QUIET, day_limit=None), NOW).day
    assert unlimited is not None
    assert (unlimited.limit, unlimited.ours) == ("", 0.0)


@pytest.mark.parametrize(
    ("left", "text"),
    [
        (timedelta(seconds=119), "1\u00a0min 59\u00a0s"),
        (timedelta(seconds=150), "2\u00a0min"),
        (-timedelta(hours=1), "0\u00a0s"),
    ],
)
def test_the_countdown_goes_by_minutes_and_at_the_end_by_seconds(left, text):
    assert resets_text(RESETS, RESETS - left).endswith(f"in {text}")


def test_a_zone_without_a_city_is_fine():
    at = datetime(2026, 11, 24, tzinfo=timezone(timedelta(hours=2)))
    assert resets_text(at, at - timedelta(hours=1)) == "Resets 00:00 UTC+02:00, in 1\u00a0h"
    assert resets_text(None, at) == ""


@settings(max_examples=150)
@given(
    ours=st.integers(0, 400),
    others=st.integers(0, 400),
    limit=st.integers(1, 300),
    stop=st.integers(0, 400),
    reserve=st.integers(0, 400),
    day_used=st.one_of(st.none(), st.integers(0, 10**7)),
    day_ours=st.integers(0, 10**7),
)
def test_shares_stay_inside_the_dial_whatever_the_snapshot(ours, others, limit, stop, reserve, day_used, day_ours):
    state = gauge_state(
        replace(
            QUIET,
            ours=ours,
            others=others,
            limit=limit,
            stop=stop,
            reserve=reserve,
            day_used=day_used,
            day_ours=day_ours,
        ),
        NOW,
    )
    assert 0 <= state.ours <= 1
    assert state.others >= 0
    assert state.ours + state.others <= 1 + 1e-9
    assert state.stop is None or 0 <= state.stop < 1
    assert 0 <= state.reserve <= 1
    if state.day is not None and state.day.limit:
        assert state.day.ours >= 0
        assert state.day.ours + state.day.others <= max(1.0, state.day.ours) + 1e-9


def test_while_nothing_is_asked_no_answer_is_missing():
    rested = gauge_state(replace(QUIET, age=130.0, in_flight=0, ours=0, others=0), NOW)
    assert rested.kind is GaugeKind.STALE
    assert (rested.chip.text, rested.sentence) == ("Quiet", "Last call 2\u00a0min ago")
