"""Reads the plan of a job: rows for the run, pages for the screen, totals, and what undo needs to know."""

from __future__ import annotations

import asyncio
import sqlite3
from contextlib import suppress
from typing import TYPE_CHECKING, Any

import msgspec

from hubdesk.core.errors import StorageProblem
from hubdesk.storage.plan import file
from hubdesk.storage.plan.records import Action, Change, Kind, Mark, PlanFilter, PlanHead, PlannedRow, PlanTotals
from hubdesk.storage.plan.spelling import in_zone
from hubdesk.storage.plan.writer import digest_of
from hubdesk.storage.shared_connection import SharedConnection

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path

_ROW = (
    "SELECT row, action, key, record, code, "
    "coalesce((SELECT marks FROM mark WHERE mark.row = planned.row), 0) FROM planned"
)
_CHANGES = (
    "SELECT change.row, name.text, change.old, change.new, change.kind FROM change JOIN name ON name.id = change.name "
    "WHERE change.row IN (SELECT value FROM json_each(?)) ORDER BY change.row, change.place"
)
_SORTS = {"row": "row", "action": "action, row", "key": "key, row"}


class Plan:
    """The plan of one job, finished and whole. Whoever opens it closes it.

    Attributes:
        head: What it is about.
    """

    def __init__(self, connection: sqlite3.Connection, head: PlanHead) -> None:
        self.head = head
        self._shared = SharedConnection(connection, lambda: file.unusable(head.job_id))

    @classmethod
    async def open(cls, folder: Path, job_id: str, *, digest: str = "") -> Plan:
        """Open the plan of a job.

        Args:
            folder: The job's folder.
            job_id: The job.
            digest: What the journal remembers of the plan; it is read as a whole and compared. Empty for no comparison.

        Raises:
            StorageProblem: ``plan.none`` or ``plan.damaged``.
        """
        return cls(*await asyncio.to_thread(_open, folder / file.NAME, job_id, digest))

    async def rows(self, rows: Sequence[int]) -> dict[int, PlannedRow]:
        """Return these rows, as far as the plan has them."""
        return await self._shared.do(
            lambda db: {one.row: one for one in _rows(db, f"{_ROW} WHERE row IN {_IN}", (_json(rows),))}
        )

    async def page(self, wanted: PlanFilter, offset: int, count: int, *, sort: str = "row") -> list[PlannedRow]:
        """Return up to ``count`` rows that fit, from the ``offset``-th on, by ``row``, ``action`` or ``key``."""

        def page(db: sqlite3.Connection) -> list[PlannedRow]:
            where, values = _where(db, wanted)
            query = f"{_ROW} WHERE {where} ORDER BY {_SORTS[sort]} LIMIT ? OFFSET ?"
            return list(_rows(db, query, (*values, count, offset)))

        return await self._shared.do(page)

    async def count(self, wanted: PlanFilter) -> int:
        """Return how many rows fit."""

        def count(db: sqlite3.Connection) -> int:
            where, values = _where(db, wanted)
            query = f"SELECT count(*) FROM planned WHERE {where}"  # noqa: S608  # made of constants
            return int(db.execute(query, values).fetchone()[0])

        return await self._shared.do(count)

    async def totals(self) -> PlanTotals:
        """Return the counts of all rows and changes."""
        return await self._shared.do(_totals)

    async def touched(self, written: Mapping[str, float]) -> None:
        """Remember when HubSpot changed contacts for this job: record id and seconds since the epoch."""
        rows = list(written.items())
        # They only spare undo a comparison: a full disk must not end a run whose contacts are written already.
        with suppress(StorageProblem):
            await self._shared.save(lambda db: db.executemany("INSERT OR REPLACE INTO touched VALUES (?,?)", rows))

    async def touched_at(self, records: Sequence[str]) -> dict[str, float]:
        """Return when these contacts were changed last, as far as this job knows: as it read them, or changed them."""
        query = f"SELECT record, at FROM touched WHERE record IN {_IN}"  # noqa: S608  # made of constants
        return dict(await self._shared.do(lambda db: db.execute(query, (_json(records),)).fetchall()))

    async def remember_listed(self, records: Sequence[str], perhaps: Sequence[str] = ()) -> None:
        """Remember whom the job put on a list, and of whom nobody knows whether it did; durable when this returns."""
        into = "INSERT OR IGNORE INTO {} SELECT value FROM json_each(?)"

        def remember(db: sqlite3.Connection) -> None:
            db.execute(into.format("listed"), (_json(records),))
            db.execute(into.format("perhaps_listed"), (_json(perhaps),))

        # The journal counts them as done right after: a power cut must not leave it alone with that.
        await self._shared.do(lambda db: db.execute("PRAGMA synchronous = FULL"))
        await self._shared.save(remember)

    async def listed(self, offset: int, count: int) -> list[str]:
        """Return up to ``count`` contacts whom the job put on a list, from the ``offset``-th on."""
        return await self._records("SELECT record FROM listed ORDER BY record LIMIT ? OFFSET ?", count, offset)

    async def perhaps_listed(self, offset: int, count: int) -> list[str]:
        """Return up to ``count`` contacts of whom nobody knows whether the job put them on a list."""
        unknown = "SELECT record FROM perhaps_listed WHERE record NOT IN (SELECT record FROM listed) ORDER BY record"
        return await self._records(f"{unknown} LIMIT ? OFFSET ?", count, offset)

    async def _records(self, query: str, *values: int) -> list[str]:
        return await self._shared.do(lambda db: [row[0] for row in db.execute(query, values)])

    async def after(self, row: int, count: int) -> list[PlannedRow]:
        """Return up to ``count`` rows behind ``row``, in the order of the file."""
        query = f"{_ROW} WHERE row > ? ORDER BY row LIMIT ?"
        return await self._shared.do(lambda db: list(_rows(db, query, (row, count))))

    async def close(self) -> None:
        """Let go of the file."""
        await self._shared.close()


