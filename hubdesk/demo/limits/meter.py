"""Counts every call at its arrival, decides whether it is admitted, and writes the history that survives a restart."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from hubdesk.demo.limits.bursts import FormsBlock, SearchLimit
from hubdesk.demo.limits.day import DayQuota
from hubdesk.demo.limits.window import SECONDS, RollingWindow
from hubdesk.demo.replies import TEXT, Refusal, Reply

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo

    from hubdesk.core.clock import Clock
    from hubdesk.demo.options import DemoOptions
    from hubdesk.demo.state.database import Database
    from hubdesk.demo.tokens import Token

_SEARCHES = ("contacts.search", "companies.search")
"""Families that share the searches of the account; lists have none of these limits."""

_ASSOCIATIONS = "associations."
"""Beginning of families that have limits of their own beside those of all calls."""

_DAY_SECONDS = 86_400

ANONYMOUS = ""
"""Name in the history of calls without a valid token."""


@dataclass(frozen=True, slots=True)
class Ticket:
    """A call that was counted.

    Attributes:
        number: Its place in the history.
        headers: Rate headers for its answer.
    """

    number: int
    headers: dict[str, str]


class Meter:
    """All limits of the account."""

    def __init__(self, database: Database, clock: Clock, zone: ZoneInfo, options: DemoOptions) -> None:
        self._database = database
        self._clock = clock
        self._portal = options.portal_id
        self._burst = options.burst_limit
        self._windows: dict[str, RollingWindow] = {}
        self._associations: dict[str, RollingWindow] = {}
        self._associations_limit, self._associations_a_day = options.associations_limit, options.associations_a_day
        self._associated, self._associated_until = 0, 0.0
        self._search = SearchLimit()
        self._forms = FormsBlock()
        self.day = DayQuota(database, clock, zone, options.day_limit)
        self._next = int(database.execute("SELECT coalesce(max(seq), 0) FROM requests").fetchone()[0]) + 1
        self._restore()

    def _restore(self) -> None:
        wall, mono = self._clock.now().timestamp(), self._clock.monotonic()
        found: dict[str, list[tuple[float, bool]]] = {}
        rows = self._database.execute(
            "SELECT token, at, burst FROM requests WHERE at > ? AND burst > 0 ORDER BY at", (wall - SECONDS,)
        )
        for token, at, burst in rows:
            found.setdefault(token, []).append((min(mono, mono - (wall - at)), burst == 1))
        for token, arrivals in found.items():
            self.window(token).restore(arrivals)

    def window(self, token: str) -> RollingWindow:
        """Return the window of the token of this name."""
        window = self._windows.get(token)
        if window is None:
            window = self._windows[token] = RollingWindow(self._burst)
        return window

    def windows(self) -> dict[str, RollingWindow]:
        """Return all windows that were used, by name of the token."""
        return self._windows

    def note(self, token: str, family: str, burst: int) -> int:
        """Write a call into the history. ``burst``: 1 counted in a window, 2 refused by it, 0 has none."""
        number = self._next
        self._next += 1
        self._database.begin()
        self._database.execute(
            "INSERT INTO requests(seq, at, token, family, burst) VALUES(?,?,?,?,?)",
            (number, self._clock.now().timestamp(), token, family, burst),
        )
        return number

    def answered(self, number: int, status: int, inputs: int, traced: int) -> None:
        """Complete an entry of the history; status 0 means that no answer was sent on purpose."""
        self._database.begin()
        self._database.execute(
            "UPDATE requests SET status=?, inputs=?, traced=? WHERE seq=?", (status, inputs, traced, number)
        )

    def arrive(self, token: Token, family: str) -> tuple[Ticket, Reply | Refusal | None]:
        """Count a call with a valid token; the second item is the refusal when it is one too many."""
        now, wall = self._clock.monotonic(), self._clock.now().timestamp()
        self.day.today(wall)
        if family == "forms.submit" and self._forms.blocked(now):
            return Ticket(self.note(token.name, family, 0), {}), Reply(429, raw=b"error code: 1015", content_type=TEXT)
        window = self.window(token.name)
        others = window.advance(now)
        if others:
            self.day.count(others, by_app=False)
        searching = family in _SEARCHES
        if searching:
            burst, refusal = 0, self._second(now)
        else:
            admitted = window.admit(now)
            burst = 1 if admitted else 2
            refusal = None if admitted else self._too_fast(token)
        if refusal is None and family.startswith(_ASSOCIATIONS):
            refusal = self._associating(token, now)
        if refusal is None and self.day.left <= 0:
            refusal = daily_refusal()
        if refusal is None:
            self.day.count(1, by_app=token.kind == "private_app")
        elif family == "forms.submit":
            self._forms.refused(now)
        bare = searching or family == "forms.submit"
        return Ticket(self.note(token.name, family, burst), {} if bare else self._headers(window)), refusal

    def _second(self, now: float) -> Refusal | None:
        if self._search.admit(now):
            return None
        return rate_refusal("You have reached your secondly limit.", "SECONDLY")

    def _associating(self, token: Token, now: float) -> Refusal | None:
        """Return the refusal of a call that is one too many for associations, in ten seconds or in the day."""
        window = self._associations.setdefault(token.name, RollingWindow(self._associations_limit))
        window.advance(now)
        if not window.admit(now):
            return self._too_fast(token)
        if self._associated_until != self.day.ends:
            self._associated_until, self._associated = self.day.ends, self._associated_since(self.day.ends)
        if self._associated >= self._associations_a_day:
            return daily_refusal()
        self._associated += 1
        return None

    def _associated_since(self, ends: float) -> int:
        """Return the calls for associations in the day that ends then, also those of an earlier run."""
        query = "SELECT count(*) FROM requests WHERE family LIKE ? AND at >= ? AND status <> 429"
        return int(self._database.execute(query, (f"{_ASSOCIATIONS}%", ends - _DAY_SECONDS)).fetchone()[0])

    def _too_fast(self, token: Token) -> Refusal:
        return rate_refusal(
            "You have reached your ten_secondly_rolling limit.",
            "TEN_SECONDLY_ROLLING",
            f"publicapi:private-apps-api-calls-per-10-seconds:{token.app}:{self._portal}",
        )

    def _headers(self, window: RollingWindow) -> dict[str, str]:
        left = str(max(0, window.limit - window.used))
        return {
            "X-HubSpot-RateLimit-Daily": str(self.day.limit),
            "X-HubSpot-RateLimit-Daily-Remaining": str(self.day.left),
            "X-HubSpot-RateLimit-Interval-Milliseconds": "10000",
            "X-HubSpot-RateLimit-Max": str(window.limit),
            "X-HubSpot-RateLimit-Remaining": left,
            "X-HubSpot-RateLimit-Secondly": str(window.limit // 10),
            "X-HubSpot-RateLimit-Secondly-Remaining": str(min(int(left), window.limit // 10)),
        }


def rate_refusal(message: str, policy: str, group: str | None = None) -> Refusal:
    """Return a 429 in HubSpot's shape."""
    return Refusal(429, message, errorType="RATE_LIMIT", policyName=policy, groupName=group)


def daily_refusal() -> Refusal:
    """Return the 429 of a day that is used up."""
    return rate_refusal("You have reached your daily limit.", "DAILY")
