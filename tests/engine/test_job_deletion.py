"""Deleting jobs and what old ones hold of people: nothing is left, and nothing that somebody still needs goes."""

from __future__ import annotations

from datetime import timedelta

import pytest

from hubdesk.core.clock import SystemClock
from hubdesk.core.errors import InputError, JobBusy
from hubdesk.engine.job_deletion import JobDeletion
from hubdesk.engine.job_details import details_of
from hubdesk.storage.journal.records import JobState, RowState
from tests.support.contacts_file import write_people
from tests.tabular import workbooks

pytestmark = pytest.mark.anyio

DOMAIN = "gone.example"


class Later(SystemClock):
    """A clock some days ahead."""

    def __init__(self, days):
        self.days = days

    def now(self):
        return super().now() + timedelta(days=self.days)


def pasted(rig, people=3):
    folder = rig.paths.data / "pasted"
    folder.mkdir(exist_ok=True)
    return write_people(folder / "pasted-1.csv", people, DOMAIN)


def traces(rig):
    """Return the files of HubDesk, result files left out, that hold an address."""
    return [
        path
        for path in rig.paths.jobs.parent.rglob("*")
        if path.is_file() and rig.paths.results_root not in path.parents and DOMAIN.encode() in path.read_bytes()
    ]


async def test_pasted_rows_go_with_the_last_job_that_was_made_of_them(rig):
    file = pasted(rig)
    first, second = await rig.import_(file), await rig.import_(file)
    deletion = JobDeletion(rig.paths, rig.clock)
    await deletion.delete(first.job)
    assert file.exists()
    deleted = await deletion.delete(second.job)
    assert [str(folder) for folder in deleted.kept] == [second.results]
    assert traces(rig) == []
    with pytest.raises(InputError):
        await deletion.delete(second.job)


async def test_the_copy_of_a_workbook_goes_with_its_job(rig, tmp_path):
    book = tmp_path / "people.xlsx"
    book.write_bytes(workbooks.xlsx({"People": [["E-mail"], [f"book@{DOMAIN}"]]}))
    summary = await rig.import_(book)
    opened = rig.paths.data_folder / "opened"
    assert len(list(opened.glob("*/*"))) == 1
    await JobDeletion(rig.paths, rig.clock).delete(summary.job, results=True)
    assert list(opened.glob("*/*")) == []
    assert traces(rig) == []


async def test_everything_goes_but_not_while_a_job_runs(rig, tmp_path):
    await rig.import_(pasted(rig))
    async with rig.session() as session:
        job = await rig.plan(session, write_people(tmp_path / "open.csv", 3, DOMAIN))
        with pytest.raises(JobBusy) as caught:
            await JobDeletion(rig.paths, rig.clock).delete_all()
        assert job.job_id in caught.value.message
        await job.close()
    assert len(await rig.jobs.list()) == 2
    deleted = await JobDeletion(rig.paths, rig.clock).delete_all(results=True)
    assert (len(deleted.jobs), deleted.kept, deleted.left) == (2, (), ())
    assert traces(rig) == []
    assert not rig.paths.results_root.exists()


async def test_details_go_when_they_are_old_enough(rig, tmp_path):
    done = await rig.import_(pasted(rig))
    async with rig.session() as session:
        stopped = await rig.plan(session, write_people(tmp_path / "stopped.csv", 120, DOMAIN))
        stopped_id = stopped.job_id
        await rig.run(stopped, trial=10)
    assert await JobDeletion(rig.paths, Later(89)).remove_old_details(90) == ()
    assert await JobDeletion(rig.paths, Later(900)).remove_old_details(None) == ()
    assert await JobDeletion(rig.paths, Later(91)).remove_old_details(90) == (done.job,)
    assert await JobDeletion(rig.paths, Later(92)).remove_old_details(90) == ()
    assert traces(rig) == []
    listed = {job.job_id: job for job in await rig.jobs.list()}
    assert sum(listed[done.job].counts.values()) == listed[done.job].rows == 3
    assert listed[done.job].removed
    assert (listed[stopped_id].removed, listed[stopped_id].state) == ("", JobState.STOPPED)
    assert (await rig.resume(stopped_id)).state == "finished"


async def test_the_details_of_a_job_add_up(rig, tmp_path):
    file = write_people(tmp_path / "told.csv", 120, DOMAIN)
    async with rig.session() as session:
        job = await rig.plan(session, file)
        running = await details_of(rig.jobs, job.job_id)
        assert "running" in running.problem
        await rig.run(job, trial=10)
    details = await details_of(rig.jobs, job.job_id)
    assert sum(details.counts.values()) == details.info.rows == 120
    assert details.counts[RowState.NOT_SENT] == 20
    assert (details.info.file, details.info.size) == (file, file.stat().st_size)
    assert details.key == "Email"
    assert {one.property for one in details.columns} >= {"Email", "First Name"}
    assert {path.name for path in details.files} >= {"written.csv", "not-sent.csv", "summary.json"}
    assert details.info.calls
    assert details.info.seconds > 0
    with pytest.raises(InputError):
        await details_of(rig.jobs, "N0NE")


@pytest.mark.parametrize("by_hand", [False, True])
async def test_a_job_without_details_keeps_no_pasted_rows(rig, by_hand):
    """Those of two jobs go with the second one, also when all but the counts of the first one went before."""
    file = pasted(rig)
    first, deletion = await rig.import_(file), JobDeletion(rig.paths, rig.clock)
    async with rig.session() as session:
        second = await rig.plan(session, file)
        assert await deletion.remove_old_details(0) == (first.job,)
        assert file.exists()
        await rig.run(second)
    if by_hand:
        await deletion.delete(second.job_id)
    else:
        assert await deletion.remove_old_details(0) == (second.job_id,)
    assert traces(rig) == []


async def test_pasted_rows_that_a_killed_program_left_go_the_next_time(rig, monkeypatch):
    file = pasted(rig)
    done, deletion = await rig.import_(file), JobDeletion(rig.paths, rig.clock)
    with monkeypatch.context() as killed:
        killed.setattr(deletion, "_remove", lambda _: None)
        assert await deletion.remove_old_details(0) == (done.job,)
    assert file.exists()
    assert await deletion.remove_old_details(0) == ()
    assert traces(rig) == []
