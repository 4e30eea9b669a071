"""A world without sockets and event loop: HubSpot's window, the way to it, other programs, and a job that has work.

Time is a heap of events, so that millions of admissions take minutes. The governor is the real one; only who waits for
it is another.
"""

from __future__ import annotations

import heapq
from collections import deque
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from itertools import count
from math import exp
from typing import TYPE_CHECKING

from hubdesk.hubspot.rate.governor import Governor
from hubdesk.hubspot.rate.headers import NOTHING, Observation
from hubdesk.hubspot.rate.traffic import Family, Priority

if TYPE_CHECKING:
    import random
    from collections.abc import Callable

    from hubdesk.hubspot.rate.ledger import Ledger
    from hubdesk.hubspot.rate.permit import Permit

_START = datetime(2026, 11, 25, 9, 0, tzinfo=UTC)
_LANES = 64
_WINDOW = 10.0
_SETTLING = _WINDOW
_GUESS = 100


class Handle:
    """An event that may be cancelled."""

    __slots__ = ("action",)

    def __init__(self, action: Callable[[], None]) -> None:
        self.action: Callable[[], None] | None = action

    def cancel(self) -> None:
        """Let it not happen."""
        self.action = None


class Time:
    """Events in their order. Also the clock: ``monotonic`` stands still while the computer sleeps, ``now`` may jump."""

    def __init__(self, rng: random.Random) -> None:
        self.at = 0.0
        self.slept = 0.0
        self.wall_offset = 0.0
        self._rng = rng
        self._events: list[tuple[float, int, Callable[[], None] | Handle]] = []
        self._numbers = count()

    def monotonic(self) -> float:
        return self.at - self.slept

    def now(self) -> datetime:
        return _START + timedelta(seconds=self.at + self.wall_offset)

    async def sleep(self, seconds: float) -> None:
        raise NotImplementedError

    def of(self, family: str) -> Ledger | None:
        """No other process shares the limits."""
        return None

    def true_time(self) -> float:
        """Go on while the computer sleeps."""
        return self.at

    def call(self, seconds: float, action: Callable[[], None]) -> None:
        """Let ``action`` happen after ``seconds``."""
        heapq.heappush(self._events, (self.at + seconds, next(self._numbers), action))

    def later(self, seconds: float, callback: Callable[[], None]) -> Handle:
        """Do what an event loop's timer does: a little late, sometimes more."""
        late = self._rng.expovariate(2000.0) if self._rng.random() > 0.002 else self._rng.uniform(0.0, 0.05)
        handle = Handle(callback)
        heapq.heappush(self._events, (self.at + seconds + late, next(self._numbers), handle))
        return handle

    def step(self) -> None:
        """Let the next event happen."""
        self.at, _, event = heapq.heappop(self._events)
        if isinstance(event, Handle):
            if event.action is not None:
                event.action()
        else:
            event()

    def sleep_for(self, seconds: float) -> None:
        """Let the computer sleep: its timers wait, the world goes on."""
        self.at += seconds
        self.slept += seconds
        self._events = [(at + seconds, number, event) for at, number, event in self._events]
        heapq.heapify(self._events)


class SharedTime:
    """The clock that goes on while the computer sleeps, as the governor gets it from the shared budget."""

    def __init__(self, time: Time) -> None:
        self.now = time.true_time
        self.of = time.of


@dataclass(slots=True)
class Way:
    """The way to HubSpot and its time to answer.

    Attributes:
        base: Seconds of every way there.
        jitter: Mean of what is added to each at random.
        straggling: Share of requests that take up to a second longer.
        median: Median seconds until the answer.
        spread: Sigma of its logarithm.
    """

    base: float = 0.02
    jitter: float = 0.004
    straggling: float = 0.0
    median: float = 0.6
    spread: float = 0.5

    def there(self, rng: random.Random) -> float:
        way = self.base + (rng.expovariate(1 / self.jitter) if self.jitter else 0.0)
        if self.straggling and rng.random() < self.straggling:
            way += rng.uniform(0.1, 1.0)
        return way

    def answer(self, rng: random.Random) -> float:
        return self.median * exp(rng.gauss(0.0, self.spread))


