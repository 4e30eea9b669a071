"""Numbers with the decimal and thousands signs of any country; what could be two numbers is never guessed."""

from __future__ import annotations

import re

from hubdesk.mapping.converter import Problem
from hubdesk.mapping.rules import Percent

_BLANKS = re.compile(r"[\s\u00a0\u2007\u2009\u202f'\u2019]")
_GROUPED_BY_BLANKS = re.compile(r"[-+]?\d{1,3}(?:[\s\u00a0\u2007\u2009\u202f'\u2019]\d{3})*(?:[.,]\d+)?")
_CODES = "CHF|EUR|USD|GBP|PLN|CZK|SEK|NOK|DKK|HUF|RON|BRL|JPY|CNY|INR|AUD|CAD|NZD"
_CURRENCY = re.compile(
    rf"^([-+]?)(?:[€$£¥₹₽₺₩]|(?:US|A|C|NZ|R)\$|{_CODES}|Fr\.?|zł|Kč|kr\.?)\s*"
    rf"|\s*(?:[€$£¥₹₽₺₩円元]|{_CODES}|zł|Kč|kr\.?|Ft|lei|,-)$",
    re.IGNORECASE,
)
"""Before or behind a number; a sign may stand before it, as in ``-$5``."""
_DIGITS = re.compile(r"[-+]?\d+")
_SHAPE = re.compile(r"[-+]?[\d.,]*\d[\d.,]*")
_MOST_DIGITS = 40
_PERCENT = ": it is a percentage. Choose for the column whether 25 % is 25 (points) or 0.25 (fraction)"


def plain_form(value: str) -> str:
    """Return a number without currency, blanks and typographic signs, or nothing when it has another shape."""
    text = _CURRENCY.sub(r"\1", value.replace("\u2212", "-"), count=2).strip()
    if text.isascii() and _SHAPE.fullmatch(text):
        return text if len(text) <= _MOST_DIGITS else ""
    if not _GROUPED_BY_BLANKS.fullmatch(text):
        return ""
    text = _BLANKS.sub("", text)
    return text if text.isascii() and len(text) <= _MOST_DIGITS else ""


def shown_decimal(text: str) -> str | None:
    """Return which sign is the decimal one in ``text`` (of :func:`plain_form`).

    Returns:
        ``.`` or ``,`` when the number shows it, empty when it has neither sign, ``?`` when it can be read in two ways,
        None when it cannot be read at all.
    """
    dots, commas = text.count("."), text.count(",")
    if not dots and not commas:
        return ""
    if dots and commas:
        decimal, group = (".", ",") if text.rindex(".") > text.rindex(",") else (",", ".")
        whole, _, fraction = text.rpartition(decimal)
        return decimal if decimal not in whole and fraction and _grouped(whole, group) else None
    sign, other = (".", ",") if dots else (",", ".")
    if dots + commas > 1:
        return other if _grouped(text, sign) else None
    whole, _, rest = text.partition(sign)
    digits = whole.lstrip("+-")
    if not rest:
        return None
    if len(rest) == 3 and 1 <= len(digits) <= 3 and not digits.startswith("0"):
        return "?"
    return sign


class NumberReader:
    """Reads the numbers of one column.

    Args:
        decimal: ``,`` or ``.``, the column's decimal sign; None when it is not known.
        percent: What ``25 %`` is; None when percentages are not expected.
    """

    __slots__ = ("_decimal", "_percent")

    def __init__(self, decimal: str | None, percent: Percent | None = None) -> None:
        self._decimal = decimal
        self._percent = percent

    def convert(self, value: str) -> str | Problem:
        """Return the number as HubSpot wants it: digits, perhaps a minus and a point."""
        if value.isascii() and value.isdigit() and len(value) <= _MOST_DIGITS:
            return value.lstrip("0") or "0"
        if value.endswith(("%", "\uff05")):
            return self._percentage(value[:-1].rstrip())
        text = plain_form(value)
        shown = shown_decimal(text) if text else None
        if shown is None:
            return Problem("number.unreadable")
        decimal = self._decimal or shown
        if decimal == "?":
            return Problem("number.ambiguous")
        if shown not in ("", "?") and decimal != shown:
            return Problem("number.unreadable", f": the column's decimal sign is “{decimal}”")
        return _wire(text, decimal)

    def _percentage(self, value: str) -> str | Problem:
        number = self.convert(value) if value and value[-1].isdigit() else Problem("number.unreadable")
        if isinstance(number, Problem):
            return number
        if self._percent is None:
            return Problem("number.unreadable", _PERCENT)
        return _hundredth(number) if self._percent is Percent.FRACTION else number


def _hundredth(number: str) -> str:
    """Return a hundredth of a number as :func:`_wire` writes it, digit for digit."""
    sign = "-" if number.startswith("-") else ""
    whole, _, fraction = number.lstrip("-").partition(".")
    digits = whole.rjust(3, "0")
    return _wire(f"{sign}{digits[:-2]}.{digits[-2:]}{fraction}", ".")


def _wire(text: str, decimal: str) -> str:
    group = "," if decimal == "." else "."
    whole, _, fraction = text.replace(group, "").partition(decimal or ".")
    sign = "-" if whole.startswith("-") else ""
    digits = whole.lstrip("+-").lstrip("0") or "0"
    fraction = fraction.rstrip("0")
    if digits == "0" and not fraction:
        sign = ""
    return f"{sign}{digits}.{fraction}" if fraction else sign + digits


def _grouped(whole: str, group: str) -> bool:
    """Return whether ``whole`` has its thousands parted properly: groups of three, in India of two before the last."""
    first, *rest = whole.lstrip("+-").split(group)
    if not rest:
        return True
    sizes = {len(part) for part in rest[:-1]}
    proper = len(rest[-1]) == 3 and sizes <= {3} and 1 <= len(first) <= 3
    indian = len(rest[-1]) == 3 and sizes == {2} and group == "," and 1 <= len(first) <= 2
    return (proper or indian) and first.isdigit() and all(part.isdigit() for part in rest)
