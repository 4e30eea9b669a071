"""An account for tests, and rows to check against it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hubdesk.mapping.convert import compile_converter
from hubdesk.mapping.converter import Problem
from hubdesk.mapping.evidence import FileEvidence
from hubdesk.mapping.model import Catalogue, Option, Owner, Property
from hubdesk.mapping.rules import ColumnRule
from hubdesk.tabular.model import Flaw, Record
from hubdesk.tabular.reader import Records

if TYPE_CHECKING:
    from hubdesk.mapping.rules import Recipe
    from hubdesk.tabular.model import FileHead

OWNERS = (
    Owner("11", "anna@acme.example", "Anna Groß"),
    Owner("12", "john.a@acme.example", "John Smith"),
    Owner("13", "john.b@acme.example", "John Smith"),
)


def _options(**options: str) -> tuple[Option, ...]:
    return tuple(Option(value, label) for value, label in options.items())


PROPERTIES = (
    Property("email", "Email", "string", "text"),
    Property("firstname", "First Name", "string", "text"),
    Property("lastname", "Last Name", "string", "text"),
    Property("phone", "Phone Number", "string", "phonenumber"),
    Property("company", "Company Name", "string", "text"),
    Property("jobtitle", "Job Title", "string", "text"),
    Property("city", "City", "string", "text"),
    Property("country", "Country/Region", "string", "text"),
    Property("zip", "Postal Code", "string", "text"),
    Property("date_of_birth", "Date of birth", "date", "date"),
    Property("last_visit", "Last visit", "datetime", "date"),
    Property("points", "Loyalty points", "number", "number"),
    Property("newsletter", "Newsletter", "bool", "booleancheckbox", options=_options(
        true="Gern", false="Lieber nicht")),
    Property("lifecyclestage", "Lifecycle Stage", "enumeration", "radio", options=_options(
        subscriber="Subscriber", lead="Lead", customer="Customer")),
    Property("hs_lead_status", "Lead Status", "enumeration", "radio", options=_options(
        NEW="New", OPEN="Open", IN_PROGRESS="In Progress")),
    Property("interests", "Interests", "enumeration", "checkbox", options=_options(
        food="Food, drink", wine="Wine", cafe="Café", both="Art; music")),
    Property("twins", "Twins", "enumeration", "select", options=(
        Option("a", "Same"), Option("b", "Same"), Option("same2", "Other"))),
    Property("hubspot_owner_id", "Contact owner", "enumeration", "select", owner=True),
    Property("customer_number", "Customer number", "string", "text", unique=True),
    Property("hs_object_id", "Record ID", "number", "number", read_only=True),
    Property("score", "Score", "number", "calculation_equation", calculated=True),
)  # fmt: skip
ACCOUNT = Catalogue(PROPERTIES, OWNERS)


def convert(name: str, cell: str, *, time_zone: str = "Europe/Berlin", **rule: object) -> str | Problem | None:
    """Convert one cell for the property ``name``."""
    converter = compile_converter(
        ColumnRule(name, **rule),  # type: ignore[arg-type]
        ACCOUNT.by_name[name],
        ACCOUNT,
        time_zone,
    )
    first = converter.convert(cell)
    assert converter.convert(cell) == first  # remembered or not, the same
    return first


def code(name: str, cell: str, **rule: object) -> str:
    """Return the code of the finding that a cell gives."""
    result = convert(name, cell, **rule)  # type: ignore[arg-type]
    assert isinstance(result, Problem), result
    return result.code


def record(*cells: str, row: int = 1, flaw: Flaw | None = None) -> Record:
    """Make a record of ``cells``."""
    return Record(row, row + 1, 0, 1, cells, flaw)


def decided(recipe: Recipe, head: FileHead, catalogue: Catalogue) -> Recipe:
    """Return a recipe with the date orders and decimal signs that a whole file shows."""
    evidence = FileEvidence(recipe, head.layout.headers, catalogue)
    with Records(head.source, head.layout) as records:
        evidence.feed_all(records)
    return evidence.resolve()
