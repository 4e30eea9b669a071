"""The countries whose national phone numbers can be read, with what is dialled before them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hubdesk.mapping.convert_phone import PhoneReader
from hubdesk.mapping.converter import Problem

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

_NO_COUNTRY = "001"
_ENOUGH = 3
"""National numbers that say something about the country of their column."""


def calling_codes() -> Mapping[str, int]:
    """Return the calling code of each country by the two capital letters of ISO 3166; several may share one."""
    # Imported here: its tables take a while to load, and most recipes name no country.
    from phonenumbers import COUNTRY_CODE_TO_REGION_CODE

    return {
        region: code
        for code, regions in COUNTRY_CODE_TO_REGION_CODE.items()
        for region in regions
        if region != _NO_COUNTRY
    }


def seem_of_another(country: str, values: Iterable[str]) -> bool:
    """Return whether most national numbers among ``values`` are none that ``country`` uses.

    Args:
        country: One of :func:`calling_codes`.
        values: Cells of a column of phone numbers; international ones say nothing.
    """
    national = [value for value in map(str.strip, values) if value and not value.lstrip(" ('").startswith(("+", "00"))]
    reader = PhoneReader(country)
    doubtful = sum(isinstance(reader.convert(value), Problem) for value in national)
    return len(national) >= _ENOUGH and doubtful * 2 > len(national)
