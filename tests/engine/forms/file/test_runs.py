"""A form from a file on a real portal: once for each row, and never again when nobody can know."""

from __future__ import annotations

import asyncio

import msgspec
import pytest

from hubdesk.core.errors import DayUsedUp, InputError, ScopeMissing, StoppedEarly, TokenRefused
from hubdesk.engine.forms.definition import definition_of
from hubdesk.engine.forms.file.form_run import FormRun
from hubdesk.engine.forms.file.preparing import ready_run, suggested_form_recipe
from hubdesk.engine.forms.model import FormDefinition
from hubdesk.engine.paging import PageFilter
from hubdesk.hubspot.forms import get_form
from hubdesk.hubspot.rate import governor
from hubdesk.storage.journal.records import RowState
from tests.engine.forms.file.faults import LOST, SUBMIT
from tests.support.checker import check_files
from tests.support.contacts_file import write_rows
from tests.support.submissions import CONTACT_US, HEADERS, check_submissions, submitted, visitor, write_visitors
from tests.support.waiting import until

pytestmark = pytest.mark.anyio


def _calls(portal):
    return sum(portal.stats()["requests"].get(SUBMIT, {}).values())


def _submits(portal, since=0):
    return [call for call in portal.history() if call["family"] == SUBMIT][since:]


@pytest.mark.fault("F118")
async def test_lost_answers_are_for_the_user_and_nothing_is_submitted_twice(rig, portal, tmp_path):
    """500 rows, with every kind of answer that proves nothing."""
    before = _calls(portal)
    file = write_visitors(tmp_path / "visitors.csv", 500, "lost.example")
    summary = (await rig.submit(file)).as_json()
    assert rig.ended is None
    story = check_submissions(file, summary, portal, "lost.example")
    assert _calls(portal) - before == 500, "one request for each row, whatever came back"
    unknown = sum(any(number % rule["every"] == 0 for rule in LOST.values()) for number in range(1, 501))
    assert (summary["state"], summary["rejected"], summary["not_sent"]) == ("finished", 0, 0)
    assert (summary["submitted"], summary["needs_review"]) == (500 - unknown, unknown)
    assert all(story.values()), "both kinds of lost answers must have happened"
    reasons = {row["_reason"] for row in check_files(file, summary).values() if row["_state"] == "needs_review"}
    assert reasons == {
        "HubSpot may have received this submission: its answer was lost. Look there before sending it again."
    }


async def test_a_finished_run_sends_nothing_when_it_is_resumed(rig, portal, tmp_path):
    file = write_visitors(tmp_path / "visitors.csv", 20, "again.example")
    first = await rig.submit(file)
    before = _calls(portal)
    again = await rig.resume(first.job)
    assert (again.state, again.submitted) == ("finished", 20)
    assert _calls(portal) == before


async def test_a_submission_that_was_on_its_way_when_the_run_was_cancelled_is_for_the_user(rig, portal, tmp_path):
    file = write_visitors(tmp_path / "visitors.csv", 40, "slow.example")
    async with rig.session() as session:
        job = await rig.plan_form(session, file, FormRun(CONTACT_US))
        async with asyncio.TaskGroup() as group:
            running = group.create_task(job.run())
            await until(lambda: job.snapshot().counts.get(RowState.SUBMITTED, 0) >= 5)
            await until(lambda: any(call["status"] is None for call in _submits(portal)))
            running.cancel()
        await job.close()
    summary = (await rig.resume(job.job_id)).as_json()
    check_submissions(file, summary, portal, "slow.example")
    assert summary["state"] == "finished"
    assert 1 <= summary["needs_review"] <= 2
    assert summary["submitted"] + summary["needs_review"] == 40


async def test_a_run_that_is_stopped_goes_on_where_it_stopped(rig, portal, tmp_path):
    file = write_visitors(tmp_path / "visitors.csv", 30, "stopped.example")
    async with rig.session() as session:
        job = await rig.plan_form(session, file, FormRun(CONTACT_US))
        job.progress.subscribe(lambda now: job.stop() if now.counts.get(RowState.SUBMITTED, 0) >= 3 else None)
        stopped = (await rig.run(job)).as_json()
    check_submissions(file, stopped, portal, "stopped.example")
    assert (stopped["state"], stopped["needs_review"]) == ("stopped", 0)
    assert stopped["not_sent"] > 0
    finished = (await rig.resume(stopped["job"])).as_json()
    check_submissions(file, finished, portal, "stopped.example")
    assert (finished["state"], finished["submitted"]) == ("finished", 30)


