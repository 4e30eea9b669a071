"""The choice of a country by its name in the window's language, in English or its own, or by its code."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QLocale, QPoint, QRect, Qt, Signal

from hubdesk.core.resources import resource
from hubdesk.gui.importer.property_popup import Entry, PropertyPopup
from hubdesk.gui.language.languages import ENGLISH, spoken
from hubdesk.gui.widgets.combo import Combo
from hubdesk.mapping.countries import calling_codes
from hubdesk.mapping.fold import fold

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

    from hubdesk.gui.theme.theme import Theme

_OPENING = frozenset(map(int, (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Return, Qt.Key.Key_Enter)))


def country_label(code: str) -> str:
    """Return ``Austria (+43)`` for a code of two letters; what is no country stays as it is."""
    calling = calling_codes().get(code)
    return code if calling is None else f"{_name(code)} (+{calling})"


def country_entries() -> list[Entry]:
    """Return all countries with numbers of their own, by their names, each with the other words that find it."""
    codes = calling_codes()
    found = [
        Entry(code, country_label(code), "", code, also=(*_other_names(code), f"+{calling}", str(calling)))
        for code, calling in codes.items()
    ]
    return sorted(found, key=lambda entry: fold(entry.label))


@cache
def _names() -> dict[str, dict[str, str]]:
    """Return the names of countries by language, see ``packaging/countries.py``."""
    return msgspec.json.decode(resource("countries.json").read_bytes(), type=dict[str, dict[str, str]])


def _name(code: str) -> str:
    """Return a country's name in the window's language, else in English."""
    names = _names().get(code, {})
    return names.get(spoken()) or names.get(ENGLISH) or QLocale.territoryToString(QLocale.codeToTerritory(code))


def _other_names(code: str) -> tuple[str, ...]:
    """Return a country's name in the window's languages and in those that are spoken there."""
    territory = QLocale.codeToTerritory(code)
    there = QLocale.matchingLocales(QLocale.Language.AnyLanguage, QLocale.Script.AnyScript, territory)
    names = [QLocale.territoryToString(territory), *_names().get(code, {}).values()]
    names += [each.nativeTerritoryName() for each in there]
    return tuple(dict.fromkeys(name for name in names if name))


class CountryChoice(Combo):
    """Shows the country; it opens a list that is searched by typing. Only what is on the list can be chosen.

    Signals:
        chosen: The code of two letters, or None: it is not known.
    """

    chosen = Signal(object)

    def __init__(self, theme: Theme, code: str | None, *, name: str, parent: QWidget | None = None) -> None:
        """Show a country.

        Args:
            theme: The theme.
            code: Two letters; None while no country was chosen.
            name: What screen readers say before it.
            parent: Owner.
        """
        self._nothing = self.tr("None: sent as written")
        label = self._nothing if code is None else country_label(code)
        super().__init__(theme, [(label, code)], name=name, dense=True, parent=parent)
        self._code = code
        self.popup = PropertyPopup(
            theme, self, find=self.tr("Find a country"), name=self.tr("Countries"), nothing=self.tr("No such country")
        )
        self.popup.setObjectName("countries")
        self.popup.chosen.connect(self._choose)

    def showPopup(self) -> None:  # noqa: N802  # the name is Qt's
        """Open the list below."""
        entries = [Entry(None, self._nothing, ""), *country_entries()]
        self.popup.open_at(QRect(self.mapToGlobal(QPoint(0, 0)), self.size()), entries, self._code)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the list by the keys that open it, and by typing, which begins the search."""
        text = event.text()
        if int(event.key()) in _OPENING and not event.modifiers() & ~Qt.KeyboardModifier.AltModifier:
            self.showPopup()
        elif text.isprintable() and text.strip() and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.showPopup()
            self.popup.search_for(text)
        else:
            super().keyPressEvent(event)

    def _choose(self, code: str | None) -> None:
        self.setFocus(Qt.FocusReason.PopupFocusReason)
        if code != self._code:
            self.chosen.emit(code)
