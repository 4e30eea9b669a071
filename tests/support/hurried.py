"""A clock that runs faster than the computer's, for waits between looks at something that is quickly done in tests."""

from __future__ import annotations

from hubdesk.core.clock import SystemClock

SPEED = 25.0


class HurriedClock(SystemClock):
    """Twenty-five seconds of it are one of the wall's; the time of day stays."""

    def monotonic(self) -> float:
        """Return hurried seconds."""
        return super().monotonic() * SPEED

    async def sleep(self, seconds: float) -> None:
        """Wait hurried seconds."""
        await super().sleep(seconds / SPEED)
