"""What every request passes: tokens, scopes, paths, bodies."""

from __future__ import annotations

import re
from typing import Any

import pytest

from tests.demo.harness import READ, SEARCH, UPSERT, Harness

DETAILS = "/account-info/2026-09/details"


@pytest.mark.parametrize("header", [None, "", "Bearer", "Bearer pat-eu1-nobody", "Basic abc"])
def test_without_a_valid_token(harness: Harness, header):
    headers = {} if header is None else {"Authorization": header}
    answer = harness.get(DETAILS, token=None, headers=headers)
    assert answer.status_code == 401
    assert answer.json()["category"] == "INVALID_AUTHENTICATION"
    assert answer.json()["correlationId"] == answer.headers["X-HubSpot-Correlation-Id"]


def test_tokens_look_like_hubspots_and_are_random(harness: Harness, make_harness):
    for token in harness.tokens.values():
        assert re.fullmatch(r"pat-eu1-[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}", token)
    assert not set(harness.tokens.values()) & set(make_harness().tokens.values())
    assert harness.tokens["all"] not in repr(harness.portal.tokens.every())


@pytest.mark.parametrize(
    ("token", "method", "path", "status"),
    [
        ("read only", "POST", UPSERT, 403),
        ("read only", "POST", SEARCH, 200),
        ("write only", "POST", READ, 403),
        ("write only", "GET", "/crm/properties/2026-09/contacts", 200),
        ("nothing", "GET", "/crm/properties/2026-09/contacts", 403),
        ("nothing", "GET", DETAILS, 200),
        ("schema writer", "GET", "/crm/properties/2026-09/contacts", 403),
        ("contacts only", "GET", "/crm/owners/2026-03", 403),
        ("contacts only", "GET", "/marketing/v3/forms", 403),
        ("no forms", "GET", "/marketing/forms/2026-09-beta", 403),
        ("all", "GET", "/marketing/forms/2026-09-beta", 200),
        ("all", "GET", "/crm/owners/2026-03/", 200),
        ("all", "GET", "/crm/v3/owners/", 200),
        ("all", "GET", "/crm/properties/2026-03/0-1/email", 200),
        ("all", "GET", "/crm/properties/2026-03/0-1/nope", 404),
        ("all", "GET", "/crm/properties/2026-09/0-1/groups", 200),
        ("all", "GET", "/crm/properties/2026-09/widgets", 400),
        ("all", "GET", "/account-info/v3/details", 200),
        ("all", "GET", "/account-info/v3/api-usage/daily/private-apps", 200),
        ("all", "GET", "/crm/owners/2026-09/61470001", 200),
        ("all", "GET", "/crm/owners/2026-09/9100001", 404),
        ("all", "GET", "/crm/owners/2026-09/9100001?idProperty=userId", 200),
        ("all", "GET", "/crm/objects/2026-09/companies", 404),
        ("all", "PUT", UPSERT, 405),
        ("all", "GET", "/", 404),
    ],
)
def test_who_may_what_and_what_is_where(harness: Harness, token, method, path, status):
    answer = harness.ask(method, path, {"inputs": [{"id": "1"}]} if method == "POST" else None, token=token)
    if status == 200 and path == SEARCH:
        answer = harness.post(path, {}, token=token)
    assert answer.status_code == status, answer.text
    if status >= 400:
        assert answer.json()["correlationId"]


def test_missing_scopes_are_named(harness: Harness):
    body = harness.post(UPSERT, {}, token="read only").json()
    assert body["category"] == "MISSING_SCOPES"
    assert body["errors"][0]["context"]["requiredGranularScopes"] == ["crm.objects.contacts.write"]


def test_a_key_that_only_writes_definitions_is_not_told_why(harness: Harness):
    body = harness.get("/crm/properties/2026-09/contacts", token="schema writer").json()
    assert body["category"] == "MISSING_SCOPES"
    assert "errors" not in body


