"""One switch for pause and stop."""

from __future__ import annotations

import asyncio

import pytest

from hubdesk.engine.run.control import Control, Halted
from tests.support.virtual_time import run_virtual


def test_running_lets_requests_go():
    async def scenario():
        control = Control()
        control.check()
        return await control.may_go()

    assert run_virtual(scenario()) is True


def test_a_pause_holds_until_resumed():
    async def scenario():
        control = Control()
        control.pause()
        with pytest.raises(Halted):
            control.check()
        async with asyncio.TaskGroup() as group:
            waiting = group.create_task(control.may_go())
            await asyncio.sleep(60)
            assert not waiting.done()
            control.resume()
        return waiting.result()

    assert run_virtual(scenario()) is True


def test_stopping_ends_a_pause_and_lets_nothing_go():
    async def scenario():
        control = Control()
        control.pause()
        control.stop()
        assert not control.paused
        with pytest.raises(Halted):
            control.check()
        return await control.may_go()

    assert run_virtual(scenario()) is False
