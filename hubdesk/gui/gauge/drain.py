"""The calls of the window by the second in which they were made, as they slide towards its end. No Qt."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

SECONDS = 10
_FORGET = 2.5
"""Seconds without a look after which the columns begin anew: nobody saw when others called meanwhile."""


@dataclass(frozen=True, slots=True)
class Column:
    """Calls that were made within one second.

    Attributes:
        ours: Ours, exact.
        others: Others', by what the answers told in that second.
    """

    ours: int
    others: int


@dataclass(frozen=True, slots=True)
class Sliding:
    """The columns at one moment.

    Attributes:
        columns: Eleven, the oldest first: the first leaves, the last is that of the present second.
        shift: How far they have moved on, 0 to 1 columns.
    """

    columns: tuple[Column, ...]
    shift: float

    def back_within(self, seconds: int) -> int:
        """Return how many calls leave the window within so many seconds."""
        leaving = self.columns[0]
        gone = round((leaving.ours + leaving.others) * self.shift)
        whole = sum(column.ours + column.others for column in self.columns[: seconds + 1])
        part = self.columns[seconds]
        return max(0, whole - gone - round((part.ours + part.others) * (1 - self.shift)))


EMPTY = Sliding((Column(0, 0),) * (SECONDS + 1), 0.0)


class Drain:
    """Cuts the window into seconds and keeps the cut for a second, so that columns move and do not change.

    Of our calls the governor knows when each leaves. Of others only their number in the window is known; when they
    called is what that number grew by. At the first look they are taken to have called evenly.
    """

    def __init__(self) -> None:
        self._cut_at: float | None = None
        self._ours: tuple[int, ...] = (0,) * SECONDS
        self._others: deque[float] = deque([0.0] * SECONDS, maxlen=SECONDS)
        self._now = 0.0
        self._now_ours = self._now_others = 0

    def note(self, now: float, freed: Sequence[int], others: int) -> None:
        """Take in a look at the window.

        Args:
            now: Monotonic seconds.
            freed: How many of our calls leave it in each of the coming ten seconds.
            others: Calls of others in it.
        """
        self._now, self._now_ours, self._now_others = now, sum(freed), others
        if self._cut_at is None or now - self._cut_at > _FORGET or now < self._cut_at:
            self._others = deque([others / SECONDS] * SECONDS, maxlen=SECONDS)
            self._cut(now, freed)
            return
        over = int(now - self._cut_at)
        if over:
            self._move_others(over, others)
            self._cut(self._cut_at + over, freed)

    def _cut(self, at: float, freed: Sequence[int]) -> None:
        self._cut_at = at
        self._ours = (*freed, *(0,) * SECONDS)[:SECONDS]

    def _move_others(self, over: int, others: int) -> None:
        for _ in range(over):
            self._others.popleft()
            self._others.append(0.0)
        known = sum(self._others)
        if known > others:
            share = others / known
            self._others = deque((value * share for value in self._others), maxlen=SECONDS)
        else:
            for index in range(1, over + 1):
                self._others[-index] += (others - known) / over

    def sliding(self) -> Sliding:
        """Return the columns as they stand at the last look."""
        if self._cut_at is None:
            return EMPTY
        shift = min(1.0, max(0.0, self._now - self._cut_at))
        ours = self._growing(self._now_ours, self._ours, shift)
        others = self._growing(self._now_others, tuple(self._others), shift)
        columns = tuple(Column(mine, round(theirs)) for mine, theirs in zip(self._ours, self._others, strict=True))
        return Sliding((*columns, Column(round(ours), round(others))), shift)

    @staticmethod
    def _growing(total: int, columns: Sequence[float], shift: float) -> float:
        """Return what of ``total`` is in none of the old columns, of which the first has left in part."""
        return max(0.0, total - sum(columns[1:]) - columns[0] * (1 - shift))
