"""Companies: made, read, found by domain and name, archived; two may have the same domain."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from tests.demo.harness import Harness

COMPANIES = "/crm/objects/2026-09/companies"


def make(harness: Harness, *rows: dict[str, str], trace: bool = True) -> Any:
    inputs = [
        {"properties": row, **({"objectWriteTraceId": f"t{place}"} if trace else {})} for place, row in enumerate(rows)
    ]
    return harness.post(f"{COMPANIES}/batch/create", {"inputs": inputs})


def find(harness: Harness, name: str, *values: str, **more: Any) -> Any:
    condition = {"propertyName": name, "operator": "IN", "values": list(values)}
    return harness.post(f"{COMPANIES}/search", {"filterGroups": [{"filters": [condition]}], "limit": 200, **more})


def test_companies_are_made_read_found_and_archived(harness: Harness):
    made = make(harness, {"name": "Acme", "domain": "https://www.ACME.example/de"}, {"name": "Fair Ltd"})
    assert made.status_code == 201
    by_trace = {one["objectWriteTraceId"]: one for one in made.json()["results"]}
    acme, fair = by_trace["t0"]["id"], by_trace["t1"]["id"]
    assert by_trace["t0"]["properties"]["domain"] == "acme.example"
    read = harness.post(f"{COMPANIES}/batch/read", {"inputs": [{"id": acme}, {"id": "7"}], "properties": ["name"]})
    assert read.status_code == 207
    assert read.json()["results"][0]["properties"]["name"] == "Acme"
    assert read.json()["errors"][0]["context"]["ids"] == ["7"]
    assert [one["id"] for one in find(harness, "domain", "Acme.example", "x.example").json()["results"]] == [acme]
    assert [one["id"] for one in find(harness, "name", "fair ltd", "ACME").json()["results"]] == [acme, fair]
    assert [one["id"] for one in find(harness, "hs_object_id", fair).json()["results"]] == [fair]
    assert harness.post(f"{COMPANIES}/batch/archive", {"inputs": [{"id": acme}]}).status_code == 204
    assert find(harness, "domain", "acme.example").json()["total"] == 0


def test_a_domain_is_not_unique(harness: Harness):
    for _turn in range(2):
        assert make(harness, {"domain": "acme.example"}).status_code == 201
    found = find(harness, "domain", "acme.example", limit=1).json()
    assert (found["total"], len(found["results"])) == (2, 1)
    rest = find(harness, "domain", "acme.example", limit=1, after=found["paging"]["next"]["after"]).json()
    assert rest["results"][0]["id"] != found["results"][0]["id"]
    body = {"inputs": [{"id": "acme.example"}], "idProperty": "domain"}
    assert "non-unique" in harness.post(f"{COMPANIES}/batch/read", body).json()["message"]


def test_bad_rows_are_told_one_by_one_with_trace_ids_and_refuse_all_without(harness: Harness):
    rows = ({"name": "Good"}, {"city": "Rom"}, {"name": "x", "shoe": "42"}, {"name": "y", "createdate": "1"})
    mixed = make(harness, *rows)
    assert (mixed.status_code, mixed.json()["numErrors"]) == (207, 3)
    told = {error["context"]["objectWriteTraceId"][0] for error in mixed.json()["errors"]}
    assert told == {"t1", "t2", "t3"}
    assert make(harness, *rows, trace=False).status_code == 400
    assert len(harness.get("/_demo/companies").json()["companies"]) == 1


@pytest.mark.parametrize(
    "body",
    [
        {"filterGroups": [{"filters": [{"propertyName": "city", "operator": "EQ", "value": "Rom"}]}]},
        {"filterGroups": [{"filters": [{"propertyName": "name", "operator": "GT", "value": "Rom"}]}]},
        {"filterGroups": [{"filters": [{"propertyName": "name", "operator": "IN", "values": []}]}]},
        {"filterGroups": [{"filters": [{"propertyName": "name", "operator": "IN", "values": ["x"] * 101}]}]},
        {"limit": 201},
        {"query": "x" * 3000},
        {"after": "9990", "limit": 11},
    ],
)
def test_searches_that_are_refused(harness: Harness, body: dict[str, Any]):
    assert harness.post(f"{COMPANIES}/search", body).status_code == 400


def test_searches_of_companies_and_contacts_share_five_a_second(harness: Harness):
    contacts = "/crm/objects/2026-09/contacts/search"
    paths = [f"{COMPANIES}/search", contacts] * 3
    answers = [harness.post(path, {}) for path in paths]
    assert [one.status_code for one in answers] == [200] * 5 + [429]
    assert answers[-1].json()["policyName"] == "SECONDLY"


def test_scopes(harness: Harness):
    refused = harness.post(f"{COMPANIES}/search", {}, token="contacts only")
    needed = refused.json()["errors"][0]["context"]["requiredGranularScopes"]
    assert needed == ["crm.objects.companies.read"]
    assert harness.post(f"{COMPANIES}/batch/create", {}, token="contacts only").status_code == 403
