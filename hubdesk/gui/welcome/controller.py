"""What the buttons of the Welcome pane do."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from hubdesk.gui.language.say import heard

if TYPE_CHECKING:
    from collections.abc import Callable

    from hubdesk.core.errors import HubDeskError
    from hubdesk.gui.actions import Actions
    from hubdesk.gui.aio.scope import TaskScope
    from hubdesk.gui.welcome.pane import WelcomePane


class DemoStarter(Protocol):
    """Starts the demo portal and makes it the current account."""

    async def start_demo(self, *, on_step: Callable[[object], None]) -> object:
        """Start it.

        Raises:
            HubDeskError: It did not start.
        """
        ...


class WelcomeController:
    """Owns the tasks of the Welcome pane. The shell leaves the pane by itself once there is an account."""

    def __init__(self, pane: WelcomePane, demo: DemoStarter, scope: TaskScope, actions: Actions) -> None:
        self.pane = pane
        self._demo = demo
        self._scope = scope
        pane.connect_requested.connect(lambda: pane.pane_requested.emit("connect"))
        pane.demo_requested.connect(self.start_demo)
        pane.choose_requested.connect(lambda: actions["open-file"].trigger())

    def start_demo(self) -> None:
        """Start the demo, once."""
        self.pane.set_demo_starting(True)
        self._scope.start(self._start(), name="demo", busy="ignore", on_error=self._failed)

    async def _start(self) -> None:
        try:
            await self._demo.start_demo(on_step=lambda _: None)
        finally:
            self.pane.set_demo_starting(False)

    def _failed(self, error: HubDeskError) -> None:
        self.pane.set_demo_error(heard(error.sentence()))
