"""The last ten minutes of the rate limit, in columns of six seconds."""

from __future__ import annotations

from collections import deque

from hubdesk.hubspot.rate.snapshot import StripColumn

COLUMNS = 100
SECONDS = 6.0

_EMPTY = StripColumn(ours=0, others=0, refused=0, known=False)


class Strip:
    """Keeps the highest values of each column; constant work for each note."""

    def __init__(self, now: float) -> None:
        self._closed: deque[StripColumn] = deque([_EMPTY] * (COLUMNS - 1), maxlen=COLUMNS - 1)
        self._ends_at = now + SECONDS
        self._ours = self._others = self._refused = 0
        self._known = False

    def note(self, now: float, ours: int, others: int) -> None:
        """Take note of the calls in the window at ``now``."""
        self.advance(now, ours)
        self._ours = max(self._ours, ours)
        self._others = max(self._others, others)

    def heard(self, now: float, ours: int, others: int) -> None:
        """Take note of an answer."""
        self.note(now, ours, others)
        self._known = True

    def refuse(self, now: float, ours: int) -> None:
        """Take note of a refusal."""
        self.advance(now, ours)
        self._refused += 1
        self._known = True

    def advance(self, now: float, ours: int) -> None:
        """Close the columns that are over; ``ours`` is the number of calls in the window now."""
        if now < self._ends_at:
            return
        over = int((now - self._ends_at) // SECONDS) + 1
        self._closed.append(self._current())
        for _ in range(min(over - 1, COLUMNS)):
            self._closed.append(StripColumn(ours=ours, others=0, refused=0, known=False))
        self._ends_at += over * SECONDS
        self._ours, self._others, self._refused, self._known = ours, 0, 0, False

    def columns(self) -> tuple[StripColumn, ...]:
        """Return all columns, oldest first."""
        return (*self._closed, self._current())

    def _current(self) -> StripColumn:
        return StripColumn(ours=self._ours, others=self._others, refused=self._refused, known=self._known)
