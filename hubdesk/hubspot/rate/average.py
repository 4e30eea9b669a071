"""What others use on average: one answer tells of one window, and one window differs from the next by chance."""

from __future__ import annotations

from collections import deque
from math import sqrt

_SECONDS = 90.0
_REMEMBERED = 600.0
_EVERY = 0.5
_CALLS, _TIMES = 3.0, 2.0
"""What is a change of their use, and not chance: by so many calls and so many times the root of the average."""


class Average:
    """The unbiased average of their calls in a window, over the minute and a half until the newest answer.

    Nothing is added for safety here: who admits requests has to expect newcomers, who forecasts must not.
    """

    def __init__(self) -> None:
        self._told: deque[tuple[float, float]] = deque()

    def note(self, at: float, surplus: float) -> None:
        """Take note of an answer.

        Args:
            at: When its request left, seconds; answers come in this order.
            surplus: Calls in the window that were not ours; below 0 where requests of ours arrived late.
        """
        told = self._told
        if not told or at - told[-1][0] >= _EVERY:
            told.append((at, surplus))
        while told[0][0] < at - _SECONDS:
            told.popleft()

    def calls(self, now: float, interval: float) -> float | None:
        """Return their calls in a window; None when no answer told within the last ten minutes.

        Args:
            now: Seconds.
            interval: Length of the window, seconds; each answer tells of what came in so many seconds before it.
        """
        if not self._told or now - self._told[-1][0] > _REMEMBERED:
            return None
        total = weight = latest = 0.0
        before = float("-inf")
        for at, surplus in self._told:
            share = min(interval, at - before)
            total, weight, before, latest = total + share * surplus, weight + share, at, surplus
        mean = max(0.0, total / weight)
        return max(0.0, latest) if abs(latest - mean) > _CALLS + _TIMES * sqrt(mean) else mean

    def forget(self) -> None:
        """Know nothing any more."""
        self._told.clear()
