"""Which column names the company of a contact, and what becomes of names that find none or several. Pure."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


class CompanyBy(StrEnum):
    """What of a company a column holds."""

    DOMAIN = "domain"
    NAME = "name"
    RECORD_ID = "record_id"


class NoCompany(StrEnum):
    """What becomes of a value that finds no company."""

    SKIP = "skip"
    CREATE = "create"


class SeveralCompanies(StrEnum):
    """What becomes of a value that finds several: nothing, the oldest company is taken, or somebody is asked."""

    SKIP = "skip"
    FIRST = "first"
    ASK = "ask"


_HIGHEST_ID, _MOST_DIGITS = 2**63 - 1, 40

_NOTHING: Mapping[str, str] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class CompanyRule:
    """How contacts are associated with companies.

    Attributes:
        column: Name of the column.
        by: What it holds.
        none: What becomes of values that find no company.
        several: What becomes of values that find several.
        values: Decisions: from a value of the file to the record id of its company; an empty one associates nothing.
    """

    column: str
    by: CompanyBy
    none: NoCompany = NoCompany.SKIP
    several: SeveralCompanies = SeveralCompanies.SKIP
    values: Mapping[str, str] = field(default_factory=lambda: _NOTHING)

    def key(self, text: str) -> str:
        """Return a cell in the form in which companies are compared; empty when it names none."""
        return company_key(self.by, text)

    def decided(self) -> dict[str, str]:
        """Return the decisions by compared value."""
        return {self.key(value): company for value, company in self.values.items()}


def company_key(by: CompanyBy, text: str) -> str:
    """Return what a cell says in the form in which HubSpot compares it; empty when it cannot name a company.

    HubSpot keeps a domain as the bare host without ``www.``; of an address or an e-mail the host is taken. Names are
    compared without regard to case. A record id is a number; HubSpot refuses a whole call for one that is none.
    """
    value = " ".join(text.split())
    if by is CompanyBy.NAME:
        return value.lower()
    if by is CompanyBy.RECORD_ID:
        number = int(value) if value.isascii() and value.isdigit() and len(value) <= _MOST_DIGITS else 0
        return str(number) if 0 < number <= _HIGHEST_ID else ""
    host = value.lower().partition("://")[2] or value.lower()
    host = host.rpartition("@")[2]
    for sign in "/?#:":
        host = host.partition(sign)[0]
    host = host.removeprefix("www.").strip(".")
    return host if "." in host and " " not in host else ""
