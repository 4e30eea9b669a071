"""Reads the plan of a job: rows for the run, pages for the screen, totals, and what undo needs to know."""

from __future__ import annotations

import asyncio
import sqlite3
from contextlib import suppress
from typing import TYPE_CHECKING, Any, TypeVar

import msgspec

from hubdesk.core.errors import StorageProblem
from hubdesk.storage.plan import file
from hubdesk.storage.plan.records import Action, Change, Kind, Mark, PlanFilter, PlanHead, PlannedRow, PlanTotals
from hubdesk.storage.plan.writer import digest_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from pathlib import Path

T = TypeVar("T")

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
        self._connection = connection
        self._turn = asyncio.Lock()

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
        return await self._do(
            lambda db: {one.row: one for one in _rows(db, f"{_ROW} WHERE row IN {_IN}", (_json(rows),))}
        )

    async def page(self, wanted: PlanFilter, offset: int, count: int, *, sort: str = "row") -> list[PlannedRow]:
        """Return up to ``count`` rows that fit, from the ``offset``-th on, by ``row``, ``action`` or ``key``."""
        where, values = _where(wanted)
        query = f"{_ROW} WHERE {where} ORDER BY {_SORTS[sort]} LIMIT ? OFFSET ?"
        return await self._do(lambda db: list(_rows(db, query, (*values, count, offset))))

    async def count(self, wanted: PlanFilter) -> int:
        """Return how many rows fit."""
        where, values = _where(wanted)
        query = f"SELECT count(*) FROM planned WHERE {where}"  # noqa: S608  # made of constants
        return int(await self._do(lambda db: db.execute(query, values).fetchone()[0]))

    async def totals(self) -> PlanTotals:
        """Return the counts of all rows and changes."""
        return await self._do(_totals)

    async def touched(self, written: Mapping[str, float]) -> None:
        """Remember when HubSpot changed contacts for this job: record id and seconds since the epoch."""
        rows = list(written.items())

        def save(db: sqlite3.Connection) -> None:
            db.execute("BEGIN")
            try:
                db.executemany("INSERT OR REPLACE INTO touched VALUES (?,?)", rows)
                db.execute("COMMIT")
            except sqlite3.Error:
                if db.in_transaction:
                    db.execute("ROLLBACK")
                raise

        # They only spare undo a comparison: a full disk must not end a run whose contacts are written already.
        with suppress(StorageProblem):
            await self._do(save)

    async def touched_at(self, records: Sequence[str]) -> dict[str, float]:
        """Return when these contacts were changed last, as far as this job knows: as it read them, or changed them."""
        query = f"SELECT record, at FROM touched WHERE record IN {_IN}"  # noqa: S608  # made of constants
        return dict(await self._do(lambda db: db.execute(query, (_json(records),)).fetchall()))

    async def remember_listed(self, records: Sequence[str]) -> None:
        """Remember whom the job put on a list."""
        query = "INSERT OR IGNORE INTO listed SELECT value FROM json_each(?)"
        await self._do(lambda db: db.execute(query, (_json(records),)))

    async def listed(self, offset: int, count: int) -> list[str]:
        """Return up to ``count`` contacts whom the job put on a list, from the ``offset``-th on."""
        query = "SELECT record FROM listed ORDER BY record LIMIT ? OFFSET ?"
        return await self._do(lambda db: [row[0] for row in db.execute(query, (count, offset))])

    async def after(self, row: int, count: int) -> list[PlannedRow]:
        """Return up to ``count`` rows behind ``row``, in the order of the file."""
        query = f"{_ROW} WHERE row > ? ORDER BY row LIMIT ?"
        return await self._do(lambda db: list(_rows(db, query, (row, count))))

    async def close(self) -> None:
        """Let go of the file."""
        await self._do(lambda db: db.close())

    async def _do(self, work: Callable[[sqlite3.Connection], T]) -> T:
        async with self._turn:
            thread = asyncio.get_running_loop().run_in_executor(None, work, self._connection)
            try:
                return await asyncio.shield(thread)
            except asyncio.CancelledError:
                # The next one gets its turn, or the file is closed, only when no thread uses the connection any more.
                while not thread.done():
                    with suppress(asyncio.CancelledError):
                        await asyncio.wait([thread])
                thread.exception()
                raise
            except sqlite3.Error as error:
                raise file.unusable(self.head.job_id) from error


_IN = "(SELECT value FROM json_each(?))"


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


def _where(wanted: PlanFilter) -> tuple[str, tuple[Any, ...]]:
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
        like = f"%{wanted.text.translate({ord(sign): f'!{sign}' for sign in '!%_'})}%"
        parts.append(
            "(key LIKE ? ESCAPE '!' OR row IN "
            "(SELECT row FROM change WHERE old LIKE ? ESCAPE '!' OR new LIKE ? ESCAPE '!'))"
        )
        values += [like] * 3
    return " AND ".join(parts), tuple(values)


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
