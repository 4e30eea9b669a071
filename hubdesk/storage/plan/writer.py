"""Fills the plan of a job, batch by batch, and closes it with a digest over everything that it says."""

from __future__ import annotations

import sqlite3
from hashlib import blake2b
from typing import TYPE_CHECKING

import msgspec

from hubdesk.core.errors import StorageProblem
from hubdesk.storage.atomic import cannot_write
from hubdesk.storage.plan import file
from hubdesk.storage.plan.records import Action, PlanHead

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from hubdesk.storage.plan.records import PlannedRow

SAME_CONTACT = "plan.same_contact"
"""Code of a row whose contact is the one of an earlier row, found under another of its addresses."""


class PlanWriter:
    """Writes one plan. Blocks; one thread at a time. Whoever makes it calls ``finish`` or ``discard``."""

    def __init__(self, folder: Path, job_id: str) -> None:
        """Begin.

        Args:
            folder: The job's folder.
            job_id: The job.

        Raises:
            StorageProblem: The disk refuses.
        """
        self._path = folder / file.NAME
        self._job_id = job_id
        self._names: dict[str, int] = {}
        try:
            self._connection = file.create(self._path)
        except (OSError, sqlite3.Error) as error:
            raise self._problem(error) from error

    def add(self, rows: Iterable[PlannedRow]) -> None:
        """Add rows, in any order.

        Raises:
            StorageProblem: The disk refuses.
        """
        planned, changes, marks = [], [], []
        for one in rows:
            planned.append((one.row, int(one.action), one.key, one.record_id, one.code))
            if one.marks:
                marks.append((one.row, one.marks))
            for place, change in enumerate(one.changes):
                name = self._names.get(change.property) or self._name(change.property)
                changes.append((one.row, place, name, int(change.kind), change.old, change.new))
        try:
            self._connection.executemany("INSERT INTO planned VALUES (?,?,?,?,?)", planned)
            self._connection.executemany("INSERT INTO change VALUES (?,?,?,?,?,?)", changes)
            self._connection.executemany("INSERT INTO mark VALUES (?,?)", marks)
        except sqlite3.Error as error:
            raise self._problem(error) from error

    def _name(self, text: str) -> int:
        number = len(self._names) + 1
        self._connection.execute("INSERT INTO name VALUES (?,?)", (number, text))
        self._names[text] = number
        return number

    def saw(self, changed: Mapping[str, float]) -> None:
        """Remember when contacts were changed last as they were read: record id and seconds since the epoch.

        Raises:
            StorageProblem: The disk refuses.
        """
        try:
            self._connection.executemany("INSERT OR REPLACE INTO touched VALUES (?,?)", changed.items())
        except sqlite3.Error as error:
            raise self._problem(error) from error

    def finish(self) -> PlanHead:
        """Settle rows that mean the same contact, seal the plan and return its head.

        Raises:
            StorageProblem: The disk refuses.
        """
        connection = self._connection
        try:
            file.add_indexes(connection)
            _refuse_second_rows(connection)
            rows = connection.execute("SELECT count(*) FROM planned").fetchone()[0]
            head = PlanHead(self._job_id, digest_of(connection), rows)
            connection.execute("INSERT INTO head VALUES (1, ?)", (msgspec.json.encode(head),))
            connection.execute("COMMIT")
            connection.close()
        except sqlite3.Error as error:
            raise self._problem(error) from error
        return head

    def discard(self) -> None:
        """Leave nothing of it."""
        self._connection.close()
        self._path.unlink(missing_ok=True)
        self._path.with_name(f"{self._path.name}-journal").unlink(missing_ok=True)

    def _problem(self, error: Exception) -> StorageProblem:
        if isinstance(error, OSError):
            return cannot_write(self._path, error)
        message = "The plan cannot be saved."
        hint = "Make room on the disk and compare again."
        return StorageProblem(message, code="plan.io", safe="Nothing was written to HubSpot.", hint=hint)


def _refuse_second_rows(connection: sqlite3.Connection) -> None:
    """Refuse rows whose contact an earlier row has: two addresses of one contact would overwrite each other."""
    second = (
        "SELECT row FROM planned WHERE record <> '' AND action IN (?, ?) AND row > "
        "(SELECT min(row) FROM planned AS first WHERE first.record = planned.record)"
    )
    values = (int(Action.UPDATE), int(Action.UNCHANGED))  # an undo archives a contact once, whoever named it twice
    rows = connection.execute(second, values).fetchall()
    connection.executemany("DELETE FROM change WHERE row = ?", rows)
    connection.executemany(
        f"UPDATE planned SET action = {int(Action.REFUSED)}, code = '{SAME_CONTACT}' WHERE row = ?",  # noqa: S608
        rows,
    )


def digest_of(connection: sqlite3.Connection) -> str:
    """Return the digest over all rows and changes, in their order."""
    digest = blake2b(digest_size=16)
    encode = msgspec.msgpack.Encoder().encode
    for row in connection.execute("SELECT row, action, key, record, code FROM planned ORDER BY row"):
        digest.update(encode(row))
    query = (
        "SELECT change.row, name.text, change.kind, change.old, change.new "
        "FROM change JOIN name ON name.id = change.name ORDER BY change.row, change.place"
    )
    for row in connection.execute(query):
        digest.update(encode(row))
    return digest.hexdigest()
