"""A Scopes pane with its controller and services in memory."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import pytest

from hubdesk.gui.aio.scope import TaskScope
from hubdesk.gui.notifier import Notifier
from hubdesk.gui.scopes.controller import ScopesController
from hubdesk.gui.scopes.pane import ScopesPane
from hubdesk.gui.services import MemorySettings
from tests.support.scope_samples import NOW, FakeScopes

if TYPE_CHECKING:
    from hubdesk.gui.notifier import Toast


class FixedClock:
    """The same moment for ever."""

    def monotonic(self) -> float:
        return 0.0

    def now(self):
        return NOW

    async def sleep(self, seconds: float) -> None:
        await asyncio.sleep(0)


class Rig:
    """The pane as the window has it."""

    def __init__(self, theme, scope, fake: FakeScopes, settings: MemorySettings | None = None) -> None:
        self.fake = fake
        self.pane = ScopesPane(theme)
        self.settings = settings or MemorySettings()
        self.notifier = Notifier()
        self.toasts: list[Toast] = []
        self.notes: list[tuple[str, str]] = []
        self.asked_panes: list[str] = []
        self.notifier.toasted.connect(self.toasts.append)
        self.pane.rail_note_changed.connect(lambda text, icon: self.notes.append((text, icon)))
        self.pane.pane_requested.connect(self.asked_panes.append)
        self.controller = ScopesController(self.pane, fake, scope, self.notifier, self.settings, FixedClock())

    async def settle(self) -> None:
        for _ in range(30):
            await asyncio.sleep(0)

    async def show(self, width: int = 1048, height: int = 736) -> None:
        self.pane.resize(width, height)
        self.pane.show()
        await self.settle()

    def names(self) -> list[str]:
        """Return the scopes that the table shows, in order."""
        model = self.pane.main.model
        found = [model.scope(row) for row in range(model.rowCount())]
        return [scope.facts.name for scope in found if scope is not None]

    def verdict(self) -> str:
        """Return the sentence at the top."""
        banner = self.pane.main.verdict_banner()
        return banner.content.title if banner is not None else ""


@pytest.fixture
def rig_of(theme, sink):
    """Make panes inside a running loop."""
    scopes: list[TaskScope] = []

    def make(settings: MemorySettings | None = None, **services) -> Rig:
        scope = TaskScope("scopes", sink)
        scopes.append(scope)
        return Rig(theme, scope, FakeScopes(**services), settings)

    yield make
    for scope in scopes:
        scope.cancel_all()
    assert not sink.defects
    assert not sink.errors
