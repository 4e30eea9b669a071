"""The daily quota of the account: what is left, and when it begins anew.

HubSpot resets it at midnight in the time zone that the account has set (HubSpot's usage guidelines).
"""

from __future__ import annotations

from datetime import datetime, time, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

if TYPE_CHECKING:
    import random

    from hubdesk.core.clock import Clock
    from hubdesk.hubspot.rate.headers import Observation

_SPREAD = 60.0
_UNKNOWN_ZONE = 3600.0
_FIRST_REPEAT = 300.0
_LONGEST_REPEAT = 3600.0


class DayQuota:
    """Counts the day and says when it is over.

    Attributes:
        limit: Calls of the day for the whole account; None before HubSpot said so.
        remaining: Calls left at HubSpot's last word; None before it.
        ours: Calls of this session.
        exhausted: Whether HubSpot says that nothing is left.
    """

    def __init__(self, clock: Clock, rng: random.Random) -> None:
        self.limit: int | None = None
        self.remaining: int | None = None
        self.ours = 0
        self.exhausted = False
        self._clock = clock
        self._rng = rng
        self._zone: ZoneInfo | None = None
        self._reopens_at = 0.0
        self._probing = False
        self._failed_probes = 0

    def set_time_zone(self, name: str) -> None:
        """Set the account's time zone; an unknown name leaves the reset time unknown."""
        try:
            self._zone = ZoneInfo(name)
        except (ValueError, OSError, KeyError):
            self._zone = None
        if self.exhausted and not self._failed_probes:
            self._reopens_at = self._clock.monotonic() + self._until_reset()

    def observe(self, seen: Observation, *, probe: bool) -> None:
        """Take note of what an answer says about the day."""
        if seen.day_limit is not None and seen.day_remaining is not None:
            self.limit, self.remaining = seen.day_limit, seen.day_remaining
            if self.remaining == 0:
                self.exhaust(probe=probe)
                return
        if probe:
            self.exhausted = self._probing = False
            self._failed_probes = 0

    def exhaust(self, *, probe: bool) -> None:
        """Take note that HubSpot refuses calls until the day is over."""
        self.remaining = 0
        if probe:
            self._failed_probes += 1
            wait = min(_LONGEST_REPEAT, _FIRST_REPEAT * 2.0 ** (self._failed_probes - 1))
        elif self.exhausted:
            return
        else:
            wait = self._until_reset()
        self.exhausted, self._probing = True, False
        self._reopens_at = self._clock.monotonic() + wait

    def probe_lost(self) -> None:
        """Take note that the one request that was to try the new day brought no answer."""
        self._probing = False

    def wait(self, now: float) -> float:
        """Return the seconds until a request may try; 0 when one may, infinity while one is trying."""
        if not self.exhausted:
            return 0.0
        if self._probing:
            return float("inf")
        return max(0.0, self._reopens_at - now)

    def begin_probe(self) -> bool:
        """Say whether the request that is admitted now is the one that tries the new day."""
        self._probing = self.exhausted
        return self._probing

    def resets_in(self) -> float | None:
        """Return the seconds until the quota is free again; None when that is not known."""
        if self.exhausted and self._failed_probes:
            return max(0.0, self._reopens_at - self._clock.monotonic())
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