_IN = "(SELECT value FROM json_each(?))"
_CALLED = """ OR row IN (
    WITH called AS MATERIALIZED (
        SELECT name.id AS name, json_extract(value, '$[1]') AS one
        FROM json_each(?) JOIN name ON name.text = json_extract(value, '$[0]')
    )
    SELECT row FROM change
    WHERE (name, old) IN (SELECT name, one FROM called) OR (name, new) IN (SELECT name, one FROM called)
    OR instr(old || new, ';') AND EXISTS (
        SELECT 1 FROM called WHERE called.name = change.name
        AND (instr(';' || old || ';', ';' || one || ';') OR instr(';' || new || ';', ';' || one || ';'))
    )
)"""
"""Or rows with a change of a property to or from a value, alone or as one of several; both come as JSON pairs."""


def _open(path: Path, job_id: str, digest: str) -> tuple[sqlite3.Connection, PlanHead]:
    connection = file.open_file(path, job_id)
    try:
        found = connection.execute("SELECT content FROM head").fetchone()
        if found is None:
            raise file.no_plan(job_id)
        head = msgspec.json.decode(found[0], type=PlanHead)
        if head.job_id != job_id or (digest and (head.digest != digest or digest_of(connection) != digest)):
            raise file.damaged(job_id)
    except (sqlite3.Error, msgspec.MsgspecError) as error:
        connection.close()
        raise file.damaged(job_id) from error
    except BaseException:
        connection.close()
        raise
    return connection, head


def _rows(connection: sqlite3.Connection, query: str, values: tuple[Any, ...]) -> Iterator[PlannedRow]:
    found = connection.execute(query, values).fetchall()
    changes: dict[int, list[Change]] = {}
    for row, name, old, new, kind in connection.execute(_CHANGES, (_json([one[0] for one in found]),)):
        changes.setdefault(row, []).append(Change(name, old, new, Kind(kind)))
    for row, action, key, record, code, marks in found:
        yield PlannedRow(row, Action(action), key, record, code, tuple(changes.get(row, ())), marks)


def _where(connection: sqlite3.Connection, wanted: PlanFilter) -> tuple[str, tuple[Any, ...]]:
    parts: list[str] = ["1"]
    values: list[Any] = []
    if wanted.action is not None:
        parts.append("action = ?")
        values.append(int(wanted.action))
    if wanted.property or wanted.kind is not None:
        inner = ["1"]
        if wanted.property:
            inner.append("name = (SELECT id FROM name WHERE text = ?)")
            values.append(wanted.property)
        if wanted.kind is not None:
            inner.append("kind = ?")
            values.append(int(wanted.kind))
        parts.append(f"row IN (SELECT row FROM change WHERE {' AND '.join(inner)})")  # noqa: S608
    if wanted.mark is not None:
        parts.append("row IN (SELECT row FROM mark WHERE marks & ?)")
        values.append(int(wanted.mark))
    if wanted.text:
        either, compared = _says(connection, wanted)
        parts.append(f"({either})")
        values += compared
    return " AND ".join(parts), tuple(values)


def _says(connection: sqlite3.Connection, wanted: PlanFilter) -> tuple[str, list[Any]]:
    """Return the condition that a row says the text of a filter, and its values."""
    like = f"%{wanted.text.translate({ord(sign): f'!{sign}' for sign in '!%_'})}%"
    connection.create_function("in_zone", 2, in_zone, deterministic=True)
    changed, values = ["old LIKE ? ESCAPE '!'", "new LIKE ? ESCAPE '!'"], [like] * 3
    for spelling in wanted.spelled:
        # As numbers, which cost nothing in a scan of all changes; properties that the plan has not are left out.
        query = f"SELECT id FROM name WHERE text IN {_IN}"  # noqa: S608  # made of constants
        ids = [str(one) for (one,) in connection.execute(query, (_json(spelling.properties),))]
        if ids:
            condition, compared = spelling.condition()
            changed.append(f"CASE WHEN name IN ({', '.join(ids)}) THEN {condition} END")
            values += compared
    either = f"key LIKE ? ESCAPE '!' OR row IN (SELECT row FROM change WHERE {' OR '.join(changed)})"  # noqa: S608
    if not wanted.stored:
        return either, values
    return either + _CALLED, [*values, _json(wanted.stored)]


def _totals(connection: sqlite3.Connection) -> PlanTotals:
    totals = PlanTotals()
    for action, rows in connection.execute("SELECT action, count(*) FROM planned GROUP BY action"):
        totals.actions[Action(action)] = rows
    for code, rows in connection.execute("SELECT code, count(*) FROM planned WHERE code <> '' GROUP BY code"):
        totals.codes[code] = rows
    query = (
        "SELECT name.text, change.kind, count(*) FROM change JOIN name ON name.id = change.name "
        "GROUP BY change.name, change.kind ORDER BY name.text"
    )
    for name, kind, count in connection.execute(query):
        totals.properties.setdefault(name, {})[Kind(kind)] = count
    for mark in (Mark.OPTED_OUT, Mark.BOUNCED):
        rows = connection.execute("SELECT count(*) FROM mark WHERE marks & ?", (int(mark),)).fetchone()[0]
        if rows:
            totals.marks[mark] = rows
    return totals


def _json(values: Sequence[Any]) -> str:
    return msgspec.json.encode(list(values)).decode()
