"""``connect``, ``accounts``, ``rotate`` and ``forget``: by a real keyring, without one, and never in plain sight."""

from __future__ import annotations

import json
import os
import pty
import subprocess
import sys

import pytest

from tests.cli.keyring_user import KeyringUser, missing
from tests.support.canary import find_traces
from tests.support.contacts_file import write_people, write_rows

WINDOW = """
import asyncio
from hubdesk.bootstrap import build_services
from hubdesk.gui.backend.accounts import Accounts
async def main():
    accounts = Accounts(build_services())
    await accounts.restore()
    current = accounts.current
    print(current.account.portal_id, current.account.name, current.stored, current.keeper)
    await accounts.close()
asyncio.run(main())
"""


@pytest.fixture
def user(tmp_path, portal):
    """A user with a real keyring; afterwards no token may lie anywhere but in the keyring, which is encrypted."""
    if missing():
        if os.environ.get("CI") == "true":
            pytest.fail(f"missing, and required on CI: {', '.join(missing())}")
        pytest.skip(f"no {', '.join(missing())} here")
    user = KeyringUser(tmp_path / "user", portal.url)
    yield user
    assert find_traces(user.folder, [one.token for one in portal.tokens.values()]) == []


def entry_of(portal):
    return f"portal:{portal.portal_id}@{portal.url.partition('://')[2]}"


def test_save_restart_import_by_the_command_line_and_by_the_window(user, portal, tmp_path):
    ended = user.run(
        "connect", "--token-stdin", "--name", "Acme", "--kind", "service-key", "--json", given=portal.token
    )
    assert ended.code == 0, ended.err
    answer = ended.answer
    assert answer["portal_id"] == portal.portal_id
    assert (answer["stored"], answer["keeper"], answer["credential"]) == ("keyring", "Secret Service", "service_key")
    assert answer["account_type"] == "STANDARD"
    assert answer["region"] == "eu1"
    assert answer["time_zone"] == "Europe/Berlin"
    assert "crm.objects.contacts.write" in answer["scopes"]
    assert user.in_keyring(entry_of(portal)) == portal.token
    listed = user.run("accounts", "--json").answer
    assert (listed["name"], listed["stored"], listed["rotation"]) == ("Acme", "keyring", "fresh")
    people = write_people(tmp_path / "people.csv", 5, "keyring.example")
    imported = user.run("import", people, "--account", "acme", "--yes", "--json")
    assert (imported.code, imported.answer["created"]) == (0, 5), imported.err
    window = user.python("-c", WINDOW)
    assert window.out.strip() == f"{portal.portal_id} Acme keyring Secret Service", window.err


def test_rotate_in_the_keyring(user, portal):
    user.run("connect", "--token-stdin", given=portal.tokens["no forms"].token)
    refused = user.run("rotate", "--token-stdin", "--json", given=portal.tokens["contacts only"].token)
    assert (refused.code, refused.answer["error"]) == (2, "usage.yes")
    assert "crm.lists.read" in refused.err
    assert user.in_keyring(entry_of(portal)) == portal.tokens["no forms"].token
    for name, code in (("other account", "account.other"), ("revoked", "token.refused"), ("no forms", "token.same")):
        refused = user.run("rotate", "--token-stdin", "--yes", "--json", given=portal.tokens[name].token)
        assert (refused.code, refused.answer["error"]) == (4, code)
    rotated = user.run("rotate", "--token-stdin", "--yes", "--json", given=portal.tokens["second key"].token)
    assert rotated.code == 0, rotated.err
    assert rotated.answer["rotated"] is True
    assert (rotated.answer["lost"], rotated.answer["gained"]) == ([], ["forms"])
    assert rotated.answer["old_token_answers"] is True
    assert rotated.answer["stored"] == "keyring"
    assert user.in_keyring(entry_of(portal)) == portal.tokens["second key"].token
    locked = user.run("rotate", "--token-stdin", "--yes", "--json", given=portal.token, locked=True)
    assert (locked.code, locked.answer["error"]) == (3, "keyring.locked")
    assert user.in_keyring(entry_of(portal)) == portal.tokens["second key"].token


def test_forget_one_and_everything(user, portal, tmp_path):
    for name in ("all", "other account"):
        user.run("connect", "--token-stdin", "--name", name, given=portal.tokens[name].token)
    user.run("import", write_people(tmp_path / "people.csv", 3, "forget.example"), "--account", "all", "--yes")
    several = user.run("import", tmp_path / "people.csv", "--yes", "--json")
    assert (several.code, several.answer["error"]) == (2, "usage.account")
    ended = user.run("forget", "ALL", "--yes", "--json")
    assert ended.code == 0, ended.err
    kept = {one["what"] for one in ended.answer["kept"]}
    assert {"1 job and its journal", "Result files"} <= kept
    assert user.in_keyring(entry_of(portal)) == ""
    assert [one["name"] for one in user.run("accounts", "--json").lines] == ["other account"]
    assert user.run("forget", "--everything", "--json").answer["error"] == "usage.yes"
    ended = user.run("forget", "--everything", "--yes", "--json")
    assert ended.code == 0, ended.err
    assert ended.answer["left"] == []
    assert [one["what"] for one in ended.answer["kept"]] == ["Result files"]
    left = [path for path in user.home.rglob("*") if path.is_file()]
    assert all(path.is_relative_to(user.home / "results") for path in left), left
    found = user.session("secret-tool", "search", "--all", "service", "HubDesk")
    assert found.out.strip() == ""
    assert user.run("accounts", "--json").lines == []


