"""A contact that a lost attempt made is the job's own, whatever the answers in between were like."""

from __future__ import annotations

import asyncio

import pytest

from tests.support.contacts_file import write_rows
from tests.support.mishaps import changed, lost, one_short
from tests.support.story import ADDRESSES, BATCH, COLUMNS, Story, small_batches
from tests.support.watch import Job
from tests.support.world import Trouble, World

pytestmark = pytest.mark.anyio

NAMES = {name: COLUMNS[name] for name in ("Email", "City")}
LOOK, CREATE = 2, 3
"""Numbers of the first two requests of a batch: before them the token and the account are looked at."""


@pytest.fixture
async def story(tmp_path, monkeypatch):
    small_batches(monkeypatch)
    world = World(tmp_path)
    yield Story(world)
    world.close()


async def planned(story, people, *, compared):
    """Make a job that only creates contacts."""
    rows = [(address, "Ulm") for address in ADDRESSES[:people]]
    file = write_rows(story.world.folder / "file.csv", tuple(NAMES), rows)
    job_id = await story.prepare(file, "create", {}, planned=compared, columns=NAMES)
    story.world.clock.skip(3_600)
    return story.add(Job(job_id, "create", file, {}, compared, story.moment()))


async def ran(story, job, trouble, *, trial=0):
    summary = await story.world.run(story.run(job, trial), trouble)
    assert story.ended is None
    await story.check_end(job, summary)
    return summary


@pytest.mark.fault("F14", "F31")
@pytest.mark.parametrize("silent", [1, 2], ids=["one look is silent", "and the next one"])
async def test_a_look_that_is_silent_about_it(silent, story):
    """It is asked for again; and if HubSpot then refuses to make a second one, once more."""
    job = await planned(story, 1, compared=False)
    looks = {CREATE + number: changed(one_short) for number in range(1, silent + 1)}
    summary = await ran(story, job, Trouble({CREATE: lost(applied=True)} | looks))
    assert (summary["state"], summary["created"], summary["rejected"]) == ("finished", 1, 0)
    assert len(story.world.contacts()) == 1


@pytest.mark.fault("F14", "F51")
async def test_an_answer_of_no_use_in_a_second_run(story):
    """An earlier run sent something long ago; that says nothing about what this one has made."""
    job = await planned(story, 2 * BATCH, compared=False)
    first = await ran(story, job, Trouble(), trial=BATCH)
    assert first["created"] == BATCH
    story.world.clock.skip(86_400)
    summary = await ran(story, job, Trouble({CREATE: changed(_no_results)}))
    assert (summary["state"], summary["created"], summary["rejected"]) == ("finished", 2 * BATCH, 0)


async def test_a_pause_right_after_a_lost_answer(story):
    """What was lost before the pause is still known to be lost behind it."""
    job = await planned(story, 1, compared=False)

    def pause():
        story.running.pause()
        asyncio.get_running_loop().call_later(0.05, story.running.resume)

    summary = await ran(story, job, Trouble({CREATE: lost(applied=True)}, meanwhile={CREATE: pause}))
    assert (summary["state"], summary["created"], summary["rejected"]) == ("finished", 1, 0)


def _no_results(content: bytes) -> bytes:
    for _ in range(BATCH):
        content = one_short(content)
    return content
