"""Standard streams that are closed, full, or left by whoever read them; Ctrl+C at a question."""

from __future__ import annotations

import os
import pty
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from hubdesk.cli.defects import note_defect
from hubdesk.cli.main import main
from tests.support.checker import check_account, check_files
from tests.support.contacts_file import write_people

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="streams of POSIX")


def _onto(number, path):
    """Let a stream of a child lead to a device."""
    return lambda: os.dup2(os.open(path, os.O_RDWR), number)


def _onto_nobody(number):
    """Let a stream of a child lead into a pipe that nobody reads."""

    def redirect():
        reader, writer = os.pipe()
        os.dup2(writer, number)
        os.close(reader)

    return redirect


FULL = pytest.param(_onto(1, "/dev/full"), id="full")
GONE = pytest.param(_onto_nobody(1), id="gone")


@pytest.mark.parametrize("redirect", [FULL, GONE, pytest.param(lambda: os.close(1), id="closed")])
def test_a_job_goes_on_when_nobody_reads_what_it_prints(redirect, hubdesk, portal, tmp_path, request):
    domain = f"out-{request.node.callspec.id}.example"
    file = write_people(tmp_path / "people.csv", 250, domain)
    ended = hubdesk.import_(file, preexec_fn=redirect)
    assert ended.code == 0, ended.err
    assert "Finished. Every row is in HubSpot." in ended.err
    assert ("cannot be written to standard output" in ended.err) == ("full" in domain)
    assert [job["state"] for job in hubdesk.jobs()] == ["finished"]


@pytest.mark.parametrize(
    "redirect", [_onto(2, "/dev/full"), _onto_nobody(2), lambda: os.close(2)], ids=["full", "gone", "closed"]
)
def test_a_job_goes_on_when_nobody_hears_it(redirect, hubdesk, portal, tmp_path, request):
    domain = f"err-{request.node.callspec.id}.example"
    file = write_people(tmp_path / "people.csv", 250, domain)
    ended = hubdesk.import_(file, preexec_fn=redirect)
    assert ended.code == 0
    check_account(file, check_files(file, ended.answer), portal, domain=domain)


@pytest.mark.parametrize("redirect", [FULL, GONE])
def test_a_list_that_nobody_can_read_ends_early_and_says_so_where_somebody_should_know(
    redirect, hubdesk, tmp_path, request
):
    hubdesk.import_(write_people(tmp_path / "people.csv", 3, "piped.example"))
    ended = hubdesk.run("jobs", preexec_fn=redirect)
    assert ended.code == 3
    assert ended.err == ("" if "gone" in request.node.callspec.id else ended.err)
    assert "Traceback" not in ended.err
    assert ("No space left" in ended.err) == ("full" in request.node.callspec.id)


@pytest.mark.parametrize("arguments", [["forget", "--everything"], ["connect", "--token-stdin"], ["import", "x.csv"]])
def test_without_standard_input_nobody_is_asked(arguments, hubdesk):
    ended = hubdesk.run(*arguments, preexec_fn=lambda: os.close(0))
    assert ended.code in (2, 4)
    assert "Traceback" not in ended.err


@pytest.mark.parametrize("press", [b"\x03", b"\x04", signal.SIGTERM], ids=["ctrl-c", "ctrl-d", "term"])
def test_a_question_can_be_left(press, hubdesk, portal, tmp_path):
    file = write_people(tmp_path / "people.csv", 3, "asked.example")
    leader, follower = pty.openpty()
    with subprocess.Popen(
        [sys.executable, "-P", "-c", _AT_A_TERMINAL, "import", str(file)],
        stdin=follower,
        stdout=follower,
        stderr=follower,
        cwd=hubdesk.folder,
        env=hubdesk.environment() | {"TERM": "dumb"},
        start_new_session=True,
    ) as process:
        os.close(follower)
        shown = b""
        while b"[y/N]" not in shown:
            shown += os.read(leader, 1024)
        if isinstance(press, bytes):
            os.write(leader, press)
        else:
            process.send_signal(press)
        try:
            while more := os.read(leader, 4096):
                shown += more
        except OSError:  # how Linux tells that the other end was closed
            pass
        code = process.wait(30)
    os.close(leader)
    left = press != b"\x04"
    assert code == (3 if left else 2), shown
    assert (b"Go on with: hubdesk resume" if left else b"Nothing was sent.") in shown
    assert b"Traceback" not in shown


_AT_A_TERMINAL = """
import fcntl, sys, termios
fcntl.ioctl(0, termios.TIOCSCTTY, 0)
from hubdesk.__main__ import main
sys.exit(main())
"""
"""Ctrl+C reaches a process from the terminal that it belongs to."""


def test_an_error_that_nobody_foresaw_is_told_without_a_traceback_and_logged_without_data(
    tmp_path, monkeypatch, capsys, caplog
):
    monkeypatch.setenv("HUBDESK_HOME", str(tmp_path))

    address = "secret@contact.example"

    def fails(*_):
        raise KeyError(address)

    monkeypatch.setattr("hubdesk.cli.jobs_cmds.run_jobs", fails)
    assert main(["jobs", "--json"]) == 3
    told = capsys.readouterr()
    assert '"error": "defect"' in told.out
    assert "KeyError in test_streams.py" in told.err
    assert "KeyError" in caplog.text
    for text in (told.out, told.err, caplog.text):
        assert "secret@" not in text


def test_a_defect_without_a_place_is_told_too(tmp_path, monkeypatch):
    monkeypatch.setenv("HUBDESK_HOME", str(tmp_path))
    assert note_defect(ValueError()).message == "Something in HubDesk went wrong that should not (ValueError)."
    assert Path(tmp_path).is_dir()