@pytest.mark.fault("F118")
async def test_a_submission_whose_answer_is_lost_while_the_run_pauses_is_not_sent_again_when_it_goes_on(
    rig, portal, tmp_path
):
    file = write_visitors(tmp_path / "visitors.csv", 20, "paused.example")
    async with rig.session() as session:
        job = await rig.plan_form(session, file, FormRun(CONTACT_US))
        session.client.calls.subscribe(lambda call: job.pause() if call.cause else None)
        async with asyncio.TaskGroup() as group:
            running = group.create_task(rig.run(job))
            await until(lambda: job.snapshot().waiting and not job.snapshot().on_their_way)
            job.resume()
        summary = running.result().as_json()
    check_submissions(file, summary, portal, "paused.example")
    assert (summary["state"], summary["submitted"], summary["needs_review"]) == ("finished", 19, 1)


@pytest.mark.fault("F06")
@pytest.mark.parametrize("domain", ["burst", "edgeburst"])
async def test_one_refusal_stops_the_burst(rig, portal, tmp_path, monkeypatch, domain):
    """F06: at most one request after the first 429, until the pause is over; then each row is submitted once."""
    monkeypatch.setattr(governor, "_ONE_MINUTE", 1.5)
    since = len(_submits(portal))
    file = write_visitors(tmp_path / "visitors.csv", 20, f"{domain}.example")
    waits = set()
    async with rig.session() as session:
        job = await rig.plan_form(session, file, FormRun(CONTACT_US))
        job.progress.subscribe(lambda now: waits.add(now.waiting.sentence if now.waiting else ""))
        summary = (await rig.run(job)).as_json()
    calls = _submits(portal, since)
    refused = [call["at"] for call in calls if call["status"] == 429]
    assert refused
    pause = [call for call in calls if refused[0] < call["at"] < refused[0] + 1.4]
    assert len(pause) <= 1
    assert any("HubDesk waits for a minute" in sentence for sentence in waits)
    check_submissions(file, summary, portal, f"{domain}.example")
    assert (summary["state"], summary["submitted"]) == ("finished", 20)
    assert summary["rate_limited"] == len(refused)


@pytest.mark.parametrize(
    ("domain", "token", "error"),
    [
        ("revoked", "second key", TokenRefused),
        ("narrowed", "private app", ScopeMissing),
        ("daily", "all", DayUsedUp),
        ("gone", "all", StoppedEarly),
    ],
)
async def test_what_ends_a_run_early_leaves_nothing_in_doubt(rig, portal, tmp_path, domain, token, error):
    file = write_visitors(tmp_path / "visitors.csv", 20, f"{domain}.example")
    rig.token = portal.tokens[token].token
    stopped = (await rig.submit(file)).as_json()
    assert isinstance(rig.ended, error)
    check_submissions(file, stopped, portal, f"{domain}.example")
    assert (stopped["state"], stopped["needs_review"], stopped["rejected"]) == ("stopped", 0, 0)
    assert 0 < stopped["not_sent"] < 20
    finished = (await rig.resume(stopped["job"], portal.token)).as_json()
    check_submissions(file, finished, portal, f"{domain}.example")
    assert (finished["state"], finished["submitted"]) == ("finished", 20)


@pytest.mark.fault("F12")
async def test_one_mistake_in_everything_stops_instead_of_rejecting_the_whole_file(rig, portal, tmp_path):
    before = _calls(portal)
    file = write_visitors(tmp_path / "visitors.csv", 200, "alike.example")
    summary = (await rig.submit(file)).as_json()
    assert rig.ended.code == "run.same_refusal"
    assert _calls(portal) - before <= 12
    assert summary["rejected"] + summary["not_sent"] == 200
    assert summary["rejected"] <= 12
    assert submitted(portal, "alike.example") == {}


async def test_nobody_is_connected_and_nothing_is_lost(rig, portal, tmp_path):
    """A connection that was never made proves that nothing was submitted: the row is sent once HubSpot is back."""
    file = write_visitors(tmp_path / "visitors.csv", 10, "offline.example")
    async with rig.session() as session:
        job = await rig.plan_form(session, file, FormRun(CONTACT_US))
        portal.stop()
        async with asyncio.TaskGroup() as group:
            running = group.create_task(rig.run(job))
            await until(lambda: job.snapshot().waiting is not None)
            portal.restart()
        summary = running.result().as_json()
    check_submissions(file, summary, portal, "offline.example")
    assert (summary["state"], summary["submitted"], summary["needs_review"]) == ("finished", 10, 0)


