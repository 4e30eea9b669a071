"""Contacts in the database: lookups by id, e-mail and unique property, pages, saving."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import msgspec

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from hubdesk.demo.state.database import Database

_decode = msgspec.json.Decoder(dict[str, str]).decode
_encode = msgspec.json.Encoder().encode

ADDITIONAL = "hs_additional_emails"
"""Secondary e-mails of a contact, separated by semicolons; read-only over the API."""


@dataclass(slots=True)
class Contact:
    """One contact.

    Attributes:
        id: Record id.
        created: Milliseconds since 1970.
        updated: The same for the last change.
        archived: When it was archived; None while it is not.
        properties: Every set property but those that are derived (id, dates, calculated ones).
    """

    id: int
    created: int
    updated: int
    archived: int | None
    properties: dict[str, str]

    def emails(self) -> list[str]:
        """Return primary and secondary e-mails."""
        found = [self.properties["email"]] if "email" in self.properties else []
        more = self.properties.get(ADDITIONAL)
        return [*found, *more.split(";")] if more else found


_COLUMNS = "c.id, c.created, c.updated, c.archived, c.doc"


def _contact(row: tuple[int, int, int, int | None, str]) -> Contact:
    return Contact(row[0], row[1], row[2], row[3], _decode(row[4]))


class ContactTable:
    """Reads and writes contacts. Callers commit."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def by_ids(self, ids: Sequence[int], *, archived: bool = False) -> dict[int, Contact]:
        """Return contacts by the id asked for; a merged id finds its survivor, which has another id."""
        wanted = msgspec.json.encode(list(ids)).decode()
        state = "IS NOT NULL" if archived else "IS NULL"
        rows = self._database.execute(
            f"SELECT j.value, {_COLUMNS} FROM json_each(?) j LEFT JOIN merged m ON m.old = j.value "  # noqa: S608
            f"JOIN contacts c ON c.id = coalesce(m.survivor, j.value) WHERE c.archived {state}",
            (wanted,),
        )
        return _same_objects(rows)

    def by_emails(self, emails: Iterable[str]) -> dict[str, Contact]:
        """Return contacts by primary or secondary e-mail (lower case)."""
        rows = self._database.execute(
            f"SELECT e.email, {_COLUMNS} FROM json_each(?) j JOIN emails e ON e.email = j.value "  # noqa: S608
            "JOIN contacts c ON c.id = e.contact",
            (msgspec.json.encode(list(emails)).decode(),),
        )
        return _same_objects(rows)

    def by_unique(self, name: str, values: Iterable[str]) -> dict[str, Contact]:
        """Return contacts by the value of a unique property."""
        rows = self._database.execute(
            f"SELECT u.value, {_COLUMNS} FROM json_each(?) j JOIN uniques u ON u.property = ? AND u.value = j.value "  # noqa: S608
            "JOIN contacts c ON c.id = u.contact",
            (msgspec.json.encode(list(values)).decode(), name),
        )
        return _same_objects(rows)

    def page(self, after: int, limit: int, *, archived: bool = False) -> list[Contact]:
        """Return up to ``limit`` contacts with ids above ``after`` in ascending order."""
        state = "IS NOT NULL" if archived else "IS NULL"
        rows = self._database.execute(
            f"SELECT {_COLUMNS} FROM contacts c WHERE c.id > ? AND c.archived {state} ORDER BY c.id LIMIT ?",  # noqa: S608
            (after, limit),
        )
        return [_contact(row) for row in rows]

    def count(self) -> int:
        """Return the number of contacts that are not archived."""
        return int(self._database.execute("SELECT count(*) FROM contacts WHERE archived IS NULL").fetchone()[0])

    def highest_id(self) -> int:
        """Return the highest id ever given, 0 when there is none."""
        return int(self._database.execute("SELECT coalesce(max(id), 0) FROM contacts").fetchone()[0])

    def insert(self, contacts: Iterable[Contact]) -> None:
        """Add new contacts (without their e-mails: see :meth:`own_emails`)."""
        self._database.begin()
        self._database.executemany(
            "INSERT INTO contacts VALUES(?,?,?,?,?)",
            [(c.id, c.created, c.updated, c.archived, _encode(c.properties).decode()) for c in contacts],
        )

    def update(self, contacts: Iterable[Contact]) -> None:
        """Save changed contacts."""
        self._database.begin()
        self._database.executemany(
            "UPDATE contacts SET updated=?, archived=?, doc=? WHERE id=?",
            [(c.updated, c.archived, _encode(c.properties).decode(), c.id) for c in contacts],
        )

    def own_emails(self, pairs: Sequence[tuple[str, int]]) -> None:
        """Let e-mails find contacts; an e-mail already known finds the new contact from now on."""
        if pairs:
            self._database.begin()
            self._database.executemany("INSERT OR REPLACE INTO emails VALUES(?,?)", pairs)

    def free_emails(self, emails: Iterable[str]) -> None:
        """Let e-mails find nobody."""
        self._database.begin()
        self._database.executemany("DELETE FROM emails WHERE email=?", [(email,) for email in emails])

    def own_uniques(self, rows: Sequence[tuple[str, str, int]]) -> None:
        """Let values of unique properties (property, value, contact) find contacts."""
        if rows:
            self._database.begin()
            self._database.executemany("INSERT OR REPLACE INTO uniques VALUES(?,?,?)", rows)

    def free_uniques(self, rows: Iterable[tuple[str, str]]) -> None:
        """Let values of unique properties find nobody."""
        self._database.begin()
        self._database.executemany("DELETE FROM uniques WHERE property=? AND value=?", rows)

    def merge(self, old: int, survivor: int) -> None:
        """Remove a contact whose id finds another one from now on."""
        self._database.begin()
        self._database.execute("DELETE FROM contacts WHERE id=?", (old,))
        self._database.execute("UPDATE merged SET survivor=? WHERE survivor=?", (survivor, old))
        self._database.execute("INSERT OR REPLACE INTO merged VALUES(?,?)", (old, survivor))


def _same_objects(rows: Iterable[tuple[Any, ...]]) -> dict[Any, Contact]:
    """Return contacts by key; two keys of one contact lead to the same object, so that both see a change."""
    known: dict[int, Contact] = {}
    found: dict[Any, Contact] = {}
    for key, identifier, created, updated, archived, doc in rows:
        contact = known.get(identifier)
        if contact is None:
            contact = known[identifier] = Contact(identifier, created, updated, archived, _decode(doc))
        found[key] = contact
    return found
