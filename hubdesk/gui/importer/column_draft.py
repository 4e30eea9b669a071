"""The mapping in the making: one choice a column, the key, and what still stands in the way. No Qt."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from hubdesk.mapping.keys import EMAIL, RECORD_ID

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from hubdesk.mapping.model import Catalogue, Property
    from hubdesk.mapping.recipe import Recipe

NO_FIELD = "Choose a field of the form for at least one column."
NO_KEY = "Choose the column that holds the e-mail address or record id."


@dataclass(frozen=True, slots=True)
class Choice:
    """What is done with one column.

    Attributes:
        index: Place of the column in the file.
        column: Its name.
        samples: A few of its values, for people.
        property: Internal name of the property, None to leave the column out.
        certainty: ``certain``, ``likely``, ``unsure``, ``left_out`` or ``chosen``.
        reason: Why, in a few words.
    """

    index: int
    column: str
    samples: str
    property: str | None
    certainty: str
    reason: str


class ColumnDraft:
    """All choices of one file in one account. Every change is one call; nothing is asked of the engine.

    Attributes:
        choices: One a column, in the file's order.
        catalogue: The account's properties.
        mode: ``upsert``, ``create`` or ``update``.
        key: Property that finds the contact; empty while no column has one.
        base: Recipe that was opened; what the table does not show (values, date orders) is taken from it.
    """

    def __init__(self, choices: Iterable[Choice], catalogue: Catalogue, *, key: str = "") -> None:
        """Begin with suggested choices.

        Args:
            choices: One a column, in the file's order.
            catalogue: The account's properties.
            key: Property that finds the contact; empty: the best of those chosen.
        """
        self.choices: list[Choice] = list(choices)
        self.catalogue = catalogue
        self.mode = "upsert"
        self.base: Recipe | None = None
        self.key = key
        if not key or key not in {prop for prop, _ in self.key_options()}:
            self._propose_key()

    def choose(self, index: int, name: str | None) -> None:
        """Use column ``index`` for the property ``name``, or leave it out."""
        certainty, reason = ("left_out", "Your choice") if name is None else ("chosen", "Your choice")
        self.choices[index] = replace(self.choices[index], property=name, certainty=certainty, reason=reason)
        if self.key not in {prop for prop, _ in self.key_options()}:
            self._propose_key()

    def _propose_key(self) -> None:
        options = [prop for prop, _ in self.key_options()]
        self.key = EMAIL if EMAIL in options else next(iter(options), "")

    def property_of(self, index: int) -> Property | None:
        """Return the property that a column goes to."""
        name = self.choices[index].property
        return None if name is None else self.catalogue.by_name.get(name)

    def label(self, name: str) -> str:
        """Return a property's name for people."""
        known = self.catalogue.by_name.get(name)
        return known.label if known is not None else name

    def key_options(self) -> tuple[tuple[str, int], ...]:
        """Return the properties by which a contact can be found, each with its column."""
        return tuple(
            (choice.property, choice.index)
            for choice in self.choices
            if choice.property is not None and self._finds(choice.property)
        )

    def _finds(self, name: str) -> bool:
        known = self.catalogue.by_name.get(name)
        return name in {EMAIL, RECORD_ID} or (known is not None and known.unique)

    def twice(self) -> dict[str, tuple[int, ...]]:
        """Return the properties that more than one column goes to."""
        columns: dict[str, list[int]] = {}
        for choice in self.choices:
            if choice.property is not None:
                columns.setdefault(choice.property, []).append(choice.index)
        return {name: tuple(found) for name, found in columns.items() if len(found) > 1}

    def in_conflict(self) -> frozenset[int]:
        """Return the columns that share a property with another."""
        return frozenset(index for found in self.twice().values() for index in found)

    def obstacle(self) -> str:
        """Return why the next step is not possible yet, empty when it is."""
        for name in self.twice():
            return f"{self.label(name)} is used twice"
        for choice in self.choices:
            known = self.property_of(choice.index)
            if choice.property is not None and known is None:
                return f"This account has no property “{choice.property}”"
            if known is None or known.writable or known.name == self.key == RECORD_ID:
                continue
            if known.name == RECORD_ID:
                return f"{known.label} can only be used to find the contact"
            return f"{known.label} cannot be written"
        if self.catalogue.form:
            return "" if self.chosen() else NO_FIELD
        if self.key == RECORD_ID and self.mode != "update":
            return "By record ID contacts can only be updated"
        return "" if self.key else NO_KEY

    def with_certainty(self, kind: str) -> tuple[int, ...]:
        """Return the columns of a filter: ``all``, ``unsure`` or ``left_out``."""
        if kind == "all":
            return tuple(choice.index for choice in self.choices)
        return tuple(choice.index for choice in self.choices if choice.certainty == kind)

    def chosen(self) -> tuple[Choice, ...]:
        """Return the columns that are not left out."""
        return tuple(choice for choice in self.choices if choice.property is not None)

    def keep_from(self, older: ColumnDraft) -> None:
        """Take over what a person chose in ``older`` for columns of the same name, the mode and the key."""
        chosen = {choice.column: choice for choice in older.choices if choice.reason == "Your choice"}
        for choice in list(self.choices):
            before = chosen.get(choice.column)
            if before is not None and (before.property is None or before.property in self.catalogue.by_name):
                self.choose(choice.index, before.property)
        self.mode = older.mode
        self.base = older.base
        if older.key in {prop for prop, _ in self.key_options()}:
            self.key = older.key


def offered(catalogue: Catalogue) -> tuple[Property, ...]:
    """Return the properties that a column may go to, by label; the record id is among them."""
    able = [prop for prop in catalogue.properties if prop.writable or prop.name == RECORD_ID]
    return tuple(sorted(able, key=lambda prop: (prop.hidden, prop.label.casefold(), prop.name)))


def type_icon(prop: Property) -> str:
    """Return the key of the icon for a property's type."""
    if prop.name in {EMAIL, RECORD_ID} or prop.unique:
        return "key"
    if prop.owner:
        return "person"
    by_type = {
        "number": "type-number",
        "date": "calendar",
        "datetime": "calendar",
        "phone_number": "type-phone",
        "bool": "check",
        "enumeration": "list" if prop.multiple else "type-option",
    }
    if prop.field_type == "phonenumber":
        return "type-phone"
    return by_type.get(prop.type, "type-text")


def samples(values: Sequence[str], *, most: int = 4) -> str:
    """Return a few different values of a column, for people; blank ones are skipped."""
    seen: dict[str, None] = {}
    for value in values:
        text = " ".join(value[:60].split())
        if text:
            seen.setdefault(text)
        if len(seen) == most:
            break
    return ", ".join(seen)
