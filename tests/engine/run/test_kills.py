"""300 kills of real processes with real sockets and a real disk: nothing lost, nothing twice, nothing misreported."""

from __future__ import annotations

import itertools
import json
import random
import sys

import pytest

from hubdesk.engine import prepare
from hubdesk.engine.plan import grouping
from tests.support.checker import check_account, check_files
from tests.support.contacts_file import HEADERS, person, write_rows
from tests.support.engine import Rig
from tests.support.nursery import KILLED, POINTS, Nursery
from tests.support.portal import running_portal
from tests.support.world import LocalWorkers

pytestmark = [pytest.mark.anyio, pytest.mark.skipif(sys.platform != "linux", reason="kills by handle of the process")]

ROWS, PRESENT, BATCH = 160, 400, 20
KILLS = 50
MOST_OF_A_JOB = 9
"""Kills of one job; after them it may come to its end, so that it can be judged."""

LONGEST = 0.2
"""Seconds that a process may live, about as long as one that is not killed needs."""


@pytest.fixture(scope="module")
def portal():
    """A portal that takes its time."""
    with running_portal(unlimited=True, prefilled=PRESENT, latency_median_ms=8) as running:
        yield running
        assert running.errors() == ""


@pytest.fixture(scope="module")
def old(portal):
    """Addresses of contacts that were there long before any job: none of them can be taken for a job's own."""
    return sorted(portal.by_email())[:PRESENT]


@pytest.fixture(scope="module")
def nursery():
    """Where processes come from."""
    with Nursery() as running:
        yield running


async def planned(rig, file, mode, *, compare):
    """Make a job; return its id."""
    async with rig.session() as session:
        job = await rig.plan(session, file, mode=mode)
        try:
            if compare:
                await (await job.compare()).close()
        finally:
            await job.close()
    return job.job_id


def moments(rng):
    """Yield how runs end: at any moment."""
    while True:
        yield {"after": rng.uniform(0.001, LONGEST)}


def points(rng):
    """Yield how runs end: at each point in turn, for the first time at its first visit."""
    for round_ in itertools.count():
        for point, visits in POINTS.items():
            yield {"point": point, "visit": rng.randint(1, visits) if round_ else 1}


@pytest.mark.fault("F49", "F50", "F51")
@pytest.mark.slow
@pytest.mark.parametrize("how", ["at random moments", "at named points"])
@pytest.mark.parametrize("part", [1, 2, 3])
async def test_many_kills(how, part, nursery, portal, old, tmp_path, monkeypatch, scale):
    for module in (prepare, grouping):
        monkeypatch.setattr(module, "BATCH_SIZE", BATCH)
    rng, kills, number = random.Random(f"{how} {part}"), 0, 0
    ends = (moments if how == "at random moments" else points)(rng)
    while kills < KILLS * scale:
        number += 1
        domain = f"{how.replace(' ', '')}{part}x{number}.example"
        folder = tmp_path / str(number)
        folder.mkdir()
        there = set(portal.by_email())
        rows = [person(one, domain) for one in range(1, ROWS + 1)]
        for at, address in enumerate(rng.sample(old, ROWS // 4)):
            rows[at * 3] = (address, *rows[at * 3][1:])
        mode, compare = rng.choice(("upsert", "upsert", "create", "update")), rng.random() < 0.5
        rig, file = Rig(folder, portal, workers=LocalWorkers()), write_rows(folder / "people.csv", HEADERS, rows)
        job_id = await planned(rig, file, mode, compare=compare)
        for _ in range(MOST_OF_A_JOB):
            status = nursery.run(folder, portal, job_id, **next(ends))
            assert status in (0, KILLED)
            if status == 0:
                break
            kills += 1
        if status != 0:  # also when an earlier one had said its end already: the one after it has begun again
            assert nursery.run(folder, portal, job_id) == 0
        summary = json.loads((folder / "said.json").read_text())
        assert (summary["state"], summary["rows"], summary["needs_review"]) == ("finished", ROWS, 0)
        check_account(file, check_files(file, summary), portal, before=there)
        assert not (await rig.jobs.verify(job_id)).problems


@pytest.mark.fault("F50")
@pytest.mark.slow
@pytest.mark.parametrize("point", POINTS)
async def test_every_named_point_is_reached_and_ends_the_process(point, nursery, portal, tmp_path, monkeypatch):
    for module in (prepare, grouping):
        monkeypatch.setattr(module, "BATCH_SIZE", BATCH)
    domain = f"{point.replace('.', '').replace('_', '')}.example"
    rig = Rig(tmp_path, portal, workers=LocalWorkers())
    file = write_rows(tmp_path / "people.csv", HEADERS, [person(one, domain) for one in range(1, 2 * BATCH)])
    job_id = await planned(rig, file, "upsert", compare=True)
    assert nursery.run(tmp_path, portal, job_id, point=point, visit=1) == KILLED
    assert nursery.run(tmp_path, portal, job_id) == 0
    summary = json.loads((tmp_path / "said.json").read_text())
    assert (summary["state"], summary["created"], summary["updated"]) == ("finished", 2 * BATCH - 1, 0)
    check_account(file, check_files(file, summary), portal, domain=domain)
