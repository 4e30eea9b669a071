"""The log of calls of one account: what was asked of HubSpot, when, and what came of it. No token, no contact's data.

Bounded in two ways: single calls for two weeks, or as long as somebody chose, and at most 200,000 of them, sums of
quarter hours for 60 days. A quarter hour is the largest span of which the midnights of all time zones are a boundary.
Several processes may write at a time. Everything here blocks; the engine calls it on a thread of its own.
"""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING, Any

from hubdesk.storage.call_log_file import is_damage, open_file, set_aside
from hubdesk.storage.call_records import CallFilter as CallFilter
from hubdesk.storage.call_records import LoggedCall as LoggedCall
from hubdesk.storage.call_records import Peak as Peak
from hubdesk.storage.call_records import Sum as Sum

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path
    from typing import TypeVar

    T = TypeVar("T")

MOST_CALLS = 200_000
"""Single calls that are kept."""

CALL_DAYS = 14
"""How long single calls are kept unless somebody chose otherwise."""

SUM_SECONDS = 60 * 86_400
"""How long sums are kept."""

QUARTER = 900
"""Seconds of a sum."""

ALL = CallFilter()
"""No filter."""

_DAY = 86_400
_PRUNE_EVERY = 2_000
_CHUNK = 2_000
_COLUMNS = "at, endpoint, status, ms, rows, attempt, correlation, cause, scope"
_STATUS_CLASSES = {
    "success": "status BETWEEN 200 AND 399",
    "error": "status >= 400 AND status <> 429",
    "refused": "status = 429",
    "lost": "status = 0",
    "repeated": "attempt > 1",
}


