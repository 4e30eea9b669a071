"""Tries the executable as somebody has it who has never seen its source.

Run by ``packaging/executable/smoke.sh``, which gives its path in ``HUBDESK_EXECUTABLE``; not part of plain ``pytest``.
Needs a system with ``xvfb openbox xdotool``.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.packaging.desktop import Desktop, colours, until

_SECONDS = 60


@pytest.fixture(scope="module")
def program(tmp_path_factory):
    """The executable, copied to where nothing else is."""
    built = Path(os.environ["HUBDESK_EXECUTABLE"]).resolve()
    folder = tmp_path_factory.mktemp("installed") / "HubDesk für alle"
    shutil.copytree(built.parent, folder, symlinks=True)
    return folder / built.name


@pytest.fixture
def sample(program, tmp_path):
    """The contact file that ships with the program, in the user's folder."""
    path = tmp_path / "März contacts.csv"
    shutil.copyfile(program.parent / "parts" / "hubdesk" / "_resources" / "samples" / "contacts-sample.csv", path)
    return path


@pytest.fixture
def trap(tmp_path):
    """A current folder full of things that must not become part of the program."""
    folder = tmp_path / "trap"
    for name in ("PySide6", "platforms", "plugins/platforms", "encodings"):
        (folder / name).mkdir(parents=True)
    for name in ("hubdesk.py", "json.py", "sitecustomize.py", "PySide6/__init__.py", "encodings/__init__.py"):
        (folder / name).write_text("raise SystemExit('code from the current folder was run')\n", "utf-8")
    (folder / "qt.conf").write_text("[Paths]\nPrefix=.\nPlugins=plugins\n", "utf-8")
    for name in ("platforms", "plugins/platforms"):
        (folder / name / "libqxcb.so").write_bytes(b"not a library")
    return folder


@pytest.fixture
def environment(tmp_path):
    """Nothing but a home, as little as a program can be started with."""
    home = tmp_path / "home"
    home.mkdir()
    return {"HOME": str(home)}


@pytest.fixture
def hostile(environment, trap):
    """An environment that would lead a careless program into the trap."""
    return environment | {
        "PYTHONPATH": str(trap),
        "PYTHONHOME": str(trap),
        "PYTHONSTARTUP": str(trap / "hubdesk.py"),
        "QT_PLUGIN_PATH": str(trap / "plugins"),
        "QT_QPA_PLATFORM_PLUGIN_PATH": str(trap / "platforms"),
    }


@pytest.fixture
def desktop():
    """A screen."""
    found = Desktop()
    yield found
    found.close()


def _run(program, *arguments, environment, cwd):
    return subprocess.run(
        [program, *map(str, arguments)], env=environment, cwd=cwd, capture_output=True, text=True, timeout=_SECONDS
    )


def _recent_files(settings):
    return json.loads(settings.read_text("utf-8"))["values"].get("import.recent_files", [])


def _alive(program):
    """Return the command lines of all processes of the program."""
    found = []
    for process in Path("/proc").glob("[0-9]*"):
        try:
            if (process / "exe").resolve() == program and (process / "stat").read_text().rpartition(")")[2][1] != "Z":
                found.append((process / "cmdline").read_bytes())
        except OSError:
            continue
    return found


def test_it_says_what_it_is_with_an_empty_environment(program, tmp_path):
    ended = _run(program, "--version", environment={}, cwd=tmp_path)
    assert ended.returncode == 0, ended.stderr
    assert ended.stderr == ""
    assert re.fullmatch(
        r"HubDesk \d+\.\d+\.\d+.*\nPython 3\.\d+\.\d+ · Qt 6\.\d+\.\d+ · SQLite 3\.\d+\.\d+\n", ended.stdout
    )


def test_it_brings_its_licences_and_what_it_is_made_of(program):
    folder = program.parent / "parts" / "hubdesk" / "_resources" / "licences"
    bill = json.loads((folder / "bill-of-materials.cdx.json").read_text("utf-8"))
    shipped = {component["name"] for component in bill["components"]}
    assert {"Python", "PySide6_Essentials", "shiboken6", "pyinstaller", "httpx", "keyring", "qasync"} <= shipped
    assert not shipped & {"pytest", "ruff", "mypy", "hypothesis", "libgtk-3-0"}
    for name in shipped:
        assert any((folder / "texts" / name).iterdir()), name


def test_the_command_line_imports_into_the_demo_portal(program, sample, trap, hostile):
    ended = _run(program, "import", sample, "--demo", "--yes", "--json", environment=hostile, cwd=trap)
    assert ended.returncode == 1, ended.stderr  # the sample has bad rows on purpose
    summary = json.loads(ended.stdout.splitlines()[-1])
    assert (summary["rows"], summary["created"], summary["rejected"], summary["duplicates"]) == (5400, 5242, 144, 14)
    assert "PySide6" not in ended.stderr
    until(lambda: not _alive(program))


def test_without_a_screen_the_window_says_what_to_do(program, environment, tmp_path):
    ended = _run(program, environment=environment, cwd=tmp_path)
    assert ended.returncode == 2
    assert "no screen" in ended.stderr


def test_the_window_takes_a_dropped_file_and_closes_cleanly(program, sample, trap, hostile, desktop):
    process = subprocess.Popen([program, "--demo"], env=hostile | {"DISPLAY": desktop.display}, cwd=trap)
    try:
        window = desktop.window("^HubDesk .* Import$")
        before = desktop.picture()
        assert len(colours(before)) > 20
        settings = Path(hostile["HOME"]) / ".config" / "HubDesk" / "window.json"
        desktop.drag(sample, window, lambda: settings.exists() and str(sample) in _recent_files(settings))
        after = desktop.picture()
        assert len(colours(after)) > 20
        assert after != before
        assert len(_alive(program)) > 1  # its portal, at least
        desktop.focus(window)
        desktop.press("alt+F4")
        assert process.wait(_SECONDS) == 0
    finally:
        process.kill()
        process.wait()
    until(lambda: not _alive(program))


def test_a_file_is_opened_with_the_program_and_imported_through_the_window(program, sample, environment, desktop):
    environment = environment | {"DISPLAY": desktop.display}
    process = subprocess.Popen([program, "--demo", sample], env=environment, cwd="/")
    try:
        window = desktop.window("^HubDesk .* Import$")
        jobs = Path(environment["HOME"]) / ".local" / "share" / "HubDesk" / "jobs"

        def finished():
            # Next step: columns, check, compare, run. Pressed until it is taken, since each first has to be ready.
            found = jobs.exists() and any(jobs.iterdir())
            listed = _run(program, "jobs", "--json", environment=environment, cwd="/").stdout if found else ""
            states = [json.loads(line) for line in listed.splitlines()]
            if not states or states[0]["state"] in ("preparing", "ready"):
                desktop.focus(window)
                desktop.press("ctrl+Return")
                return None
            return states[0] if states[0]["state"] == "finished" else None

        assert until(finished, _SECONDS)["rows"] == 5400
        (summary,) = Path(environment["HOME"]).rglob("summary.json")
        told = json.loads(summary.read_text("utf-8"))
        assert (told["created"], told["rejected"], told["duplicates"]) == (5242, 144, 14)
        desktop.focus(window)
        desktop.press("alt+F4")
        assert process.wait(_SECONDS) == 0
    finally:
        process.kill()
        process.wait()
    until(lambda: not _alive(program))
