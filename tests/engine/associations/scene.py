"""An account with companies, a file whose rows name some of them, and the jobs that bring these together."""

from __future__ import annotations

from hubdesk.demo.state.companies import Company
from hubdesk.engine.prepare import suggested_recipe
from hubdesk.engine.undo.service import Undoing
from hubdesk.hubspot.client import Patience
from hubdesk.mapping.companies import CompanyBy, CompanyRule, NoCompany
from tests.support.contacts_file import write_rows
from tests.support.world import Trouble

ROWS = (
    ("p1@people.example", "acme.example"),
    ("p2@people.example", "https://www.ACME.example/about"),
    ("p3@people.example", "new.example"),
    ("p4@people.example", "two.example"),
    ("p5@people.example", ""),
    ("p6@people.example", "no domain"),
    ("p7@people.example", "new.example"),
    ("p8@people.example", "other-new.example"),
)
CREATE = CompanyRule("Company domain", CompanyBy.DOMAIN, NoCompany.CREATE)


ALL = {"acme.example": ["p1", "p2"], "two.example": [], "new.example": ["p3", "p7"], "other-new.example": ["p8"]}


def company(world, domain, name):
    now = world.portal.milliseconds()
    return Company(world.portal.next_id(), now, now, None, {"domain": domain, "name": name})


async def planned(world, rule=CREATE, rows=ROWS, *, compare=True, **constants):
    """Plan an import whose contacts get companies; return the job's id."""
    file = write_rows(world.folder / "people.csv", ("E-mail", "Company domain"), rows)
    async with world.session() as session:
        head = await world.preparer.look(file)
        catalogue = await session.catalogue(Patience.PATIENT)
        recipe = suggested_recipe(head, catalogue)
        columns = {name: one for name, one in recipe.columns.items() if name == "E-mail"}
        checked = await world.preparer.check(head, type(recipe)(columns, constants=constants, company=rule), catalogue)
        job = await world.jobs.create(session, checked, results_dir=None, results_root=world.paths.results_root)
        await checked.close()
        if compare:
            await (await job.compare()).close()
        await job.close()
        return job.job_id


async def ran(world, job_id, trouble=None, *, code=""):
    """Run a job; its summary, or None when it was killed."""

    async def run():
        async with world.session() as session:
            job = await world.jobs.resume(await world.jobs.journal(job_id), session)
            try:
                summary = await job.run()
                assert (job.ended.code if job.ended is not None else "") == code, job.ended
                return summary
            finally:
                await job.close()

    return await world.run(run(), trouble or Trouble())


async def undo_of(world, job_id):
    async with world.session() as session:
        undoing = Undoing(world.jobs, world.preparer)
        job = await undoing.make(session, job_id, results_dir=None, results_root=world.paths.results_root)
        await job.close()
    return job.job_id


def having(world):
    """Return the domains of companies with the addresses of their contacts."""
    found: dict[str, list[str]] = {}
    addresses = {number: one["email"] for number, one in world.contacts().items()}
    every = world.portal.companies.every()
    pairs = world.portal.companies.pairs_of("company", [one.id for one in every])
    for one in every:
        mine = [addresses[str(pair.contact)].partition("@")[0] for pair in pairs if pair.company == one.id]
        found.setdefault(one.properties["domain"], []).extend(mine)
    return {domain: sorted(people) for domain, people in found.items()}
