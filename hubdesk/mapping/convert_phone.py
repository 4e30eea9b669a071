"""Phone numbers: as they are written or in the international form; what cannot be one is refused."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import msgspec

from hubdesk.mapping.convert_text import SHOWN_FORMULA, kept_by_formula
from hubdesk.mapping.converter import LONGEST, Problem, clean

if TYPE_CHECKING:
    from collections.abc import Container

_SHORTEST = 4
_SHORTEST_INTERNATIONAL = 7
_SHORTEST_WITH_WORDS = 6
_LONGEST_NATIONAL = 15
_LONGEST = 20
_USUAL = re.compile(r"\+([1-9][0-9 ()./\-\u00a0]{6,24})")
_SEPARATORS = str.maketrans("", "", " ()./-\u00a0")
_EXTENSION = re.compile(
    r"(?i)\s*(?:[;,]?\s*(?:ext|extension|int|interno|durchwahl|dw|poste|x|app)\.?[:=]?\s*|#)\d{1,7}$"
)
_PREFIX = re.compile(r"(?i)^(?:tel|phone|mobile|mobil|fax|telefon|t|m|f|p)\s*[.:]+\s*")
_SIGNS = r"+\d\s()\[\]./\-\u2010-\u2015\u00a0\u2212\uff08\uff09\uff0b\uff0d"
_ALLOWED = re.compile(f"[{_SIGNS}]+")
_BETWEEN_NUMBERS = re.compile(f"[^{_SIGNS}]+")
_SHORTENED = re.compile(r"\+?\d(?:[.,]\d+)?[Ee]\+?\d{1,2}")
_DECIMAL = re.compile(r"(\+?\d{4,})\.0")
_SEVERAL = re.compile(r"\d[\s)]*(?:[/\s][\s(]*[+\uff0b]|\s/\s|\n)")
_YEAR, _DAY = r"(?:19|20)[0-9]{2}", "(?:0?[1-9]|[12][0-9]|3[01])"
DATE = rf"(?:{_YEAR}[./\-]{_DAY}[./\-]{_DAY}|{_DAY}[./\-]{_DAY}[./\-]{_YEAR})"
"""An expression for dates, which columns of numbers get when those beside them slip; no country groups digits so."""
_DATE = re.compile(DATE + r"(?:[T ]\d\d?:\d\d(?::\d\d(?:\.\d+)?)?)?")
_APOSTROPHE = "'"
SHOWN_APOSTROPHE = "'…"
"""What is said of a number that an apostrophe keeps."""


class PhoneLengths:
    """The lengths of national numbers; looked up once for each country code that occurs."""

    __slots__ = ("_known",)

    def __init__(self) -> None:
        self._known: dict[str, Container[int]] = {}

    def of(self, code: str) -> Container[int]:
        """Return how many digits national numbers behind ``code`` have; none for what is no country code."""
        lengths = self._known.get(code)
        if lengths is None:
            lengths = self._known[code] = _possible_lengths(code)
        return lengths


class PhoneReader:
    """Reads the numbers of one column.

    Args:
        country: ISO code of the country of national numbers; all are then sent in the form of E.164. None sends them
            as they are written.
    """

    __slots__ = ("_country", "_lengths")

    def __init__(self, country: str | None = None) -> None:
        self._country = country
        self._lengths = PhoneLengths()

    def convert(self, value: str) -> str | Problem:
        """Return ``value``, or its international form where the country is known.

        Of ``="+49 30 1234567"`` and ``'+49 30 1234567``, with which spreadsheets keep a plus sign, the number inside is
        read, and of ``4930123456.0``, which scripts make of numbers in a column with gaps, the whole number.
        """
        kept = self._kept(value)
        if kept is not None:
            inside, said = kept
            found = self.convert(clean(inside))
            return msgspec.structs.replace(said, value=found) if isinstance(found, str) else found
        if self._country is not None:
            return self._international_form(value, self._country)
        usual = _USUAL.fullmatch(value)
        if usual is not None and self._has_usual_length(usual[1].translate(_SEPARATORS)):
            return value
        return self._doubtful(value)

    def _kept(self, value: str) -> tuple[str, Problem] | None:
        """Return the number inside of what a program made of it, and what to say of that; None for all others."""
        if (inside := kept_by_formula(value)) is not None:
            return inside, Problem("formula.read", SHOWN_FORMULA)
        if value[:1] == _APOSTROPHE:
            return value[1:], Problem("formula.read", SHOWN_APOSTROPHE)
        if value.endswith(".0") and (whole := _DECIMAL.fullmatch(value)):
            return whole[1], Problem("phone.decimal")
        return None

    def _international_form(self, value: str, country: str) -> str | Problem:
        """Return a number as ``+4930123456``, its extension behind it; one that no country has as it is written."""
        found = self._doubtful(value)
        if isinstance(found, Problem):
            return found
        # Imported here: its tables take a while to load, and most recipes name no country.
        import phonenumbers

        number = _PREFIX.sub("", value).lstrip(" (")
        if number.startswith("00"):
            number = f"+{number[2:]}"
        try:
            parsed = phonenumbers.parse(number, country)
        except phonenumbers.NumberParseException:
            return Problem("phone.unlikely", "not a number of any country", value)
        if not phonenumbers.is_valid_number(parsed):
            return Problem("phone.unlikely", "not a number that its country uses", value)
        wire = phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.E164)
        return f"{wire} ext. {parsed.extension}" if parsed.extension else wire

    def _has_usual_length(self, digits: str) -> bool:
        """Return whether an international number has a length that its country uses."""
        if len(digits) < _SHORTEST_INTERNATIONAL:
            return False
        return any(len(digits) - size in self._lengths.of(digits[:size]) for size in (1, 2, 3))

    def _doubtful(self, value: str) -> str | Problem:
        if len(value) > LONGEST:
            return Problem("value.too_long", f"{len(value):,}")
        if _DATE.fullmatch(value):
            return Problem("phone.unlikely", "a date", value)
        number = _EXTENSION.sub("", _PREFIX.sub("", value))
        digits = sum(char.isdigit() for char in number)
        if not _ALLOWED.fullmatch(number):
            if _SHORTENED.fullmatch(number):
                return Problem("phone.unreadable", ": a spreadsheet program has shortened it, so digits are lost")
            if digits < _SHORTEST_WITH_WORDS or "@" in number:
                return Problem("phone.unreadable")
            return Problem("phone.unlikely", _how_many(number), value)
        if digits > _LONGEST and _SEVERAL.search(number):
            return Problem("phone.unreadable", ": it seems to hold several numbers")
        if digits < _SHORTEST or digits > _LONGEST:
            return Problem("phone.unreadable")
        if not number.lstrip(" (").startswith(("+", "\uff0b", "00")):
            if digits > _LONGEST_NATIONAL:
                return Problem("phone.unlikely", "longer than phone numbers are", value)
            return value  # a national number: its country is not known, so nothing more can be said
        return self._international(value, number)

    def _international(self, value: str, number: str) -> str | Problem:
        if sum(char.isdigit() for char in number) < _SHORTEST_INTERNATIONAL:
            return Problem("phone.unlikely", "shorter than international numbers are", value)
        # Imported here: its tables take a while to load, and usual numbers do not need it.
        import phonenumbers

        if not number.lstrip(" (").startswith(("+", "\uff0b")):
            number = number.replace("00", "+", 1)
        try:
            parsed = phonenumbers.parse(number, None)
        except phonenumbers.NumberParseException:
            return Problem("phone.unlikely", "not a number of any country", value)
        reason = phonenumbers.is_possible_number_with_reason(parsed)
        if reason == phonenumbers.ValidationResult.TOO_SHORT:
            return Problem("phone.unlikely", "too short for its country", value)
        if reason == phonenumbers.ValidationResult.TOO_LONG:
            return Problem("phone.unlikely", "too long for its country", value)
        if reason == phonenumbers.ValidationResult.INVALID_LENGTH:
            return Problem("phone.unlikely", "of a length that its country does not use", value)
        return value


def _how_many(number: str) -> str:
    """Return what a number with other text in it is."""
    parts = _BETWEEN_NUMBERS.split(number)
    several = sum(sum(map(str.isdigit, part)) >= _SHORTEST_WITH_WORDS for part in parts) > 1
    return "more than one phone number" if several else "not only a phone number"


def _possible_lengths(code: str) -> Container[int]:
    """Return the lengths of national numbers behind the country code ``code``; none for what is no country code."""
    import phonenumbers

    regions = phonenumbers.COUNTRY_CODE_TO_REGION_CODE.get(int(code))
    if not regions:
        return ()
    if regions[0] == "001":
        metadata = phonenumbers.PhoneMetadata.metadata_for_nongeo_region(int(code), None)
    else:
        metadata = phonenumbers.PhoneMetadata.metadata_for_region(regions[0], None)
    general = metadata.general_desc if metadata is not None else None
    return frozenset(general.possible_length) if general is not None else ()