class CallLog:
    """Writes and reads one log. A damaged file is set aside (``NAME.damaged``) and a new one begun.

    Args:
        path: The file; made when it is not there.
        kept_days: How long single calls are kept.

    Raises:
        NewerLog: A newer HubDesk made it.
        OSError: The disk refuses.
        sqlite3.Error: The disk refuses.
    """

    def __init__(self, path: Path, *, kept_days: int = CALL_DAYS) -> None:
        self.path = path
        self._kept_days = kept_days
        self._connection = open_file(path)
        self._since_pruned = _PRUNE_EVERY

    def close(self) -> None:
        """Close the file."""
        self._connection.close()

    def add(self, calls: Sequence[LoggedCall], peak: Peak | None = None) -> None:
        """Write calls, and how full the limits were with them, in one transaction.

        Raises:
            sqlite3.Error: They cannot be written; none of them is.
        """
        self._guarded(lambda: self._add(calls, peak))

    def query(self, wanted: CallFilter = ALL, *, offset: int = 0, limit: int = 500) -> list[LoggedCall]:
        """Return calls, newest first.

        Raises:
            sqlite3.Error: They cannot be read.
        """
        where, values = _where(wanted)
        sql = f"SELECT {_COLUMNS} FROM call {where} ORDER BY at DESC, id DESC LIMIT ? OFFSET ?"  # noqa: S608  # own text
        return self._guarded(lambda: [_call(row) for row in self._connection.execute(sql, (*values, limit, offset))])

    def count(self, wanted: CallFilter = ALL) -> int:
        """Return the number of calls.

        Raises:
            sqlite3.Error: They cannot be read.
        """
        where, values = _where(wanted)
        sql = f"SELECT count(*) FROM call {where}"  # noqa: S608  # own text
        return self._guarded(lambda: int(self._connection.execute(sql, values).fetchone()[0]))

    def every(self, wanted: CallFilter = ALL) -> Iterator[LoggedCall]:
        """Yield all calls, newest first; those that are added meanwhile may be missing.

        Raises:
            sqlite3.Error: They cannot be read.
        """
        where, values = _where(wanted)
        # From the last one on, so that deep pages cost no more than the first one.
        behind = f"{where} {'AND' if where else 'WHERE'} (at, id) < (?, ?)"
        sql = f"SELECT {_COLUMNS}, id FROM call {behind} ORDER BY at DESC, id DESC LIMIT {_CHUNK}"  # noqa: S608  # own text
        at, last = float("inf"), 0
        while rows := self.select(sql, (*values, at, last)):
            yield from (_call(row[:9]) for row in rows)
            at, last = rows[-1][0], rows[-1][9]

    def select(self, sql: str, values: tuple[object, ...] = ()) -> list[Any]:
        """Return the rows of a question in SQL, for the questions in :mod:`hubdesk.storage.call_figures`.

        Raises:
            sqlite3.Error: They cannot be read.
        """
        return self._guarded(lambda: self._connection.execute(sql, values).fetchall())

    def sums(self, since: float) -> list[Sum]:
        """Return the sums of the quarter hours that begin at ``since`` or later, oldest first.

        Raises:
            sqlite3.Error: They cannot be read.
        """
        sql = (
            "SELECT start, endpoint, calls, errors, refused, repeats, lost, rows, ms FROM quarter "
            "WHERE start >= ? ORDER BY start, endpoint"
        )
        return self._guarded(lambda: [Sum(*row) for row in self._connection.execute(sql, (since,))])

    def calls_since(self, since: float) -> int:
        """Return the number of calls since a moment that is a boundary of quarter hours, such as a midnight.

        Raises:
            sqlite3.Error: They cannot be read.
        """
        sql = "SELECT coalesce(sum(calls), 0) FROM quarter WHERE start >= ?"
        return self._guarded(lambda: int(self._connection.execute(sql, (since,)).fetchone()[0]))

    def peaks(self, since: float) -> list[Peak]:
        """Return how full the limits were in each quarter hour since then, oldest first.

        Raises:
            sqlite3.Error: They cannot be read.
        """
        sql = 'SELECT at, used, ours, "limit", day_used, day_limit FROM peak WHERE start >= ? ORDER BY start'
        return self._guarded(lambda: [Peak(*row) for row in self._connection.execute(sql, (since - QUARTER,))])

    def latencies(self, endpoints: Sequence[str], newest: int = 200) -> list[int]:
        """Return the milliseconds of the newest good answers of these endpoints.

        Raises:
            sqlite3.Error: They cannot be read.
        """
        wanted = CallFilter(endpoints=tuple(endpoints), status="success")
        return [call.milliseconds for call in self.query(wanted, limit=newest)]

    def prune(self, now: float) -> None:
        """Forget what is too old or too much.

        Raises:
            sqlite3.Error: The file cannot be written.
        """
        self._guarded(lambda: self._prune(now))

    def _add(self, calls: Sequence[LoggedCall], peak: Peak | None) -> None:
        self._in_transaction(lambda: self._insert(calls, peak))
        self._since_pruned += len(calls)
        if self._since_pruned >= _PRUNE_EVERY and calls:
            self._since_pruned = 0
            self._prune(calls[-1].at)

    def _insert(self, calls: Sequence[LoggedCall], peak: Peak | None) -> None:
        execute, many = self._connection.execute, self._connection.executemany
        many(f"INSERT INTO call ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", calls)  # noqa: S608  # own text
        many(
            "INSERT INTO quarter VALUES (?, ?, 1, ?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET calls = calls + 1, "
            "errors = errors + excluded.errors, refused = refused + excluded.refused, "
            "repeats = repeats + excluded.repeats, lost = lost + excluded.lost, rows = rows + excluded.rows, "
            "ms = ms + excluded.ms",
            (_sum_values(call) for call in calls),
        )
        if peak is not None:
            execute(
                "INSERT INTO peak VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET "
                "at = CASE WHEN excluded.used > used THEN excluded.at ELSE at END, "
                "ours = CASE WHEN excluded.used > used THEN excluded.ours ELSE ours END, "
                "used = max(used, excluded.used), "
                '"limit" = CASE WHEN excluded."limit" > 0 THEN excluded."limit" ELSE "limit" END, '
                "day_used = CASE WHEN excluded.day_limit > 0 THEN excluded.day_used ELSE day_used END, "
                "day_limit = CASE WHEN excluded.day_limit > 0 THEN excluded.day_limit ELSE day_limit END",
                (quarter_of(peak.at), peak.at, peak.used, peak.ours, peak.limit, peak.day_used, peak.day_limit),
            )

    def _prune(self, now: float) -> None:
        def forget() -> None:
            execute = self._connection.execute
            execute("DELETE FROM call WHERE at < ?", (now - self._kept_days * _DAY,))
            execute("DELETE FROM call WHERE id <= (SELECT max(id) FROM call) - ?", (MOST_CALLS,))
            for table in ("quarter", "peak"):
                execute(f"DELETE FROM {table} WHERE start < ?", (now - SUM_SECONDS,))  # noqa: S608  # own text

        self._in_transaction(forget)

    def _in_transaction(self, work: Callable[[], None]) -> None:
        self._connection.execute("BEGIN IMMEDIATE")
        try:
            work()
            self._connection.execute("COMMIT")
        except BaseException:
            if self._connection.in_transaction:
                self._connection.execute("ROLLBACK")
            raise

    def _guarded(self, work: Callable[[], T]) -> T:
        """Do ``work``; when the file turns out to be damaged, set it aside, begin anew, and do it once more."""
        try:
            return work()
        except sqlite3.DatabaseError as error:
            if not is_damage(error):
                raise
        self._connection.close()
        set_aside(self.path)
        self._connection = open_file(self.path)
        return work()


def quarter_of(at: float) -> int:
    """Return the beginning of the quarter hour that ``at`` lies in."""
    return int(at // QUARTER) * QUARTER


def _sum_values(call: LoggedCall) -> tuple[int | str, ...]:
    refused = call.status == 429
    error = call.status >= 400 and not refused
    repeat, lost = call.attempt > 1, call.status == 0
    return quarter_of(call.at), call.endpoint, error, refused, repeat, lost, call.rows, call.milliseconds


def _where(wanted: CallFilter) -> tuple[str, list[object]]:
    parts: list[str] = []
    values: list[object] = []
    if wanted.since:
        parts.append("at >= ?")
        values.append(wanted.since)
    if wanted.until is not None:
        parts.append("at < ?")
        values.append(wanted.until)
    if wanted.endpoints:
        parts.append(f"endpoint IN ({', '.join('?' * len(wanted.endpoints))})")
        values.extend(wanted.endpoints)
    if wanted.status:
        parts.append(_STATUS_CLASSES[wanted.status])
    if wanted.text:
        parts.append("(instr(lower(endpoint), ?) OR instr(lower(correlation), ?))")
        values.extend((wanted.text.lower(), wanted.text.lower()))
    return ("WHERE " + " AND ".join(parts) if parts else ""), values


def _call(row: tuple[float, str, int, int, int, int, str, str, int]) -> LoggedCall:
    return LoggedCall(*row[:8], scope=bool(row[8]))
