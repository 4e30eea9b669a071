"""Authenticated submissions: what is refused, what becomes of the rest."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from tests.demo.harness import Harness

CONTACT, NEWSLETTER, DEMO, SURVEY, WEBINAR, OLD, KONTAKT, CAPTURED, BLOG, EVENT, EVERY, APPLICATION = range(1, 13)


def address(harness: Harness, number: int, portal: int | None = None) -> str:
    form = harness.portal.forms[number - 1]["id"]
    return f"/submissions/v3/integration/secure/submit/{portal or harness.portal.options.portal_id}/{form}"


def submit(harness: Harness, number: int, *, token: str = "all", **more) -> Any:
    fields = more.pop("fields", {})
    listed = [{"objectTypeId": "0-1", "name": name, "value": value} for name, value in fields.items()]
    return harness.post(address(harness, number), {"fields": listed, **more}, token=token)


def kinds(answer) -> Any:
    assert answer.status_code == 400, answer.text
    body = answer.json()
    assert (body["status"], body["message"]) == ("error", "The request is not valid")
    return [error["errorType"] for error in body["errors"]]


GOOD = {"email": "Ada@Example.org", "lastname": "Lovelace", "message": "Hello"}
CONSENT: dict[str, Any] = {
    "consent": {
        "consentToProcess": True,
        "text": "I agree.",
        "communications": [{"value": True, "subscriptionTypeId": 4401, "text": "News, please."}],
    }
}
INTEREST = {
    "legitimateInterest": {"value": True, "subscriptionTypeId": 4403, "legalBasis": "CUSTOMER", "text": "We may."}
}


def test_a_submission_makes_a_contact_and_answers_with_the_message_only(harness: Harness):
    answer = submit(harness, CONTACT, fields=GOOD)
    assert answer.status_code == 200
    assert answer.json() == {"inlineMessage": "Thanks for submitting the form."}
    stored = harness.properties_of("ada@example.org")
    assert (stored["lastname"], stored["lifecyclestage"]) == ("Lovelace", "lead")
    taken = harness.get("/_demo/submissions").json()["submissions"]
    assert len(taken) == 1
    assert not [name for name in answer.headers if "ratelimit" in name]


def test_a_known_email_updates_and_empty_values_do_not_clear(harness: Harness):
    harness.upsert(("ada@example.org", {"phone": "1", "lifecyclestage": "customer"}))
    assert submit(harness, CONTACT, fields={**GOOD, "phone": ""}).status_code == 200
    stored = harness.properties_of("ada@example.org")
    assert (stored["phone"], stored["lastname"], stored["lifecyclestage"]) == ("1", "Lovelace", "customer")
    assert harness.portal.contacts.count() == 1


def test_a_redirect_is_answered_when_the_form_has_one(harness: Harness):
    answer = submit(harness, DEMO, fields={**GOOD, "company": "Acme"})
    assert answer.json() == {"redirectUri": "https://www.acme.example/thank-you"}


def test_fields_beyond_the_form_are_fine_when_forms_may_use_them(harness: Harness):
    assert submit(harness, CONTACT, fields={**GOOD, "city": "Rom"}).status_code == 200
    assert kinds(submit(harness, CONTACT, fields={**GOOD, "internal_notes": "x"})) == ["FIELD_NOT_IN_FORM_DEFINITION"]


@pytest.mark.parametrize(
    ("number", "fields", "expected"),
    [
        (CONTACT, {}, ["MAX_NUMBER_OF_SUBMITTED_VALUES_EXCEEDED"]),
        (CONTACT, {"email": "x", "lastname": "L", "message": "m"}, ["INVALID_EMAIL"]),
        (CONTACT, {"email": "x@blocked.example", "lastname": "L", "message": "m"}, ["BLOCKED_EMAIL"]),
        (CONTACT, {"email": "a@example.org"}, ["REQUIRED_FIELD", "REQUIRED_FIELD"]),
        (CONTACT, {**GOOD, "lastname": "x" * 65_537}, ["INPUT_TOO_LARGE"]),
        (CONTACT, {**GOOD, "createdate": "2026-01-01"}, ["FIELD_NOT_IN_FORM_DEFINITION"]),
        (CONTACT, {**GOOD, "nonsense": "1"}, ["FIELD_NOT_IN_FORM_DEFINITION"]),
        (CONTACT, {**GOOD, "date_of_birth": "1.2.1990"}, ["VALUE_NOT_IN_FIELD_DEFINITION"]),
        (CONTACT, {**GOOD, "hs_lead_status": "nope"}, ["VALUE_NOT_IN_FIELD_DEFINITION"]),
        (SURVEY, {"email": "a@example.org", "loyalty_points": "many"}, ["INVALID_NUMBER"]),
        (SURVEY, {"email": "a@example.org", "loyalty_points": "-1"}, ["NUMBER_OUT_OF_RANGE"]),
        (SURVEY, {"email": "a@example.org", "membership_level": "platinum"}, ["VALUE_NOT_IN_FIELD_DEFINITION"]),
        (SURVEY, {"email": "a@example.org", "membership_level": "gold"}, ["REQUIRED_FIELD"]),
        (WEBINAR, GOOD, ["FORM_HAS_RECAPTCHA_ENABLED"]),
        (CAPTURED, GOOD, ["INVALID_METADATA"]),
    ],
)
def test_what_is_refused(harness: Harness, number, fields, expected):
    assert kinds(submit(harness, number, fields=fields)) == expected
    assert harness.portal.contacts.count() == 0


def test_the_field_stands_in_quotes_in_the_message(harness: Harness):
    answer = submit(harness, CONTACT, fields={**GOOD, "email": "x"})
    assert "Error in 'fields.email'." in answer.json()["errors"][0]["message"]


def test_a_dependent_field_is_needed_only_when_it_shows(harness: Harness):
    fields = {"email": "a@example.org", "membership_level": "silver"}
    assert submit(harness, SURVEY, fields=fields).status_code == 200
    assert (
        submit(harness, SURVEY, fields={**fields, "membership_level": "gold", "customer_number": "K-1"}).status_code
        == 200
    )


APPLIES = {"email": "a@example.org", "membership_level": "bronze", "city": "Rom"}


@pytest.mark.parametrize(
    ("fields", "missing"),
    [
        ({}, []),
        ({"membership_level": "gold"}, ["customer_number"]),
        ({"membership_level": "silver"}, []),
        ({"membership_level": "silver", "product_interest": "cloud"}, ["message"]),
        ({"product_interest": "cloud"}, []),
        ({"loyalty_points": "999"}, []),
        ({"loyalty_points": "1000"}, ["date_of_birth"]),
        ({"jobtitle": "Sales Manager"}, ["company"]),
        ({"city": ""}, ["city"]),
    ],
)
def test_conditions_of_several_kinds_one_within_the_other(harness: Harness, fields, missing):
    answer = submit(harness, APPLICATION, fields={**APPLIES, **fields})
    assert answer.status_code == (400 if missing else 200), answer.text
    told = [error["message"].split("'")[1] for error in answer.json().get("errors", [])]
    assert told == [f"fields.{name}" for name in missing]


def test_one_form_has_a_field_of_every_kind_and_takes_what_fits(harness: Harness):
    form = harness.portal.forms[EVERY - 1]
    kinds_of = {field["fieldType"] for group in form["fieldGroups"] for field in group["fields"]}
    assert kinds_of == {
        "single_line_text", "multi_line_text", "email", "phone", "mobile_phone", "number", "datepicker", "file",
        "multiple_checkboxes", "dropdown", "radio", "single_checkbox",
    }  # fmt: skip
    fields = {
        "lastname": "Lovelace", "email": "a@example.org", "mobilephone": "+44 20 7946 0000", "loyalty_points": "7",
        "date_of_birth": "1990-02-01", "product_interest": "cloud;software", "membership_level": "gold",
        "hs_lead_status": "NEW", "newsletter_opt_in": "false", "message": "one\ntwo", "country": "Germany",
    }  # fmt: skip
    assert submit(harness, EVERY, fields=fields).status_code == 200
    assert harness.properties_of("a@example.org")["date_of_birth"] == "1990-02-01"


@pytest.mark.parametrize(
    ("context", "expected"),
    [
        ({"hutk": "invented"}, "INVALID_HUTK"),
        ({"ipAddress": "192.168.0.4"}, "INVALID_IP_ADDRESS"),
        ({"ipAddress": "x"}, "INVALID_IP_ADDRESS"),
        ({"pageUri": "not a page"}, "INVALID_PAGE_URI"),
        ({"goToWebinarWebinarKey": "a webinar"}, "INVALID_GOTOWEBINAR_WEBINAR_KEY"),
    ],
)
def test_invented_context_is_refused(harness: Harness, context, expected):
    assert kinds(submit(harness, CONTACT, fields=GOOD, context=context)) == [expected]


def test_real_context_is_fine(harness: Harness):
    context = {"hutk": "0" * 32, "ipAddress": "8.8.8.8", "pageUri": "https://www.acme.example/x", "pageName": "X"}
    assert submit(harness, CONTACT, fields=GOOD, context=context).status_code == 200


@pytest.mark.parametrize(("days", "status"), [(-32, 400), (-30, 200), (0, 200), (1, 400)])
def test_the_moment_lies_within_a_month(harness: Harness, days, status):
    at = harness.portal.milliseconds() + days * 86_400_000
    assert submit(harness, CONTACT, fields=GOOD, submittedAt=str(at)).status_code == status


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        (None, ["MISSING_PROCESSING_CONSENT"]),
        ([], ["INVALID_LEGAL_OPTION_FORMAT"]),
        ({**CONSENT, **INTEREST}, ["INVALID_LEGAL_OPTION_FORMAT"]),
        ({"consent": {"text": "x"}}, ["MISSING_PROCESSING_CONSENT"]),
        ({"consent": {"consentToProcess": False, "text": "x"}}, ["MISSING_PROCESSING_CONSENT"]),
        ({"consent": {"consentToProcess": True}}, ["MISSING_PROCESSING_CONSENT_TEXT"]),
        (
            {"consent": {"consentToProcess": True, "text": "x", "communications": [{"subscriptionTypeId": 1}]}},
            ["MISSING_COMMUNICATION_CONSENT_TEXT"],
        ),
        (
            {"consent": {**CONSENT["consent"], "communications": CONSENT["consent"]["communications"] * 2}},
            ["DUPLICATE_SUBSCRIPTION_TYPE_ID"],
        ),
        ({"legitimateInterest": {"value": True, "legalBasis": "LEAD"}}, ["MISSING_LEGITIMATE_INTEREST_TEXT"]),
        ({"legitimateInterest": {"value": True, "legalBasis": "X", "text": "x"}}, ["INVALID_LEGAL_OPTION_FORMAT"]),
    ],
)
def test_consent_that_a_form_asks_for(harness: Harness, options, expected):
    fields = {"email": "a@example.org"}
    assert kinds(submit(harness, NEWSLETTER, fields=fields, legalConsentOptions=options)) == expected


@pytest.mark.parametrize("options", [CONSENT, INTEREST])
def test_consent_given(harness: Harness, options):
    fields = {"email": "a@example.org"}
    assert submit(harness, NEWSLETTER, fields=fields, legalConsentOptions=options).status_code == 200


def test_unknown_and_archived_forms_and_other_accounts(harness: Harness):
    assert submit(harness, OLD, fields=GOOD).status_code == 404
    assert harness.post(address(harness, CONTACT, portal=1), {"fields": []}).status_code == 404
    assert submit(harness, CONTACT, fields=GOOD, token="contacts only").status_code == 403


def test_ten_refusals_in_a_second_block_with_a_plain_text(make_harness):
    harness = make_harness(burst=1)
    assert submit(harness, CONTACT, fields=GOOD).status_code == 200
    refused = [submit(harness, CONTACT, fields=GOOD) for _turn in range(10)]
    assert {one.json()["policyName"] for one in refused} == {"TEN_SECONDLY_ROLLING"}
    harness.clock.seconds += 30
    blocked = submit(harness, CONTACT, fields=GOOD)
    assert (blocked.status_code, blocked.text) == (429, "error code: 1015")
    assert blocked.headers["Content-Type"].startswith("text/plain")
    harness.clock.seconds += 31
    assert submit(harness, CONTACT, fields=GOOD).status_code == 200


def test_the_list_asks_for_kinds_and_has_pages(harness: Harness):
    def names(query) -> Any:
        return [form["name"] for form in harness.get(f"/marketing/v3/forms?{query}").json()["results"]]

    assert "Event check-in" not in names("")
    assert "Event check-in" in names("formTypes=hubspot&formTypes=flow")
    assert names("formTypes=captured") == ["#contact-form, Website form"]
    assert len(names("formTypes=all&limit=100")) == 11
    assert names("archived=true") == ["Old trade fair form"]
    first = harness.get("/marketing/v3/forms?limit=4&formTypes=all").json()
    rest = names(f"limit=100&formTypes=all&after={first['paging']['next']['after']}")
    assert len(first["results"]) + len(rest) == 11
    assert harness.get("/marketing/v3/forms?formTypes=x").status_code == 400
    one = harness.portal.forms[3]
    assert harness.get(f"/marketing/v3/forms/{one['id']}").json() == one
    assert harness.get("/marketing/v3/forms/nope").status_code == 404
