"""HubSpot out of reach, at the start and in the middle: it is said, HubDesk keeps trying, Ctrl+C stops resumably."""

from __future__ import annotations

import socket

import pytest

from tests.support.checker import check_account, check_files, check_limits
from tests.support.contacts_file import write_people
from tests.support.portal import running_portal

FEW_SECONDS = 10.0


@pytest.fixture
def deaf_port():
    """A port on which nobody listens, and nobody will."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        yield taken.getsockname()[1]


def _waits(running):
    return any(line.get("event") == "waiting" and line["reason"] == "network" for line in running.events)


@pytest.mark.fault("F25")
def test_out_of_reach_at_the_start(user_of, portal, deaf_port, tmp_path):
    domain = "deaf.example"
    file = write_people(tmp_path / "people.csv", 120, domain)
    user = user_of(portal, url=f"http://127.0.0.1:{deaf_port}")
    running = user.start("import", file, "--yes", "--json")
    running.until(lambda: _waits(running))
    assert "keeps trying" in running.err
    running.interrupt()
    ended = running.wait(FEW_SECONDS)
    assert ended.code == 3, ended.err
    assert (ended.answer["state"], ended.answer["rows"], ended.answer["not_sent"]) == ("stopped", 120, 120)
    assert "Traceback" not in ended.err
    assert f"hubdesk resume {ended.job}" in ended.err
    again = user.run("resume", ended.job, "--json", url=portal.url)
    assert (again.code, again.answer["created"]) == (0, 120), again.err
    check_account(file, check_files(file, again.answer), portal, domain=domain)


@pytest.fixture
def slow_portal():
    """A portal that takes its time, so that a run of a few thousand rows has a middle."""
    with running_portal(prefilled=0, latency_median_ms=250) as running:
        yield running


@pytest.mark.slow
def test_out_of_reach_in_the_middle_stopped_and_resumed(user_of, slow_portal, tmp_path):
    file = write_people(tmp_path / "people.csv", 2_500)
    user = user_of(slow_portal)
    running = user.start("import", file, "--yes", "--json")
    running.until(lambda: slow_portal.stats()["contacts"] > 300)
    slow_portal.kill()
    running.until(lambda: _waits(running))
    running.interrupt()
    ended = running.wait(FEW_SECONDS)
    assert ended.code == 3, ended.err
    summary = ended.answer
    assert (summary["state"], summary["created"] > 0, summary["not_sent"] > 0) == ("stopped", True, True)
    slow_portal.restart()
    check_account(file, check_files(file, summary), slow_portal)
    again = user.run("resume", ended.job, "--json")
    assert (again.code, again.answer["created"], again.answer["updated"]) == (0, 2_500, 0), again.err
    check_account(file, check_files(file, again.answer), slow_portal)


@pytest.mark.fault("F25")
@pytest.mark.slow
def test_out_of_reach_in_the_middle_and_back_again(user_of, slow_portal, tmp_path):
    file = write_people(tmp_path / "people.csv", 2_500)
    running = user_of(slow_portal).start("import", file, "--yes", "--json")
    running.until(lambda: slow_portal.stats()["contacts"] > 300)
    slow_portal.kill()
    running.until(lambda: _waits(running))
    slow_portal.restart()
    ended = running.wait()
    assert ended.code == 0, ended.err
    assert any(line.get("event") == "going_on" for line in ended.lines)
    assert (ended.answer["created"], ended.answer["updated"]) == (2_500, 0)
    check_account(file, check_files(file, ended.answer), slow_portal)
    check_limits(slow_portal)
