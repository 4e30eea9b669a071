"""Contacts end with their companies, each once, through kills and lost answers; an undo ends what the job has made."""

from __future__ import annotations

import pytest

from hubdesk.demo.properties.definition import Property
from hubdesk.demo.state.companies import Pair
from hubdesk.mapping.companies import CompanyBy, CompanyRule, NoCompany, SeveralCompanies
from tests.engine.associations.scene import ALL, ROWS, company, having, planned, ran, undo_of
from tests.support.mishaps import lost
from tests.support.world import Trouble

pytestmark = pytest.mark.anyio


async def test_contacts_get_their_companies_and_an_undo_ends_what_was_made(world):
    job_id = await planned(world)
    assert having(world) == {"acme.example": [], "two.example": []}
    summary = await ran(world, job_id)
    assert (summary.state, summary.created) == ("finished", 8)
    assert (summary.associated, summary.companies_created) == (5, 2)
    assert having(world) == ALL
    undone = await ran(world, await undo_of(world, job_id))
    assert undone.state == "finished"
    assert (undone.associated, undone.companies_archived, undone.companies_kept) == (5, 2, 0)
    assert having(world) == {"acme.example": [], "two.example": []}
    assert world.contacts() == {}


@pytest.mark.fault("F129")
@pytest.mark.parametrize("applied", [True, False])
@pytest.mark.parametrize("number", range(2, 14))
async def test_a_kill_at_any_request_makes_nothing_twice_and_leaves_no_gap(world, number, applied):
    job_id = await planned(world)
    killed = await ran(world, job_id, Trouble(kill=(number, applied)))
    if killed is None:
        assert (await ran(world, job_id)).state == "finished"
    assert having(world) == ALL
    assert len(world.portal.companies.every()) == 5
    undone = await ran(world, await undo_of(world, job_id))
    assert undone.state == "finished"
    assert having(world) == {"acme.example": [], "two.example": []}


@pytest.mark.fault("F129")
@pytest.mark.parametrize("applied", [True, False])
@pytest.mark.parametrize("number", range(3, 11, 2))
async def test_an_undo_that_is_killed_goes_on(world, number, applied):
    job_id = await planned(world)
    await ran(world, job_id)
    undo = await undo_of(world, job_id)
    if await ran(world, undo, Trouble(kill=(number, applied))) is None:
        assert (await ran(world, undo)).state == "finished"
    assert having(world) == {"acme.example": [], "two.example": []}
    assert world.contacts() == {}


@pytest.mark.fault("F127")
@pytest.mark.parametrize("applied", [True, False])
@pytest.mark.parametrize("number", range(3, 13, 2))
async def test_lost_answers_make_no_company_twice(world, number, applied):
    job_id = await planned(world)
    summary = await ran_to_its_end(world, job_id, Trouble({number: lost(applied=applied)}))
    assert summary.state == "finished"
    assert having(world) == ALL
    assert len(world.portal.companies.every()) == 5


async def ran_to_its_end(world, job_id, trouble):
    async def run():
        async with world.session() as session:
            job = await world.jobs.resume(await world.jobs.journal(job_id), session)
            try:
                return await job.run()
            finally:
                await job.close()

    summary = await world.run(run(), trouble)
    return summary if summary.state == "finished" else await ran(world, job_id)


async def test_what_was_associated_before_stays_after_an_undo(world):
    world.make(email="p1@people.example", city="Ulm")
    [theirs] = world.contacts()
    acme = world.portal.companies.named("domain", ["acme.example"])[0]
    world.portal.companies.associate([Pair(int(theirs), acme.id, primary=True)])
    job_id = await planned(world)
    summary = await ran(world, job_id)
    assert summary.associated == 4
    await ran(world, await undo_of(world, job_id))
    assert having(world) == {"acme.example": ["p1"], "two.example": []}


async def test_what_associating_puts_into_a_contact_is_nobodys_edit(world):
    """HubSpot notes the primary company in the contact: an undo still archives what the import created."""
    world.portal.define(Property("associatedcompanyid", "Primary company", "number", "number", custom=True))
    job_id = await planned(world, lifecyclestage="lead")
    await ran(world, job_id)
    world.clock.skip(60)
    for pair in world.portal.companies.pairs_of("contact", map(int, world.contacts())):
        world.edit(str(pair.contact), associatedcompanyid=str(pair.company))
    [other] = [number for number, one in world.contacts().items() if one["email"].startswith("p6@")]
    world.edit(other, associatedcompanyid="17")
    await ran(world, await undo_of(world, job_id))
    assert set(world.contacts()) == {other}


