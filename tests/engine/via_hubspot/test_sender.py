"""A job whose rows HubSpot imports by itself, on a real portal: every row ends once, nothing is imported twice."""

from __future__ import annotations

import asyncio
from collections import Counter
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from hubdesk.core.errors import AccessError, InputError, ScopeMissing
from hubdesk.engine.prepare import Preparer
from hubdesk.engine.undo.service import Undoing
from hubdesk.engine.worker.client import WorkerSource
from hubdesk.hubspot.failures import Refused
from hubdesk.hubspot.imports import ImportsApi
from hubdesk.storage.journal.records import ByHubSpot
from hubdesk.storage.plan.records import Action
from tests.support.checker import check_account, check_files, result_rows
from tests.support.contacts_file import HEADERS, person, write_people, write_rows
from tests.support.engine import Rig
from tests.support.hurried import HurriedClock
from tests.support.portal import running_portal

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from hubdesk.engine.records import Progress, Summary
    from hubdesk.engine.run.job import ImportJob
    from tests.support.portal import PortalProcess

pytestmark = pytest.mark.anyio
CREATE = "imports.create"


@contextmanager
def rig_on(tmp_path: Path, *rules: dict[str, Any], **options: Any) -> Iterator[tuple[Rig, PortalProcess]]:
    """The engine on a portal of its own, with faults of uploads."""
    faults = [{"match": {"family": CREATE}, **rule} for rule in rules]
    options = {"prefilled": 0, "unlimited": True} | options
    with running_portal(faults=faults, **options) as portal:
        yield Rig(tmp_path, portal, clock=HurriedClock()), portal


async def import_by_hubspot(
    rig: Rig,
    file: Path,
    *,
    asked: ByHubSpot | None = None,
    mode: str = "upsert",
    meanwhile: Callable[[ImportJob], Any] | None = None,
) -> Summary:
    """Import a file; ``meanwhile`` is awaited beside the run."""
    async with rig.session() as session:
        job = await rig.plan(session, file, mode=mode, by_hubspot=asked or ByHubSpot())
        beside = asyncio.get_running_loop().create_task(meanwhile(job)) if meanwhile is not None else None
        summary = await rig.run(job)
        if beside is not None:
            await beside
        return summary


async def processing(job: ImportJob, files: int) -> None:
    """Wait until HubSpot works on so many files."""
    reached = asyncio.Event()

    def hear(progress: Progress) -> None:
        if sum(at.stage == "processing" for at in progress.elsewhere) >= files:
            reached.set()

    subscription = job.progress.subscribe(hear)
    await reached.wait()
    subscription.close()


async def stop_at_hubspot(job: ImportJob) -> None:
    """Stop while HubSpot works on the first file."""
    await processing(job, 1)
    job.stop()


def tables_of(rig: Rig) -> list[Path]:
    return list(rig.paths.jobs.glob("*/*.csv"))


def small_parts(monkeypatch, *, rows: int | None = None, size: int | None = None) -> None:
    if rows is not None:
        monkeypatch.setattr("hubdesk.engine.jobs.rows_of_part", lambda _: rows)
    if size is not None:
        monkeypatch.setattr("hubdesk.engine.via_hubspot.sender.bytes_of_part", lambda free: size)


@pytest.mark.parametrize("without_header", [False, True])
async def test_every_row_ends_once_and_what_hubspot_refuses_has_its_reason(tmp_path, without_header):
    people = [list(person(number, "people.example")) for number in range(1, 401)]
    for number in (7, 150, 399):
        people[number - 1][0] = f"é{number}@people.example"  # HubDesk warns, HubSpot refuses
    people[19][0] = "no address"
    people[29][0] = people[30][0]
    file = write_rows(tmp_path / "people.csv", HEADERS, people)
    rule = {"effect": {"import_lines_without_header": without_header}}
    with rig_on(tmp_path, rule) as (rig, portal):
        summary = await import_by_hubspot(rig, file)
        assert rig.ended is None
        counts = (summary.written, summary.rejected, summary.duplicates, summary.not_sent, summary.needs_review)
        assert counts == (395, 4, 1, 0, 0)
        assert (summary.state, summary.via, len(summary.import_ids or ())) == ("finished", "hubspot", 1)
        rows = check_files(file, summary.as_json())
        check_account(file, rows, portal)
        refused = {number: row for number, row in rows.items() if row["_state"] == "rejected"}
        assert sorted(refused) == [7, 20, 150, 399]
        assert {refused[number]["_code"] for number in (7, 150, 399)} == {"hubspot.invalid_email"}
        assert refused[7]["_reason"] == "HubSpot does not accept this e-mail address."
        assert tables_of(rig) == []


