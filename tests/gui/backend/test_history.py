"""The History pane's side of the engine on a real portal: undo is planned, shown again, discarded; nothing collides."""

from __future__ import annotations

import asyncio
import zipfile
from typing import TYPE_CHECKING

import pytest

from hubdesk.bootstrap import build_services
from hubdesk.core.errors import HubDeskError, OtherAccount, TokenRefused
from hubdesk.core.events import Subject
from hubdesk.core.secret import Secret
from hubdesk.engine.prepare import suggested_recipe
from hubdesk.gui.backend.accounts import Accounts
from hubdesk.gui.backend.history import History
from hubdesk.gui.backend.imports import Imports
from hubdesk.storage.plan.records import Action, PlanFilter
from hubdesk.storage.vault import MemoryVault
from tests.support.other_people import edit
from tests.support.planned_file import write_planned
from tests.support.portal import running_portal

if TYPE_CHECKING:
    from hubdesk.engine.plan.planner import PlanProgress

pytestmark = pytest.mark.anyio
PRESENT, NEW = 100, 30


@pytest.fixture
def portal():
    with running_portal(unlimited=True, prefilled=PRESENT) as running:
        yield running


class Window:
    """The backend without its window."""

    def __init__(self):
        self.services = build_services(vault=MemoryVault())
        self.accounts = Accounts(self.services)
        self.changed: Subject[None] = Subject()
        self.imports = Imports(self.services, self.accounts, self.changed)
        self.history = History(self.services, self.accounts, self.changed)

    async def connect(self, portal, name="all"):
        await self.accounts.connect(Secret(portal.tokens[name].token), on_step=lambda _: None)

    async def import_(self, file):
        head = await self.imports.look(file)
        recipe = suggested_recipe(head, await self.imports.catalogue())
        checked = await self.imports.check(head, recipe, progress=lambda _: None)
        job = await self.imports.prepare_job(checked, mode="upsert")
        await (await job.compare(lambda _: None)).close()
        await job.run()
        await checked.close()
        return job.job_id

    async def ids(self):
        return [job.job_id for job in await self.history.jobs()]


@pytest.fixture
async def window(portal, monkeypatch):
    monkeypatch.setenv("HUBDESK_API_BASE", portal.url)
    opened = Window()
    await opened.connect(portal)
    yield opened
    await opened.accounts.close()


@pytest.fixture
async def imported(window, portal, tmp_path):
    """A job that changed and created contacts; one of each was edited since."""
    truth = write_planned(tmp_path / "fair.csv", portal.contacts(), new=NEW, domain="pane.example")
    job_id = await window.import_(truth.file)
    changed = next(row for row, changes in truth.changes.items() if "city" in changes and truth.records[row])
    edit(portal, truth.records[changed], city="Theirs")
    made = next(one for one in portal.contacts() if one["properties"]["email"] == "new3@pane.example")
    edit(portal, made["id"], phone="+49 30 1234567")
    updates = list(truth.actions.values()).count("update")
    return job_id, updates


async def test_an_undo_is_planned_shown_again_and_discarded(window, portal, imported):
    job_id, updates = imported
    heard: list[PlanProgress] = []
    planned = await window.history.plan_undo(job_id, heard.append)
    lines = planned.lines
    assert (lines.restored, lines.archived, lines.kept_updated, lines.kept_created) == (updates - 1, NEW - 1, 1, 1)
    assert (heard[-1].rows, heard[-1].total) == (updates + NEW, updates + NEW)
    assert planned.catalogue.by_name["jobtitle"].label == "Job Title"
    assert planned.expected is not None
    assert planned.expected.calls >= 2
    rows = await planned.plan.page(PlanFilter(action=Action.ARCHIVE), 0, 100)
    assert len(rows) == NEW - 1
    assert set(await window.ids()) == {planned.job_id, job_id}
    await planned.plan.close()
    again = await window.history.open_undo(planned.job_id)
    assert (again.lines, again.undo_of, again.made_at) == (lines, job_id, planned.made_at)
    await window.history.discard(again)
    assert await window.ids() == [job_id]
    assert portal.stats()["requests"].get("contacts.batch.archive", 0) == 0


