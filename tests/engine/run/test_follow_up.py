"""A stop while lists and companies are at work: it waits for no network, and going on with the job does the rest."""

from __future__ import annotations

import asyncio

import httpx
import pytest

from tests.engine.associations import scene
from tests.engine.associations.conftest import world as companies
from tests.engine.run import test_listing as listing
from tests.support.world import World

__all__ = ["companies"]

pytestmark = pytest.mark.anyio


async def stopped_offline(world, job_id, path, *, after=0):
    """Run a job whose network is gone once it has called ``path`` so often, and stop it then; return its summary."""
    deliver = world.handle_async_request
    asked = 0

    async def unplugged(request):
        nonlocal asked
        asked += path in request.url.path
        if asked > after:
            message = "nobody is there"
            raise httpx.ConnectError(message)
        return await deliver(request)

    world.handle_async_request = unplugged
    async with world.session() as session:
        job = await world.jobs.resume(await world.jobs.journal(job_id), session)
        subscription = session.client.waiting.subscribe(lambda state: job.stop() if state is not None else None)
        async with asyncio.timeout(5):
            summary = await job.run()
        subscription.close()
        assert asked > after
        assert job.ended is None
        await job.close()
    world.handle_async_request = deliver
    return summary


@pytest.mark.parametrize("path", ["/lists/", "/memberships/"])
async def test_a_list_that_cannot_be_reached_holds_up_no_stop(tmp_path, path):
    world = World(tmp_path)
    job_id = await listing.planned(world, "Fair")
    summary = await stopped_offline(world, job_id, path)
    assert (summary.state, summary.created) == ("stopped", listing.PEOPLE)
    assert (await listing.ran(world, job_id)).listed == listing.PEOPLE
    world.close()


@pytest.mark.parametrize(
    ("path", "created"), [("/companies/search", 0), ("/associations/", 8), ("/companies/batch", 8)]
)
async def test_companies_that_cannot_be_reached_hold_up_no_stop(companies, path, created):
    job_id = await scene.planned(companies, compare=False)
    summary = await stopped_offline(companies, job_id, path)
    assert (summary.state, summary.created) == ("stopped", created)
    finished = await scene.ran(companies, job_id)
    assert (finished.state, finished.created, finished.associated) == ("finished", 8, 5)
    assert scene.having(companies) == scene.ALL


async def test_what_was_associated_before_a_stop_without_a_network_is_counted(companies):
    job_id = await scene.planned(companies)
    assert (await stopped_offline(companies, job_id, "/companies/batch/create", after=1)).associated == 3
