"""``kill -9`` in the middle of an import, again and again: nothing lost, nothing twice, created and updated true."""

from __future__ import annotations

import random
import sys
import time

import pytest

from tests.support.checker import check_account, check_files, check_limits
from tests.support.contacts_file import HEADERS, person, write_rows
from tests.support.killing import import_with_kills, processes_of
from tests.support.portal import running_portal

ROWS = 4_000
KILLS = 4
BURST = 75
BEFORE = 400


@pytest.fixture
def portal():
    """A portal that takes its time and has a limit that the run reaches."""
    with running_portal(prefilled=0, burst=BURST, latency_median_ms=250) as running:
        yield running
        assert running.errors() == ""


def _file(path):
    """Good rows, with an address that is none and a repeated one in each thousand."""
    rows = [list(person(number, "killed.example")) for number in range(1, ROWS + 1)]
    for number in range(500, ROWS, 1_000):
        rows[number][0] = "nobody"
        rows[number + 7][0] = rows[number + 200][0]
    return write_rows(path, HEADERS, rows)


@pytest.mark.fault("F49", "F51")
@pytest.mark.slow
@pytest.mark.parametrize("seed", [11])
def test_an_import_that_is_killed_again_and_again(seed, user_of, portal, tmp_path):
    user = user_of(portal)
    early = write_rows(tmp_path / "early.csv", HEADERS, [person(n, "killed.example") for n in range(1, BEFORE + 1)])
    assert user.import_(early).code == 0
    file = _file(tmp_path / "people.csv")
    story = import_with_kills(user, file, kills=KILLS, between=(0.2, 2.5), chance=random.Random(seed))
    assert len(story.kills) == KILLS, "the file is too small for so many kills"
    summary = story.summary
    assert (story.ended.code, summary["state"]) == (1, "finished"), story.ended.err
    bad = ROWS // 1_000
    told = {name: summary[name] for name in ("rejected", "duplicates", "not_sent", "needs_review", "updated")}
    assert told == {"rejected": bad, "duplicates": bad, "not_sent": 0, "needs_review": 0, "updated": BEFORE}
    before = {f"p{number}@killed.example" for number in range(1, BEFORE + 1)}
    check_account(file, check_files(file, summary), portal, before=before)
    check_limits(portal)
    assert user.run("verify", story.job).code == 0


@pytest.mark.fault("F49")
@pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")
def test_a_killed_import_leaves_no_process_behind(user_of, portal, tmp_path):
    user = user_of(portal)
    running = user.start("import", _file(tmp_path / "people.csv"), "--yes", "--json")
    running.until(lambda: len(processes_of(user)) > 1)
    running.kill()
    patience = time.monotonic() + 20
    while processes_of(user):
        assert time.monotonic() < patience, "its worker lives on"
