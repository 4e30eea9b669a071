"""Slowing down after HubSpot refused a call as one too many, and the careful way back to full speed."""

from __future__ import annotations

_CAUTION = 0.9
_KNOWN_CAUTION = 0.97
_SHARE = 0.1
_KNOWN_SECONDS = 4.0
_GUESSED_SECONDS = 300.0
_LONGEST_SECONDS = 3600.0
_KNOWN_LONGEST = 16.0
_SAME_EPISODE = 3.0


class Ceiling:
    """A temporary limit of our own calls in the window.

    For a third of its time it stays where the refusal was, less a tenth (less 3 % where HubSpot tells its
    limit, since what others use is known then); then it rises evenly to full speed. A further refusal before or soon
    after its end doubles the time, so that probing for a limit that HubSpot does not tell costs ever fewer refusals.
    Where it tells, there is nothing to probe for: others that call in bursts must not slow us down for an hour.
    """

    def __init__(self) -> None:
        self._level = 0.0
        self._start = float("-inf")
        self._seconds = 0.0
        self._refused_at = float("-inf")

    def refuse(self, now: float, count: int, *, known_limit: int | None) -> None:
        """Take note of a refusal.

        Args:
            now: Monotonic seconds.
            count: Our calls in the window when the refused one left, itself included.
            known_limit: What HubSpot tells as its limit; then the refusal was other programs' doing, and what they
                use is known. None when it does not tell.
        """
        least = 1.0 if known_limit is None else max(1.0, known_limit * _SHARE)
        level = max(least, (count - 1) * (_CAUTION if known_limit is None else _KNOWN_CAUTION))
        if now - self._refused_at < _SAME_EPISODE:
            self._level = min(self._level, level)
        else:
            first = _GUESSED_SECONDS if known_limit is None else _KNOWN_SECONDS
            again = now < self._start + 2 * self._seconds
            longest = _LONGEST_SECONDS if known_limit is None else _KNOWN_LONGEST
            self._seconds = min(longest, 2 * self._seconds) if again else first
            self._level = level
            self._start = now
        self._refused_at = now

    def apply(self, now: float, normal: int) -> int:
        """Return ``normal`` calls, or fewer while slowed (at least 1 when ``normal`` is)."""
        left = self.slowed_for(now)
        if left <= 0 or normal <= self._level:
            return normal
        rising = self._seconds * 2 / 3
        share = 0.0 if left >= rising else 1 - left / rising
        return max(1, int(self._level + (normal - self._level) * share))

    def slowed_for(self, now: float) -> float:
        """Return the seconds until full speed; 0 when not slowed."""
        return max(0.0, self._start + self._seconds - now)
