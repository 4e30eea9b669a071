"""Admits requests: as fast as HubSpot allows and never faster, first come first served, people before jobs.

Everything is counted on the monotonic clock at the moment of departure. Nothing here sends or repeats anything.
"""

from __future__ import annotations

import asyncio
from math import inf
from typing import TYPE_CHECKING

from hubdesk.core.events import Subject
from hubdesk.hubspot.rate.budget import BURST, FORMS, SEARCH, Budget, Terms
from hubdesk.hubspot.rate.day import DayQuota
from hubdesk.hubspot.rate.hold import Hold as Hold
from hubdesk.hubspot.rate.hold import day_over
from hubdesk.hubspot.rate.lane import Lane, Later, in_loop
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
    from hubdesk.hubspot.rate.ledger import Ledgers
    from hubdesk.hubspot.rate.reserve import Reserve
    from hubdesk.hubspot.rate.snapshot import RateSnapshot

_SEED_SLACK = 0.3
_ONE_MINUTE = 60.0
_SLEEP = 0.5
_SCATTER = 1.0
_SCATTER_KNOWN = 0.3


class Governor:
    """The one door through which all requests of a token leave.

    Use it as ``async with governor.permit(priority, family) as permit``, call ``permit.departed()`` when the first byte
    leaves, and tell it the answer with ``permit.answered(...)``. A permit that never departed costs nothing.

    Args:
        clock: Time.
        rng: Source of chance.
        wait_for_day: See below.
        ledgers: What other processes with the same token do. Its clock goes on while the computer sleeps, so that
            after a night nobody waits for a window that HubSpot has long forgotten.
        later: Makes calls later; in the running event loop unless given.

    Attributes:
        changed: Published when something changed that a waiting person should know at once: limit learnt, slowed,
            held, day used up, offline.
        wait_for_day: Whether bulk requests wait for the account's midnight when the day is used up, instead of
            failing with :class:`hubdesk.core.errors.DayUsedUp`.
    """

    def __init__(
        self,
        clock: Clock,
        rng: random.Random,
        *,
        wait_for_day: bool = False,
        ledgers: Ledgers | None = None,
        later: Later = in_loop,
    ) -> None:
        self.changed: Subject[None] = Subject()
        self.wait_for_day = wait_for_day
        self.clock = clock
        self.time = clock.monotonic if ledgers is None else ledgers.now
        self._rng = rng
        self.day = DayQuota(clock, rng, self.time)

        def lane(terms: Terms, name: str) -> Lane:
            return Lane(Budget(terms, None if ledgers is None else ledgers.of(name)), self._start, later)

        burst, search, forms = lane(BURST, "burst"), lane(SEARCH, "search"), lane(FORMS, "forms")
        self.burst = burst.budget
        self._all = (burst, search, forms)
        self._lanes = {
            Family.CRM: burst,
            Family.ACCOUNT: burst,
            Family.AUTH: burst,
            Family.SEARCH: search,
            Family.FORMS: forms,
        }
        self.statistics = Statistics()
        self.strip = Strip(self.time())
        self._moved_until = 0.0
        self._refusals_in_a_row = 0
        self._asleep = self.time() - clock.monotonic()
        for one in self._all:
            one.budget.hear(self.time())  # those of the last minute are among the calls before this session

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
        if lane.try_start(permit):
            return
        permit.future = asyncio.get_running_loop().create_future()
        lane.wait(permit)
        try:
            await permit.future
        except asyncio.CancelledError:
            if permit.admitted:
                self.release(permit)
            else:
                lane.leave(permit)
            raise

    def lane(self, family: Family) -> Lane:
        """Return the lane of a family, for those who wait without an event loop."""
        return self._lanes[family]

    def release(self, permit: Permit) -> None:
        """Take note that a request is over, or never left."""
        if not permit.admitted:
            return
        permit.admitted = False
        lane = self._lanes[permit.family]
        lane.budget.concurrency.in_flight -= 1
        if permit.departure is None:
            lane.budget.give_back(permit.number)
        if permit.probe and not permit.heard:
            self.day.probe_lost()
        if permit.probe or self.day.reserve.day_share:
            # With a share of the day kept, whoever waits for any limit may wait for this answer, see DayQuota.wait.
            self._dispatch_all()
        else:
            lane.dispatch()

    # -- what happened

    def departed(self, permit: Permit, *, replay: bool) -> None:
        """Count a request at the moment its first byte leaves."""
        if permit.departure is not None:
            return
        now = self.time()
        permit.left_at = self.clock.monotonic()
        budget = self._lanes[permit.family].budget
        self.day.ours += 1 + budget.hear(now)
        permit.departure = budget.depart(now, permit.number)
        self.statistics.sent(replay=replay)
        if budget is self.burst:
            self.strip.note(now, permit.departure.count, budget.others(now))

    def answered(self, permit: Permit, status: int, seen: Observation) -> None:
        """Learn from an answer, whatever it says; call it before the permit is left."""
        permit.heard = True
        now = self.time()
        lane = self._lanes[permit.family]
        was = (lane.budget.known, lane.budget.limit)
        day = (self.day.exhausted, self.day.kept)
        if permit.departure is not None:
            lane.budget.observe(now, permit.departure, seen, good=status < 400)
            self.day.observe(seen, probe=permit.probe, departed=permit.departure.at)
        if status != 429:
            self._refusals_in_a_row = 0
            self.statistics.answered(status)
        if status < 400:
            lane.budget.concurrency.succeeded()
        if lane.budget is self.burst and seen.limit is not None:
            self.strip.heard(now, lane.budget.window.count(now), lane.budget.others(now))
        if day != (self.day.exhausted, self.day.kept):
            self._dispatch_all()
            self.changed.publish(None)
        elif was != (lane.budget.known, lane.budget.limit):
            self.changed.publish(None)

    def troubled(self, permit: Permit) -> None:
        """Send fewer at once: a lock, a server error, a time-out."""
        departed = inf if permit.departure is None else permit.departure.at
        self._lanes[permit.family].budget.concurrency.troubled(self.time(), departed)

    def refused(self, permit: Permit, retry_after: float | None) -> float:
        """Slow down after a 429 and return for how many seconds nothing of this family starts."""
        now = self.time()
        lane = self._lanes[permit.family]
        budget = lane.budget
        count = budget.window.count(now) if permit.departure is None else permit.departure.count
        budget.ceiling.refuse(now, count, known_limit=budget.limit if budget.known else None)
        if not budget.known:
            self.troubled(permit)
        if budget.held_for(now) <= 0:
            self._refusals_in_a_row += 1
        wait = retry_after if retry_after is not None else self._window_remainder(lane, now)
        if self._refusals_in_a_row > 1:
            wait = max(wait, min(_ONE_MINUTE, 2.0 ** (self._refusals_in_a_row - 1)))
        if permit.family is Family.FORMS:
            wait = max(wait, _ONE_MINUTE)
        wait += self._rng.uniform(0.0, _SCATTER_KNOWN if budget.known else _SCATTER)
        budget.hold(now, now + wait)
        self.statistics.refused(now)
        if permit.departure is not None:
            budget.window.refused(permit.departure, now)
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
        self.statistics.refused(self.time())
        permit.heard = True
        self.day.exhaust(probe=permit.probe)
        self._dispatch_all()
        self.changed.publish(None)

    def moved(self, seconds: float) -> None:
        """Start nothing for ``seconds``: the account is on the move."""
        self._moved_until = max(self._moved_until, self.time() + seconds)
        self.changed.publish(None)

    def recovered(self) -> None:
        """Begin with one request at a time: HubSpot was out of reach and is back."""
        self.burst.concurrency.restart(self.time())

    def set_offline(self, retry_in: float | None) -> None:
        """Take note whether HubSpot is out of reach: seconds until the next attempt, None when it is reachable."""
        now = self.time()
        self.statistics.offline(None if retry_in is None else now + retry_in)
        self.changed.publish(None)

    def set_time_zone(self, name: str) -> None:
        """Set the account's time zone, which decides when the day ends."""
        self.day.set_time_zone(name)

    def seed(self, sent_at_epoch: Iterable[float], family: Family = Family.CRM) -> None:
        """Count requests of ``family`` that an earlier process sent, by the wall clock.

        They get a little slack, since their journal entry was written just before they left.
        """
        now, wall = self.time(), self.clock.now().timestamp()
        budget = self._lanes[family].budget
        budget.seed(now, [min(now, now - (wall - at) + _SEED_SLACK) for at in sent_at_epoch])

    def set_reserve(self, reserve: Reserve) -> None:
        """Set what jobs leave to other integrations; a run that is under way obeys at once."""
        self.burst.kept = reserve.burst_calls
        self.day.set_reserve(reserve)
        self._dispatch_all()
        self.changed.publish(None)

    def set_day_ours_before(self, calls: int) -> None:
        """Set how many calls this installation made today before this session (0 or more)."""
        self.day.ours_before = calls

    def hold(self, family: Family | str = Family.CRM) -> Hold | None:
        """Return why requests of ``family`` may not start now; None when only the usual pace holds them."""
        now = self.time()
        if self._moved_until > now:
            return Hold("moved", self._moved_until - now)
        closed = self.day.closed(Priority.BULK)
        if closed:
            return Hold(closed, self.day.resets_in() or max(0.0, self.day.wait(now)))
        held = self._lanes[Family(family)].budget.held_for(now)
        return Hold("limit", held) if held > 0 else None

    def snapshot(self) -> RateSnapshot:
        """Return the rate limit as it is now; cheap enough for ten times a second."""
        held = self.hold()
        now = self.time()
        self._look(now)
        self.day.turn_page()
        burst, search, forms = (lane.budget for lane in self._all)
        held_for = None if held is None else held.seconds
        return overview(now, burst, search, forms, self.day, self.statistics, self.strip, held_for)

    def turn_away(self, make_error: Callable[[], Exception]) -> None:
        """Let everybody who waits now fail: their requests would be in vain."""
        for lane in self._all:
            lane.turn_away(make_error)

    def close(self) -> None:
        """Stop the timers and cancel who waits."""
        for lane in self._all:
            lane.close()

    # -- deciding

    def _start(self, lane: Lane, permit: Permit) -> float:
        """Start a request and return 0, or return the seconds until it may start."""
        now = self.time()
        self._notice_sleep(now)
        if now < self._moved_until:
            return self._moved_until - now
        wait = self.day.wait(now, permit.priority, self.burst.concurrency.in_flight)
        if wait > 0:
            if self.day.closed(permit.priority) and not (self.wait_for_day and permit.priority):
                raise day_over(self.day)
            return wait
        wait, permit.number = lane.budget.claim(now, permit.priority)
        if wait <= 0:
            permit.admitted = True
            permit.probe = self.day.begin_probe(permit.priority)
        return wait

    def _notice_sleep(self, now: float) -> None:
        """Requests that the system had not sent when the computer fell asleep leave when it wakes."""
        asleep = now - self.clock.monotonic()
        if asleep - self._asleep > _SLEEP:
            for lane in self._all:
                lane.budget.window.slept(now)
        self._asleep = asleep

    def _look(self, now: float) -> None:
        """Read what other processes did."""
        for lane in self._all:
            self.day.ours += lane.budget.hear(now)

    def _dispatch_all(self) -> None:
        for lane in self._all:
            lane.dispatch()
