"""After an undo the portal is as it was, except where somebody else has been at work; and that is kept."""

from __future__ import annotations

import pytest

from hubdesk.core.errors import InputError
from hubdesk.engine.undo.counts import planned_counts
from hubdesk.engine.undo.service import Undoing
from hubdesk.storage.journal.records import BatchState, JobState
from tests.support.contacts_file import write_people
from tests.support.engine import Rig
from tests.support.other_people import edit
from tests.support.planned_file import write_planned
from tests.support.portal import running_portal

pytestmark = pytest.mark.anyio

PRESENT, NEW = 150, 60
STAMPS = {"lastmodifieddate", "createdate"}


@pytest.fixture
def portal():
    with running_portal(unlimited=True, prefilled=PRESENT) as running:
        yield running


@pytest.fixture
def rig(tmp_path, portal):
    return Rig(tmp_path, portal)


def state_of(portal):
    """Return all contacts by id without the times that HubSpot keeps."""
    return {
        one["id"]: {name: value for name, value in one["properties"].items() if name not in STAMPS}
        for one in portal.contacts()
    }


async def imported(rig, file, *, mode="upsert"):
    """Compare and import a file; return the job's id."""
    async with rig.session() as session:
        job = await rig.plan(session, file, mode=mode)
        await (await job.compare()).close()
        await rig.run(job)
        assert rig.ended is None
        return job.job_id


async def undone(rig, job_id, *, run=True):
    """Undo a job; return the undo's id, what it planned and what it did."""
    undoing = Undoing(rig.jobs, rig.preparer)
    async with rig.session() as session:
        job = await undoing.make(session, job_id, results_dir=None, results_root=rig.paths.results_root)
        plan = await job.plan()
        planned = planned_counts(await plan.totals())
        await plan.close()
        if run:
            await job.run()
            assert job.ended is None
        done = await job.undo_counts()
        await job.close()
    return job.job_id, planned, done


async def test_the_portal_is_as_it_was_before(rig, portal, tmp_path):
    truth = write_planned(tmp_path / "file.csv", portal.contacts(), new=NEW, domain="undo.example")
    before = state_of(portal)
    job_id = await imported(rig, truth.file)
    assert state_of(portal) != before
    undo_id, planned, done = await undone(rig, job_id)
    assert state_of(portal) == before
    updates = list(truth.actions.values()).count("update")
    assert (planned.restored, planned.archived, planned.kept, planned.not_undoable) == (updates, NEW, 0, 0)
    assert done == planned
    assert len(portal.contacts(archived=True)) == NEW
    assert (await rig.jobs.verify(undo_id)).problems == []


async def test_what_somebody_else_edited_is_never_overwritten(rig, portal, tmp_path):
    truth = write_planned(tmp_path / "file.csv", portal.contacts(), new=NEW, domain="edit.example")
    before = state_of(portal)
    job_id = await imported(rig, truth.file)
    changed = [row for row, changes in truth.changes.items() if "city" in changes and truth.records[row]]
    ours, theirs = truth.records[changed[0]], truth.records[changed[1]]
    made = {one["properties"]["email"]: one["id"] for one in portal.contacts() if one["id"] not in before}
    edit(portal, theirs, city="Theirs")
    edit(portal, made["new3@edit.example"], phone="+49 30 1234567")
    edit(portal, ours, jobtitle="Something else")
    _, planned, done = await undone(rig, job_id)
    assert done == planned
    assert (done.archived, done.kept) == (NEW - 1, 2)
    after = state_of(portal)
    assert after[theirs]["city"] == "Theirs"
    assert after[ours] == before[ours] | {"jobtitle": "Something else"}
    assert after[made["new3@edit.example"]]["phone"]
    assert set(after) == set(before) | {made["new3@edit.example"]}


async def test_an_undo_can_be_undone_but_for_what_was_archived(rig, portal, tmp_path):
    truth = write_planned(tmp_path / "file.csv", portal.contacts(), new=2, domain="redo.example")
    job_id = await imported(rig, truth.file)
    after_import = state_of(portal)
    undo_id, _, _ = await undone(rig, job_id)
    _, planned, _ = await undone(rig, undo_id)
    updates = list(truth.actions.values()).count("update")
    assert (planned.restored, planned.not_undoable) == (updates, 2)
    again = state_of(portal)
    assert again == {record: values for record, values in after_import.items() if record in again}
    assert len(again) == len(after_import) - 2


async def test_a_second_undo_finds_everything_as_it_was(rig, portal, tmp_path):
    truth = write_planned(tmp_path / "file.csv", portal.contacts()[:40], new=3, domain="twice.example")
    job_id = await imported(rig, truth.file)
    await undone(rig, job_id)
    before = state_of(portal)
    _, planned, _ = await undone(rig, job_id)
    assert (planned.restored, planned.archived) == (0, 0)
    assert state_of(portal) == before


