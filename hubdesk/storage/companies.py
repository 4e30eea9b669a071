"""What a job knows of companies: ``companies.sqlite`` in its folder, mode 0600.

Which company each row names, what was found for each name, and each association before it is made and after. What is to
be made is noted durably before the request leaves, so that a job that was killed neither makes a company twice nor
takes for its own, in an undo, what was there before.
"""

from __future__ import annotations

import asyncio
import os
import sqlite3
from contextlib import asynccontextmanager
from enum import IntEnum
from typing import TYPE_CHECKING

import msgspec

from hubdesk.core.errors import StorageProblem
from hubdesk.storage.shared_connection import SharedConnection

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterable, Sequence
    from pathlib import Path

NAME = "companies.sqlite"
_TABLES = """
CREATE TABLE IF NOT EXISTS value (id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, shown TEXT NOT NULL,
  match INTEGER NOT NULL, company TEXT NOT NULL, candidates TEXT NOT NULL, at REAL NOT NULL);
CREATE TABLE IF NOT EXISTS wanted (row INTEGER PRIMARY KEY, value INTEGER NOT NULL);
CREATE TABLE IF NOT EXISTS pair (contact TEXT NOT NULL, company TEXT NOT NULL, state INTEGER NOT NULL,
  PRIMARY KEY (contact, company)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS ready (id INTEGER PRIMARY KEY)
"""


class Match(IntEnum):
    """What is known of a name of a company.

    ``MAKING`` is noted before a company is created: HubSpot may have it. ``MADE`` is one of the job's own; an undo
    archives it or keeps it.
    """

    UNKNOWN = 0
    FOUND = 1
    NONE = 2
    TO_MAKE = 3
    SEVERAL = 4
    ASK = 5
    MAKING = 6
    MADE = 7
    REFUSED = 8
    LEFT_OUT = 9
    ARCHIVED = 10
    KEPT = 11


class PairState(IntEnum):
    """Where an association stands. ``INTENT``: it was not there, and perhaps is by now."""

    INTENT = 0
    OURS = 1
    BEFORE = 2
    REFUSED = 3
    REMOVED = 4


class Named(msgspec.Struct, frozen=True):
    """A name of a company.

    Attributes:
        id: Its number in the job.
        key: The name as it is compared.
        shown: The name as the file has it.
        match: What is known of it.
        company: Record id of the company; empty when there is none.
        candidates: Record ids of several companies that fit, the oldest first.
        at: When creating it was begun, seconds since the epoch by HubSpot's clock; 0 before.
    """

    id: int
    key: str
    shown: str
    match: Match
    company: str = ""
    candidates: tuple[str, ...] = ()
    at: float = 0.0


