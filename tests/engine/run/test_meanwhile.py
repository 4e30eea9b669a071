"""What happens to contacts, answers and the file while an import is under way."""

from __future__ import annotations

import asyncio
import os
from collections import Counter
from typing import TYPE_CHECKING

import pytest

from hubdesk.core.errors import InputError, StoppedEarly
from hubdesk.hubspot import client, course
from hubdesk.storage.journal.records import RowState
from tests.support.checker import check_account, check_files
from tests.support.contacts_file import HEADERS, person, write_people, write_rows
from tests.support.engine import Rig
from tests.support.other_people import archive, edit, merge
from tests.support.portal import running_portal
from tests.support.waiting import until

if TYPE_CHECKING:
    from hubdesk.engine.records import Progress

pytestmark = pytest.mark.anyio


def _acted(portal, name):
    return int(next(rule["acted"] for rule in portal.stats()["faults"] if rule["name"] == name))


def _by_email(portal, domain):
    return {
        one["properties"]["email"]: one
        for one in portal.contacts()
        if one["properties"].get("email", "").endswith(f"@{domain}")
    }


@pytest.mark.fault("F34")
async def test_an_answer_that_comes_after_it_was_given_up_changes_nothing(rig, portal, tmp_path, monkeypatch):
    """Both attempts succeed: HubSpot wrote at once and answered after the deadline, then the repetition is answered."""
    monkeypatch.setattr(course, "LONGEST", 0.4)
    monkeypatch.setattr(client, "pause", lambda *_: 0.0)
    file = write_people(tmp_path / "people.csv", 250, "late.example")
    summary = (await rig.import_(file)).as_json()
    assert _acted(portal, "late") == 2
    assert summary["retries"] >= 2
    assert (summary["state"], summary["created"], summary["updated"]) == ("finished", 250, 0)
    check_account(file, check_files(file, summary), portal, domain="late.example")


@pytest.mark.fault("F35")
async def test_of_equal_addresses_the_last_row_wins_in_whatever_order_answers_come(rig, portal, tmp_path):
    domain = "heldup.example"
    early = [person(number, domain) for number in range(1, 1_001)]
    again = [(address, first, last, "Later") for address, first, last, _ in early[::5]]
    file = write_rows(tmp_path / "people.csv", HEADERS, [*early, *again])
    summary = (await rig.import_(file)).as_json()
    assert _acted(portal, "heldup") == 3
    assert (summary["state"], summary["created"], summary["duplicates"]) == ("finished", 1_000, 200)
    rows = check_files(file, summary)
    check_account(file, rows, portal, domain=domain)
    assert Counter(one["properties"]["city"] == "Later" for one in _by_email(portal, domain).values())[True] == 200
    assert rows[1]["_reason"].endswith("row 1001.")


@pytest.mark.fault("F113")
async def test_contacts_that_others_touch_between_a_lost_attempt_and_the_next_one(rig, portal, tmp_path):
    """Deleted, edited and merged while the job stands still: rows are written once, and created is called created."""
    domain = "meanwhile.example"
    file = write_people(tmp_path / "people.csv", 100, domain)
    async with rig.session() as session:
        job = await rig.plan(session, file)
        async with asyncio.TaskGroup() as group:
            running = group.create_task(job.run())
            await until(lambda: len(_by_email(portal, domain)) == 100)
            running.cancel()
        await job.close()
    before = _by_email(portal, domain)
    ids = {number: before[f"p{number}@{domain}"]["id"] for number in range(1, 6)}
    archive(portal, ids[1])
    edit(portal, ids[2], city="Theirs", jobtitle="Chef")
    merge(portal, ids[4], ids[3])
    summary = (await rig.resume(job.job_id)).as_json()
    assert (summary["state"], summary["created"], summary["updated"]) == ("finished", 100, 0)
    rows, after = check_files(file, summary), _by_email(portal, domain)
    assert len(after) == 99, "the merged one is found under both addresses"
    assert rows[1]["_record_id"] == after[f"p1@{domain}"]["id"] != ids[1]
    assert after[f"p2@{domain}"]["properties"]["city"] == person(2, domain)[3]
    assert after[f"p2@{domain}"]["properties"]["jobtitle"] == "Chef", "what the file does not have stays theirs"
    assert rows[3]["_record_id"] == rows[4]["_record_id"] == after[f"p4@{domain}"]["id"]


@pytest.mark.fault("F114")
async def test_two_addresses_of_one_contact_are_two_rows_with_one_record(tmp_path):
    with running_portal(unlimited=True, prefilled=400) as portal:
        double = next(one for one in portal.contacts() if "hs_additional_emails" in one["properties"])
        first, second = double["properties"]["email"], double["properties"]["hs_additional_emails"].split(";")[0]
        file = write_rows(tmp_path / "two.csv", ("E-mail", "City"), [(first, "Ulm"), (second, "Bonn")])
        rig = Rig(tmp_path, portal)
        summary = (await rig.import_(file)).as_json()
        rows = check_files(file, summary)
        assert len(portal.contacts()) == 400
    assert (summary["state"], summary["updated"], summary["created"]) == ("finished", 2, 0)
    assert [rows[number]["_record_id"] for number in (1, 2)] == [double["id"]] * 2