@dataclass(slots=True)
class Remote:
    """HubSpot: counts on arrival.

    Attributes:
        limit: Calls in ten seconds.
        tells: Share of answers with limit headers.
        rate: Calls a second of others.
        window: Calls that count: when, and whether ours.
    """

    rng: random.Random
    limit: int = 190
    tells: float = 1.0
    rate: float = 0.0
    window: deque[tuple[float, bool]] = field(default_factory=deque)
    ours: int = 0
    others: int = 0
    others_refused: int = 0
    next_other: float = float("inf")
    still_until: float = 0.0

    def set_rate(self, now: float, rate: float) -> None:
        """Let others call ``rate`` times a second from now on."""
        self.advance(now)
        self.rate = rate
        self.next_other = now + self.rng.expovariate(rate) if rate else float("inf")

    def burst(self, now: float, calls: int) -> None:
        """Let others call ``calls`` times at once."""
        self.advance(now)
        for _ in range(calls):
            self._other(now)

    def advance(self, now: float) -> None:
        while self.next_other <= now:
            self._other(self.next_other)
            self.next_other += self.rng.expovariate(self.rate)
        self._roll(now)

    def _other(self, at: float) -> None:
        self._roll(at)
        if len(self.window) < self.limit:
            self.window.append((at, False))
            self.others += 1
        else:
            self.others_refused += 1

    def _roll(self, now: float) -> None:
        while self.window and self.window[0][0] <= now - 10.0:
            self.window.popleft()

    def arrive(self, now: float) -> tuple[int, Observation]:
        """Count a request of ours."""
        self.advance(now)
        status = 429
        if len(self.window) < self.limit:
            status = 200
            self.window.append((now, True))
            self.ours += 1
        if self.tells < 1.0 and self.rng.random() >= self.tells:
            return status, NOTHING
        left = max(0, self.limit - len(self.window))
        return status, Observation(self.limit, left, 10.0, 1_000_000, 900_000)

    def left_for(self, heard: float) -> int:
        """Return what the window has left if others had not called since ``heard``."""
        return self.limit - sum(ours or at <= heard for at, ours in self.window)


@dataclass(slots=True)
class Figures:
    """What came of a run.

    Attributes:
        admissions: Requests that left.
        refused: Of these, answered with 429.
        ours_to_blame: Of these, those that would have been too many even without what others did since the last word
            from HubSpot that had come before they left.
        measured: Seconds in which there was work and the limit had not just changed.
        allowed: Calls that the limit allowed in them, less those of others.
        used: Calls of ours that HubSpot took in them.
    """

    admissions: int = 0
    refused: int = 0
    ours_to_blame: int = 0
    measured: float = 0.0
    allowed: float = 0.0
    used: int = 0

    def add(self, other: Figures) -> None:
        for name in self.__slots__:
            setattr(self, name, getattr(self, name) + getattr(other, name))

    @property
    def use(self) -> float:
        return self.used / self.allowed if self.allowed else 1.0


