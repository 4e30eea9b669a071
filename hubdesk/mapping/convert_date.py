"""Dates and moments. A date is a day on the calendar and never moves by a time zone; a moment is sent in UTC."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, time, timedelta, timezone
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from hubdesk.mapping.converter import Problem
from hubdesk.mapping.dates import numbers_in, written_date
from hubdesk.mapping.rules import DateOrder

if TYPE_CHECKING:
    from datetime import tzinfo

_ISO_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")
_TIME = re.compile(
    r"(?P<date>.*?\d\.?)(?:[Tt]|,?\s+(?:um\s+|at\s+)?)(?P<hour>\d{1,2})[:.h](?P<minute>\d{2})(?:[:.](?P<second>\d{2})"
    r"(?:[.,](?P<fraction>\d{1,9}))?)?\s*(?P<half>[AaPp]\.?[Mm]\.?)?\s*(?:Uhr|h)?"
    r"\s*(?P<zone>[Zz]|UTC|GMT|[+\-]\d{2}:?(?:\d{2})?)?"
)
_USUAL_DATE = re.compile(r"(\d{2})([./\-])(\d{2})\2(\d{4})")
_DAY_AND_MONTH = (DateOrder.DMY, DateOrder.MDY)
_MILLISECONDS = re.compile(r"-?\d{11,14}")
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_DAY_MS = 86_400_000
_SHORT_YEAR = re.compile(r"(.*[^\d'\u2019])['\u2019]?(\d{2})")
_ZEROS = re.compile(r"0([./\-])0\1(?:00){1,2}")
"""What Outlook writes where there is no date: ``0/0/00``."""
_DAYS_ZERO = (date(1899, 12, 30), date(1899, 12, 31))
"""What spreadsheets and data bases make of an empty cell that is formatted as a date: their day 0."""
_NO_DATE = Problem("date.none")
_EARLIEST = 1895
_LATEST = 2125


class DateReader:
    """Reads the dates of one column.

    Args:
        order: Order of its numbers; None when it is not known, and then only dates that can be read in one way are.
    """

    __slots__ = ("_order",)

    def __init__(self, order: DateOrder | None) -> None:
        self._order = order

    def convert(self, value: str) -> str | Problem:
        """Return the date as ``YYYY-MM-DD``."""
        found = self.read(value)
        left_out = False
        if isinstance(found, Problem) and (match := _TIME.fullmatch(value)):
            found = self.read(match["date"])
            left_out = any(int(match[part] or 0) for part in ("hour", "minute", "second"))
        if isinstance(found, Problem):
            return found
        wire = f"{found.year:04}-{found.month:02}-{found.day:02}"
        if not _EARLIEST <= found.year <= _LATEST:
            return Problem("date.implausible", value=wire)
        return Problem("date.time_left_out", value=wire) if left_out else wire

    def read(self, value: str) -> date | Problem:
        """Return the date in ``value``; a problem also for what programs write where there is none."""
        found = self._read(value)
        if isinstance(found, Problem):
            return _NO_DATE if _ZEROS.fullmatch(value) else found
        return _NO_DATE if found in _DAYS_ZERO else found

    def _read(self, value: str) -> date | Problem:
        if _ISO_DATE.fullmatch(value):
            try:
                return date.fromisoformat(value)
            except ValueError:
                return Problem("date.unreadable", ": there is no such day")
        if (usual := _USUAL_DATE.fullmatch(value)) and self._order in _DAY_AND_MONTH:
            first, second, year = int(usual[1]), int(usual[3]), int(usual[4])
            day, month = (first, second) if self._order is DateOrder.DMY else (second, first)
            try:
                return date(year, month, day)
            except ValueError:
                pass  # what is wrong with it is said below
        numbers = numbers_in(value)
        if numbers is not None:
            if numbers.short_year:
                return Problem("date.short_year")
            order = numbers.shows if self._order is None or numbers.year_first else self._order
            if order is None and numbers.either_way:
                order = DateOrder.DMY
            if order is None:
                return Problem("date.order_unknown")
            found = numbers.as_date(order)
            if found is not None:
                return found
            other = self._order is not None and numbers.shows is not None and numbers.as_date(numbers.shows)
            return Problem("date.unreadable", f" in the order {self._order}" if other else ": there is no such day")
        return _in_other_words(value)


def _in_other_words(value: str) -> date | Problem:
    """Return a date that is no three numbers with signs between: with a month in words, or in milliseconds."""
    written = written_date(value)
    if written is not None:
        return written
    if _MILLISECONDS.fullmatch(value) and int(value) % _DAY_MS == 0:
        return (_EPOCH + timedelta(milliseconds=int(value))).date()
    if (short := _SHORT_YEAR.fullmatch(value)) and written_date(f"{short[1]}20{short[2]}") is not None:
        return Problem("date.short_year")
    return Problem("date.unreadable", _serial(value))


class MomentReader:
    """Reads the moments of one column.

    Args:
        order: Order of the numbers of its dates, None when it is not known.
        time_zone: Zone of times without one; UTC is taken, with a warning, when it is empty or not known here.
    """

    __slots__ = ("_assumed", "_dates", "_zone")

    def __init__(self, order: DateOrder | None, time_zone: str) -> None:
        self._dates = DateReader(order)
        self._zone, self._assumed = _zone(time_zone)

    def convert(self, value: str) -> str | Problem:
        """Return the moment in UTC, such as ``2024-12-31T13:30:00Z``."""
        if _MILLISECONDS.fullmatch(value):
            return _wire(_EPOCH + timedelta(milliseconds=int(value)))
        match = _TIME.fullmatch(value)
        found = self._dates.read(match["date"] if match else value)
        if isinstance(found, Problem):
            return Problem("datetime.unreadable", found.detail) if found.code == "date.unreadable" else found
        moment = _time_of(match) if match else time()
        if moment is None:
            return Problem("datetime.unreadable", ": there is no such time")
        zone = _offset(match["zone"]) if match and match["zone"] else None
        try:
            wire = _wire(datetime.combine(found, moment, zone or self._zone))
        except OverflowError:
            return Problem("datetime.unreadable", ": it is out of range")
        return Problem("datetime.zone_assumed", value=wire) if zone is None and self._assumed else wire


def _time_of(match: re.Match[str]) -> time | None:
    hour, minute, second = int(match["hour"]), int(match["minute"]), int(match["second"] or 0)
    if match["half"]:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if match["half"][0] in "Pp" else 0)
    micro = int((match["fraction"] or "0")[:6].ljust(6, "0"))
    try:
        return time(hour, minute, second, micro)
    except ValueError:
        return None


def _offset(text: str) -> tzinfo:
    if text[0] not in "+-":
        return UTC
    digits = text[1:].replace(":", "").ljust(4, "0")
    return timezone((-1 if text[0] == "-" else 1) * timedelta(hours=int(digits[:2]) % 24, minutes=int(digits[2:]) % 60))


def _zone(name: str) -> tuple[tzinfo, bool]:
    """Return a time zone and whether it is only assumed."""
    try:
        return (ZoneInfo(name), False) if name else (UTC, True)
    except (OSError, ValueError, KeyError):  # not a file name, not a zone, or no zone data here
        return UTC, True


def _wire(moment: datetime) -> str:
    in_utc = moment.astimezone(UTC)
    text = in_utc.strftime("%Y-%m-%dT%H:%M:%S").rjust(19, "0")
    return f"{text}.{in_utc.microsecond // 1000:03}Z" if in_utc.microsecond >= 1000 else f"{text}Z"


def _serial(value: str) -> str:
    """Return the hint for a day number that a spreadsheet wrote in place of a date."""
    number = value.split(".")[0]
    is_serial = number.isascii() and number.isdigit() and len(number) == 5
    return ": it looks like a spreadsheet's day number" if is_serial else ""
