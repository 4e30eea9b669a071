"""Static lists in the database: which there are, and who is on them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import msgspec

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hubdesk.demo.state.database import Database

_LISTS = """
CREATE TABLE IF NOT EXISTS lists(id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE COLLATE NOCASE,
    processing TEXT NOT NULL, created INTEGER NOT NULL)
"""
_MEMBERS = """
CREATE TABLE IF NOT EXISTS members(list INTEGER NOT NULL, contact INTEGER NOT NULL,
    PRIMARY KEY(list, contact)) WITHOUT ROWID
"""
_IDS = "(SELECT value FROM json_each(?))"


@dataclass(frozen=True, slots=True)
class ContactList:
    """A list of contacts.

    Attributes:
        id: Its id.
        name: Unique in the account.
        processing: ``MANUAL``, ``SNAPSHOT`` or ``DYNAMIC``; the last one fills itself.
        created: Milliseconds since 1970.
    """

    id: int
    name: str
    processing: str
    created: int


class ListTable:
    """Reads and writes lists. Callers commit."""

    def __init__(self, database: Database) -> None:
        self._database = database
        database.execute(_LISTS)  # a state of an older portal has none
        database.execute(_MEMBERS)

    def every(self) -> list[ContactList]:
        """Return all lists in the order of their ids."""
        return [ContactList(*row) for row in self._database.execute("SELECT * FROM lists ORDER BY id")]

    def make(self, name: str, processing: str, created: int) -> ContactList:
        """Make a list; its name must be free."""
        self._database.begin()
        cursor = self._database.execute("INSERT INTO lists VALUES(NULL,?,?,?)", (name, processing, created))
        return ContactList(int(cursor.lastrowid or 0), name, processing, created)

    def members(self, number: int, after: int, limit: int) -> list[int]:
        """Return contacts on a list with ids above ``after``; archived ones are on no list."""
        rows = self._database.execute(
            "SELECT contact FROM members JOIN contacts c ON c.id = contact AND c.archived IS NULL"
            " WHERE list = ? AND contact > ? ORDER BY contact LIMIT ?",
            (number, after, limit),
        )
        return [int(row[0]) for row in rows]

    def size(self, number: int) -> int:
        """Return how many contacts are on a list, archived ones not counted."""
        row = self._database.execute(
            "SELECT count(*) FROM members JOIN contacts c ON c.id = contact AND c.archived IS NULL WHERE list = ?",
            (number,),
        ).fetchone()
        return int(row[0])

    def on(self, number: int, contacts: Sequence[int]) -> set[int]:
        """Return which of these contacts are on a list."""
        query = f"SELECT contact FROM members WHERE list = ? AND contact IN {_IDS}"  # noqa: S608  # a constant
        wanted = msgspec.json.encode(list(contacts)).decode()
        return {int(row[0]) for row in self._database.execute(query, (number, wanted))}

    def add(self, number: int, contacts: Sequence[int]) -> None:
        """Put contacts on a list."""
        self._database.begin()
        self._database.executemany("INSERT OR IGNORE INTO members VALUES(?,?)", [(number, one) for one in contacts])

    def remove(self, number: int, contacts: Sequence[int]) -> None:
        """Take contacts off a list."""
        self._database.begin()
        self._database.executemany(
            "DELETE FROM members WHERE list=? AND contact=?", [(number, one) for one in contacts]
        )
