"""Tokens that do not open the door: exit 4, a sentence, nothing written, and the token itself nowhere."""

from __future__ import annotations

import pytest

from tests.support.contacts_file import write_people

GARBAGE = {
    "a word": "secret-of-mine",
    "a bare UUID": "b3c1a2d4-1111-4222-8333-123456789abc",
    "an address": "https://app.hubspot.com/private-apps/1",
    "a cut token": "pat-eu1-b3c1a2d4-1111-4222",
    "blanks inside": "pat-eu1-b3c1a2d4 1111-4222-8333-123456789abc",
}


@pytest.mark.fault("F91")
@pytest.mark.parametrize("name", GARBAGE)
def test_what_cannot_be_a_token_is_never_sent(name, user_of, portal, tmp_path):
    before = portal.stats()["total"]
    user = user_of(portal, token=GARBAGE[name])
    ended = user.import_(write_people(tmp_path / "people.csv", 3))
    assert ended.code == 4, ended.err
    assert ended.answer["error"].startswith("token.")
    assert GARBAGE[name] not in ended.err + ended.out
    assert portal.stats()["total"] == before


def test_no_token_at_all(user_of, portal, tmp_path):
    ended = user_of(portal, token="").import_(write_people(tmp_path / "people.csv", 3))
    assert (ended.code, ended.answer["error"]) == (4, "token.none")
    assert "HUBDESK_TOKEN" in ended.err


@pytest.mark.parametrize("kind", ["revoked", "never issued"])
def test_a_refused_token_leaves_a_job_that_a_good_one_finishes(kind, user_of, portal, tmp_path):
    domain = f"{kind.replace(' ', '')}.example"
    bad = portal.tokens["revoked"].token if kind == "revoked" else "pat-eu1-b3c1a2d4-1111-4222-8333-123456789abc"
    user = user_of(portal, token=bad)
    ended = user.import_(write_people(tmp_path / "people.csv", 3, domain))
    assert ended.code == 4, ended.err
    assert (ended.answer["state"], ended.answer["rows"], ended.answer["not_sent"]) == ("stopped", 3, 3)
    assert f"hubdesk resume {ended.job}" in ended.err
    good = user.run("resume", ended.job, "--json", token=portal.token)
    assert (good.code, good.answer["created"]) == (0, 3), good.err


@pytest.mark.parametrize(("kind", "missing"), [("read only", "write"), ("nothing", "crm.objects.contacts")])
def test_missing_scopes_are_named_before_anything_is_sent(kind, missing, user_of, portal, tmp_path):
    user = user_of(portal, token=portal.tokens[kind].token)
    ended = user.import_(write_people(tmp_path / "people.csv", 3, "scopes.example"))
    assert ended.code == 4, ended.err
    assert missing in ended.err
    assert ended.answer["not_sent"] == 3
    assert not [one for one in portal.by_email() if one.endswith("@scopes.example")]


@pytest.mark.fault("F08")
def test_a_job_is_not_resumed_in_another_account(user_of, portal, tmp_path):
    domain = "elsewhere.example"
    user = user_of(portal)
    trial = user.import_(write_people(tmp_path / "people.csv", 250, domain), "--trial", "100")
    before = portal.stats()["requests"]["contacts.batch.upsert"]
    other = user.run("resume", trial.job, "--json", token=portal.tokens["other account"].token)
    assert other.code == 4, other.err
    assert str(portal.portal_id) in other.err
    assert str(portal.portal_id + 1) in other.err
    assert (other.answer["created"], other.answer["not_sent"]) == (100, 150)
    assert portal.stats()["requests"]["contacts.batch.upsert"] == before
    second = user.run("resume", trial.job, "--json", token=portal.tokens["second key"].token)
    assert (second.code, second.answer["created"]) == (0, 250), second.err