async def test_many_files_are_at_hubspot_three_at_a_time_at_most(tmp_path, monkeypatch):
    small_parts(monkeypatch, rows=60)
    file = write_people(tmp_path / "people.csv", 500)
    seen: Counter[str] = Counter()
    most = 0

    async def watch(job: ImportJob) -> None:
        def hear(progress: Progress) -> None:
            nonlocal most
            most = max(most, len(progress.elsewhere))
            seen.update(at.stage for at in progress.elsewhere)

        job.progress.subscribe(hear)

    with rig_on(tmp_path, import_rows_per_second=2_000) as (rig, portal):
        summary = await import_by_hubspot(rig, file, meanwhile=watch)
        assert (summary.written, len(summary.import_ids or ())) == (500, 9)
        assert [one["state"] for one in portal.imports()] == ["DONE"] * 9
        assert len({one["name"] for one in portal.imports()}) == 9
        check_account(file, check_files(file, summary.as_json()), portal)
    assert most == 3
    assert {"uploading", "processing"} <= set(seen)


async def test_a_table_that_is_too_large_is_parted_before_it_leaves(tmp_path, monkeypatch):
    small_parts(monkeypatch, size=9_000)
    file = write_people(tmp_path / "people.csv", 700)
    with rig_on(tmp_path) as (rig, portal):
        summary = await import_by_hubspot(rig, file)
        assert summary.written == 700
        assert len(portal.imports()) >= 3
        check_account(file, check_files(file, summary.as_json()), portal)


@pytest.mark.fault("F119", "F120")
@pytest.mark.parametrize(
    ("rule", "uploads"),
    [
        ({"nth": 1, "effect": {"reset": "after"}}, 1),
        ({"nth": 1, "effect": {"status": 502, "applied": True}}, 1),
        ({"nth": 1, "effect": {"cut_upload_bytes": 5_000}}, 2),
        ({"nth": 1, "effect": {"reset": "before"}}, 2),
        ({"nth": [1, 2], "effect": {"status": 503}}, 3),
        ({"nth": 1, "effect": {"rolling": True, "retry_after": "1"}}, 2),
    ],
)
async def test_an_upload_without_an_answer_is_looked_for_before_it_leaves_again(tmp_path, rule, uploads):
    file = write_people(tmp_path / "people.csv", 400)
    with rig_on(tmp_path, rule) as (rig, portal):
        summary = await import_by_hubspot(rig, file)
        assert rig.ended is None
        assert (summary.state, summary.written) == ("finished", 400)
        assert len(portal.imports()) == 1, "imported twice"
        assert sum(portal.stats()["requests"][CREATE].values()) == uploads
        check_account(file, check_files(file, summary.as_json()), portal)


@pytest.mark.fault("F119", "F120")
async def test_what_never_arrives_stops_the_job_which_can_go_on(tmp_path):
    file = write_people(tmp_path / "people.csv", 300)
    with rig_on(tmp_path, {"times": 3, "effect": {"reset": "before"}}) as (rig, portal):
        summary = await import_by_hubspot(rig, file)
        assert rig.ended is not None
        assert rig.ended.code == "import.lost"
        assert (summary.state, summary.written, portal.imports()) == ("stopped", 0, [])
        check_files(file, summary.as_json())
        again = await rig.resume(str(summary.job))
        assert (again.state, again.written, len(portal.imports())) == ("finished", 300, 1)


async def test_a_stop_leaves_the_import_to_hubspot_and_going_on_finds_what_became_of_it(tmp_path):
    file = write_people(tmp_path / "people.csv", 1_000)

    with rig_on(tmp_path, import_rows_per_second=2_500) as (rig, portal):
        summary = await import_by_hubspot(rig, file, meanwhile=stop_at_hubspot)
        assert (summary.state, summary.written, summary.needs_review) == ("stopped", 0, 1_000)
        check_files(file, summary.as_json())
        assert tables_of(rig) == []
        again = await rig.resume(str(summary.job))
        assert (again.state, again.written, again.needs_review) == ("finished", 1_000, 0)
        assert len(portal.imports()) == 1
        check_account(file, check_files(file, again.as_json()), portal)


