"""Calls of one token in ten rolling seconds."""

from __future__ import annotations

from collections import deque

SECONDS = 10.0


class RollingWindow:
    """Counts calls at their arrival; the call at ``t`` stops counting at ``t + 10`` s.

    Attributes:
        limit: Calls admitted in any ten seconds. May change while running.
        largest: The largest number of calls that arrived over HTTP in any ten seconds, refused ones included.
        others_per_second: Calls a second that another integration makes with the same token, simulated.
    """

    __slots__ = ("_arrived", "_counted", "_others_at", "_tick", "largest", "limit", "others_per_second")

    def __init__(self, limit: int) -> None:
        self.limit = limit
        self.largest = 0
        self.others_per_second = 0.0
        self._counted: deque[float] = deque()
        self._arrived: deque[float] = deque()
        self._others_at = 0.0
        self._tick = 0

    def restore(self, arrivals: list[tuple[float, bool]]) -> None:
        """Take over calls of an earlier run as (moment on this run's clock, whether it was admitted)."""
        for at, admitted in arrivals:
            self._arrived.append(at)
            if admitted:
                self._counted.append(at)
        self.largest = max(self.largest, len(self._arrived))

    def set_others(self, per_second: float, now: float) -> int:
        """Let another integration call from now on (0 stops it). Return calls it made until now."""
        made = self.advance(now)
        self.others_per_second = per_second
        self._others_at, self._tick = now, 0
        return made

    def advance(self, now: float) -> int:
        """Forget calls older than ten seconds; return how many calls others got through since the last time."""
        made = 0
        if self.others_per_second > 0:
            made = self._simulate(now)
        self._forget(now)
        return made

    def _simulate(self, now: float) -> int:
        step = 1.0 / self.others_per_second
        made = 0
        while (at := self._others_at + (self._tick + 1) * step) <= now:
            self._tick += 1
            while self._counted and self._counted[0] <= at - SECONDS:
                self._counted.popleft()
            if len(self._counted) < self.limit:
                self._counted.append(at)
                made += 1
        return made

    def _forget(self, now: float) -> None:
        edge = now - SECONDS
        while self._counted and self._counted[0] <= edge:
            self._counted.popleft()
        while self._arrived and self._arrived[0] <= edge:
            self._arrived.popleft()

    def admit(self, now: float) -> bool:
        """Count one call that arrives now; return False when it is one too many (then it does not count)."""
        self._arrived.append(now)
        self.largest = max(self.largest, len(self._arrived))
        if len(self._counted) >= self.limit:
            return False
        self._counted.append(now)
        return True

    @property
    def used(self) -> int:
        """Calls in the window at the last arrival."""
        return len(self._counted)

    def reset_largest(self) -> None:
        """Start measuring the largest window anew."""
        self.largest = len(self._arrived)
