"""Dates as people type them. No Qt: the order of day and month is handed in."""

from __future__ import annotations

import calendar
import re
from datetime import UTC, date, datetime

_ISO = re.compile(r"\s*(\d{4})-(\d{1,2})-(\d{1,2})\s*")
_PARTS = re.compile(r"\s*(\d{1,2})\s*([./-])\s*(\d{1,2})\s*[./-]\s*(\d{4})\s*")
_WORDS = re.compile(r"\s*(\d{1,2})\.?\s+([^\W\d_]{3,})\.?,?\s+(\d{4})\s*")
_TIME = re.compile(r"(.*?)[\s,T]+(\d{1,2}):(\d{2})\s*")
_MONTHS = tuple(calendar.month_name[1:])


def read_date(text: str, *, day_first: bool = True) -> date | None:
    """Return the date that a text means, or None.

    Understood are ``2027-02-28``, ``28.2.2027``, ``28/2/2027`` and ``28 Feb 2027``; years have four figures.

    Args:
        text: What was typed.
        day_first: Whether ``2/3/2027`` is in March. With full stops the day always comes first.
    """
    parts = _parts(text, day_first=day_first)
    if parts is None:
        return None
    try:
        return date(*parts)
    except ValueError:
        return None


def why_no_date(text: str, *, day_first: bool = True) -> str:
    """Return why a text is no date, one sentence; empty when it is one or when there is no text."""
    if not text.strip() or read_date(text, day_first=day_first) is not None:
        return ""
    parts = _parts(text, day_first=day_first)
    if parts is None:
        return "This is not a date. Write it like 2027-02-28."
    year, month, day = parts
    if not 1 <= month <= 12:
        return f"There is no month {month}."
    if 1 <= day <= 31 and year >= 1:
        return f"There is no {day} {_MONTHS[month - 1]}{_of_year(year, month, day)}."
    return f"There is no day {day}." if year >= 1 else "There is no year 0."


def read_moment(text: str, now: datetime, *, day_first: bool = True) -> datetime | None:
    """Return the moment that a date with a time of day means, in the zone of ``now``; without a time it is noon.

    Args:
        text: Such as ``20 Nov 2026 14:05``.
        now: The present; its time zone counts.
        day_first: As for :func:`read_date`.
    """
    match = _TIME.fullmatch(text)
    day, hour, minute = (match.group(1), int(match.group(2)), int(match.group(3))) if match else (text, 12, 0)
    found = read_date(day, day_first=day_first)
    if found is None or hour > 23 or minute > 59:
        return None
    return datetime(found.year, found.month, found.day, hour, minute, tzinfo=now.tzinfo or UTC)


def _parts(text: str, *, day_first: bool) -> tuple[int, int, int] | None:
    """Return year, month and day as they were written, possible or not."""
    if match := _ISO.fullmatch(text):
        return int(match.group(1)), int(match.group(2)), int(match.group(3))
    if match := _PARTS.fullmatch(text):
        first, second, year = int(match.group(1)), int(match.group(3)), int(match.group(4))
        turned = match.group(2) != "." and not day_first
        return (year, first, second) if turned else (year, second, first)
    if (match := _WORDS.fullmatch(text)) and (month := _month(match.group(2))):
        return int(match.group(3)), month, int(match.group(1))
    return None


def _month(word: str) -> int:
    wanted = word.casefold()
    return next((place for place, name in enumerate(_MONTHS, 1) if name.casefold().startswith(wanted)), 0)


def _of_year(year: int, month: int, day: int) -> str:
    """Return the year for the one day that only some years have."""
    return f" {year}" if (month, day) == (2, 29) else ""
