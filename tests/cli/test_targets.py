"""What is written under a name that somebody chose: links stay, pipes are written into, ``-`` is standard output."""

from __future__ import annotations

import csv
import io
import json
import os
import signal
import socket
import stat
import zipfile
from contextlib import contextmanager

import pytest

from tests.support.contacts_file import write_people

pytestmark = pytest.mark.skipif(os.name == "nt", reason="there are no such files")
ROWS = [["a", "b"], ["1", "ä"]]


@pytest.fixture
def offline(user_of):
    """A user without account, token and network."""
    return user_of(url="http://127.0.0.1:9")


@pytest.fixture
def file(tmp_path):
    """A small table."""
    path = tmp_path / "in.csv"
    path.write_text("a;b\n1;ä\n", "utf-8")
    return path


@contextmanager
def _pipe(path):
    """Make a pipe that somebody reads; yields what was written into it."""
    os.mkfifo(path)
    reader = os.open(path, os.O_RDONLY | os.O_NONBLOCK)
    try:
        yield lambda: os.read(reader, 1 << 16)
    finally:
        os.close(reader)
    assert stat.S_ISFIFO(path.lstat().st_mode)


def _rows(content):
    return list(csv.reader(io.StringIO(content, newline="")))


def test_a_table_goes_behind_a_link(offline, file, tmp_path):
    kept = tmp_path / "kept" / "table.csv"
    kept.parent.mkdir()
    kept.write_text("old", "utf-8")
    (tmp_path / "link.csv").symlink_to(kept)
    assert offline.run("table", file, "-o", tmp_path / "link.csv").code == 0
    assert (tmp_path / "link.csv").is_symlink()
    assert _rows(kept.read_text("utf-8")) == ROWS
    assert [path.name for path in kept.parent.iterdir()] == ["table.csv"]


def test_a_table_goes_through_a_pipe(offline, file, tmp_path):
    with _pipe(tmp_path / "pipe") as read:
        ended = offline.run("table", file, "-o", tmp_path / "pipe", "--json")
        assert _rows(read().decode()) == ROWS
    assert ended.answer == {"files": 1, "written": 1, "failed": 0}


def test_a_pipe_that_nobody_reads_can_be_left(offline, file, tmp_path):
    """Waiting for a reader is what other tools do; Ctrl+C ends it."""
    os.mkfifo(tmp_path / "pipe")
    for command in (("table", file), ("map", file)):
        running = offline.start(*command, "-o", tmp_path / "pipe", preexec_fn=_at_a_terminal)
        running.until(lambda running=running: b"wait_for_partner" in _waits_in(running.pid))
        running.interrupt()
        assert running.wait().code == 3
    assert sorted(path.name for path in tmp_path.iterdir()) == ["in.csv", "pipe", "user1"]


