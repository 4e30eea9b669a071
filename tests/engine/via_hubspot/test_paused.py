"""A pause or a stop while a file is on its way: HubSpot gets no file twice, and nobody waits for it in vain."""

from __future__ import annotations

import asyncio

import pytest

from hubdesk.storage.journal.records import ByHubSpot
from tests.engine.via_hubspot.test_sender import processing, rig_on
from tests.support.checker import check_account, check_files
from tests.support.contacts_file import write_people
from tests.support.waiting import until

pytestmark = pytest.mark.anyio


@pytest.mark.fault("F119")
async def test_a_file_whose_answer_is_lost_while_the_run_pauses_is_looked_for_when_it_goes_on(tmp_path):
    file = write_people(tmp_path / "people.csv", 300)
    with rig_on(tmp_path, {"nth": 1, "effect": {"reset": "after"}}) as (rig, portal):
        async with rig.session() as session:
            job = await rig.plan(session, file, by_hubspot=ByHubSpot())
            session.client.calls.subscribe(lambda call: job.pause() if call.cause else None)
            async with asyncio.TaskGroup() as group:
                running = group.create_task(rig.run(job))
                await until(lambda: job.snapshot().waiting and not job.snapshot().elsewhere)
                job.resume()
            summary = running.result()
        assert rig.ended is None
        assert (summary.state, summary.written) == ("finished", 300)
        assert len(portal.imports()) == 1, "imported twice"
        check_account(file, check_files(file, summary.as_json()), portal)


@pytest.mark.parametrize("taken", [True, False])
async def test_a_stop_without_a_network_does_not_wait_for_it(tmp_path, taken):
    file = write_people(tmp_path / "people.csv", 1_500)
    with rig_on(tmp_path, import_rows_per_second=1_000) as (rig, portal):
        async with rig.session() as session:
            job = await rig.plan(session, file, by_hubspot=ByHubSpot())
            async with asyncio.TaskGroup() as group:
                if not taken:
                    portal.kill()
                running = group.create_task(rig.run(job))
                if taken:
                    await processing(job, 1)
                    portal.kill()
                await until(lambda: (waiting := session.waiting) and waiting.reason == "network")
                job.stop()
                async with asyncio.timeout(5):
                    summary = await running
        assert rig.ended is None
        review = 1_500 if taken else 0
        assert (summary.state, summary.needs_review, summary.not_sent) == ("stopped", review, 1_500 - review)
        portal.restart()
        again = await rig.resume(str(summary.job))
        assert (again.state, again.written, len(portal.imports())) == ("finished", 1_500, 1)
