"""Admits requests: as fast as HubSpot allows and never faster, first come first served, people before jobs.

Everything is counted on the monotonic clock at the moment of departure. Nothing here sends or repeats anything.
"""

from __future__ import annotations

import asyncio
from collections import deque
from dataclasses import dataclass
from math import inf
from typing import TYPE_CHECKING, Literal

from hubdesk.core.errors import DayUsedUp
from hubdesk.core.events import Subject
from hubdesk.hubspot.rate.budget import BURST, FORMS, SEARCH, Budget
from hubdesk.hubspot.rate.day import DayQuota
from hubdesk.hubspot.rate.overview import overview
from hubdesk.hubspot.rate.permit import Permit
from hubdesk.hubspot.rate.statistics import Statistics
from hubdesk.hubspot.rate.strip import Strip
from hubdesk.hubspot.rate.traffic import Family, Priority

if TYPE_CHECKING:
    import random
    from collections.abc import Callable, Iterable

    from hubdesk.core.clock import Clock
    from hubdesk.hubspot.rate.headers import Observation
    from hubdesk.hubspot.rate.snapshot import RateSnapshot

_EARLY = 0.001
_SEED_SLACK = 0.3
_ONE_MINUTE = 60.0


@dataclass(frozen=True, slots=True)
class Hold:
    """Why no request may start.

    Attributes:
        reason: ``limit`` (HubSpot refused one as too many), ``moved`` (to another data centre), ``day``.
        seconds: Until requests may start again.
    """

    reason: Literal["limit", "moved", "day"]
    seconds: float


class Lane:
    """One budget with the requests that wait for it."""

    __slots__ = ("budget", "timer", "waiting")

    def __init__(self, budget: Budget) -> None:
        self.budget = budget
        self.waiting: tuple[deque[Permit], deque[Permit]] = (deque(), deque())
        self.timer: asyncio.TimerHandle | None = None


