"""Limits as clients see them: headers, bodies, the day, other tokens."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from tests.demo.harness import Harness, ManualClock

DETAILS = "/account-info/2026-09/details"
USAGE = "/account-info/2026-09/api-usage/daily/private-apps"


@pytest.mark.parametrize(
    ("tier", "burst", "day"),
    [("free", 100, 250_000), ("professional", 190, 625_000), ("enterprise", 190, 1_000_000)],
)
def test_headers_of_each_tier(make_harness, tier, burst, day):
    headers = make_harness(tier=tier).get(DETAILS).headers
    assert headers["X-HubSpot-RateLimit-Max"] == str(burst)
    assert headers["X-HubSpot-RateLimit-Remaining"] == str(burst - 1)
    assert headers["X-HubSpot-RateLimit-Interval-Milliseconds"] == "10000"
    assert headers["X-HubSpot-RateLimit-Daily"] == str(day)
    assert headers["X-HubSpot-RateLimit-Daily-Remaining"] == str(day - 1)


def test_one_call_too_many_is_refused_and_does_not_count(make_harness):
    harness = make_harness(burst=3)
    assert [harness.get(DETAILS).status_code for _turn in range(3)] == [200] * 3
    harness.clock.seconds = 5.0
    refused = harness.get(DETAILS)
    assert refused.status_code == 429
    body = refused.json()
    assert body["errorType"] == "RATE_LIMIT"
    assert body["policyName"] == "TEN_SECONDLY_ROLLING"
    assert body["groupName"].endswith(":48291573")
    assert "Retry-After" not in refused.headers
    assert refused.headers["X-HubSpot-RateLimit-Remaining"] == "0"
    harness.clock.seconds = 10.0
    assert [harness.get(DETAILS).status_code for _turn in range(4)] == [200] * 3 + [429]
    assert harness.portal.meter.day.used == 6


def test_windows_are_per_token_and_the_day_is_per_account(make_harness):
    harness = make_harness(burst=2, day=5)
    for token in ("all", "all", "second key", "second key"):
        assert harness.get(DETAILS, token=token).status_code == 200
    assert harness.get(DETAILS).json()["policyName"] == "TEN_SECONDLY_ROLLING"
    assert harness.get(DETAILS, token="private app").status_code == 200
    over = harness.get(DETAILS, token="private app")
    assert (over.status_code, over.json()["policyName"]) == (429, "DAILY")
    assert over.json()["message"] == "You have reached your daily limit."
    assert over.headers["X-HubSpot-RateLimit-Daily-Remaining"] == "0"


@pytest.mark.parametrize(
    ("zone", "before", "after"),
    [
        ("Europe/Berlin", datetime(2026, 11, 25, 22, 59, 59, tzinfo=UTC), datetime(2026, 11, 25, 23, 0, tzinfo=UTC)),
        ("US/Eastern", datetime(2026, 11, 25, 4, 59, 59, tzinfo=UTC), datetime(2026, 11, 25, 5, 0, tzinfo=UTC)),
        ("Asia/Kolkata", datetime(2026, 11, 25, 18, 29, 59, tzinfo=UTC), datetime(2026, 11, 25, 18, 30, tzinfo=UTC)),
        # The day on which the clocks go back has 25 hours.
        ("Europe/Berlin", datetime(2026, 10, 25, 22, 59, 59, tzinfo=UTC), datetime(2026, 10, 25, 23, 0, tzinfo=UTC)),
    ],
)
def test_the_day_begins_at_the_accounts_midnight(make_harness, zone, before, after):
    clock = ManualClock(before)
    harness = make_harness(clock=clock, day=1, time_zone=zone)
    assert harness.get(DETAILS).status_code == 200
    assert harness.get(DETAILS).json()["policyName"] == "DAILY"
    clock.seconds += (after - before).total_seconds() - 0.001
    assert harness.get(DETAILS).status_code == 429
    clock.seconds += 0.001
    assert harness.get(DETAILS).status_code == 200


def test_refused_tokens_are_not_counted_and_get_no_headers(harness: Harness):
    answer = harness.get(DETAILS, token="revoked")
    assert answer.status_code == 401
    assert not [name for name in answer.headers if "ratelimit" in name]
    assert harness.portal.meter.day.used == 0


def test_errors_count(harness: Harness):
    assert harness.get("/crm/v3/owners", token="nothing").status_code == 403
    assert harness.get("/no/such/path").status_code == 404
    assert harness.portal.meter.day.used == 2


def test_the_usage_endpoint_leaves_service_keys_out(harness: Harness):
    for _turn in range(3):
        harness.get(DETAILS)
    harness.get(DETAILS, token="private app")
    answer = harness.get(USAGE).json()["results"][0]
    assert (answer["currentUsage"], answer["usageLimit"]) == (1, 625_000)
    assert answer["fetchStatus"] == "SUCCESS"
    assert answer["resetsAt"] == "2026-11-25T23:00:00.000Z"
    assert harness.portal.meter.day.used == 5


def test_calls_of_others_show_in_the_headers(harness: Harness):
    harness.post("/_demo/other-traffic", {"per_second": 10})
    harness.clock.seconds += 4
    assert harness.get(DETAILS).headers["X-HubSpot-RateLimit-Remaining"] == str(190 - 40 - 1)
    assert harness.get("/_demo/stats").json()["largest_window"] == 1


def test_unlimited_counts_all_the_same(make_harness):
    harness = make_harness(unlimited=True)
    for _turn in range(300):
        assert harness.get(DETAILS).status_code == 200
    stats = harness.get("/_demo/stats").json()
    assert (stats["total"], stats["largest_window"], stats["rate_limited"]) == (300, 300, 0)


READ = "/crm/associations/2026-09/0-1/0-2/batch/read"


@pytest.mark.parametrize(("tier", "most"), [("free", 100), ("professional", 150)])
def test_associations_have_a_narrower_window_of_their_own(make_harness, tier, most):
    harness = make_harness(tier=tier)
    body = {"inputs": [{"id": "1"}]}
    assert {harness.post(READ, body).status_code for _turn in range(most)} == {207}
    refused = harness.post(READ, body)
    assert (refused.status_code, refused.json()["policyName"]) == (429, "TEN_SECONDLY_ROLLING")
    if tier != "free":
        assert harness.get(DETAILS).status_code == 200
    harness.clock.seconds = 10.0
    assert harness.post(READ, body).status_code == 207


def test_associations_have_a_day_of_their_own_that_survives_a_restart(make_harness, monkeypatch, tmp_path):
    monkeypatch.setattr("hubdesk.demo.options.ASSOCIATIONS_A_DAY", 3)
    body = {"inputs": [{"id": "1"}]}
    harness = make_harness(state=tmp_path / "portal.sqlite")
    assert [harness.post(READ, body).status_code for _turn in range(2)] == [207, 207]
    harness.portal.close()
    harness = make_harness(state=tmp_path / "portal.sqlite")
    assert harness.post(READ, body).status_code == 207
    refused = harness.post(READ, body)
    assert (refused.status_code, refused.json()["policyName"]) == (429, "DAILY")
    assert harness.get(DETAILS).status_code == 200
