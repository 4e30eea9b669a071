"""Notices when the way to HubSpot stood still for a moment: requests that left then arrive late, all together.

HubSpot counts arrivals and we know departures. A request has arrived at the latest when its own answer or that to a
later one came, less the quickest time in which an answer ever comes; what left before a standstill was over may have
arrived as late as that. In calm times this bound is far too cautious (the first of some twenty answers comes a few
tenths of a second after the quickest possible), so slots are held that long only where something tells of a
standstill:

- the time until an answer confirmed a request is longer than nearly always, or
- HubSpot counted fewer calls than were in the window when the request left, for several requests in a row: those
  that were missing had left the window while the requests were on their way.
"""

from __future__ import annotations

from collections import deque
from math import inf

_REMEMBERED = 256
_ENOUGH = 32
_EVERY = 32
_HIGH = 0.98
_CLEARLY = 1.1
_ROUND = 512
_LONGEST = 2.0


class Usual:
    """Learns how long confirmations usually take.

    Attributes:
        unusual: Seconds that only a standstill explains; infinity before enough is known.
    """

    def __init__(self) -> None:
        self.unusual = inf
        self._recent: deque[float] = deque(maxlen=_REMEMBERED)
        self._until_next = _ENOUGH

    def note(self, seconds: float) -> None:
        """Take note of the time from a departure to the answer that confirmed it."""
        self._recent.append(seconds)
        self._until_next -= 1
        if self._until_next <= 0:
            self.unusual = sorted(self._recent)[int(len(self._recent) * _HIGH)] * _CLEARLY
            self._until_next = _EVERY


class Lateness:
    """How late requests can have been.

    Attributes:
        followed: Times to the confirmation of requests that others followed soon.
        last: The same of those that were the last for a while.
    """

    def __init__(self) -> None:
        self.followed = Usual()
        self.last = Usual()
        self._quickest = self._quickest_before = inf
        self._answers = 0

    def answered(self, seconds: float) -> None:
        """Take note of the time from a departure to its good answer."""
        if seconds < self._quickest:
            self._quickest = seconds
        self._answers += 1
        if self._answers >= _ROUND:
            self._answers = 0
            self._quickest_before, self._quickest = self._quickest, inf

    def most(self, confirmed: float) -> float:
        """Return by how many seconds a request can have been later than the quickest, at most."""
        quickest = min(self._quickest, self._quickest_before)
        return min(_LONGEST, max(0.0, confirmed - quickest)) if quickest < inf else 0.0
