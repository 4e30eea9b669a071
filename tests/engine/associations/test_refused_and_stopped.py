"""What HubSpot refuses, leaves out or takes away costs no other contact its company; a pause and a stop are heard."""

from __future__ import annotations

import asyncio

import pytest

from hubdesk.core.errors import Unreachable
from hubdesk.engine.associations import associating
from hubdesk.engine.associations.associating import Associating
from hubdesk.engine.run.control import Control
from hubdesk.hubspot.associations import AssociationsApi
from hubdesk.hubspot.companies import CompaniesApi, Created
from hubdesk.hubspot.failures import Refused
from hubdesk.mapping.companies import CompanyBy, CompanyRule
from hubdesk.storage.companies import CompanyFile, PairState
from tests.engine.associations.scene import ALL, having, planned, ran, undo_of

pytestmark = pytest.mark.anyio


async def test_a_stop_while_companies_are_looked_up_sends_nothing_and_is_gone_on_from(world):
    job_id = await planned(world, compare=False)
    async with world.session() as session:
        job = await world.jobs.resume(await world.jobs.journal(job_id), session)
        searched: list[str] = []
        search = session.client.call

        async def call(key, **more):
            searched.append(key)
            job.stop()
            return await search(key, **more)

        session.client.call = call
        summary = await job.run()
        await job.close()
    assert searched == ["companies.search"]
    assert (summary.state, job.ended, world.contacts()) == ("stopped", None, {})
    assert (await ran(world, job_id)).state == "finished"
    assert having(world) == ALL


async def test_a_pause_holds_up_associations_too(world):
    control = Control()
    control.pause()

    class Journal:
        async def outcomes(self, *_):
            raise AssertionError("it went on")

    work = Associating(Journal(), None, None, control)  # type: ignore[arg-type]
    async with asyncio.TaskGroup() as group:
        task = group.create_task(work.associate(None))  # type: ignore[arg-type]
        for _ in range(3):
            await asyncio.sleep(0)
        assert not task.done()
        task.cancel()


async def test_what_is_too_long_to_be_searched_is_no_company_and_holds_up_nothing(world):
    by_name = CompanyRule("Company domain", CompanyBy.NAME)
    rows = [("p1@people.example", "Acme"), ("p2@people.example", "a story " * 500), ("p3@people.example", '"' * 2_000)]
    summary = await ran(world, await planned(world, by_name, rows))
    assert (summary.state, summary.created, summary.associated) == ("finished", 3, 1)


async def test_what_hubspot_refuses_is_known(world):
    job_id = await planned(world, CompanyRule("Company domain", CompanyBy.DOMAIN))
    acme = world.portal.companies.named("domain", ["acme.example"])[0]
    acme.archived = 1
    world.portal.companies.save([acme])
    summary = await ran(world, job_id)
    assert (summary.state, summary.associated, summary.associations_refused) == ("finished", 0, 2)
    file = await CompanyFile.open(world.paths.jobs / job_id)
    assert await file.counted(PairState.REFUSED) == 2
    await file.close()


@pytest.mark.fault("F127")
async def test_a_company_that_the_answer_leaves_out_is_looked_for(world, monkeypatch):
    create = CompaniesApi.create

    async def silent(self, companies):
        answer = await create(self, companies)
        return Created({}, answer.refused)

    monkeypatch.setattr(CompaniesApi, "create", silent)
    job_id = await planned(world)
    summary = await ran(world, job_id)
    assert (summary.state, summary.associated, summary.companies_created) == ("finished", 5, 2)
    assert summary.companies_missing == 2, "one that is no domain, and one that two companies have"
    assert having(world) == ALL


@pytest.mark.fault("F127")
async def test_names_that_led_to_no_company_are_told(world, monkeypatch):
    async def refusing(self, companies):
        return Created({}, dict.fromkeys(companies, "hubspot.invalid"))

    monkeypatch.setattr(CompaniesApi, "create", refusing)
    summary = await ran(world, await planned(world))
    assert (summary.state, summary.associated, summary.companies_created) == ("finished", 2, 0)
    assert summary.companies_missing == 2 + 2


@pytest.mark.fault("F128")
@pytest.mark.parametrize("most", [1, 20])
async def test_one_association_that_is_refused_costs_no_other(world, monkeypatch, most):
    monkeypatch.setattr(associating, "_MOST_REFUSALS", most)
    associate = AssociationsApi.associate
    asked: list[list[tuple[str, str]]] = []

    async def choosy(self, pairs):
        asked.append(list(pairs))
        if asked[0][0] in pairs:
            raise Refused("no", status=400, code="hubspot.refused")
        return await associate(self, pairs)

    monkeypatch.setattr(AssociationsApi, "associate", choosy)
    summary = await ran(world, await planned(world))
    assert (summary.state, summary.associated, summary.associations_refused) == ("finished", 4, 1)
    assert having(world)["acme.example"] == ["p2"]
    assert len(asked[0]) > 1


async def test_a_job_stops_when_every_association_is_refused(world, monkeypatch):
    monkeypatch.setattr(associating, "_MOST_REFUSALS", 2)

    async def refusing(self, pairs):
        raise Refused("no", status=400, code="hubspot.refused")

    with monkeypatch.context() as patch:
        patch.setattr(AssociationsApi, "associate", refusing)
        job_id = await planned(world)
        summary = await ran(world, job_id, code="hubspot.refused")
    assert (summary.state, summary.created) == ("stopped", 8)
    assert (await ran(world, job_id)).state == "finished"


@pytest.mark.fault("F128")
@pytest.mark.parametrize(("status", "ended", "refused"), [(404, 5, None), (400, 4, 1)])
async def test_an_undo_is_not_held_up_by_one_association_that_cannot_be_ended(
    world, monkeypatch, status, ended, refused
):
    job_id = await planned(world)
    await ran(world, job_id)
    remove = AssociationsApi.remove
    asked: list[list[tuple[str, str]]] = []

    async def choosy(self, pairs):
        asked.append(list(pairs))
        if asked[0][0] in pairs:
            raise Refused("no", status=status, code="hubspot.refused")
        await remove(self, pairs)

    monkeypatch.setattr(AssociationsApi, "remove", choosy)
    undone = await ran(world, await undo_of(world, job_id))
    assert (undone.state, undone.associated, undone.associations_refused) == ("finished", ended, refused)
    assert len(asked[0]) == 5


async def test_an_undo_that_stops_in_the_middle_tells_what_it_ended(world, monkeypatch):
    monkeypatch.setattr(associating, "MOST_REMOVED", 2)
    job_id = await planned(world)
    await ran(world, job_id)
    remove = AssociationsApi.remove
    left = 1

    async def then_gone(self, pairs):
        nonlocal left
        if not left:
            raise Unreachable("gone", code="network.unreachable")
        left -= 1
        await remove(self, pairs)

    undo = await undo_of(world, job_id)
    with monkeypatch.context() as patch:
        patch.setattr(AssociationsApi, "remove", then_gone)
        stopped = await ran(world, undo, code="network.unreachable")
    assert (stopped.state, stopped.associated) == ("stopped", 2)
    ended = await ran(world, undo)
    assert (ended.state, ended.associated) == ("finished", 5)
