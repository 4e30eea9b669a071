"""Static lists: names are unique, members are contacts, and changing who is on one takes both scopes."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.demo.harness import Harness

LISTS = "/crm/lists/2026-09"


def make(harness: Harness, name: str = "Fair", **more: str):
    body = {"name": name, "objectTypeId": "0-1", "processingType": "MANUAL"} | more
    return harness.ask("POST", LISTS, body)


def test_a_list_is_made_found_filled_and_emptied(harness: Harness):
    made = harness.upsert(("a@example.org", {}), ("b@example.org", {})).json()["results"]
    ids = sorted(one["id"] for one in made)
    number = make(harness).json()["list"]["listId"]
    found = harness.ask("POST", f"{LISTS}/search", {"query": "fai"}).json()
    assert [one["listId"] for one in found["lists"]] == [number]
    members = f"{LISTS}/{number}/memberships"
    answer = harness.ask("PUT", f"{members}/add", [*ids, "77"]).json()
    assert answer == {"recordsIdsAdded": ids, "recordIdsMissing": ["77"]}
    assert harness.ask("PUT", f"{members}/add", ids).json() == {}
    assert [one["recordId"] for one in harness.get(members).json()["results"]] == ids
    assert harness.ask("PUT", f"{members}/remove", ids[:1]).json() == {"recordIdsRemoved": ids[:1]}
    assert harness.get(f"{LISTS}/{number}").json()["list"]["size"] == 1


def test_what_is_refused(harness: Harness):
    number = make(harness).json()["list"]["listId"]
    assert make(harness, "fair").json()["subCategory"] == "ILS.DUPLICATE_LIST_NAMES"
    assert make(harness, "Cars", objectTypeId="0-2").status_code == 400
    assert harness.ask("PUT", f"{LISTS}/99/memberships/add", ["1"]).status_code == 404
    many = [str(one) for one in range(100_001)]
    assert harness.ask("PUT", f"{LISTS}/{number}/memberships/add", many).status_code == 400
    refused = harness.ask("PUT", f"{LISTS}/{number}/memberships/add", ["1"], token="contacts only")
    assert refused.status_code == 403
    token = harness.portal.tokens.named("second key")
    assert token is not None
    harness.portal.tokens.narrow(token, tuple(scope for scope in token.scopes if scope != "crm.lists.read"))
    half = harness.ask("PUT", f"{LISTS}/{number}/memberships/add", ["1"], token="second key")
    assert half.json()["errors"][0]["context"]["requiredGranularScopes"] == ["crm.lists.read"]


def test_a_list_takes_a_hundred_thousand_at_once_and_nobody_twice(make_harness):
    harness = make_harness(prefilled=3_000)
    number = make(harness).json()["list"]["listId"]
    ids = [str(one.id) for one in harness.portal.contacts.page(0, 3_000)]
    many = ids + [str(10**12 + one) for one in range(100_000 - len(ids))]
    members = f"{LISTS}/{number}/memberships/add"
    first = harness.ask("PUT", members, many).json()
    assert (len(first["recordsIdsAdded"]), len(first["recordIdsMissing"])) == (3_000, 97_000)
    again = harness.ask("PUT", members, many).json()
    assert "recordsIdsAdded" not in again
    assert harness.get(f"{LISTS}/{number}").json()["list"]["size"] == 3_000
