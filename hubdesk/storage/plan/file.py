"""The file of a plan: ``plan.sqlite`` in the job's folder, mode 0600, since it holds what contacts looked like."""

from __future__ import annotations

import os
import sqlite3
from typing import TYPE_CHECKING

from hubdesk.core.errors import StorageProblem

if TYPE_CHECKING:
    from pathlib import Path

NAME = "plan.sqlite"
APPLICATION_ID = 0x48755031
"""``HuP1`` in the file's header: this is a plan of HubDesk."""

VERSION = 1
_PATIENCE = 5.0

_TABLES = """
CREATE TABLE head (id INTEGER PRIMARY KEY CHECK (id = 1), content BLOB NOT NULL);
CREATE TABLE name (id INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE);
CREATE TABLE planned (
  row INTEGER PRIMARY KEY, action INTEGER NOT NULL, key TEXT NOT NULL, record TEXT NOT NULL, code TEXT NOT NULL
);
CREATE TABLE change (
  row INTEGER NOT NULL, place INTEGER NOT NULL, name INTEGER NOT NULL, kind INTEGER NOT NULL,
  old TEXT NOT NULL, new TEXT NOT NULL,
  PRIMARY KEY (row, place)
) WITHOUT ROWID;
CREATE TABLE touched (record TEXT PRIMARY KEY, at REAL NOT NULL) WITHOUT ROWID;
CREATE TABLE mark (row INTEGER PRIMARY KEY, marks INTEGER NOT NULL);
"""

_MARKS = "CREATE TABLE IF NOT EXISTS mark (row INTEGER PRIMARY KEY, marks INTEGER NOT NULL)"

_LISTED = "CREATE TABLE IF NOT EXISTS listed (record TEXT PRIMARY KEY) WITHOUT ROWID"
"""Whom the job put on a list who was not on it before."""

_PERHAPS_LISTED = "CREATE TABLE IF NOT EXISTS perhaps_listed (record TEXT PRIMARY KEY) WITHOUT ROWID"
"""Who is on that list since then or since before: HubSpot's answer was lost."""

_INDEXES = """
CREATE INDEX planned_action ON planned (action, row);
CREATE INDEX planned_record ON planned (record) WHERE record <> '';
CREATE INDEX change_name ON change (name, kind, row)
"""


def create(path: Path) -> sqlite3.Connection:
    """Make the file, in place of one that was not finished, and begin the one transaction in which it is filled.

    Raises:
        OSError: The disk refuses.
        sqlite3.Error: The disk refuses.
    """
    for suffix in ("", "-journal", "-wal", "-shm"):
        path.with_name(path.name + suffix).unlink(missing_ok=True)
    os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
    connection = _connect(path)
    try:
        for statement in _TABLES.split(";\n"):
            if statement.strip():
                connection.execute(statement)
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute(f"PRAGMA user_version = {VERSION}")
        connection.execute("BEGIN IMMEDIATE")
    except BaseException:
        connection.close()
        raise
    return connection


def add_indexes(connection: sqlite3.Connection) -> None:
    """Make what pages and totals need; after all rows are in, which is twice as fast."""
    for statement in _INDEXES.split(";\n"):
        connection.execute(statement)


def open_file(path: Path, job_id: str) -> sqlite3.Connection:
    """Open a plan that was finished.

    Raises:
        StorageProblem: There is none, it is damaged, or a newer HubDesk made it.
    """
    if not path.is_file():
        raise no_plan(job_id)
    try:
        connection = _connect(path)
    except sqlite3.Error as error:
        raise damaged(job_id) from error
    try:
        known = connection.execute("PRAGMA application_id").fetchone()[0] == APPLICATION_ID
        version = connection.execute("PRAGMA user_version").fetchone()[0]
        # What follows the plan, when contacts were touched, may be lost in a power cut; the plan itself is not.
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = NORMAL")
        if known:
            connection.execute(_MARKS)  # plans of older versions have none
            connection.execute(_LISTED)
            connection.execute(_PERHAPS_LISTED)
        if not known or version > VERSION or connection.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
            raise damaged(job_id)
    except sqlite3.Error as error:
        connection.close()
        raise damaged(job_id) from error
    except BaseException:
        connection.close()
        raise
    return connection


def no_plan(job_id: str) -> StorageProblem:
    """Return the problem of a job that was not compared with the account."""
    message = f"Job {job_id} has no plan: its contacts were not read before it was written."
    hint = "Only a job with a preview can be undone or run by its plan."
    return StorageProblem(message, code="plan.none", safe="Nothing was changed.", hint=hint)


def damaged(job_id: str) -> StorageProblem:
    """Return the problem of a plan that cannot be believed."""
    message = f"The plan of job {job_id} is damaged."
    hint = "Make a new preview; a job that was written already cannot be undone any more."
    return StorageProblem(message, code="plan.damaged", safe="Nothing was changed.", hint=hint)


def unusable(job_id: str) -> StorageProblem:
    """Return the problem of a plan that the disk does not give any more."""
    message = f"The plan of job {job_id} cannot be read."
    hint = "Make room on the disk and see that its drive is there; then go on with the job."
    return StorageProblem(message, code="plan.io", safe="What was written so far is in the job.", hint=hint)


def _connect(path: Path) -> sqlite3.Connection:
    # Used by one thread at a time, whichever the pool gives.
    connection = sqlite3.connect(path, isolation_level=None, timeout=_PATIENCE, check_same_thread=False)
    connection.execute("PRAGMA trusted_schema = OFF")
    connection.execute("PRAGMA secure_delete = ON")
    connection.execute("PRAGMA temp_store = MEMORY")
    return connection