@pytest.mark.fault("F122")
async def test_a_cancelled_import_leaves_no_row_called_written_and_the_rest_unsent(tmp_path, monkeypatch):
    small_parts(monkeypatch, rows=400)
    file = write_people(tmp_path / "people.csv", 2_000)

    async def cancel(job: ImportJob) -> None:
        await processing(job, 3)
        job.cancel()

    with rig_on(tmp_path, import_rows_per_second=300) as (rig, portal):
        summary = await import_by_hubspot(rig, file, meanwhile=cancel)
        assert summary.state == "stopped"
        assert {one["state"] for one in portal.imports()} == {"CANCELED"}
        assert (summary.written, summary.not_sent + summary.needs_review) == (0, 2_000)
        assert summary.not_sent >= 800
        rows = check_files(file, summary.as_json())
        assert {row["_code"] for row in rows.values()} <= {"import.canceled", "run.stopped"}


@pytest.mark.fault("F121")
async def test_an_import_that_failed_says_so_row_by_row(tmp_path):
    people = [list(person(number, "people.example")) for number in range(1, 601)]
    people[4][0] = "é@people.example"
    file = write_rows(tmp_path / "people.csv", HEADERS, people)
    with rig_on(tmp_path, {"effect": {"import_fails_after": 250}}) as (rig, _):
        summary = await import_by_hubspot(rig, file)
        assert summary.state == "finished"
        assert (summary.written, summary.rejected, summary.needs_review) == (0, 1, 599)
        rows = check_files(file, summary.as_json())
        assert rows[5]["_code"] == "hubspot.invalid_email"
        assert {row["_code"] for number, row in rows.items() if number != 5} == {"import.failed"}


@pytest.mark.fault("F123")
async def test_a_days_imports_that_are_used_up_stop_the_job_and_no_other_call(tmp_path, monkeypatch):
    small_parts(monkeypatch, rows=100)
    file = write_people(tmp_path / "people.csv", 500)
    with rig_on(tmp_path, imports_per_day=2) as (rig, portal):
        async with rig.session() as session:
            job = await rig.plan(session, file, by_hubspot=ByHubSpot())
            summary = await rig.run(job)
            assert rig.ended is not None
            assert (rig.ended.code, session.waiting) == ("import.no_more", None)
        assert (summary.state, summary.written, summary.not_sent) == ("stopped", 200, 300)
        assert len(portal.imports()) == 2


async def test_a_list_is_made_of_each_file_and_named_after_the_wish(tmp_path):
    file = write_people(tmp_path / "people.csv", 120)
    with rig_on(tmp_path) as (rig, portal):
        summary = await import_by_hubspot(rig, file, asked=ByHubSpot(list_name="Fair"))
        assert len(summary.list_ids or ()) == 1
        assert portal.imports()[0]["name"].startswith("Fair HubDesk ")


@pytest.mark.parametrize(
    ("mode", "there", "code"),
    [("create", True, "hubspot.create_only_import"), ("update", False, "hubspot.update_only_import")],
)
async def test_create_only_and_update_only_are_hubspots_own_words(tmp_path, mode, there, code):
    first = write_people(tmp_path / "first.csv", 100)
    file = write_people(tmp_path / "people.csv", 100, first=51)
    with rig_on(tmp_path) as (rig, _):
        await rig.import_(first)
        summary = await import_by_hubspot(rig, file, mode=mode)
        assert (summary.written, summary.rejected) == (50, 50)
        rows = result_rows(Path(summary.results or ""))
        refused = {number for number, row in rows.items() if row["_state"] == "rejected"}
        assert refused == set(range(1, 51) if there else range(51, 101))


async def test_both_ways_lead_to_the_same_contacts(tmp_path):
    people = [list(person(number, "people.example")) for number in range(1, 601)]
    people[8][3] = 'two\nlines, “quoted” "and" ; so on'
    people[9][3] = "=SUM(1)"
    file = write_rows(tmp_path / "people.csv", HEADERS, people)
    found = []
    for way in (None, ByHubSpot()):
        (tmp_path / str(way is None)).mkdir()
        with rig_on(tmp_path / str(way is None)) as (rig, portal):
            async with rig.session() as session:
                summary = await rig.run(await rig.plan(session, file, by_hubspot=way))
            assert summary.in_hubspot == 600
            ours = ("email", "firstname", "lastname", "city")
            found.append(
                {address: {name: one.get(name) for name in ours} for address, one in portal.by_email().items()}
            )
    assert found[0] == found[1]