class Request:
    """One call of the job, again and again; what waits for the governor in place of a coroutine."""

    __slots__ = ("arrived", "heard", "permit", "priority", "world")

    def __init__(self, world: World, priority: Priority) -> None:
        self.world = world
        self.priority = priority
        self.arrived = self.heard = 0.0
        self.permit: Permit

    def ask(self) -> None:
        world = self.world
        if world.ended:
            return
        self.permit = world.governor.permit(self.priority, Family.CRM)
        lane = world.lane
        if lane.try_start(self.permit):
            self.set_result(None)
        else:
            self.permit.future = self  # type: ignore[assignment]  # as far as the governor uses it
            lane.wait(self.permit)

    def done(self) -> bool:
        return False

    def cancel(self) -> None:
        """The run is over."""

    def set_result(self, _: None) -> None:
        self.heard = self.world.heard
        self.world.time.call(self.world.rng.uniform(0.0, 0.01), self.depart)

    def set_exception(self, error: Exception) -> None:
        raise error

    def depart(self) -> None:
        world = self.world
        self.permit.departed()
        world.figures.admissions += 1
        way = world.way.there(world.rng)
        still = world.remote.still_until - world.time.at
        world.time.call(max(way, still + world.rng.uniform(0.0, 0.02)) if still > 0 else way, self.arrive)

    def arrive(self) -> None:
        world = self.world
        self.arrived = world.time.at
        status, seen = world.remote.arrive(self.arrived)
        if status == 429:
            world.figures.refused += 1
            world.judge(self.heard)
        wait = world.way.answer(world.rng) if status == 200 else 0.02
        world.time.call(wait, lambda: self.answer(status, seen))

    def answer(self, status: int, seen: Observation) -> None:
        world = self.world
        if seen.limit is not None:
            world.heard = max(world.heard, self.arrived)
        permit = self.permit
        permit.answered(status, seen)
        if status == 429:
            world.governor.refused(permit, None)
        world.governor.release(permit)
        if status == 429 or self.priority is Priority.BULK:
            self.ask()


class World:
    """One token, one job that always has work, and what happens around it."""

    def __init__(self, rng: random.Random, limit: int, way: Way) -> None:
        self.rng = rng
        self.way = way
        self.time = Time(rng)
        self.remote = Remote(rng, limit)
        shared = SharedTime(self.time)
        self.governor = Governor(self.time, rng, ledgers=shared, later=self.time.later)
        self.lane = self.governor.lane(Family.CRM)
        self.figures = Figures()
        self.heard = float("-inf")
        self.limit_changed = float("-inf")
        self.limit_before = limit
        self.ended = False
        self._since = self._whole = _SETTLING
        self._marks = self._counted = (0, 0)
        self._measuring = False
        self.guessing = False

    def run(self, admissions: int) -> Figures:
        """Let the job send ``admissions`` requests."""
        for _ in range(_LANES):
            Request(self, Priority.BULK).ask()
        figures, step = self.figures, self.time.step
        while figures.admissions < admissions:
            step()
            if not self._measuring and self.time.at >= self._since:
                self._measuring = True
                self.remote.advance(self.time.at)
                self._since = self._whole = self.time.at
                self._marks = self._counted = (self.remote.ours, self.remote.others)
            elif self._measuring and self.time.at >= self._whole + _WINDOW:
                self.remote.advance(self.time.at)
                self._whole, self._counted = self.time.at, (self.remote.ours, self.remote.others)
        self._close_span()
        self.ended = True
        self.governor.close()
        return figures

    def unsettle(self) -> None:
        """Something changed for which nobody can be quick enough: do not measure for the length of a window."""
        self._close_span()
        self._since = self.time.at + _SETTLING

    def _close_span(self) -> None:
        if not self._measuring:
            return
        # Calls go in bursts, one in each window: only whole windows tell how many there are in the long run.
        seconds = self._whole - self._since
        limit = min(self.remote.limit, _GUESS) if self.guessing else self.remote.limit
        self.figures.measured += seconds
        self.figures.allowed += seconds * limit / _WINDOW - (self._counted[1] - self._marks[1])
        self.figures.used += self._counted[0] - self._marks[0]
        self._measuring = False

    def judge(self, heard: float) -> None:
        """Find out whose doing a refusal was, from what was heard before the request left."""
        changed_since = self.limit_changed > heard
        spare = (self.limit_before - self.remote.limit) if changed_since else 0
        if self.remote.left_for(heard) + max(0, spare) <= 0:
            self.figures.ours_to_blame += 1

    def set_limit(self, limit: int) -> None:
        """Another plan: HubSpot allows another number of calls from now on."""
        self.unsettle()
        self.limit_before = self.remote.limit
        self.limit_changed = self.time.at
        self.remote.limit = limit

    def person(self) -> None:
        """Somebody at the screen asks for something."""
        Request(self, Priority.INTERACTIVE).ask()
