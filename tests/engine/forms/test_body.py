"""The JSON of a submission, part by part as HubSpot's guide describes it."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from hubdesk.engine.forms.body import body, pretty_body
from hubdesk.engine.forms.model import ConsentAnswer, Context, FieldKind, Submission
from tests.support.portal_forms import (
    APPLICATION,
    CONTACT,
    DEMO,
    EVERY,
    GOOD,
    KONTAKT,
    SURVEY,
    demo_form,
    good,
    one_field,
)


def sent(number, submission):
    return json.loads(body(demo_form(number), submission))


def test_the_moment_is_told_in_milliseconds_whatever_its_time_zone():
    moment = datetime(2026, 11, 1, 12, 0, 0, 250_000, tzinfo=timezone(timedelta(hours=1)))
    assert sent(CONTACT, replace(good(CONTACT), submitted_at=moment))["submittedAt"] == "1793530800250"


def test_what_is_not_known_is_not_there():
    assert set(sent(CONTACT, good(CONTACT))) == {"fields"}
    assert set(sent(CONTACT, replace(good(CONTACT), context=Context(page_name="Contact")))["context"]) == {"pageName"}


def test_implicit_consent_is_given_by_sending():
    options = sent(DEMO, Submission(dict(GOOD[DEMO]), ConsentAnswer()))["legalConsentOptions"]
    assert options["consent"]["consentToProcess"] is True
    assert options["consent"]["text"] == "By sending this form you agree that we process your data."
    assert [one["value"] for one in options["consent"]["communications"]] == [False]


def test_legitimate_interest_is_the_forms_own():
    assert sent(SURVEY, good(SURVEY))["legalConsentOptions"] == {
        "legitimateInterest": {
            "value": True,
            "legalBasis": "CUSTOMER",
            "text": "We use your data to serve you as our customer.",
            "subscriptionTypeId": 4403,
        }
    }


def test_only_what_is_shown_and_filled_in_is_sent():
    fields = {one["name"]: one["value"] for one in sent(SURVEY, good(SURVEY, membership_level="silver"))["fields"]}
    assert "customer_number" not in fields
    empty = sent(KONTAKT, good(KONTAKT, mobilephone="", message="  ", firstname="  Ada "))
    fields = {one["name"]: one["value"] for one in empty["fields"]}
    assert fields == {"firstname": "Ada", "lastname": "Lovelace", "email": "ada@lovelace.example"}


def test_properties_of_two_objects_may_have_one_name():
    phones = {"phone": "+44 20 7946 0000", "0-2/phone": "+44 20 7946 0001"}
    fields = [one for one in sent(EVERY, good(EVERY, **phones))["fields"] if one["name"] == "phone"]
    assert fields == [
        {"objectTypeId": "0-1", "name": "phone", "value": "+44 20 7946 0000"},
        {"objectTypeId": "0-2", "name": "phone", "value": "+44 20 7946 0001"},
    ]


def test_files_are_left_out():
    assert json.loads(body(one_field(kind=FieldKind.FILE), Submission({"field": "x"}))) == {"fields": []}


@pytest.mark.parametrize("number", [EVERY, APPLICATION])
def test_nothing_that_hubspot_dropped_is_sent(number):
    assert "skipValidation" not in sent(number, good(number))


@pytest.mark.parametrize("number", GOOD)
def test_people_read_what_is_sent(number):
    pretty = pretty_body(demo_form(number), good(number))
    assert json.loads(pretty) == sent(number, good(number))
    assert pretty.count("\n") > 3


@given(st.dictionaries(st.sampled_from([*GOOD[EVERY]]), st.text()))
def test_every_value_arrives_as_it_was_typed(values):
    arrived = {one["name"]: one["value"] for one in sent(EVERY, Submission(values))["fields"]}
    assert arrived == {name: value.strip() for name, value in values.items() if value.strip()}


def test_the_moment_is_in_milliseconds():
    submission = replace(good(CONTACT), submitted_at=datetime(1970, 1, 2, tzinfo=UTC))
    assert sent(CONTACT, submission)["submittedAt"] == "86400000"
