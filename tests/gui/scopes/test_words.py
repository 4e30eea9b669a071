"""What the pane says about scopes, features, hosts and times."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from hubdesk.engine.scopes.model import Reach, Verdict
from hubdesk.gui.scopes import words
from tests.support.fake_services import account
from tests.support.scope_samples import EXACT, FORMS, NOW, OWNERS, READ, SCHEMA, WRITE, make_review

pytestmark = pytest.mark.gui


def _scope(review, name):
    return next(scope for scope in review.scopes if scope.facts.name == name)


def test_every_verdict_and_reach_has_words():
    assert set(words.VERDICTS) == set(Verdict)
    assert set(words.REACHES) == set(words.REACH_SENTENCES) == set(Reach)
    assert set(words.BANNERS) == {"ok", "missing", "more", "refused_by_plan", "could_not_check"}


def test_what_was_only_tried_is_called_seen():
    tried = make_review(None)
    assert words.verdict(_scope(tried, READ))[0] == "Seen"
    assert words.verdict(_scope(tried, WRITE))[0] == "Could not check"
    assert words.verdict(_scope(make_review(EXACT), READ))[0] == "Needed"


@pytest.mark.parametrize(
    ("ago", "said"),
    [
        (timedelta(hours=1), "today"),
        (timedelta(days=1), "yesterday"),
        (timedelta(days=22), "3 Nov"),
        (timedelta(days=400), "21 Oct 2025"),
    ],
)
def test_when_a_scope_was_used(ago, said):
    scope = _scope(make_review(), READ)
    assert words.used(NOW - ago, scope, NOW) == said


def test_never_used_is_said_only_of_what_could_be_used():
    review = make_review()
    assert words.used(None, _scope(review, "crm.export"), NOW) == "never"
    assert words.used(None, _scope(review, FORMS), NOW) == "–"


def test_needed_for():
    review = make_review()
    titles = words.titles_of(review)
    assert words.needed_for(_scope(review, WRITE), titles) == "Import, Preview"
    assert words.needed_for(_scope(review, OWNERS), titles) == "Not ticked"
    assert words.needed_for(_scope(review, "crm.export"), titles) == "Nothing here"
    assert words.needed_for(_scope(review, "oauth"), titles) == "Every token"


def test_notes_of_features():
    def notes(review):
        return {feature.key: words.feature_note(feature, review) for feature in review.features}

    over = notes(make_review())
    assert over["import"] == ("3 scopes", False)
    assert over["properties"] == ("1 scope", False)
    assert over["forms"] == ("1 missing", True)
    assert over["undo"] == ("no extra", False)
    assert notes(make_review(ticked=("import",)))["forms"] == ("1 scope", False)
    assert notes(make_review(None))["forms"] == ("not checked", False)
    assert notes(make_review(EXACT, refused={FORMS}))["forms"] == ("not in plan", True)


@pytest.mark.parametrize(
    ("host", "kind", "address"),
    [
        ("app.hubspot.com", "STANDARD", "https://app.hubspot.com/"),
        ("app-eu1.hubspot.com", "SANDBOX", "https://app-eu1.hubspot.com/"),
        ("", "STANDARD", "https://app.hubspot.com/"),
        ("app.hubspot.com.example.org", "STANDARD", ""),
        ("evil.example/app.hubspot.com", "STANDARD", ""),
        ("app.hubspot.com:8443", "STANDARD", ""),
        ("user@app.hubspot.com", "STANDARD", ""),
        ("app-eu1.hubspot.com\n", "STANDARD", ""),
        ("127.0.0.1", "DEMO", ""),
    ],
)
def test_only_pages_of_hubspot_are_opened(host, kind, address):
    assert words.hubspot_address(replace(account(kind=kind), ui_domain=host)) == address


def test_without_an_account_nothing_is_opened():
    assert words.hubspot_address(None) == ""


def test_the_way_depends_on_the_credential():
    assert "Service keys" in words.menu_path("service_key")
    assert "Legacy apps" in words.menu_path("private_app")
    assert "app-hsmeta.json" in words.menu_path("project_app")
    assert "Service keys" in words.menu_path("something new")
    assert words.menu_path(words.DEMO).startswith("In an account of yours: Development")


@pytest.mark.parametrize(
    ("seconds", "said"),
    [(5, "just now"), (720, "12\u00a0min ago"), (3 * 3600 + 50, "3\u00a0h ago"), (2 * 86_400, "2 days ago")],
)
def test_the_age_of_a_review(seconds, said):
    assert words.age(NOW - timedelta(seconds=seconds), NOW) == said


def test_find_looks_at_names_words_calls_and_reach():
    review = make_review()

    def found(text, kind=None):
        return [scope.facts.name for scope in words.fitting(review.scopes, kind, text)]

    assert found("FORMS") == [FORMS]
    assert found("batch/upsert") == [WRITE]
    assert found("sensitive.read.v2") == ["crm.objects.contacts.sensitive.read"]
    assert found("takes data out") == ["crm.export"]
    assert SCHEMA in found("contacts", Verdict.NEEDED)
    assert len(found("", Verdict.MORE)) == review.count(Verdict.MORE)


def test_nothing_to_change_is_never_said_to_fit_when_nobody_knows():
    assert words.nothing_to_change(make_review(EXACT)) == "Nothing. The token fits."
    assert "does not list" in words.nothing_to_change(make_review(None))
    assert "plan" in words.nothing_to_change(make_review(EXACT, refused={FORMS}))
