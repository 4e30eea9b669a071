"""Which stored values a text means that somebody types as the screen shows them: ``28 Feb``, ``12,5``, ``25 %``.

The screen's words are turned back into patterns of what HubSpot stores, so that a plan of a million rows is searched
by the database, and not written in words first.
"""

from __future__ import annotations

import re
import unicodedata
from datetime import date
from typing import TYPE_CHECKING

from hubdesk.gui.wording import date_words, locale
from hubdesk.storage.plan.spelling import Form, Spelling

if TYPE_CHECKING:
    from collections.abc import Iterator

    from hubdesk.mapping.model import Catalogue

_ANY = "?"
_DAY, _YEAR, _TIME = _ANY * 2, _ANY * 4, "??:??:??"


def spellings(catalogue: Catalogue, text: str, zone: str = "") -> tuple[Spelling, ...]:
    """Return the dates, times and numbers that are called by ``text``, as far as what is stored does not contain it.

    Args:
        catalogue: The properties.
        text: What is typed.
        zone: Name of the zone that times are shown in; empty for this computer's.
    """
    wanted = text.strip().casefold()
    if not wanted:
        return ()
    dates, moments, numbers, shares = _by_type(catalogue)
    found = (
        Spelling(dates, _days(wanted)),
        Spelling(moments, _moments(wanted), Form.LOCAL, zone),
        Spelling(numbers, _figures(wanted)),
        Spelling(shares, _percentages(wanted), Form.PERCENT),
    )
    return tuple(one for one in found if one.properties and one.patterns)


def _by_type(catalogue: Catalogue) -> tuple[tuple[str, ...], ...]:
    kinds: dict[str, list[str]] = {"date": [], "datetime": [], "number": [], "share": []}
    for prop in catalogue.properties:
        kind = "share" if prop.type == "number" and prop.percent else prop.type
        if kind in kinds:
            kinds[kind].append(prop.name)
    return tuple(map(tuple, kinds.values()))


def _days(text: str) -> tuple[str, ...]:
    """Return patterns of days; digits alone stand in the stored day as they do on screen."""
    return () if text.isdigit() else tuple(sorted(set(_calendar(text, ""))))


def _moments(text: str) -> tuple[str, ...]:
    """Return patterns of moments in the time they are shown in, which the stored ones are not in."""
    return (f"*{text}*",) if text.isdecimal() and text.isascii() else tuple(sorted(set(_calendar(text, f" {_TIME}"))))


def _calendar(text: str, time: str) -> Iterator[str]:
    """Yield a pattern for each place that a text can have in a day of each month, with a time behind it."""
    for month in range(1, 13):
        between = date_words(date(2024, month, 1))[1:-4].casefold()
        shown = f"{_DAY}{between}{_YEAR}{time}"
        for at in range(len(shown) - len(text) + 1):
            filled = _fill(shown, text, at)
            if filled is not None:
                behind = len(_DAY) + len(between)
                named = at < behind - 1 and at + len(text) > len(_DAY) + 1  # else it says nothing of the month
                month_digits = f"{month:02}" if named else _ANY * 2
                year, rest = filled[behind : behind + len(_YEAR)], filled[behind + len(_YEAR) :]
                yield f"{year}-{month_digits}-{filled[: len(_DAY)]}{rest}"


def _fill(shown: str, text: str, at: int) -> str | None:
    """Return ``shown`` with ``text`` in it from ``at`` on; None where that does not fit. ``?`` is any digit."""
    digits = []
    for place, sign in zip(shown[at:], text, strict=False):
        if place == _ANY and sign.isdecimal():
            digits.append(str(unicodedata.decimal(sign)))
        elif place == sign:
            digits.append(sign)
        else:
            return None
    return shown[:at] + "".join(digits) + shown[at + len(text) :]


def _figures(text: str) -> tuple[str, ...]:
    """Return the pattern of a number with the decimal mark of the screen, where that is not HubSpot's own."""
    mark = locale().decimalPoint()
    if mark == "." or not re.fullmatch(rf"-?[0-9]*{re.escape(mark)}[0-9]*", text) or len(text) == len(mark):
        return ()
    return (f"*{text.replace(mark, '.')}*",)


def _percentages(text: str) -> tuple[str, ...]:
    """Return the pattern of a share that is shown in per cent."""
    mark, close = locale().decimalPoint(), "".join(text.split())
    if not re.fullmatch(rf"-?[0-9]*(?:{re.escape(mark)}[0-9]*)?%?", close) or close in ("", "-", mark):
        return ()
    return (f"*{close.replace(mark, '.')}*",)
