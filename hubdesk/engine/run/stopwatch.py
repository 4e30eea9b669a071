"""How long a run has been at work: a pause that somebody asked for is not part of it, nor what came before it began."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from hubdesk.core.clock import Clock


class Stopwatch:
    """Stands at 0 until it is started.

    A job exists from its preview on, and whoever looks at a preview for a minute has not waited for the run. It may be
    paused before it begins, too: then it stands until somebody goes on.
    """

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._before = 0.0
        self._since: float | None = None
        self._started = self._held = False

    @property
    def seconds(self) -> float:
        """Seconds at work so far."""
        return self._before + (0.0 if self._since is None else self._clock.monotonic() - self._since)

    def start(self) -> None:
        """Begin anew at 0."""
        self._before, self._since, self._started = 0.0, None, True
        self._go()

    def hold(self) -> None:
        """Stand still."""
        self._before, self._since, self._held = self.seconds, None, True

    def go_on(self) -> None:
        """Run again after :meth:`hold`."""
        self._held = False
        self._go()

    def _go(self) -> None:
        if self._started and not self._held and self._since is None:
            self._since = self._clock.monotonic()
