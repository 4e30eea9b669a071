"""A job's contacts end on a static list, each once, through kills and lost answers, and an undo takes its own off."""

from __future__ import annotations

import msgspec
import pytest

from hubdesk.core.errors import InputError
from hubdesk.engine.prepare import suggested_recipe
from hubdesk.engine.run import listing
from hubdesk.engine.run.listing import resolve_list
from hubdesk.engine.undo.service import Undoing
from hubdesk.engine.undo.words import lines_of
from hubdesk.hubspot.client import Patience
from hubdesk.hubspot.lists import ListsApi
from hubdesk.storage.journal.records import IntoList, JobState, Outcome, RowState
from hubdesk.storage.paths import Paths
from hubdesk.storage.plan.reader import Plan
from tests.storage.journal.support import batches_of, planned_journal
from tests.support.contacts_file import write_people
from tests.support.mishaps import lost
from tests.support.world import Trouble, World

pytestmark = pytest.mark.anyio

PEOPLE = 7


@pytest.fixture
async def world(tmp_path, monkeypatch):
    monkeypatch.setattr(listing, "AT_ONCE", 3)
    world = World(tmp_path)
    yield world
    world.close()


async def planned(world, wanted):
    """Plan and compare an import of seven people whose contacts are to be put on a list; return the job's id."""
    file = write_people(world.folder / "people.csv", PEOPLE)
    async with world.session() as session:
        head = await world.preparer.look(file)
        catalogue = await session.catalogue(Patience.PATIENT)
        journal = await world.jobs.begin(
            head,
            b"",
            mode="upsert",
            results_dir=None,
            results_root=world.paths.results_root,
            api_base=session.api_base,
            into=IntoList(wanted),
        )
        into = await resolve_list(ListsApi(session.client), wanted)
        await journal.update_meta(_with(journal.meta, into))
        checked = await world.preparer.check(head, suggested_recipe(head, catalogue), catalogue)
        job = await world.jobs.plan(journal, session, checked)
        await checked.close()
        await (await job.compare()).close()
        await job.close()
        return job.job_id


def _with(meta, into):
    return type(meta)(**{name: getattr(meta, name) for name in meta.__struct_fields__} | {"into": into})


async def ran(world, job_id, trouble=None):
    """Run a job; its summary, or None when it was killed."""

    async def run():
        async with world.session() as session:
            journal = await world.jobs.journal(job_id)
            job = await world.jobs.resume(journal, session)
            try:
                summary = await job.run()
                assert job.ended is None, job.ended
                return summary
            finally:
                await job.close()

    return await world.run(run(), trouble or Trouble())


async def undo_of(world, job_id):
    async with world.session() as session:
        undoing = Undoing(world.jobs, world.preparer)
        root = world.paths.results_root
        job = await undoing.make(session, job_id, results_dir=None, results_root=root)
        await job.close()
    return job.job_id


def members(world, name):
    number = next(one.id for one in world.portal.lists.every() if one.name == name)
    return {str(one) for one in world.portal.lists.members(number, 0, 1_000)}


async def test_a_new_list_holds_every_contact_of_the_job_and_nobody_after_the_undo(world):
    job_id = await planned(world, "Fair 2026")
    summary = await ran(world, job_id)
    assert (summary.state, summary.listed) == ("finished", PEOPLE)
    assert members(world, "Fair 2026") == set(world.contacts())
    undone = await ran(world, await undo_of(world, job_id))
    assert undone.state == "finished"
    assert members(world, "Fair 2026") == set()
    assert world.contacts() == {}


async def test_a_stop_with_the_last_contact_makes_no_list_any_more(world):
    job_id = await planned(world, "Fair")
    async with world.session() as session:
        job = await world.jobs.resume(await world.jobs.journal(job_id), session)
        session.client.calls.subscribe(lambda call: job.stop() if call.endpoint.startswith("contacts.") else None)
        summary = await job.run()
        await job.close()
    assert (summary.state, summary.created, summary.listed) == ("stopped", PEOPLE, 0)
    assert list(world.portal.lists.every()) == []
    assert (await ran(world, job_id)).listed == PEOPLE


@pytest.mark.parametrize("applied", [True, False])
@pytest.mark.parametrize("request_number", range(3, 8))
async def test_a_kill_at_any_request_ends_in_one_list_with_everybody_on_it(world, request_number, applied):
    job_id = await planned(world, "Fair")
    killed = await ran(world, job_id, Trouble(kill=(request_number, applied)))
    summary = killed or await ran(world, job_id)
    if killed is None:
        assert summary.state == "finished"
    assert [one.name for one in world.portal.lists.every()] == ["Fair"]
    assert members(world, "Fair") == set(world.contacts())
    assert len(world.contacts()) == PEOPLE


