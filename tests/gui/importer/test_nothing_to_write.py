"""A file that HubSpot has already: the preview says so and leads on, and History tells it as what it is."""

from __future__ import annotations

from dataclasses import replace

import pytest

from hubdesk.gui.history.words import resumable, standing, state
from hubdesk.gui.importer.steps import Step
from hubdesk.storage.journal.records import JobState
from tests.support.contacts_file import write_people
from tests.support.waiting import until

pytestmark = [pytest.mark.anyio, pytest.mark.gui]


async def test_what_hubspot_has_already_leads_to_a_new_import(open_window, portal, tmp_path):
    file = write_people(tmp_path / "people.csv", 6, "there.example")
    async with open_window(portal) as whole:
        await whole.imported(file)
        whole.importer.new_import()
        await whole.read(file)
        await whole.check()
        await whole.compare()
        assert whole.importer.footer().state == "Nothing to write"
        assert (whole.pane.primary.text(), whole.pane.primary.isEnabled()) == ("New import", True)
        open_now = (await whole.services.jobs.list())[0]
        assert open_now.running
        assert state(open_now)[0] == "Nothing to write"
        assert not resumable(replace(open_now, running=""))
        said = standing(open_now, whole.services.clock.now())[0]
        assert said == "Nothing had to be written: all contacts were up to date."
        writes = len(portal.history())
        whole.importer.go_on()
        await until(lambda: whole.importer.way.now is Step.FILE)
        await whole.settle("forget-plan")
        assert whole.importer.head is None
        assert len(portal.history()) == writes
        assert len(await whole.services.jobs.list()) == 1


async def test_a_job_in_a_preview_is_not_called_running(open_window, portal, tmp_path):
    async with open_window(portal) as whole:
        await whole.read(write_people(tmp_path / "new.csv", 3, "newcomers.example"))
        await whole.check()
        await whole.compare()
        job = next(job for job in await whole.services.jobs.list() if job.running)
        assert (job.state, job.nothing_to_write) == (JobState.READY, False)
        assert state(job)[0] == "In preview"
        assert standing(job, whole.services.clock.now())[0] == "It is open in a preview. Nothing is written yet."