@pytest.mark.parametrize(
    ("content", "kind", "status"),
    [
        (b"{}", "text/plain", 415),
        (b"{}", None, 415),
        (b"{", "application/json", 400),
        (b"", "application/json", 400),
        (b"[]", "application/json", 400),
        (b"\xff", "application/json", 400),
        (b"[" * 200_000, "application/json", 400),
        (b'{"inputs": [{"id": "\\ud800", "idProperty": "email", "properties": {}}]}', "application/json", 400),
        (b'{"inputs": [{"id": ' + b"1" * 5000 + b"}]}", "application/json", 400),
    ],
)
def test_bodies_that_are_none(harness: Harness, content, kind, status):
    headers = {} if kind is None else {"Content-Type": kind}
    answer = harness.ask("POST", UPSERT, content=content, headers=headers)
    assert answer.status_code == status, answer.text
    assert answer.json()["status"] == "error"


def test_a_body_beyond_the_largest_is_refused(harness: Harness):
    answer = harness.ask("POST", UPSERT, content=b" " * 21_000_000, headers={"Content-Type": "application/json"})
    assert answer.status_code == 413


def test_introspection_of_own_other_and_revoked_tokens(harness: Harness):
    def look(name, **more) -> Any:
        path = "/oauth/v2/private-apps/get/access-token-info"
        return harness.post(path, {"tokenKey": harness.tokens[name]}, **more)

    own = look("contacts only", token="contacts only").json()
    assert own["hubId"] == 48_291_573
    assert own["scopes"][0] == "oauth"
    assert set(own["scopes"]) == {
        "oauth", "crm.objects.contacts.read", "crm.objects.contacts.write", "crm.schemas.contacts.read",
    }  # fmt: skip
    assert {"userId", "appId"} <= set(own)
    assert look("all", token=None).status_code == 401
    assert look("revoked", token="revoked").status_code == 401
    assert look("revoked").status_code == 404


def test_a_token_of_another_account_sees_an_empty_other_account(make_harness):
    harness = make_harness(prefilled=5)
    assert harness.get(DETAILS, token="other account").json()["portalId"] == 48_291_574
    path = "/oauth/v2/private-apps/get/access-token-info"
    body = {"tokenKey": harness.tokens["other account"]}
    assert harness.post(path, body, token="other account").json()["hubId"] == 48_291_574
    listed = harness.get("/crm/v3/objects/contacts", token="other account").json()
    assert listed["results"] == []
    harness.upsert(("a@example.org", {}), token="other account")
    assert harness.portal.contacts.count() == 5


def test_account_details(harness: Harness):
    assert harness.get(DETAILS).json() == {
        "portalId": 48_291_573,
        "accountType": "STANDARD",
        "timeZone": "Europe/Berlin",
        "companyCurrency": "EUR",
        "additionalCurrencies": ["CHF", "USD"],
        "utcOffset": "+01:00",
        "utcOffsetMilliseconds": 3_600_000,
        "uiDomain": "app-eu1.hubspot.com",
        "dataHostingLocation": "eu1",
    }


def test_offsets_west_and_half_hours(make_harness):
    assert make_harness(time_zone="US/Eastern").get(DETAILS).json()["utcOffset"] == "-05:00"
    assert make_harness(time_zone="Asia/Kolkata").get(DETAILS).json()["utcOffset"] == "+05:30"


@pytest.mark.parametrize("host", ["evil.example", "127.0.0.1.evil.example", ""])
def test_other_names_for_this_machine_are_not_answered(harness: Harness, host):
    assert harness.get(DETAILS, headers={"Host": host}).status_code == 403
    assert harness.get("/_demo/stats", headers={"Host": host}).status_code == 403


def test_web_pages_do_not_get_at_the_books(harness: Harness):
    assert harness.get("/_demo/stats", headers={"Origin": "https://evil.example"}).status_code == 403
    assert harness.get("/_demo/stats", headers={"Host": "localhost:8123"}).status_code == 200
