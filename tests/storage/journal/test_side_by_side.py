"""Jobs that are listed while others make, open and delete them: a list is in nobody's way."""

from __future__ import annotations

import shutil
import threading

import pytest

from hubdesk.core.clock import SystemClock
from hubdesk.storage.journal import catalog, lease
from hubdesk.storage.journal.catalog import LOOKING, delete_job, list_jobs, remove_details
from hubdesk.storage.journal.journal import Journal
from hubdesk.storage.journal.records import JobState
from tests.storage.journal.support import make_meta, plan

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


@pytest.mark.usefixtures("listed")
async def test_no_job_seems_to_run_because_somebody_else_lists_it(paths):
    for number in range(20, 25):
        await (await Journal.create(paths, make_meta(f"J{number}"))).close()
    assert {job.running for _ in range(200) for job in list_jobs(paths)} == {""}


async def test_the_details_of_a_finished_job_are_removed_while_it_is_listed(paths, monkeypatch):
    journal = await Journal.create(paths, make_meta("J20"))
    await plan(journal, [])
    await journal.set_state(JobState.FINISHED)
    await journal.close()
    entered, going_on = threading.Event(), threading.Event()
    at_rest = catalog._at_rest

    def slowly(folder):
        if threading.current_thread() is lister:
            entered.set()
            assert going_on.wait(10)
        return at_rest(folder)

    monkeypatch.setattr(catalog, "_at_rest", slowly)
    lister = threading.Thread(target=list_jobs, args=(paths,))
    lister.start()
    assert entered.wait(10)
    threading.Timer(0.1, going_on.set).start()
    assert remove_details(paths, "J20", "2026-12-01T00:00:00+00:00")
    lister.join()


def test_who_looks_for_very_long_keeps_nobody_from_listing(paths, monkeypatch):
    (paths.jobs / "J20").mkdir()
    monkeypatch.setattr(lease, "WAITS", (0.001,))
    lock = lease.patiently(paths.cache / LOOKING)
    assert lock is not None
    assert [job.meta.job_id for job in list_jobs(paths)] == ["J20"]
    lock.release()


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
