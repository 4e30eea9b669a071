"""Companies in the database, and which contacts are associated with which of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import msgspec

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from hubdesk.demo.state.database import Database

_COMPANIES = """
CREATE TABLE IF NOT EXISTS companies(id INTEGER PRIMARY KEY, created INTEGER NOT NULL, updated INTEGER NOT NULL,
    archived INTEGER, domain TEXT, name TEXT COLLATE NOCASE, doc TEXT NOT NULL)
"""
_INDEXES = (
    "CREATE INDEX IF NOT EXISTS companies_domain ON companies(domain)",
    "CREATE INDEX IF NOT EXISTS companies_name ON companies(name)",
)
_PAIRS = """
CREATE TABLE IF NOT EXISTS contact_companies(contact INTEGER NOT NULL, company INTEGER NOT NULL,
    is_primary INTEGER NOT NULL, PRIMARY KEY(contact, company)) WITHOUT ROWID
"""
_BY_COMPANY = "CREATE INDEX IF NOT EXISTS contact_companies_company ON contact_companies(company)"
_SELECT = "SELECT id, created, updated, archived, doc FROM companies"
_SELECT_PAIRS = (
    "SELECT p.contact, p.company, p.is_primary FROM contact_companies p"
    " JOIN contacts c ON c.id = p.contact AND c.archived IS NULL"
    " JOIN companies o ON o.id = p.company AND o.archived IS NULL"
)
_AMONG = "IN (SELECT value FROM json_each(?))"


@dataclass(slots=True)
class Company:
    """One company; the fields mean what they mean of a contact."""

    id: int
    created: int
    updated: int
    archived: int | None
    properties: dict[str, str]


@dataclass(frozen=True, slots=True)
class Pair:
    """An association of a contact with a company; the first one of a contact is its primary company."""

    contact: int
    company: int
    primary: bool


class CompanyTable:
    """Reads and writes companies and their associations. Callers commit."""

    def __init__(self, database: Database) -> None:
        self._database = database
        for statement in (_COMPANIES, *_INDEXES, _PAIRS, _BY_COMPANY):
            database.execute(statement)  # a state of an older portal has none

    def by_ids(self, ids: Iterable[int]) -> dict[int, Company]:
        """Return companies that are not archived, by record id."""
        return {one.id: one for one in self._where(f"id {_AMONG}", list(ids))}

    def named(self, column: str, values: Iterable[str]) -> list[Company]:
        """Return companies whose ``domain`` or ``name`` is one of these values, whatever the case."""
        wanted = {"domain": f"domain {_AMONG}", "name": f"name {_AMONG}"}[column]
        return self._where(wanted, [value.lower() for value in values])

    def every(self) -> list[Company]:
        """Return all companies that are not archived."""
        return [_company(row) for row in self._database.execute(f"{_SELECT} WHERE archived IS NULL ORDER BY id")]

    def _where(self, condition: str, values: Sequence[object]) -> list[Company]:
        rows = self._database.execute(
            f"{_SELECT} WHERE archived IS NULL AND {condition} ORDER BY id", (msgspec.json.encode(values).decode(),)
        )
        return [_company(row) for row in rows]

    def highest_id(self) -> int:
        """Return the highest id ever given, 0 when there is none."""
        return int(self._database.execute("SELECT coalesce(max(id), 0) FROM companies").fetchone()[0])

    def save(self, companies: Iterable[Company]) -> None:
        """Write companies, new or known."""
        self._database.begin()
        self._database.executemany(
            "INSERT OR REPLACE INTO companies VALUES(?,?,?,?,?,?,?)",
            [
                (
                    one.id,
                    one.created,
                    one.updated,
                    one.archived,
                    one.properties.get("domain"),
                    one.properties.get("name"),
                    msgspec.json.encode(one.properties).decode(),
                )
                for one in companies
            ],
        )

    def pairs_of(self, side: str, ids: Iterable[int]) -> list[Pair]:
        """Return the associations of these contacts or companies (``side``), neither end of them archived."""
        column = {"contact": "p.contact", "company": "p.company"}[side]
        query = f"{_SELECT_PAIRS} WHERE {column} {_AMONG} ORDER BY p.contact, p.company"
        rows = self._database.execute(query, (msgspec.json.encode(list(ids)).decode(),))
        return [Pair(int(row[0]), int(row[1]), bool(row[2])) for row in rows]

    def associate(self, pairs: Iterable[Pair]) -> None:
        """Add associations; one that is there stays as it is."""
        self._database.begin()
        rows = [(one.contact, one.company, int(one.primary)) for one in pairs]
        self._database.executemany("INSERT OR IGNORE INTO contact_companies VALUES(?,?,?)", rows)

    def dissociate(self, pairs: Iterable[tuple[int, int]]) -> None:
        """Take associations (contact, company) away; those that are not there do not matter."""
        self._database.begin()
        self._database.executemany("DELETE FROM contact_companies WHERE contact=? AND company=?", list(pairs))


def _company(row: tuple[Any, ...]) -> Company:
    return Company(row[0], row[1], row[2], row[3], msgspec.json.decode(row[4], type=dict[str, str]))
