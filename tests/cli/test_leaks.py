"""No token anywhere: with everything that can talk talking, after every kind of failure, and in no other process."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from hubdesk.core.child import child_environment
from tests.cli.keyring_user import KeyringUser, missing
from tests.support.canary import find_traces, processes_that_show
from tests.support.contacts_file import write_people
from tests.support.portal_forms import CONTACT, demo_form

ROOT = Path(__file__).resolve().parents[2]
LOUD = ("-X", "dev", "-W", "ignore", "-m", "tests.support.loud")
STRANGER = "pat-eu1-b3c1a2d4-1111-4222-8333-123456789abc"


class Loud:
    """A user whose commands are as talkative as they can be made."""

    def __init__(self, folder, portal):
        self.folder = folder
        self.portal = portal
        self.number = 0
        folder.mkdir()

    def run(self, *arguments, token="", given="", url=None, patience=60.0):
        environment = child_environment() | {
            "HOME": str(self.folder),
            "HUBDESK_HOME": str(self.folder / "home"),
            "HUBDESK_API_BASE": self.portal.url if url is None else url,
            "PYTHONPATH": str(ROOT),
        }
        if token:
            environment["HUBDESK_TOKEN"] = token
        command = [sys.executable, *LOUD, *map(str, arguments)]
        with subprocess.Popen(
            command, cwd=self.folder, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT, text=True,
        ) as process:  # fmt: skip
            try:
                printed, _ = process.communicate(given, timeout=patience)
            except subprocess.TimeoutExpired:  # an import waits for the network as long as it takes
                process.send_signal(signal.SIGINT)
                printed, _ = process.communicate(timeout=60)
        self.number += 1
        (self.folder / f"{self.number:02}-{arguments[0]}.txt").write_text(printed, "utf-8")
        return process.returncode, printed


def test_the_loud_command_line_really_is(tmp_path, portal):
    user = Loud(tmp_path / "loud", portal)
    code, printed = user.run("scopes", "--json", token=portal.token)
    assert code == 0, printed
    assert "send_request_headers.started" in printed
    code, printed = user.run("scopes", "--json", token=STRANGER)
    assert code == 4
    assert "Traceback (most recent call last)" in printed
    assert "in not_accepted" in printed


@pytest.mark.fault("F95")
def test_nothing_gives_a_token_away(tmp_path, portal):
    user = Loud(tmp_path / "loud", portal)
    people = write_people(user.folder / "people.csv", 300, "leaks.example")
    token, second, revoked = (portal.tokens[name].token for name in ("all", "second key", "revoked"))
    for given in (
        token,
        f"curl -H 'Authorization: Bearer {second}'",
        revoked,
        STRANGER,
        token[:30],
        f"{token} {second}",
    ):
        user.run("connect", "--token-stdin", "--json", given=given)
    user.run("connect", token)
    user.run("accounts", "--json")
    user.run("rotate", "--token-stdin", "--yes", "--json", given=second)
    user.run("rotate", "--token-stdin", "--yes", "--json", given=portal.tokens["other account"].token)
    user.run("scopes", "--json", token=portal.tokens["no introspection"].token)
    user.run("limits", "--json", token=token)
    user.run("import", people, "--preview", "--json", token=token)
    for given in (
        token,
        revoked,
        STRANGER,
        portal.tokens["read only"].token,
        portal.tokens["nothing"].token,
        "x" + token,
    ):
        user.run("import", people, "--yes", "--json", token=given)
    user.run("limits", "--json", token=token, url="http://127.0.0.1:9")
    user.run("import", people, "--yes", "--json", token=token, url="http://127.0.0.1:9", patience=3.0)
    user.run("forget", "--everything", "--yes", "--json")
    found = find_traces(user.folder, [STRANGER, *(one.token for one in portal.tokens.values())])
    assert found == []


def test_a_submission_gives_neither_the_token_nor_the_address_away(tmp_path, portal):
    user = Loud(tmp_path / "loud", portal)
    values = ("email=ada@quiet.example", "lastname=L", "message=M")
    code, printed = user.run("submit", "--form", demo_form(CONTACT).id, "--field", *values, token=portal.token)
    assert code == 0, printed
    assert find_traces(user.folder, [portal.token, "ada@quiet.example"]) == []


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="looks into /proc")
def test_no_other_process_shows_the_token(user_of, portal, tmp_path):
    user = user_of(portal)
    running = user.start("import", write_people(tmp_path / "people.csv", 20_000, "proc.example"), "--yes", "--json")
    seen = []

    def children_seen():
        seen.extend(processes_that_show([portal.token], but=[running.pid, os.getpid()]))
        children = Path(f"/proc/{running.pid}/task/{running.pid}/children").read_text("ascii").split()
        return bool(children) and len(running.events) > 0

    running.until(children_seen)
    while running.alive:
        seen.extend(processes_that_show([portal.token], but=[running.pid, os.getpid()]))
        running.let_run(0.05)
    assert running.wait().code == 0
    assert seen == []


@pytest.mark.skipif(bool(missing()), reason="takes gnome-keyring")
def test_no_process_shows_a_token_of_the_keyring(portal, tmp_path):
    user = KeyringUser(tmp_path / "user", portal.url)
    user.run("connect", "--token-stdin", given=portal.token)
    script = (
        "import os, subprocess, sys\n"
        "from pathlib import Path\n"
        "from tests.support.canary import processes_that_show\n"
        "token = sys.stdin.read().strip()\n"
        "command = [sys.executable, '-P', '-m', 'hubdesk', 'import', sys.argv[1], '--yes', '--json']\n"
        "running = subprocess.Popen(command, stdout=subprocess.DEVNULL)\n"
        "found = []\n"
        "while running.poll() is None:\n"
        "    found += processes_that_show([token])\n"
        "    try:\n"
        "        running.wait(0.05)\n"
        "    except subprocess.TimeoutExpired:\n"
        "        pass\n"
        "print(running.returncode, found)\n"
    )
    people = write_people(tmp_path / "people.csv", 5_000, "keyringproc.example")
    ended = user.python("-c", script, people, given=portal.token)
    assert ended.out.strip() == "0 []", ended.err
