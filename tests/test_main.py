"""What the arguments of the program lead to: the window, with files or without, or the command line."""

from __future__ import annotations

import gc
import sys

import pytest

from hubdesk import __main__ as entry
from hubdesk.cli import main as cli_main
from hubdesk.core import screen
from hubdesk.gui import start
from tests.support.command import Hubdesk


@pytest.fixture
def opened(monkeypatch):
    """What was opened: ``(demo, files)`` of windows, arguments of commands."""
    calls = []
    monkeypatch.setattr(gc, "disable", lambda: None)

    def open_window(*, demo, files):
        calls.append((demo, list(files)))
        return 0

    def run_command(arguments):
        calls.append(arguments)
        return 0

    monkeypatch.setattr(screen, "has_screen", lambda: True)
    monkeypatch.setattr(start, "open_window", open_window)
    monkeypatch.setattr(cli_main, "main", run_command)
    return calls


def _run(monkeypatch, *arguments):
    monkeypatch.setattr(sys, "argv", ["hubdesk", *map(str, arguments)])
    return entry.main()


def test_files_are_opened_in_the_window(opened, monkeypatch, tmp_path):
    first, second = tmp_path / "März kontakte.csv", tmp_path / "b"
    first.write_text("E-mail\n", "utf-8")
    second.write_text("E-mail\n", "utf-8")
    _run(monkeypatch)
    _run(monkeypatch, first)
    _run(monkeypatch, "--demo", first, second)
    assert opened == [(False, []), (False, [first]), (True, [first, second])]


def test_a_name_without_a_folder_is_a_file_of_the_current_one(opened, monkeypatch, tmp_path):
    (tmp_path / "contacts.csv").write_text("E-mail\n", "utf-8")
    monkeypatch.chdir(tmp_path)
    _run(monkeypatch, "contacts.csv")
    assert opened == [(False, [tmp_path / "contacts.csv"])]


@pytest.mark.parametrize(
    "arguments", [("check", "a.csv"), ("jobs",), ("--help",), ("--demo", "jobs"), ("--out=a.csv",)]
)
def test_everything_else_is_a_command(opened, monkeypatch, tmp_path, arguments):
    for name in ("check", "jobs", "a.csv"):
        (tmp_path / name).write_text("E-mail\n", "utf-8")
    monkeypatch.chdir(tmp_path)
    _run(monkeypatch, *arguments)
    assert opened == [list(arguments)]


def test_a_file_that_is_not_there_is_told_of_by_the_window(opened, monkeypatch, tmp_path):
    monkeypatch.chdir(tmp_path)
    _run(monkeypatch, "missing.csv", "--demo")
    assert opened == [(True, [tmp_path / "missing.csv"])]


@pytest.mark.fault("F111")
def test_without_a_screen_the_command_for_the_file_is_named(tmp_path):
    hubdesk = Hubdesk(tmp_path / "user")
    file = tmp_path / "my contacts.csv"
    file.write_text("E-mail\n", "utf-8")
    ended = hubdesk.run(file)
    assert ended.code == 2
    assert f"hubdesk import '{file}' --demo" in ended.err