# -- the file

ROWS = 12_000


def _change_the_end(path):
    whole = path.read_bytes()
    path.write_bytes(whole[:-40] + whole[-40:].replace(b"Person", b"Nobody"))


def _truncate(path):
    os.truncate(path, path.stat().st_size // 2)


def _append(path):
    with path.open("ab") as file:
        file.write(b"late@extra.example,Late,Comer,Ulm\n")


def _replace(path):
    other = write_people(path.with_suffix(".new"), ROWS, "strangers.example")
    other.replace(path)


def _delete(path):
    path.unlink()


def _rewrite(path):
    """The same size, another row far in front: what was sent long ago is no longer what the file says."""
    whole = path.read_bytes()
    path.write_bytes(whole.replace(b"Ann1,", b"Bob1,", 1))


CHANGES = {
    "end": _change_the_end,
    "truncated": _truncate,
    "appended": _append,
    "replaced": _replace,
    "deleted": _delete,
}
CANNOT_BE_COPIED = "The file is no longer what was imported, so its rows cannot be copied into result files."


async def _import_while(rig, file, change):
    """Import a file that is changed once something of it is written; return job and summary."""
    seen: list[Progress] = []

    def hear(progress):
        if progress.counts.get(RowState.CREATED, 0) and not seen:
            seen.append(progress)
            change(file)

    async with rig.session() as session:
        job = await rig.plan(session, file)
        job.progress.subscribe(hear)
        summary = await rig.run(job)
    assert seen, "the file was never changed"
    return job.job_id, summary.as_json()


@pytest.mark.fault("F79")
@pytest.mark.slow
@pytest.mark.parametrize("how", CHANGES)
async def test_a_file_that_changes_during_the_run(how, rig, portal, tmp_path):
    """Nothing of what changed is sent; put back as it was, the file is imported to its end."""
    domain = f"{how}.example"
    file = write_people(tmp_path / "people.csv", ROWS, domain)
    whole, times = file.read_bytes(), file.stat()
    job_id, stopped = await _import_while(rig, file, CHANGES[how])
    assert isinstance(rig.ended, InputError | StoppedEarly)
    assert rig.ended.code == "file.changed"
    if how in ("end", "truncated"):
        assert "The file changed after it was planned, near row " in rig.ended.sentence()
        assert stopped["not_sent"] > 0
    else:  # what is open stays readable, so all of it could be sent
        assert CANNOT_BE_COPIED in rig.ended.sentence()
        assert "what was written is in its journal" in rig.ended.sentence()
    assert (stopped["state"], stopped["needs_review"], stopped["results"]) == ("stopped", 0, None)
    assert stopped["created"] + stopped["not_sent"] == ROWS
    assert not [one for one in portal.by_email() if one.endswith(("@strangers.example", "@extra.example"))]
    file.write_bytes(whole)
    os.utime(file, ns=(times.st_atime_ns, times.st_mtime_ns))
    finished = (await rig.resume(job_id)).as_json()
    assert (finished["state"], finished["created"], finished["updated"]) == ("finished", ROWS, 0)
    check_account(file, check_files(file, finished), portal, domain=domain)


@pytest.mark.fault("F79")
async def test_a_file_that_is_only_touched_is_the_same_file(rig, portal, tmp_path):
    """Backups and synchronising programs do that; rows are compared, not times."""
    file = write_people(tmp_path / "people.csv", 1_000, "touched.example")
    _, summary = await _import_while(rig, file, lambda path: os.utime(path, (1, 1)))
    assert rig.ended is None
    assert (summary["state"], summary["created"]) == ("finished", 1_000)
    check_account(file, check_files(file, summary), portal, domain="touched.example")
    assert (await rig.resume(summary["job"])).state == "finished"


@pytest.mark.fault("F79")
async def test_a_file_of_the_same_size_with_another_row_is_another_file(rig, portal, tmp_path):
    file = write_people(tmp_path / "people.csv", ROWS, "rewritten.example")
    whole = file.read_bytes()
    job_id, summary = await _import_while(rig, file, _rewrite)
    assert rig.ended is not None
    assert rig.ended.code == "file.changed"
    assert (summary["state"], summary["results"]) == ("stopped", None)
    file.write_bytes(whole)
    finished = (await rig.resume(job_id)).as_json()
    assert (finished["state"], finished["created"]) == ("finished", ROWS)
    check_account(file, check_files(file, finished), portal, domain="rewritten.example")
