"""Private copies of workbooks hold personal data: a command leaves none, and a killed one's go at the next start."""

from __future__ import annotations

import subprocess
import sys

import pytest

from tests.tabular import workbooks

ROWS: list[list[workbooks.Cell]] = [["E-mail", "City"], ["ann@copies.example", "Graz"], ["bob@copies.example", "Wien"]]
OPEN = """
import asyncio, sys
from pathlib import Path
from hubdesk.bootstrap import build_services

services = build_services()
asyncio.run(services.preparer.look(Path(sys.argv[1])))
print("opened", flush=True)
sys.stdin.read()
"""


@pytest.fixture
def book(tmp_path):
    path = tmp_path / "visitors.xlsx"
    path.write_bytes(workbooks.xlsx({"People": ROWS}))
    return path


def _copies(user):
    return list((user.home / "data" / "opened").rglob("*.xlsx"))


@pytest.mark.parametrize("command", [
    ("check", "{book}", "--json"), ("map", "{book}"), ("check", "{book}", "--recipe", "missing.json"),
    ("table", "--describe", "{book}"), ("table", "{book}", "--sheet", "nine", "-o", "out.csv"),
    ("import", "{book}", "--yes"), ("import", "{book}", "--preview"),
])  # fmt: skip
def test_a_command_leaves_no_copy_however_it_ends(hubdesk, book, command):
    hubdesk.run(*(part.format(book=book) for part in command))
    opened = hubdesk.home / "data" / "opened"
    assert list(opened.iterdir()) == []


def test_the_copy_of_a_killed_program_goes_when_the_next_one_starts(hubdesk, book):
    """That of one that still runs does not."""
    killed, running = (_program_with(hubdesk, book) for _ in range(2))
    kept = _copies(hubdesk)
    assert len(kept) == 2
    _kill(killed)
    assert hubdesk.run("jobs").code == 0
    (copy,) = _copies(hubdesk)
    assert copy in kept
    _kill(running)
    assert hubdesk.run("table", "--describe", book).code == 0
    assert _copies(hubdesk) == []


def _program_with(user, book):
    """Start a program that has opened ``book`` and waits."""
    command = [sys.executable, "-c", OPEN, str(book)]
    child = subprocess.Popen(command, env=user.environment(), stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    assert child.stdout is not None
    assert child.stdout.readline() == b"opened\n"
    return child


def _kill(child):
    child.kill()
    child.communicate()
