"""Calls of the account in one day, which ends at midnight in the account's time zone."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo

    from hubdesk.core.clock import Clock
    from hubdesk.demo.state.database import Database


class DayQuota:
    """Counts calls a day and keeps the count in the state.

    Attributes:
        limit: Calls a day.
        used: Calls of the day by everybody.
        by_apps: Calls of the day by private apps, without service keys.
    """

    def __init__(self, database: Database, clock: Clock, zone: ZoneInfo, limit: int) -> None:
        self._database = database
        self._clock = clock
        self._zone = zone
        self._ends = 0.0
        self._day = ""
        self.limit = limit
        self.used = 0
        self.by_apps = 0

    def today(self, now: float) -> None:
        """Turn the page when ``now`` (seconds since 1970) is past the account's midnight."""
        if now < self._ends:
            return
        local = datetime.fromtimestamp(now, self._zone)
        self._day = local.date().isoformat()
        midnight = datetime.combine(local.date() + timedelta(days=1), datetime.min.time(), self._zone)
        self._ends = midnight.timestamp()
        row = self._database.execute("SELECT used, by_apps FROM days WHERE day=?", (self._day,)).fetchone()
        self.used, self.by_apps = row or (0, 0)

    @property
    def ends(self) -> float:
        """Seconds since 1970 at which the quota is free again."""
        return self._ends

    def count(self, calls: int, *, by_app: bool) -> None:
        """Add calls to the day."""
        self.used += calls
        if by_app:
            self.by_apps += calls
        self._database.begin()
        self._database.execute(
            "INSERT INTO days VALUES(?,?,?)"
            " ON CONFLICT(day) DO UPDATE SET used=excluded.used, by_apps=excluded.by_apps",
            (self._day, self.used, self.by_apps),
        )

    @property
    def left(self) -> int:
        """Calls left today."""
        return max(0, self.limit - self.used)
