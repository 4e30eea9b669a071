"""Text as it is, without blanks around it; and HubSpot's record ids."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hubdesk.mapping.converter import LONGEST, Problem, clean

if TYPE_CHECKING:
    from collections.abc import Mapping

_TRIGGERS = frozenset("=+-@\uff1d\uff0b\uff0d\uff20")
_CALLS = ("(", "!", "|")


class TextConverter:
    """Converts text, which most columns are; so without any detour."""

    __slots__ = ("_blank", "_values")

    def __init__(self, blank: str | None, values: Mapping[str, str]) -> None:
        self._blank = blank
        self._values = values

    def convert(self, cell: str) -> str | Problem | None:
        """See ``Converter``: the text itself."""
        if not cell:
            return self._blank
        value = clean(cell)
        if value in self._values:
            return clean(self._values[value]) or None
        if len(value) > LONGEST:
            return Problem("value.too_long", f"{len(value):,}")
        if value[:1] in _TRIGGERS and any(call in value for call in _CALLS):
            return Problem("formula.leading", value=value)
        if value is cell or value == cell:
            return cell
        return Problem("text.trimmed", value=value) if value else self._blank


def convert_record_id(value: str) -> str | Problem:
    """Return a record id: digits only."""
    if value.isascii() and value.isdigit() and len(value) <= 19:
        return value
    return Problem("record_id.invalid")
