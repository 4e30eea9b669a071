"""Progress goes on being shown, whatever one look at it raises."""

from __future__ import annotations

import asyncio

import pytest

from hubdesk.core.clock import SystemClock
from hubdesk.engine.run.ticker import Ticker

pytestmark = pytest.mark.anyio


async def test_a_tick_that_fails_is_logged_and_does_not_end_the_others(caplog):
    ticks = []
    seen = asyncio.Event()

    def tick():
        ticks.append(1)
        if len(ticks) == 1:
            message = "no figures yet"
            raise ValueError(message)
        seen.set()

    async with asyncio.timeout(5), Ticker(tick, SystemClock()):
        await seen.wait()
    assert [one.levelname for one in caplog.records] == ["ERROR"]
