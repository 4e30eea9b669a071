"""What other programs with the same token use of the rolling window, by the newest word of HubSpot.

Every answer tells how many calls the window held when HubSpot counted its request; what is not ours is theirs. From
one answer to the next their calls come, and ten seconds after they came they go; so when they go is known beforehand.
"""

from __future__ import annotations

from collections import deque

_NOISE = 3.0
"""Calls by which answers differ only because requests overtake one another on the way."""

_SHARE = 0.4
"""Of a difference within the noise, so much is believed at once."""

_SOON = 0.5
"""Seconds; what goes so soon may as well have gone already."""

_STEP = 0.25
_LONGEST_GAP = 5.0

_AHEAD = 1.0
"""Seconds of newcomers for which room is kept beyond what the last answer told."""


class Others:
    """Follows their calls.

    Attributes:
        known: Whether an answer told of them.
    """

    def __init__(self) -> None:
        self.known = False
        self._came: deque[list[float]] = deque()
        self._total = 0.0
        self._told = 0.0
        self._told_at = 0.0

    def __bool__(self) -> bool:
        return self._told > 0.0

    def count(self, now: float, interval: float) -> float:
        """Return how many calls of theirs are in the window at ``now``.

        Those that came leave in time; new ones are taken to come as before for the length of a window without a word
        from HubSpot, and to fade within the next.
        """
        told = self._told
        if told <= 0.0:
            return 0.0
        silence = now - self._told_at
        came = self._came
        while came and came[0][0] + interval <= now:
            self._total -= came.popleft()[1]
        if silence >= interval:
            return told * max(0.0, 2.0 - silence / interval)
        newcomers = max(0.0, silence) * told / interval
        return min(self._total + newcomers, told * (1.0 + _AHEAD / interval))

    def observe(self, at: float, interval: float, surplus: float) -> None:
        """Take note of an answer that no newer one has overtaken.

        Args:
            at: When its request left.
            interval: Length of the window, seconds.
            surplus: Calls in the window that were not ours.
        """
        came = self._came
        while came and came[0][0] + interval <= at:
            self._total -= came.popleft()[1]
        more = max(0.0, surplus) - self._total
        if -_NOISE <= more <= _NOISE:
            more *= _SHARE
        if more > 0.0:
            self._add(at, more, interval)
        elif more < 0.0:
            self._take(-more, at - interval + _SOON)
        self.known, self._told, self._told_at = True, self._total, at

    def _add(self, at: float, calls: float, interval: float) -> None:
        """Add calls that came since the last answer: evenly as before, and what is more than that at the last moment.

        When many came at once only HubSpot knows; taking them to be older than they are would free their slots too
        soon.
        """
        since = max(self._told_at, at - _LONGEST_GAP) if self.known else at
        gap = max(0.0, at - since)
        lump = calls - self._told * gap / interval
        even = calls - max(0.0, lump)
        parts = 1 + int(gap / _STEP)
        for part in range(parts - 1, -1, -1):
            self._came.append([at - part * _STEP, even / parts])
        self._came[-1][1] += calls - even
        self._total += calls

    def _take(self, calls: float, soon: float) -> None:
        """Take calls away: those that go soon in any case, otherwise those believed last."""
        came = self._came
        self._total -= calls
        while calls > 0.0 and came:
            end = 0 if came[0][0] <= soon else -1
            entry = came[end]
            if entry[1] > calls:
                entry[1] -= calls
                return
            calls -= entry[1]
            del came[end]
        if not came:
            self._total = 0.0

    def forget(self) -> None:
        """Know nothing any more."""
        self.known = False
        self._came.clear()
        self._total = self._told = 0.0
