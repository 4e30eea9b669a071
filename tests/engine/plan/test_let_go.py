"""A job that is let go of in the middle: nothing is closed or removed that a thread is still at work with."""

from __future__ import annotations

import asyncio
from threading import Event

import pytest

from hubdesk.engine.worker.client import Worker
from hubdesk.storage.plan.writer import PlanWriter
from tests.support.contacts_file import write_people

pytestmark = pytest.mark.anyio


@pytest.mark.parametrize("step", ["add", "finish"])
async def test_a_comparison_that_is_cancelled_lets_nothing_go_that_a_thread_is_at_work_with(
    rig, tmp_path, monkeypatch, step
):
    """SQLite would take the whole program with it."""
    told: list[str] = []
    work, discard = getattr(PlanWriter, step), PlanWriter.discard

    def slowly(writer, *arguments):
        loop.call_soon_threadsafe(comparing.cancel)
        Event().wait(0.2)
        work(writer, *arguments)
        told.append(step)

    def discarded(writer):
        told.append("discard")
        discard(writer)

    monkeypatch.setattr(PlanWriter, step, slowly)
    monkeypatch.setattr(PlanWriter, "discard", discarded)
    loop = asyncio.get_running_loop()
    async with rig.session() as session:
        job = await rig.plan(session, write_people(tmp_path / "people.csv", 30, "cancelled.example"))
        comparing = loop.create_task(job.compare())
        await asyncio.wait([comparing])
        assert comparing.cancelled()
        assert told == [step, "discard"]
        await job.close()


async def test_a_job_that_is_given_up_while_it_compares_goes_when_no_thread_writes_its_plan_any_more(
    rig, tmp_path, monkeypatch
):
    add = PlanWriter.add
    there: list[bool] = []

    def slowly(writer, rows):
        loop.call_soon_threadsafe(comparing.cancel)
        loop.call_soon_threadsafe(given_up.set)
        Event().wait(0.5)
        add(writer, rows)
        there.append((rig.paths.jobs / job.job_id).exists())

    monkeypatch.setattr(PlanWriter, "add", slowly)
    loop, given_up = asyncio.get_running_loop(), asyncio.Event()
    async with rig.session() as session:
        job = await rig.plan(session, write_people(tmp_path / "people.csv", 30, "given-up.example"))
        comparing = loop.create_task(job.compare())
        await given_up.wait()
        await rig.jobs.give_up(job)
        await asyncio.wait([comparing])
    assert there == [True]
    assert list(rig.paths.jobs.iterdir()) == []


async def test_a_job_whose_end_is_cut_short_can_be_opened_again(rig, tmp_path, monkeypatch):
    """Else it would be called running until the program ends."""
    ending = asyncio.Event()

    async def never(_):
        ending.set()
        await asyncio.Event().wait()

    async with rig.session() as session:
        job = await rig.plan(session, write_people(tmp_path / "people.csv", 30, "cut.example"))
        with monkeypatch.context() as patch:
            patch.setattr(Worker, "close", never)
            closing = asyncio.get_running_loop().create_task(job.close())
            await ending.wait()
            closing.cancel()
            await asyncio.wait([closing])
        await (await rig.jobs.journal(job.job_id)).close()
        await job.close()
