"""Who waits for a limit, in which order they go, and when the next may."""

from __future__ import annotations

import asyncio
from collections import deque
from math import inf
from typing import TYPE_CHECKING, Protocol

from hubdesk.core.errors import DayUsedUp
from hubdesk.hubspot.rate.traffic import Priority

if TYPE_CHECKING:
    from collections.abc import Callable

    from hubdesk.hubspot.rate.budget import Budget
    from hubdesk.hubspot.rate.permit import Permit

_EARLY = 0.001
_LONGEST = 5.0
"""A timer stands still while the computer sleeps; this much later at the latest the clock is read again."""


class Timer(Protocol):
    """A call that will be made later."""

    def cancel(self) -> None:
        """Let it not be made."""
        ...


class Later(Protocol):
    """Makes calls later."""

    def __call__(self, seconds: float, callback: Callable[[], None]) -> Timer:
        """Call ``callback`` after ``seconds``."""
        ...


def in_loop(seconds: float, callback: Callable[[], None]) -> Timer:
    """Call ``callback`` later in the running event loop."""
    return asyncio.get_running_loop().call_later(seconds, callback)


class Lane:
    """One budget with the requests that wait for it: first come, first served, people before jobs.

    Args:
        budget: What they wait for.
        start: Starts a request and returns 0, or returns the seconds until it may; raises
            :class:`hubdesk.core.errors.DayUsedUp` when waiting is not wanted.
        later: Makes calls later.
    """

    __slots__ = ("_later", "_start", "_timer", "budget", "waiting")

    def __init__(self, budget: Budget, start: Callable[[Lane, Permit], float], later: Later) -> None:
        self.budget = budget
        self.waiting: tuple[deque[Permit], deque[Permit]] = (deque(), deque())
        self._start = start
        self._later = later
        self._timer: Timer | None = None

    def try_start(self, permit: Permit) -> bool:
        """Start a request that has just come, unless it has to wait.

        Raises:
            DayUsedUp: It would have to wait for the next day and does not want to.
        """
        if self.waiting[permit.priority] or (permit.priority and self.waiting[0]):
            return False
        return self._start(self, permit) <= 0

    def wait(self, permit: Permit) -> None:
        """Let a request wait; its future is done when it may leave."""
        self.waiting[permit.priority].append(permit)
        self.dispatch()

    def leave(self, permit: Permit) -> None:
        """Wait no longer."""
        queue = self.waiting[permit.priority]
        if permit in queue:
            queue.remove(permit)
            self.dispatch()

    def turn_away(self, make_error: Callable[[], Exception]) -> None:
        """Let everybody who waits fail."""
        for queue in self.waiting:
            for permit in queue:
                if permit.future is not None and not permit.future.done():
                    permit.future.set_exception(make_error())
            queue.clear()

    def close(self) -> None:
        """Stop the timer and cancel who waits."""
        self._stop_timer()
        for queue in self.waiting:
            for permit in queue:
                if permit.future is not None:
                    permit.future.cancel()
        if self.budget.ledger is not None:
            self.budget.ledger.close()

    def _stop_timer(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

    def dispatch(self) -> None:
        """Let go whoever may go now, and set the timer for the next."""
        self._stop_timer()
        if not (self.waiting[0] or self.waiting[1]):
            return
        soonest = inf
        for priority in Priority:
            queue = self.waiting[priority]
            soonest = min(soonest, self._serve(queue))
            if queue:
                break  # nobody overtakes a person who waits
        if soonest < inf:
            # Coarse timers wake early (Qt's by up to 5 %): the clock is read again on every wake-up.
            self._timer = self._later(min(max(soonest, _EARLY), _LONGEST), self.dispatch)

    def _serve(self, queue: deque[Permit]) -> float:
        """Start requests from the head of ``queue``; return the seconds until the next may, else infinity."""
        while queue:
            permit = queue[0]
            assert permit.future is not None  # noqa: S101  # only waiting permits are in the queue
            if permit.future.done():
                # Cancelled a moment ago, together with others; its task has not had its turn to leave the queue.
                queue.popleft()
                continue
            try:
                wait = self._start(self, permit)
            except DayUsedUp as error:
                queue.popleft()
                permit.future.set_exception(error)
                continue
            if wait > 0:
                return wait
            queue.popleft()
            permit.future.set_result(None)
        return inf
