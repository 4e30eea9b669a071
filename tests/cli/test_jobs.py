"""``hubdesk jobs`` and ``hubdesk verify``: what was done, newest first, and proof of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.contacts_file import write_people


@pytest.fixture
def two_jobs(hubdesk, tmp_path):
    """A finished job of 5 rows, then a trial run of 120."""
    domain = f"{tmp_path.name.replace('_', '-')}.example"
    first = hubdesk.import_(write_people(tmp_path / "first.csv", 5, domain))
    second = hubdesk.import_(write_people(tmp_path / "second.csv", 120, domain), "--trial", "10")
    return first, second


def test_jobs_are_listed_newest_first(two_jobs, hubdesk, portal, tmp_path):
    first, second = two_jobs
    newest, oldest = hubdesk.jobs()
    assert (newest["job"], oldest["job"]) == (second.job, first.job)
    assert (newest["state"], oldest["state"]) == ("stopped", "finished")
    assert (newest["rows"], oldest["rows"], oldest["created"]) == (120, 5, 5)
    assert newest["portal_id"] == portal.portal_id
    assert newest["file"] == str(tmp_path / "second.csv")
    assert newest["results"] == second.answer["results"]
    plain = hubdesk.run("jobs").out.splitlines()
    assert [line.split()[0] for line in plain] == [second.job, first.job]


def test_no_jobs_are_no_lines(user_of, portal):
    ended = user_of(portal).run("jobs", "--json")
    assert (ended.code, ended.out) == (0, "")


def test_verify_proves_and_finds_what_was_changed(two_jobs, hubdesk):
    first, second = two_jobs
    for one, rows in ((first, 5), (second, 120)):
        ended = hubdesk.run("verify", one.job, "--json")
        told = (ended.code, ended.answer["verified"], ended.answer["problems"], ended.answer["rows"])
        assert told == (0, True, [], rows), ended.err
    written = Path(first.answer["results"]) / "written.csv"
    lines = written.read_text("utf-8-sig").splitlines(keepends=True)
    written.write_text("".join(lines[:-1]), "utf-8-sig")
    ended = hubdesk.run("verify", first.job.lower(), "--json")
    assert (ended.code, ended.answer["verified"]) == (1, False)
    assert any("5" in problem for problem in ended.answer["problems"])


def test_resuming_a_finished_job_sends_nothing(two_jobs, hubdesk, portal):
    first, _ = two_jobs
    before = portal.stats()["requests"]["contacts.batch.upsert"]
    ended = hubdesk.run("resume", first.job, "--json")
    told = (ended.code, ended.answer["created"], ended.answer["requests"])
    assert told == (0, 5, first.answer["requests"]), ended.err
    assert portal.stats()["requests"]["contacts.batch.upsert"] == before


def test_a_line_that_is_gone_is_the_only_one_that_is_missed(hubdesk, tmp_path):
    file = write_people(tmp_path / "people.csv", 30, "gone.example")
    ended = hubdesk.import_(file)
    written = Path(ended.answer["results"]) / "written.csv"
    lines = written.read_bytes().splitlines(keepends=True)
    written.write_bytes(b"".join(lines[:10] + lines[11:]))
    told = hubdesk.run("verify", ended.job, "--json")
    assert told.answer["problems"] == [
        "Row 10 is not in exactly one result file.",
        "The summary says created: 30, and the result files have 29.",
    ]
    assert f"hubdesk resume {ended.job} writes the result files again" in told.err
    written.unlink()
    assert (
        hubdesk.run("verify", ended.job, "--json").answer["problems"][0]
        == f"written.csv is missing in {written.parent}."
    )
    assert hubdesk.run("resume", ended.job).code == 0
    assert hubdesk.run("verify", ended.job).code == 0
    whole = file.read_bytes()
    file.write_bytes(whole.replace(b"Ann7,", b"Bob7,"))
    told = hubdesk.run("verify", ended.job, "--json")
    assert told.answer["problems"] == [
        "“people.csv” was changed since it was imported.",
        "Row 7 has other values in written.csv than in the file.",
    ]


def test_verify_says_that_a_job_is_not_finished(hubdesk, tmp_path):
    file = write_people(tmp_path / "people.csv", 30, "trialjob.example")
    job = hubdesk.import_(file, "--trial", "10").job
    told = hubdesk.run("verify", job, "--json")
    assert (told.code, told.answer["verified"], told.answer["finished"]) == (0, True, False)
    plain = hubdesk.run("verify", job).out
    assert f"The job is not finished: 20 rows not sent. Go on with: hubdesk resume {job}" in plain
    assert hubdesk.run("resume", job, "--yes").code == 0
    ended = hubdesk.run("verify", job, "--json")
    assert (ended.answer["verified"], ended.answer["finished"]) == (True, True)
    assert "not finished" not in hubdesk.run("verify", job).out


def test_a_job_that_has_written_nothing_cannot_be_undone(hubdesk, tmp_path):
    """There is a plan, and nothing to take back before it has run."""
    file = write_people(tmp_path / "people.csv", 1, "nothingyet.example")
    job = hubdesk.run("import", file, "--preview", "--json").job
    assert [one["can_be_undone"] for one in hubdesk.jobs() if one["job"] == job] == [False]
    assert hubdesk.run("resume", job, "--yes").code == 0
    assert [one["can_be_undone"] for one in hubdesk.jobs() if one["job"] == job] == [True]