class CompanyFile:
    """The companies of one job. Whoever opens it closes it."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._shared = SharedConnection(connection, _unusable)

    @classmethod
    async def open(cls, folder: Path) -> CompanyFile:
        """Open the file of a job, or make an empty one.

        Raises:
            StorageProblem: The disk refuses, or the file is damaged.
        """
        return cls(await asyncio.to_thread(_open, folder / NAME))

    async def add_rows(self, rows: Sequence[tuple[int, str, str]]) -> None:
        """Note which company rows name: row, compared name, name as written."""

        def add(db: sqlite3.Connection) -> None:
            names = {key: shown for _row, key, shown in rows}
            db.executemany(
                "INSERT OR IGNORE INTO value (key, shown, match, company, candidates, at) VALUES (?,?,0,'','[]',0)",
                names.items(),
            )
            db.executemany(
                "INSERT OR REPLACE INTO wanted SELECT ?, id FROM value WHERE key = ?",
                [(row, key) for row, key, _shown in rows],
            )

        await self._shared.save(add)

    async def with_match(self, match: Match, after: int, count: int) -> list[Named]:
        """Return up to ``count`` names with a match, from the one behind ``after`` on."""
        query = f"{_NAMED} WHERE match = ? AND id > ? ORDER BY id LIMIT ?"
        return await self._shared.do(lambda db: [_named(row) for row in db.execute(query, (int(match), after, count))])

    async def match(self, names: Iterable[Named]) -> None:
        """Keep what is known of names by now; durable when it returns."""
        rows = [
            (int(one.match), one.company, msgspec.json.encode(one.candidates).decode(), one.at, one.id) for one in names
        ]
        query = "UPDATE value SET match = ?, company = ?, candidates = ?, at = ? WHERE id = ?"
        await self._shared.save(lambda db: db.executemany(query, rows))

    async def set_ready(self) -> None:
        """Note that everything was looked up."""
        await self._shared.save(lambda db: db.execute("INSERT OR IGNORE INTO ready VALUES (1)"))

    async def is_ready(self) -> bool:
        """Return whether everything was looked up."""
        return await self._shared.do(lambda db: db.execute("SELECT 1 FROM ready").fetchone() is not None)

    async def of_rows(self, rows: Sequence[int]) -> dict[int, Named]:
        """Return the names that rows have, as far as they have one."""
        query = (
            "SELECT w.row, v.id, v.key, v.shown, v.match, v.company, v.candidates, v.at FROM wanted w"
            " JOIN value v ON v.id = w.value WHERE w.row IN (SELECT value FROM json_each(?))"
        )
        listed = msgspec.json.encode(list(rows)).decode()
        return await self._shared.do(lambda db: {row[0]: _named(row[1:]) for row in db.execute(query, (listed,))})

    async def rows_of(self, names: Sequence[int]) -> dict[int, int]:
        """Return how many rows have each of these names, given by number."""
        query = (
            "SELECT value, count(*) FROM wanted WHERE value IN (SELECT value FROM json_each(?)) GROUP BY wanted.value"
        )
        listed = msgspec.json.encode(list(names)).decode()
        return await self._shared.do(lambda db: {row[0]: row[1] for row in db.execute(query, (listed,))})

    async def counts(self) -> dict[Match, tuple[int, int]]:
        """Return how many names, and how many rows, have each match."""
        query = (
            "SELECT v.match, count(DISTINCT v.id), count(w.row) FROM value v LEFT JOIN wanted w ON w.value = v.id"
            " GROUP BY v.match"
        )
        return await self._shared.do(lambda db: {Match(row[0]): (row[1], row[2]) for row in db.execute(query)})

    async def names(self) -> dict[Match, int]:
        """Return how many names have each match."""
        query = "SELECT match, count(*) FROM value GROUP BY match"
        return await self._shared.do(lambda db: {Match(row[0]): row[1] for row in db.execute(query)})

    async def pairs(self, pairs: Sequence[tuple[str, str]]) -> dict[tuple[str, str], PairState]:
        """Return where those of these associations stand that the job knows."""
        contacts = msgspec.json.encode(sorted({contact for contact, _company in pairs})).decode()
        query = "SELECT contact, company, state FROM pair WHERE contact IN (SELECT value FROM json_each(?))"
        found = await self._shared.do(lambda db: db.execute(query, (contacts,)).fetchall())
        known = {(row[0], row[1]): PairState(row[2]) for row in found}
        return {pair: known[pair] for pair in pairs if pair in known}

    async def keep_pairs(self, pairs: Iterable[tuple[str, str]], state: PairState) -> None:
        """Note where associations stand; durable when it returns."""
        rows = [(contact, company, int(state)) for contact, company in pairs]
        await self._shared.save(lambda db: db.executemany("INSERT OR REPLACE INTO pair VALUES (?,?,?)", rows))

    async def ours(self, after: tuple[str, str], count: int) -> list[tuple[str, str]]:
        """Return associations that the job made, or perhaps made, in order, from the one behind ``after`` on."""
        query = (
            "SELECT contact, company FROM pair WHERE state IN (0, 1) AND (contact, company) > (?, ?)"
            " ORDER BY contact, company LIMIT ?"
        )
        return await self._shared.do(lambda db: [(row[0], row[1]) for row in db.execute(query, (*after, count))])

    async def first_of(self, contacts: Sequence[str]) -> dict[str, str]:
        """Return the company of each of these contacts that the job has associated."""
        query = (
            "SELECT contact, min(company) FROM pair WHERE state IN (0, 1)"
            " AND contact IN (SELECT value FROM json_each(?)) GROUP BY contact"
        )
        listed = msgspec.json.encode(list(contacts)).decode()
        return await self._shared.do(lambda db: {row[0]: row[1] for row in db.execute(query, (listed,))})

    async def counted(self, state: PairState) -> int:
        """Return how many associations are in a state."""
        query = "SELECT count(*) FROM pair WHERE state = ?"
        return await self._shared.do(lambda db: int(db.execute(query, (int(state),)).fetchone()[0]))

    async def take_over(self, folder: Path) -> None:
        """Take over what the job in another folder made: for the job that takes it back."""

        def copy(db: sqlite3.Connection) -> None:
            db.execute("ATTACH DATABASE ? AS original", (str(folder / NAME),))
            try:
                db.execute("INSERT OR IGNORE INTO pair SELECT * FROM original.pair WHERE state IN (0, 1)")
                db.execute("INSERT OR IGNORE INTO value SELECT * FROM original.value WHERE match IN (6, 7)")
            finally:
                db.execute("DETACH DATABASE original")

        await self._shared.do(copy)

    async def close(self) -> None:
        """Let go of the file."""
        await self._shared.close()


_NAMED = "SELECT id, key, shown, match, company, candidates, at FROM value"


@asynccontextmanager
async def companies_in(folder: Path) -> AsyncIterator[CompanyFile]:
    """Give the companies of the job in a folder, and let go of them.

    Raises:
        StorageProblem: See :meth:`CompanyFile.open`.
    """
    file = await CompanyFile.open(folder)
    try:
        yield file
    finally:
        await file.close()


def has_companies(folder: Path) -> bool:
    """Return whether the job of a folder knows of companies."""
    return (folder / NAME).is_file()


def _named(row: tuple[int, str, str, int, str, str, float]) -> Named:
    candidates = msgspec.json.decode(row[5], type=tuple[str, ...])
    return Named(row[0], row[1], row[2], Match(row[3]), row[4], candidates, row[6])


def _open(path: Path) -> sqlite3.Connection:
    try:
        os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))
        # Used by one thread at a time, whichever the pool gives.
        connection = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
        try:
            connection.execute("PRAGMA trusted_schema = OFF")
            connection.execute("PRAGMA secure_delete = ON")
            connection.execute("PRAGMA journal_mode = WAL")
            connection.execute("PRAGMA synchronous = FULL")
            connection.executescript(_TABLES)
        except BaseException:
            connection.close()
            raise
    except (OSError, sqlite3.Error) as error:
        raise _unusable() from error
    return connection


def _unusable() -> StorageProblem:
    message = "What the job knows of companies cannot be read or saved."
    hint = "Make room on the disk and see that its drive is there; then go on with the job."
    return StorageProblem(message, code="companies.io", safe="What was written so far is in the job.", hint=hint)
