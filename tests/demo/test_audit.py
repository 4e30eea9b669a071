"""The portal's books."""

from __future__ import annotations

import json

from tests.demo.harness import READ, Harness


def test_requests_by_family_and_status(harness: Harness):
    harness.upsert(("a@example.org", {}), ("bad", {}))
    harness.upsert(("a@example.org", {}), token="read only")
    harness.get("/crm/v3/owners", token="revoked")
    harness.get("/nothing/here")
    stats = harness.get("/_demo/stats").json()
    assert stats["requests"] == {
        "contacts.batch.upsert": {"207": 1, "403": 1},
        "owners.list": {"401": 1},
        "unknown": {"404": 1},
    }
    assert stats["total"] == 4
    assert stats["contacts"] == 1
    assert stats["windows"]["all"] == {"limit": 190, "largest": 2, "used": 2}
    harness.get("/_demo/stats")
    assert harness.get("/_demo/stats").json()["total"] == 4


def test_history_has_sizes_trace_ids_and_names_but_no_values(harness: Harness):
    harness.upsert(("a@example.org", {}), ("b@example.org", {}))
    harness.upsert(("a@example.org", {}), trace=False)
    harness.post(READ, {"inputs": [{"id": "1"}], "properties": []}, token="read only")
    answer = harness.get("/_demo/history")
    rows = [
        (one["token"], one["family"], one["status"], one["inputs"], one["traced"]) for one in answer.json()["requests"]
    ]
    assert rows == [
        ("all", "contacts.batch.upsert", 200, 2, 2),
        ("all", "contacts.batch.upsert", 200, 1, 0),
        ("read only", "contacts.batch.read", 207, 1, 0),
    ]
    assert "example.org" not in answer.text
    assert not any(token in answer.text for token in harness.tokens.values())


def test_contacts_as_lines_in_pages(make_harness):
    harness = make_harness(prefilled=5)
    first = harness.get("/_demo/contacts?limit=3").text.splitlines()
    after = json.loads(first[-1])["id"]
    rest = harness.get(f"/_demo/contacts?after={after}").text.splitlines()
    assert (len(first), len(rest)) == (3, 2)
    one = json.loads(first[0])
    assert one["properties"]["hs_object_id"] == one["id"]
    assert one["properties"]["email"]
    harness.ask("DELETE", f"/crm/v3/objects/contacts/{one['id']}")
    assert len(harness.get("/_demo/contacts").text.splitlines()) == 4
    assert len(harness.get("/_demo/contacts?archived=true").text.splitlines()) == 1


def test_reset_starts_counting_anew_but_not_the_limits(harness: Harness):
    harness.upsert(("a@example.org", {}))
    harness.post("/_demo/reset-stats")
    stats = harness.get("/_demo/stats").json()
    assert (stats["total"], stats["requests"], stats["day"]["used"]) == (0, {}, 1)
    assert stats["windows"]["all"]["used"] == 1
    assert harness.get("/_demo/history").json()["requests"] == []


def test_other_traffic_can_be_started_and_stopped(harness: Harness):
    assert harness.post("/_demo/other-traffic", {"per_second": 2, "token": "second key"}).status_code == 200
    harness.clock.seconds += 5
    headers = harness.get("/account-info/v3/details", token="second key").headers
    assert headers["X-HubSpot-RateLimit-Remaining"] == "179"
    assert harness.get("/account-info/v3/details").headers["X-HubSpot-RateLimit-Remaining"] == "189"
    harness.post("/_demo/other-traffic", {"per_second": 0, "token": "second key"})
    harness.clock.seconds += 20
    headers = harness.get("/account-info/v3/details", token="second key").headers
    assert headers["X-HubSpot-RateLimit-Remaining"] == "189"
    for bad in ({}, {"per_second": -1}, {"per_second": 1, "token": "nobody"}, {"per_second": 100_000}):
        assert harness.post("/_demo/other-traffic", bad).status_code == 400
