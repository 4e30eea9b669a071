"""Imports in the database: what was asked for, how far each has come, its bad rows, and who it has written."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import msgspec

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from hubdesk.demo.state.database import Database

_IMPORTS = """
CREATE TABLE IF NOT EXISTS imports(id INTEGER PRIMARY KEY, app INTEGER NOT NULL, state TEXT NOT NULL,
    created INTEGER NOT NULL, doc TEXT NOT NULL)
"""
_ERRORS = """
CREATE TABLE IF NOT EXISTS import_errors(import INTEGER NOT NULL, id INTEGER NOT NULL, doc TEXT NOT NULL,
    PRIMARY KEY(import, id)) WITHOUT ROWID
"""
_WRITTEN = """
CREATE TABLE IF NOT EXISTS import_contacts(import INTEGER NOT NULL, contact INTEGER NOT NULL,
    PRIMARY KEY(import, contact)) WITHOUT ROWID
"""
_FIRST_ID = 31_900_001

DEFERRED, STARTED, PROCESSING = "DEFERRED", "STARTED", "PROCESSING"
DONE, FAILED, CANCELED = "DONE", "FAILED", "CANCELED"
UNFINISHED = (DEFERRED, STARTED, PROCESSING)


class Fate(msgspec.Struct, omit_defaults=True):
    """What a fault script has in store for an import.

    Attributes:
        deferred_until: Seconds since 1970 before which it stays DEFERRED.
        fails_after: Rows after which it ends as FAILED.
        without_header: Whether its errors count lines without the header.
    """

    deferred_until: float = 0.0
    fails_after: int | None = None
    without_header: bool = False


class Progress(msgspec.Struct):
    """How far an import has come.

    Attributes:
        records: Records of the file that were read, the header included.
        rows: The same without the header and without empty ones.
        created: Contacts made.
        updated: Contacts that were there before.
        values: Values written.
        errors: Errors told.
    """

    records: int = 0
    rows: int = 0
    created: int = 0
    updated: int = 0
    values: int = 0
    errors: int = 0


class _Doc(msgspec.Struct):
    updated: int
    request: str
    file: str
    total: int
    list_id: int | None
    progress: Progress
    fate: Fate


@dataclass(slots=True)
class Import:
    """One import.

    Attributes:
        id: Its id.
        app: The app or key that made it; others do not see it.
        state: HubSpot's word for where it stands.
        created: Milliseconds since 1970.
        updated: The same for the last change.
        request: The importRequest as it came.
        file: Name of the file in the portal's folder; it goes when the import ends.
        total: Rows of the file, counted when it came.
        list_id: The list that it fills; None for none.
        progress: How far it has come.
        fate: What goes wrong with it on purpose.
    """

    id: int
    app: int
    state: str
    created: int
    updated: int
    request: str
    file: str
    total: int
    list_id: int | None = None
    progress: Progress = field(default_factory=Progress)
    fate: Fate = field(default_factory=Fate)


_SELECT = "SELECT id, app, state, created, doc FROM imports"


class ImportTable:
    """Reads and writes imports. Callers commit."""

    def __init__(self, database: Database) -> None:
        self._database = database
        for table in (_IMPORTS, _ERRORS, _WRITTEN):
            database.execute(table)  # a state of an older portal has none

    def next_id(self) -> int:
        """Return an id that no import has."""
        row = self._database.execute("SELECT max(id) FROM imports").fetchone()
        return _FIRST_ID if row[0] is None else int(row[0]) + 1

    def find(self, number: int) -> Import | None:
        """Return an import."""
        row = self._database.execute(f"{_SELECT} WHERE id=?", (number,)).fetchone()
        return None if row is None else _import(row)

    def page(self, app: int, before: int, limit: int) -> list[Import]:
        """Return imports of an app with ids below ``before``, newest first."""
        rows = self._database.execute(f"{_SELECT} WHERE app=? AND id<? ORDER BY id DESC LIMIT ?", (app, before, limit))
        return [_import(row) for row in rows]

    def every(self) -> list[Import]:
        """Return all imports, oldest first."""
        return [_import(row) for row in self._database.execute(f"{_SELECT} ORDER BY id")]

    def unfinished(self) -> list[Import]:
        """Return what has no end yet, oldest first."""
        rows = self._database.execute(f"{_SELECT} WHERE state IN (?,?,?) ORDER BY id", UNFINISHED)
        return [_import(row) for row in rows]

    def since(self, moment: int) -> list[Import]:
        """Return imports made after a moment (milliseconds since 1970)."""
        return [_import(row) for row in self._database.execute(f"{_SELECT} WHERE created>?", (moment,))]

    def save(self, one: Import) -> None:
        """Write an import, new or known."""
        doc = _Doc(one.updated, one.request, one.file, one.total, one.list_id, one.progress, one.fate)
        self._database.begin()
        self._database.execute(
            "INSERT OR REPLACE INTO imports VALUES(?,?,?,?,?)",
            (one.id, one.app, one.state, one.created, msgspec.json.encode(doc).decode()),
        )

    def add_errors(self, number: int, first: int, errors: Iterable[object]) -> None:
        """Add errors with ids from ``first`` on."""
        self._database.begin()
        rows = ((number, place, msgspec.json.encode(error).decode()) for place, error in enumerate(errors, first))
        self._database.executemany("INSERT INTO import_errors VALUES(?,?,?)", rows)

    def errors(self, number: int, after: int, limit: int) -> list[tuple[int, str]]:
        """Return (id, JSON) of errors with ids above ``after`` in ascending order."""
        rows = self._database.execute(
            "SELECT id, doc FROM import_errors WHERE import=? AND id>? ORDER BY id LIMIT ?", (number, after, limit)
        )
        return [(int(row[0]), str(row[1])) for row in rows]

    def written(self, number: int, contacts: Sequence[int]) -> set[int]:
        """Return which of these contacts an import has written before."""
        rows = self._database.execute(
            "SELECT contact FROM import_contacts WHERE import=? AND contact IN (SELECT value FROM json_each(?))",
            (number, msgspec.json.encode(list(contacts)).decode()),
        )
        return {int(row[0]) for row in rows}

    def wrote(self, number: int, contacts: Iterable[int]) -> None:
        """Note who an import has written."""
        self._database.begin()
        rows = ((number, contact) for contact in contacts)
        self._database.executemany("INSERT OR IGNORE INTO import_contacts VALUES(?,?)", rows)


def _import(row: tuple[int, int, str, int, str]) -> Import:
    doc = msgspec.json.decode(row[4], type=_Doc)
    return Import(
        row[0], row[1], row[2], row[3], doc.updated, doc.request, doc.file, doc.total, doc.list_id, doc.progress,
        doc.fate,
    )  # fmt: skip
