"""A column with owners and a token that may not look owners up: said before anything is sent, with the ways out."""

from __future__ import annotations

import json

from tests.support.contacts_file import write_rows

DOMAIN = "owned.example"
HEADERS = ("E-mail address", "First name", "Contact owner")


def _file(folder, owner):
    return write_rows(folder / "people.csv", HEADERS, [[f"p{n}@{DOMAIN}", f"Ann{n}", owner] for n in range(1, 6)])


def _written(portal):
    return [address for address in portal.by_email() if address.endswith(DOMAIN)]


def test_a_missing_owners_scope_stops_the_import_before_anything_is_written(user_of, portal, tmp_path):
    user = user_of(portal, token=portal.tokens["contacts only"].token)
    ended = user.import_(_file(tmp_path, "somebody@example.com"))
    assert (ended.code, ended.answer["error"]) == (4, "scope.missing"), ended.err
    for words in ("crm.objects.owners.read", "“Contact owner”", "5 rows", "Nothing was sent."):
        assert words in ended.err
    assert "HubSpot" in ended.err
    assert (ended.answer["state"], ended.answer["not_sent"]) == ("stopped", 5)
    assert _written(portal) == []


def test_without_the_column_the_same_token_will_do(user_of, portal, tmp_path):
    user = user_of(portal, token=portal.tokens["contacts only"].token)
    file = _file(tmp_path, "somebody@example.com")
    recipe = tmp_path / "recipe.json"
    columns = {"E-mail address": "email", "First name": "firstname"}
    recipe.write_text(json.dumps({"key": "email", "columns": columns}), "utf-8")
    ended = user.import_(file, "--recipe", recipe)
    assert (ended.code, ended.answer["created"]) == (0, 5), ended.err
    assert len(_written(portal)) == 5


def test_a_column_without_any_owner_needs_no_scope(user_of, portal, tmp_path):
    user = user_of(portal, token=portal.tokens["contacts only"].token)
    ended = user.import_(_file(tmp_path, ""))
    assert ended.code == 0, ended.err
