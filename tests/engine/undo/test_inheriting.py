"""An undo takes over account, list and companies of a job, and nothing that the job has counted."""

from __future__ import annotations

import msgspec

from hubdesk.engine.undo.inheriting import undo_of
from hubdesk.engine.undo.mode import UNDO
from hubdesk.storage.journal.records import QUESTION, IntoList, JobMeta, WithCompanies

JOB = JobMeta(
    job_id="7F3K", made_by="1", created_at="2026-11-25", api_base="https://api.hubapi.com", portal_id=7,
    account_name="Acme", demo="", mode="upsert", source_path="/a.csv", source_size=9, source_mtime_ns=9, layout=b"l",
    recipe=b"r", catalogue=b"c", rows=9, results_dir="/r", plan="d", trial=3, sha256="s", calls=5, seconds=2.0,
    ended_at="2026-11-25", stamp="hd_job",
    into=IntoList("Fair", "12", "Fair", made=True, row=9, count=9, done=True),
    companies=WithCompanies("domain", row=9, associated=4, refused=1, created=2, missing=1, done=True),
)  # fmt: skip


def test_what_an_undo_takes_over_and_what_begins_anew():
    undo = undo_of(JOB)
    assert (undo.mode, undo.undo_of, undo.waits_for, undo.portal_id) == (UNDO, "7F3K", QUESTION, 7)
    assert (undo.rows, undo.plan, undo.trial, undo.sha256, undo.stamp) == (0, "", 0, "", "")
    assert (undo.calls, undo.seconds, undo.ended_at) == (0, 0.0, "")
    assert undo.into == IntoList("Fair", "12", "Fair", made=True)
    assert undo.companies == WithCompanies("domain")


def test_an_undo_of_an_undo_leaves_lists_and_companies_alone():
    again = undo_of(msgspec.structs.replace(undo_of(JOB), job_id="8G4L"))
    assert (again.into, again.companies, again.undo_of) == (None, None, "8G4L")


def test_a_list_that_was_never_made_is_no_list_to_take_anybody_off():
    assert undo_of(msgspec.structs.replace(JOB, into=IntoList("Fair"))).into is None
