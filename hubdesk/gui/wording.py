"""Numbers, sizes and times as people read them. The only place of the window that turns values into words.

Values follow the locale; ids and record ids are never grouped. A no-break space stands before units.
"""

from __future__ import annotations

from datetime import date
from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, QTime

from hubdesk.gui.language.say import say, say_count

if TYPE_CHECKING:
    from datetime import datetime

    from hubdesk.engine.records import Account

NBSP = "\u00a0"

_ANY_YEAR = 2024
"""A leap year, so that each day of any year is in it."""

_MILLION, _TEN_MILLION, _BILLION = 1_000_000, 10_000_000, 1_000_000_000

_VERBS = {"upsert": "Create or update", "create": "Create", "update": "Update"}
_REGIONS = {"eu1": "Europe", "na1": "North America", "na2": "North America", "na3": "Canada", "ap1": "Australia"}
_KINDS = {
    "STANDARD": "Production",
    "SANDBOX": "Sandbox",
    "DEVELOPER_TEST": "Developer test",
    "APP_DEVELOPER": "Developer test",
    "DEMO": "Demo",
}


@cache
def locale() -> QLocale:
    """Return the locale for figures, that of the program's start; without one (``C``) they are grouped as in English.

    Asked for hundreds of times a second, so it is looked up once.
    """
    chosen = QLocale()
    if chosen.language() == QLocale.Language.C:
        return QLocale(QLocale.Language.English, QLocale.Country.UnitedStates)
    return chosen


def number(value: int) -> str:
    """Return ``184,620``."""
    return locale().toString(value)


def short_number(value: int) -> str:
    """Return ``625,000``, and ``12.5 m`` or ``1 bn`` from ten million on: a limit that long is no figure to read."""
    if value < _TEN_MILLION:
        return number(value)
    large = value >= _BILLION
    figure = locale().toString(value / (_BILLION if large else _MILLION), "f", 1)
    figure = figure.removesuffix(f"{locale().decimalPoint()}0")
    return (say("{0} bn", figure) if large else say("{0} m", figure)).replace(" ", NBSP)


def counted(value: int, one: str, many: str) -> str:
    """Return the grouped number with its noun: ``1 row``, ``5,214 rows``."""
    return say_count(value, number(value), one, many)


def rows(value: int) -> str:
    """Return ``1 row`` or ``5,214 rows``."""
    return counted(value, "row", "rows")


def contacts(value: int) -> str:
    """Return ``1 contact`` or ``5,214 contacts``."""
    return counted(value, "contact", "contacts")


def percent(part: int, whole: int) -> str:
    """Return ``64 %``: rounded down, so that 100 % means all of it. An empty whole is complete."""
    return f"{100 if whole <= 0 else min(100, part * 100 // whole)}{NBSP}%"


def size(count: int) -> str:
    """Return a file size such as ``812 bytes``, ``31.4 MB``."""
    if count < 1000:
        return counted(count, "byte", "bytes")
    value = float(count)
    unit = "kB"
    for unit in ("kB", "MB", "GB"):  # noqa: B007  # the last unit is used after the loop
        value /= 1000
        if value < 999.95:
            break
    return f"{locale().toString(value, 'f', 1 if value < 100 else 0)}{NBSP}{unit}"


def duration(seconds: float) -> str:
    """Return ``31 s``, ``1 min 11 s`` or ``2 h 5 min``."""
    whole = max(0, round(seconds))
    hours, rest = divmod(whole, 3600)
    minutes, left = divmod(rest, 60)
    if hours:
        parts = [(hours, "h"), (minutes, "min")]
    elif minutes:
        parts = [(minutes, "min"), (left, "s")]
    else:
        parts = [(left, "s")]
    kept = [part for index, part in enumerate(parts) if index == 0 or part[0]]
    return " ".join(f"{value}{NBSP}{unit}" for value, unit in kept)


def took(seconds: float) -> str:
    """Return how long something took; ``less than a second`` rather than ``0 s``."""
    return duration(seconds) if seconds >= 1 else say("less than a second")


def at_least(figure: str, *, cut_off: object) -> str:
    """Return a figure of a job as ``at least 21 s`` when a run of it was cut off and nobody counted what that took."""
    return say("at least {0}", figure) if cut_off else figure


def time_left(seconds: float | None, *, running: float) -> str:
    """Return ``about 31 s left``; an ellipsis while nothing is known or in the first three seconds.

    Args:
        seconds: The forecast.
        running: How long the run has been going; a rate of the first seconds says nothing.
    """
    if seconds is None or running < 3:
        return "…"
    rounded = round(seconds / 5) * 5 if seconds >= 60 else max(1, round(seconds))
    return say("about {0} left", duration(rounded))


def clock(moment: datetime) -> str:
    """Return the time of day with seconds, local: ``16:47:12``."""
    local = moment.astimezone()
    return f"{local:%H:%M:%S}"


def day_and_time(moment: datetime, now: datetime) -> str:
    """Return ``today 08:14``, ``yesterday 17:40`` or the locale's short date with the time."""
    local, today = moment.astimezone(), now.astimezone().date()
    time = locale().toString(QTime(local.hour, local.minute), "HH:mm")
    days = (today - local.date()).days
    if days == 0:
        return say("today {0}", time)
    if days == 1:
        return say("yesterday {0}", time)
    return f"{date_words(local.date())} {time}"


def date_words(day: date, today: date | None = None) -> str:
    """Return a date that nobody can misread: ``28 Feb 2027``; without the year when it is that of ``today``."""
    number_of_day = "d." if "d." in locale().dateFormat(QLocale.FormatType.LongFormat) else "d"
    year = "" if today is not None and today.year == day.year else " yyyy"
    return locale().toString(QDate(day.year, day.month, day.day), f"{number_of_day} MMM{year}")


def moment_words(day: int | None, month: int, time: str = "") -> str:
    """Return ``3 Feb, 10:00`` of a year that goes without saying; a month alone where there is no day."""
    words = date_words(date(_ANY_YEAR, month, day), date(_ANY_YEAR, 1, 1)) if day else ""
    return f"{words or locale().toString(QDate(_ANY_YEAR, month, 1), 'MMM')}{f', {time}' if time else ''}"


def labelled(name: str, value: str) -> str:
    """Return a value behind its name, with the colon of the language: ``Create: 57``."""
    return say("{0}: {1}", name, value)


def sentence_case(text: str) -> str:
    """Return ``text`` with its first letter large; the rest stays."""
    return text[:1].upper() + text[1:]


def account_label(account: Account) -> str:
    """Return name and id, as write buttons show them: ``Demo portal (12345678)``."""
    from hubdesk.engine.records import account_words  # with msgspec, which the first picture does not wait for

    return account_words(account.name, account.portal_id)


def region_name(code: str) -> str:
    """Return where an account's data are, ``Europe`` for ``eu1``; nothing for an unknown code."""
    return say(_REGIONS[code]) if code in _REGIONS else ""


def account_kind(kind: str) -> str:
    """Return the badge's word for HubSpot's account type."""
    return say(_KINDS.get(kind, "Production"))


def write_verb(mode: str) -> str:
    """Return the verb of a mode: ``Create or update``, ``Create``, ``Update``."""
    return say(_VERBS[mode])


def write_text(mode: str, count: int, account: Account) -> str:
    """Return what a write button says: ``Create or update 5,214 contacts in Demo portal (12345678)``."""
    return say("{0} {1} in {2}", write_verb(mode), contacts(count), account_label(account))
