"""A job's contacts end on a static list, each once, through kills and lost answers, and an undo takes its own off."""

from __future__ import annotations

import pytest

from hubdesk.core.errors import InputError
from hubdesk.engine.prepare import suggested_recipe
from hubdesk.engine.run import listing
from hubdesk.engine.run.listing import resolve_list
from hubdesk.engine.undo.service import Undoing
from hubdesk.hubspot.client import Patience
from hubdesk.hubspot.lists import ListsApi
from hubdesk.storage.journal.records import JobState
from tests.support.contacts_file import write_people
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
            into=wanted,
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
    summary = await ran(world, job_id, Trouble(lost={3: True, 5: True, 7: True}))
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
