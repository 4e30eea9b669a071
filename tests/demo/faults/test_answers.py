"""What faults answer in the portal's place, and how they bend its answers."""

from __future__ import annotations

import gzip
import json
from typing import Any

import pytest

from hubdesk.demo.delivery import bomb
from tests.demo.harness import UPSERT

DETAILS = "/account-info/2026-09/details"


@pytest.fixture
def with_faults(make_harness, tmp_path) -> Any:
    def make(*rules, **options) -> Any:
        path = tmp_path / "faults.json"
        path.write_text(json.dumps({"rules": list(rules)}), "utf-8")
        return make_harness(faults=path, **options)

    return make


def test_a_status_comes_in_hubspots_place_and_nothing_is_processed(with_faults):
    harness = with_faults({"match": {"family": "contacts.batch.upsert"}, "nth": 1, "effect": {"status": 503}})
    answer = harness.upsert(("a@example.org", {}))
    assert answer.status_code == 503
    assert answer.json()["status"] == "error"
    assert harness.portal.contacts.count() == 0
    assert harness.upsert(("a@example.org", {})).status_code == 200


def test_applied_processes_first(with_faults):
    harness = with_faults({"effect": {"status": 504, "body": "html", "applied": True}})
    answer = harness.upsert(("a@example.org", {}))
    assert answer.status_code == 504
    assert answer.text.startswith("<!DOCTYPE html>")
    assert harness.portal.contacts.count() == 1


@pytest.mark.parametrize(
    ("effect", "check"),
    [
        ({"status": 502, "body": "empty"}, lambda one: one.content == b""),
        ({"status": 500, "body": "cut"}, lambda one: one.text.startswith("{") and not one.text.endswith("}")),
        ({"status": 429, "body": "text", "message": "error code: 1015"}, lambda one: one.text == "error code: 1015"),
        ({"status": 429, "retry_after": "abc"}, lambda one: one.headers["Retry-After"] == "abc"),
        ({"status": 403}, lambda one: one.json()["category"] == "MISSING_SCOPES"),
        ({"status": 477, "retry_after": "86400"}, lambda one: one.status_code == 477),
        ({"rolling": True}, lambda one: one.json()["policyName"] == "TEN_SECONDLY_ROLLING"),
        ({"daily": True}, lambda one: (one.status_code, one.json()["policyName"]) == (429, "DAILY")),
        ({"redirect": "http://evil.example/"}, lambda one: (one.status_code, one.headers["Location"]) == (307, "http://evil.example/")),
        ({"redirect": "http://localhost:{port}{path}"}, lambda one: one.headers["Location"].endswith(f":0{DETAILS}")),
        ({"redirect": "/x", "status": 302}, lambda one: one.status_code == 302),
        ({"wrong_shape": "[]"}, lambda one: (one.status_code, one.text) == (200, "[]")),
        ({"headers": {"X-HubSpot-RateLimit-Max": None}}, lambda one: "X-HubSpot-RateLimit-Max" not in one.headers),
        ({"headers": {"x-hubspot-ratelimit-max": "-1"}}, lambda one: one.headers["X-HubSpot-RateLimit-Max"] == "-1"),
        ({"gzip_bomb_mb": 3}, lambda one: one.content == b" " * 3 * 1_048_576),
    ],
)  # fmt: skip
def test_answers(with_faults, effect, check):
    assert check(with_faults({"effect": effect}).get(DETAILS))


def test_a_bomb_is_small_and_becomes_large():
    data = bomb(20)
    assert len(data) < 30_000
    assert len(gzip.decompress(data)) == 20 * 1_048_576


@pytest.mark.parametrize(
    ("effect", "check"),
    [
        ({"drop_trace_ids": True}, lambda body: all("objectWriteTraceId" not in one for one in body["results"])),
        ({"same_trace_id": True}, lambda body: len({one["objectWriteTraceId"] for one in body["results"]}) == 1),
        ({"fewer_results": 2}, lambda body: len(body["results"]) == 1),
        ({"foreign_result": True}, lambda body: len(body["results"]) == 4),
        ({"batch_status": "PROCESSING"}, lambda body: body["status"] == "PROCESSING"),
        ({"wrong_errors_count": True}, lambda body: body["numErrors"] == 1),
    ],
)
def test_bent_batch_answers(with_faults, effect, check):
    harness = with_faults({"effect": effect})
    answer = harness.upsert(*((f"p{n}@example.org", {}) for n in range(3)))
    assert check(answer.json())
    assert harness.portal.contacts.count() == 3


def test_a_token_revoked_at_a_request_stays_so(with_faults):
    harness = with_faults({"nth": 2, "effect": {"revoke": True}})
    assert [harness.get(DETAILS).status_code for _turn in range(3)] == [200, 401, 401]
    assert harness.get(DETAILS, token="second key").status_code == 200


def test_scopes_taken_away(with_faults):
    harness = with_faults({"nth": 2, "effect": {"scopes": ["oauth"]}})
    assert harness.upsert(("a@example.org", {})).status_code == 200
    refused = harness.upsert(("a@example.org", {}))
    assert refused.status_code == 403
    context = refused.json()["errors"][0]["context"]
    assert context["requiredGranularScopes"] == ["crm.objects.contacts.write"]


def test_a_limit_that_changes(with_faults):
    harness = with_faults({"nth": 2, "effect": {"limit": 4}})
    seen = [harness.get(DETAILS) for _turn in range(5)]
    assert [one.headers["X-HubSpot-RateLimit-Max"] for one in seen] == ["190", "190", "4", "4", "4"]
    assert [one.status_code for one in seen] == [200] * 4 + [429]


def test_locks_hold_for_their_time_and_for_their_records(with_faults):
    harness = with_faults({"match": {"family": "contacts.batch.upsert"}, "nth": 1, "effect": {"lock_ms": 2000}})
    assert harness.upsert(("a@example.org", {"city": "Rom"})).status_code == 200
    locked = harness.upsert(("b@example.org", {}), ("A@example.org", {"city": "Pisa"}))
    assert locked.status_code == 423
    assert harness.portal.contacts.by_emails(["b@example.org"]) == {}
    assert harness.upsert(("b@example.org", {})).status_code == 200
    harness.clock.seconds += 2.0
    assert harness.upsert(("a@example.org", {"city": "Pisa"})).status_code == 200
    assert harness.properties_of("a@example.org")["city"] == "Pisa"


def test_a_batch_with_a_certain_row_is_refused_without_a_name(with_faults):
    effect = {"status": 400, "message": "Something in this batch is wrong"}
    harness = with_faults({"match": {"contains": "poison@"}, "effect": effect})
    assert harness.upsert(("a@example.org", {}), ("poison@example.org", {})).status_code == 400
    assert harness.upsert(("a@example.org", {})).status_code == 200


def test_delay_and_latency_take_their_time(with_faults):
    harness = with_faults({"effect": {"delay_ms": 1500, "late_ms": 500}})
    harness.get(DETAILS)
    assert harness.clock.seconds == 2.0


def test_faults_leave_the_books_alone(with_faults):
    harness = with_faults({"name": "all", "effect": {"status": 500}})
    assert harness.post(UPSERT, {"inputs": []}).status_code == 500
    stats = harness.get("/_demo/stats").json()
    assert stats["requests"] == {"contacts.batch.upsert": {"500": 1}}
    assert stats["faults"] == [{"name": "all", "matched": 1, "acted": 1}]
