"""Dates as people type them. No Qt: how dates are written where they live is handed in."""

from __future__ import annotations

import calendar
import re
import unicodedata
from dataclasses import dataclass
from datetime import UTC, date, datetime

from hubdesk.gui.language.say import say

_ISO = re.compile(r"\s*(\d{4})-(\d{1,2})-(\d{1,2})\s*")
_PARTS = re.compile(r"\s*(\d{1,2})\s*([./-])\s*(\d{1,2})\s*[./-]\s*(\d{4})\s*")
_WORDS = re.compile(r"\s*(\d{1,2})\.?\s+(?:de\s+)?([^\W\d_]{3,})\.?,?\s+(?:de\s+)?(\d{4})\s*")
_TIME = re.compile(r"(.*?)[\s,T]+(\d{1,2}):(\d{2})\s*")
_ENGLISH = tuple((name,) for name in calendar.month_name[1:])


@dataclass(frozen=True, slots=True)
class Habit:
    """How dates are written where somebody lives.

    Attributes:
        day_first: Whether ``2/3/2027`` is in March. With full stops the day always comes first.
        months: The names of each month, long and short ones; English is understood besides.
    """

    day_first: bool = True
    months: tuple[tuple[str, ...], ...] = _ENGLISH


_PLAIN = Habit()


def read_date(text: str, habit: Habit = _PLAIN) -> date | None:
    """Return the date that a text means, or None.

    Understood are ``2027-02-28``, ``28.2.2027``, ``28/2/2027`` and ``28 Feb 2027``; years have four figures.
    """
    parts = _parts(text, habit)
    if parts is None:
        return None
    try:
        return date(*parts)
    except ValueError:
        return None


def why_no_date(text: str, habit: Habit = _PLAIN) -> str:
    """Return why a text is no date, one sentence; empty when it is one or when there is no text."""
    if not text.strip() or read_date(text, habit) is not None:
        return ""
    parts = _parts(text, habit)
    if parts is None:
        return say("This is not a date. Write it like 2027-02-28.")
    year, month, day = parts
    if not 1 <= month <= 12:
        return say("There is no month {0}.", month)
    if 1 <= day <= 31 and year >= 1:
        return say("There is no {0} {1}{2}.", day, habit.months[month - 1][0], _of_year(year, month, day))
    return say("There is no day {0}.", day) if year >= 1 else say("There is no year 0.")


def read_moment(text: str, now: datetime, habit: Habit = _PLAIN) -> datetime | None:
    """Return the moment that a date with a time of day means, in the zone of ``now``; without a time it is noon.

    Args:
        text: Such as ``20 Nov 2026 14:05``.
        now: The present; its time zone counts.
        habit: How dates are written.
    """
    match = _TIME.fullmatch(text)
    day, hour, minute = (match.group(1), int(match.group(2)), int(match.group(3))) if match else (text, 12, 0)
    found = read_date(day, habit)
    if found is None or hour > 23 or minute > 59:
        return None
    return datetime(found.year, found.month, found.day, hour, minute, tzinfo=now.tzinfo or UTC)


def _parts(text: str, habit: Habit) -> tuple[int, int, int] | None:
    """Return year, month and day as they were written, possible or not."""
    if match := _ISO.fullmatch(text):
        return int(match.group(1)), int(match.group(2)), int(match.group(3))
    if match := _PARTS.fullmatch(text):
        first, second, year = int(match.group(1)), int(match.group(3)), int(match.group(4))
        turned = match.group(2) != "." and not habit.day_first
        return (year, first, second) if turned else (year, second, first)
    if (match := _WORDS.fullmatch(text)) and (month := _month(match.group(2), habit)):
        return int(match.group(3)), month, int(match.group(1))
    return None


def _month(word: str, habit: Habit) -> int:
    """Return the month that a word is the name or the beginning of, 0 for none and where several begin so."""
    wanted = _folded(word)
    names = [{_folded(name) for name in (*own, *plain)} for own, plain in zip(habit.months, _ENGLISH, strict=True)]
    whole = [place for place, each in enumerate(names, 1) if wanted in each]
    begun = [place for place, each in enumerate(names, 1) if any(name.startswith(wanted) for name in each)]
    return next((found[0] for found in (whole, begun) if len(found) == 1), 0)


def _folded(word: str) -> str:
    """Return a word as it is compared: without case, accents and the full stop of what is shortened."""
    apart = unicodedata.normalize("NFKD", word.casefold())
    return "".join(char for char in apart if not unicodedata.combining(char)).strip(".")


def _of_year(year: int, month: int, day: int) -> str:
    """Return the year for the one day that only some years have."""
    return f" {year}" if (month, day) == (2, 29) else ""
