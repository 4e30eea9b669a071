"""Dates as people type them."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from hubdesk.gui import wording
from hubdesk.gui.forms import date_field
from hubdesk.gui.forms.dates import Habit, read_date, read_moment, why_no_date

DAYS = st.dates(min_value=date(1000, 1, 1), max_value=date(9999, 12, 31))
NOW = datetime(2026, 11, 28, 17, 0, tzinfo=UTC)


@given(DAYS)
def test_every_way_of_writing_a_day_is_read(day):
    ways = (
        day.isoformat(),
        f"{day.day}.{day.month}.{day.year:04}",
        f"{day.day}/{day.month}/{day.year:04}",
        f"{day.day} {day:%b} {day.year:04}",
        f" {day.day}. {day:%B} {day.year:04} ",
    )
    assert [read_date(way) for way in ways] == [day] * len(ways)
    assert all(why_no_date(way) == "" for way in ways)


@given(DAYS)
def test_where_the_month_comes_first_it_is_read_first(day):
    assert read_date(f"{day.month}/{day.day}/{day.year:04}", Habit(day_first=False)) == day
    assert read_date(f"{day.day}.{day.month}.{day.year:04}", Habit(day_first=False)) == day


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("31.02.2027", "There is no 31 February."),
        ("29.2.2027", "There is no 29 February 2027."),
        ("2027-04-31", "There is no 31 April."),
        ("1.13.2027", "There is no month 13."),
        ("40.1.2027", "There is no day 40."),
        ("1.1.0000", "There is no year 0."),
        ("tomorrow", "This is not a date. Write it like 2027-02-28."),
        ("1.2.27", "This is not a date. Write it like 2027-02-28."),
        ("", ""),
        ("28.2.2027", ""),
    ],
)
def test_what_is_wrong_is_said_with_the_day(typed, said):
    assert why_no_date(typed) == said


@given(st.text(max_size=30))
def test_no_text_is_both_a_date_and_wrong(text):
    found = read_date(text)
    assert (found is not None) == (why_no_date(text) == "" and bool(text.strip()))


def test_a_moment_has_the_time_of_day_or_noon():
    assert read_moment("20 Nov 2026 14:05", NOW) == datetime(2026, 11, 20, 14, 5, tzinfo=UTC)
    assert read_moment("2026-11-20T08:00", NOW) == datetime(2026, 11, 20, 8, 0, tzinfo=UTC)
    assert read_moment("20.11.2026", NOW) == datetime(2026, 11, 20, 12, 0, tzinfo=UTC)
    assert read_moment("20.11.2026 25:00", NOW) is None
    assert read_moment("soon", NOW) is None


@pytest.mark.parametrize("language", ["en_US", "en_GB", "de", "de_AT", "fr", "es", "pl", "ja", "ar_EG", "tr"])
def test_a_day_taken_from_the_calendar_can_be_read_again(language, monkeypatch):
    here = QLocale(language)
    for module in (date_field, wording):
        monkeypatch.setattr(module, "locale", lambda: here)
    for month in range(1, 13):
        day = date(2027, month, 28)
        words = date_field.field_words(day)
        assert read_date(words, date_field.habit()) == day, words


@pytest.mark.parametrize(
    ("language", "typed", "month"),
    [
        ("de", "9. März 2027", 3),
        ("de", "9 Marz 2027", 3),
        ("de", "9. Okt 2027", 10),
        ("de", "9 October 2027", 10),
        ("fr", "9 juillet 2027", 7),
        ("fr", "9 juin 2027", 6),
        ("fr", "9 fevrier 2027", 2),
        ("es", "9 de agosto de 2027", 8),
        ("es", "9 dic 2027", 12),
    ],
)
def test_months_are_read_in_the_language_of_the_place(language, typed, month, monkeypatch):
    monkeypatch.setattr(date_field, "locale", lambda: QLocale(language))
    assert read_date(typed, date_field.habit()) == date(2027, month, 9)


def test_a_month_that_two_begin_like_is_none(monkeypatch):
    monkeypatch.setattr(date_field, "locale", lambda: QLocale("fr"))
    assert read_date("9 jui 2027", date_field.habit()) is None
    assert why_no_date("30 février 2027", date_field.habit()) == "There is no 30 février."
