"""What is said about a token over its life."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from hubdesk.engine.token_care import COMPROMISED, LEGACY_END, NOTICES, AgeStage, Credential, token_age

NOW = datetime(2026, 11, 25, 9, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("days", "stage"),
    [
        (0, AgeStage.FRESH), (149, AgeStage.FRESH), (150, AgeStage.REMIND), (179, AgeStage.REMIND),
        (180, AgeStage.OVERDUE), (900, AgeStage.OVERDUE),
    ],
)  # fmt: skip
def test_reminders_after_150_and_180_days(days, stage):
    age = token_age((NOW - timedelta(days=days, hours=1)).isoformat(), NOW)
    assert age is not None
    assert (age.days, age.stage) == (days, stage)


def test_the_days_are_told_as_dates():
    age = token_age("2026-11-25T08:00:00+00:00", NOW)
    assert age is not None
    assert (age.remind_on, age.renew_by) == (date(2027, 4, 24), date(2027, 5, 24))


@pytest.mark.parametrize("kept", ["", "yesterday", "2026-13-45"])
def test_an_age_that_is_not_known(kept):
    assert token_age(kept, NOW) is None


def test_a_clock_that_went_back_makes_no_token_younger_than_new():
    age = token_age((NOW + timedelta(days=3)).isoformat(), NOW)
    assert age is not None
    assert age.days == 0


def test_legacy_private_apps_are_told_of_their_end_and_others_are_not():
    assert LEGACY_END in NOTICES[Credential.PRIVATE_APP]
    assert set(NOTICES) == {Credential.PRIVATE_APP}


def test_the_way_out_begins_in_hubspot():
    assert "expire the old one now" in COMPROMISED[0]
    assert "Paste" in COMPROMISED[1]
