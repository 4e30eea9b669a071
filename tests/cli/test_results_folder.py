"""A results folder that cannot be written, a full disk: it is said, nothing is lost, resume writes the files."""

from __future__ import annotations

import resource
import shutil
from pathlib import Path

import pytest

from tests.support.checker import check_account, check_files
from tests.support.contacts_file import HEADERS, person, write_people, write_rows

MEGABYTE = 1 << 20


def test_a_folder_that_cannot_be_made_is_refused_before_anything_is_sent(hubdesk, portal, tmp_path):
    domain = "folder.example"
    file = write_people(tmp_path / "people.csv", 120, domain)
    blocked = tmp_path / "blocked"
    blocked.write_text("a file in the folder's place", "utf-8")
    ended = hubdesk.import_(file, "--results", blocked / "results")
    assert ended.code == 2, ended.err
    assert (ended.answer["error"], ended.answer["job"]) == ("results.unwritable", None)
    assert "Nothing was sent." in ended.err
    assert "--results" in ended.err
    assert not [address for address in portal.by_email() if address.endswith(domain)]
    assert hubdesk.run("jobs", "--json").lines == []


@pytest.mark.fault("F70")
def test_a_folder_that_goes_away_meanwhile_and_another_one(hubdesk, portal, tmp_path):
    domain = "moved.example"
    file = write_people(tmp_path / "people.csv", 120, domain)
    folder = tmp_path / "results"
    trial = hubdesk.import_(file, "--results", folder, "--trial", "20")
    assert (trial.code, trial.answer["created"]) == (3, 20), trial.err
    shutil.rmtree(folder)
    folder.write_text("a file in the folder's place", "utf-8")
    ended = hubdesk.run("resume", trial.job, "--json")
    assert ended.code == 3, ended.err
    assert (ended.answer["state"], ended.answer["created"], ended.answer["results"]) == ("stopped", 120, None)
    assert ended.answer["error"] == "results.folder"
    assert [one["state"] for one in hubdesk.jobs()] == ["stopped"], "its result files are still to be written"
    assert "--results" in ended.err
    refused = hubdesk.run("resume", trial.job, "--results", folder / "inner", "--json")
    assert (refused.code, refused.answer["error"]) == (2, "results.unwritable"), refused.err
    again = hubdesk.run("resume", trial.job, "--results", tmp_path / "elsewhere", "--json")
    told = (again.code, again.answer["created"], again.answer["requests"])
    assert told == (0, 120, ended.answer["requests"]), again.err
    assert again.answer["results"] == str(tmp_path / "elsewhere")
    check_account(file, check_files(file, again.answer), portal, domain=domain)


def _small_disk() -> None:
    resource.setrlimit(resource.RLIMIT_FSIZE, (5 * MEGABYTE, 5 * MEGABYTE))


@pytest.mark.fault("F54")
def test_a_disk_that_is_full_when_the_results_are_written(hubdesk, portal, tmp_path):
    """Long notes make the result file larger than the system lets any file grow; the journal is far below."""
    domain = "full.example"
    headers = (*HEADERS, "Comment")
    rows = [(*person(number, domain), "x" * 6_000) for number in range(1, 1_001)]
    file = write_rows(tmp_path / "people.csv", headers, rows)
    ended = hubdesk.import_(file, preexec_fn=_small_disk)
    assert ended.code == 3, ended.err
    assert "Traceback" not in ended.err
    assert (ended.answer["state"], ended.answer["created"], ended.answer["not_sent"]) == ("stopped", 1_000, 0)
    folder = hubdesk.home / "results"
    assert [path for path in folder.rglob("*") if path.is_file()] == [], "a file was left half written"
    again = hubdesk.run("resume", ended.job, "--json")
    told = (again.code, again.answer["created"], again.answer["requests"])
    assert told == (0, 1_000, ended.answer["requests"]), again.err
    check_account(file, check_files(file, again.answer), portal, domain=domain)


@pytest.mark.fault("F70")
def test_result_files_in_the_way_belong_to_nobody_else(hubdesk, tmp_path):
    """A file of the user's own is never overwritten, even when it is called like ours."""
    file = write_people(tmp_path / "people.csv", 5, "mine.example")
    folder = tmp_path / "results"
    folder.mkdir()
    mine = folder / "written.csv"
    mine.write_text("my own notes", "utf-8")
    ended = hubdesk.import_(file, "--results", folder)
    assert ended.code == 0, ended.err
    assert mine.read_text("utf-8") == "my own notes"
    assert Path(ended.answer["results"]) != folder
    check_files(file, ended.answer)
