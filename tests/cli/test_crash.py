"""A crash of the process itself: a private note of places in the log, no memory dump, and the job goes on later."""

from __future__ import annotations

import resource
import signal
import stat
import sys
from pathlib import Path

import pytest

from tests.support.canary import find_traces
from tests.support.checker import check_account, check_files
from tests.support.contacts_file import write_people
from tests.support.portal import running_portal

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="SIGSEGV and core files are POSIX")


@pytest.fixture
def slow_portal():
    """A portal that takes its time, so that a run has a middle."""
    with running_portal(prefilled=0, unlimited=True, latency_median_ms=250) as running:
        yield running


def _allow_dumps() -> None:
    hard = resource.getrlimit(resource.RLIMIT_CORE)[1]
    resource.setrlimit(resource.RLIMIT_CORE, (hard, hard))


def _limit(pid: int) -> str:
    lines = Path(f"/proc/{pid}/limits").read_text("ascii").splitlines()
    return next(line for line in lines if line.startswith("Max core file size")).split()[4]


@pytest.mark.fault("F99")
@pytest.mark.slow
def test_a_crash_leaves_a_private_note_and_no_memory(user_of, slow_portal, tmp_path):
    domain = "crashed.example"
    file = write_people(tmp_path / "people.csv", 2_000, domain)
    user = user_of(slow_portal)
    running = user.start("import", file, "--yes", "--json", preexec_fn=_allow_dumps)
    running.until(lambda: slow_portal.stats()["contacts"] > 0)
    if sys.platform == "linux":
        assert _limit(running.pid) == "0"
    job = running.events[0]["job"]
    running.send(signal.SIGSEGV)
    ended = running.wait()
    assert ended.code == -signal.SIGSEGV
    assert "Fatal Python error" not in ended.err, "that is for the log"
    log = user.home / "logs" / "hubdesk.log"
    text = log.read_text("utf-8")
    assert "Fatal Python error: Segmentation fault" in text
    assert "site-packages" in text or "asyncio" in text
    assert stat.S_IMODE(log.stat().st_mode) == 0o600
    assert find_traces(user.folder, [slow_portal.token]) == []
    assert f"@{domain}" not in text
    assert not [path for path in user.folder.rglob("*core*") if path.is_file()]
    again = user.run("resume", job, "--json")
    assert (again.code, again.answer["created"], again.answer["updated"]) == (0, 2_000, 0), again.err
    check_account(file, check_files(file, again.answer), slow_portal, domain=domain)
