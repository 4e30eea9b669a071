"""The rolling window of our own sends: constant work for each send, whatever the limit."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


class RollingWindow:
    """When our requests of the last ``interval`` seconds left, and how many are about to leave.

    A send counts from the moment at which it may leave (``reserve``); its time is that of its departure (``send``),
    so the wait for a connection or for the journal never makes it look older than it is.

    Attributes:
        interval: Length of the window, seconds.
        reserved: Sends that may leave at any moment.
    """

    def __init__(self, interval: float) -> None:
        self.interval = interval
        self.reserved = 0
        self._sent: deque[float] = deque()
        self._rolled = False

    def reserve(self) -> None:
        """Count a send that may leave at any moment."""
        self.reserved += 1

    def give_back(self) -> None:
        """Take back a reservation that was not used."""
        self.reserved -= 1

    def send(self, now: float) -> None:
        """Turn a reservation into a send at ``now``; calls come in the order of time."""
        self.reserved -= 1
        self._sent.append(now)

    def seed(self, times: Iterable[float]) -> None:
        """Add sends of an earlier process, by this process's monotonic clock."""
        earlier = sorted([*times, *self._sent])
        self._rolled = self._rolled or len(earlier) > len(self._sent)
        self._sent = deque(earlier)

    def occupied(self, now: float, guard: float) -> int:
        """Return how many slots are taken when each is held for ``interval + guard`` seconds."""
        sent = self._sent
        limit = now - self.interval - guard
        while sent and sent[0] <= limit:
            sent.popleft()
            self._rolled = True
        return len(sent) + self.reserved

    def frees_at(self, slots: int, guard: float) -> float | None:
        """Return when ``slots`` (1 or more) more slots are free; None when that depends on reservations."""
        if slots > len(self._sent):
            return None
        return self._sent[slots - 1] + self.interval + guard

    def count(self, now: float) -> int:
        """Return our sends within the last ``interval`` seconds, reservations left out."""
        left = now - self.interval
        old = 0
        for at in self._sent:
            if at > left:
                break
            old += 1
        return len(self._sent) - old

    def overtaken_for(self, departed: float, rank: int) -> float:
        """Return how late a request was if HubSpot counted it as number ``rank``: those before it had left until then.

        Only while nothing has left the window yet is HubSpot's count the order of arrival; later this returns 0.
        """
        if self._rolled or not 0 < rank <= len(self._sent):
            return 0.0
        return max(0.0, self._sent[rank - 1] - departed)

    def leaving(self, now: float, seconds: int) -> tuple[int, ...]:
        """Return how many sends leave the window in each of the coming ``seconds``."""
        counts = [0] * seconds
        for at in self._sent:
            wait = at + self.interval - now
            if wait > 0:
                counts[min(seconds - 1, int(wait))] += 1
        return tuple(counts)
