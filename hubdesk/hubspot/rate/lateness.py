"""Notices when HubSpot stood still for a moment: requests that left then arrived late, all of them together.

The time from a departure to the first answer to that request or a later one is nearly steady while everything flows.
Where it is clearly longer than usual, the requests of that moment were held up on their way, and they stay in
HubSpot's window for as much longer.
"""

from __future__ import annotations

from collections import deque
from math import inf

_REMEMBERED = 128
_ENOUGH = 32
_EVERY = 16
_LOW = 0.1
_HIGH = 0.75
_LONGEST = 1.5


class Lateness:
    """Learns what is usual and tells what was longer.

    What is longer than three in four was perhaps held up, and then by as much as it is longer than the quickest: the
    first answer after a standstill comes quickly, because there are so many that it may be.
    """

    def __init__(self) -> None:
        self._recent: deque[float] = deque(maxlen=_REMEMBERED)
        self._low = self._high = inf
        self._until_next = _ENOUGH

    def note(self, seconds: float) -> None:
        """Take note of the time from a departure to the answer that confirmed it."""
        self._recent.append(seconds)
        self._until_next -= 1
        if self._until_next <= 0:
            ordered = sorted(self._recent)
            self._low, self._high = ordered[int(len(ordered) * _LOW)], ordered[int(len(ordered) * _HIGH)]
            self._until_next = _EVERY

    def excess(self, confirmed: float | None) -> float:
        """Return how many seconds longer than usual a departure took to be confirmed; 0 when that is not known."""
        if confirmed is None or confirmed <= self._high:
            return 0.0
        return min(_LONGEST, confirmed - self._low)
