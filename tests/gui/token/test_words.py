"""What the pane says: steps, places, ages, kinds, keyrings and comparisons."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from hubdesk.engine.records import ConnectStep
from hubdesk.engine.token_care import Credential, token_age
from hubdesk.gui.token import age_words, keyring_words, kinds, rotate_words, words
from hubdesk.gui.token.services import Connected, StepDone
from hubdesk.gui.token.words import StepLine
from tests.support.fake_connect import ACME_ACCOUNT, ACME_CONNECTED, GRANTED, LOSES, NOW, SAME


def test_steps_and_places():
    assert words.done(StepDone(ConnectStep.TOKEN, 212)) == StepLine("HubSpot accepts the token", "212\u00a0ms")
    assert words.kept(ACME_CONNECTED) == StepLine("Saved in the system keyring and read back", "Secret Service")
    assert words.kept(Connected(ACME_ACCOUNT, "none")) == StepLine("For this session only", icon="warning", warns=True)
    unknown = replace(ACME_CONNECTED, account=replace(ACME_ACCOUNT, scopes=()))
    assert words.steps_of(unknown)[2].icon == "unknown"


def test_facts():
    assert words.region("eu1") == "Europe (eu1)"
    assert words.region("xx9") == "xx9"
    assert words.limit_seen(None) == "–"
    assert words.limit_seen((190, 10.0)).startswith("190 calls in 10")
    assert words.currencies(replace(ACME_ACCOUNT, currency="")) == "–"
    assert words.currencies(replace(ACME_ACCOUNT, other_currencies=("EUR", "CHF"))) == "EUR, also CHF"


@pytest.mark.parametrize(
    ("seconds", "text"),
    [(1, "just now"), (48, "48\u00a0s ago"), (130, "2\u00a0min ago"), (7300, "2\u00a0h ago"), (90_000, "1 day ago")],
)
def test_when_it_was_checked(seconds, text):
    assert words.checked((NOW - timedelta(seconds=seconds)).isoformat(), NOW) == f"Checked {text}"


@pytest.mark.parametrize("unknown", ["", "yesterday", "2026-11-25T11:00:00"])
def test_when_it_was_checked_may_be_unknown(unknown):
    assert words.checked(unknown, NOW) == ""


@pytest.mark.parametrize(
    ("days", "age", "due", "reminds"),
    [
        (0, "New today", "Reminder in 150 days · renew by 24 May 2027", False),
        (149, "At least 149 days old", "Reminder in 1 day · renew by 26 Dec 2026", False),
        (150, "At least 150 days old", "Renew it by 25 Dec 2026", True),
        (181, "At least 181 days old", "Renew it now · due since 24 Nov 2026", True),
    ],
)
def test_ages(days, age, due, reminds):
    found = token_age((NOW - timedelta(days=days)).isoformat(), NOW)
    assert found is not None
    said = age_words.age_words(found, NOW)
    assert (said.age, said.due) == (age, due)
    assert 0 <= said.fraction <= 1
    assert (age_words.reminder(found) is not None) is reminds


def test_kinds():
    assert kinds.credential_of("nonsense") is Credential.UNKNOWN
    assert kinds.words_of(Credential.UNKNOWN).credential is Credential.SERVICE_KEY
    assert (
        kinds.menu_path(kinds.KINDS[0].path) == "Development ›\u00a0Keys ›\u00a0Service keys ›\u00a0Create service key"
    )
    assert "September 2027" in kinds.words_of(Credential.PRIVATE_APP).note


def test_keyrings():
    assert not keyring_words.trouble("").retry
    assert keyring_words.trouble("keyring.locked").retry
    assert keyring_words.trouble("keyring.hangs").title != keyring_words.trouble("keyring.locked").title
    texts = {keyring_words.how_to_fix(platform)[1] for platform in ("linux", "darwin", "win32")}
    assert len(texts) == 3


def test_comparisons_worst_first():
    elsewhere = replace(LOSES, new_portal_id=1)
    assert rotate_words.verdict(elsewhere).button == ""
    assert rotate_words.verdict(replace(LOSES, lost_features=())).detail == "No feature of HubDesk needs what is lost."
    gained = replace(SAME, gained=("forms",))
    assert rotate_words.verdict(gained).severity == "warning"
    assert rotate_words.verdict(replace(SAME, kept=GRANTED)).severity == "success"
