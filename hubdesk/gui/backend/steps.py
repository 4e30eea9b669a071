"""The steps of connecting as the pane shows them, and how the window opens sessions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hubdesk.engine.connect import OpenOptions
from hubdesk.gui.token.services import StepDone

if TYPE_CHECKING:
    from collections.abc import Callable

    from hubdesk.core.clock import Clock
    from hubdesk.engine.records import ConnectStep

    OnStep = Callable[[StepDone], None]


class Steps:
    """Times the steps of connecting."""

    def __init__(self, on_step: OnStep, clock: Clock) -> None:
        self._on_step = on_step
        self._clock = clock
        self._last = clock.monotonic()

    def done(self, step: ConnectStep, detail: str) -> None:
        """Tell of a step that succeeded."""
        now = self._clock.monotonic()
        self._on_step(StepDone(step, round((now - self._last) * 1000), detail))
        self._last = now

    def options(self) -> OpenOptions:
        """In the window a run waits for the next day by itself; what is clicked is told instead."""
        return OpenOptions(wait_for_day=True, on_step=self.done)
