"""An event loop whose time jumps over every wait, so that hours of waiting take milliseconds."""

from __future__ import annotations

import asyncio
import selectors
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Coroutine

T = TypeVar("T")


class _JumpingSelector(selectors.DefaultSelector):
    """Moves the loop's time forward instead of waiting."""

    def __init__(self) -> None:
        super().__init__()
        self.jumped = 0.0

    def select(self, timeout=None):
        if timeout is None:
            return super().select(None)
        ready = super().select(0)
        if not ready and timeout > 0:
            self.jumped += timeout
        return ready


class VirtualLoop(asyncio.SelectorEventLoop):
    """A selector loop on virtual time. Not for code that waits for threads or sockets while timers run."""

    def __init__(self) -> None:
        self._jumping = _JumpingSelector()
        super().__init__(self._jumping)

    def time(self) -> float:
        """Return virtual seconds."""
        return self._jumping.jumped

    def jump(self, seconds: float) -> None:
        """Let time go by at once."""
        self._jumping.jumped += seconds


class VirtualClock:
    """The clock of a :class:`VirtualLoop`; ``start`` is its wall time at virtual second 0."""

    def __init__(self, start: datetime = datetime(2026, 11, 25, 9, 0, tzinfo=UTC)) -> None:
        self._start = start

    def monotonic(self) -> float:
        """Return virtual seconds."""
        return asyncio.get_running_loop().time()

    def now(self) -> datetime:
        """Return the virtual wall time."""
        return self._start + timedelta(seconds=self.monotonic())

    async def sleep(self, seconds: float) -> None:
        """Wait virtual seconds."""
        await asyncio.sleep(max(0.0, seconds))


class StandingClock:
    """A clock that stands at one moment; waits yield once."""

    def __init__(self, now: datetime) -> None:
        self._now = now

    def monotonic(self) -> float:
        """Return 0."""
        return 0.0

    def now(self) -> datetime:
        """Return the moment."""
        return self._now

    async def sleep(self, seconds: float) -> None:
        """Yield once."""
        del seconds
        await asyncio.sleep(0)


def run_virtual(coroutine: Coroutine[object, object, T]) -> T:
    """Run ``coroutine`` to its end on a loop with virtual time."""
    with asyncio.Runner(loop_factory=VirtualLoop) as runner:
        return runner.run(coroutine)
