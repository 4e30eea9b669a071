"""Lists of jobs: running here, running elsewhere, finished, cut off, damaged; names; deletion."""

from __future__ import annotations

import random
import re
import sqlite3
import stat

import msgspec
import pytest

from hubdesk.core.clock import SystemClock
from hubdesk.core.errors import InputError, JobBusy, StorageProblem
from hubdesk.storage.journal import schema
from hubdesk.storage.journal.catalog import delete_job, has_details, list_jobs, new_job_id, remove_details
from hubdesk.storage.journal.head import EVERY, Head, HeadKeeper, read_head
from hubdesk.storage.journal.journal import Journal
from hubdesk.storage.journal.records import JobState, RowState
from hubdesk.storage.journal.store import Store
from tests.storage.journal.support import batches_of, make_batch, make_meta, make_outcomes, plan, planned_journal

pytestmark = pytest.mark.anyio


def head_in(folder):
    head = read_head(folder)
    assert head is not None
    return head


async def made(paths, job_id, **changes):
    journal = await Journal.create(paths, make_meta(job_id, **changes))
    await journal.close()


async def test_jobs_are_listed_newest_first(paths):
    assert list_jobs(paths) == []
    await made(paths, "AAAA", created_at="2026-11-24T10:00:00+00:00")
    await made(paths, "BBBB", created_at="2026-11-25T10:00:00+00:00")
    await made(paths, "CCCC", created_at="2026-11-23T10:00:00+00:00")
    (paths.jobs / "notes.txt").write_text("not a job")
    (paths.jobs / ".trash").mkdir()
    assert [job.meta.job_id for job in list_jobs(paths)] == ["BBBB", "AAAA", "CCCC"]


async def test_a_finished_job_is_listed_without_opening_its_journal(paths, monkeypatch):
    journal = await planned_journal(paths, batches_of(1))
    await journal.done(1, make_outcomes(make_batch(1, 1)))
    await journal.set_state(JobState.FINISHED)
    await journal.close()
    monkeypatch.setattr(sqlite3, "connect", None)
    (job,) = list_jobs(paths)
    assert job.state is JobState.FINISHED
    assert job.counts == {RowState.CREATED: 10}
    assert job.meta == msgspec.structs.replace(make_meta(rows=10), layout=b"", recipe=b"", catalogue=b"")


async def test_a_job_that_runs_here_is_listed_and_its_journal_left_alone(paths, monkeypatch):
    journal = await planned_journal(paths, batches_of(2))
    await journal.set_state(JobState.RUNNING)
    await journal.done(1, make_outcomes(make_batch(1, 1)))

    def refuse(*_, **__):
        raise AssertionError

    monkeypatch.setattr(schema, "check_header", refuse)
    monkeypatch.setattr(schema, "open_existing", refuse)
    (job,) = list_jobs(paths)
    assert job.state is JobState.RUNNING
    assert job.running.startswith("running on ")
    with pytest.raises(JobBusy):
        delete_job(paths, "T3ST")
    await journal.close()


async def test_the_list_is_up_to_date_at_each_change_of_state(paths):
    journal = await Journal.create(paths, make_meta())
    assert list_jobs(paths)[0].state is JobState.PREPARING
    await plan(journal, batches_of(2))
    assert list_jobs(paths)[0].state is JobState.READY
    assert list_jobs(paths)[0].meta.rows == 20
    await journal.set_state(JobState.STOPPED, "day.used_up")
    assert (list_jobs(paths)[0].state, list_jobs(paths)[0].reason) == (JobState.STOPPED, "day.used_up")
    await journal.close()


async def test_progress_reaches_the_list_every_few_seconds(paths, tmp_path):
    journal = await planned_journal(paths, batches_of(2))
    keeper = HeadKeeper(tmp_path)
    start = journal._writer.figures
    keeper.update(start, 100.0)
    await journal.done(1, make_outcomes(make_batch(1, 1)))
    later = journal._writer.figures
    keeper.update(later, 100.0 + EVERY - 0.1)
    assert head_in(tmp_path).counts == {}
    keeper.update(later, 100.0 + EVERY)
    assert head_in(tmp_path).counts == {RowState.CREATED: 10}
    await journal.close()


