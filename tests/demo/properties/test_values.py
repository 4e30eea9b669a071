"""Which values are accepted and how they are stored."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hubdesk.demo.properties.catalogue import standard_properties
from hubdesk.demo.properties.values import LONGEST, Values

VALUES = Values(standard_properties(), frozenset(("61470001",)))


def check(name, value) -> Any:
    """Return the stored value, or HubSpot's error word in angle brackets."""
    stored, problems = VALUES.check({name: value})
    return f"<{problems[0][1]}>" if problems else stored[name]


@pytest.mark.parametrize(
    ("name", "value", "stored"),
    [
        ("email", " Zoe@Example.ORG ", "zoe@example.org"),
        ("email", "o'brien+tag@sub.example.co.uk", "o'brien+tag@sub.example.co.uk"),
        ("email", "x@xn--bcher-kva.example", "x@xn--bcher-kva.example"),
        ("email", "a..b@example.org", "<INVALID_EMAIL>"),
        ("email", "a@b", "<INVALID_EMAIL>"),
        ("email", "a b@example.org", "<INVALID_EMAIL>"),
        ("email", "a@-example.org", "<INVALID_EMAIL>"),
        ("email", f"{'x' * 65}@example.org", "<INVALID_EMAIL>"),
        ("phone", "+49 (0) 30 / 12-34 ext. 5", "+49 (0) 30 / 12-34 ext. 5"),
        ("hs_whatsapp_phone_number", "call me", "call me"),
        ("firstname", "  李  ", "  李  "),
        ("firstname", "x" * LONGEST, "x" * LONGEST),
        ("firstname", "x" * (LONGEST + 1), "<VALUE_TOO_LONG>"),
        ("date_of_birth", "1990-05-17", "1990-05-17"),
        ("date_of_birth", "642902400000", "1990-05-17"),
        ("date_of_birth", "-86400000", "1969-12-31"),
        ("date_of_birth", "642902400001", "<INVALID_DATE>"),
        ("date_of_birth", "17.05.1990", "<INVALID_DATE>"),
        ("date_of_birth", "1990-02-30", "<INVALID_DATE>"),
        ("date_of_birth", "9" * 30, "<INVALID_DATE>"),
        ("date_of_birth", "1990-05-17T00:00:00Z", "<INVALID_DATE>"),
        ("last_store_visit", "2026-03-29T02:30:00+01:00", "2026-03-29T01:30:00.000Z"),
        ("last_store_visit", "2026-03-29T02:30:00.5Z", "2026-03-29T02:30:00.500Z"),
        ("last_store_visit", "1774751400000", "2026-03-29T02:30:00.000Z"),
        ("last_store_visit", "2026-03-29", "2026-03-29T00:00:00.000Z"),
        ("last_store_visit", "yesterday", "<INVALID_DATE>"),
        ("loyalty_points", " -12.50 ", "-12.50"),
        ("loyalty_points", "1e3", "1e3"),
        ("loyalty_points", "1,5", "<INVALID_INTEGER>"),
        ("loyalty_points", "1_000", "<INVALID_INTEGER>"),
        ("loyalty_points", "NaN", "<INVALID_INTEGER>"),
        ("loyalty_points", "٣", "<INVALID_INTEGER>"),
        ("newsletter_opt_in", "TRUE", "true"),
        ("newsletter_opt_in", "yes", "<INVALID_BOOLEAN>"),
        ("hs_lead_status", " NEW ", "NEW"),
        ("hs_lead_status", "New", "<INVALID_OPTION>"),
        ("membership_level", "platinum", "platinum"),
        ("product_interest", "hardware; software;hardware", "hardware;software"),
        ("product_interest", ";cloud", ";cloud"),
        ("product_interest", "hardware;nonsense", "<INVALID_OPTION>"),
        ("product_interest", ";", "<INVALID_OPTION>"),
        ("hubspot_owner_id", "61470001", "61470001"),
        ("hubspot_owner_id", "9100001", "<INVALID_OWNER_ID>"),
        ("createdate", "2026-01-01", "<READ_ONLY_VALUE>"),
        ("hs_email_domain", "x", "<READ_ONLY_VALUE>"),
        ("hs_object_id", "", "<READ_ONLY_VALUE>"),
        ("no_such", "x", "<PROPERTY_DOESNT_EXIST>"),
        ("city", "", ""),
        ("city", None, ""),
        ("loyalty_points", "", ""),
    ],
)
def test_values(name, value, stored):
    assert check(name, value) == stored


def test_every_problem_is_reported_not_only_the_first():
    _stored, problems = VALUES.check({"email": "x", "city": "Rom", "nope": "1", "loyalty_points": "many"})
    assert [name for name, _error, _message in problems] == ["email", "nope", "loyalty_points"]


@settings(max_examples=200)
@given(st.sampled_from(sorted(standard_properties())), st.text(max_size=40))
def test_any_text_is_stored_or_refused_and_storing_again_changes_nothing(name, text):
    stored = check(name, text)
    if not stored.startswith("<") and not stored.startswith(";"):
        assert check(name, stored) == stored


@settings(max_examples=100)
@given(st.dates())
def test_a_date_and_its_midnight_are_the_same(day):
    midnight = (day - date(1970, 1, 1)) // timedelta(milliseconds=1)
    assert check("date_of_birth", day.isoformat()) == check("date_of_birth", str(midnight)) == day.isoformat()


@settings(max_examples=100)
@given(st.datetimes(min_value=datetime(1, 1, 2), max_value=datetime(9999, 12, 30)))  # noqa: DTZ001
def test_a_moment_is_kept_to_the_millisecond(moment):
    text = check("last_store_visit", moment.replace(tzinfo=UTC).isoformat())
    assert abs(datetime.fromisoformat(text) - moment.replace(tzinfo=UTC)) < timedelta(milliseconds=1)
