"""Reads dates as people write them. Numbers are taken apart here; which of them is the day is decided elsewhere."""

from __future__ import annotations

import re
from datetime import date
from typing import NamedTuple

from hubdesk.mapping.fold import fold
from hubdesk.mapping.rules import DateOrder
from hubdesk.mapping.words import MONTHS

_NUMERIC = re.compile(r"(\d{1,4})\s*([./\-\u2010-\u2015]|\s)\s*(\d{1,2})\s*\2\s*(\d{1,4})\.?")
_COMPACT = re.compile(r"(\d{4})(\d{2})(\d{2})")
_EAST_ASIAN = re.compile(r"(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일]?")
_DAY_FIRST = re.compile(r"(?:[^\W\d]+,?\s+)?(\d{1,2})(?:st|nd|rd|th|er|º|°|\.)?[\s./\-]*(?:of |de |d')?\s*"
                        r"([^\W\d]+)\.?,?[\s./\-]*(?:de |del |of )?\s*(\d{4})\s*(?:г\.?|r\.?)?")  # fmt: skip
_MONTH_FIRST = re.compile(r"(?:[^\W\d]+,?\s+)?([^\W\d]+)\.?[\s\-]*(\d{1,2})(?:st|nd|rd|th)?,?[\s\-]+(\d{4})")
_YEAR_FIRST = re.compile(r"(\d{4})[\s.\-/]+([^\W\d]+)\.?[\s.\-/]+(\d{1,2})\.?")


class Numbers(NamedTuple):
    """A date of three numbers in the order in which they stand. ``dotted``: parted by dots."""

    first: int
    second: int
    third: int
    year_first: bool
    short_year: bool
    dotted: bool

    @property
    def shows(self) -> DateOrder | None:
        """The order that these numbers allow only, or None when they allow two."""
        if self.year_first:
            return DateOrder.YMD
        if self.first > 12:
            return DateOrder.DMY
        return DateOrder.MDY if self.second > 12 else None

    @property
    def either_way(self) -> bool:
        """Whether both orders give the same date."""
        return not self.year_first and self.first == self.second

    def as_date(self, order: DateOrder) -> date | None:
        """Return the date when the numbers stand in ``order``, None when they cannot."""
        try:
            if self.year_first:
                return date(self.first, self.second, self.third)
            if order is DateOrder.MDY:
                return date(self.third, self.first, self.second)
            return date(self.third, self.second, self.first) if order is DateOrder.DMY else None
        except ValueError:
            return None


def numbers_in(text: str) -> Numbers | None:
    """Return the three numbers of a numeric date, None when ``text`` is none."""
    match = _NUMERIC.fullmatch(text)
    if match is None:
        return None
    first, sign, second, third = match.groups()
    if len(first) == 3 or len(third) == 3 or (len(first) == 4 and len(third) > 2):
        return None
    short_year = len(first) <= 2 and len(third) <= 2
    return Numbers(int(first), int(second), int(third), len(first) == 4, short_year, sign == ".")


def written_date(text: str) -> date | None:
    """Return a date that needs no order: with a month in words, compact, or East Asian; None when it is none."""
    for pattern in (_COMPACT, _EAST_ASIAN):
        if match := pattern.fullmatch(text):
            return _date(int(match[1]), int(match[2]), int(match[3]))
    folded = fold(text)
    if match := _DAY_FIRST.fullmatch(folded):
        return _date(int(match[3]), MONTHS.get(match[2]), int(match[1]))
    if match := _MONTH_FIRST.fullmatch(folded):
        return _date(int(match[3]), MONTHS.get(match[1]), int(match[2]))
    if match := _YEAR_FIRST.fullmatch(folded):
        return _date(int(match[1]), MONTHS.get(match[2]), int(match[3]))
    return None


def _date(year: int, month: int | None, day: int) -> date | None:
    if month is None:
        return None
    try:
        return date(year, month, day)
    except ValueError:
        return None