async def test_a_lifecycle_stage_goes_back_by_being_cleared_first(rig, portal, tmp_path):
    lead = next(one for one in portal.contacts() if one["properties"].get("lifecyclestage") == "lead")
    file = tmp_path / "stage.csv"
    file.write_text(f"Email,Lifecycle stage\n{lead['properties']['email']},customer\n", "utf-8")
    job_id = await imported(rig, file)
    assert portal.by_email()[lead["properties"]["email"]]["lifecyclestage"] == "customer"
    _, _, done = await undone(rig, job_id)
    assert done.restored == 1
    assert portal.by_email()[lead["properties"]["email"]]["lifecyclestage"] == "lead"


async def test_a_stop_leaves_no_contact_without_its_lifecycle_stage(rig, portal, tmp_path):
    """It comes when the stage is cleared, and nobody may ever go on with the undo."""
    lead = next(one for one in portal.contacts() if one["properties"].get("lifecyclestage") == "lead")
    file = tmp_path / "stage.csv"
    file.write_text(f"Email,Lifecycle stage\n{lead['properties']['email']},customer\n", "utf-8")
    undo_id, _, _ = await undone(rig, await imported(rig, file), run=False)
    async with rig.session() as session:
        job = await rig.jobs.resume(await rig.jobs.journal(undo_id), session)
        session.client.calls.subscribe(lambda call: job.stop() if call.endpoint == "contacts.update" else None)
        await job.run()
        await job.close()
    assert portal.by_email()[lead["properties"]["email"]]["lifecyclestage"] == "lead"


async def test_an_undo_that_was_planned_only_goes_on_later(rig, portal, tmp_path):
    truth = write_planned(tmp_path / "file.csv", portal.contacts(), new=NEW, domain="later.example")
    before = state_of(portal)
    job_id = await imported(rig, truth.file)
    undo_id, _, _ = await undone(rig, job_id, run=False)
    summary = await rig.resume(undo_id)
    assert summary.state == "finished"
    assert state_of(portal) == before


async def test_what_was_edited_between_an_undo_and_its_run_is_kept(rig, portal, tmp_path):
    truth = write_planned(tmp_path / "file.csv", portal.contacts()[:40], new=4, domain="between.example")
    before = state_of(portal)
    job_id = await imported(rig, truth.file)
    undo_id, planned, _ = await undone(rig, job_id, run=False)
    row = next(row for row, changes in truth.changes.items() if set(changes) == {"city"} and truth.records[row])
    made = {one["properties"]["email"]: one["id"] for one in portal.contacts() if one["id"] not in before}
    edit(portal, truth.records[row], city="Typed by a colleague")
    edit(portal, made["new1@between.example"], phone="+49 30 1234567")
    summary = await rig.resume(undo_id)
    assert (summary.updated, summary.unchanged) == (planned.restored + planned.archived - 2, planned.kept + 2)
    after = state_of(portal)
    theirs = truth.records[row]
    assert after[theirs] == before[theirs] | {"city": "Typed by a colleague"}
    assert set(after) - set(before) == {made["new1@between.example"]}
    assert {one: after[one] for one in before if one != theirs} == {one: before[one] for one in before if one != theirs}


async def test_a_job_whose_program_was_killed_can_be_undone(rig, portal, tmp_path):
    """Its journal still says that it runs, and what was under way may have been written."""
    truth = write_planned(tmp_path / "file.csv", portal.contacts(), new=NEW, domain="killed.example")
    before = state_of(portal)
    async with rig.session() as session:
        job = await rig.plan(session, truth.file)
        await (await job.compare()).close()
        await job.run(trial=20)
        await job.close()
    journal = await rig.jobs.journal(job.job_id)
    await journal.set_state(JobState.RUNNING)
    batch = next(one for one in await journal.open_batches() if one.state is BatchState.PLANNED)
    await journal.intent(batch.seq, 1.0)
    await journal.close()
    _, planned, done = await undone(rig, job.job_id)
    assert state_of(portal) == before
    assert planned.rows == 20 + batch.size
    assert (done.restored + done.archived, done.rows) == (20, planned.rows)


async def test_a_job_that_changed_nothing_says_so(rig, portal, tmp_path):
    truth = write_planned(tmp_path / "file.csv", portal.contacts()[:5], new=0, domain="same.example")
    await imported(rig, truth.file)
    again = await imported(rig, truth.file)
    with pytest.raises(InputError, match="changed no contact"):
        await undone(rig, again)
    assert len(await rig.jobs.list()) == 2, "nothing of the attempt is left"


async def test_a_job_without_a_preview_cannot_be_undone_and_says_so(rig, portal, tmp_path):
    await rig.import_(write_people(tmp_path / "plain.csv", 3, "plain.example"))
    (job,) = await rig.jobs.list()
    with pytest.raises(InputError) as caught:
        await undone(rig, job.job_id)
    assert caught.value.code == "plan.none"
    assert len(await rig.jobs.list()) == 1, "nothing of the attempt is left"


async def test_a_job_that_wrote_nothing_yet_is_refused(rig, portal, tmp_path):
    async with rig.session() as session:
        job = await rig.plan(session, write_people(tmp_path / "plan.csv", 3, "fresh.example"))
        await (await job.compare()).close()
        await job.close()
    with pytest.raises(InputError):
        await undone(rig, job.job_id)
