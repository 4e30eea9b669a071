"""Numbers, sizes and times as people read them."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from PySide6.QtCore import QLocale

from hubdesk.engine.records import Account
from hubdesk.gui import wording
from hubdesk.gui.rail.account_row import place
from hubdesk.gui.token import words
from tests.support.fake_services import account
from tests.support.languages import speaking

NBSP = wording.NBSP
ACCOUNT = Account(12345678, "Demo portal", "DEMO", "eu1", "", "", "", (), "slate", "••••")


def test_numbers_are_grouped_and_ids_are_not():
    assert wording.number(184_620) == "184,620"
    assert wording.rows(1) == "1 row"
    assert wording.write_text("upsert", 5214, ACCOUNT) == "Create or update 5,214 contacts in Demo portal (12345678)"
    assert wording.write_text("create", 1, ACCOUNT) == "Create 1 contact in Demo portal (12345678)"


@pytest.mark.parametrize(
    ("count", "text"),
    [
        (1, "1 byte"),
        (999, "999 bytes"),
        (1500, "1.5 kB"),
        (31_400_000, "31.4 MB"),
        (999_960, "1.0 MB"),
        (250_000_000, "250 MB"),
    ],
)
def test_sizes(count, text):
    assert wording.size(count).replace(NBSP, " ") == text


@pytest.mark.parametrize(
    ("seconds", "text"),
    [(0.2, "0 s"), (31, "31 s"), (71, "1 min 11 s"), (60, "1 min"), (7500, "2 h 5 min"), (3600, "1 h")],
)
def test_durations(seconds, text):
    assert wording.duration(seconds).replace(NBSP, " ") == text


def test_what_took_no_second_is_not_called_zero():
    assert wording.took(0.4) == "less than a second"
    assert wording.took(31) == wording.duration(31)


def test_time_left_waits_for_something_to_go_by_and_rounds_above_a_minute():
    assert wording.time_left(31, running=1) == "…"
    assert wording.time_left(None, running=60) == "…"
    assert wording.time_left(31.4, running=48).replace(NBSP, " ") == "about 31 s left"
    assert wording.time_left(73, running=48).replace(NBSP, " ") == "about 1 min 15 s left"


def test_hundred_per_cent_means_all():
    assert wording.percent(999, 1000) == f"99{NBSP}%"
    assert wording.percent(0, 0) == f"100{NBSP}%"


def test_days_near_now_have_words():
    now = datetime(2026, 11, 25, 12, 0, tzinfo=UTC)
    assert wording.day_and_time(now, now).startswith("today ")
    assert wording.day_and_time(now - timedelta(days=1), now).startswith("yesterday ")
    assert "2026" in wording.day_and_time(now - timedelta(days=40), now)


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (190, "190"),
        (625_000, "625,000"),
        (9_999_999, "9,999,999"),
        (12_500_000, "12.5 m"),
        (1_000_000_000, "1 bn"),
        (2_450_000_000, "2.5 bn"),
    ],
)
def test_limits_that_are_no_figures_to_read_are_short(value, text):
    assert wording.short_number(value).replace(NBSP, " ") == text


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en_US", "9 Nov 2026"),
        ("en_GB", "9 Nov 2026"),
        ("de", "9. Nov. 2026"),
        ("fr", "9 nov. 2026"),
        ("es", "9 nov 2026"),
    ],
)
def test_a_date_is_written_as_its_readers_write_it(language, words, monkeypatch):
    monkeypatch.setattr(wording, "locale", lambda: QLocale(language))
    day = date(2026, 11, 9)
    assert wording.date_words(day) == wording.date_words(day, date(2027, 1, 1)) == words
    assert wording.date_words(day, date(2026, 1, 1)) == words.removesuffix(" 2026")


@pytest.mark.parametrize(
    ("language", "words"),
    [("en_US", "3 Feb, 10:15"), ("de", "3. Feb., 10:15"), ("fr", "3 févr., 10:15"), ("es", "3 feb, 10:15")],
)
def test_a_moment_of_the_engine_is_written_as_its_readers_write_it(language, words, monkeypatch):
    monkeypatch.setattr(wording, "locale", lambda: QLocale(language))
    assert wording.moment_words(3, 2, "10:15") == words
    assert wording.moment_words(29, 2).startswith("29")
    assert wording.moment_words(None, 2) == words.split(",")[0].split(" ", 1)[1]


def test_regions_are_named_in_the_language_of_the_window(qapp, tmp_path):
    assert [wording.region_name(code) for code in ("eu1", "ap1", "xx9", "")] == ["Europe", "Australia", "", ""]
    with speaking(qapp, "de", tmp_path):
        assert wording.region_name("eu1") == "Europa"
        assert words.region("eu1") == "Europa (eu1)"
        assert place(account()) == "12345678 · Europa"
