"""Holds everything back while HubSpot is out of reach, and finds out calmly when it is back.

Shared by all calls of a client: one harmless request at a time asks, at growing intervals, instead of every waiting
call asking on its own. Nothing asks while nobody waits.
"""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from hubdesk.hubspot.causes import Cause
from hubdesk.hubspot.retry import OUTAGE

if TYPE_CHECKING:
    import random
    from collections.abc import Awaitable, Callable

    from hubdesk.core.clock import Clock

INTERVALS = (1.0, 2.0, 4.0, 8.0, 15.0, 30.0, 60.0, 120.0, 300.0)
"""Seconds before each question; the last one repeats for as long as somebody waits."""

_LONG = 60.0


class Breaker:
    """Open while HubSpot is out of reach.

    Args:
        clock: Time.
        rng: Source of chance.
        probe: Asks HubSpot; returns None when it answered, else why not. May raise what ends everything.
        changed: Called whenever ``is_open`` or ``retry_in`` changed.

    Attributes:
        is_open: Whether calls have to wait.
        cause: Why it opened last.
    """

    def __init__(
        self,
        clock: Clock,
        rng: random.Random,
        probe: Callable[[], Awaitable[Cause | None]],
        changed: Callable[[], None],
    ) -> None:
        self.is_open = False
        self.cause = Cause.TROUBLE
        self._clock = clock
        self._rng = rng
        self._probe = probe
        self._changed = changed
        self._evidence = 0
        self._level = 0
        self._next_at: float | None = None
        self._waiters: set[asyncio.Future[None]] = set()
        self._hurried = asyncio.Event()
        self._task: asyncio.Task[None] | None = None

    @property
    def retry_in(self) -> float | None:
        """Seconds until the next question; None when none is planned."""
        return None if self._next_at is None else max(0.0, self._next_at - self._clock.monotonic())

    @property
    def asks_rarely(self) -> bool:
        """Whether the outage lasts so long already that the next success of a probe is a real change."""
        return self._interval() >= _LONG

    def trouble(self, cause: Cause, weight: int) -> None:
        """Take note of a request that brought no answer."""
        self.cause = cause
        self._evidence += weight
        if self._evidence >= OUTAGE:
            self.trip(cause)

    def trip(self, cause: Cause) -> None:
        """Open at once."""
        self.cause = cause
        if not self.is_open:
            self.is_open = True
            self._plan()

    def success(self) -> None:
        """Take note of an answer to a call: HubSpot is there, and works."""
        self._level = 0
        self._close()
        self._evidence = 0

    async def wait(self, *, hurry: bool) -> None:
        """Wait until HubSpot answers again.

        Args:
            hurry: Ask now rather than at the planned time.

        Raises:
            HubDeskError: What ended everything meanwhile.
            Exception: The question itself could not be asked.
        """
        future = asyncio.get_running_loop().create_future()
        self._waiters.add(future)
        if hurry:
            self._hurried.set()
        self._ensure_task()
        try:
            await future
        finally:
            self._waiters.discard(future)

    async def aclose(self) -> None:
        """Stop asking."""
        task, self._task = self._task, None
        if task is not None:
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)

    def _interval(self) -> float:
        return INTERVALS[min(self._level, len(INTERVALS) - 1)]

    def _plan(self) -> None:
        self._next_at = self._clock.monotonic() + self._interval() * self._rng.uniform(0.9, 1.1)
        self._changed()

    def _close(self) -> None:
        if not self.is_open:
            return
        self.is_open = False
        # Until a real call succeeds, the first one that fails opens it again.
        self._evidence = OUTAGE - 1
        self._next_at = None
        for future in self._waiters:
            if not future.done():
                future.set_result(None)
        self._changed()

    def _ensure_task(self) -> None:
        if self._task is None or self._task.done():
            self._task = asyncio.get_running_loop().create_task(self._ask_until_back(), name="hubspot-probe")

    async def _ask_until_back(self) -> None:
        while self.is_open and self._waiters:
            await self._nap(self.retry_in or 0.0)
            if not self._waiters or not self.is_open:
                break
            try:
                cause = await self._probe()
            except Exception as error:  # noqa: BLE001  # whoever waits hears of it, a defect too, or waits for ever
                self._give_up(error)
                break
            # Only the success of a real call sets the interval back: HubSpot may answer this and fail at all else.
            self._level = min(self._level + 1, len(INTERVALS) - 1)
            if cause is None:
                self._close()
            else:
                self.cause = cause
                self._plan()

    async def _nap(self, seconds: float) -> None:
        try:
            async with asyncio.timeout(seconds):
                await self._hurried.wait()
        except TimeoutError:
            pass
        self._hurried.clear()

    def _give_up(self, error: Exception) -> None:
        for future in self._waiters:
            if not future.done():
                future.set_exception(error)
        self._plan()