class Governor:
    """The one door through which all requests of a token leave.

    Use it as ``async with governor.permit(priority, family) as permit``, call ``permit.departed()`` when the first byte
    leaves, and tell it the answer with ``permit.answered(...)``. A permit that never departed costs nothing.

    Attributes:
        changed: Published when something changed that a waiting person should know at once: limit learnt, slowed,
            held, day used up, offline.
        wait_for_day: Whether bulk requests wait for the account's midnight when the day is used up, instead of
            failing with :class:`hubdesk.core.errors.DayUsedUp`.
    """

    def __init__(self, clock: Clock, rng: random.Random, *, wait_for_day: bool = False) -> None:
        self.changed: Subject[None] = Subject()
        self.wait_for_day = wait_for_day
        self.clock = clock
        self._rng = rng
        self.day = DayQuota(clock, rng)
        self.burst = Budget(BURST)
        search, forms = Budget(SEARCH), Budget(FORMS)
        burst = Lane(self.burst)
        self._lanes = {
            Family.CRM: burst,
            Family.ACCOUNT: burst,
            Family.AUTH: burst,
            Family.SEARCH: Lane(search),
            Family.FORMS: Lane(forms),
        }
        self.statistics = Statistics()
        self.strip = Strip(clock.monotonic())
        self._moved_until = 0.0
        self._refusals_in_a_row = 0

    # -- asking

    def permit(self, priority: Priority, family: Family | str = Family.CRM) -> Permit:
        """Return a permit to be entered with ``async with``; entering waits until the request may leave.

        Raises (on entering):
            DayUsedUp: The account's day is used up and nobody wants to wait for the next.
        """
        return Permit(self, priority, Family(family))

    async def admit(self, permit: Permit) -> None:
        """Wait until ``permit`` may leave; see :meth:`permit`."""
        lane = self._lanes[permit.family]
        queue = lane.waiting[permit.priority]
        if not queue and not (permit.priority and lane.waiting[0]):
            wait = self._wait(lane, permit.priority)
            if wait <= 0:
                self._start(lane, permit)
                return
        permit.future = asyncio.get_running_loop().create_future()
        queue.append(permit)
        self._dispatch(lane)
        try:
            await permit.future
        except asyncio.CancelledError:
            if permit.admitted:
                self.release(permit)
            elif permit in queue:
                queue.remove(permit)
                self._dispatch(lane)
            raise

    def release(self, permit: Permit) -> None:
        """Take note that a request is over, or never left."""
        if not permit.admitted:
            return
        permit.admitted = False
        lane = self._lanes[permit.family]
        lane.budget.concurrency.in_flight -= 1
        if permit.departure is None:
            lane.budget.window.give_back()
        if permit.probe:
            if not permit.heard:
                self.day.probe_lost()
            self._dispatch_all()
        else:
            self._dispatch(lane)

    # -- what happened

    def departed(self, permit: Permit, *, replay: bool) -> None:
        """Count a request at the moment its first byte leaves."""
        if permit.departure is not None:
            return
        now = self.clock.monotonic()
        budget = self._lanes[permit.family].budget
        permit.departure = budget.window.send(now)
        self.day.ours += 1
        self.statistics.sent(replay=replay)
        if budget is self.burst:
            self.strip.note(now, permit.departure.count, budget.others(now))

    def answered(self, permit: Permit, status: int, seen: Observation) -> None:
        """Learn from an answer, whatever it says; call it before the permit is left."""
        permit.heard = True
        now = self.clock.monotonic()
        lane = self._lanes[permit.family]
        was = (lane.budget.known, lane.budget.limit, self.day.exhausted)
        if permit.departure is not None:
            lane.budget.observe(now, permit.departure, seen)
        self.day.observe(seen, probe=permit.probe)
        if status != 429:
            self._refusals_in_a_row = 0
            self.statistics.answered(status)
        if status < 400:
            lane.budget.concurrency.succeeded()
        if lane.budget is self.burst and seen.limit is not None:
            self.strip.heard(now, lane.budget.window.count(now), lane.budget.others(now))
        if was != (lane.budget.known, lane.budget.limit, self.day.exhausted):
            self.changed.publish(None)

    def troubled(self, permit: Permit) -> None:
        """Send fewer at once: a lock, a server error, a time-out."""
        departed = inf if permit.departure is None else permit.departure.at
        self._lanes[permit.family].budget.concurrency.troubled(self.clock.monotonic(), departed)

    def refused(self, permit: Permit, retry_after: float | None) -> float:
        """Slow down after a 429 and return for how many seconds nothing of this family starts."""
        now = self.clock.monotonic()
        lane = self._lanes[permit.family]
        budget = lane.budget
        count = budget.window.count(now) if permit.departure is None else permit.departure.count
        budget.ceiling.refuse(now, count, known_limit=budget.limit if budget.known else None)
        self.troubled(permit)
        if budget.held_for(now) <= 0:
            self._refusals_in_a_row += 1
        wait = retry_after if retry_after is not None else self._window_remainder(lane, now)
        if self._refusals_in_a_row > 1:
            wait = max(wait, min(_ONE_MINUTE, 2.0 ** (self._refusals_in_a_row - 1)))
        if permit.family is Family.FORMS:
            wait = max(wait, _ONE_MINUTE)
        wait += self._rng.uniform(0.0, 1.0)
        budget.hold(now + wait)
        self.statistics.refused(now)
        if budget is self.burst:
            self.strip.refuse(now, count)
        self.changed.publish(None)
        return wait

    def _window_remainder(self, lane: Lane, now: float) -> float:
        frees_at = lane.budget.window.frees_at(1, lane.budget.guard.seconds)
        interval = lane.budget.window.interval
        return interval if frees_at is None else min(interval, max(0.0, frees_at - now))

    def day_refused(self, permit: Permit) -> None:
        """Take note that HubSpot refuses calls until the account's day is over."""
        self.statistics.refused(self.clock.monotonic())
        permit.heard = True
        self.day.exhaust(probe=permit.probe)
        self._dispatch_all()
        self.changed.publish(None)

    def moved(self, seconds: float) -> None:
        """Start nothing for ``seconds``: the account is on the move."""
        self._moved_until = max(self._moved_until, self.clock.monotonic() + seconds)
        self.changed.publish(None)

    def recovered(self) -> None:
        """Begin with one request at a time: HubSpot was out of reach and is back."""
        self.burst.concurrency.restart(self.clock.monotonic())

    def set_offline(self, retry_in: float | None) -> None:
        """Take note whether HubSpot is out of reach: seconds until the next attempt, None when it is reachable."""
        now = self.clock.monotonic()
        self.statistics.offline(None if retry_in is None else now + retry_in)
        self.changed.publish(None)

    def set_time_zone(self, name: str) -> None:
        """Set the account's time zone, which decides when the day ends."""
        self.day.set_time_zone(name)

    def seed(self, sent_at_epoch: Iterable[float]) -> None:
        """Count requests that an earlier process sent, by the wall clock.

        They get a little slack, since their journal entry was written just before they left.
        """
        now, wall = self.clock.monotonic(), self.clock.now().timestamp()
        times = [min(now, now - (wall - at) + _SEED_SLACK) for at in sent_at_epoch]
        self.burst.seed(at for at in times if now - at < self.burst.window.interval)

    def hold(self, family: Family | str = Family.CRM) -> Hold | None:
        """Return why requests of ``family`` may not start now; None when only the usual pace holds them."""
        now = self.clock.monotonic()
        if self._moved_until > now:
            return Hold("moved", self._moved_until - now)
        if self.day.exhausted:
            return Hold("day", self.day.resets_in() or max(0.0, self.day.wait(now)))
        held = self._lanes[Family(family)].budget.held_for(now)
        return Hold("limit", held) if held > 0 else None

    def snapshot(self) -> RateSnapshot:
        """Return the rate limit as it is now; cheap enough for ten times a second."""
        held = self.hold()
        held_for = None if held is None else held.seconds
        now = self.clock.monotonic()
        return overview(now, self.burst, self.day, self.statistics, self.strip, held_for)

    def turn_away(self, make_error: Callable[[], Exception]) -> None:
        """Let everybody who waits now fail: their requests would be in vain."""
        for lane in set(self._lanes.values()):
            for queue in lane.waiting:
                for permit in queue:
                    if permit.future is not None and not permit.future.done():
                        permit.future.set_exception(make_error())
                queue.clear()

    def close(self) -> None:
        """Stop the timers and cancel who waits."""
        for lane in set(self._lanes.values()):
            if lane.timer is not None:
                lane.timer.cancel()
                lane.timer = None
            for queue in lane.waiting:
                for permit in queue:
                    if permit.future is not None:
                        permit.future.cancel()

    # -- deciding

    def _wait(self, lane: Lane, priority: Priority) -> float:
        now = self.clock.monotonic()
        if now < self._moved_until:
            return self._moved_until - now
        wait = self.day.wait(now)
        if wait > 0:
            if not self.wait_for_day or priority is Priority.INTERACTIVE:
                raise self._day_used_up()
            return wait
        return lane.budget.wait(now, priority)

    def _day_used_up(self) -> DayUsedUp:
        message = "HubSpot's calls for today are used up for this account."
        hint = "They are free again at midnight in the account's time zone. Resume the job then."
        return DayUsedUp(message, code="limit.day", resets_in=self.day.resets_in(), hint=hint)

    def _start(self, lane: Lane, permit: Permit) -> None:
        lane.budget.start(self.clock.monotonic(), permit.priority)
        permit.admitted = True
        permit.probe = self.day.begin_probe()

    def _dispatch_all(self) -> None:
        for lane in set(self._lanes.values()):
            self._dispatch(lane)

    def _dispatch(self, lane: Lane) -> None:
        """Let go whoever may go now, and set the timer for the next."""
        if lane.timer is not None:
            lane.timer.cancel()
            lane.timer = None
        soonest = inf
        for priority in Priority:
            queue = lane.waiting[priority]
            while queue:
                permit = queue[0]
                assert permit.future is not None  # noqa: S101  # only waiting permits are in the queue
                if permit.future.done():
                    # Cancelled a moment ago, together with others; its task has not had its turn to leave the queue.
                    queue.popleft()
                    continue
                try:
                    wait = self._wait(lane, priority)
                except DayUsedUp as error:
                    queue.popleft()
                    permit.future.set_exception(error)
                    continue
                if wait > 0:
                    soonest = min(soonest, wait)
                    break
                queue.popleft()
                self._start(lane, permit)
                permit.future.set_result(None)
            if queue:
                break  # nobody overtakes a person who waits
        if soonest < inf:
            loop = asyncio.get_running_loop()
            # Coarse timers wake early (Qt's by up to 5 %): the clock is read again on every wake-up.
            lane.timer = loop.call_later(max(soonest, _EARLY), self._dispatch, lane)
