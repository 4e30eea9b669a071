"""Finds, in whole columns at once, the few cells that may have findings; all others are proven to have none.

A check of row after row would take most of a minute for a million rows. A screen looks at many cells with few steps and
names those that it is not sure of; these rows are then checked one by one. It may name too many, never too few.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Protocol

from hubdesk.mapping.convert_text import PERHAPS_FILLER
from hubdesk.mapping.converter import ENDS, LONGEST, Problem
from hubdesk.mapping.damage import is_damage_in

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Mapping, Sequence

    from hubdesk.mapping.converter import Convert

    Hear = Callable[[Collection[str]], None]

_MOST_KNOWN = 60_000
MOST_DIGITS = 15
"""Of a number that is surely fine."""
_LONGEST_CELL = 100
_BLANKS = " \t\n\v\f\r\x1c\x1d\x1e\x1f"
"""Of ASCII, what counts as a blank around a value."""
FIRSTS = "=+-@#\uff1d\uff0b\uff0d\uff20" + "".join(sorted(ENDS))
"""Characters at the start of a text that make it doubtful."""
TEXT = "text"
"""Said in place of an expression: any text without blanks around it and without one of ``FIRSTS`` at its start."""
DELIMITERS = ",;\t|"
"""Signs that no expression for cells takes."""
_SIGNS = f"{DELIMITERS}\r\n"
_MOST_WORDS = 16
_EDGES = re.compile(f"\0[{re.escape(FIRSTS)}]|[{''.join(sorted(ENDS))}]\0")
_WRITTEN = re.compile(rf"\0{PERHAPS_FILLER}\0|\.0\0")
"""What programs write for nothing, and numbers with a decimal place."""


class Screen(Protocol):
    """Looks at the cells of one column."""

    def doubtful(self, cells: Sequence[str]) -> Iterable[int]:
        """Return the places of cells that may have findings, counted from 0."""
        ...

    def form(self) -> str | None:
        """Return an expression, without groups that keep what they take, for whole cells.

        A cell that it takes is surely fine, and nobody has to hear it. It takes neither line ends nor ``DELIMITERS``.
        ``TEXT`` stands for text, None for no such expression.
        """
        ...


class KnownScreen:
    """For columns with few different values: each is converted once, and remembered with whether it has a finding.

    Args:
        convert: Converts cells.
        hear: Hears every cell that is not remembered yet, whatever becomes of it.
    """

    __slots__ = ("_convert", "_hear", "_known", "_odd")

    def __init__(self, convert: Convert, hear: Hear | None = None) -> None:
        self._convert = convert
        self._hear = hear
        self._known: set[str] = set()
        self._odd: set[str] = set()

    def doubtful(self, cells: Sequence[str]) -> Iterable[int]:
        """See :class:`Screen`."""
        odd = self._odd if self._known.issuperset(cells) else self._look_at(set(cells) - self._known)
        return () if odd.isdisjoint(cells) else [place for place, cell in enumerate(cells) if cell in odd]

    def form(self) -> str | None:
        """See :class:`Screen`: some of the values that are remembered, where these are few."""
        fine = self._known - self._odd
        words = sorted(re.escape(word) for word in fine if not any(map(word.__contains__, _SIGNS)))
        return f"(?:{'|'.join(words)})" if 0 < len(words) <= _MOST_WORDS else None

    def _look_at(self, new: set[str]) -> set[str]:
        """Look at values that are not remembered and return them and others that have findings."""
        if self._hear is not None:
            self._hear(new)
        odd = {cell for cell in new if isinstance(self._convert(cell), Problem)} | self._odd
        if len(self._known) + len(new) <= _MOST_KNOWN:
            kept = {cell for cell in new if len(cell) <= _LONGEST_CELL}
            self._known |= kept
            self._odd |= kept & odd
        return odd


class TextScreen:
    """For text: cells without blanks around them, formulas, invisible marks, damage and great length are fine.

    Args:
        convert: Converts cells.
        values: What the recipe says about values.
    """

    __slots__ = ("_convert", "_values")

    def __init__(self, convert: Convert, values: Mapping[str, str | None]) -> None:
        self._convert = convert
        self._values = values

    def doubtful(self, cells: Sequence[str]) -> Iterable[int]:
        """See :class:`Screen`."""
        text = "\0".join(cells)
        if self._is_usual(text, cells):
            return ()
        found = {cell for cell in set(cells) if isinstance(self._convert(cell), Problem)}
        return [place for place, cell in enumerate(cells) if cell in found] if found else ()

    def form(self) -> str | None:
        """See :class:`Screen`."""
        return None if self._values else TEXT

    def _is_usual(self, text: str, cells: Sequence[str]) -> bool:
        """Return whether it is certain that no cell of ``cells``, which ``text`` joins, has a finding."""
        plain = text.isascii()
        return (
            ((plain and not any(map(text.__contains__, _BLANKS))) or list(map(str.strip, cells)) == list(cells))
            and (len(text) <= LONGEST or max(map(len, cells)) <= LONGEST)
            and (not any(map(text.__contains__, FIRSTS)) or _EDGES.search(f"\0{text}\0") is None)
            and not is_damage_in(text)
            and _WRITTEN.search(f"\0{text}\0") is None
            and (not self._values or self._values.keys().isdisjoint(cells))
        )


class DigitsScreen:
    """For numbers: those of a few digits are fine, the others are for ``other``."""

    __slots__ = ("_other",)

    def __init__(self, other: Screen) -> None:
        self._other = other

    def doubtful(self, cells: Sequence[str]) -> Iterable[int]:
        """See :class:`Screen`."""
        text = "".join(cells)
        if text.isascii() and text.isdigit() and max(map(len, cells)) <= MOST_DIGITS:
            return ()
        return self._other.doubtful(cells)

    def form(self) -> str | None:
        """See :class:`Screen`."""
        return f"[0-9]{{0,{MOST_DIGITS}}}+"