def _at_a_terminal():
    """Hear Ctrl+C, which whoever runs behind a shell's "&" does not."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def _waits_in(pid):
    try:
        with open(f"/proc/{pid}/wchan", "rb") as told:  # noqa: PTH123
            return told.read()
    except OSError:
        return b""


@pytest.mark.parametrize("name", ["-", "/dev/stdout"])
def test_a_table_on_standard_output_stands_there_alone(offline, file, tmp_path, name):
    if name != "-":  # a link of our own: the node itself is nothing that a test should touch
        (tmp_path / "out").symlink_to("/proc/self/fd/1")
        name = tmp_path / "out"
    ended = offline.run("table", file, "-o", name)
    assert ended.code == 0, ended.err
    assert _rows(ended.out) == ROWS
    assert "2 columns, now on standard output" in ended.err
    assert not (offline.folder / "-").exists()
    refused = offline.run("table", file, "-o", name, "--json")
    assert (refused.code, refused.answer["error"]) == (2, "usage.output")
    assert "not both" in refused.err


def test_what_standard_output_was_led_to_keeps_what_it_had(offline, file, tmp_path):
    (tmp_path / "out").symlink_to("/proc/self/fd/1")
    with (tmp_path / "all.txt").open("ab") as already:
        already.write(b"before\r\n")
        already.flush()
        ended = offline.run("table", file, "-o", tmp_path / "out", preexec_fn=lambda: os.dup2(already.fileno(), 1))
    assert ended.code == 0, ended.err
    assert _rows((tmp_path / "all.txt").read_text("utf-8")) == [["before"], *ROWS]


def test_what_is_no_place_for_a_file_is_refused_in_a_sentence(offline, file, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    with socket.socket(socket.AF_UNIX) as heard:
        heard.bind("socket")
        for command in (("table", file), ("map", file)):
            ended = offline.run(*command, "-o", tmp_path / "socket")
            assert (ended.code, "is a socket" in ended.err) == (2, True), ended.err
            ended = offline.run(*command, "-o", tmp_path)
            assert (ended.code, "directory" in ended.err) == (2, True), ended.err
        assert stat.S_ISSOCK((tmp_path / "socket").lstat().st_mode)


@pytest.mark.parametrize("command", ["check", "map", "table", "import"])
def test_standard_input_is_no_file_to_read(offline, command):
    more = {"table": ("--describe",), "import": ("--demo", "--yes")}.get(command, ())
    ended = offline.run(command, "-", *more)
    assert (ended.code, "and not standard input" in ended.err) == (2, True), ended.err
    (offline.folder / "-").write_text("Email\na@example.com\n", "utf-8")
    if command in ("check", "map"):
        assert offline.run(command, "-").code == 0, "a file of that name is one"


def test_a_recipe_goes_behind_a_link_through_a_pipe_and_to_standard_output(offline, tmp_path):
    file = write_people(tmp_path / "people.csv", 2, "targets.example")
    plain = json.loads(offline.run("map", file).out)
    assert json.loads(offline.run("map", file, "-o", "-").out) == plain
    assert not (offline.folder / "-").exists()
    (tmp_path / "link").symlink_to("recipe.json")
    assert offline.run("map", file, "-o", tmp_path / "link").code == 0
    assert (tmp_path / "link").is_symlink()
    assert json.loads((tmp_path / "recipe.json").read_text("utf-8")) == plain
    with _pipe(tmp_path / "pipe") as read:
        assert offline.run("map", file, "-o", tmp_path / "pipe").code == 0
        assert json.loads(read()) == plain


def test_exports_go_behind_links_and_through_pipes(hubdesk, tmp_path):
    """The log of calls, the review of scopes, the archive of a job."""
    job = hubdesk.import_(write_people(tmp_path / "people.csv", 3, "exports.example")).job
    commands = {
        "calls.csv": ("limits", "--log", "--export"),
        "review.csv": ("scopes", "--export"),
        "job.zip": ("jobs", "--export", job),
    }
    for name, command in commands.items():
        kept, link = tmp_path / f"kept-{name}", tmp_path / f"link-{name}"
        link.symlink_to(kept)
        assert hubdesk.run(*command, link).code == 0
        assert (link.is_symlink(), kept.is_file(), kept.is_symlink()) == (True, True, False)
        with _pipe(tmp_path / f"pipe-{name}") as read:
            ended = hubdesk.run(*command, tmp_path / f"pipe-{name}")
            assert ended.code == 0, ended.err
            came = read()
        assert came[:3] == kept.read_bytes()[:3]
        if name == "job.zip":
            assert zipfile.ZipFile(io.BytesIO(came)).testzip() is None
    shown = hubdesk.run("limits", "--log", "--export", "-")
    assert (shown.code, shown.out.lstrip("\ufeff").startswith("time,endpoint")) == (0, True), shown.err
    assert "calls are on standard output." in shown.err
    for command in (("jobs", "--export", job), ("scopes", "--export")):
        assert hubdesk.run(*command, "-").code == 2
    (tmp_path / "taken").write_text("mine", "utf-8")
    ended = hubdesk.run("jobs", "--export", job, tmp_path / "taken")
    assert (ended.code, "is no folder" in ended.err) == (2, True)
