"""Two limits beside the rolling window: searches a second, and refused form submissions a second."""

from __future__ import annotations

from collections import deque

SEARCHES = 5
"""Searches a second for the whole account, shared by all integrations."""

FORM_REFUSALS = 10
"""Refused submissions within one second that block the sender."""

BLOCKED_SECONDS = 60.0


class SearchLimit:
    """Five searches in any second."""

    def __init__(self) -> None:
        self._calls: deque[float] = deque()

    def admit(self, now: float) -> bool:
        """Count one search; False when it is one too many."""
        while self._calls and self._calls[0] <= now - 1.0:
            self._calls.popleft()
        if len(self._calls) >= SEARCHES:
            return False
        self._calls.append(now)
        return True


class FormsBlock:
    """Blocks form submissions for a minute after ten refusals within one second."""

    def __init__(self) -> None:
        self._refusals: deque[float] = deque(maxlen=FORM_REFUSALS)
        self._until = 0.0

    def blocked(self, now: float) -> bool:
        """Whether submissions are blocked now."""
        return now < self._until

    def refused(self, now: float) -> None:
        """Note a submission that was answered with 429."""
        self._refusals.append(now)
        if len(self._refusals) == FORM_REFUSALS and now - self._refusals[0] < 1.0:
            self._until = now + BLOCKED_SECONDS
            self._refusals.clear()
