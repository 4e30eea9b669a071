"""The journal's file: its tables, its settings, and the checks before one is believed."""

from __future__ import annotations

import os
import sqlite3
import sys
from typing import TYPE_CHECKING

from hubdesk.storage.atomic import sync_folder
from hubdesk.storage.journal.problems import damaged, newer

if TYPE_CHECKING:
    from pathlib import Path

APPLICATION_ID = 0x48754A31
"""``HuJ1`` in the file's header: this is a journal of HubDesk."""

VERSION = 1
"""Schema version in ``user_version``."""

NAME = "journal.sqlite"

_PATIENCE = 5.0
"""Seconds to wait for a program, such as a virus scanner, that has the file locked for a moment."""

_WAL_KEPT = 4 << 20
"""Bytes of the WAL that stay on the disk after a checkpoint."""

_MAGIC = b"SQLite format 3\x00"

_TABLES = """
CREATE TABLE meta (id INTEGER PRIMARY KEY CHECK (id = 1), content BLOB NOT NULL);
CREATE TABLE progress (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  state TEXT NOT NULL, reason TEXT NOT NULL, planned INTEGER NOT NULL,
  generation INTEGER NOT NULL, sends INTEGER NOT NULL, counts TEXT NOT NULL
);
CREATE TABLE batch (
  seq INTEGER PRIMARY KEY,
  first_row INTEGER NOT NULL, start INTEGER NOT NULL, "end" INTEGER NOT NULL,
  members BLOB NOT NULL, digest BLOB NOT NULL,
  state INTEGER NOT NULL, attempts INTEGER NOT NULL, first_sent REAL, parent INTEGER REFERENCES batch (seq)
);
CREATE TABLE word (
  id INTEGER PRIMARY KEY, state INTEGER NOT NULL, code TEXT NOT NULL, detail TEXT NOT NULL, UNIQUE (state, code, detail)
);
CREATE TABLE outcome (row INTEGER PRIMARY KEY, word INTEGER NOT NULL, record, seq INTEGER NOT NULL);
CREATE TABLE sent (slot INTEGER PRIMARY KEY, at REAL NOT NULL);
CREATE TABLE event (
  id INTEGER PRIMARY KEY, at REAL NOT NULL, kind TEXT NOT NULL, seq INTEGER NOT NULL, code TEXT NOT NULL,
  correlation_id TEXT NOT NULL
);
"""


def create(path: Path, meta: bytes, state: str) -> sqlite3.Connection:
    """Make the journal ``path`` and return its connection, with everything durable.

    Raises:
        FileExistsError: There is one.
        sqlite3.Error: The disk refuses.
        OSError: The disk refuses.
    """
    os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
    connection = _connect(path)
    try:
        # Before WAL is switched on, so that the main file alone shows what it is from its first commit on.
        connection.execute("BEGIN IMMEDIATE")
        for statement in _TABLES.split(";\n"):
            if statement.strip():
                connection.execute(statement)
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute(f"PRAGMA user_version = {VERSION}")
        connection.execute("INSERT INTO meta VALUES (1, ?)", (meta,))
        connection.execute("INSERT INTO progress VALUES (1, ?, '', 0, 1, 0, '{}')", (state,))
        connection.execute("COMMIT")
        _use_wal(connection)
        sync_folder(path.parent)
        sync_folder(path.parent.parent)
    except BaseException:
        connection.close()
        raise
    return connection


def open_existing(path: Path, job_id: str) -> sqlite3.Connection:
    """Open the journal ``path`` after checking that it is one, whole, and of a version this program knows.

    Raises:
        StorageProblem: Code ``journal.damaged`` or ``journal.newer``.
        OSError: The disk refuses.
        sqlite3.Error: The disk refuses.
    """
    check_header(path, job_id)
    try:
        connection = _connect(path)
    except Exception as error:
        raise damage(error, job_id) from error
    try:
        _use_wal(connection)
        _check(connection, job_id)
    except BaseException as error:
        connection.close()
        raise damage(error, job_id) from error
    return connection


def check_header(path: Path, job_id: str) -> None:
    """Refuse what is not a journal without letting SQLite touch it: a wrong file is left as it is.

    Raises:
        StorageProblem: See :func:`open_existing`.
        OSError: It cannot be read.
    """
    try:
        with path.open("rb") as file:
            header = file.read(100)
    except (FileNotFoundError, IsADirectoryError) as error:
        raise damaged("its file is missing", job_id) from error
    if not header:
        raise damaged("its file is empty", job_id)
    if len(header) < 100 or not header.startswith(_MAGIC):
        raise damaged("its file is not a database", job_id)
    # Part of the main file since its first commit, see create().
    if not any(header[68:72]):
        raise damaged("its file was never completed", job_id)
    if int.from_bytes(header[68:72], "big") != APPLICATION_ID:
        raise damaged("its file belongs to another program", job_id)
    if int.from_bytes(header[60:64], "big") > VERSION:
        raise newer(job_id)


def _connect(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, isolation_level=None, timeout=_PATIENCE, cached_statements=64)
    try:
        # One connection, ever: nobody else reads or checkpoints, which also keeps clear of the race between two
        # checkpointing connections that SQLite had in WAL mode until 3.51.3. The index of the WAL stays in memory.
        connection.execute("PRAGMA locking_mode = EXCLUSIVE")
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("PRAGMA secure_delete = ON")
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("PRAGMA temp_store = MEMORY")
        connection.execute("PRAGMA trusted_schema = OFF")
        connection.execute(f"PRAGMA journal_size_limit = {_WAL_KEPT}")
        if sys.platform == "darwin":
            # fsync does not reach the platter there.
            connection.execute("PRAGMA fullfsync = ON")
            connection.execute("PRAGMA checkpoint_fullfsync = ON")
    except BaseException:
        connection.close()
        raise
    return connection


def _use_wal(connection: sqlite3.Connection) -> None:
    if connection.execute("PRAGMA journal_mode = WAL").fetchone()[0] != "wal":
        connection.execute("PRAGMA journal_mode = DELETE")


def _check(connection: sqlite3.Connection, job_id: str) -> None:
    if connection.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
        raise damaged("its file belongs to another program", job_id)
    version = connection.execute("PRAGMA user_version").fetchone()[0]
    if version > VERSION:
        raise newer(job_id)
    if version != VERSION:
        raise damaged("its version does not exist", job_id)
    if connection.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
        raise damaged("its file fails SQLite's own check", job_id)


def damage(error: BaseException, job_id: str) -> BaseException:
    """Return what ``error``, met while opening, means: ``journal.damaged``, or itself when the disk is at fault."""
    if isinstance(error, (ValueError, TypeError, LookupError)):
        # What lies in the file is not what was put there; broken text shows itself in this way, too.
        return damaged("its file has impossible contents", job_id)
    if not isinstance(error, sqlite3.DatabaseError):
        return error
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    passing = (
        sqlite3.SQLITE_IOERR,
        sqlite3.SQLITE_FULL,
        sqlite3.SQLITE_CANTOPEN,
        sqlite3.SQLITE_BUSY,
        sqlite3.SQLITE_READONLY,
    )
    return error if code in passing else damaged("its file is not a sound database", job_id)