async def test_a_job_that_was_cut_off_is_read_from_its_journal(paths):
    journal = await planned_journal(paths, batches_of(2))
    await journal.set_state(JobState.RUNNING)
    await journal.done(1, make_outcomes(make_batch(1, 1)))
    await journal.close()
    head = paths.jobs / "T3ST" / "head.json"
    # As a crash leaves it: the head is behind, and not marked as complete.
    stale = msgspec.structs.replace(msgspec.json.decode(head.read_bytes(), type=Head), clean=0, counts={}, generation=1)
    for content in (msgspec.json.encode(stale), b"{", b"", None):
        head.unlink()
        if content is not None:
            head.write_bytes(content)
        (job,) = list_jobs(paths)
        assert (job.state, job.reason) == (JobState.STOPPED, "interrupted")
        assert job.counts == {RowState.CREATED: 10}
        assert head_in(paths.jobs / "T3ST").clean > 0
        assert stat.S_IMODE(head.stat().st_mode) == 0o600


@pytest.mark.fault("F57")
async def test_damaged_jobs_are_listed_as_such(paths):
    for job_id in ("AAAA", "BBBB", "CCCC", "DDDD"):
        await made(paths, job_id)
    (paths.jobs / "AAAA" / "journal.sqlite").unlink()
    (paths.jobs / "BBBB" / "journal.sqlite").write_bytes(b"")
    for file in (paths.jobs / "CCCC").iterdir():
        file.unlink()
    found = {job.meta.job_id: (job.state, job.damaged) for job in list_jobs(paths)}
    assert found == {
        "AAAA": (JobState.STOPPED, "journal.damaged"),
        "BBBB": (JobState.STOPPED, "journal.damaged"),
        "CCCC": (JobState.STOPPED, "journal.damaged"),
        "DDDD": (JobState.PREPARING, ""),
    }


@pytest.mark.fault("F58")
async def test_an_older_copy_is_listed_as_such(paths):
    await made(paths, "T3ST")
    path = paths.jobs / "T3ST" / "journal.sqlite"
    backup = path.read_bytes()
    journal = await Journal.open(paths, "T3ST", clock=SystemClock())
    await journal.commit_plan(batches_of(2000), [], make_meta(rows=20000))
    await journal.close()
    path.write_bytes(backup)
    assert [job.damaged for job in list_jobs(paths)] == ["journal.older"]


async def test_deleting_a_job_leaves_nothing(paths):
    for job_id in ("AAAA", "BBBB"):
        await made(paths, job_id)
    (paths.jobs / "AAAA" / "undo").mkdir()
    (paths.jobs / "AAAA" / "undo" / "old-values.sqlite").write_text("x")
    (paths.jobs / "BBBB" / "journal.sqlite").write_bytes(b"damaged")
    delete_job(paths, "aaaa")
    delete_job(paths, "BBBB")
    assert list(paths.jobs.iterdir()) == []
    for job_id in ("AAAA", "../jobs", ""):
        with pytest.raises(InputError):
            delete_job(paths, job_id)


async def test_new_ids_are_short_free_and_hard_to_misread(paths):
    rng = random.Random(7)
    taken = set()
    for _ in range(300):
        job_id = new_job_id(rng, paths)
        assert re.fullmatch("[2-9A-HJKMNP-TV-Z]{4}", job_id)
        assert job_id not in taken
        taken.add(job_id)
        (paths.jobs / job_id).mkdir()
    # With the same random numbers again, every first try is taken.
    assert new_job_id(random.Random(7), paths) not in taken


async def finished(paths, job_id):
    journal = await Journal.create(paths, make_meta(job_id))
    await plan(journal, batches_of(1))
    await journal.done(1, make_outcomes(make_batch(1, 1)))
    await journal.set_state(JobState.FINISHED)
    await journal.close()


