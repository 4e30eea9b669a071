"""The tokens of the portal: what each is good for, and that an older portal gets the newer ones."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from hubdesk.demo.state.database import Database
from hubdesk.demo.tokens import Tokens

if TYPE_CHECKING:
    from tests.demo.harness import Harness

INTROSPECT = "/oauth/v2/private-apps/get/access-token-info"
FORMS = "/marketing/v3/forms"
SEARCH = "/crm/objects/2026-09/contacts/search"


def test_each_has_a_name_of_its_own_and_words_for_people(harness: Harness):
    told = harness.portal.tokens.public()
    assert len({token.name for token in told}) == len(told) >= 15
    assert all(token.words and len(token.words) <= 60 for token in told)
    assert told[0].name == "all"


def test_a_token_that_may_too_much(harness: Harness):
    listed = harness.post(INTROSPECT, {"tokenKey": harness.tokens["over-privileged"]}, token="over-privileged").json()
    assert {"crm.export", "settings.users.write", "labs.teleport.write"} < set(listed["scopes"])
    assert "crm.objects.contacts.sensitive.read.v2" in listed["scopes"]


def test_a_plan_that_refuses_names_the_scope_that_the_token_has(harness: Harness):
    listed = harness.post(INTROSPECT, {"tokenKey": harness.tokens["plan refuses"]}, token="plan refuses").json()
    assert "forms" in listed["scopes"]
    refused = harness.get(FORMS, token="plan refuses")
    assert refused.status_code == 403
    assert refused.json()["errors"][0]["context"]["requiredGranularScopes"] == ["forms"]
    assert harness.post(SEARCH, {}, token="plan refuses").status_code == 200
    assert harness.get(FORMS, token="contacts and forms").status_code == 200


def test_a_token_whose_scopes_nobody_tells_works_all_the_same(harness: Harness):
    body = {"tokenKey": harness.tokens["no introspection"]}
    assert harness.post(INTROSPECT, body, token="no introspection").status_code == 404
    assert harness.get(FORMS, token="no introspection").status_code == 200


@pytest.mark.parametrize("gone", [("over-privileged", "plan refuses", "no introspection"), ("all",)])
def test_a_state_of_an_older_version_gets_what_it_lacks_and_keeps_the_rest(tmp_path, gone):
    path = tmp_path / "portal.sqlite"
    database = Database(path)
    before = {token.name: token.token for token in Tokens(database, "eu1", 1).every()}
    for name in gone:
        database.begin()
        database.execute("DELETE FROM tokens WHERE name=?", (name,))
    database.commit()
    after = {token.name: token.token for token in Tokens(database, "eu1", 1).every()}
    database.close()
    assert set(after) == set(before)
    assert {name for name in before if before[name] != after[name]} == set(gone)
