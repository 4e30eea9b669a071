"""Jobs that are listed while others make, open and delete them: a list is in nobody's way."""

from __future__ import annotations

import shutil
import threading

import pytest

from hubdesk.core.clock import SystemClock
from hubdesk.storage.journal import lease
from hubdesk.storage.journal.catalog import delete_job, list_jobs
from hubdesk.storage.journal.journal import Journal
from tests.storage.journal.support import make_meta

pytestmark = pytest.mark.anyio


@pytest.fixture
def listed(paths):
    """Lists all jobs again and again on another thread."""
    over = threading.Event()

    def look():
        while not over.wait(0.001):
            list_jobs(paths)

    thread = threading.Thread(target=look)
    thread.start()
    yield
    over.set()
    thread.join()


@pytest.mark.usefixtures("listed")
async def test_jobs_are_made_opened_and_deleted_while_they_are_listed(paths):
    for number in range(20, 40):
        job_id = f"J{number}"
        await (await Journal.create(paths, make_meta(job_id))).close()
        await (await Journal.open(paths, job_id, clock=SystemClock())).close()
        delete_job(paths, job_id)
    assert list(paths.jobs.iterdir()) == []


async def test_who_comes_while_a_job_is_listed_waits_a_moment(paths):
    await (await Journal.create(paths, make_meta())).close()
    lock = lease.take_quietly(paths.jobs / "T3ST")
    assert lock is not None
    threading.Timer(0.1, lock.release).start()
    await (await Journal.open(paths, "T3ST", clock=SystemClock())).close()


async def test_a_lock_that_a_list_makes_anew_does_not_keep_a_job_from_going(paths, monkeypatch):
    await (await Journal.create(paths, make_meta())).close()
    rmtree = shutil.rmtree
    times: list[object] = []

    def with_a_list_beside_it(folder, **options):
        times.append(folder)
        if len(times) == 1:
            raise OSError(39, "Directory not empty")
        rmtree(folder, **options)

    monkeypatch.setattr(shutil, "rmtree", with_a_list_beside_it)
    delete_job(paths, "T3ST")
    assert list_jobs(paths) == []
