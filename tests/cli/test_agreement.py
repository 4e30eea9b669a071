"""Nothing is written that nobody agreed to: what was to be a preview or a trial stays one, whatever went wrong."""

from __future__ import annotations

import asyncio
import gzip
import socket
from pathlib import Path

import pytest

from tests.support.contacts_file import write_people
from tests.support.engine import Rig
from tests.support.portal import running_portal


@pytest.fixture
def deaf_url():
    """An address at which nobody listens, and nobody will."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        yield f"http://127.0.0.1:{taken.getsockname()[1]}"


def of_domain(portal, domain):
    return [email for email in portal.by_email() if email.endswith(domain)]


def cut_off(user, url, *arguments):
    """Start a command while HubSpot is out of reach, press Ctrl+C, and return its job."""
    running = user.start(*arguments, "--json", url=url)
    running.until(lambda: any(line.get("event") == "waiting" for line in running.events))
    running.interrupt()
    ended = running.wait()
    assert ended.code == 3, ended.err
    assert f"hubdesk resume {ended.job}" in ended.err
    return ended.job


def test_a_preview_that_was_cut_off_before_the_file_was_checked_is_made_by_resume(hubdesk, portal, deaf_url, tmp_path):
    file = write_people(tmp_path / "people.csv", 7, "look.example")
    job = cut_off(hubdesk, deaf_url, "import", file, "--preview")
    preview = hubdesk.run("resume", job, "--json")
    assert preview.code == 0, preview.err
    assert (preview.answer["create"], of_domain(portal, "look.example")) == (7, [])
    written = hubdesk.run("resume", job, "--json")
    assert (written.code, written.answer["created"]) == (0, 7), written.err


def test_a_preview_whose_reading_failed_is_made_by_resume(user_of, tmp_path):
    refused = {"match": {"family": "contacts.batch.read"}, "nth": [1], "effect": {"status": 400}}
    with running_portal(faults={"rules": [refused]}, unlimited=True, prefilled=0) as portal:
        user = user_of(portal)
        file = write_people(tmp_path / "people.csv", 7, "look.example")
        ended = user.run("import", file, "--preview", "--json")
        assert ended.code not in (0, 1), ended.err
        assert f"hubdesk resume {ended.job}" in ended.err
        preview = user.run("resume", ended.job, "--json")
        assert (preview.code, preview.answer["create"]) == (0, 7), preview.err
        assert portal.by_email() == {}
        written = user.run("resume", ended.job, "--json")
        assert (written.code, written.answer["created"]) == (0, 7), written.err


def test_a_trial_that_was_cut_off_is_still_a_trial(hubdesk, portal, deaf_url, tmp_path):
    file = write_people(tmp_path / "people.csv", 9, "agreed-trial.example")
    job = cut_off(hubdesk, deaf_url, "import", file, "--yes", "--trial", "4")
    trial = hubdesk.run("resume", job, "--json")
    assert (trial.answer["state"], trial.answer["created"], trial.answer["not_sent"]) == ("stopped", 4, 5), trial.err
    assert len(of_domain(portal, "agreed-trial.example")) == 4
    rest = hubdesk.run("resume", job, "--json")
    assert (rest.code, rest.answer["state"], rest.answer["created"]) == (0, "finished", 9), rest.err


async def waiting_job(user, portal, file):
    """Make a job as the window does before it asks; return its id."""
    rig = Rig(user.folder, portal)
    async with rig.session() as session:
        job = await rig.plan(session, file)
        await job.close()
    return job.job_id


def test_a_job_that_waits_for_a_yes_gets_it_from_somebody(hubdesk, portal, tmp_path):
    file = write_people(tmp_path / "people.csv", 6, "yes.example")
    job = asyncio.run(waiting_job(hubdesk, portal, file))
    refused = hubdesk.run("resume", job, "--json")
    assert refused.code == 2
    assert "Nobody has agreed yet" in refused.err
    assert "--yes" in refused.err
    assert of_domain(portal, "yes.example") == []
    written = hubdesk.run("resume", job, "--yes", "--json")
    assert (written.code, written.answer["created"]) == (0, 6), written.err


@pytest.fixture
def planned(hubdesk, tmp_path):
    """A packed file and the job of its preview."""
    plain = write_people(tmp_path / "people.csv", 5, "packed.example")
    packed = tmp_path / "people.csv.gz"
    packed.write_bytes(gzip.compress(plain.read_bytes()))
    preview = hubdesk.run("import", packed, "--preview", "--json")
    assert preview.code == 0, preview.err
    return packed, preview.answer["job"]


def test_the_plan_of_a_packed_file_runs_into_the_folder_that_was_asked_for(hubdesk, portal, planned, tmp_path):
    packed, job = planned
    assert [Path(one["file"]) for one in hubdesk.jobs()] == [packed], "people know their file and not its copy"
    results = tmp_path / "elsewhere"
    run = hubdesk.import_(packed, "--plan", job, "--results", results)
    assert (run.code, run.answer["created"]) == (0, 5), run.err
    assert Path(run.answer["results"]).is_relative_to(results)
    assert len(of_domain(portal, "packed.example")) == 5


def test_the_plan_of_a_packed_file_that_changed_is_refused(hubdesk, portal, planned):
    packed, job = planned
    packed.write_bytes(gzip.compress(b"Email\nother@packed2.example\n"))
    run = hubdesk.import_(packed, "--plan", job)
    assert (run.code, run.answer["error"]) == (2, "file.changed"), run.err
    assert of_domain(portal, "packed2.example") == []


@pytest.mark.parametrize(
    ("asked", "why"),
    [
        (("--rows-with-errors", "stop"), "settled already"),
        (("--account", "Nobody"), "is not connected"),
        (("--demo",), "another account"),
        (("--mode", "create"), "--mode upsert"),
    ],
)
def test_a_plan_is_not_run_as_something_else(hubdesk, planned, asked, why):
    packed, job = planned
    run = hubdesk.import_(packed, "--plan", job, *asked)
    assert run.code == 2
    assert why in run.err


@pytest.mark.parametrize(
    ("command", "code"),
    [
        (("import", "{file}", "--demo", "--plan", "ZZZZ"), "job.unknown"),
        (("import", "{file}", "--demo", "--preview", "--plan", "ZZZZ"), "plan.other"),
        (("jobs", "--delete", "nope"), "job.unknown"),
        (("undo", "nope"), "job.unknown"),
        (("forget", "nope"), "usage.account"),
    ],
)
def test_what_is_not_there_is_said_before_nobody_can_be_asked(hubdesk, tmp_path, command, code):
    """Adding --yes would not help."""
    file = write_people(tmp_path / "people.csv", 2, "nobody.example")
    ended = hubdesk.run(*(part.format(file=file) for part in command), "--json")
    assert (ended.code, ended.answer["error"]) == (2, code), ended.err
    assert "--yes" not in ended.err


def test_where_there_is_something_somebody_is_to_agree(hubdesk, tmp_path):
    file = write_people(tmp_path / "people.csv", 2, "agrees.example")
    job = hubdesk.run("import", file, "--preview", "--json").job
    for command in (
        ("import", file, "--plan", job),
        ("jobs", "--delete", job),
        ("jobs", "--delete-all"),
        ("undo", job),
    ):
        ended = hubdesk.run(*command, "--json")
        assert (ended.code, ended.answer["error"]) == (2, "usage.yes"), ended.err
    assert [one["job"] for one in hubdesk.jobs()] == [job]
