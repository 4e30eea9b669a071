"""``hubdesk scopes``: what a script gets, and the exit code that tells it to stop."""

from __future__ import annotations

import pytest

KEYS = {
    "portal_id", "features", "needed", "missing", "more_than_needed", "refused_by_plan", "could_not_check", "unknown",
}  # fmt: skip


@pytest.mark.parametrize(
    ("name", "code", "missing"),
    [("contacts and forms", 0, []), ("no forms", 4, ["forms"]), ("all", 0, [])],
)
def test_the_answer_and_the_exit_code(user_of, portal, name, code, missing):
    ended = user_of(portal, token=portal.tokens[name].token).run("scopes", "--json")
    assert ended.code == code, ended.err
    assert set(ended.answer) >= KEYS
    assert ended.answer["missing"] == missing
    assert "oauth" not in ended.answer["more_than_needed"]


def test_only_what_is_wanted_counts(user_of, portal):
    user = user_of(portal, token=portal.tokens["no forms"].token)
    assert user.run("scopes", "--feature", "import", "--json").code == 0


def test_a_refused_token_ends_with_4(user_of, portal):
    ended = user_of(portal, token=portal.tokens["revoked"].token).run("scopes", "--json")
    assert (ended.code, ended.answer["error"]) == (4, "token.refused")


def test_the_review_goes_into_a_file(user_of, portal, tmp_path):
    target = tmp_path / "review.html"
    ended = user_of(portal).run("scopes", "--export", target, "--json")
    assert ended.code == 0, ended.err
    assert "crm.objects.contacts.write" in target.read_text("utf-8")
