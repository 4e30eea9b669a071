"""What runs side by side, and what blocks, has ended when a caller goes on."""

from __future__ import annotations

import asyncio
import threading

import pytest

from hubdesk.engine.together import to_its_end

pytestmark = pytest.mark.anyio


async def test_who_is_cancelled_goes_on_only_when_the_thread_is_done():
    began, may_end, ended = threading.Event(), threading.Event(), []

    def work():
        began.set()
        may_end.wait()
        ended.append("work")

    async def caller():
        try:
            await to_its_end(work)
        finally:
            ended.append("caller")

    task = asyncio.get_running_loop().create_task(caller())
    await asyncio.to_thread(began.wait)
    for _ in range(3):  # however often
        task.cancel()
        await asyncio.sleep(0.01)
    assert ended == []
    may_end.set()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert ended == ["work", "caller"]


async def test_what_the_work_gives_or_raises_is_the_callers():
    assert await to_its_end(int, "7") == 7
    with pytest.raises(ValueError, match="invalid literal"):
        await to_its_end(int, "seven")
