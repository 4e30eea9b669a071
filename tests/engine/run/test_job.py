"""What one run leaves for the next: a trial that is through stays one no longer, and what runs cost is added up."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path

import pytest

from tests.engine.run import test_listing as listing
from tests.engine.run.test_listing import PEOPLE, planned, ran
from tests.support.world import Trouble

pytestmark = pytest.mark.anyio

world = listing.world


async def stopped_with_the_first_write(world, job_id, *, trial=0):
    """Run a job and stop it with the answer to its first write; its summary and what the journal has of it then."""
    async with world.session() as session:
        job = await world.jobs.resume(await world.jobs.journal(job_id), session)
        writes = ("contacts.upsert", "contacts.create", "contacts.update")
        session.client.calls.subscribe(lambda call: job.stop() if call.endpoint in writes else None)
        summary = await job.run(trial=trial)
        meta = job.meta
        await job.close()
    return summary, meta


async def test_a_trial_that_was_stopped_with_its_last_answer_is_through(world):
    """Whoever goes on wants the rest: a run that sends nothing, since the trial is over already, helps nobody."""
    job_id = await planned(world, "Fair")
    trial, meta = await stopped_with_the_first_write(world, job_id, trial=3)
    assert (trial.state, trial.created, meta.trial) == ("stopped", 3, 0)
    rest = await ran(world, job_id)
    assert (rest.state, rest.created) == ("finished", PEOPLE)


async def test_a_trial_that_was_stopped_halfway_goes_on_as_a_trial(world):
    job_id = await planned(world, "Fair")
    async with world.session() as session:
        job = await world.jobs.resume(await world.jobs.journal(job_id), session)
        job.stop()
        assert (await job.run(trial=3)).created == 0
        assert job.meta.trial == 3
        await job.close()
    assert (await ran(world, job_id)).created == 3


async def test_a_job_finished_by_a_stop_is_no_trial(world):
    job_id = await planned(world, "Fair")
    async with world.session() as session:
        job = await world.jobs.resume(await world.jobs.journal(job_id), session)
        into = job.meta.into
        session.client.calls.subscribe(lambda call: job.stop() if call.endpoint == "lists.add" else None)
        assert into is not None
        await job.run(trial=PEOPLE)
        assert job.meta.trial == 0
        await job.close()


async def test_the_preview_and_a_pause_are_no_part_of_the_time(world):
    job_id = await planned(world, "Fair")
    async with world.session() as session:
        job = await world.jobs.resume(await world.jobs.journal(job_id), session)
        await asyncio.sleep(1.0)  # somebody reads the preview
        job.pause()
        async with asyncio.TaskGroup() as tasks:
            running = tasks.create_task(job.run())
            await asyncio.sleep(1.0)
            assert job.snapshot().seconds < 0.5
            job.resume()
        summary = running.result()
        await job.close()
    assert summary.seconds < 0.9


async def test_summary_and_history_tell_the_same_of_all_runs(world):
    job_id = await planned(world, "Fair")
    first, _ = await stopped_with_the_first_write(world, job_id, trial=3)
    async with world.session() as session:
        job = await world.jobs.resume(await world.jobs.journal(job_id), session)
        sent: list[str] = []
        session.client.calls.subscribe(lambda call: sent.append(call.endpoint))
        last = await job.run()
        meta = job.meta
        await job.close()
    assert last.requests == first.requests + len(sent) > first.requests
    assert last.seconds > first.seconds > 0
    assert (meta.calls, meta.seconds, meta.retries, meta.refused) == (
        last.requests,
        last.seconds,
        last.retries,
        last.rate_limited,
    )
    told = json.loads((Path(last.results) / "summary.json").read_text("utf-8"))
    assert (told["requests"], told["seconds"], told["bound_seconds"]) == (
        last.requests,
        last.seconds,
        last.bound_seconds,
    )


async def test_what_a_run_took_that_was_cut_off_is_not_known_and_said_so(world):
    job_id = await planned(world, "Fair")

    async def run():
        async with world.session() as session:
            job = await world.jobs.resume(await world.jobs.journal(job_id), session)
            try:
                return await job.run()
            finally:
                await job.close()

    assert await world.run(run(), Trouble(kill=(4, True))) is None
    summary = await world.run(run(), Trouble())
    assert (summary.state, summary.cut_off) == ("finished", True)
    assert json.loads((Path(summary.results) / "summary.json").read_text("utf-8"))["cut_off"] is True
    [info] = [one for one in await world.jobs.list() if one.job_id == job_id]
    assert info.cut_off
    whole = await planned(world, "Fair")
    assert (await ran(world, whole)).cut_off is None


async def test_the_forecast_of_an_undo_counts_the_reading_before_each_write(world):
    job_id = await planned(world, "Fair")
    await ran(world, job_id)
    undo = await listing.undo_of(world, job_id)
    async with world.session() as session:
        job = await world.jobs.resume(await world.jobs.journal(undo), session)
        plan = await job.plan()
        expected = await job.forecast(plan)
        await plan.close()
        sent: list[str] = []
        session.client.calls.subscribe(lambda call: sent.append(call.endpoint))
        await job.run()
        await job.close()
    assert expected.calls == sum(one.startswith("contacts.") for one in sent), sent