async def test_an_undo_runs_as_any_job_and_is_the_jobs_own_undo(window, imported):
    job_id, updates = imported
    planned = await window.history.plan_undo(job_id, lambda _: None)
    await planned.plan.close()
    running = await window.imports.resume_job(planned.job_id)
    assert running.undo_of == job_id
    summary = await running.run()
    assert (summary.state, summary.updated, summary.unchanged) == ("finished", updates + NEW - 2, 2)
    assert running.undone is not None
    assert (running.undone.restored, running.undone.archived, running.undone.kept) == (updates - 1, NEW - 1, 2)
    listed = {job.job_id: job for job in await window.history.jobs()}
    assert listed[job_id].undone_by == planned.job_id
    details = await window.history.details(planned.job_id)
    assert [rows for _, rows in details.reasons] == [2]


async def test_cancelling_the_comparison_leaves_no_job(window, imported):
    job_id, _ = imported
    begun = asyncio.Event()
    task = asyncio.get_running_loop().create_task(window.history.plan_undo(job_id, lambda _: begun.set()))
    await begun.wait()
    task.cancel()
    await asyncio.wait([task])
    await window.history.idle()
    assert await window.ids() == [job_id]


async def test_questions_about_one_job_do_not_get_into_each_others_way(window, imported):
    job_id, _ = imported
    asked = [asyncio.get_running_loop().create_task(window.history.details(job_id)) for _ in range(4)]
    await asyncio.sleep(0)
    asked[0].cancel()
    report, *told = await asyncio.gather(window.history.verify(job_id), *asked[1:])
    assert report.problems == ()
    assert [one.problem for one in told] == ["", "", ""]
    await window.history.idle()
    journal = await window.services.jobs.journal(job_id)
    await journal.close()


async def test_another_account_and_none_are_refused(window, portal, imported):
    job_id, _ = imported
    await window.connect(portal, "other account")
    with pytest.raises(OtherAccount):
        await window.history.plan_undo(job_id, lambda _: None)
    assert await window.ids() == [job_id]
    assert set(window.history.colours()) >= {portal.portal_id}
    alone = History(window.services, Accounts(window.services), Subject())
    with pytest.raises(TokenRefused):
        await alone.plan_undo(job_id, lambda _: None)


async def test_details_go_by_the_setting_and_the_list_hears_of_it(window, imported, tmp_path):
    job_id, _ = imported
    archive = await window.history.export(job_id, tmp_path / "kept.zip")
    with zipfile.ZipFile(archive) as opened:
        assert {"job.json", "written.csv", "summary.json"} <= set(opened.namelist())
    assert await window.history.details_days() == 90
    assert list(await window.history.remove_old_details()) == []
    heard: list[object] = []
    subscription = window.changed.subscribe(heard.append)
    assert list(await window.history.set_details_days(0)) == [job_id]
    assert len(heard) == 1
    assert await window.history.details_days() == 0
    (job,) = await window.history.jobs()
    assert job.removed
    details = await window.history.details(job_id)
    assert "were removed on" in details.problem
    assert sum(details.counts.values()) == job.rows
    with pytest.raises(HubDeskError):
        await window.history.plan_undo(job_id, lambda _: None)
    deleted = await window.history.delete_all(results=True)
    assert (deleted.jobs, deleted.left) == ((job_id,), ())
    subscription.close()


async def test_a_job_that_is_looked_at_is_not_called_running(window, imported):
    job_id, _ = imported
    async with asyncio.TaskGroup() as looking:
        for _ in range(4):
            looking.create_task(window.history.details(job_id))
        lists = [await window.history.jobs() for _ in range(12)]
    assert all(not job.running for jobs in lists for job in jobs)