async def test_a_company_that_others_use_by_now_is_kept(world):
    job_id = await planned(world)
    await ran(world, job_id)
    world.make(email="colleague@people.example")
    [other] = [number for number, one in world.contacts().items() if one["email"].startswith("colleague")]
    made = world.portal.companies.named("domain", ["new.example"])[0]
    world.portal.companies.associate([Pair(int(other), made.id, primary=True)])
    undone = await ran(world, await undo_of(world, job_id))
    assert (undone.companies_archived, undone.companies_kept) == (1, 1)
    assert having(world) == {"acme.example": [], "two.example": [], "new.example": ["colleague"]}


async def test_a_company_that_somebody_made_since_the_plan_is_taken_and_not_made_again(world):
    job_id = await planned(world)
    world.clock.skip(3600)
    world.portal.companies.save([company(world, "new.example", "Theirs")])
    world.clock.skip(3600)
    summary = await ran(world, job_id)
    assert summary.companies_created == 1
    await ran(world, await undo_of(world, job_id))
    assert having(world) == {"acme.example": [], "two.example": [], "new.example": []}


@pytest.mark.parametrize(
    ("rule", "people"),
    [
        (CompanyRule("Company domain", CompanyBy.DOMAIN), {"acme.example": ["p1", "p2"], "two.example": []}),
        (
            CompanyRule("Company domain", CompanyBy.DOMAIN, several=SeveralCompanies.FIRST),
            {"acme.example": ["p1", "p2"], "two.example": ["p4"]},
        ),
        (
            CompanyRule("Company domain", CompanyBy.DOMAIN, values={"Acme.example": ""}),
            {"acme.example": [], "two.example": []},
        ),
    ],
)
async def test_rules_for_none_and_several(world, rule, people):
    summary = await ran(world, await planned(world, rule))
    assert (summary.state, summary.companies_created) == ("finished", 0)
    assert having(world) == people
    # Seven rows name six companies: those that nobody got are told.
    assert summary.companies_missing == 5 - sum(map(bool, people.values()))


@pytest.mark.fault("F126")
async def test_several_wait_for_a_decision_before_anything_is_sent(world):
    rule = CompanyRule("Company domain", CompanyBy.DOMAIN, several=SeveralCompanies.ASK)
    summary = await ran(world, await planned(world, rule), code="companies.undecided")
    assert (summary.state, summary.created, world.contacts()) == ("stopped", 0, {})
    summary = await ran(world, await planned(world, rule, compare=False), code="companies.undecided")
    assert summary.created == 0
    second = world.portal.companies.named("domain", ["two.example"])[1]
    decided = CompanyRule(rule.column, rule.by, rule.none, rule.several, {"two.example": str(second.id)})
    await ran(world, await planned(world, decided))
    assert having(world)["two.example"] == ["p4"]
    pairs = world.portal.companies.pairs_of("company", [second.id])
    assert len(pairs) == 1


@pytest.mark.fault("F126")
async def test_a_job_goes_on_when_the_companies_were_merged_meanwhile(world):
    rule = CompanyRule("Company domain", CompanyBy.DOMAIN, several=SeveralCompanies.ASK)
    job_id = await planned(world, rule)
    await ran(world, job_id, code="companies.undecided")
    second = world.portal.companies.named("domain", ["two.example"])[1]
    second.archived = 1
    world.portal.companies.save([second])
    summary = await ran(world, job_id)
    assert (summary.state, summary.created, summary.associated) == ("finished", 8, 3)
    assert having(world)["two.example"] == ["p4"]


async def test_by_name_and_by_record_id(world):
    by_name = CompanyRule("Company domain", CompanyBy.NAME, NoCompany.CREATE)
    rows = [("p1@people.example", " ACME "), ("p2@people.example", "Born  Today"), ("p3@people.example", "born today")]
    await ran(world, await planned(world, by_name, rows))
    named = {one.properties["name"]: one for one in world.portal.companies.every()}
    assert "Born Today" in named or "born today" in named
    assert len(named) == 4
    acme = named["Acme"]
    assert len(world.portal.companies.pairs_of("company", [acme.id])) == 1
    by_id = CompanyRule("Company domain", CompanyBy.RECORD_ID)
    cells = (str(acme.id), "17", "x", "9" * 30)
    rows = [(f"id{number}@people.example", cell) for number, cell in enumerate(cells)]
    summary = await ran(world, await planned(world, by_id, rows))
    assert (summary.state, summary.created, summary.associated) == ("finished", 4, 1)


async def test_a_job_that_only_associates_can_be_taken_back(world):
    for address, _domain in ROWS:
        world.make(email=address)
    job_id = await planned(world, CompanyRule("Company domain", CompanyBy.DOMAIN))
    summary = await ran(world, job_id)
    assert (summary.unchanged, summary.associated) == (8, 2)
    undone = await ran(world, await undo_of(world, job_id))
    assert (undone.state, undone.associated) == ("finished", 2)
    assert having(world) == {"acme.example": [], "two.example": []}
    assert len(world.contacts()) == 8
