"""The one table of endpoints, features and scopes: a request that is not in it, or that nobody owns, fails here."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

import hubdesk
from hubdesk.engine.scopes.catalogue import ScopeCatalogue
from hubdesk.engine.scopes.features import BASICS, DEFAULT_FEATURES, FEATURES, OAUTH, needed_scopes
from hubdesk.hubspot.endpoints import ENDPOINTS

ROOT = Path(hubdesk.__file__).parent
CALLS = {"call", "_call", "_write"}
"""Methods that take the key of an endpoint as their first argument."""


def called_keys() -> dict[str, str]:
    """Return every key of an endpoint that the program's source calls, and where."""
    found: dict[str, str] = {}
    for path in sorted((ROOT / "hubspot").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.args):
                continue
            first = node.args[0]
            if node.func.attr in CALLS and isinstance(first, ast.Constant) and isinstance(first.value, str):
                found[first.value] = path.name
    return found


def test_the_walk_finds_the_calls():
    assert {"contacts.upsert", "contacts.read", "properties.list", "owners.list", "token.info"} <= set(called_keys())


def test_every_call_is_in_the_table():
    assert {key: where for key, where in called_keys().items() if key not in ENDPOINTS} == {}


@pytest.mark.parametrize("key", ENDPOINTS)
def test_every_endpoint_belongs_to_a_feature_or_to_what_every_token_may(key):
    owners = [feature.key for feature in FEATURES if key in feature.endpoints]
    assert owners or key in BASICS
    if key in BASICS:
        assert all(OAUTH in each for each in ENDPOINTS[key].scopes), "connecting must need no scope"
    else:
        assert ENDPOINTS[key].scopes, "a call of a feature says which scopes it needs"


def test_every_scope_that_is_needed_is_described():
    catalogue = ScopeCatalogue.load()
    for feature in FEATURES:
        for each in feature.scopes:
            for scope in each:
                assert catalogue.facts(scope).known, scope


def test_least_privilege_of_the_main_job():
    assert needed_scopes(["import"]) == (
        "crm.objects.contacts.read",
        "crm.objects.contacts.write",
        "crm.schemas.contacts.read",
    )
    assert set(DEFAULT_FEATURES) <= {feature.key for feature in FEATURES}


def test_an_unknown_feature_is_refused():
    with pytest.raises(KeyError):
        needed_scopes(["teleport"])


def test_the_catalogue_is_whole():
    catalogue = ScopeCatalogue.load()
    assert len(catalogue) >= 250
    for facts in catalogue:
        assert facts.known
        assert facts.allows
        assert facts.category
        assert len(facts.allows) <= 80
        for alias in facts.aliases:
            assert catalogue.canonical(alias) == facts.name
    assert catalogue.canonical("crm.objects.contacts.sensitive.read.v2") == "crm.objects.contacts.sensitive.read"
    stranger = catalogue.facts("labs.teleport.write")
    assert (stranger.known, stranger.name) == (False, "labs.teleport.write")