async def test_a_finished_job_loses_all_but_its_counts(paths):
    await finished(paths, "AAAA")
    folder = paths.jobs / "AAAA"
    (folder / "source").mkdir()
    (folder / "source" / "rows.csv").write_text("a@b.example")
    assert has_details(paths, "AAAA")
    assert remove_details(paths, "aaaa", "2026-12-01T00:00:00+00:00")
    assert not has_details(paths, "AAAA")
    (job,) = list_jobs(paths)
    assert (job.state, job.counts, job.damaged) == (JobState.FINISHED, {RowState.CREATED: 10}, "")
    assert job.removed == "2026-12-01T00:00:00+00:00"
    with pytest.raises(InputError, match="removed on 2026-12-01"):
        await Journal.open(paths, "AAAA", clock=SystemClock())
    assert remove_details(paths, "AAAA", "2027-01-01T00:00:00+00:00")
    assert list_jobs(paths)[0].removed == "2026-12-01T00:00:00+00:00"
    delete_job(paths, "AAAA")
    assert list_jobs(paths) == []


async def test_removing_details_that_was_cut_off_is_a_removed_job_and_goes_on(paths, monkeypatch):
    await finished(paths, "AAAA")
    (paths.jobs / "AAAA" / "source").mkdir()

    def refuse(path):
        raise PermissionError(13, "no")

    with monkeypatch.context() as patched:
        patched.setattr("hubdesk.storage.journal.catalog.shutil.rmtree", refuse)
        patched.setattr("pathlib.Path.unlink", lambda path, missing_ok=False: refuse(path))
        with pytest.raises(StorageProblem):
            remove_details(paths, "AAAA", "2026-12-01T00:00:00+00:00")
    assert [(job.removed[:10], job.damaged) for job in list_jobs(paths)] == [("2026-12-01", "")]
    assert has_details(paths, "AAAA")
    assert remove_details(paths, "AAAA", "2026-12-02T00:00:00+00:00")
    assert not has_details(paths, "AAAA")


async def test_jobs_that_run_or_can_be_resumed_keep_their_details(paths):
    journal = await planned_journal(paths, batches_of(1))
    assert not remove_details(paths, journal.meta.job_id, "2026-12-01T00:00:00+00:00")
    await journal.set_state(JobState.STOPPED)
    await journal.close()
    assert not remove_details(paths, journal.meta.job_id, "2026-12-01T00:00:00+00:00")
    assert list_jobs(paths)[0].removed == ""


@pytest.mark.fault("F54")
async def test_a_job_on_a_full_disk_is_listed_with_what_its_journal_knows(paths, monkeypatch):
    """Its head is from before the disk was full, and there is no room to tidy its journal up."""
    journal = await planned_journal(paths, batches_of(2))
    await journal.set_state(JobState.RUNNING)
    before = head_in(paths.jobs / "T3ST")
    with monkeypatch.context() as patch:
        patch.setattr("hubdesk.storage.journal.head.write_atomic", _full)
        patch.setattr(Store, "close", lambda store: (_ for _ in ()).throw(sqlite3.OperationalError("full")))
        await journal.done(1, make_outcomes(make_batch(1, 1)))
        await journal.close()
        assert head_in(paths.jobs / "T3ST") == before, "the head knows nothing of the rows"
        opened = schema.open_existing
        patch.setattr(schema, "open_existing", lambda path, job_id: _Full(opened(path, job_id)))
        (job,) = list_jobs(paths)
        assert (job.state, job.reason, job.damaged) == (JobState.STOPPED, "interrupted", "")
        assert job.counts == {RowState.CREATED: 10}
    assert list_jobs(paths)[0].counts == {RowState.CREATED: 10}
    assert head_in(paths.jobs / "T3ST").clean > 0, "tidied up once there is room"


def _full(path, *_args, **_options):
    raise StorageProblem("no room", code="disk.full")


class _Full:
    """A connection to a journal whose disk is full."""

    def __init__(self, connection):
        self._connection = connection

    def execute(self, statement, *values):
        if "wal_checkpoint" in statement:
            raise sqlite3.OperationalError("database or disk is full")
        return self._connection.execute(statement, *values)

    def __getattr__(self, name):
        return getattr(self._connection, name)
