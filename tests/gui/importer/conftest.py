"""An Import pane with its controller on fake services."""

from __future__ import annotations

import asyncio
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QTimer

from hubdesk.gui.aio.scope import TaskScope
from hubdesk.gui.importer.controller import ImportController
from hubdesk.gui.importer.pane import ImportPane
from hubdesk.gui.notifier import Notifier
from hubdesk.gui.services import MemorySettings
from tests.support.fake_import import FakeImports
from tests.support.portal import running_portal
from tests.support.whole_window import whole_window

if TYPE_CHECKING:
    from hubdesk.gui.importer.steps import Step


class StillClock:
    """A clock whose time stands still."""

    def monotonic(self) -> float:
        return 0.0

    def now(self) -> datetime:
        return datetime(2026, 11, 25, 16, 0, tzinfo=UTC)

    async def sleep(self, seconds: float) -> None:
        await asyncio.sleep(0)


@dataclass
class Rig:
    """What a test of the pane has in its hands."""

    pane: ImportPane
    services: FakeImports
    controller: ImportController
    notifier: Notifier
    settings: MemorySettings
    shown: list[Path]
    sink: object

    def at(self, step: Step) -> bool:
        """Return whether the reader is at a step."""
        return self.controller.way.now is step

    @property
    def banners(self) -> tuple[str, ...]:
        """Keys of the banners, worst first."""
        return self.pane.banners.keys()

    async def settle(self) -> None:
        """Let all tasks that can go on do so, and Qt paint what they changed."""
        for _ in range(4):
            for _ in range(10):
                await asyncio.sleep(0)
            turn = asyncio.get_running_loop().create_future()
            QTimer.singleShot(0, lambda turn=turn: turn.set_result(None))
            await turn

    async def until(self, condition) -> None:
        """Wait for something that a timer brings about."""
        async with asyncio.timeout(30):
            while not condition():  # noqa: ASYNC110  # what is waited for has no event
                await asyncio.sleep(0.01)

    async def read(self, path: str = "/data/leads.csv") -> None:
        self.pane.open_file(Path(path))
        await self.settle()

    async def check(self) -> None:
        await self.read()
        self.controller.go_on()
        await self.settle()
        self.controller.go_on()
        await self.settle()

    async def preview(self) -> None:
        await self.check()
        self.controller.go_on()
        await self.settle()

    async def compare(self):
        await self.preview()
        self.controller.go_on()
        await self.settle()
        return self.services.jobs[-1]

    async def skip(self) -> None:
        """Be ready to write without a comparison."""
        await self.preview()
        self.pane.preview.skip_wanted.emit()
        await self.settle()

    async def run(self):
        """Write without a comparison and return the job."""
        await self.skip()
        self.controller.go_on()
        await self.settle()
        return self.services.jobs[-1]


@pytest.fixture
def rig_of(theme, sink, tmp_path, request):
    """Make rigs inside a running loop; their tasks end with the test."""
    scopes: list[TaskScope] = []

    def make(*, show: bool = False, **services) -> Rig:
        services.setdefault("rows", 5214)
        scope = TaskScope("import", sink)
        scopes.append(scope)
        pane = ImportPane(theme)
        notifier, settings = Notifier(), MemorySettings()
        shown: list[Path] = []
        fake = FakeImports(results=tmp_path, **services)
        controller = ImportController(pane, fake, scope, notifier, settings, StillClock(), show_path=shown.append)
        pane.resize(1100, 800)
        if show:
            pane.show()
        return Rig(pane, fake, controller, notifier, settings, shown, sink)

    yield make
    for scope in scopes:
        scope.cancel_all()
    assert not sink.defects


@pytest.fixture(scope="module")
def portal():
    """A portal without limits and contacts, for the tests of one file."""
    with running_portal(unlimited=True, prefilled=0) as running:
        yield running


@pytest.fixture
def open_window(portal, theme, sink, monkeypatch):
    """Open the window with the account of the portal, or of another one, connected."""

    @asynccontextmanager
    async def opened(other=None):
        place = other or portal
        monkeypatch.setenv("HUBDESK_API_BASE", place.url)
        monkeypatch.setenv("HUBDESK_FORMS_BASE", place.url)
        async with whole_window(theme, sink) as whole:
            await whole.connect(place)
            yield whole
        assert not sink.defects

    return opened
