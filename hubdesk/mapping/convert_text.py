"""Text as it is, without blanks around it; and HubSpot's record ids."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from hubdesk.mapping.converter import ENDS, LONGEST, REJECTED, Problem, clean
from hubdesk.mapping.damage import SHOWN, damage_in
from hubdesk.mapping.words import SHEET_ERRORS

if TYPE_CHECKING:
    from collections.abc import Mapping

_TRIGGERS = frozenset("=+-@\uff1d\uff0b\uff0d\uff20")
_ERROR = "#"
_ODD = _TRIGGERS | ENDS | {_ERROR}
_CALLS = ("(", "!", "|")
_FILLER = re.compile(r"NULL|null|N/A|n/a|NaN|nan|undefined|\(null\)|\\N")
"""What programs write where there is no value, as they write it: Null is a last name."""
FILLER_STARTS = r"Nnu(\\"
"""What they begin with, for a set of an expression."""
FILLER_RESTS = r"(?:ULL|ull|/A|/a|aN|an|ndefined|null\)|N)"
PERHAPS_FILLER = f"[{FILLER_STARTS}]{FILLER_RESTS}"
"""An expression for all of these and a few others, which most texts leave behind with their first letter."""
SHOWN_FILLER = "NULL → "
_DECIMAL = re.compile(r"\d+\.0")
_DECIMAL_END = ".0"
SHOWN_DECIMAL = "1067.0 → 1067"
"""What is said of a whole number that a script wrote with a decimal place."""
_TOO_NARROW = re.compile("#{3,}")
"""What a spreadsheet program shows of a number or date in a column that has too little room for it."""
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
            return (doubt_about(cell) or cell) if cell else self._blank
        return self._odd(cell)

    def _odd(self, cell: str) -> str | Problem | None:
        value = clean(cell)
        if not value:
            return self._blank
        if value in self._values:
            return self._meant(value)
        if len(value) > LONGEST:
            return Problem("value.too_long", f"{len(value):,}")
        if value in SHEET_ERRORS or _TOO_NARROW.fullmatch(value):
            return Problem("text.error")
        if kept_by_formula(value) is not None:
            return Problem("formula.text", SHOWN_FORMULA, value=value)
        if value[0] in _TRIGGERS and any(call in value for call in _CALLS):
            return Problem("formula.leading", value=value)
        return doubt_about(value) or (cell if value == cell else Problem("text.trimmed", value=value))

    def _meant(self, value: str) -> str | Problem | None:
        meant = self._values[value]
        return REJECTED if meant is None else clean(meant) or None


def doubt_about(value: str) -> Problem | None:
    """Return what is to be said of a text that is sent all the same, None for most."""
    if value.endswith(_DECIMAL_END) and _DECIMAL.fullmatch(value):
        return Problem("text.decimal", SHOWN_DECIMAL, value)
    if _FILLER.fullmatch(value):
        return Problem("text.filler", SHOWN_FILLER, value)
    damage = damage_in(value)
    return Problem(damage, SHOWN[damage], value) if damage is not None else None


def convert_record_id(value: str) -> str | Problem:
    """Return a record id: digits only."""
    if value.isascii() and value.isdigit() and len(value) <= 19:
        return value
    return Problem("record_id.invalid")
