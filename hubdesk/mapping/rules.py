"""A recipe: which column becomes which property, and how. Holds names and rules, never a contact's data or a secret."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import StrEnum
from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


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
        values: From a value in the file to an option's value or label; an empty target leaves the value out.
        unknown_value: What becomes of a value that is no option.
    """

    property: str
    date_order: DateOrder | None = None
    decimal: str | None = None
    write: Write = Write.OVERWRITE
    blank: Blank = Blank.SKIP
    values: Mapping[str, str] = field(default_factory=lambda: _NOTHING)
    unknown_value: UnknownValue = UnknownValue.REJECT

    def is_plain(self) -> bool:
        """Return whether it says nothing but the property."""
        return self == ColumnRule(self.property)


@dataclass(frozen=True, slots=True)
class Recipe:
    """How a file becomes contacts. Columns that it does not name are left out.

    Attributes:
        columns: Rule of each column by its name, in the file's order.
        key: Property by which contacts are found.
        duplicates: Which of several rows with the same key is sent.
        constants: Values that every contact gets, by property.
    """

    columns: Mapping[str, ColumnRule]
    key: str = "email"
    duplicates: Duplicates = Duplicates.LAST
    constants: Mapping[str, str] = field(default_factory=lambda: _NOTHING)

    @property
    def needs_current_values(self) -> bool:
        """Whether a write rule depends on what the account has, so that contacts must be read first."""
        return any(rule.write is not Write.OVERWRITE for rule in self.columns.values())

    @property
    def key_column(self) -> str | None:
        """Name of the column with the key, None when there is none."""
        return next((name for name, rule in self.columns.items() if rule.property == self.key), None)

    def with_rule(self, column: str, rule: ColumnRule) -> Recipe:
        """Return the recipe with another rule for ``column``."""
        return replace(self, columns={**self.columns, column: rule})
