"""Associations: made once, read from both sides, ended; their limits and scopes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from tests.demo.harness import Harness

BATCH = "/crm/associations/2026-09/0-1/0-2/batch"
BACK = "/crm/v4/associations/companies/contacts/batch"


@pytest.fixture
def people(harness: Harness) -> dict[str, str]:
    made = harness.upsert(("a@fair.example", {}), ("b@fair.example", {})).json()["results"]
    ids = {one["properties"]["email"][0]: one["id"] for one in made}
    rows = [{"properties": {"name": name}, "objectWriteTraceId": name} for name in ("X", "Y")]
    companies = harness.post("/crm/objects/2026-09/companies/batch/create", {"inputs": rows}).json()["results"]
    return ids | {one["objectWriteTraceId"]: one["id"] for one in companies}


def pairs(*ends: tuple[str, str]) -> dict[str, Any]:
    return {"inputs": [{"from": {"id": start}, "to": {"id": end}} for start, end in ends]}


def test_associations_are_made_once_read_and_ended(harness: Harness, people: dict[str, str]):
    a, b, x, y = (people[name] for name in "abXY")
    made = harness.post(f"{BATCH}/associate/default", pairs((a, x), (a, y)))
    assert made.status_code == 200
    specs = {(one["to"]["id"], one["associationSpec"]["associationTypeId"]) for one in made.json()["results"]}
    assert specs == {(x, 279), (x, 1), (y, 279)}
    assert harness.post(f"{BATCH}/associate/default", pairs((a, x))).status_code == 200
    read = harness.post(f"{BATCH}/read", {"inputs": [{"id": a}, {"id": b}]})
    assert read.status_code == 207
    (one,) = read.json()["results"]
    assert [target["toObjectId"] for target in one["to"]] == [x, y]
    (error,) = read.json()["errors"]
    assert (error["subCategory"], error["context"]["fromObjectId"]) == ("crm.associations.NO_ASSOCIATIONS_FOUND", [b])
    back = harness.post(f"{BACK}/read", {"inputs": [{"id": x}]}).json()["results"][0]["to"][0]
    assert back["toObjectId"] == a
    assert [kind["typeId"] for kind in back["associationTypes"]] == [280, 2]
    ended = harness.post(f"{BATCH}/archive", {"inputs": [{"from": {"id": a}, "to": [{"id": x}, {"id": "9"}]}]})
    assert ended.status_code == 204
    left = harness.post(f"{BATCH}/read", {"inputs": [{"id": a}]}).json()["results"][0]["to"]
    assert [target["toObjectId"] for target in left] == [y]
    books = {one["properties"]["name"]: one["contacts"] for one in harness.get("/_demo/companies").json()["companies"]}
    assert books == {"X": [], "Y": [a]}


def test_records_that_do_not_exist_are_told_and_the_rest_is_associated(harness: Harness, people: dict[str, str]):
    mixed = harness.post(f"{BATCH}/associate/default", pairs((people["a"], people["X"]), ("5", people["X"])))
    assert (mixed.status_code, mixed.json()["numErrors"]) == (207, 1)
    assert mixed.json()["errors"][0]["context"]["fromObjectId"] == ["5"]
    assert len(harness.get("/_demo/companies").json()["companies"][0]["contacts"]) == 1


def test_archived_records_have_no_associations(harness: Harness, people: dict[str, str]):
    harness.post(f"{BATCH}/associate/default", pairs((people["a"], people["X"])))
    harness.post("/crm/objects/2026-09/companies/batch/archive", {"inputs": [{"id": people["X"]}]})
    assert harness.post(f"{BATCH}/read", {"inputs": [{"id": people["a"]}]}).json()["results"] == []


@pytest.mark.parametrize(
    ("verb", "count", "status"),
    [
        ("associate/default", 2000, 207),
        ("associate/default", 2001, 400),
        ("associate/default", 0, 400),
        ("read", 1000, 207),
        ("read", 1001, 400),
        ("archive", 100, 204),
        ("archive", 101, 400),
    ],
)
def test_sizes(harness: Harness, verb: str, count: int, status: int):
    numbers = [str(900 + turn) for turn in range(count)]
    bodies = {
        "associate/default": pairs(*((number, "7") for number in numbers)),
        "read": {"inputs": [{"id": number} for number in numbers]},
        "archive": {"inputs": [{"from": {"id": number}, "to": [{"id": "7"}]} for number in numbers]},
    }
    assert harness.post(f"{BATCH}/{verb}", bodies[verb]).status_code == status


def test_kinds_and_scopes(harness: Harness):
    deals = harness.post("/crm/associations/2026-09/0-1/0-3/batch/read", {"inputs": [{"id": "1"}]})
    assert (deals.status_code, deals.json()["category"]) == (400, "VALIDATION_ERROR")
    refused = harness.post(f"{BATCH}/associate/default", {}, token="contacts only")
    needed = refused.json()["errors"][0]["context"]["requiredGranularScopes"]
    assert needed == ["crm.objects.companies.write"]
