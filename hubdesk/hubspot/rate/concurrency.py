"""How many requests may be on their way at once: slow start, then additive increase and multiplicative decrease.

HubSpot takes half a second to three seconds for a batch of 100, so the allowed rate needs 20 to 60 requests in flight.
Locks, refusals and server trouble mean that fewer would be better.
"""

from __future__ import annotations

HIGHEST = 64
FIRST = 20
BUSY = 0.7
"""Share of the window that has to be in use before a good answer says anything about a larger one."""


class Concurrency:
    """A window of requests in flight, as congestion control does it.

    Attributes:
        in_flight: Requests on their way, interactive ones included.
    """

    def __init__(self, highest: int = HIGHEST, first: int = FIRST) -> None:
        self.in_flight = 0
        self._highest = highest
        self._window = float(min(first, highest))
        self._threshold = float(highest)
        self._cut_at = float("-inf")

    @property
    def window(self) -> int:
        """Requests of bulk work that may be in flight."""
        return int(self._window)

    def succeeded(self) -> None:
        """Take note of a good answer; call it while its request still counts as in flight."""
        if self.in_flight < self._window * BUSY:
            return  # the window was not what held us back, so this says nothing about a larger one
        step = 1.0 if self._window < self._threshold else 1.0 / self._window
        self._window = min(float(self._highest), self._window + step)

    def troubled(self, now: float, departed: float) -> None:
        """Halve the window, once for all requests that were in flight together."""
        if departed <= self._cut_at:
            return
        self._cut_at = now
        self._window = max(1.0, self._window / 2)
        self._threshold = self._window

    def restart(self, now: float) -> None:
        """Begin anew with one request, after HubSpot was out of reach."""
        self._cut_at = now
        self._threshold = max(2.0, self._threshold)
        self._window = 1.0
