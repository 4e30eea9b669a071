"""``hubdesk jobs --delete``, ``--delete-all``, ``--remove-details``, ``--export``: what is kept, what goes."""

from __future__ import annotations

import hashlib
import json
import zipfile
from pathlib import Path

import pytest

from tests.support.contacts_file import HEADERS, write_people, write_rows

DOMAIN = "kept-a-while.example"


@pytest.fixture
def user(user_of, portal):
    return user_of(portal)


def traces(folder, text=DOMAIN):
    """Return the files below a folder that hold a text."""
    return sorted(str(path) for path in folder.rglob("*") if path.is_file() and text.encode() in path.read_bytes())


def imported(user, tmp_path, name, people=4):
    """Import a file by its plan, so that old values are kept, and return the job's id."""
    file = write_people(tmp_path / name, people, DOMAIN)
    preview = user.run("import", file, "--preview", "--json").answer
    run = user.run("import", file, "--plan", preview["job"], "--yes", "--json")
    assert run.code == 0, run.err
    return str(preview["job"])


def listed(user):
    return {one["job"]: one for one in user.jobs()}


def test_a_job_says_who_from_which_bytes_and_what_it_took(user, tmp_path):
    job = imported(user, tmp_path, "told.csv")
    one = listed(user)[job]
    assert one["sha256"] == hashlib.sha256((tmp_path / "told.csv").read_bytes()).hexdigest()
    assert one["user"]
    assert one["requests"] > 0
    assert one["ended_at"] >= one["created_at"]


def test_deleting_asks_and_leaves_nothing_but_the_users_files(user, tmp_path):
    first, second = imported(user, tmp_path, "first.csv"), imported(user, tmp_path, "second.csv")
    nobody = user.run("jobs", "--delete", first, "--json")
    assert (nobody.code, set(listed(user))) == (2, {first, second})
    results = Path(listed(user)[first]["results"])
    ended = user.run("jobs", "--delete", first.lower(), "--yes", "--json")
    assert (ended.code, ended.answer["deleted"], ended.answer["kept"]) == (0, [first], [str(results)]), ended.err
    assert (results / "summary.json").is_file()
    assert set(listed(user)) == {second}
    assert user.run("jobs", "--delete", first, "--yes").code == 2
    everything = user.run("jobs", "--delete-all", "--results", "--yes", "--json")
    assert (everything.code, everything.answer["left"], everything.answer["kept"]) == (0, [], [])
    assert listed(user) == {}
    assert {Path(path).parent for path in traces(user.home)} == {results}


def test_after_deleting_all_with_results_no_address_is_left(user, tmp_path):
    imported(user, tmp_path, "all.csv")
    assert traces(user.home)
    assert user.run("jobs", "--delete-all", "--results", "--yes").code == 0
    assert traces(user.home) == []
    assert list((user.home / "jobs").iterdir()) == []


def test_old_details_go_and_the_counts_stay(user, tmp_path):
    job = imported(user, tmp_path, "old.csv", people=5)
    trial = user.import_(write_people(tmp_path / "trial.csv", 120, DOMAIN), "--trial", "10").job
    assert traces(user.home / "jobs")
    before = listed(user)[job]
    young = user.run("jobs", "--remove-details", "--json").answer
    assert (young["days"], young["removed"]) == (90, [])
    gone = user.run("jobs", "--remove-details", "--days", "0", "--json").answer
    assert gone["removed"] == [job], "a job that can be resumed keeps what it needs"
    assert traces(user.home / "jobs" / job) == []
    after = listed(user)
    assert after[job]["details_removed"]
    assert not after[job]["can_be_undone"]
    kept = {"state", "rows", "unchanged", "created", "file", "account", "requests", "sha256"} & before.keys()
    assert {name: after[job][name] for name in kept} == {name: before[name] for name in kept}
    for command in (("undo", job, "--yes"), ("resume", job, "--yes"), ("verify", job)):
        ended = user.run(*command, "--json")
        assert (ended.code, "were removed on" in ended.err) == (2, True), (command, ended.err)
    assert user.run("resume", trial, "--yes", "--json").code == 0
    assert user.run("jobs", "--remove-details", "--days", "0", "--json").answer["removed"] == [trial]


def test_a_job_is_copied_with_its_description(user, tmp_path):
    rows = [(f"e{number}@{DOMAIN}", "Ann", "", "") for number in range(3)] + [("no address", "Bo", "", "")]
    job = user.import_(write_rows(tmp_path / "mixed.csv", HEADERS, rows)).job
    archive = tmp_path / "out" / "job.zip"
    assert user.run("jobs", "--export", job, archive).code == 0
    with zipfile.ZipFile(archive) as opened:
        names = set(opened.namelist())
        told = json.loads(opened.read("job.json"))
    assert names == {"job.json", "written.csv", "rejected.csv", "summary.json"}
    assert (told["rows"], sum(told["counts"].values()), told["counts"]["rejected"]) == (4, 4, 1)
    assert told["columns"][0]["property"] == "Email"
    assert [sum(one["rows"] for one in told["reasons"])] == [1]
    folder = tmp_path / "out" / "folder"
    assert user.run("jobs", "--export", job, folder).code == 0
    assert {path.name for path in folder.iterdir()} == names
    again = user.run("jobs", "--export", job, folder)
    assert (again.code, "not empty" in again.err) == (2, True)
    assert [path.name for path in (tmp_path / "out").iterdir() if path.name.startswith(".")] == []


@pytest.mark.parametrize(
    "arguments",
    [("--delete-all", "--remove-details"), ("--results",), ("--days", "3"), ("--yes", "--delete", "X", "--days", "1")],
)
def test_options_that_do_not_fit_together_are_refused(user, arguments):
    ended = user.run("jobs", *arguments)
    assert (ended.code, "Choose one of" in ended.err) == (2, True)
