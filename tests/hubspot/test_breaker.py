"""The breaker by itself; how calls wait for it is tested with the client."""

from __future__ import annotations

import asyncio
import random

import pytest

from hubdesk.hubspot.breaker import Breaker
from hubdesk.hubspot.causes import Cause
from tests.support.virtual_time import VirtualClock, run_virtual


def test_a_question_that_fails_in_an_unforeseen_way_leaves_nobody_waiting():
    async def main():
        async def probe():
            raise ZeroDivisionError

        breaker = Breaker(VirtualClock(), random.Random(1), probe, lambda: None)
        breaker.trip(Cause.TROUBLE)
        with pytest.raises(ZeroDivisionError):
            await asyncio.wait_for(breaker.wait(hurry=False), 600.0)
        await breaker.aclose()

    run_virtual(main())
