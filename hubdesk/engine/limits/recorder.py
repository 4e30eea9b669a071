"""Takes note of every call of a session: the newest in memory for the screen, all of them in the account's log.

Writing happens on a thread of its own, a second's calls at a time. A log that cannot be written holds up nothing: the
calls are still shown, and the program's own log says once what is wrong.
"""

from __future__ import annotations

import asyncio
import logging
import sqlite3
from collections import deque
from dataclasses import astuple
from datetime import datetime, time
from typing import TYPE_CHECKING, Protocol, TypeVar
from zoneinfo import ZoneInfo

from hubdesk.core.events import Subject
from hubdesk.engine.limits.places import remove_old_logs
from hubdesk.hubspot.calls import CallRecord
from hubdesk.hubspot.endpoints import ENDPOINTS
from hubdesk.hubspot.rate.traffic import Family
from hubdesk.storage.call_log import CALL_DAYS, CallFilter, CallLog, LoggedCall, Peak
from hubdesk.storage.call_log_file import NewerLog
from hubdesk.storage.sidethread import SideThread, TooLong

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from hubdesk.core.clock import Clock
    from hubdesk.hubspot.rate.governor import Governor

T = TypeVar("T")
_log = logging.getLogger(__name__)

NEWEST = 1_000
"""Calls that stay in memory."""

ALL = CallFilter()
"""No filter."""

_SHOW_EVERY = 0.25
_WRITE_EVERY = 1.0
_PEAK_EVERY = 0.2
_DAY_EVERY = 30.0
_WRITE_SECONDS = 10.0
_READ_SECONDS = 30.0
_CLOSE_SECONDS = 3.0
_WINDOW = 10.0
"""Seconds of HubSpot's rolling window."""

_LATENCIES = 128
_NEVER = float("-inf")


class CallSource(Protocol):
    """What makes calls: the client."""

    calls: Subject[CallRecord]
    governor: Governor