async def test_the_same_address_may_submit_again_and_again(rig, portal, tmp_path):
    rows = [("same@twice.example", "Ann", "One", f"Question {number}") for number in range(3)]
    summary = await rig.submit(write_rows(tmp_path / "visitors.csv", HEADERS, rows))
    assert (summary.submitted, summary.duplicates) == (3, 0)
    assert submitted(portal, "twice.example") == {"same@twice.example": 3}


async def test_the_forecast_is_that_of_forms(rig, tmp_path, monkeypatch):
    monkeypatch.undo()
    file = write_rows(tmp_path / "visitors.csv", HEADERS, [visitor(number, "fore.example") for number in range(500)])
    async with rig.session() as session:
        job = await rig.plan_form(session, file, FormRun(CONTACT_US))
        expected = await job.forecast()
        await job.close()
    assert expected.calls == 500
    assert 95 < expected.working_seconds < 125, "50 in ten seconds"


async def test_what_hubspot_would_drop_is_left_out_and_said(rig, tmp_path):
    """HubSpot keeps a thousand submissions of a contact; the rows beyond are rejected before anything is sent."""
    rows = [("same@full.example", "Ann", "One", f"Question {number}") for number in range(1_003)]
    rows.insert(500, ("other@full.example", "Ben", "Two", "Question"))
    file = write_rows(tmp_path / "visitors.csv", HEADERS, rows)
    async with rig.session() as session:
        checked = await rig.check(session, file, FormRun(CONTACT_US, most=5_000))
        plan = await checked.plan()
        page = await checked.page(PageFilter(code="form.contact_full"), 0, 10)
        await checked.close()
    assert (checked.summary.good, checked.summary.rejected, checked.summary.calls) == (1_001, 3, 1_001)
    assert [(one.row, one.state, one.code) for one in plan.outcomes] == [
        (row, RowState.REJECTED, "form.contact_full") for row in (1_002, 1_003, 1_004)
    ]
    assert [row.row for row in page] == [1_002, 1_003, 1_004]
    assert page[0].findings[0].sentence.startswith("HubSpot keeps 1,000 submissions of a contact")
    assert all(batch.size == 1 for batch in plan.batches)


async def test_too_many_rows_make_no_job(rig, portal, tmp_path):
    before = _calls(portal)
    file = write_visitors(tmp_path / "visitors.csv", 8, "toomany.example")
    with pytest.raises(InputError, match="8 rows to submit, and a run submits at most 7"):
        await rig.submit(file, FormRun(CONTACT_US, most=7))
    assert _calls(portal) == before
    assert await rig.jobs.list() == []


async def test_each_error_of_hubspot_is_told_at_its_row(rig, tmp_path):
    """The form changed after it was read: what HubSpot refuses is rejected with its reasons, the others go on."""
    file = write_visitors(tmp_path / "visitors.csv", 6, "strict.example")
    with file.open("a", encoding="utf-8") as opened:
        opened.write("seven@blocked.example,Ann,Seven,Question\n")
    async with rig.session() as session:
        definition = definition_of(await get_form(session.client, CONTACT_US))
        lax = msgspec.json.decode(
            msgspec.json.encode(definition).replace(b'"blocked.example"', b'"other.example"'), type=FormDefinition
        )
        run, catalogue = ready_run(FormRun(CONTACT_US), lax, rig.clock.now())
        head = await rig.preparer.look(file)
        checked = await rig.preparer.check(head, suggested_form_recipe(head, catalogue), catalogue, form=run)
        root = rig.paths.results_root
        job = await rig.jobs.create(session, checked, results_dir=None, results_root=root)
        await checked.close()
        summary = (await rig.run(job)).as_json()
    rows = check_files(file, summary)
    assert (summary["state"], summary["submitted"], summary["rejected"]) == ("finished", 6, 1)
    assert (rows[7]["_code"], rows[7]["_reason"]) == (
        "form.blocked_email",
        "email: This form does not take addresses of this domain.",
    )
    assert job.reasons == (("E-mail domain that the form refuses", 1),)
