"""Endpoints for one contact and the list."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.demo.harness import Harness

CONTACTS = "/crm/objects/2026-09/contacts"


def test_default_properties_and_asked_ones(harness: Harness):
    number = harness.upsert(("a@example.org", {"firstname": "Ada", "city": "Rom"})).json()["results"][0]["id"]
    plain = harness.get(f"{CONTACTS}/{number}").json()
    assert set(plain["properties"]) == {
        "createdate", "email", "firstname", "hs_object_id", "lastmodifieddate", "lastname",
    }  # fmt: skip
    asked = harness.get(f"{CONTACTS}/a@example.org?idProperty=email&properties=city,fax&properties=hs_email_domain")
    shown = asked.json()["properties"]
    assert (shown["city"], shown["fax"], shown["hs_email_domain"]) == ("Rom", None, "example.org")


def test_every_version_and_the_type_id_lead_to_the_same_contact(harness: Harness):
    number = harness.upsert(("a@example.org", {})).json()["results"][0]["id"]
    paths = ["/crm/v3/objects/contacts", "/crm/v3/objects/0-1", "/crm/objects/2026-03/0-1", CONTACTS]
    assert {harness.get(f"{path}/{number}").json()["id"] for path in paths} == {number}
    assert harness.get(f"/crm/objects/2025-01/contacts/{number}").status_code == 404


def test_who_is_not_there(harness: Harness):
    for key in ("1", "abc", "99999999999999999999999", "a@example.org?idProperty=email"):
        answer = harness.get(f"{CONTACTS}/{key}")
        assert (answer.status_code, answer.json()["category"]) == (404, "OBJECT_NOT_FOUND")
    assert harness.get(f"{CONTACTS}/x?idProperty=city").status_code == 400


def test_a_merge_fills_gaps_keeps_emails_and_lets_both_ids_find_the_survivor(harness: Harness):
    made = harness.upsert(("a@example.org", {"city": "Rom"}), ("b@example.org", {"city": "Pisa", "zip": "56100"}))
    ids = {one["properties"]["email"]: one["id"] for one in made.json()["results"]}
    first, second = ids["a@example.org"], ids["b@example.org"]
    merge = {"primaryObjectId": first, "objectIdToMerge": second}
    assert harness.post(f"{CONTACTS}/merge", merge).json()["id"] == first
    read = harness.get(f"{CONTACTS}/{second}?properties=city,zip,email,hs_additional_emails").json()
    assert read["id"] == first
    shown = read["properties"]
    assert (shown["city"], shown["zip"], shown["email"]) == ("Rom", "56100", "a@example.org")
    assert shown["hs_additional_emails"] == "b@example.org"
    assert harness.upsert(("b@example.org", {"fax": "1"})).json()["results"][0]["id"] == first
    assert harness.post(f"{CONTACTS}/merge", merge).status_code == 404


def test_delete_twice(harness: Harness):
    number = harness.upsert(("a@example.org", {})).json()["results"][0]["id"]
    assert [harness.ask("DELETE", f"{CONTACTS}/{number}").status_code for _turn in range(2)] == [204, 204]
    archived = harness.get(f"{CONTACTS}/{number}?archived=true").json()
    assert archived["archived"] is True
    assert archived["archivedAt"]


def test_the_list_has_cursors(make_harness):
    harness = make_harness(prefilled=7)
    first = harness.get(f"{CONTACTS}?limit=5").json()
    rest = harness.get(f"{CONTACTS}?limit=5&after={first['paging']['next']['after']}").json()
    assert (len(first["results"]), len(rest["results"])) == (5, 2)
    assert "paging" not in rest
    for bad in ("limit=0", "limit=101", "limit=x", "after=x"):
        assert harness.get(f"{CONTACTS}?{bad}").status_code == 400