async def test_lost_answers_make_neither_a_second_list_nor_a_gap(world):
    job_id = await planned(world, "Fair")
    summary = await ran(world, job_id, Trouble({number: lost(applied=True) for number in (3, 5, 7)}))
    assert summary.state == "finished"
    assert members(world, "Fair") == set(world.contacts())


async def test_an_undo_leaves_on_a_list_who_was_on_it_before(world):
    world.make(email="p1@people.example", city="Ulm")
    [theirs] = world.contacts()
    world.portal.lists.make("Customers", "MANUAL", 0)
    world.portal.lists.add(1, [int(theirs)])
    job_id = await planned(world, "1")
    await ran(world, job_id)
    assert len(members(world, "Customers")) == PEOPLE
    await ran(world, await undo_of(world, job_id))
    assert members(world, "Customers") == {theirs}


async def test_a_list_that_nobody_can_be_put_on_is_refused_before_anything_is_written(world):
    world.portal.lists.make("Everybody", "DYNAMIC", 0)
    async with world.session() as session:
        lists = ListsApi(session.client)
        for wanted, code in (("Everybody", "list.not_static"), ("1", "list.not_static"), ("77", "list.unknown")):
            with pytest.raises(InputError) as caught:
                await resolve_list(lists, wanted)
            assert caught.value.code == code


async def test_a_list_that_is_gone_leaves_the_job_to_be_gone_on_with(world):
    world.portal.lists.make("Fair", "MANUAL", 0)
    job_id = await planned(world, "1")
    world.portal.database.execute("DELETE FROM lists")

    async with world.session() as session:
        job = await world.jobs.resume(await world.jobs.journal(job_id), session)
        summary = await job.run()
        assert job.ended is not None
        await job.close()
    assert (summary.state, summary.created) == (str(JobState.STOPPED), PEOPLE)
    world.portal.lists.make("Fair", "MANUAL", 0)
    again = await ran(world, job_id)
    assert (again.state, len(members(world, "Fair"))) == ("finished", PEOPLE)


async def with_theirs(world):
    """Make two contacts that are there before the import, one of them on the list; return the ids."""
    for number in (1, 2):
        world.make(email=f"p{number}@people.example", city="Ulm")
    ids = {values["email"]: record for record, values in world.contacts().items()}
    world.portal.lists.make("Customers", "MANUAL", 0)
    theirs, other = ids["p1@people.example"], ids["p2@people.example"]
    world.portal.lists.add(1, [int(theirs)])
    return theirs, other


@pytest.mark.parametrize("trouble", ["lost", "killed"])
async def test_an_undo_says_whom_it_leaves_since_an_answer_was_lost(world, trouble):
    """The repeated call says that nobody was put on the list, though all but one were not on it before."""
    theirs, other = await with_theirs(world)
    job_id = await planned(world, "1")
    calls = []
    deliver = world.handle_async_request

    async def counted(request):
        if "/memberships/add" in request.url.path:
            calls.append(world.requests)
            if len(calls) == 1:
                mishap = {world.requests: lost(applied=True)}
                world.trouble = Trouble(mishap) if trouble == "lost" else Trouble(kill=(world.requests, True))
        return await deliver(request)

    world.handle_async_request = counted
    done = await ran(world, job_id)
    assert (done is None) is (trouble == "killed")
    if done is None:
        done = await ran(world, job_id)
    assert (done.state, done.listed) == ("finished", PEOPLE)
    world.edit(*await created_by(world, "p3@people.example"), city="Rom")
    undo_id = await undo_of(world, job_id)
    reasons = await stays(world, undo_id)
    await ran(world, undo_id)
    assert members(world, "Customers") == {theirs, other}
    assert reasons == [2]


async def created_by(world, email):
    return [record for record, values in world.contacts().items() if values["email"] == email]


async def stays(world, undo_id):
    """Return the numbers of contacts of which an undo says that they stay."""
    plan = await Plan.open(world.paths.jobs / undo_id, undo_id)
    lines = await lines_of(plan)
    await plan.close()
    return [count for sentence, count in lines.reasons if "list" in sentence]


async def test_a_contact_of_two_rows_is_counted_once(tmp_path):
    """Two addresses of one contact may lie a thousand rows apart."""
    rows = {1: "7", 2: "8", 3: None, 4: "9", 5: "7", 6: "8"}
    (batch,) = batches_of(1, len(rows))
    journal = await planned_journal(Paths.below(tmp_path / "home"), [batch])
    into = IntoList("5", "5", "Fair")
    await journal.update_meta(msgspec.structs.replace(journal.meta, into=into))
    states = {row: RowState.REJECTED if one is None else RowState.UPDATED for row, one in rows.items()}
    await journal.done(1, [Outcome(row, states[row], one, seq=1) for row, one in rows.items()])
    assert await listing.listed(journal) == 0
    await journal.update_meta(msgspec.structs.replace(journal.meta, into=msgspec.structs.replace(into, row=6)))
    assert await listing.listed(journal) == 3
    await journal.close()
