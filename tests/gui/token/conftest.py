"""A Connect pane with its controllers on services in memory."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from hubdesk.gui.aio.scope import TaskScope
from hubdesk.gui.notifier import Notifier
from hubdesk.gui.token.controller import ConnectController
from hubdesk.gui.token.pane import ConnectPane
from hubdesk.gui.token.replace_controller import NO_WORK, RefusedWork
from tests.support.fake_connect import NOW, FakeConnect


class StandingClock:
    """Always the same moment."""

    def now(self):
        return NOW

    def monotonic(self) -> float:
        return 0.0

    async def sleep(self, seconds: float) -> None:
        await asyncio.sleep(0)


async def settle() -> None:
    """Let the tasks of a controller come to rest."""
    for _ in range(30):
        await asyncio.sleep(0)


@pytest.fixture
def connect_of(theme, sink):
    """Make panes inside a running loop."""
    scopes: list[TaskScope] = []

    def make(work: RefusedWork = NO_WORK, **services: Any) -> tuple[ConnectPane, FakeConnect, ConnectController]:
        scope = TaskScope("connect", sink)
        scopes.append(scope)
        pane, fake = ConnectPane(theme), FakeConnect(**services)
        return pane, fake, ConnectController(pane, fake, scope, Notifier(), StandingClock(), work)

    yield make
    for scope in scopes:
        scope.cancel_all()
    assert not sink.defects