def test_a_locked_keyring_keeps_nothing_and_says_so(user, portal):
    user.run("connect", "--token-stdin", given=portal.token)
    ended = user.run("connect", "--token-stdin", "--json", given=portal.tokens["second key"].token, locked=True)
    assert ended.code == 0, ended.err
    assert (ended.answer["stored"], ended.answer["not_stored_because"]) == ("none", "keyring.locked")
    assert "Nothing was kept" in ended.err
    ended = user.run("forget", str(portal.portal_id), "--yes", "--json", locked=True)
    assert (ended.code, ended.answer["error"]) == (3, "keyring.locked")


def test_without_a_keyring_nothing_is_kept(user_of, portal, tmp_path):
    user = user_of(portal, token="")
    user.tokens.append(portal.token)
    given = tmp_path / "given"
    given.write_text(f"curl -H 'Authorization: Bearer {portal.token}' \\\n", "utf-8")
    with given.open("rb") as stdin:
        ended = user.run("connect", "--token-stdin", "--json", stdin=stdin)
    given.unlink()
    assert ended.code == 0, ended.err
    assert (ended.answer["stored"], ended.answer["not_stored_because"]) == ("none", "keyring.none")
    assert "HUBDESK_TOKEN" in ended.err
    people = write_people(tmp_path / "people.csv", 2, "nokeyring.example")
    refused = user.import_(people)
    assert (refused.code, refused.answer["error"]) == (4, "token.none")
    by_token = user.import_(people, "--account", str(portal.portal_id), token=portal.token)
    assert (by_token.code, by_token.answer["created"]) == (0, 2), by_token.err
    other = user.import_(people, "--account", str(portal.portal_id), token=portal.tokens["other account"].token)
    assert (other.code, other.answer["error"]) == (4, "account.other")


def test_the_token_of_the_environment_is_never_stored(user_of, portal):
    user = user_of(portal)
    ended = user.run("connect", "--json")
    assert (ended.code, ended.answer["error"]) == (2, "usage.token")
    assert "HUBDESK_TOKEN" in ended.err
    assert user.run("accounts", "--json").lines == []


@pytest.mark.parametrize("arguments", [["connect", "TOKEN"], ["connect", "--token", "TOKEN"], ["rotate", "TOKEN"]])
def test_a_token_among_the_arguments_is_refused_and_not_repeated(arguments, user_of, portal):
    user = user_of(portal, token="")
    user.tokens.append(portal.token)
    ended = user.run(*(portal.token if one == "TOKEN" else one for one in arguments))
    assert ended.code == 2
    assert portal.token not in ended.err + ended.out


@pytest.mark.parametrize(
    ("given", "code"), [(b"", "token.empty"), (b"\xff\xfe\x00", "token.character"), (b"x" * 70_000, "token.long")]
)
def test_nonsense_on_standard_input(given, code, user_of, portal, tmp_path):
    (tmp_path / "given").write_bytes(given)
    with (tmp_path / "given").open("rb") as stdin:
        ended = user_of(portal, token="").run("connect", "--token-stdin", "--json", stdin=stdin)
    assert (ended.code, ended.answer["error"]) == (4, code)


def test_a_typed_token_is_not_shown(user_of, portal):
    user = user_of(portal, token="")
    user.tokens.append(portal.token)
    leader, follower = pty.openpty()
    command = [sys.executable, "-P", "-m", "hubdesk", "connect"]
    with subprocess.Popen(
        command,
        stdin=follower,
        stdout=follower,
        stderr=follower,
        cwd=user.folder,
        env=user.environment() | {"TERM": "dumb"},
        start_new_session=True,
    ) as process:
        os.close(follower)
        shown = b""
        while b"Access token" not in shown:
            shown += os.read(leader, 1024)
        os.write(leader, portal.token.encode() + b"\n")
        try:
            while more := os.read(leader, 4096):
                shown += more
        except OSError:  # how Linux tells that the other end was closed
            pass
        assert process.wait(30) == 0
    os.close(leader)
    assert portal.token.encode() not in shown
    assert str(portal.portal_id).encode() in shown


def test_a_file_seen_before_is_mapped_as_it_was(user, portal, tmp_path):
    """And a similar one gets the same columns and the same decisions about values."""
    user.run("connect", "--token-stdin", given=portal.token)
    recipe = tmp_path / "recipe.json"
    stage = {"property": "lifecyclestage", "values": {"Kunde": "customer"}}
    recipe.write_text(json.dumps({"columns": {"E-mail": "email", "Town": "company", "Stage": stage}}))
    headers = ["E-mail", "Town", "Stage"]
    rows = [["a@seen.example", "Acme", "Kunde"], ["b@seen.example", "Acme", "Lead"]]
    file = write_rows(tmp_path / "people.csv", headers, rows)
    assert user.run("import", file, "--yes", "--recipe", recipe).code == 0
    mapped = user.run("map", file)
    assert json.loads(mapped.out)["columns"] == {"E-mail": "email", "Town": "company", "Stage": stage}
    other = write_rows(tmp_path / "others.csv", [*headers, "City"], [[*row, "Graz"] for row in rows])
    columns = json.loads(user.run("map", other).out)["columns"]
    assert columns == {"E-mail": "email", "Town": "company", "Stage": stage, "City": "city"}
