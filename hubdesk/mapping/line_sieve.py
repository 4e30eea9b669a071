"""Proves whole lines of a file fine with one expression, without taking them apart; a third of what cells cost.

The expression is made of what the screens of the columns say: a form for cells that are surely fine, or none, and then
the cells of that column are taken out and given to its screen. Screens learn which forms occur, so the expression is
made anew now and then. Where few lines pass, looking at columns is the faster way, and the sieve rests for a while.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from hubdesk.mapping.convert_text import FILLER_RESTS, FILLER_STARTS
from hubdesk.mapping.converter import ENDS, LONGEST
from hubdesk.mapping.damage import is_damage_in
from hubdesk.mapping.screen import DELIMITERS, FIRSTS, TEXT
from hubdesk.mapping.screen_lines import EmailScreen

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hubdesk.mapping.screen import Screen

BLANKS = (
    "\t\n\v\f\r\x1c\x1d\x1e\x1f \x85\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a"
    "\u2028\u2029\u202f\u205f\u3000"
)
"""All that ``str.strip`` takes away."""
_REST = 32
_LEAST_PASSED = 0.7


class LineSieve:
    """Tells which lines are surely rows without any finding, and their keys.

    Args:
        screens: Place and screen of each column that goes somewhere; that of the key is an ``EmailScreen``.
        key: Place of the column with the key, an address that is its own key but for capitals.
        width: Number of columns of the file.
    """

    def __init__(self, screens: Sequence[tuple[int, Screen]], key: int, width: int) -> None:
        self._screens: list[list[Screen]] = [[] for _ in range(width)]
        for place, screen in screens:
            self._screens[place].append(screen)
        self._key = key
        (self._addresses,) = [one for one in self._screens[key] if isinstance(one, EmailScreen)]
        self._forms: list[str | None] = []
        self._taken_out: list[int] = []
        self._pattern: re.Pattern[str] | None = None
        self._turn = 0
        self._renewal = 2
        self._rest_until = 1  # what is fine is learnt from columns

    def sift(self, text: str, count: int, delimiter: str) -> list[str] | None:
        """Return the normalised key of each line, empty for those that are not surely fine; None to look at columns.

        Args:
            text: Lines, LF behind each, none of them blank, all without quotes.
            count: How many; at least one.
            delimiter: Stands between two values.
        """
        self._turn += 1
        if self._turn <= self._rest_until or delimiter not in DELIMITERS or _has_long_line(text):
            return None
        if self._turn >= self._renewal:
            self._renew()
        if 2 * len(self._taken_out) > len(self._screens):
            return None
        if self._pattern is None:
            self._pattern = self._compiled(delimiter)
        if TEXT in self._forms and is_damage_in(text):
            return None  # its form says nothing about what is in a text
        found = self._pattern.findall(text)
        if len(found) != count:
            return None  # a row has too few values, and the next one was taken for the rest of it
        keys, odd = self._keys(found)
        for place in odd:
            keys[place] = ""
        if keys.count("") > len(keys) * (1 - _LEAST_PASSED):
            self._rest_until, self._renewal = self._turn + _REST, self._turn + _REST + 1
        return keys

    def _renew(self) -> None:
        """Ask the screens for forms."""
        self._renewal = 2 * self._turn
        forms = [self._form(place) for place in range(len(self._screens))]
        if forms != self._forms:
            self._forms = forms
            self._taken_out = [place for place, form in enumerate(forms) if form is None]
            self._pattern = None

    def _form(self, place: int) -> str | None:
        """Return the form of a column's cells, None where they have to be looked at."""
        forms = {screen.form() for screen in self._screens[place]} or {""}
        return forms.pop() if len(forms) == 1 else None

    def _compiled(self, delimiter: str) -> re.Pattern[str]:
        """Return the expression for a line, with groups for the key and for columns that are taken out.

        Nothing but the last cell is kept from going on behind the end of the line, which is faster: whoever counts what
        was found sees that.
        """
        sign = re.escape(delimiter)
        blanks = re.escape("".join(blank for blank in BLANKS if blank not in ("\n", delimiter)))
        # One set for all that may be doubtful about a first character, one for a last one: most are in neither, and
        # only of the others it is asked which. That takes two thirds of the time of one question after the other.
        begins = rf"(?![{blanks}{re.escape(FIRSTS)}{FILLER_STARTS}](?:(?<![{FILLER_STARTS}])|{FILLER_RESTS}[{sign}\n]))"
        ends = rf"(?<![{blanks}{''.join(sorted(ENDS))}0](?:(?<!0)|(?<=\.0)))"
        text = rf"{begins}[^{sign}]*+{ends}"
        cells = []
        for place, form in enumerate(self._forms):
            cell = {None: f"([^{sign}]*+)", "": f"[^{sign}]*+", TEXT: text}.get(form, form) or ""
            if place == len(self._forms) - 1:
                cell = cell.replace(f"[^{sign}]*+", rf"[^{sign}\n]*+")
            cells.append(f"({cell})" if place == self._key else cell)
        return re.compile(sign.join(cells) + "\n|[^\n]*+\n")

    def _keys(self, found: list[str] | list[tuple[str, ...]]) -> tuple[list[str], set[int]]:
        """Return the keys of lines that the expression took, and the places of those that are doubtful all the same."""
        odd: set[int] = set()
        if not self._taken_out:
            keys: list[str] = found  # type: ignore[assignment]
        else:
            columns = list(zip(*found, strict=True))
            groups = sorted([*self._taken_out, self._key])
            keys = list(columns[groups.index(self._key)])
            for place, cells in zip(groups, columns, strict=True):
                if place != self._key:
                    for screen in self._screens[place]:
                        odd.update(screen.doubtful(cells))
        text = "\n".join(keys)
        lowered = text.lower()
        if lowered != text:
            keys = lowered.split("\n")
        odd.update(self._addresses.odd(lowered, keys))
        return keys, odd


def _has_long_line(text: str) -> bool:
    """Return whether some line of a text of at most twice that length is longer than HubSpot takes a value."""
    if len(text) <= LONGEST:
        return False
    middle = len(text) // 2
    return text.find("\n", middle) - text.rfind("\n", 0, middle) > LONGEST // 2
