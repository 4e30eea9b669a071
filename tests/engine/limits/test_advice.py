"""Advice follows from the log, says its figures, and is silent when there is nothing to say."""

import pytest

from hubdesk.engine.limits.advice import advice
from hubdesk.storage.call_log import CallLog, LoggedCall, Peak

NOON = 1_764_072_000.0  # 25 Nov 2025, 12:00 UTC
NOW = NOON + 6 * 3600


def calls(count, endpoint="contacts.upsert", status=200, *, start=NOON, step=1.0, rows=100, attempt=1, cause=""):
    return [
        LoggedCall(start + number * step, endpoint, status, 300, rows, attempt, f"c-{number}", cause, False)
        for number in range(count)
    ]


@pytest.fixture
def log(tmp_path):
    log = CallLog(tmp_path / "log.sqlite")
    yield log
    log.close()


def said(log, **options):
    return {one.code: one for one in advice(log, now=NOW, time_zone="Europe/Berlin", **options)}


def evidence(one):
    return dict(one.evidence)


def test_an_empty_log_says_nothing(log):
    assert advice(log, now=NOW) == ()


def test_an_ordinary_day_says_nothing(log):
    log.add(calls(500), Peak(NOON, 120, 100, 190, 5_000, 625_000))
    log.add([*calls(2, "properties.list"), *calls(5, status=400, start=NOON + 600), *calls(3, attempt=2)])
    assert advice(log, now=NOW) == ()


def test_single_calls_that_could_be_batches(log):
    log.add(calls(40, "contacts.get", rows=0))
    found = said(log)
    assert list(found) == ["batch.small"]
    assert evidence(found["batch.small"]) == {
        "endpoint": "contacts.get",
        "calls": 40,
        "rows": 40,
        "enough": 1,
        "refused": 0,
    }
    assert "40 calls" in found["batch.small"].sentence
    assert "13:00" in found["batch.small"].sentence  # Berlin


def test_nineteen_small_calls_are_not_worth_a_word(log):
    log.add(calls(19, rows=2))
    assert said(log) == {}


def test_small_batches_of_refused_ones_are_told_as_such(log):
    log.add([*calls(60, rows=1), *calls(7, status=400, start=NOON + 100)])
    found = said(log)
    assert "batch.split" in found
    assert "batch.small" not in found
    assert "7 batches" in found["batch.split"].sentence


def test_lists_that_are_read_again_and_again(log):
    log.add(calls(9, "properties.list", step=120, rows=0))
    log.add(calls(5, "owners.list", step=120, rows=0))
    found = said(log)
    assert list(found) == ["reads.repeated"]
    assert evidence(found["reads.repeated"]) == {"endpoint": "properties.list", "reads": 9}


def test_search_near_its_limit(log):
    log.add(calls(8, "contacts.search", step=0.2, rows=0))
    found = said(log)["search.near"]
    assert found.level == "note"
    assert evidence(found) == {"most": 5, "limit": 5, "seconds": 1}
    log.add(calls(9, "contacts.search", step=0.1, start=NOON + 100, rows=0))
    assert said(log)["search.near"].level == "warning"


def test_three_search_calls_a_second_are_far_enough(log):
    log.add(calls(9, "contacts.search", step=0.34, rows=0))
    assert said(log) == {}


@pytest.mark.parametrize(
    ("errors", "level"), [(2, None), (4, "note"), (6, "warning")], ids=["few", "near five percent", "above"]
)
def test_share_of_errors_of_a_day(log, errors, level):
    log.add([*calls(100 - errors), *calls(errors, status=400, start=NOON + 1000)])
    found = said(log).get("errors.share")
    assert (found.level if found else None) == level


def test_few_calls_say_nothing_about_errors(log):
    log.add([*calls(20), *calls(10, status=500)])
    assert "errors.share" not in said(log)


def test_many_calls_sent_again_and_why(log):
    log.add([*calls(80), *calls(20, attempt=2), *calls(20, status=423, start=NOON + 1000)])
    found = said(log)["repeats"]
    assert evidence(found)["repeats"] == 20
    assert "locked" in found.sentence


def test_refusals_of_others_and_of_our_own_making(log):
    log.add(calls(60, step=0.1), Peak(NOON, 190, 60, 190))
    log.add(calls(1, status=429, start=NOON + 6.5))
    log.add(calls(185, step=0.01, start=NOON + 60))
    log.add(calls(2, status=429, start=NOON + 62))
    found = said(log)["refused"]
    assert evidence(found) == {"refused": 3, "own": 2, "others": 1, "unknown": 0}


def test_how_close_the_account_came_to_its_limits(log):
    log.add([], Peak(NOON, 188, 120, 190, 510_000, 625_000))
    log.add(calls(30))
    found = said(log)
    assert set(found) == {"window.near", "day.near"}
    assert found["day.near"].level == "warning"
    assert evidence(found["day.near"])["ours"] == 30
    assert "others 68" in found["window.near"].sentence


def test_warnings_come_first(log):
    log.add(calls(60, step=0.1), Peak(NOON, 188, 120, 190, 510_000, 625_000))
    assert [one.level for one in advice(log, now=NOW)] == ["warning", "note"]


def test_only_the_last_days_are_looked_at(log):
    log.add(calls(40, "contacts.get", rows=0, start=NOON - 8 * 86_400))
    assert said(log) == {}
    assert "batch.small" in said(log, days=9)
