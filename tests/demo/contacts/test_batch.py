"""Batches: partial answers, whole refusals, keys, results."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest

from tests.demo.harness import ARCHIVE, CREATE, READ, UPDATE, UPSERT, Harness


def errors_by_trace(answer) -> Any:
    return {error["context"]["objectWriteTraceId"][0]: error for error in answer.json()["errors"]}


def test_upsert_tells_new_from_known_and_lower_cases_emails(harness: Harness):
    first = harness.upsert(("Zoë@Example.org".replace("ë", "e"), {"firstname": "Zoë"}))
    assert first.status_code == 200
    result = first.json()["results"][0]
    assert result["new"] is True
    assert result["properties"]["email"] == "zoe@example.org"
    assert result["objectWriteTraceId"] == "row-0"
    again = harness.upsert(("ZOE@example.org", {"firstname": "Zoé"})).json()["results"][0]
    assert (again["new"], again["id"]) == (False, result["id"])
    assert harness.properties_of("zoe@example.org")["firstname"] == "Zoé"
    assert first.json()["status"] == "COMPLETE"


def test_with_trace_ids_bad_rows_are_listed_and_good_ones_written(harness: Harness):
    answer = harness.upsert(
        ("good@example.org", {"city": "Köln"}), ("bad", {"city": "Bonn"}), ("b@example.org", {"nonsense": "1"})
    )
    assert answer.status_code == 207
    body = answer.json()
    assert body["numErrors"] == len(body["errors"]) == 2
    errors = errors_by_trace(answer)
    assert set(errors) == {"row-1", "row-2"}
    listed = re.fullmatch(r"Property values were not valid: (\[.*\])", errors["row-2"]["message"])
    assert listed is not None
    detail = json.loads(listed[1])[0]
    assert (detail["error"], detail["name"], detail["isValid"]) == ("PROPERTY_DOESNT_EXIST", "nonsense", False)
    assert [one["objectWriteTraceId"] for one in body["results"]] == ["row-0"]
    assert harness.portal.contacts.count() == 1


@pytest.mark.parametrize("spoil", ["none at all", "one missing", "two the same"])
def test_without_a_trace_id_of_its_own_on_each_row_one_bad_row_refuses_all(harness: Harness, spoil):
    inputs = [
        {"id": f"{name}@example.org", "idProperty": "email", "properties": {"hs_lead_status": status}}
        for name, status in (("a", "NEW"), ("b", "NOPE"), ("c", "OPEN"))
    ]
    if spoil != "none at all":
        for place, one in enumerate(inputs):
            one["objectWriteTraceId"] = f"row-{place}"
    if spoil == "one missing":
        del inputs[2]["objectWriteTraceId"]
    elif spoil == "two the same":
        inputs[2]["objectWriteTraceId"] = "row-0"
    answer = harness.post(UPSERT, {"inputs": inputs})
    assert answer.status_code == 400
    assert answer.json()["category"] == "VALIDATION_ERROR"
    assert harness.portal.contacts.count() == 0


def test_duplicate_ids_refuse_the_whole_request_even_with_trace_ids(harness: Harness):
    answer = harness.upsert(("a@example.org", {}), ("b@example.org", {}), (" A@Example.org", {}))
    assert answer.status_code == 400
    body = answer.json()
    assert body["message"] == "Duplicate IDs found in batch input: [a@example.org]. IDs must be unique"
    assert body["context"]["ids"] == ["a@example.org"]
    assert body["correlationId"]
    assert harness.portal.contacts.count() == 0


@pytest.mark.parametrize("path", [UPSERT, READ, CREATE, UPDATE, ARCHIVE])
@pytest.mark.parametrize("count", [0, 101])
def test_a_batch_has_one_to_a_hundred_inputs(harness: Harness, path, count):
    inputs = [{"id": f"{n}@example.org", "idProperty": "email", "properties": {}} for n in range(count)]
    answer = harness.post(path, {"inputs": inputs, "properties": []})
    assert answer.status_code == 400
    assert harness.portal.contacts.count() == 0


def test_a_hundred_are_fine_and_come_back_shuffled(harness: Harness):
    rows = [(f"p{n}@example.org", {"lastname": str(n)}) for n in range(100)]
    results = harness.upsert(*rows).json()["results"]
    order = [int(one["objectWriteTraceId"].removeprefix("row-")) for one in results]
    assert sorted(order) == list(range(100))
    assert order != list(range(100))
    assert all(one["properties"]["lastname"] == one["objectWriteTraceId"][4:] for one in results)


def test_the_shuffle_is_the_same_for_the_same_seed(make_harness):
    rows: list[tuple[str, dict[str, Any]]] = [(f"p{n}@example.org", {}) for n in range(30)]
    orders = [
        [one["objectWriteTraceId"] for one in make_harness(seed=seed).upsert(*rows).json()["results"]]
        for seed in (5, 5, 6)
    ]
    assert orders[0] == orders[1] != orders[2]


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"idProperty": None}, "idProperty"),
        ({"id": None}, "id"),
        ({"properties": None}, "properties"),
        ({"idProperty": "firstname"}, "non-unique"),
        ({"idProperty": "hs_object_id"}, "non-unique"),
        ({"idProperty": "no_such"}, "does not exist"),
    ],
)
def test_upsert_needs_id_properties_and_a_unique_key(harness: Harness, change, words):
    one = {"id": "a@example.org", "idProperty": "email", "properties": {"city": "Rom"}, **change}
    answer = harness.post(UPSERT, {"inputs": [one]})
    assert answer.status_code == 400
    assert words in answer.json()["message"]


def test_upsert_by_a_custom_unique_property(harness: Harness):
    def send(**properties) -> Any:
        one = {"id": "K-7", "idProperty": "customer_number", "properties": properties}
        return harness.post(UPSERT, {"inputs": [one]})

    assert send(email="k7@example.org").json()["results"][0]["new"] is True
    assert send(city="Oslo").json()["results"][0]["new"] is False
    stored = harness.properties_of("k7@example.org")
    assert (stored["customer_number"], stored["city"]) == ("K-7", "Oslo")


def test_upsert_by_a_secondary_email_updates_the_contact_and_keeps_its_primary_one(make_harness):
    harness = make_harness(prefilled=25)
    contact = harness.portal.contacts.page(0, 25)[24]
    second = contact.properties["hs_additional_emails"]
    result = harness.upsert((second, {"email": second, "city": "Gent"})).json()["results"][0]
    assert (result["new"], result["id"]) == (False, str(contact.id))
    assert result["properties"]["email"] == contact.properties["email"]
    assert harness.properties_of(second)["city"] == "Gent"


def test_two_keys_of_one_contact_in_one_batch_both_count(make_harness):
    harness = make_harness(prefilled=25)
    contact = harness.portal.contacts.page(0, 25)[24]
    primary, second = contact.emails()
    answer = harness.upsert((primary, {"city": "Gent"}), (second, {"country": "Belgium"}))
    assert [one["id"] for one in answer.json()["results"]] == [str(contact.id)] * 2
    stored = harness.properties_of(primary)
    assert (stored["city"], stored["country"]) == ("Gent", "Belgium")


def test_an_email_of_somebody_else_is_a_conflict(harness: Harness):
    holder = harness.upsert(("holder@example.org", {})).json()["results"][0]["id"]
    harness.upsert(("other@example.org", {}))
    answer = harness.upsert(("other@example.org", {"email": "holder@example.org"}))
    assert answer.status_code == 207
    error = errors_by_trace(answer)["row-0"]
    assert error["category"] == "CONFLICT"
    assert f"Existing ID: {holder}" in error["message"]


def test_a_changed_email_is_free_for_others_within_the_same_batch(harness: Harness):
    harness.upsert(("a@example.org", {"firstname": "First"}))
    answer = harness.upsert(
        ("a@example.org", {"email": "z@example.org"}), ("b@example.org", {"email": "a@example.org"})
    )
    assert answer.status_code == 200
    assert harness.properties_of("z@example.org")["firstname"] == "First"
    assert "firstname" not in harness.properties_of("a@example.org")
    assert harness.portal.contacts.by_emails(["b@example.org"]) == {}


def test_create_answers_201_and_one_conflict_refuses_all_without_trace_ids(harness: Harness):
    def create(*emails, trace) -> Any:
        inputs = [{"properties": {"email": one}, **({"objectWriteTraceId": one} if trace else {})} for one in emails]
        return harness.post(CREATE, {"inputs": inputs})

    made = create("a@example.org", trace=False)
    assert made.status_code == 201
    assert "new" not in made.json()["results"][0]
    refused = create("b@example.org", "A@example.org", trace=False)
    assert refused.status_code == 409
    assert harness.portal.contacts.count() == 1
    partial = create("b@example.org", "A@example.org", "b@EXAMPLE.org", trace=True)
    assert partial.status_code == 207
    assert set(errors_by_trace(partial)) == {"A@example.org", "b@EXAMPLE.org"}
    assert harness.portal.contacts.count() == 2


def test_create_needs_an_email_or_a_name(harness: Harness):
    assert harness.post(CREATE, {"inputs": [{"properties": {"city": "Rom"}}]}).status_code == 400
    assert harness.post(CREATE, {"inputs": [{"properties": {"lastname": "Rossi"}}]}).status_code == 201


def test_update_takes_record_ids_and_no_email(harness: Harness):
    number = harness.upsert(("a@example.org", {})).json()["results"][0]["id"]
    ok = harness.post(UPDATE, {"inputs": [{"id": number, "properties": {"city": "Rom"}}]})
    assert ok.json()["results"][0]["properties"]["city"] == "Rom"
    one = {"id": "a@example.org", "idProperty": "email", "properties": {"city": "Pisa"}}
    refused = harness.post(UPDATE, {"inputs": [one]})
    assert refused.json()["message"] == "Unable to perform update/upsert by non-unique 0-1 property"
    missing = harness.post(UPDATE, {"inputs": [{"id": number, "properties": {}}, {"id": "12", "properties": {}}]})
    assert missing.status_code == 207
    assert missing.json()["errors"][0]["context"]["ids"] == ["12"]


def test_read_by_email_and_who_is_missing(make_harness):
    harness = make_harness(prefilled=25)
    contact = harness.portal.contacts.page(0, 25)[24]
    primary, second = contact.emails()
    body = {
        "idProperty": "email",
        "properties": ["lastname", "no_such_property", "fax"],
        "propertiesWithHistory": [],
        "inputs": [{"id": second.upper()}, {"id": "nobody@example.org"}, {"id": "Nobody2@example.org"}],
    }
    answer = harness.post(READ, body)
    assert answer.status_code == 207
    result = answer.json()["results"][0]
    assert result["id"] == str(contact.id)
    assert result["properties"]["fax"] is None
    assert "no_such_property" not in result["properties"]
    error = answer.json()["errors"][0]
    assert error["category"] == "OBJECT_NOT_FOUND"
    assert error["context"]["ids"] == ["nobody@example.org", "Nobody2@example.org"]
    assert harness.post(READ, {**body, "inputs": [{"id": primary}]}).status_code == 200


def test_archive_can_be_repeated_and_frees_the_email(harness: Harness):
    first = harness.upsert(("a@example.org", {"customer_number": "K-1"})).json()["results"][0]["id"]
    for _turn in range(2):
        answer = harness.post(ARCHIVE, {"inputs": [{"id": first}, {"id": "99"}]})
        assert (answer.status_code, answer.content) == (204, b"")
    assert harness.portal.contacts.count() == 0
    second = harness.upsert(("a@example.org", {"customer_number": "K-1"})).json()["results"][0]
    assert second["new"] is True
    assert second["id"] != first


def test_a_moment_passes_only_when_something_changes(harness: Harness):
    first = harness.upsert(("a@example.org", {"city": "Rom"})).json()["results"][0]
    harness.clock.seconds += 60
    same = harness.upsert(("a@example.org", {"city": "Rom"})).json()["results"][0]
    assert same["updatedAt"] == first["updatedAt"]
    other = harness.upsert(("a@example.org", {"city": "Pisa"})).json()["results"][0]
    assert other["createdAt"] == first["createdAt"] < other["updatedAt"]
    assert other["updatedAt"] == "2026-11-25T09:01:00.000Z"
