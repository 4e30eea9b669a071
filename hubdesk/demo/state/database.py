"""The SQLite database behind the portal: opening, schema, settings that survive a restart."""

from __future__ import annotations

import os
import sqlite3
from contextlib import suppress
from typing import TYPE_CHECKING

from hubdesk.core.errors import StorageProblem
from hubdesk.demo.state.lock import StateLock

if TYPE_CHECKING:
    from pathlib import Path

_VERSION = 1

_SCHEMA = """
CREATE TABLE meta(key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE tokens(position INTEGER PRIMARY KEY, name TEXT NOT NULL, token TEXT NOT NULL UNIQUE, kind TEXT NOT NULL,
    scopes TEXT NOT NULL, revoked INTEGER NOT NULL, app INTEGER NOT NULL, user INTEGER NOT NULL);
CREATE TABLE contacts(id INTEGER PRIMARY KEY, created INTEGER NOT NULL, updated INTEGER NOT NULL,
    archived INTEGER, doc TEXT NOT NULL);
CREATE TABLE emails(email TEXT PRIMARY KEY, contact INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE uniques(property TEXT NOT NULL, value TEXT NOT NULL, contact INTEGER NOT NULL,
    PRIMARY KEY(property, value)) WITHOUT ROWID;
CREATE TABLE merged(old INTEGER PRIMARY KEY, survivor INTEGER NOT NULL);
CREATE TABLE submissions(id INTEGER PRIMARY KEY, form TEXT NOT NULL, at INTEGER NOT NULL, doc TEXT NOT NULL);
CREATE TABLE requests(seq INTEGER PRIMARY KEY, at REAL NOT NULL, token TEXT NOT NULL, family TEXT NOT NULL,
    burst INTEGER NOT NULL, status INTEGER, inputs INTEGER NOT NULL DEFAULT 0,
    traced INTEGER NOT NULL DEFAULT 0);
CREATE TABLE days(day TEXT PRIMARY KEY, used INTEGER NOT NULL, by_apps INTEGER NOT NULL) WITHOUT ROWID;
"""


class Database:
    """One connection, used by one thread. Writes are gathered and committed by :meth:`commit`.

    WAL without fsync: what was committed survives the end of the process, also by ``kill -9``, which is all that
    a demo portal has to survive; a power cut may cost it.
    """

    def __init__(self, path: Path | None) -> None:
        self._lock = StateLock(path) if path is not None else None
        try:
            self._connection = self._open(path)
        except (sqlite3.Error, OSError):
            self.close()
            message = "The demo portal's state file is not one of its own, or it is damaged."
            raise StorageProblem(message, code="demo.state", hint="Choose another file for its state.") from None
        except StorageProblem:
            self.close()
            raise
        self.execute = self._connection.execute
        self.executemany = self._connection.executemany

    def _open(self, path: Path | None) -> sqlite3.Connection:
        if path is not None:
            # Rows that somebody tries an import with are real people; SQLite alone would let everybody read them.
            os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
        connection = sqlite3.connect(
            str(path) if path is not None else ":memory:", isolation_level=None, cached_statements=256
        )
        self._connection = connection
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute("PRAGMA synchronous=OFF")
        connection.execute("PRAGMA cache_size=-131072")
        connection.execute("PRAGMA wal_autocheckpoint=8000")
        connection.execute("PRAGMA temp_store=MEMORY")
        version = connection.execute("PRAGMA user_version").fetchone()[0]
        if version == 0:
            connection.executescript(f"BEGIN; {_SCHEMA} PRAGMA user_version={_VERSION}; COMMIT;")
        elif version != _VERSION:
            message = "The demo portal's state was written by another version."
            raise StorageProblem(message, code="demo.state", hint="Delete the file to start afresh.")
        return connection

    def begin(self) -> None:
        """Open a transaction unless one is open."""
        if not self._connection.in_transaction:
            self._connection.execute("BEGIN")

    def commit(self) -> None:
        """Make everything since the last commit survive the process."""
        if self._connection.in_transaction:
            self._connection.execute("COMMIT")

    def get(self, key: str) -> str | None:
        """Return a setting of the state, None when it was never put."""
        row = self.execute("SELECT value FROM meta WHERE key=?", (key,)).fetchone()
        return None if row is None else str(row[0])

    def put(self, key: str, value: str) -> None:
        """Keep a setting."""
        self.begin()
        self.execute("INSERT INTO meta VALUES(?,?) ON CONFLICT(key) DO UPDATE SET value=excluded.value", (key, value))

    def close(self) -> None:
        """Commit, close, give the state free. May be called twice."""
        connection: sqlite3.Connection | None = getattr(self, "_connection", None)
        if connection is not None:
            with suppress(sqlite3.Error):  # a file that is no database; the caller is already told why
                self.commit()
            connection.close()
            del self._connection
        if self._lock is not None:
            self._lock.close()
