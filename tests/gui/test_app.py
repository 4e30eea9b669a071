"""The window in a process of its own: it shows, ends in order, and leaves nothing behind."""

from __future__ import annotations

import signal
import subprocess
import sys

import pytest


def _life(scenario: str) -> list[str]:
    done = subprocess.run(
        [sys.executable, "-W", "error", "-m", "tests.gui.life_of_a_window", scenario],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert "Traceback" not in done.stderr, done.stderr
    assert done.returncode == 0, (done.returncode, done.stdout, done.stderr)
    return done.stdout.splitlines()


@pytest.mark.fault("F66", "F102")
@pytest.mark.parametrize("scenario", ["close", "signal", "task"])
def test_it_ends_in_stages_and_keeps_its_state(scenario):
    lines = _life(scenario)
    assert "shown import" in lines
    assert [line for line in lines if line.startswith("ending")] == [
        "ending jobs: done",
        "ending tasks: done",
        "ending services: done",
    ]
    assert lines[-2:] == ["closed jobs services", "kept import"]


@pytest.mark.fault("F66")
@pytest.mark.parametrize("scenario", ["terminate", "hang up"])
def test_when_the_system_asks_to_end_a_running_job_is_paused_without_a_question(scenario):
    if scenario == "hang up" and signal.getsignal(signal.SIGHUP) is signal.SIG_IGN:
        pytest.skip("the tests were started with nohup, and so is HubDesk then")
    lines = _life(scenario)
    assert not any(line.startswith("closing during a run") for line in lines)
    assert "ending jobs: done" in lines
    assert lines[-2:] == ["closed jobs services", "kept import"]


def test_the_first_start_shows_welcome():
    assert "shown welcome" in _life("welcome")


@pytest.mark.fault("F102")
@pytest.mark.parametrize(("scenario", "log"), [("pause", "pause_and_quit"), ("keep", "keep_running")])
def test_a_running_job_is_asked_about(scenario, log):
    lines = _life(scenario)
    assert f"closing during a run: {log}" in lines
    assert ("minimised" in lines) is (scenario == "keep")
    assert lines[-2] == "closed jobs services"


@pytest.mark.fault("F102")
def test_closing_again_while_it_asks_means_now():
    lines = _life("twice")
    assert not any(line.startswith("closing during a run") for line in lines)
    assert lines[-1] == "kept import"


def test_closing_again_while_jobs_pause_does_not_wait_for_them():
    lines = _life("hurry")
    assert "pausing" in lines
    assert "ending jobs: given up" in lines
    assert lines[-1] == "kept import"


def test_a_part_that_cannot_close_does_not_keep_the_others_from_it():
    lines = _life("failing")
    assert "ending services failed" in lines
    assert lines[-1] == "kept import"


@pytest.mark.fault("F102")
@pytest.mark.parametrize(
    ("scenario", "kind"),
    [
        ("palette", "CommandPalette"),
        ("chosen quit", "CommandPalette"),
        ("file dialog", "QFileDialog"),
        ("accounts", "AccountPopup"),
        ("menu", "QMenu"),
    ],
)
def test_it_ends_in_stages_whatever_lies_over_the_window(scenario, kind):
    lines = _life(scenario)
    assert f"over {kind}" in lines
    assert "put away" in lines
    assert [line for line in lines if line.startswith("ending")] == [
        "ending jobs: done",
        "ending tasks: done",
        "ending services: done",
    ]
    assert lines[-2:] == ["closed jobs services", "kept import"]
