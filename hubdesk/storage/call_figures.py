"""Questions to a log of calls whose answers say where calls go: counted by SQLite, not call by call."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hubdesk.storage.call_log import CallLog

_HOUR = 3_600
_MOST_REFUSALS = 500


class SmallBatches(NamedTuple):
    """Answered calls of one endpoint, within an hour, that carried few rows though each takes a hundred.

    Attributes:
        hour: Its beginning, seconds since the epoch.
        endpoint: Key of the endpoint.
        calls: Such calls.
        rows: Their rows together.
        refused: Calls of the same endpoint in that hour which HubSpot refused as invalid: what is refused as a whole
            is sent again in parts.
    """

    hour: int
    endpoint: str
    calls: int
    rows: int
    refused: int


class Busiest(NamedTuple):
    """The second with the most calls of one endpoint, and how many seconds had at least ``many``."""

    at: int
    calls: int
    seconds: int


class Refusal(NamedTuple):
    """A call that HubSpot refused as one too many, and our own calls in the ten seconds before it."""

    at: float
    endpoint: str
    ours: int


class Trouble(NamedTuple):
    """Calls that had to be sent again, by why."""

    status: int
    cause: str
    calls: int


def small_batches(log: CallLog, endpoints: Sequence[str], since: float, *, rows: int) -> list[SmallBatches]:
    """Return where batches of at most ``rows`` rows were sent, most calls first.

    Raises:
        sqlite3.Error: The log cannot be read.
    """
    places = ", ".join("?" * len(endpoints))
    small = "status BETWEEN 200 AND 399 AND max(rows, 1) <= ?"
    found = log.select(
        f"SELECT CAST(at / {_HOUR} AS INTEGER) * {_HOUR} AS hour, endpoint, sum({small}) AS calls, "  # noqa: S608  # own text
        f"sum(CASE WHEN {small} THEN max(rows, 1) ELSE 0 END), sum(status = 400) "
        f"FROM call WHERE at >= ? AND endpoint IN ({places}) GROUP BY hour, endpoint HAVING calls > 0 "
        "ORDER BY calls DESC",
        (rows, rows, since, *endpoints),
    )
    return [SmallBatches(*row) for row in found]


def busiest_second(log: CallLog, endpoint: str, since: float, *, many: int) -> Busiest | None:
    """Return the second with the most calls of ``endpoint``; None when there were none.

    Raises:
        sqlite3.Error: The log cannot be read.
    """
    found = log.select(
        "WITH second AS (SELECT CAST(at AS INTEGER) AS at, count(*) AS calls FROM call "
        "WHERE at >= ? AND endpoint = ? GROUP BY 1) "
        "SELECT at, calls, (SELECT count(*) FROM second WHERE calls >= ?) FROM second "
        "ORDER BY calls DESC, at DESC LIMIT 1",
        (since, endpoint, many),
    )
    return Busiest(*found[0]) if found else None


def refusals(log: CallLog, since: float, *, window: float = 10.0) -> list[Refusal]:
    """Return the newest refusals (429), newest first, at most 500.

    Raises:
        sqlite3.Error: The log cannot be read.
    """
    found = log.select(
        "SELECT at, endpoint, (SELECT count(*) FROM call AS earlier WHERE earlier.at > one.at - ? "
        "AND earlier.at <= one.at) FROM call AS one WHERE at >= ? AND status = 429 ORDER BY at DESC LIMIT ?",
        (window, since, _MOST_REFUSALS),
    )
    return [Refusal(*row) for row in found]


def troubles(log: CallLog, since: float) -> list[Trouble]:
    """Return what made calls be sent again, most frequent first.

    Raises:
        sqlite3.Error: The log cannot be read.
    """
    found = log.select(
        "SELECT status, cause, count(*) AS calls FROM call WHERE at >= ? "
        "AND (status = 0 OR status >= 500 OR status IN (423, 429, 477)) GROUP BY status, cause ORDER BY calls DESC",
        (since,),
    )
    return [Trouble(*row) for row in found]
