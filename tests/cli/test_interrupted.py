"""Ctrl+C, SIGTERM, a second process, a changed file: the run stops in good order and goes on later."""

from __future__ import annotations

import os
import signal

import pytest

from tests.support.checker import check_account, check_files
from tests.support.contacts_file import person, write_people
from tests.support.portal import running_portal

ROWS = 3_000
FEW_SECONDS = 10.0


@pytest.fixture(scope="module")
def slow_portal():
    """A portal that takes its time; tests bring domains of their own."""
    with running_portal(prefilled=0, unlimited=True, latency_median_ms=250) as running:
        yield running
        assert running.errors() == ""


@pytest.fixture
def user(user_of, slow_portal):
    """A user of the slow portal."""
    return user_of(slow_portal)


def _begin(user, portal, file):
    before = portal.stats()["contacts"]
    running = user.start("import", file, "--yes", "--json")
    running.until(lambda: portal.stats()["contacts"] > before)
    return running


@pytest.mark.fault("F66")
@pytest.mark.slow
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP], ids=["SIGTERM", "SIGHUP"])
def test_a_request_to_end_waits_for_the_answers_on_their_way_and_stops(number, user, slow_portal, tmp_path):
    if signal.getsignal(number) is signal.SIG_IGN:
        pytest.skip("the tests were started with nohup, and so is HubDesk then")
    domain = f"{number.name.lower()}.example"
    file = write_people(tmp_path / "people.csv", ROWS, domain)
    running = _begin(user, slow_portal, file)
    running.send(number)
    ended = running.wait(FEW_SECONDS)
    assert ended.code == 3, ended.err
    assert (ended.answer["state"], ended.answer["needs_review"]) == ("stopped", 0)
    assert f"hubdesk resume {ended.job}" in ended.err
    check_account(file, check_files(file, ended.answer), slow_portal, domain=domain)


@pytest.mark.fault("F79")
@pytest.mark.slow
def test_ctrl_c_stops_and_a_file_that_changed_is_not_sent_until_it_is_back(user, slow_portal, tmp_path):
    domain = "sigint.example"
    file = write_people(tmp_path / "people.csv", ROWS, domain)
    running = _begin(user, slow_portal, file)
    running.interrupt()
    ended = running.wait(FEW_SECONDS)
    assert ended.code == 3, ended.err
    assert "Traceback" not in ended.err
    summary = ended.answer
    assert (summary["state"], summary["needs_review"]) == ("stopped", 0)
    assert 0 < summary["created"] < ROWS
    check_account(file, check_files(file, summary), slow_portal, domain=domain)
    assert user.run("verify", ended.job).code == 0

    whole, times = file.read_bytes(), file.stat()
    last = ",".join(person(ROWS, domain)).encode()
    file.write_bytes(whole.replace(last, last.replace(b"Ann", b"Bob")))
    changed = user.run("resume", ended.job, "--json")
    assert changed.code == 3, changed.err
    assert "changed" in changed.err
    assert f"p{ROWS}@{domain}" not in slow_portal.by_email()

    file.write_bytes(whole)
    os.utime(file, ns=(times.st_atime_ns, times.st_mtime_ns))
    again = user.run("resume", ended.job, "--json")
    assert (again.code, again.answer["created"], again.answer["updated"]) == (0, ROWS, 0), again.err
    check_account(file, check_files(file, again.answer), slow_portal, domain=domain)


@pytest.mark.slow
def test_ctrl_c_twice_stops_at_once_and_loses_nothing(user, slow_portal, tmp_path):
    domain = "twice.example"
    file = write_people(tmp_path / "people.csv", ROWS, domain)
    running = _begin(user, slow_portal, file)
    running.interrupt()
    running.until(lambda: "Ctrl+C again" in running.err)
    running.interrupt()
    ended = running.wait(FEW_SECONDS)
    assert ended.code == 3, ended.err
    assert "Traceback" not in ended.err
    assert f"hubdesk resume {ended.job}" in ended.err
    summary = ended.answer
    assert (summary["error"], summary["rows"]) == ("run.interrupted", ROWS)
    assert summary["created"] + summary["not_sent"] + summary["needs_review"] == ROWS
    again = user.run("resume", ended.job, "--json")
    assert (again.code, again.answer["created"], again.answer["updated"]) == (0, ROWS, 0), again.err
    check_account(file, check_files(file, again.answer), slow_portal, domain=domain)


@pytest.mark.fault("F61", "F64")
@pytest.mark.slow
def test_a_second_process_on_the_same_job_is_told_who_has_it(user, slow_portal, tmp_path):
    domain = "second.example"
    file = write_people(tmp_path / "people.csv", ROWS, domain)
    running = _begin(user, slow_portal, file)
    job = running.events[0]["job"]
    running.send(signal.SIGSTOP)
    second = user.run("resume", job, "--json")
    listed = user.jobs()[0]
    running.send(signal.SIGCONT)
    assert second.code == 3, second.err
    assert f"process {running.pid}" in second.err
    assert (second.answer["job"], second.answer["state"], second.answer["rows"]) == (job, "running", ROWS)
    assert (listed["job"], listed["state"]) == (job, "running")
    ended = running.wait()
    assert (ended.code, ended.answer["created"]) == (0, ROWS), ended.err
    check_account(file, check_files(file, ended.answer), slow_portal, domain=domain)
