"""Search: operators, e-mails, paging, limits."""

from __future__ import annotations

from typing import Any

import pytest

from tests.demo.harness import SEARCH, Harness


@pytest.fixture
def people(harness: Harness) -> Any:
    harness.upsert(
        ("anna@alpha.example", {"firstname": "Anna", "lastname": "Ek", "loyalty_points": "5", "city": "Umeå"}),
        ("bert@beta.example", {"firstname": "Bert", "lastname": "van Dijk", "loyalty_points": "50"}),
        ("cleo@alpha.example", {"firstname": "Cleo", "date_of_birth": "1990-05-17", "loyalty_points": "500"}),
    )
    return harness


def names(harness: Harness, **body) -> Any:
    harness.clock.seconds += 1
    answer = harness.post(SEARCH, {"properties": ["firstname"], **body})
    assert answer.status_code == 200, answer.text
    return [one["properties"]["firstname"] for one in answer.json()["results"]]


def one(name, operator, **more) -> Any:
    return {"filterGroups": [{"filters": [{"propertyName": name, "operator": operator, **more}]}]}


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (one("email", "EQ", value="ANNA@alpha.example"), ["Anna"]),
        (one("email", "IN", values=["anna@alpha.example", "cleo@alpha.example"]), ["Anna", "Cleo"]),
        (one("firstname", "EQ", value="anna"), ["Anna"]),
        (one("firstname", "NEQ", value="Anna"), ["Bert", "Cleo"]),
        (one("email", "CONTAINS_TOKEN", value="*@alpha.example"), ["Anna", "Cleo"]),
        (one("lastname", "CONTAINS_TOKEN", value="dijk"), ["Bert"]),
        (one("lastname", "NOT_CONTAINS_TOKEN", value="dijk"), ["Anna", "Cleo"]),
        (one("date_of_birth", "HAS_PROPERTY"), ["Cleo"]),
        (one("city", "NOT_HAS_PROPERTY"), ["Bert", "Cleo"]),
        (one("loyalty_points", "GT", value="5"), ["Bert", "Cleo"]),
        (one("loyalty_points", "GTE", value="5"), ["Anna", "Bert", "Cleo"]),
        (one("loyalty_points", "LT", value="50"), ["Anna"]),
        (one("loyalty_points", "BETWEEN", value="6", highValue="60"), ["Bert"]),
        (one("date_of_birth", "LTE", value="1990-05-17"), ["Cleo"]),
        (one("firstname", "NOT_IN", values=["anna", "bert"]), ["Cleo"]),
        ({"query": "al"}, ["Anna", "Cleo"]),
        ({"query": "dijk bert"}, ["Bert"]),
        ({}, ["Anna", "Bert", "Cleo"]),
    ],
)
def test_operators(people, body, expected):
    assert names(people, **body) == expected


def test_groups_are_alternatives_and_filters_in_a_group_all_hold(people):
    def both(first, second) -> Any:
        return [first["filterGroups"][0]["filters"][0], second["filterGroups"][0]["filters"][0]]

    anna, alpha = one("firstname", "EQ", value="Anna"), one("email", "CONTAINS_TOKEN", value="*alpha*")
    assert names(people, filterGroups=[{"filters": both(anna, alpha)}]) == ["Anna"]
    bert = one("firstname", "EQ", value="Bert")
    assert names(people, filterGroups=[*anna["filterGroups"], *bert["filterGroups"]]) == ["Anna", "Bert"]


def test_sorts_by_number(people):
    sort = [{"propertyName": "loyalty_points", "direction": "DESCENDING"}]
    assert names(people, sorts=sort) == ["Cleo", "Bert", "Anna"]


def test_pages(people):
    people.clock.seconds += 1
    first = people.post(SEARCH, {"limit": 2}).json()
    assert (first["total"], len(first["results"])) == (3, 2)
    second = people.post(SEARCH, {"limit": 2, "after": first["paging"]["next"]["after"]}).json()
    assert len(second["results"]) == 1
    assert "paging" not in second


def test_a_secondary_email_is_found(make_harness):
    harness = make_harness(prefilled=25)
    second = harness.portal.contacts.page(0, 25)[24].properties["hs_additional_emails"]
    assert len(names(harness, **one("email", "EQ", value=second))) == 1


@pytest.mark.parametrize(
    "body",
    [
        {"limit": 201},
        {"after": "9990", "limit": 20},
        {"after": "x"},
        {"query": "x" * 3001},
        {"filterGroups": [{"filters": []}] * 6},
        {"filterGroups": [{"filters": [{"propertyName": "city", "operator": "HAS_PROPERTY"}] * 7}]},
        {"filterGroups": [{"filters": [{"propertyName": "city", "operator": "HAS_PROPERTY"}] * 5}] * 4},
        {"sorts": ["city", "zip"]},
        one("no_such", "EQ", value="x"),
        one("city", "LIKE", value="x"),
        one("city", "EQ"),
        one("city", "IN", values=[]),
    ],
)
def test_what_search_refuses(people, body):
    assert people.post(SEARCH, body).status_code == 400


def test_five_a_second_for_the_whole_account_and_no_rate_headers(harness: Harness):
    answers = [harness.post(SEARCH, {}, token=("all", "second key")[turn % 2]) for turn in range(6)]
    assert [one.status_code for one in answers] == [200] * 5 + [429]
    assert answers[5].json()["policyName"] == "SECONDLY"
    assert not [name for one in answers for name in one.headers if "ratelimit" in name.lower()]
    harness.clock.seconds += 1.0
    assert harness.post(SEARCH, {}).status_code == 200
