"""A stop cancels everybody who waits for a permit, all in the same moment."""

from __future__ import annotations

import asyncio
import random

from hubdesk.hubspot.rate.governor import Governor
from hubdesk.hubspot.rate.traffic import Priority
from tests.support.virtual_time import VirtualClock, run_virtual


def test_waiting_permits_cancelled_together_leave_nothing_behind():
    async def scenario():
        governor = Governor(VirtualClock(), random.Random(1))
        admitted = 0

        async def one():
            nonlocal admitted
            async with governor.permit(Priority.BULK) as permit:
                permit.departed(replay=False)
                admitted += 1
                await asyncio.sleep(3600)

        tasks = [asyncio.get_running_loop().create_task(one()) for _ in range(300)]
        await asyncio.sleep(0)
        first = admitted
        for task in tasks:
            task.cancel()
        ends = await asyncio.gather(*tasks, return_exceptions=True)
        assert all(isinstance(end, asyncio.CancelledError) for end in ends)
        assert governor.snapshot().in_flight == 0
        async with asyncio.timeout(30), governor.permit(Priority.INTERACTIVE):
            pass
        governor.close()
        return first

    assert 0 < run_virtual(scenario()) < 300
