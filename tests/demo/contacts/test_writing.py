"""What a written value does to the stored one."""

from __future__ import annotations

from typing import Any

import pytest

from tests.demo.harness import CREATE, UPSERT, Harness

EMAIL = "a@example.org"


def written(harness: Harness, **properties) -> Any:
    answer = harness.upsert((EMAIL, properties))
    assert answer.status_code == 200, answer.text
    return answer.json()["results"][0]["properties"]


def test_lifecycle_stages_only_go_forward_and_backwards_is_silently_ignored(harness: Harness):
    assert written(harness, firstname="A")["lifecyclestage"] == "lead"
    assert written(harness, lifecyclestage="customer")["lifecyclestage"] == "customer"
    assert written(harness, lifecyclestage="subscriber")["lifecyclestage"] == "customer"
    cleared = written(harness, lifecyclestage="")
    assert "lifecyclestage" not in cleared or cleared["lifecyclestage"] is None
    assert written(harness, lifecyclestage="subscriber")["lifecyclestage"] == "subscriber"


def test_several_choices_replace_or_append(harness: Harness):
    assert written(harness, product_interest="hardware;software")["product_interest"] == "hardware;software"
    assert written(harness, product_interest=";training;software")["product_interest"] == "hardware;software;training"
    assert written(harness, product_interest="cloud")["product_interest"] == "cloud"


def test_an_append_to_nothing_is_no_leading_semicolon(harness: Harness):
    assert written(harness, product_interest=";cloud")["product_interest"] == "cloud"


@pytest.mark.parametrize("nothing", ["", None])
def test_empty_clears(harness: Harness, nothing):
    written(harness, city="Rom", loyalty_points="7", customer_number="K-1")
    assert written(harness, city=nothing, loyalty_points=nothing, customer_number=nothing)["city"] is None
    stored = harness.properties_of(EMAIL)
    assert not {"city", "loyalty_points", "customer_number"} & set(stored)
    assert harness.portal.contacts.by_unique("customer_number", ["K-1"]) == {}


def test_a_unique_value_of_somebody_else_is_a_conflict(harness: Harness):
    written(harness, customer_number="K-1")
    answer = harness.upsert(("b@example.org", {"customer_number": "K-1"}))
    assert answer.status_code == 207
    assert answer.json()["errors"][0]["category"] == "CONFLICT"


def test_a_bad_row_leaves_nothing_of_itself(harness: Harness):
    written(harness, city="Rom")
    answer = harness.upsert((EMAIL, {"city": "Pisa", "loyalty_points": "many"}))
    assert answer.status_code == 207
    assert harness.properties_of(EMAIL)["city"] == "Rom"


def test_json_numbers_and_booleans_become_text(harness: Harness):
    shown = written(harness, loyalty_points=12, newsletter_opt_in=True)
    assert (shown["loyalty_points"], shown["newsletter_opt_in"]) == ("12", "true")


def test_a_nested_value_is_no_value(harness: Harness):
    one = {"id": EMAIL, "idProperty": "email", "properties": {"city": {"a": "b"}}}
    answer = harness.post(UPSERT, {"inputs": [one]})
    assert answer.status_code == 400
    assert "JSON" in answer.json()["message"]


def test_an_email_made_and_changed_in_one_batch_finds_only_the_last(harness: Harness):
    inputs = [{"properties": {"email": EMAIL, "customer_number": "K-1"}, "objectWriteTraceId": "1"}]
    harness.post(CREATE, {"inputs": inputs})
    rows = [
        {"id": EMAIL, "idProperty": "email", "properties": {"email": "x@example.org"}},
        {"id": "K-1", "idProperty": "customer_number", "properties": {"email": "y@example.org"}},
    ]
    assert harness.post(UPSERT, {"inputs": rows}).status_code == 200
    found = harness.portal.contacts.by_emails([EMAIL, "x@example.org", "y@example.org"])
    assert list(found) == ["y@example.org"]
