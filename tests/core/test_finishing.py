"""What was begun is done when whoever waited for it goes on."""

from __future__ import annotations

import asyncio

import pytest

from hubdesk.core.finishing import finished

pytestmark = pytest.mark.anyio


async def _waiting(work):
    task = asyncio.get_running_loop().create_task(finished(work))
    await asyncio.sleep(0)
    return task


@pytest.mark.parametrize("times", [1, 3])
async def test_whoever_is_cancelled_hears_of_it_when_the_work_is_done(times):
    work = asyncio.get_running_loop().create_future()
    task = await _waiting(work)
    for _ in range(times):
        task.cancel()
        await asyncio.sleep(0)
        assert not task.done()
    work.set_result(7)
    with pytest.raises(asyncio.CancelledError):
        await task


async def test_results_and_failures_are_those_of_the_work():
    work = asyncio.get_running_loop().create_future()
    work.set_result(7)
    assert await finished(work) == 7
    work = asyncio.get_running_loop().create_future()
    work.set_exception(OSError("full"))
    with pytest.raises(OSError, match="full"):
        await finished(work)


async def test_a_failure_behind_a_cancelled_caller_is_nobodys_any_more(caplog):
    work = asyncio.get_running_loop().create_future()
    task = await _waiting(work)
    task.cancel()
    await asyncio.sleep(0)
    work.set_exception(OSError("full"))
    with pytest.raises(asyncio.CancelledError):
        await task
    del work, task
    assert caplog.text == ""
