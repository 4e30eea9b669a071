"""Somebody decides which of several companies is meant, one by one or for all that are left."""

from __future__ import annotations

import pytest

from hubdesk.core.errors import InputError
from hubdesk.engine.associations.deciding import MOST_CANDIDATES
from hubdesk.mapping.companies import CompanyBy, CompanyRule, SeveralCompanies
from hubdesk.mapping.recipe import parse_recipe
from hubdesk.storage.companies import NAME, companies_in
from tests.engine.associations.scene import company, having, planned, ran
from tests.support.world import Trouble

pytestmark = pytest.mark.anyio

ASK = CompanyRule("Company domain", CompanyBy.DOMAIN, several=SeveralCompanies.ASK)


def resumed(world, work):
    async def run():
        async with world.session() as session:
            job = await world.jobs.resume(await world.jobs.journal(world.job_id), session)
            try:
                return await work(job)
            finally:
                await job.close()

    return world.run(run(), Trouble())


@pytest.fixture
async def asking(world):
    """A job of which one name waits: two.example, which two companies have."""
    world.job_id = await planned(world, ASK)
    return world


async def remembered(world):
    """Return the decisions that the job's recipe has."""
    journal = await world.jobs.journal(world.job_id)
    rule = parse_recipe(journal.meta.recipe).company
    await journal.close()
    assert rule is not None
    return dict(rule.values)


def two(world):
    return [str(one.id) for one in world.portal.companies.named("domain", ["two.example"])]


async def test_what_can_be_chosen_is_told_with_what_hubspot_knows(asking):
    first = asking.portal.companies.named("domain", ["two.example"])[0]
    first.properties |= {"city": "Ulm", "country": "Germany"}
    asking.portal.companies.save([first])
    found = await resumed(asking, lambda job: job.undecided_companies(10))
    assert found.total == 1
    [name] = found.names
    assert (name.shown, name.rows, name.fitting) == ("two.example", 1, 2)
    assert [one.id for one in name.candidates] == two(asking)
    assert {one.domain for one in name.candidates} == {"two.example"}
    assert name.candidates[0].place == "Ulm, Germany"
    assert all(one.name and one.created_at for one in name.candidates)


@pytest.mark.fault("F126")
async def test_the_company_that_was_chosen_gets_the_contacts_and_the_recipe_knows_it(asking):
    second = two(asking)[1]

    async def decide(job):
        [name] = (await job.undecided_companies(10)).names
        counts = await job.decide_companies({name.id: second})
        assert (counts.undecided, counts.found) == (0, 2)
        return await job.undecided_companies(10)

    assert (await resumed(asking, decide)).total == 0
    summary = await ran(asking, asking.job_id)
    assert (summary.state, summary.associated) == ("finished", 3)
    assert having(asking)["two.example"] == ["p4"]
    assert len(asking.portal.companies.pairs_of("company", [int(second)])) == 1
    assert await remembered(asking) == {"two.example": second}


@pytest.mark.parametrize(
    ("rest", "people"), [(SeveralCompanies.FIRST, ["p4"]), (SeveralCompanies.SKIP, [])], ids=["oldest", "none"]
)
async def test_all_others_are_decided_at_once(asking, rest, people):
    counts = await resumed(asking, lambda job: job.decide_companies({}, rest))
    assert counts.undecided == 0
    assert (await ran(asking, asking.job_id)).state == "finished"
    assert having(asking)["two.example"] == people
    assert await remembered(asking) == {}, "what was not looked at is no decision to remember"


async def test_none_of_them_is_a_choice(asking):
    async def decide(job):
        [name] = (await job.undecided_companies(10)).names
        return await job.decide_companies({name.id: ""})

    assert (await resumed(asking, decide)).undecided == 0
    assert (await ran(asking, asking.job_id)).state == "finished"
    assert having(asking)["two.example"] == []


async def test_a_company_that_does_not_fit_is_refused_and_nothing_kept(asking):
    acme = str(asking.portal.companies.named("domain", ["acme.example"])[0].id)

    async def decide(job):
        [name] = (await job.undecided_companies(10)).names
        with pytest.raises(InputError) as caught:
            await job.decide_companies({name.id: acme}, SeveralCompanies.FIRST)
        assert caught.value.code == "companies.not_offered"
        return await job.undecided_companies(10)

    assert (await resumed(asking, decide)).total == 1


async def test_those_that_were_merged_meanwhile_need_no_decision(asking):
    second = asking.portal.companies.named("domain", ["two.example"])[1]
    second.archived = 1
    asking.portal.companies.save([second])
    assert (await resumed(asking, lambda job: job.undecided_companies(10))).total == 0


async def test_a_name_that_very_many_companies_have_offers_the_oldest(asking):
    asking.portal.companies.save([company(asking, "two.example", f"Two {n}") for n in range(MOST_CANDIDATES + 5)])
    [name] = (await resumed(asking, lambda job: job.undecided_companies(1))).names
    assert (len(name.candidates), name.fitting) == (MOST_CANDIDATES, MOST_CANDIDATES + 7)
    assert [one.id for one in name.candidates[:2]] == two(asking)[:2]


async def test_a_job_that_asks_nothing_has_nothing_to_decide(world):
    world.job_id = await planned(world, CompanyRule("Company domain", CompanyBy.DOMAIN))
    assert (await resumed(world, lambda job: job.undecided_companies(10))).total == 0
    world.job_id = await planned(world, ASK, compare=False)
    assert (await resumed(world, lambda job: job.undecided_companies(10))).total == 0
    folder = world.paths.jobs / world.job_id
    assert not (folder / NAME).exists()


async def test_decisions_survive_and_are_not_asked_again(asking):
    async def decide(job):
        [name] = (await job.undecided_companies(10)).names
        await job.decide_companies({name.id: two(asking)[0]})

    await resumed(asking, decide)
    async with companies_in(asking.paths.jobs / asking.job_id) as file:
        rows = await file.of_rows(range(1, 9))
    assert [one.company for one in rows.values() if one.shown == "two.example"] == [two(asking)[0]]
    assert (await resumed(asking, lambda job: job.undecided_companies(10))).total == 0
