"""What HubDesk finds in a submission before anything is sent."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from hubdesk.engine.forms.check import check, check_value
from hubdesk.engine.forms.model import (
    CommunicationChoice,
    ConsentAnswer,
    ConsentKind,
    ConsentTexts,
    Context,
    FieldGroup,
    FieldKind,
    FieldLimits,
    FieldOption,
    FormDefinition,
    FormField,
    Submission,
)
from tests.support.portal_forms import (
    APPLICATION,
    BLOG,
    CAPTURED,
    CONTACT,
    EVERY,
    GOOD,
    NEWSLETTER,
    NOW,
    OLD,
    SURVEY,
    WEBINAR,
    demo_form,
    good,
    one_field,
)


def found(definition, submission, now=NOW):
    return [(one.field, one.code) for one in check(definition, submission, now)]


@pytest.mark.parametrize("number", GOOD)
def test_what_is_good_has_no_problem(number):
    assert found(demo_form(number), good(number)) == []


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (CAPTURED, "not made in HubSpot"),
        (BLOG, "comments of a blog"),
        (WEBINAR, "captcha"),
        (OLD, "archived"),
    ],
)
def test_forms_that_take_nothing_say_why(number, words):
    (problem,) = check(demo_form(number), Submission({"email": "a@b.example"}), NOW)
    assert (problem.field, problem.code) == ("", "FORM_CLOSED")
    assert words in problem.sentence


BAD = [
    (CONTACT, {"email": "", "message": " \n"}, [("email", "REQUIRED_FIELD"), ("message", "REQUIRED_FIELD")]),
    (CONTACT, {"email": "ada"}, [("email", "INVALID_EMAIL")]),
    (CONTACT, {"email": "a@b.example, c@d.example"}, [("email", "INVALID_EMAIL")]),
    (CONTACT, {"email": "ada@BLOCKED.example"}, [("email", "BLOCKED_EMAIL")]),
    (CONTACT, {"phone": "123"}, [("phone", "VALUE_NOT_IN_FIELD_DEFINITION")]),
    (CONTACT, {"phone": "call me, please"}, [("phone", "VALUE_NOT_IN_FIELD_DEFINITION")]),
    (CONTACT, {"message": "x" * 65_537}, [("message", "INPUT_TOO_LARGE")]),
    (SURVEY, {"loyalty_points": "many"}, [("loyalty_points", "INVALID_NUMBER")]),
    (SURVEY, {"loyalty_points": "1,5"}, [("loyalty_points", "INVALID_NUMBER")]),
    (SURVEY, {"loyalty_points": "-1"}, [("loyalty_points", "NUMBER_OUT_OF_RANGE")]),
    (SURVEY, {"loyalty_points": "100001"}, [("loyalty_points", "NUMBER_OUT_OF_RANGE")]),
    (SURVEY, {"membership_level": "platinum"}, [("membership_level", "VALUE_NOT_IN_FIELD_DEFINITION")]),
    (SURVEY, {"customer_number": ""}, [("customer_number", "REQUIRED_FIELD")]),
    (SURVEY, {"date_of_birth": "10.12.1815"}, [("date_of_birth", "VALUE_NOT_IN_FIELD_DEFINITION")]),
    (SURVEY, {"date_of_birth": "2026-02-30"}, [("date_of_birth", "VALUE_NOT_IN_FIELD_DEFINITION")]),
    (SURVEY, {"newsletter_opt_in": "maybe"}, [("newsletter_opt_in", "VALUE_NOT_IN_FIELD_DEFINITION")]),
    (EVERY, {"product_interest": "cloud;nonsense"}, [("product_interest", "VALUE_NOT_IN_FIELD_DEFINITION")]),
    (EVERY, {"membership_level": "gold;silver"}, [("membership_level", "VALUE_NOT_IN_FIELD_DEFINITION")]),
    (APPLICATION, {"company": ""}, [("company", "REQUIRED_FIELD")]),
    (APPLICATION, {"date_of_birth": ""}, [("date_of_birth", "REQUIRED_FIELD")]),
    (APPLICATION, {"country": ""}, []),
]  # fmt: skip


@pytest.mark.parametrize(("number", "changed", "expected"), BAD)
def test_values_that_a_form_does_not_take(number, changed, expected):
    assert found(demo_form(number), good(number, **changed)) == expected


@pytest.mark.parametrize(
    ("phone", "takes"),
    [
        ("+49 (30) 1234-567", True),
        ("030/1234567 ext. 12", True),
        ("1234567 x9", True),
        ("１２３４５６７", True),
        ("12345a67", False),
    ],
)
def test_phone_numbers_are_written_in_many_ways(phone, takes):
    assert (check_value(FormField("phone", "Phone", FieldKind.PHONE), phone) is None) is takes


@pytest.mark.parametrize(
    ("low", "high", "words"),
    [(1, 9, "from 1 to 9"), (1, None, "at least 1"), (None, 9, "of at most 9")],
)
def test_a_range_is_told(low, high, words):
    field = FormField("points", "Points", FieldKind.NUMBER, limits=FieldLimits(low, high))
    problem = check_value(field, "10" if high else "0")
    assert problem is not None
    assert words in problem.sentence
    assert check_value(field, "5") is None


def test_values_that_are_not_shown_do_not_count():
    submission = good(SURVEY, membership_level="bronze", customer_number="x" * 70_000)
    assert found(demo_form(SURVEY), submission) == []


def test_files_and_payments_cannot_be_sent():
    form = one_field(kind=FieldKind.FILE, required=True)
    (problem,) = check(form, Submission({}), NOW)
    assert (problem.field, problem.code) == ("field", "REQUIRED_FIELD")
    assert "HubSpot's own page" in problem.sentence
    assert found(one_field(kind=FieldKind.FILE), Submission({"field": "x"})) == [
        ("", "MAX_NUMBER_OF_SUBMITTED_VALUES_EXCEEDED")
    ]


def test_between_one_and_a_thousand_values():
    fields = tuple(FormField(f"f{number}", "F") for number in range(1_001))
    form = FormDefinition("id", "Form", groups=(FieldGroup(fields),))
    assert found(form, Submission({})) == [("", "MAX_NUMBER_OF_SUBMITTED_VALUES_EXCEEDED")]
    assert found(form, Submission({field.name: "x" for field in fields[:1000]})) == []
    assert found(form, Submission({field.name: "x" for field in fields})) == [
        ("", "MAX_NUMBER_OF_SUBMITTED_VALUES_EXCEEDED")
    ]


@pytest.mark.parametrize(
    ("context", "expected"),
    [
        (Context(), []),
        (Context("https://www.acme.example/contact", "Contact", "0123456789abcdefABCDEF0123456789", "8.8.8.8"), []),
        (Context(ip_address="2a00:1450:4001:81b::200e"), []),
        (Context(page_uri="www.acme.example/contact"), []),
        (Context(hutk="invented"), [("context.hutk", "INVALID_HUTK")]),
        (Context(hutk="g" * 32), [("context.hutk", "INVALID_HUTK")]),
        (Context(ip_address="192.168.1.4"), [("context.ip_address", "INVALID_IP_ADDRESS")]),
        (Context(ip_address="127.0.0.1"), [("context.ip_address", "INVALID_IP_ADDRESS")]),
        (Context(ip_address="8.8.8.8.8"), [("context.ip_address", "INVALID_IP_ADDRESS")]),
        (Context(page_uri="our page"), [("context.page_uri", "INVALID_PAGE_URI")]),
        (Context(page_uri="javascript:alert(1)"), [("context.page_uri", "INVALID_PAGE_URI")]),
        (Context(page_uri="https://[broken"), [("context.page_uri", "INVALID_PAGE_URI")]),
    ],
)
def test_context(context, expected):
    assert found(demo_form(CONTACT), replace(good(CONTACT), context=context)) == expected


@pytest.mark.parametrize(
    ("back", "fits"),
    [
        (timedelta(0), True),
        (timedelta(days=30), True),
        (timedelta(days=30, seconds=1), False),
        (timedelta(seconds=-1), False),
    ],
)
def test_the_moment_lies_within_a_month(back, fits):
    problems = found(demo_form(CONTACT), replace(good(CONTACT), submitted_at=NOW - back))
    assert problems == ([] if fits else [("submitted_at", "INVALID_METADATA")])


def consents(texts, answer):
    return [code for _, code in found(one_field(texts), Submission({"field": "x"}, answer))]


NEWS = CommunicationChoice(1, "News")


@pytest.mark.parametrize(
    ("texts", "answer", "expected"),
    [
        (ConsentTexts(ConsentKind.EXPLICIT, process_label="Yes"), ConsentAnswer(), ["MISSING_PROCESSING_CONSENT"]),
        (ConsentTexts(ConsentKind.EXPLICIT, process_label="Yes"), ConsentAnswer(process=True), []),
        (ConsentTexts(ConsentKind.EXPLICIT), ConsentAnswer(process=True), ["MISSING_PROCESSING_CONSENT_TEXT"]),
        (ConsentTexts(ConsentKind.IMPLICIT, process_text="By sending"), ConsentAnswer(), []),
        (
            ConsentTexts(ConsentKind.IMPLICIT, (replace(NEWS, required=True),), process_text="By sending"),
            ConsentAnswer(),
            ["MISSING_COMMUNICATION_CONSENT"],
        ),
        (
            ConsentTexts(ConsentKind.IMPLICIT, (replace(NEWS, label=""),), process_text="By sending"),
            ConsentAnswer(),
            ["MISSING_COMMUNICATION_CONSENT_TEXT"],
        ),
        (
            ConsentTexts(ConsentKind.IMPLICIT, (NEWS, NEWS), process_text="By sending"),
            ConsentAnswer(),
            ["DUPLICATE_SUBSCRIPTION_TYPE_ID"],
        ),
        (ConsentTexts(ConsentKind.LEGITIMATE_INTEREST), ConsentAnswer(), ["MISSING_LEGITIMATE_INTEREST_TEXT"]),
        (ConsentTexts(ConsentKind.LEGITIMATE_INTEREST, privacy_text="We may"), ConsentAnswer(), []),
        (ConsentTexts(), ConsentAnswer(), []),
    ],
)
def test_consent(texts, answer, expected):
    assert consents(texts, answer) == expected


def test_explicit_consent_stands_at_its_place():
    submission = Submission({"email": "ada@lovelace.example"})
    assert found(demo_form(NEWSLETTER), submission) == [("consent", "MISSING_PROCESSING_CONSENT")]


@given(st.sampled_from(FieldKind), st.text(), st.booleans())
def test_no_value_is_too_odd_to_be_judged(kind, text, required):
    field = FormField("field", "Field", kind, required=required, options=(FieldOption("a", "A"),))
    problem = check_value(field, text)
    assert problem is None or problem.sentence.endswith(".")


@given(st.dates())
def test_every_day_is_a_date(day):
    assert check_value(FormField("day", "Day", FieldKind.DATE), day.isoformat()) is None
    assert date.fromisoformat(day.isoformat()) == day


@given(st.text(), st.text(), st.text(), st.datetimes(timezones=st.just(UTC)))
def test_no_context_is_too_odd_to_be_judged(uri, address, hutk, moment):
    context = Context(uri, "", hutk, address)
    problems = check(one_field(), Submission({"field": "x"}, context=context, submitted_at=moment), NOW)
    assert all(problem.sentence for problem in problems)


def test_the_clock_of_the_caller_counts():
    form = demo_form(CONTACT)
    later = replace(good(CONTACT), submitted_at=datetime(2026, 12, 24, tzinfo=UTC))
    assert found(form, later) == [("submitted_at", "INVALID_METADATA")]
    assert found(form, later, datetime(2026, 12, 25, tzinfo=UTC)) == []