async def test_a_preview_compares_what_the_day_allows_and_the_import_keeps_to_no_plan(tmp_path):
    file = write_people(tmp_path / "people.csv", 2_500)
    with rig_on(tmp_path, unlimited=False, day=300) as (rig, portal):
        async with rig.session() as session:
            job = await rig.plan(session, file, by_hubspot=ByHubSpot())
            plan = await job.compare()
            totals = await plan.totals()
            compared = sum(map(totals.count, Action))
            await plan.close()
            assert 1_000 <= compared < 2_500
            assert (job.meta.plan, portal.imports()) == ("", [])
            summary = await rig.run(job)
        assert (summary.written, summary.changed_by_others) == (2_500, None)


async def test_it_cannot_be_taken_back_and_that_is_said(tmp_path):
    file = write_people(tmp_path / "people.csv", 100)
    with rig_on(tmp_path) as (rig, _):
        summary = await import_by_hubspot(rig, file)
        (info,) = await rig.jobs.list()
        assert (info.via, info.import_ids, info.can_be_undone) == ("hubspot", summary.import_ids, False)
        undoing = Undoing(rig.jobs, Preparer(WorkerSource(), rig.clock, tmp_path / "copies"))
        async with rig.session() as session:
            with pytest.raises(InputError) as caught:
                await undoing.make(session, str(summary.job), results_dir=None, results_root=tmp_path)
        assert caught.value.code == "undo.import"
        assert "HubSpot does not tell which contacts it made" in caught.value.sentence()


async def test_a_token_without_the_scope_stops_before_anything_is_imported(tmp_path):
    file = write_people(tmp_path / "people.csv", 100)
    with rig_on(tmp_path) as (rig, portal):
        rig.token = portal.tokens["contacts only"].token
        summary = await import_by_hubspot(rig, file)
        assert isinstance(rig.ended, ScopeMissing)
        assert rig.ended.scopes == ("crm.import",)
        assert (summary.not_sent, portal.contacts()) == (100, [])
        again = await rig.resume(str(summary.job), portal.token)
        assert again.written == 100


@pytest.mark.fault("F125")
async def test_another_key_does_not_see_the_imports_and_is_not_let_near_them(tmp_path):
    file = write_people(tmp_path / "people.csv", 1_000)

    with rig_on(tmp_path, import_rows_per_second=2_500) as (rig, portal):
        summary = await import_by_hubspot(rig, file, meanwhile=stop_at_hubspot)
        again = await rig.resume(str(summary.job), portal.tokens["second key"].token)
        assert isinstance(rig.ended, AccessError)
        assert (rig.ended.code, again.needs_review) == ("import.other_key", 1_000)
        assert (await rig.resume(str(summary.job))).written == 1_000
        assert len(portal.imports()) == 1


@pytest.mark.fault("F125")
async def test_a_session_that_does_not_know_its_key_does_not_forget_which_one_it_was(tmp_path):
    file = write_people(tmp_path / "people.csv", 1_000)

    with rig_on(tmp_path, import_rows_per_second=2_500) as (rig, portal):
        summary = await import_by_hubspot(rig, file, meanwhile=stop_at_hubspot)
        async with rig.session() as session:  # HubSpot does not always say which app or key a token is of
            session.account = replace(session.account, app_id=0)
            journal = await rig.jobs.journal(str(summary.job))
            job = await rig.jobs.resume(journal, session)
            job.stop()
            await rig.run(job)
        await rig.resume(str(summary.job), portal.tokens["second key"].token)
        assert isinstance(rig.ended, AccessError)
        assert (await rig.resume(str(summary.job))).written == 1_000
        assert len(portal.imports()) == 1


async def test_rows_whose_errors_are_gone_are_to_be_looked_at(tmp_path, monkeypatch):
    file = write_people(tmp_path / "people.csv", 20)

    async def gone(self, import_id):
        for _page in (1, 2):
            yield []
            raise Refused("no such import", status=404, code="hubspot.not_found")

    monkeypatch.setattr(ImportsApi, "faults", gone)
    with rig_on(tmp_path) as (rig, _portal):
        summary = await import_by_hubspot(rig, file)
        assert rig.ended is None
        assert (summary.state, summary.written, summary.needs_review) == ("finished", 0, 20)
