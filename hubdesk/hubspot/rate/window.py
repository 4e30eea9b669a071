"""The rolling window of our own sends: constant work for each send, whatever the limit."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from heapq import heappop, heappush, merge, nsmallest
from itertools import islice
from typing import TYPE_CHECKING

from hubdesk.hubspot.rate.lateness import Lateness

if TYPE_CHECKING:
    from collections.abc import Iterable


@dataclass(slots=True)
class Departure:
    """A request as it left.

    Attributes:
        at: When, monotonic.
        ordinal: Its number in the order of departure, 0 for those of an earlier process.
        count: Our calls in the window then, itself included.
        confirmed: Seconds until an answer showed that HubSpot had come as far as this request; None before.
    """

    at: float
    ordinal: int = 0
    count: int = 0
    confirmed: float | None = None


class RollingWindow:
    """When our requests of the last ``interval`` seconds left, and how many are about to leave.

    A send counts from the moment at which it may leave (``reserve``); its time is that of its departure (``send``),
    so the wait for a connection or for the journal never makes it look older than it is. Its slot is free again after
    ``interval`` seconds, a guard, and what it seems to have been late.

    Attributes:
        interval: Length of the window, seconds.
        reserved: Sends that may leave at any moment.
        reserved_elsewhere: The same of other processes that share the limit.
    """

    def __init__(self, interval: float) -> None:
        self.interval = interval
        self.reserved = 0
        self.reserved_elsewhere = 0
        self._sent: deque[Departure] = deque()
        self._late: list[float] = []
        self._unconfirmed: deque[Departure] = deque()
        self._lateness = Lateness()
        self._ordinal = 0
        self._rolled = False

    def reserve(self) -> None:
        """Count a send that may leave at any moment."""
        self.reserved += 1

    def give_back(self) -> None:
        """Take back a reservation that was not used."""
        self.reserved -= 1

    def send(self, now: float) -> Departure:
        """Turn a reservation into a send at ``now``; calls come in the order of time."""
        self.reserved -= 1
        self._ordinal += 1
        departure = Departure(now, self._ordinal)
        self._sent.append(departure)
        self._unconfirmed.append(departure)
        departure.count = self.count(now)
        return departure

    def confirm(self, departure: Departure, now: float) -> None:
        """Take note of an answer: those that left before its request have most probably arrived, too."""
        waiting = self._unconfirmed
        while waiting and waiting[0].ordinal <= departure.ordinal:
            earlier = waiting.popleft()
            earlier.confirmed = now - earlier.at
            self._lateness.note(earlier.confirmed)

    def seed(self, times: Iterable[float]) -> None:
        """Add sends of an earlier process, by this process's monotonic clock."""
        earlier = [Departure(at, confirmed=0.0) for at in sorted(times)]
        self._rolled = self._rolled or bool(earlier)
        self._sent = deque(sorted([*earlier, *self._sent], key=lambda one: one.at))

    def insert(self, at: float) -> None:
        """Add a send of another process, which may be a little older than our last one."""
        sent = self._sent
        newer: list[Departure] = []
        while sent and sent[-1].at > at:
            newer.append(sent.pop())
        sent.append(Departure(at, confirmed=0.0))
        sent.extend(reversed(newer))

    def occupied(self, now: float, guard: float) -> int:
        """Return how many slots are taken."""
        sent, late = self._sent, self._late
        held = self.interval + guard
        while sent and sent[0].at + held <= now:
            self._rolled = True
            first = sent.popleft()
            excess = self._lateness.excess(first.confirmed)
            # One that was held up must not hold those behind it.
            if excess and first.at + held + excess > now:
                heappush(late, first.at + held + excess)
        while late and late[0] <= now:
            heappop(late)
        return len(sent) + len(late) + self.reserved + self.reserved_elsewhere

    def frees_at(self, slots: int, guard: float) -> float | None:
        """Return when ``slots`` (1 or more) more slots are free; None when that depends on reservations."""
        if slots > len(self._sent) + len(self._late):
            return None
        held = self.interval + guard
        if slots == 1 and not self._late:
            return self._sent[0].at + held
        usual = (departure.at + held for departure in islice(self._sent, slots))
        return next(islice(merge(usual, nsmallest(slots, self._late)), slots - 1, None))

    def count(self, now: float) -> int:
        """Return our sends within the last ``interval`` seconds, reservations left out."""
        left = now - self.interval
        old = 0
        for departure in self._sent:
            if departure.at > left:
                break
            old += 1
        return len(self._sent) - old

    def overtaken_for(self, departure: Departure, rank: int) -> float:
        """Return how late a request was if HubSpot counted it as number ``rank``: those before it had left until then.

        Only while nothing has left the window yet is HubSpot's count the order of arrival; later this returns 0.
        """
        if self._rolled or not 0 < rank <= len(self._sent):
            return 0.0
        return max(0.0, self._sent[rank - 1].at - departure.at)

    def leaving(self, now: float, seconds: int) -> tuple[int, ...]:
        """Return how many sends leave the window in each of the coming ``seconds``."""
        counts = [0] * seconds
        for departure in self._sent:
            wait = departure.at + self.interval - now
            if wait > 0:
                counts[min(seconds - 1, int(wait))] += 1
        return tuple(counts)
