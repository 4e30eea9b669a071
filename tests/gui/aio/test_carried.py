"""Work that was begun is done to its end, whoever is cancelled meanwhile."""

from __future__ import annotations

import asyncio

import pytest

from hubdesk.gui.aio.carried import carried_through

pytestmark = pytest.mark.anyio


async def _work(done: list[str], go_on: asyncio.Event, error: Exception | None = None) -> str:
    await go_on.wait()
    done.append("all")
    if error is not None:
        raise error
    return "result"


@pytest.mark.parametrize("error", [None, ValueError("late")])
async def test_a_cancellation_is_heard_of_behind_the_work(error):
    done: list[str] = []
    go_on = asyncio.Event()
    task = asyncio.get_running_loop().create_task(carried_through(_work(done, go_on, error)))
    for _ in range(2):
        await asyncio.sleep(0)
        task.cancel()
        await asyncio.sleep(0)
        assert not task.done()
    go_on.set()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert done == ["all"]


async def test_result_and_failure_are_those_of_the_work():
    go_on = asyncio.Event()
    go_on.set()
    assert await carried_through(_work([], go_on)) == "result"
    with pytest.raises(ValueError, match="late"):
        await carried_through(_work([], go_on, ValueError("late")))
