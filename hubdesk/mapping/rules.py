"""A recipe: which column becomes which property, and how. Holds names and rules, never a contact's data or a secret."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import StrEnum
from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from hubdesk.mapping.companies import CompanyRule


class Duplicates(StrEnum):
    """Which of several rows with the same key is sent: one as a whole, or the last with what earlier ones add."""

    LAST = "last"
    FIRST = "first"
    MERGE = "merge"


class DateOrder(StrEnum):
    """In which order the numbers of a date stand."""

    DMY = "DMY"
    MDY = "MDY"
    YMD = "YMD"


class Write(StrEnum):
    """What becomes of a value that the contact already has."""

    OVERWRITE = "overwrite"
    IF_EMPTY = "if_empty"
    NEW_ONLY = "new_only"
    APPEND = "append"


class Blank(StrEnum):
    """What an empty cell does."""

    SKIP = "skip"
    CLEAR = "clear"


class UnknownValue(StrEnum):
    """What becomes of a value that is no option: the row is rejected, or only the value is left out."""

    REJECT = "reject"
    LEAVE_OUT = "leave_out"


class Part(StrEnum):
    """A part of a full name that a column goes to a property with; see ``names``."""

    TITLE = "title"
    FIRST_NAME = "first_name"
    LAST_NAME = "last_name"
    SUFFIX = "suffix"


class Percent(StrEnum):
    """What HubSpot stores for ``25 %``: 0.25, as its percentage properties have it, or 25."""

    FRACTION = "fraction"
    POINTS = "points"


class RowsWithErrors(StrEnum):
    """What becomes of rows with an error.

    The row is left out whole; it is sent without the cells that have errors; or nothing of the file is sent. A row
    without a usable key, one that cannot be read, or one with a value whose rows the recipe rejects is left out in any
    case.
    """

    LEAVE_OUT = "leave_out"
    SEND_GOOD_COLUMNS = "send_good_columns"
    STOP = "stop"


_NOTHING: Mapping[str, str] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class ColumnRule:
    """What becomes of one column.

    Attributes:
        property: Internal name of the property.
        date_order: Order of its dates; None to let the column decide.
        decimal: ``,`` or ``.``, the decimal sign of its numbers; None to let the column decide.
        write: What becomes of a value that the contact already has.
        blank: What an empty cell does.
        values: From a value in the file to an option's value or label; an empty target leaves the value out, None
            rejects its rows. Of several values in one cell each is looked up.
        unknown_value: What becomes of a value that is no option.
        part: The part of a full name that the property gets; None for the whole cell.
        country: ISO code of the country whose national phone numbers the column has. All its numbers are then sent in
            the international form (E.164); None sends them as they are written.
        percent: What ``25 %`` is; None where the property or the file has no percentages.
        also: Rules of the further properties that the same column goes to.
    """

    property: str
    date_order: DateOrder | None = None
    decimal: str | None = None
    write: Write = Write.OVERWRITE
    blank: Blank = Blank.SKIP
    values: Mapping[str, str | None] = field(default_factory=lambda: _NOTHING)
    unknown_value: UnknownValue = UnknownValue.REJECT
    part: Part | None = None
    country: str | None = None
    percent: Percent | None = None
    also: tuple[ColumnRule, ...] = ()

    def each(self) -> tuple[ColumnRule, ...]:
        """Return the rules of all properties that the column goes to."""
        return (self, *self.also)

    def parts(self) -> frozenset[Part] | None:
        """Return the parts of a full name that get a property; None where a property gets the whole cell."""
        parts = [rule.part for rule in self.each()]
        return frozenset(part for part in parts if part is not None) if None not in parts else None

    def is_plain(self) -> bool:
        """Return whether it says nothing but the property."""
        return self == ColumnRule(self.property)


@dataclass(frozen=True, slots=True)
class Joined:
    """Several columns that become one property: what is filled of them, in this order.

    Attributes:
        columns: Their names.
        separator: What is put between them.
        rule: What becomes of the joined value.
    """

    columns: tuple[str, ...]
    separator: str
    rule: ColumnRule


@dataclass(frozen=True, slots=True)
class Recipe:
    """How a file becomes contacts. Columns that it does not name are left out, and nobody decided that.

    Attributes:
        columns: Rule of each column by its name, in the file's order.
        key: Property by which contacts are found.
        duplicates: Which of several rows with the same key is sent.
        constants: Values that every contact gets, by property.
        joined: Properties that are made of several columns.
        rows_with_errors: What becomes of rows with an error.
        company: Which column names the company that contacts are associated with; None for no associations.
        left_out: Columns that somebody said are left out; the file need not have them.
    """

    columns: Mapping[str, ColumnRule]
    key: str = "email"
    duplicates: Duplicates = Duplicates.LAST
    constants: Mapping[str, str] = field(default_factory=lambda: _NOTHING)
    joined: tuple[Joined, ...] = ()
    rows_with_errors: RowsWithErrors = RowsWithErrors.LEAVE_OUT
    company: CompanyRule | None = None
    left_out: tuple[str, ...] = ()

    @property
    def rules(self) -> tuple[ColumnRule, ...]:
        """The rule of each property that gets values from columns."""
        own = [rule for column in self.columns.values() for rule in column.each()]
        return (*own, *(joined.rule for joined in self.joined))

    @property
    def needs_current_values(self) -> bool:
        """Whether a write rule depends on what the account has, so that contacts must be read first."""
        return any(rule.write is not Write.OVERWRITE for rule in self.rules)

    @property
    def key_column(self) -> str | None:
        """Name of the column with the key, None when there is none."""
        named = ((name, rule) for name, column in self.columns.items() for rule in column.each())
        return next((name for name, rule in named if rule.property == self.key), None)

    def with_rule(self, column: str, rule: ColumnRule) -> Recipe:
        """Return the recipe with another rule for ``column``."""
        return replace(self, columns={**self.columns, column: rule})

    def with_target(self, column: str, place: int, rule: ColumnRule) -> Recipe:
        """Return the recipe with another rule for the property at ``place`` of those that ``column`` goes to."""
        targets = [replace(one, also=()) for one in self.columns[column].each()]
        targets[place] = replace(rule, also=())
        return self.with_rule(column, replace(targets[0], also=tuple(targets[1:])))
