"""Time behind a protocol, so that hours of waiting take milliseconds in tests.

Intervals come from ``monotonic``; ``now`` is for people, reports and for what must survive a restart.
"""

from __future__ import annotations

import sys
import time
from datetime import UTC, datetime
from typing import Protocol


class Clock(Protocol):
    """What the program may know of time."""

    def monotonic(self) -> float:
        """Return seconds since an arbitrary start; never goes back."""
        ...

    def now(self) -> datetime:
        """Return the wall-clock time in UTC; may jump."""
        ...

    async def sleep(self, seconds: float) -> None:
        """Wait at least ``seconds`` (0 or less: yield once)."""
        ...


class SystemClock:
    """The computer's clocks."""

    def monotonic(self) -> float:
        """Return ``time.monotonic()``."""
        return time.monotonic()

    def now(self) -> datetime:
        """Return the time in UTC."""
        return datetime.now(UTC)

    async def sleep(self, seconds: float) -> None:
        """Wait at least ``seconds``.

        Qt's coarse timers wake up to 5 % early (measured under qasync), hence the loop.
        """
        import asyncio  # the window has a clock before it loads asyncio

        end = time.monotonic() + seconds
        await asyncio.sleep(max(0.0, seconds))
        while (left := end - time.monotonic()) > 0:  # noqa: ASYNC110  # there is no event for the passing of time
            await asyncio.sleep(max(left, 0.001))


if sys.platform == "linux":

    def seconds_since_boot() -> float:
        """Return seconds on a clock that all processes share and that goes on while the computer sleeps."""
        return time.clock_gettime(time.CLOCK_BOOTTIME)

elif sys.platform == "win32":

    def seconds_since_boot() -> float:
        """Return seconds on a clock that all processes share and that goes on while the computer sleeps."""
        return time.monotonic()

else:

    def seconds_since_boot() -> float:
        """Return seconds on a clock that all processes share and that goes on while the computer sleeps."""
        return time.clock_gettime(time.CLOCK_MONOTONIC)
