"""The rolling window of our own sends: constant work for each send, whatever the limit."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from heapq import heappop, heappush, merge, nsmallest
from itertools import islice
from typing import TYPE_CHECKING

from hubdesk.hubspot.rate.lateness import Lateness
from hubdesk.hubspot.rate.standstill import Standstills

if TYPE_CHECKING:
    from collections.abc import Iterable


_FOLLOWERS = 6
_LEAVING = 2
_SOON = 0.4


@dataclass(slots=True)
class Departure:
    """A request as it left.

    Attributes:
        at: When, monotonic.
        ordinal: Its number in the order of departure, 0 for those of an earlier process.
        count: Our calls in the window then, itself included.
        confirmed: Seconds until an answer showed that HubSpot had come as far as this request; None before.
        telling: Whether calls were about to leave the window then, so that a standstill shows in HubSpot's count.
        missing: By how many calls HubSpot counted fewer than were in the window when it left; None when unknown.
        suspect: Whether it left during what was probably a standstill of the way.
        answered: Whether its own answer came.
        slept: Whether the computer slept while it was on its way.
    """

    at: float
    ordinal: int = 0
    count: int = 0
    confirmed: float | None = None
    telling: bool = False
    missing: float | None = None
    suspect: bool = False
    answered: bool = False
    slept: bool = False


class RollingWindow:
    """When our requests of the last ``interval`` seconds left, and how many are about to leave.

    A send counts from the moment at which it may leave (``reserve``); its time is that of its departure (``send``),
    so the wait for a connection or for the journal never makes it look older than it is. Its slot is free again after
    ``interval`` seconds, a guard, and what it may have been late.

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
        self._standstills = Standstills()

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
        leaving = len(self._sent) - departure.count + _LEAVING
        if departure.count > _LEAVING:
            departure.telling = self._sent[leaving].at <= now - self.interval + _SOON
        return departure

    def confirm(self, departure: Departure, now: float, *, good: bool) -> None:
        """Take note of an answer: those that left before its request have most probably arrived, too.

        Args:
            departure: The request.
            now: Monotonic seconds.
            good: Whether the request was carried out; refusals come too quickly to tell anything about the others.
        """
        departure.answered = True
        lateness = self._lateness
        if good and not departure.slept:
            lateness.answered(now - departure.at)
        waiting = self._unconfirmed
        if not waiting or waiting[0].ordinal > departure.ordinal:
            return
        longest = now - waiting[0].at
        first = waiting[0]
        # The last before a pause have no followers whose answers could confirm them sooner.
        telling = self._ordinal - _FOLLOWERS
        still = not first.slept and longest > (lateness.followed if first.ordinal <= telling else lateness.last).unusual
        while waiting and waiting[0].ordinal <= departure.ordinal:
            earlier = waiting.popleft()
            earlier.confirmed = now - earlier.at
            earlier.suspect = earlier.suspect or still
            if not earlier.slept:
                (lateness.followed if earlier.ordinal <= telling else lateness.last).note(earlier.confirmed)
        if still:
            until = now - longest + lateness.most(longest)
            for later in waiting:
                if later.at > until:
                    break
                later.suspect = True

    def refused(self, departure: Departure, now: float) -> None:
        """Take note that HubSpot refused a request as one too many.

        Whether it holds a slot there HubSpot does not say, and what others use is told as if it did. So it keeps its
        slot here, and until those who filled the window have certainly left it.
        """
        kept = deque(one for one in self._sent if one is not departure)
        if len(kept) < len(self._sent):
            departure.at, departure.confirmed, departure.missing, departure.suspect = now, 0.0, None, False
            kept.append(departure)
            self._sent = kept

    def slept(self, now: float) -> None:
        """Take note that the computer slept: what had no answer by then may have left as late as ``now``."""
        on_the_way = [one for one in self._sent if one.ordinal and not one.answered]
        if not on_the_way:
            return
        self._sent = deque(one for one in self._sent if one.answered or not one.ordinal)
        for one in on_the_way:
            one.at, one.slept = now, True
        self._sent.extend(on_the_way)

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
        due = now - held
        while sent and sent[0].at <= due:
            self._rolled = True
            first = sent.popleft()
            if first.confirmed is not None:
                most = self._lateness.most(first.confirmed)
                until = first.at + held + (most if self._standstills.caught(first, sent, most) else 0.0)
                # One that was held up must not hold those behind it.
                if until > now:
                    heappush(late, until)
        while late and late[0] <= now:
            heappop(late)
        return len(sent) + len(late) + self.reserved + self.reserved_elsewhere

    def frees_at(self, slots: int, guard: float) -> float | None:
        """Return when ``slots`` (1 or more) more slots are free; None when that depends on reservations."""
        sent, late = self._sent, self._late
        if slots > len(sent) + len(late):
            return None
        held = self.interval + guard
        if not late:
            return sent[slots - 1].at + held
        if slots == 1:
            return min(late[0], sent[0].at + held) if sent else late[0]
        usual = (departure.at + held for departure in islice(sent, slots))
        return next(islice(merge(usual, nsmallest(slots, late)), slots - 1, None))

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
