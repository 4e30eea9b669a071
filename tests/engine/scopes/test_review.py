"""The review as a pure function: one line and one verdict a scope, whatever the token has and whatever is wanted."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hubdesk.engine.scopes.catalogue import ScopeCatalogue
from hubdesk.engine.scopes.export import checklist, review_csv, review_html
from hubdesk.engine.scopes.features import FEATURES, OAUTH, scopes_of
from hubdesk.engine.scopes.model import ScopeReview, Verdict
from hubdesk.engine.scopes.review import review
from hubdesk.engine.scopes.standing import Reading, Seen

NOW = datetime(2026, 11, 25, 9, 0, tzinfo=UTC)
READ, WRITE, SCHEMA = "crm.objects.contacts.read", "crm.objects.contacts.write", "crm.schemas.contacts.read"
CATALOGUE = ScopeCatalogue.load()
NAMES = sorted(facts.name for facts in CATALOGUE)
KEYS = [feature.key for feature in FEATURES]
GRANTED = st.sets(st.sampled_from([*NAMES, "labs.teleport.write", "crm.objects.contacts.sensitive.read.v2"]))
TICKED = st.sets(st.sampled_from(KEYS))


def reading(granted: tuple[str, ...] | None, seen: dict[str, Seen] | None = None) -> Reading:
    return Reading(12345678, "Acme", "pat-eu1-••••-5555", NOW, granted=granted, seen=seen or {})


def verdicts(found: ScopeReview) -> dict[str, Verdict]:
    return {scope.facts.name: scope.verdict for scope in found.scopes}


def test_a_token_that_fits_exactly():
    found = review(reading((OAUTH, READ, WRITE, SCHEMA)), ["import"], CATALOGUE)
    assert found.verdict.kind == "ok"
    assert set(verdicts(found).values()) == {Verdict.NEEDED}
    assert (found.to_add, found.to_remove) == ((), ())


def test_missing_too_much_and_unknown():
    found = review(reading((OAUTH, READ, SCHEMA, "crm.export", "labs.teleport.write")), ["import"], CATALOGUE)
    said = verdicts(found)
    assert said[WRITE] is Verdict.MISSING
    assert said["crm.export"] is said["labs.teleport.write"] is Verdict.MORE
    assert (found.to_add, found.unknown) == ((WRITE,), ("labs.teleport.write",))
    assert [scope.verdict for scope in found.scopes] == sorted(
        (scope.verdict for scope in found.scopes), key=list(Verdict).index
    )


def test_the_newer_spelling_of_a_sensitive_scope_is_the_same_scope():
    found = review(reading((OAUTH, "crm.objects.contacts.sensitive.read.v2")), ["import"], CATALOGUE)
    line = next(scope for scope in found.scopes if scope.facts.name == "crm.objects.contacts.sensitive.read")
    assert line.granted_as == "crm.objects.contacts.sensitive.read.v2"


def test_granted_but_refused_is_the_plan():
    seen = {"forms.list": Seen("refused", ("forms",), "MISSING_SCOPES")}
    found = review(reading((OAUTH, "forms"), seen), ["forms"], CATALOGUE)
    assert verdicts(found)["forms"] is Verdict.REFUSED_BY_PLAN


@pytest.mark.parametrize("state", ["works", "refused", "unclear"])
def test_without_a_list_a_harmless_read_decides_and_what_is_unclear_is_not_missing(state):
    named = (READ,) if state == "refused" else ()
    category = "MISSING_SCOPES" if state == "refused" else ""
    seen = {"contacts.search": Seen(state, named, category), "contacts.read": Seen(state, named, category)}
    found = review(reading(None, seen), ["import"], CATALOGUE)
    assert found.source == "probe"
    expected = {"works": Verdict.NEEDED, "refused": Verdict.MISSING, "unclear": Verdict.COULD_NOT_CHECK}[state]
    assert verdicts(found)[READ] is expected
    assert verdicts(found)[WRITE] is Verdict.COULD_NOT_CHECK, "no harmless call proves that a token may write"


@settings(max_examples=60)
@given(GRANTED, TICKED)
def test_no_scope_is_dropped_and_the_sums_agree(granted, ticked):
    found = review(reading((OAUTH, *sorted(granted))), ticked, CATALOGUE)
    names = [scope.facts.name for scope in found.scopes]
    assert len(names) == len(set(names))
    assert {CATALOGUE.canonical(name) for name in granted} | {OAUTH} <= set(names)
    assert sum(found.count(verdict) for verdict in Verdict) == len(names)
    assert (len(found.to_add), len(found.to_remove)) == (found.count(Verdict.MISSING), found.count(Verdict.MORE))
    assert verdicts(found)[OAUTH] is Verdict.NEEDED
    held = {CATALOGUE.canonical(name) for name in granted}
    for feature in found.features:
        served = all(any(scope in held for scope in each) for each in scopes_of(feature.key))
        assert feature.enabled is served
    for name in found.to_add:
        assert name not in held


@settings(max_examples=40)
@given(GRANTED, TICKED, st.sampled_from(NAMES))
def test_one_more_scope_never_makes_more_missing(granted, ticked, name):
    before = review(reading((OAUTH, *sorted(granted))), ticked, CATALOGUE)
    after = review(reading((OAUTH, *sorted(granted | {name}))), ticked, CATALOGUE)
    assert set(after.to_add) <= set(before.to_add)


@settings(max_examples=25)
@given(GRANTED, TICKED)
def test_exports_hold_every_scope_and_no_formula(granted, ticked):
    found = review(reading((OAUTH, *sorted(granted))), ticked, CATALOGUE)
    table, page, steps = review_csv(found).decode("utf-8-sig"), review_html(found), checklist(found)
    for scope in found.scopes:
        assert scope.facts.name in table
        assert scope.facts.name in page
    for name in (*found.to_add, *found.to_remove):
        assert name in steps
    assert not any(line.startswith(("=", "+", "@")) for line in table.splitlines())
    assert "<script" not in page
