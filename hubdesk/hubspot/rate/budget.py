"""The budget of one of HubSpot's limits: our sends, what HubSpot says, and what is left for us.

Counts only; who waits for what is the governor's business.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil, inf
from typing import TYPE_CHECKING

from hubdesk.hubspot.rate import pace
from hubdesk.hubspot.rate.average import Average
from hubdesk.hubspot.rate.ceiling import Ceiling
from hubdesk.hubspot.rate.concurrency import HIGHEST, Concurrency
from hubdesk.hubspot.rate.guard import ArrivalGuard
from hubdesk.hubspot.rate.ledger import Word
from hubdesk.hubspot.rate.others import Others
from hubdesk.hubspot.rate.traffic import Priority
from hubdesk.hubspot.rate.window import Departure, RollingWindow

if TYPE_CHECKING:
    from collections.abc import Iterable

    from hubdesk.hubspot.rate.headers import Observation
    from hubdesk.hubspot.rate.ledger import Ledger

_SILENT_ANSWERS = 10
_LOCKED = 0.002
_LOOK_AGAIN = 0.05
_RECENT_WORD = 60.0
_LONGEST_PAUSE = 3700.0
"""Seconds: no pause that HubSpot asks for is obeyed for longer than an hour, see the client."""

_TELL_EVERY = 1.0
_FRESH = 1.0
_ROUND_UP = 0.4
"""Of a call of others, so much is neglected: half a call too few at the wrong moment is a refusal."""

_MADE_UP = 3


@dataclass(frozen=True, slots=True)
class Terms:
    """One of HubSpot's limits as it is before HubSpot said anything.

    Attributes:
        limit: Calls in ``interval``.
        interval: Seconds.
        highest: Requests that may be in flight.
        tells: Whether answers carry limit headers.
    """

    limit: int
    interval: float
    highest: int
    tells: bool


BURST = Terms(limit=100, interval=10.0, highest=HIGHEST, tells=True)
"""Calls with one token; 100 is the lowest limit of any plan."""

SEARCH = Terms(limit=5, interval=1.0, highest=4, tells=False)
"""Search calls of the whole account."""

FORMS = Terms(limit=50, interval=10.0, highest=2, tells=False)
"""Form submissions. Ten refusals within a second block the computer for a minute, hence so few at once."""


@dataclass(frozen=True, slots=True)
class _Heard:
    """HubSpot's last word: how many calls it counted for a request that left at ``at``, and how many were ours."""

    at: float = float("-inf")
    used: int = 0
    ours: int = 0


