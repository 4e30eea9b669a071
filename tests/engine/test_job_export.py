"""A job's results are copied as a whole or not at all."""

from __future__ import annotations

import json
import os
import stat
import zipfile
from pathlib import Path

import pytest

from hubdesk.core.errors import InputError, StorageProblem
from hubdesk.engine.job_details import ColumnTold, JobDetails, whole_counts
from hubdesk.engine.job_export import export_job
from hubdesk.engine.records import JobInfo
from hubdesk.engine.results import is_of
from hubdesk.storage.journal.records import JobState, RowState

pytestmark = pytest.mark.anyio


@pytest.fixture
def details(tmp_path):
    results = tmp_path / "2026-11-25 1647 people AB2C"
    results.mkdir()
    (results / "written.csv").write_text("_row\n1\n", "utf-8")
    at, counts = "2026-11-25T15:47:12+00:00", {RowState.CREATED: 1}
    info = JobInfo(
        "AB2C", at, JobState.STOPPED, "Acme", 42, False, "upsert", Path("/data/people.csv"), 3, counts, results
    )
    columns = (ColumnTold("E-mail", "Email", "overwrite"),)
    return JobDetails(info, whole_counts(counts, 3, 1), "Email", columns, files=(results / "written.csv",))


async def test_an_archive_and_a_folder_hold_the_same(details, tmp_path):
    archive = await export_job(details, tmp_path / "made" / "job.ZIP")
    folder = await export_job(details, tmp_path / "made" / "job")
    with zipfile.ZipFile(archive) as opened:
        zipped = {name: opened.read(name) for name in opened.namelist()}
    assert zipped == {path.name: path.read_bytes() for path in folder.iterdir()}
    told = json.loads(zipped["job.json"])
    assert told["counts"] == {"created": 1, "needs_review": 1, "not_sent": 1}
    assert (told["file"], told["columns"][0]["property"]) == ("people.csv", "Email")
    assert sorted(path.name for path in (tmp_path / "made").iterdir()) == ["job", "job.ZIP"]
    assert (stat.S_IMODE(archive.stat().st_mode), stat.S_IMODE(folder.stat().st_mode)) == (0o600, 0o700)


async def test_a_folder_with_something_in_it_is_left_alone(details, tmp_path):
    taken = tmp_path / "taken"
    taken.mkdir()
    (taken / "mine.txt").write_text("mine", "utf-8")
    with pytest.raises(InputError):
        await export_job(details, taken)
    assert [path.name for path in taken.iterdir()] == ["mine.txt"]


async def test_a_result_file_that_is_gone_leaves_nothing_half_made(details, tmp_path):
    details.files[0].unlink()
    for name in ("job.zip", "job"):
        with pytest.raises(StorageProblem):
            await export_job(details, tmp_path / "made" / name)
    assert list((tmp_path / "made").iterdir()) == []


def test_counts_always_sum_to_the_rows():
    assert whole_counts({RowState.CREATED: 3}, 3, 0) == {RowState.CREATED: 3}
    assert whole_counts({}, 5, 9) == {RowState.NEEDS_REVIEW: 5}
    assert whole_counts({RowState.NOT_SENT: 1}, 5, 0) == {RowState.NOT_SENT: 5}


def test_a_folder_is_a_jobs_by_its_summary_or_its_name(tmp_path):
    named = tmp_path / "2026-11-25 1647 people AB2C"
    named.mkdir()
    assert is_of(named, "AB2C")
    assert not is_of(named, "B2C")
    (named / "summary.json").write_text('{"job": "WXYZ"}', "utf-8")
    assert not is_of(named, "AB2C")
    assert is_of(named, "WXYZ")


async def test_result_files_of_a_disk_without_times_are_archived_all_the_same(details, tmp_path):
    """A copy from an old archive or a camera's card is of 1970, and ZIP begins ten years later."""
    os.utime(details.files[0], (0, 0))
    archive = await export_job(details, tmp_path / "job.zip")
    with zipfile.ZipFile(archive) as opened:
        assert opened.namelist() == ["job.json", "written.csv"]


async def test_a_folder_that_cannot_be_looked_into_is_a_problem_of_the_disk(details, tmp_path, monkeypatch):
    taken = tmp_path / "taken"
    taken.mkdir()

    def refused(_):
        raise PermissionError(13, "no")

    monkeypatch.setattr(Path, "iterdir", refused)
    with pytest.raises(StorageProblem):
        await export_job(details, taken)