class CallRecorder:
    """Records the calls of one client.

    Args:
        client: Its calls are recorded from now on.
        clock: Time.

    Attributes:
        changed: Published after calls ended, at most four times a second.
        total: Calls so far.
    """

    def __init__(self, client: CallSource, clock: Clock) -> None:
        self.changed: Subject[None] = Subject()
        self.total = 0
        self._governor: Governor = client.governor
        self._clock = clock
        self._newest: deque[CallRecord] = deque(maxlen=NEWEST)
        self._pending: deque[CallRecord] = deque(maxlen=10 * NEWEST)
        self._latencies: deque[tuple[str, float]] = deque(maxlen=_LATENCIES)
        self._subscription = client.calls.subscribe(self._note)
        self._show_timer: asyncio.TimerHandle | None = None
        self._write_timer: asyncio.TimerHandle | None = None
        self._writing: asyncio.Task[None] | None = None
        self._side: SideThread | None = None
        self._path: Path | None = None
        self._kept_days = CALL_DAYS
        self._log: CallLog | None = None
        self._midnight: Callable[[], float | None] = lambda: None
        self._peak: Peak | None = None
        self._peak_at = self._day_at = _NEVER
        self._told = False

    # -- what the screen shows

    def newest(self) -> tuple[CallRecord, ...]:
        """Return the newest calls of this session, newest first, at most a thousand."""
        return tuple(reversed(self._newest))

    def latencies(self, *endpoints: str) -> tuple[float, ...]:
        """Return the seconds of the newest good answers of this session, of these endpoints or of all."""
        return tuple(seconds for key, seconds in self._latencies if not endpoints or key in endpoints)

    # -- the log

    @property
    def keeps(self) -> bool:
        """Whether calls go into a log."""
        return self._path is not None

    async def keep(self, path: Path, time_zone: str, *, kept_days: int = CALL_DAYS) -> None:
        """Write all calls into the log ``path`` from now on, those that were made already included.

        Tells the governor how many calls of today earlier sessions made, and which of them HubSpot's rolling window
        still holds: after a restart they would be taken for those of others.

        Args:
            path: The account's log, see :mod:`hubdesk.engine.limits.places`.
            time_zone: Name of the account's zone, which decides what "today" is; may be empty.
            kept_days: How long the log keeps single calls.
        """
        self._path, self._kept_days = path, kept_days
        self._side = SideThread("call log")
        self._midnight = _midnight_of(time_zone, self._clock)
        await self._read_day()
        await self._read_window()
        self._write_soon()

    async def query(self, wanted: CallFilter = ALL, *, offset: int = 0, limit: int = 500) -> tuple[CallRecord, ...]:
        """Return logged calls, newest first; those of this session when there is no log."""
        found = await self.read(lambda log: log.query(wanted, offset=offset, limit=limit))
        if found is not None:
            return tuple(CallRecord(*call) for call in found)
        here = [call for call in self.newest() if wanted.accepts(_logged(call))]
        return tuple(here[offset : offset + limit])

    async def count(self, wanted: CallFilter = ALL) -> int:
        """Return the number of logged calls, or of those of this session when there is no log."""
        found = await self.read(lambda log: log.count(wanted))
        return sum(wanted.accepts(_logged(call)) for call in self._newest) if found is None else found

    async def read(self, work: Callable[[CallLog], T]) -> T | None:
        """Return what ``work`` reads from the log, on the log's thread; None when there is no log or it fails."""
        await self._write()
        return await self._on_log(work, _READ_SECONDS)

    async def latencies_of(self, *endpoints: str) -> tuple[float, ...]:
        """Return the seconds of the newest good answers of these endpoints: of this session, else from the log."""
        here = self.latencies(*endpoints)
        if len(here) >= _LATENCIES // 8:
            return here
        logged = await self.read(lambda log: log.latencies(endpoints))
        return here if not logged else tuple(milliseconds / 1000 for milliseconds in logged)

    async def aclose(self) -> None:
        """Write what is still to be written and close the log."""
        self._subscription.close()
        for timer in (self._show_timer, self._write_timer):
            if timer is not None:
                timer.cancel()
        self._show_timer = self._write_timer = None
        if self._writing is not None:
            await asyncio.wait([self._writing])
        await self._write()
        side, log, self._path = self._side, self._log, None
        if side is None:
            return
        if log is not None:
            try:
                await side.run(lambda _: log.close(), _CLOSE_SECONDS)
            except (sqlite3.Error, TooLong) as error:
                self._tell(error)
        self._log = self._side = None
        side.close()

    # -- taking note

    def _note(self, call: CallRecord) -> None:
        self.total += 1
        self._newest.append(call)
        if 200 <= call.status < 300:
            self._latencies.append((call.endpoint, call.milliseconds / 1000))
        self._pending.append(call)
        self._look(call.at)
        loop = asyncio.get_running_loop()
        if self._show_timer is None:
            self._show_timer = loop.call_later(_SHOW_EVERY, self._show)
        if self._path is not None:
            self._write_soon()

    def _look(self, at: float) -> None:
        """Remember how full the limits were at the fullest moment since the last write."""
        now = self._clock.monotonic()
        if now - self._peak_at < _PEAK_EVERY:
            return
        self._peak_at = now
        rate = self._governor.snapshot()
        limit = rate.limit if rate.source == "headers" else 0
        used, ours = rate.used, rate.ours
        if self._peak is not None and self._peak.used >= used:
            at, used, ours = self._peak.at, self._peak.used, self._peak.ours
        self._peak = Peak(at, used, ours, limit, rate.day_used or 0, rate.day_limit or 0)

    def _show(self) -> None:
        self._show_timer = None
        self.changed.publish(None)

    # -- writing

    def _write_soon(self) -> None:
        if self._write_timer is None and self._pending:
            self._write_timer = asyncio.get_running_loop().call_later(_WRITE_EVERY, self._start_writing)

    def _start_writing(self) -> None:
        self._write_timer = None
        if self._writing is None or self._writing.done():
            self._writing = asyncio.get_running_loop().create_task(self._write(), name="call log")

    async def _write(self) -> None:
        """Write what is pending."""
        if self._path is None or not self._pending:
            return
        calls = [_logged(call) for call in self._pending]
        self._pending.clear()
        peak, self._peak = self._peak, None
        await self._on_log(lambda log: log.add(calls, peak), _WRITE_SECONDS)
        if self._clock.monotonic() - self._day_at >= _DAY_EVERY:
            await self._read_day()
        self._write_soon()

    async def _read_day(self) -> None:
        """Tell the governor how many calls of today were made by other sessions of this installation."""
        self._day_at = self._clock.monotonic()
        midnight = self._midnight()
        if midnight is None:
            return
        total = await self._on_log(lambda log: log.calls_since(midnight), _READ_SECONDS)
        if total is None:
            return
        unwritten = sum(call.at >= midnight for call in self._pending)
        self._governor.set_day_ours_before(total + unwritten - self._governor.day.ours)

    async def _read_window(self) -> None:
        """Tell the governor of the calls that the rolling window may still hold, those of this session included."""
        lately = CallFilter(since=self._clock.now().timestamp() - _WINDOW)
        logged = await self._on_log(lambda log: log.query(lately, limit=NEWEST), _READ_SECONDS)
        if not logged:
            return
        calls = [*logged, *map(_logged, self._pending)]
        self._governor.seed(call.at for call in calls if _of_window(call))

    async def _on_log(self, work: Callable[[CallLog], T], seconds: float) -> T | None:
        """Return what ``work`` does with the log, on its thread; None when that is not possible."""
        side, path = self._side, self._path
        if side is None or path is None:
            return None

        def on_thread(_: object) -> T:
            if self._log is None:
                # The log of an account that is never opened again has nobody else to end it.
                remove_old_logs(path.parent)
                self._log = CallLog(path, kept_days=self._kept_days)
            return work(self._log)

        try:
            return await side.run(on_thread, seconds)
        except (sqlite3.Error, OSError) as error:
            self._tell(error)
        except (TooLong, NewerLog) as error:
            # A disk that hangs, or a file that is not to be touched: this session keeps its calls in memory only.
            self._tell(error)
            self._path = None
        return None

    def _tell(self, error: Exception) -> None:
        if not self._told:
            self._told = True
            _log.warning("the log of calls cannot be used: %s", type(error).__name__)


def _of_window(call: LoggedCall) -> bool:
    """Return whether a call counts against the rolling window of the token."""
    endpoint = ENDPOINTS.get(call.endpoint)
    return endpoint is not None and endpoint.family is Family.CRM


def _logged(call: CallRecord) -> LoggedCall:
    return LoggedCall(*astuple(call))


def _midnight_of(time_zone: str, clock: Clock) -> Callable[[], float | None]:
    """Return what tells the last midnight of a zone in seconds since the epoch; None when the zone is not known."""
    try:
        zone = ZoneInfo(time_zone)
    except (ValueError, OSError, KeyError):
        return lambda: None

    def midnight() -> float:
        return datetime.combine(clock.now().astimezone(zone).date(), time(), tzinfo=zone).timestamp()

    return midnight
