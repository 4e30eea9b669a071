"""What is asked before the window ends: a running job, and what would be lost."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from hubdesk.gui.aio.scope import TaskScope
from hubdesk.gui.closing import CloseChoice, CloseProtocol

pytestmark = [pytest.mark.anyio, pytest.mark.gui]


class _Asked:
    """Answers, and keeps what was asked."""

    def __init__(self, sink: Any, *, running: int, loses: bool, answers: bool = False) -> None:
        self.asked: list[str] = []
        self.answers = answers
        self.closing = CloseProtocol(
            TaskScope("closing", sink),
            running_jobs=lambda: running,
            ask=self._ask,
            step_back=lambda: None,
            loses=lambda: loses,
            ask_to_lose=self._ask_to_lose,
        )

    async def _ask(self) -> CloseChoice:
        self.asked.append("running")
        return CloseChoice.CANCEL

    async def _ask_to_lose(self) -> bool:
        self.asked.append("losing")
        return self.answers

    async def request(self) -> bool:
        """Wish to close; return whether the window ends."""
        self.closing.request()
        for _ in range(5):
            await asyncio.sleep(0)
        return self.closing._wanted.is_set()


async def test_nothing_to_lose_ends_at_once(sink):
    asked = _Asked(sink, running=0, loses=False)
    assert await asked.request()
    assert asked.asked == []


async def test_what_would_be_lost_is_asked_about_each_time(sink):
    asked = _Asked(sink, running=0, loses=True)
    assert not await asked.request()
    assert not await asked.request()
    asked.answers = True
    assert await asked.request()
    assert asked.asked == ["losing"] * 3
    assert not asked.closing.urgent


async def test_a_running_job_is_asked_about_alone(sink):
    asked = _Asked(sink, running=1, loses=True)
    assert not await asked.request()
    assert asked.asked == ["running"]


async def test_the_end_of_the_session_asks_nobody(sink):
    asked = _Asked(sink, running=0, loses=True)
    asked.closing.quit()
    assert asked.closing._wanted.is_set()
    assert asked.asked == []
