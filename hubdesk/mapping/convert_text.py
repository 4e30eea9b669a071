"""Text as it is, without blanks around it; and HubSpot's record ids."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hubdesk.mapping.converter import ENDS, LONGEST, REJECTED, Problem, clean

if TYPE_CHECKING:
    from collections.abc import Mapping

_TRIGGERS = frozenset("=+-@\uff1d\uff0b\uff0d\uff20")
_ODD = _TRIGGERS | ENDS
_CALLS = ("(", "!", "|")
SHOWN_FORMULA = '="…"'
"""What is said of a text that a formula keeps."""


def kept_by_formula(value: str) -> str | None:
    """Return ``01067`` for ``="01067"``, which keeps a spreadsheet from taking a text for a number; None for others."""
    inside = value[2:-1]
    return inside if value.startswith('="') and value.endswith('"') and len(value) > 3 and '"' not in inside else None


class TextConverter:
    """Converts text, which most columns are; so without any detour."""

    __slots__ = ("_blank", "_values")

    def __init__(self, blank: str | None, values: Mapping[str, str | None]) -> None:
        self._blank = blank
        self._values = values

    def convert(self, cell: str) -> str | Problem | None:
        """See ``Converter``: the text itself."""
        if cell.strip() is cell and cell[:1] not in _ODD and cell[-1:] not in ENDS and len(cell) <= LONGEST:
            # Nearly every cell: nothing to trim, to refuse or to point out.
            if cell in self._values:
                return self._meant(cell)
            return cell or self._blank
        return self._odd(cell)

    def _odd(self, cell: str) -> str | Problem | None:
        value = clean(cell)
        if not value:
            return self._blank
        if value in self._values:
            return self._meant(value)
        if len(value) > LONGEST:
            return Problem("value.too_long", f"{len(value):,}")
        if kept_by_formula(value) is not None:
            return Problem("formula.text", SHOWN_FORMULA, value=value)
        if value[0] in _TRIGGERS and any(call in value for call in _CALLS):
            return Problem("formula.leading", value=value)
        return cell if value == cell else Problem("text.trimmed", value=value)

    def _meant(self, value: str) -> str | Problem | None:
        meant = self._values[value]
        return REJECTED if meant is None else clean(meant) or None


def convert_record_id(value: str) -> str | Problem:
    """Return a record id: digits only."""
    if value.isascii() and value.isdigit() and len(value) <= 19:
        return value
    return Problem("record_id.invalid")
