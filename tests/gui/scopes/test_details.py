"""What the inspector says."""

from __future__ import annotations

import pytest

from hubdesk.gui.scopes.details import how, sections, why
from tests.support.scope_samples import EXACT, FORMS, LISTS, NOW, OWNERS, SCHEMA, WRITE, make_review


def _scope(review, name):
    return next(scope for scope in review.scopes if scope.facts.name == name)


def _titled(review, name, credential="service_key"):
    return {part.title: part.lines for part in sections(_scope(review, name), review, credential, NOW)}


def test_a_missing_scope_says_who_needs_it_and_how_to_add_it():
    parts = _titled(make_review(), FORMS)
    assert "Submit forms" in parts["Why"][0]
    assert "tick forms" in parts["How to add it"][0]
    assert len(parts["Calls that need it"]) == 2
    assert parts["Used by HubDesk"] == ("Never on this computer.",)


def test_too_much_says_what_it_would_be_for():
    review = make_review()
    assert "Assign owners" in why(_scope(review, OWNERS), review)
    assert "take it away" in why(_scope(review, "crm.export"), review)
    assert "nobody has described it" in why(_scope(review, "crm.objects.future_things.read"), review)


def test_it_is_removed_in_the_spelling_in_which_the_token_has_it():
    scope = _scope(make_review(), "crm.objects.contacts.sensitive.read")
    assert "untick crm.objects.contacts.sensitive.read.v2" in how(scope, "service_key")
    assert _titled(make_review(), scope.facts.name)["HubSpot also spells it"] == (scope.granted_as,)


def test_nothing_is_to_be_done_for_what_is_needed():
    parts = _titled(make_review(EXACT), WRITE)
    assert "How to add it" not in parts
    assert "What to do" not in parts
    assert parts["Used by HubDesk"][0].startswith("Today")


def test_alternatives_are_listed():
    assert len(_titled(make_review(EXACT), SCHEMA)["Any of these would do, too"]) == 2


def test_a_plan_that_refuses_is_not_mended_by_adding():
    parts = _titled(make_review(EXACT, refused={FORMS}), FORMS)
    assert "subscription" in parts["What to do"][0]


@pytest.mark.fault("F117")
def test_could_not_check_is_not_missing():
    review = make_review(None)
    assert "may well be granted" in why(_scope(review, LISTS), review)
    assert how(_scope(review, LISTS), "service_key") == ""
