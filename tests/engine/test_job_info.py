"""Jobs as front ends list them."""

from __future__ import annotations

from hubdesk.engine.job_info import job_infos
from hubdesk.storage.journal.catalog import JobHeader
from hubdesk.storage.journal.records import JobState, Original
from tests.storage.journal.support import make_meta


def header(job_id, undo_of="", state=JobState.FINISHED, **more):
    return JobHeader(make_meta(job_id, undo_of=undo_of, plan="0" * 32, **more), state)


def undone(*headers):
    return {info.job_id: info.undone_by for info in job_infos(headers)}


def test_a_job_is_undone_while_its_undo_holds():
    job, undo, redo = header("AAAA"), header("BBBB", "AAAA"), header("CCCC", "BBBB")
    assert undone(undo, job) == {"AAAA": "BBBB", "BBBB": ""}
    for order in ((redo, undo, job), (job, undo, redo), (undo, redo, job)):
        assert undone(*order) == {"AAAA": "", "BBBB": "CCCC", "CCCC": ""}


def test_an_undo_that_did_not_end_undoes_nothing():
    assert undone(header("BBBB", "AAAA", JobState.STOPPED), header("AAAA"))["AAAA"] == ""
    again = undone(header("CCCC", "AAAA"), header("BBBB", "AAAA", JobState.STOPPED), header("AAAA"))
    assert again["AAAA"] == "CCCC"


def test_the_persons_file_is_told_and_not_the_copy_that_was_read():
    original = Original("/home/ann/book.xlsx", 4_000, 1, "0" * 32)
    (info,) = job_infos([header("AAAA", source_path="/jobs/AAAA/source/book.xlsx", original=original)])
    assert (str(info.file), info.size) == ("/home/ann/book.xlsx", 4_000)
    assert info.can_be_undone


def test_a_job_without_its_details_cannot_be_undone():
    meta = make_meta("AAAA", plan="0" * 32)
    (info,) = job_infos([JobHeader(meta, JobState.FINISHED, removed="2026-12-01T00:00:00+00:00")])
    assert (info.can_be_undone, info.removed[:10]) == (False, "2026-12-01")
