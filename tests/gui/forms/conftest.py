"""A Forms pane with its controller and an engine in memory."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import pytest

from hubdesk.gui.aio.scope import TaskScope
from hubdesk.gui.forms.controller import FormsController
from hubdesk.gui.forms.pane import FormsPane
from hubdesk.gui.notifier import Notifier
from hubdesk.gui.services import MemorySettings
from tests.support.form_samples import NOW, FakeForms

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

    def __init__(self, theme, scope, fake: FakeForms) -> None:
        self.fake = fake
        self.scope = scope
        self.pane = FormsPane(theme)
        self.notifier = Notifier()
        self.toasts: list[Toast] = []
        self.panes: list[str] = []
        self.scopes: list[tuple[str, str]] = []
        self.files: list[tuple[object, object]] = []
        self.notifier.toasted.connect(self.toasts.append)
        self.pane.pane_requested.connect(self.panes.append)
        self.pane.scope_wanted.connect(lambda scope, feature: self.scopes.append((scope, feature)))
        self.pane.file_chosen.connect(lambda path, form: self.files.append((path, form)))
        self.controller = FormsController(self.pane, fake, scope, self.notifier, MemorySettings(), FixedClock())

    async def settle(self) -> None:
        for _ in range(30):
            await asyncio.sleep(0)

    async def show(self, width: int = 1048, height: int = 736) -> None:
        self.pane.resize(width, height)
        self.pane.show()
        await self.settle()

    async def open(self, form) -> None:
        self.controller.open(form.id)
        await self.settle()

    def type(self, **values: str) -> None:
        """Fill fields in as a user does."""
        for name, value in values.items():
            entry = self.box(name).input
            entry.set_value(value)
            entry.changed.emit()

    def leave(self, name: str) -> None:
        self.box(name).input.left.emit()

    def box(self, name: str):
        found = self.pane.form.box(name)
        assert found is not None
        return found

    def names(self) -> list[str]:
        """Return the forms that the list shows."""
        model = self.pane.list.model
        found = [model.line(row) for row in range(model.rowCount())]
        return [line.name for line in found if line is not None]

    def shown(self) -> tuple[str, str]:
        """Return which page is shown, and what stands in the middle of it."""
        return self.pane.page.name, self.pane.middle.name

    def notice(self) -> str:
        return self.pane.foot.notice.words()

    def state(self) -> list[str]:
        """Return what the empty state in place of everything says."""
        state = self.pane.state
        said = [state._title.text(), state._text.text()]
        return [*said, state.button.text()] if state.button is not None and state.button.isVisible() else said


@pytest.fixture
def rig_of(theme, sink):
    """Make panes inside a running loop."""
    scopes: list[TaskScope] = []

    def make(fake: FakeForms | None = None) -> Rig:
        scope = TaskScope("forms", sink)
        scopes.append(scope)
        return Rig(theme, scope, fake or FakeForms())

    yield make
    for scope in scopes:
        scope.cancel_all()
    assert not sink.defects
    assert not sink.errors
