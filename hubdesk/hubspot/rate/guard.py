"""How much longer than the interval a slot is held, because HubSpot counts arrivals and we know only departures.

A request that was slow on its way arrives late and is still in HubSpot's window when we believe it has left. The
reserve absorbs a few such latecomers; when HubSpot's ``Remaining`` shows more of them than expected, slots are held
longer, and after calm windows a little shorter again.
"""

from __future__ import annotations

_SHORTEST = 0.05
_FIRST = 0.08
_LONGEST = 0.15
_UP = 1.25
_UP_FAR = 2.0
_DOWN = 0.9
_PAUSE = 0.5
_CALM = 8.0


class ArrivalGuard:
    """A time in seconds that follows what HubSpot reports.

    Attributes:
        seconds: How much longer than the interval to hold each slot now.
    """

    def __init__(self) -> None:
        self.seconds = _FIRST
        self._raised_at = float("-inf")
        self._calm_since = 0.0

    def overtaken(self, seconds: float) -> None:
        """Take note that a request was on its way for so much longer than those that left after it."""
        self.seconds = max(self.seconds, min(_LONGEST, 0.6 * seconds))

    def observe(self, now: float, margin: int, cushion: int) -> None:
        """Take note of the answer to a request that left while we used all that we allow ourselves.

        Args:
            now: Monotonic seconds.
            margin: Calls that were left when HubSpot counted it.
            cushion: Calls that would be left if none had arrived late.
        """
        if margin < cushion:
            if now - self._raised_at > _PAUSE:
                self.seconds = min(_LONGEST, self.seconds * (_UP_FAR if margin * 2 < cushion else _UP))
                self._raised_at = now
            self._calm_since = now
        elif now - self._calm_since > _CALM:
            self.seconds = max(_SHORTEST, self.seconds * _DOWN)
            self._calm_since = now
