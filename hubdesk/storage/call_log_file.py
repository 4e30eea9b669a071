"""The file of a log of calls: its tables, how it is opened, and what happens to one that is damaged."""

from __future__ import annotations

import contextlib
import os
import sqlite3
from typing import TYPE_CHECKING

from hubdesk.storage.atomic import private_folder

if TYPE_CHECKING:
    from pathlib import Path

APPLICATION_ID = 0x4875434C
"""``HuCL`` in the file's header: this is a log of calls of HubDesk."""

VERSION = 1
"""Schema version in ``user_version``."""

_PATIENCE = 2.0
"""Seconds to wait for another HubDesk that is writing; it writes a few milliseconds a second."""

_WAL_KEPT = 1 << 20
_MAGIC = b"SQLite format 3\x00"
_SIDE_FILES = ("-wal", "-shm", "-journal")

_TABLES = """
CREATE TABLE call (
  id INTEGER PRIMARY KEY, at REAL NOT NULL, endpoint TEXT NOT NULL, status INTEGER NOT NULL, ms INTEGER NOT NULL,
  rows INTEGER NOT NULL, attempt INTEGER NOT NULL, correlation TEXT NOT NULL, cause TEXT NOT NULL,
  scope INTEGER NOT NULL
);
CREATE INDEX call_at ON call (at);
CREATE TABLE quarter (
  start INTEGER NOT NULL, endpoint TEXT NOT NULL, calls INTEGER NOT NULL, errors INTEGER NOT NULL,
  refused INTEGER NOT NULL, repeats INTEGER NOT NULL, lost INTEGER NOT NULL, rows INTEGER NOT NULL, ms INTEGER NOT NULL,
  PRIMARY KEY (start, endpoint)
) WITHOUT ROWID;
CREATE TABLE peak (
  start INTEGER PRIMARY KEY, at REAL NOT NULL, used INTEGER NOT NULL, ours INTEGER NOT NULL, "limit" INTEGER NOT NULL,
  day_used INTEGER NOT NULL, day_limit INTEGER NOT NULL
);
"""


class NewerLog(Exception):
    """The file was made by a newer HubDesk and is left as it is."""


def open_file(path: Path) -> sqlite3.Connection:
    """Open the log ``path``, made with mode 0600 if it is not there; a damaged one is set aside first.

    Raises:
        NewerLog: A newer HubDesk made it.
        OSError: The disk refuses.
        sqlite3.Error: The disk refuses.
    """
    try:
        return _open(path)
    except sqlite3.DatabaseError as error:
        if not is_damage(error):
            raise
    set_aside(path)
    return _open(path)


def is_damage(error: sqlite3.Error) -> bool:
    """Return whether ``error`` means that the file's contents are broken, and not that the disk refuses for now."""
    if isinstance(error, sqlite3.ProgrammingError):
        return False
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    # SQLITE_ERROR: a table or a column is missing, which no version of HubDesk leaves behind.
    return code in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_ERROR, sqlite3.SQLITE_MISMATCH)


def set_aside(path: Path) -> None:
    """Rename a damaged log to ``NAME.damaged``, in place of an older one.

    Raises:
        OSError: It cannot be renamed.
    """
    path.replace(path.with_name(f"{path.name}.damaged"))
    remove_side_files(path)


def remove_side_files(path: Path) -> None:
    """Remove what SQLite keeps beside ``path``; left behind, it would be taken for a part of the next file."""
    for suffix in _SIDE_FILES:
        # Another process may have removed it in this moment.
        with contextlib.suppress(FileNotFoundError):
            path.with_name(path.name + suffix).unlink()


def _open(path: Path) -> sqlite3.Connection:
    private_folder(path.parent)
    # The mode is that of the first moment, and SQLite gives it to the files beside it, too.
    with contextlib.suppress(FileExistsError):
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
    # The thread that serves it may be replaced by another one, but two never use it at a time.
    connection = sqlite3.connect(path, isolation_level=None, timeout=_PATIENCE, check_same_thread=False)
    try:
        connection.execute("PRAGMA trusted_schema = OFF")
        connection.execute("PRAGMA journal_mode = WAL")
        # A power cut may cost the newest lines of the log; nothing depends on them.
        connection.execute("PRAGMA synchronous = NORMAL")
        connection.execute(f"PRAGMA journal_size_limit = {_WAL_KEPT}")
        _prepare(connection)
    except BaseException:
        connection.close()
        raise
    return connection


def _prepare(connection: sqlite3.Connection) -> None:
    """Make the tables of a new file; refuse a file that is no log."""
    if _number(connection, "application_id") == APPLICATION_ID and _number(connection, "user_version") == VERSION:
        if connection.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
            raise _broken("it fails SQLite's own check")
        return
    connection.execute("BEGIN IMMEDIATE")
    try:
        # Looked at again: another process may have made it while this one waited for its turn.
        found, version = _number(connection, "application_id"), _number(connection, "user_version")
        tables = connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()[0]
        if found == APPLICATION_ID and version > VERSION:
            raise NewerLog
        if found == 0 and tables == 0:
            for statement in _TABLES.split(";\n"):
                if statement.strip():
                    connection.execute(statement)
            connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            connection.execute(f"PRAGMA user_version = {VERSION}")
        elif (found, version) != (APPLICATION_ID, VERSION):
            raise _broken("it is no log of calls")
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def _number(connection: sqlite3.Connection, pragma: str) -> int:
    return int(connection.execute(f"PRAGMA {pragma}").fetchone()[0])


def _broken(why: str) -> sqlite3.DatabaseError:
    error = sqlite3.DatabaseError(why)
    error.sqlite_errorcode = sqlite3.SQLITE_NOTADB
    return error
