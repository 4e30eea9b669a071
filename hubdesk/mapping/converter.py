"""How one column's cells become values for HubSpot: the frame around what the kinds of property do."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

import msgspec

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    Convert = Callable[[str], "str | Problem | None"]

LONGEST = 65_536
"""Characters that HubSpot takes in one value."""

_REMEMBERED = 4096
_LONGEST_REMEMBERED = 100
# Marks of width or direction that copying from web pages, spreadsheets and telephones leaves at the ends of a cell.
_INVISIBLE = "\ufeff\u00ad\u061c\u200b\u200e\u200f\u2060\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
ENDS = frozenset(_INVISIBLE)
"""Invisible characters that do not count at the ends of a value."""
_UNKNOWN: Any = object()


class Problem(msgspec.Struct, frozen=True, gc=False):
    """What a converter has to say about a cell.

    Attributes:
        code: Which finding.
        detail: What its sentence needs besides the value; never contains the value of another cell.
        value: What is sent all the same, when the finding is no error; None sends nothing.
        word: The part of the cell that it is about, where a decision about that part helps; empty for the whole cell.
    """

    code: str
    detail: str = ""
    value: str | None = None
    word: str = ""


REJECTED = Problem("value.rejected")
"""What a value gives whose rows the recipe rejects."""


class Converter(Protocol):
    """Converts the cells of one column. Equal cells always give equal results."""

    def convert(self, cell: str) -> str | Problem | None:
        """Return what HubSpot gets for ``cell``: a value, ``""`` to clear, None to leave the property alone."""
        ...


def clean(cell: str) -> str:
    """Return ``cell`` without blanks and invisible marks around it."""
    value = cell.strip()
    if value.isascii():
        return value
    while value and (value[0] in ENDS or value[-1] in ENDS):
        value = value.strip(_INVISIBLE).strip()
    return value


class PlainConverter:
    """Converts each cell anew: for columns where nearly every value is different.

    Args:
        inner: Converts a cleaned, filled cell.
        blank: What an empty cell gives.
        values: Values of the file and what is meant by them.
    """

    __slots__ = ("_blank", "_inner", "_values")

    def __init__(self, inner: Convert, blank: str | None, values: Mapping[str, str | None]) -> None:
        self._inner = inner
        self._blank = blank
        self._values = values

    def convert(self, cell: str) -> str | Problem | None:
        """See :class:`Converter`."""
        value = clean(cell)
        if not value:
            return self._blank
        if value in self._values:
            meant = self._values[value]
            if meant is None:
                return REJECTED
            value = clean(meant)
            if not value:
                return None
        return self._inner(value)


class RememberingConverter:
    """Keeps results: for columns with few different values. Keeps only so many, and forgets none of them."""

    __slots__ = ("_convert", "_known")

    def __init__(self, inner: Convert, blank: str | None, values: Mapping[str, str | None]) -> None:
        self._convert = PlainConverter(inner, blank, values).convert
        self._known: dict[str, str | Problem | None] = {}

    def convert(self, cell: str) -> str | Problem | None:
        """See :class:`Converter`."""
        result: str | Problem | None = self._known.get(cell, _UNKNOWN)
        if result is _UNKNOWN:
            result = self._convert(cell)
            if len(self._known) < _REMEMBERED and len(cell) <= _LONGEST_REMEMBERED:
                self._known[cell] = result
        return result