class Budget:
    """What is left of one limit.

    Attributes:
        limit: Calls that HubSpot allows in the window, or the guess.
        known: Whether HubSpot said so.
        heard_at: When an answer with limit headers came last; None before the first.
        window: Our sends.
        concurrency: Requests in flight.
        guard: How much longer slots are held.
        ceiling: Slowing down after refusals.
        kept: Calls of the window that the user leaves to others; None leaves it to us.
    """

    def __init__(self, terms: Terms, ledger: Ledger | None = None) -> None:
        self.terms = terms
        self.ledger = ledger
        self.kept: int | None = None
        self.limit = terms.limit
        self.known = False
        self.heard_at: float | None = None
        self.window = RollingWindow(terms.interval)
        self.concurrency = Concurrency(terms.highest)
        self.guard = ArrivalGuard()
        self.ceiling = Ceiling()
        self._held_until = 0.0
        self._next_start = float("-inf")
        self._newest = 0
        self._free = 0
        self._silent = 0
        self._heard_of = 0
        self._others = Others()
        self._average = Average()
        self._told = Word()
        self._heard = _Heard()

    @property
    def cushion(self) -> int:
        """Calls that bulk work leaves free by itself, for people and for requests that arrive late."""
        return pace.cushion(self.limit)

    @property
    def reserve(self) -> int:
        """Calls that bulk work leaves free, the user's wish included."""
        return pace.kept_free(self.limit, self.kept)

    def others(self, now: float) -> int:
        """Return the calls of others in the window, by the last answer; with ours they are never above the limit."""
        theirs = ceil(self._others.count(now, self.window.interval) - _ROUND_UP)
        return min(theirs, max(0, self.limit - self.window.count(now))) if theirs else 0

    def others_shown(self, now: float) -> int:
        """Return the same for people: HubSpot's last word while it is fresh, without smoothing and forecast."""
        theirs, word = self.others(now), self._heard
        if now - word.at > _FRESH or pace.alone(self.limit, theirs):
            return theirs
        ours = self.window.count(now)
        # What left or came since then is usually made up for by others, of whom HubSpot tells next: so the sum stays
        # what HubSpot counted.
        since = max(-_MADE_UP, min(_MADE_UP, word.ours - ours))
        return max(0, min(word.used - word.ours + since, self.limit - ours))

    def others_usual(self, now: float) -> float | None:
        """Return the average calls of others in a window of late, without what is added for safety; None: not told."""
        return self._average.calls(now, self.window.interval)

    def stop(self, now: float, priority: Priority) -> int:
        """Return the number of our calls in the window at which ``priority`` waits."""
        if priority is Priority.INTERACTIVE:
            return max(1, self.limit - 1) - self.others(now)
        return self.ceiling.apply(now, pace.full_stop(self.limit, self.others(now), self.kept))

    def hold(self, now: float, until: float) -> None:
        """Start no request before ``until``."""
        self._held_until = max(self._held_until, until)
        self._tell(now)

    def held_for(self, now: float) -> float:
        """Return the seconds until requests may start again."""
        return max(0.0, self._held_until - now)

    def wait(self, now: float, priority: Priority) -> float:
        """Return the seconds until a request may start: 0 now, infinity when only an answer can tell."""
        if now < self._held_until:
            return self._held_until - now
        if priority is Priority.BULK:
            if now < self._next_start:
                return self._next_start - now
            if self.concurrency.in_flight >= self._in_flight_allowed():
                return inf
        elif self.concurrency.in_flight >= self.terms.highest + 4:
            return inf
        over = self.window.occupied(now, self.guard.seconds) - self.stop(now, priority) + 1
        self._free = 1 - over
        if over <= 0:
            return 0.0
        return self._frees_in(now, over)

    def _frees_in(self, now: float, over: int) -> float:
        frees_at = self.window.frees_at(over, self.guard.seconds)
        # What others use fades with time, so look again even when none of our own calls can leave the window.
        fades = self.window.interval / 20 if self._others else inf
        slowed = 1.0 if self.ceiling.slowed_for(now) else inf
        if self.window.reserved_elsewhere:
            slowed = min(slowed, _LOOK_AGAIN)
        return min(inf if frees_at is None else max(0.0, frees_at - now), fades, slowed)

    def _in_flight_allowed(self) -> int:
        # Until HubSpot named its limit, a wrong guess should not cost more than a handful of refusals. When it only
        # stopped naming it, what is allowed is at most what it named before.
        careful = self.terms.tells and not self.known and self.heard_at is None
        return min(8, self.concurrency.window) if careful else self.concurrency.window

    def claim(self, now: float, priority: Priority) -> tuple[float, int]:
        """Start a request, if it may.

        Returns:
            The seconds to wait as :meth:`wait` tells them, 0 when it was started; and its number in the ledger.
        """
        wait = self.wait(now, priority)
        ledger = self.ledger
        if ledger is None or wait > 0:
            if wait <= 0:
                self._start(now, priority)
            return wait, 0
        if not ledger.try_lock():
            return _LOCKED, 0
        number = 0
        try:
            self.look(now)
            wait = self.wait(now, priority)
            if wait <= 0:
                number = ledger.reserve(now)
                self._start(now, priority)
        finally:
            ledger.unlock()
        return wait, number

    def look(self, now: float) -> float:
        """Read what other processes did and return until when HubSpot wants no request, by their word."""
        if self.ledger is None:
            return 0.0
        news = self.ledger.read(now)
        self._heard_of += len(news.departures)
        for at in news.departures:
            self.window.insert(min(at, now))
        self.window.reserved_elsewhere = news.reserved
        word = news.word
        # A pause may have been told before the computer was started last, by a clock that has begun anew since.
        told = now - _LONGEST_PAUSE < word.heard_at <= now + _FRESH
        held_until = min(word.held_until, now + _LONGEST_PAUSE) if told else 0.0
        self._held_until = max(self._held_until, min(held_until, now + _RECENT_WORD))
        if word.limit and not self.known and now - _RECENT_WORD < word.heard_at <= now:
            self.limit, self.known, self.heard_at = word.limit, True, word.heard_at
            self.window.interval = word.interval or self.terms.interval
        return held_until

    def hear(self, now: float) -> int:
        """Read what other processes did and return how many requests of theirs left since this was last asked."""
        self.look(now)
        count, self._heard_of = self._heard_of, 0
        return count

    def depart(self, now: float, number: int) -> Departure:
        """Count a request that leaves now; ``number`` is that of :meth:`claim`."""
        if self.ledger is not None and number:
            self.ledger.departed(number, now)
        return self.window.send(now)

    def give_back(self, number: int) -> None:
        """Take back a start that was not used."""
        self.window.give_back()
        if self.ledger is not None and number:
            self.ledger.give_back(number)

    def _tell(self, now: float) -> None:
        """Tell other processes what HubSpot said now, when it is news."""
        if self.ledger is None:
            return
        told = self._told
        same = (self.limit if self.known else 0) == told.limit and self._held_until <= told.held_until
        if same and now - told.heard_at < _TELL_EVERY:
            return
        # There is one word for all: what another process was told meanwhile stays in it.
        held_until = max(self.look(now), self._held_until)
        self._told = Word(self.limit if self.known else 0, self.window.interval, now, held_until)
        self.ledger.tell(self._told)

    def _start(self, now: float, priority: Priority) -> None:
        self.window.reserve()
        self.concurrency.in_flight += 1
        if priority is Priority.BULK:
            stop = self.stop(now, Priority.BULK)
            gap = pace.gap(self.limit, self.window.interval, self.others(now), stop, self._free)
            self._next_start = max(self._next_start + gap, now + gap / 2)

    def observe(self, now: float, sent: Departure, seen: Observation, *, good: bool) -> None:
        """Learn from an answer.

        Args:
            now: Monotonic seconds.
            sent: The request as it left; an answer that was overtaken cannot undo a newer one.
            seen: The answer's limit headers.
            good: Whether the request was carried out.
        """
        self.window.confirm(sent, now, good=good)
        if seen.limit is None:
            self._silence()
            return
        self._silent = 0
        if sent.ordinal < self._newest and not self.known:
            return
        newest = sent.ordinal > self._newest
        if newest:
            self._newest = sent.ordinal
            self.limit, self.known = seen.limit, True
            self.window.interval = seen.interval or self.terms.interval
        self.heard_at = now
        self._tell(now)
        if seen.remaining is not None and not sent.slept:
            self._compare(now, sent, max(0, self.limit - seen.remaining), newest=newest)

    def _compare(self, now: float, sent: Departure, used: int, *, newest: bool) -> None:
        count, cushion, others = sent.count, self.cushion, self._others
        theirs = others.count(sent.at, self.window.interval)
        if pace.alone(self.limit, theirs):  # beside others nobody can tell their newcomers from latecomers of ours
            if count >= self.limit - cushion - theirs - 2 and used - count <= cushion + 1:
                self.guard.observe(now, self.limit - used, cushion)
            sent.missing = count + theirs - used
            self.guard.overtaken(self.window.overtaken_for(sent, used - round(theirs)))
        if newest:
            others.observe(sent.at, self.window.interval, used - count)
            self._average.note(sent.at, used - count)
            self._heard = _Heard(sent.at, max(used, count), count)

    def _silence(self) -> None:
        """After several answers without headers the limit is no longer known."""
        if not self.terms.tells:
            return
        self._silent += 1
        if self._silent >= _SILENT_ANSWERS:
            self.known = False
            self.limit = min(self.limit, self.terms.limit)
            self._others.forget()
            self._average.forget()

    def seed(self, now: float, times: Iterable[float]) -> None:
        """Count the sends of an earlier process, as far as the ledger did not tell of them."""
        self.look(now)
        known = self.window.count(now) if self.ledger is not None else 0
        newest = sorted((at for at in times if now - at < self.window.interval), reverse=True)
        found = newest[known:]
        self.window.seed(found)
        word = self._heard
        earlier = sum(at <= word.at for at in found)
        if earlier:  # what HubSpot counted until then was taken for calls of others
            ours = min(word.used, word.ours + earlier)
            self._heard = _Heard(word.at, word.used, ours)
            self._others.observe(word.at, self.window.interval, word.used - ours)
