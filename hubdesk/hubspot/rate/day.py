"""The daily quota of the account: what is left, what is kept for others, and when it begins anew.

HubSpot resets it at midnight in the time zone that the account has set (HubSpot's usage guidelines).
"""

from __future__ import annotations

from datetime import datetime, time, timedelta
from math import inf
from typing import TYPE_CHECKING, Literal
from zoneinfo import ZoneInfo

from hubdesk.hubspot.rate.reserve import NO_RESERVE
from hubdesk.hubspot.rate.traffic import Priority

if TYPE_CHECKING:
    import random
    from collections.abc import Callable

    from hubdesk.core.clock import Clock
    from hubdesk.hubspot.rate.headers import Observation
    from hubdesk.hubspot.rate.reserve import Reserve

_SPREAD = 60.0
_UNKNOWN_ZONE = 3600.0
_FIRST_REPEAT = 300.0
_LONGEST_REPEAT = 3600.0


class DayQuota:
    """Counts the day and says when it is over.

    Args:
        clock: Gives the wall-clock time.
        rng: Source of chance.
        steady: The governor's time, seconds; the clock's monotonic one unless given.

    Attributes:
        limit: Calls of the day for the whole account; None before HubSpot said so.
        remaining: Calls left at HubSpot's last word; None before it, and after midnight.
        since: Answers since then that told nothing of the day, as those to searches do; they count all the same.
        ours: Calls since the session began, or since midnight.
        ours_before: Calls of today before the session.
        reserve: What the user leaves to others.
        exhausted: Whether HubSpot says that nothing is left.
        kept: Whether only those are left that jobs leave to others.
    """

    def __init__(self, clock: Clock, rng: random.Random, steady: Callable[[], float] | None = None) -> None:
        self.limit: int | None = None
        self.remaining: int | None = None
        self.since = 0
        self.ours = 0
        self.ours_before = 0
        self.reserve = NO_RESERVE
        self.exhausted = False
        self.kept = False
        self._clock = clock
        self._rng = rng
        self._time = steady or clock.monotonic
        self._zone: ZoneInfo | None = None
        self._ends = inf
        self._reopens_at = 0.0
        self._reopens_wall = 0.0
        self._probing = False
        self._failed_probes = 0
        self._heard = float("-inf")

    def set_time_zone(self, name: str) -> None:
        """Set the account's time zone; an unknown name leaves the reset time unknown."""
        try:
            self._zone = ZoneInfo(name)
        except (ValueError, OSError, KeyError):
            self._zone = None
        resets_at = self.resets_at()
        self._ends = inf if resets_at is None else resets_at.timestamp()
        if (self.exhausted or self.kept) and not self._failed_probes:
            self._reopen_in(self._until_reset())

    def set_reserve(self, reserve: Reserve) -> None:
        """Set what is kept for others, from now on."""
        self.reserve = reserve
        self._weigh(probe=False)

    def turn_page(self) -> None:
        """Begin counting anew when the account's midnight is past."""
        if self._ends == inf or self._clock.now().timestamp() < self._ends:
            return
        resets_at = self.resets_at()
        self._ends = inf if resets_at is None else resets_at.timestamp()
        self.ours = self.ours_before = 0
        self.remaining = None
        self.since = 0

    @property
    def used(self) -> int | None:
        """Calls of today by everybody, as far as they are known; None when nothing is."""
        if self.limit is None or self.remaining is None:
            return None
        return max(0, self.limit - self.remaining + self.since)

    def observe(self, seen: Observation, *, probe: bool, departed: float = inf) -> None:
        """Take note of what an answer says about the day.

        Args:
            seen: The answer's limit headers.
            probe: Whether it was the request that tried the new day.
            departed: When the request left; what a later one said is not undone.
        """
        self.turn_page()
        if seen.day_limit is not None and seen.day_remaining is not None and departed >= self._heard:
            self._heard = departed if departed < inf else self._heard
            self.limit, self.remaining, self.since = seen.day_limit, seen.day_remaining, 0
            if self.remaining == 0:
                self.exhaust(probe=probe)
                return
        elif seen.day_limit is None and self.remaining:
            self.since = min(self.since + 1, self.remaining)
        if probe:
            self.exhausted = self._probing = False
        self._weigh(probe=probe)

    def _weigh(self, *, probe: bool) -> None:
        """Find out whether only what is kept for others is left."""
        low = self._spare(0) <= 0
        if low and probe:
            self._repeat()
        elif low and not self.kept and not self.exhausted:
            self._failed_probes = 0
            self._reopen_in(self._until_reset())
        elif probe:
            self._failed_probes = 0
        self.kept = low

    def _spare(self, in_flight: int) -> float:
        """Return the calls that jobs may still use; infinity when nothing is kept."""
        kept = self.reserve.of_day(self.limit)
        return inf if self.remaining is None or not kept else self.remaining - in_flight - kept

    def exhaust(self, *, probe: bool) -> None:
        """Take note that HubSpot refuses calls until the day is over."""
        self.remaining, self.since = 0, 0
        if probe:
            self._repeat()
        elif self.exhausted:
            return
        else:
            self._reopen_in(self._until_reset())
        self.exhausted, self._probing = True, False

    def _repeat(self) -> None:
        self._failed_probes += 1
        self._reopen_in(min(_LONGEST_REPEAT, _FIRST_REPEAT * 2.0 ** (self._failed_probes - 1)))

    def _reopen_in(self, seconds: float) -> None:
        self._reopens_at = self._time() + seconds
        self._reopens_wall = self._clock.now().timestamp() + seconds

    def probe_lost(self) -> None:
        """Take note that the one request that was to try the new day brought no answer."""
        self._probing = False

    def closed(self, priority: Priority) -> Literal["", "day", "reserve"]:
        """Return why requests of ``priority`` do not start today; empty when they may."""
        if self.exhausted:
            return "day"
        return "reserve" if self.kept and priority is Priority.BULK else ""

    def wait(self, now: float, priority: Priority = Priority.BULK, in_flight: int = 0) -> float:
        """Return the seconds until a request may try: 0 when one may, infinity when only an answer can tell."""
        if not (self.exhausted or self.reserve.day_share):
            return 0.0
        if not self.closed(priority):
            # Each request that is under way takes one of the last calls that are not kept.
            return inf if priority is Priority.BULK and in_flight and self._spare(in_flight) <= 0 else 0.0
        if self._probing:
            return inf
        # The wall clock tells of a night that the computer slept through, the other one does not jump.
        return max(0.0, min(self._reopens_at - now, self._reopens_wall - self._clock.now().timestamp()))

    def begin_probe(self, priority: Priority = Priority.BULK) -> bool:
        """Say whether the request that is admitted now is the one that tries the new day."""
        if not self.closed(priority):
            return False
        self._probing = True
        return True

    def resets_in(self) -> float | None:
        """Return the seconds until the quota is free again; None when that is not known."""
        if (self.exhausted or self.kept) and self._failed_probes:
            return max(0.0, self._reopens_at - self._time())
        resets_at = self.resets_at()
        return None if resets_at is None else (resets_at - self._clock.now()).total_seconds()

    def resets_at(self) -> datetime | None:
        """Return the next midnight of the account, in its zone."""
        if self._zone is None:
            return None
        today = self._clock.now().astimezone(self._zone).date()
        return datetime.combine(today + timedelta(days=1), time(), tzinfo=self._zone)

    def _until_reset(self) -> float:
        resets_at = self.resets_at()
        if resets_at is None:
            return _UNKNOWN_ZONE
        # Everybody who waits for the same midnight would otherwise call in the same second.
        return max(0.0, (resets_at - self._clock.now()).total_seconds()) + self._rng.uniform(0.0, _SPREAD)
