"""Dates and moments become wire values, or a finding with a code."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hubdesk.mapping.converter import Problem
from hubdesk.mapping.rules import DateOrder
from tests.mapping.accounts import code, convert

DMY, MDY, YMD = DateOrder.DMY, DateOrder.MDY, DateOrder.YMD


@pytest.mark.parametrize(("cell", "order", "value"), [
    ("2024-12-31", None, "2024-12-31"), ("2024/12/31", None, "2024-12-31"), ("2024.1.5", None, "2024-01-05"),
    ("31.12.2024", None, "2024-12-31"), ("12/31/2024", None, "2024-12-31"), ("05/05/2024", None, "2024-05-05"),
    ("05/06/2024", DMY, "2024-06-05"), ("05/06/2024", MDY, "2024-05-06"), ("5-6-2024", DMY, "2024-06-05"),
    ("20241231", None, "2024-12-31"), ("31 December 2024", None, "2024-12-31"), ("Dec 31, 2024", None, "2024-12-31"),
    ("31. Dezember 2024", None, "2024-12-31"), ("1. März 1980", None, "1980-03-01"),
    ("1er août 1980", None, "1980-08-01"),
    ("12 de marzo de 1980", None, "1980-03-12"), ("5 września 1980", None, "1980-09-05"),
    ("31-Dec-2024", None, "2024-12-31"),
    ("5 мая 1980", None, "1980-05-05"), ("2024年12月31日", None, "2024-12-31"), ("2024년 3월 5일", None, "2024-03-05"),
    ("Tuesday, 31 December 2024", None, "2024-12-31"), ("2024-12-31T00:00:00Z", None, "2024-12-31"),
    ("31.12.2024 00:00", None, "2024-12-31"), ("1735603200000", None, "2024-12-31"), ("29.02.2024", None, "2024-02-29"),
    ("2024-06-05", DMY, "2024-06-05"), ("2024-06-05", YMD, "2024-06-05"),
])  # fmt: skip
def test_dates(cell, order, value):
    """As people write them; the day never moves."""
    for zone in ["", "Pacific/Auckland", "America/Los_Angeles", "Asia/Kolkata"]:
        assert convert("date_of_birth", cell, date_order=order, time_zone=zone) == value


@pytest.mark.parametrize(("cell", "order", "expected"), [
    ("05/06/2024", None, "date.order_unknown"), ("5.6.2024", None, "date.order_unknown"),
    ("05/06/2024", YMD, "date.unreadable"),
    ("31/12/2024", MDY, "date.unreadable"), ("12/31/2024", DMY, "date.unreadable"),
    ("2023-02-29", None, "date.unreadable"),
    ("31.04.2024", None, "date.unreadable"), ("2024-13-01", None, "date.unreadable"),
    ("unknown", None, "date.unreadable"),
    ("45657", None, "date.unreadable"), ("24.12.99", DMY, "date.short_year"), ("1/2/03", None, "date.short_year"),
    ("2024", None, "date.unreadable"), ("Foo 3, 2024", None, "date.unreadable"),
    ("1735603200001", None, "date.unreadable"),
    ("0000-00-00", None, "date.unreadable"), ("00/00/0000", DMY, "date.unreadable"), ("0/0/00", None, "date.none"),
    ("0.0.00", DMY, "date.none"), ("0/0/0000", None, "date.none"), ("1899-12-30", None, "date.none"),
    ("30.12.1899", DMY, "date.none"), ("1899-12-30T00:00:00", None, "date.none"),
    ("0001-01-01", None, "date.implausible"),
    ("0/5/2024", MDY, "date.unreadable"), ("0/0/2024", MDY, "date.unreadable"),
    ("31-Dec-24", None, "date.short_year"), ("5. Mai 99", None, "date.short_year"),
    ("Dec 31, 99", None, "date.short_year"),
    ("31-Foo-24", None, "date.unreadable"),
    ("1.2.3.4", None, "date.unreadable"),
    ("1879-03-14", None, "date.implausible"), ("2301-01-01", None, "date.implausible"),
    ("5/6.2024", DMY, "date.unreadable"),
    ("2024-12-31 13:45", None, "date.time_left_out"),
])  # fmt: skip
def test_what_is_no_date(cell, order, expected):
    """Or one that can be read in two ways."""
    assert code("date_of_birth", cell, date_order=order) == expected


@settings(max_examples=300)
@given(
    st.dates(date(1900, 1, 1), date(2100, 12, 31)), st.sampled_from([DMY, MDY]), st.sampled_from("/.- "), st.booleans()
)
def test_numeric_dates_in_a_known_order(day, order, sign, padded):
    """Written with an order, read with it."""
    numbers = [day.day, day.month] if order is DMY else [day.month, day.day]
    text = sign.join(f"{number:02}" if padded else str(number) for number in numbers) + f"{sign}{day.year}"
    assert convert("date_of_birth", text, date_order=order) == day.isoformat()


@pytest.mark.parametrize(("cell", "value"), [
    ("2024-12-31T13:30:00Z", "2024-12-31T13:30:00Z"), ("2024-12-31T13:30:00+02:00", "2024-12-31T11:30:00Z"),
    ("2024-12-31 13:30", "2024-12-31T12:30:00Z"), ("2024-07-01 13:30:15.250", "2024-07-01T11:30:15.250Z"),
    ("31.12.2024 13:30 Uhr", "2024-12-31T12:30:00Z"), ("12/31/2024 1:30 PM", "2024-12-31T12:30:00Z"),
    ("31.12.2024, 12:05 am", "2024-12-30T23:05:00Z"), ("2024-12-31", "2024-12-30T23:00:00Z"),
    ("1735603200123", "2024-12-31T00:00:00.123Z"), ("31. Dezember 2024 um 13.30 Uhr", "2024-12-31T12:30:00Z"),
    ("2024-12-31 13h30", "2024-12-31T12:30:00Z"),
    ("2024-12-31T13:30:00-0500", "2024-12-31T18:30:00Z"),
])  # fmt: skip
def test_moments(cell, value):
    """In UTC; without a zone the account's counts."""
    assert convert("last_visit", cell) == value


def test_moments_that_cannot_be():
    """And the one that needs a zone."""
    assert code("last_visit", "2024-12-31 25:00") == "datetime.unreadable"
    assert code("last_visit", "yesterday") == "datetime.unreadable"
    assert code("last_visit", "05/06/2024 10:00") == "date.order_unknown"
    for zone in ["", "Nowhere/City", "../etc"]:
        assert convert("last_visit", "2024-12-31 13:30", time_zone=zone) == Problem(
            "datetime.zone_assumed", value="2024-12-31T13:30:00Z"
        )
        assert convert("last_visit", "2024-12-31T13:30:00Z", time_zone=zone) == "2024-12-31T13:30:00Z"
    assert convert("last_visit", "2024-12-31 13:30", time_zone="US/Eastern") == "2024-12-31T18:30:00Z"


@given(st.datetimes(datetime(1970, 1, 2), datetime(2100, 1, 1)), st.integers(-14 * 60, 14 * 60))  # noqa: DTZ001
def test_iso_moments_keep_their_instant(moment, minutes):
    """Whatever their zone."""
    aware = moment.replace(microsecond=0, tzinfo=timezone(timedelta(minutes=minutes)))
    result = convert("last_visit", aware.isoformat())
    assert isinstance(result, str)
    assert datetime.fromisoformat(result) == aware.astimezone(UTC)
