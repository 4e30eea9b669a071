"""What the values of a plan are called on screen; the plan, the exports and the wire keep what HubSpot stores."""

from __future__ import annotations

from collections import Counter
from datetime import date, datetime
from decimal import Decimal, InvalidOperation
from functools import partial
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from msgspec import structs
from PySide6.QtCore import QTime

from hubdesk.gui.importer.columns_words import choices_of, takes_decisions
from hubdesk.gui.importer.plan_search import spellings
from hubdesk.gui.language.say import say
from hubdesk.gui.wording import NBSP, date_words, locale
from hubdesk.mapping.model import Catalogue
from hubdesk.storage.plan.spelling import in_zone

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from hubdesk.mapping.model import Property
    from hubdesk.storage.plan.records import Change, PlanFilter

_BETWEEN, _BETWEEN_SHOWN = ";", "; "
"""What stands between several choices of one property: in HubSpot, and on screen."""


class PlanValues:
    """Knows the words of an account's properties and of their values."""

    def __init__(self, catalogue: Catalogue | None = None, zone: str = "") -> None:
        """Take the words of an account.

        Args:
            catalogue: Its properties; without them everything is called as HubSpot stores it.
            zone: Name of its time zone, in which HubSpot shows times and files are read; where it has none that is
                known, times are told in this computer's.
        """
        self._catalogue = catalogue or Catalogue(())
        self._zone = _known(zone)
        self._words: dict[str, Callable[[str], str]] = {}

    def label(self, name: str) -> str:
        """Return a property's name for people."""
        known = self._catalogue.by_name.get(name)
        return known.label or name if known is not None else name

    def note(self, name: str) -> str:
        """Return which zone the times of a property are told in; empty for what is no time, or for the computer's."""
        known = self._catalogue.by_name.get(name)
        if known is None or known.type != "datetime" or not self._zone:
            return ""
        return say("Times are those of the account: {0}.", self._zone.rpartition("/")[2].replace("_", " "))

    def value(self, name: str, stored: str) -> str:
        """Return what a stored value of a property is called; one that is not known is called as it is stored."""
        if not stored:
            return ""
        words = self._words.get(name)
        if words is None:
            words = self._words[name] = self._words_of(self._catalogue.by_name.get(name))
        return words(stored)

    def shown(self, change: Change) -> tuple[str, str]:
        """Return what the values before and after a change are called, told apart wherever they differ."""
        old, new = self.value(change.property, change.old), self.value(change.property, change.new)
        return (change.old, change.new) if old == new else (old, new)

    def stored(self, text: str) -> tuple[tuple[str, str], ...]:
        """Return properties and stored values that are called otherwise and whose words contain ``text``."""
        wanted, found = text.casefold(), []
        for prop in self._catalogue.properties if wanted else ():
            for value, words in self._choices(prop).items():
                # What the database finds by itself it finds without regard to case in ASCII letters alone.
                if wanted in words.casefold() and not (value.isascii() and wanted in value.casefold()):
                    found.append((prop.name, value))
        return tuple(found)

    def called(self, wanted: PlanFilter, text: str) -> PlanFilter:
        """Return ``wanted`` for rows that say ``text`` as they are stored, or as they are shown."""
        spelled = spellings(self._catalogue, text, self._zone)
        return structs.replace(wanted, text=text, stored=self.stored(text), spelled=spelled)

    def _choices(self, prop: Property) -> Mapping[str, str]:
        """Return the words of each choice; choices with the same words have their value behind them."""
        if not takes_decisions(prop):
            return {}
        choices = choices_of(prop, self._catalogue)
        times = Counter(words for words, _ in choices)
        return {value: words if times[words] == 1 else f"{words} ({value})" for words, value in choices}

    def _words_of(self, prop: Property | None) -> Callable[[str], str]:
        if prop is None:
            return str
        if takes_decisions(prop):
            choices = self._choices(prop)
            if not prop.multiple:
                return lambda stored: choices.get(stored, stored)
            return lambda stored: _BETWEEN_SHOWN.join(
                choices.get(each, each) for each in stored.split(_BETWEEN) if each
            )
        if prop.type == "number":
            return _percentage if prop.percent else _figure
        if prop.type == "datetime":
            return partial(_moment, zone=self._zone)
        return _day if prop.type == "date" else str


def _figure(stored: str) -> str:
    """Return a number with the decimal mark of the screen; never grouped, as it may be a year or somebody's id."""
    try:
        return f"{Decimal(stored):f}".replace(".", locale().decimalPoint())
    except InvalidOperation:
        return stored


def _percentage(stored: str) -> str:
    """Return 0.25 as 25 %."""
    try:
        return f"{_figure(str((Decimal(stored) * 100).normalize()))}{NBSP}%"
    except InvalidOperation:
        return stored


def _day(stored: str) -> str:
    if "-" not in stored:
        return stored  # digits alone, which may be milliseconds
    try:
        return date_words(date.fromisoformat(stored))
    except ValueError:
        return stored


def _known(zone: str) -> str:
    """Return the name of a zone, empty where this computer does not know it."""
    try:
        return ZoneInfo(zone).key if zone else ""
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return ""


def _moment(stored: str, zone: str) -> str:
    """Return a time in a zone, with seconds only where there are some."""
    written = in_zone(stored, zone)
    if not written:
        return stored
    local = datetime.fromisoformat(written)
    form = "HH:mm:ss" if local.second else "HH:mm"
    return f"{date_words(local.date())} {locale().toString(QTime(local.hour, local.minute, local.second), form)}"
