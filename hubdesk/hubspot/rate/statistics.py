"""Counts of the session for the gauge and the summary."""

from __future__ import annotations

from collections import deque

_MINUTE = 60.0


class Statistics:
    """Requests, repeats, errors and refusals since the session began.

    Attributes:
        requests: Requests sent.
        retries: Of these, repeats.
        errors: Of these, answered with 4xx or 5xx other than 429.
        rate_limited: Of these, answered with 429.
        next_attempt_at: When HubSpot is tried again, monotonic; None while it is reachable.
    """

    def __init__(self) -> None:
        self.requests = 0
        self.retries = 0
        self.errors = 0
        self.rate_limited = 0
        self.next_attempt_at: float | None = None
        self._refusals: deque[float] = deque(maxlen=1000)

    def sent(self, *, replay: bool) -> None:
        """Count a request."""
        self.requests += 1
        self.retries += replay

    def answered(self, status: int) -> None:
        """Count an answer other than 429."""
        self.errors += status >= 400

    def refused(self, now: float) -> None:
        """Count a 429."""
        self.rate_limited += 1
        self._refusals.append(now)

    def refused_lately(self, now: float) -> int:
        """Return the refusals of the last minute."""
        while self._refusals and self._refusals[0] < now - _MINUTE:
            self._refusals.popleft()
        return len(self._refusals)

    def offline(self, next_attempt_at: float | None) -> None:
        """Set when HubSpot is tried again; None when it is reachable."""
        self.next_attempt_at = next_attempt_at
