"""Which HubDesk this is, and what it stands on."""

from __future__ import annotations

import json
import re
import sqlite3
import subprocess
import sys

import pytest
from PySide6.QtCore import qVersion

from hubdesk.core import version as module
from hubdesk.core.version import Versions, version, versions


def test_versions_are_those_of_the_libraries_in_use():
    told = versions()
    assert told.qt == qVersion()
    assert told.sqlite == sqlite3.sqlite_version
    assert re.fullmatch(r"\d+\.\d+\.\d+(\.dev\d+)?(\+g[0-9a-f]+)?", told.hubdesk)
    assert told.beneath.startswith(f"Python {sys.version_info.major}.{sys.version_info.minor}.")


def test_what_the_build_wrote_counts(tmp_path, monkeypatch):
    (tmp_path / "_build.json").write_text(json.dumps({"version": "4.5.6", "commit": "abcdef0123456789"}), "utf-8")
    monkeypatch.setattr(module, "_PACKAGE", tmp_path)
    assert version() == "4.5.6"
    assert versions().program == "4.5.6 (commit abcdef01)"


@pytest.mark.parametrize("content", ["", "[1]", "{", None])
def test_without_a_readable_note_of_the_build_the_installation_tells(tmp_path, monkeypatch, content):
    package = tmp_path / "hubdesk"
    package.mkdir()
    if content is not None:
        (package / "_build.json").write_text(content, "utf-8")
    monkeypatch.setattr(module, "_PACKAGE", package)
    assert re.match(r"\d+\.\d+\.\d+", version())
    assert versions().commit == ""


def test_words_without_commit_and_without_the_window():
    assert Versions("1.2.3", "", "3.11.7", "", "3.40.1").program == "1.2.3"
    assert Versions("1.2.3", "", "3.11.7", "", "3.40.1").beneath == "Python 3.11.7 · Qt not installed · SQLite 3.40.1"


@pytest.mark.parametrize("packed", [False, True])
def test_the_commit_of_a_checkout_is_read_without_git(tmp_path, monkeypatch, packed):
    root = _checkout(tmp_path / "project")
    if packed:
        _git(root, "pack-refs", "--all")
    monkeypatch.setattr(module, "_PACKAGE", root / "hubdesk")
    assert versions().commit == _git(root, "rev-parse", "HEAD")
    _git(root, "checkout", "--quiet", "--detach")
    assert versions().commit == _git(root, "rev-parse", "HEAD")


def test_the_commit_of_a_second_worktree_is_its_own(tmp_path, monkeypatch):
    root = _checkout(tmp_path / "project")
    other = tmp_path / "other"
    _git(root, "worktree", "add", "--quiet", "-b", "side", str(other))
    _commit(other)
    monkeypatch.setattr(module, "_PACKAGE", other / "hubdesk")
    assert versions().commit == _git(other, "rev-parse", "side") != _git(root, "rev-parse", "HEAD")


def test_the_command_tells_all_of_it_without_loading_qt(tmp_path):
    command = (
        "import sys\nfrom hubdesk.cli.main import main\ncode = main(['--version'])\n"
        "assert not [name for name in sys.modules if name.startswith(('PySide6', 'shiboken', 'httpx'))]\nsys.exit(code)"
    )
    ended = subprocess.run([sys.executable, "-c", command], capture_output=True, text=True, check=True, cwd=tmp_path)
    first, second = ended.stdout.splitlines()
    assert re.fullmatch(r"HubDesk \d+\.\d+\.\d+\S*( \(commit [0-9a-f]{8}\))?", first)
    assert second == versions().beneath


def _checkout(root):
    root.mkdir()
    _git(root, "init", "--quiet", "--initial-branch", "main")
    _commit(root)
    return root


def _commit(root):
    who = ("-c", "user.name=Someone", "-c", "user.email=someone@example.com")
    _git(root, *who, "commit", "--quiet", "--allow-empty", "-m", "one more")


def _git(root, *arguments):
    return subprocess.run(["git", *arguments], cwd=root, check=True, capture_output=True, text=True).stdout.strip()
