"""Finds, in whole columns at once, the few cells that may have findings; all others are proven to have none.

A check of row after row would take most of a minute for a million rows. A screen looks at many cells with few steps and
names those that it is not sure of; these rows are then checked one by one. It may name too many, never too few.
"""

from __future__ import annotations

import re
from itertools import product
from operator import itemgetter
from typing import TYPE_CHECKING, Protocol

from hubdesk.mapping.convert_email import disposable_domains
from hubdesk.mapping.converter import ENDS, LONGEST, Problem
from hubdesk.mapping.words import MISTYPED_DOMAINS, ROLES

if TYPE_CHECKING:
    from collections.abc import Callable, Container, Iterable, Iterator, Mapping, Sequence

    from hubdesk.mapping.converter import Convert

_MOST_KNOWN = 60_000
_MOST_NEW = 0.3
# Possessive throughout, which halves the time; lengths are looked at apart.
_PLAIN_ADDRESS = r"[a-z0-9]++(?:[._+-][a-z0-9]++)*+@(?:[a-z0-9]++(?:-[a-z0-9]++)*+\.)+[a-z]{2,24}"
_ADDRESSES = re.compile(rf"(?:{_PLAIN_ADDRESS}\n)*+")
_LONGEST_LOCAL = 64
_MOST_DIGITS = 15
_SHORTEST_NUMBER = 7
_LONGEST_CELL = 100
_FIRST = re.compile("\0[=+\\-@\uff1d\uff0b\uff0d\uff20" + "".join(sorted(ENDS)) + "]")
_LAST = re.compile("[" + "".join(sorted(ENDS)) + "]\0")
_NUMBERS = re.compile(r"(?:(?:\+[1-9][0-9 ()./\-]{6,24})?\n)*+")
_START = itemgetter(slice(0, 3))
_SEPARATORS = str.maketrans("", "", " ()./-+")


class Screen(Protocol):
    """Looks at the cells of one column."""

    def doubtful(self, cells: Sequence[str]) -> Iterable[int]:
        """Return the places of cells that may have findings, counted from 0."""
        ...


class KnownScreen:
    """For columns with few different values: each is converted once and remembered when it has no findings."""

    __slots__ = ("_convert", "_fine")

    def __init__(self, convert: Convert) -> None:
        self._convert = convert
        self._fine: set[str] = set()

    def doubtful(self, cells: Sequence[str]) -> Iterable[int]:
        """See :class:`Screen`."""
        fine = self._fine
        if fine.issuperset(cells):
            return ()
        found = set()
        for cell in set(cells) - fine:
            if isinstance(self._convert(cell), Problem):
                found.add(cell)
            elif len(fine) < _MOST_KNOWN and len(cell) <= _LONGEST_CELL:
                fine.add(cell)
        return [place for place, cell in enumerate(cells) if cell in found] if found else ()


class TextScreen:
    """For text: blanks around it, formulas, invisible marks and great length are doubtful.

    Args:
        values: What the recipe says about values.
    """

    __slots__ = ("_fine", "_values")

    def __init__(self, values: Mapping[str, str | None]) -> None:
        self._values = values
        self._fine: set[str] | None = set()

    def doubtful(self, cells: Sequence[str]) -> Iterable[int]:
        """See :class:`Screen`."""
        fine = self._fine
        if fine is not None:
            if fine.issuperset(cells):
                return ()
            new = set(cells) - fine
            if len(fine) + len(new) > _MOST_KNOWN // 10 or (fine and len(new) > _MOST_NEW * len(cells)):
                self._fine = None  # nearly every value is another: remembering costs more than looking
            else:
                found = set(self._odd(list(new)))
                fine |= new - found
                return [place for place, cell in enumerate(cells) if cell in found] if found else ()
        odd = set(self._odd(cells))
        return [place for place, cell in enumerate(cells) if cell in odd] if odd else ()

    def _odd(self, cells: Sequence[str]) -> Iterable[str]:
        text = "\0".join(cells)
        usual = (
            list(map(str.strip, cells)) == list(cells)
            and len(text) <= LONGEST
            and _FIRST.search(f"\0{text}") is None
            and (text.isascii() or _LAST.search(f"{text}\0") is None)
            and (not self._values or self._values.keys().isdisjoint(cells))
        )
        if usual:
            return ()
        return [cell for cell in cells if self._is_odd(cell)]

    def _is_odd(self, cell: str) -> bool:
        return (
            cell.strip() != cell
            or len(cell) > LONGEST
            or _FIRST.match(f"\0{cell}") is not None
            or cell[-1:] in ENDS
            or cell in self._values
        )


class DigitsScreen:
    """For numbers: those of a few digits are fine, the others are for ``other``."""

    __slots__ = ("_other",)

    def __init__(self, other: Screen) -> None:
        self._other = other

    def doubtful(self, cells: Sequence[str]) -> Iterable[int]:
        """See :class:`Screen`."""
        text = "".join(cells)
        if text.isascii() and text.isdigit() and max(map(len, cells)) <= _MOST_DIGITS:
            return ()
        return self._other.doubtful(cells)


class EmailScreen:
    """For addresses that must be there: of the plainest form, of a person, at no doubtful domain."""

    __slots__ = ("_words",)

    def __init__(self) -> None:
        self._words = disposable_domains() | MISTYPED_DOMAINS.keys() | ROLES

    def doubtful(self, cells: Sequence[str]) -> Iterable[int]:
        """See :class:`Screen`."""
        text = "\n".join(cells).lower() + "\n"
        if text.count("\n") != len(cells) or max(map(len, cells)) > _LONGEST_LOCAL:
            return range(len(cells))
        found = list(_failing(_ADDRESSES, text))
        if not self._words.isdisjoint(text.replace("@", "\n").split("\n")):
            lines = text.split("\n")[:-1]
            found += [place for place, line in enumerate(lines) if not self._words.isdisjoint(line.split("@"))]
        return found


class PhoneScreen:
    """For phone numbers that are sent as they are written: empty, or international with a length of their country.

    Args:
        lengths: Gives the lengths of national numbers behind a country code.
    """

    __slots__ = ("_fine", "_lengths")

    def __init__(self, lengths: Callable[[str], Container[int]]) -> None:
        self._lengths = lengths
        self._fine: set[tuple[str, int]] = {("", 0)}

    def doubtful(self, cells: Sequence[str]) -> Iterable[int]:
        """See :class:`Screen`."""
        text = "\n".join(cells) + "\n"
        if text.count("\n") != len(cells):
            return range(len(cells))
        found = list(_failing(_NUMBERS, text))
        every = text.translate(_SEPARATORS).split("\n")
        for place in found:
            every[place] = ""
        starts, lengths = set(map(_START, every)) - {""}, set(map(len, every)) - {0}
        if len(starts) * len(lengths) <= len(every) and self._fine.issuperset(product(starts, lengths)):
            return found
        shapes = [(digits[:3], len(digits)) for digits in every]
        if not self._fine.issuperset(shapes):
            unknown = [place for place, shape in enumerate(shapes) if shape not in self._fine]
            found += [place for place in unknown if not self._learn(shapes[place])]
        return found

    def _learn(self, shape: tuple[str, int]) -> bool:
        start, length = shape
        fits = length >= _SHORTEST_NUMBER and any(length - size in self._lengths(start[:size]) for size in (1, 2, 3))
        if fits:
            self._fine.add(shape)
        return fits


def _failing(pattern: re.Pattern[str], text: str) -> Iterator[int]:
    """Yield which lines of ``text``, counted from 0, ``pattern`` (which takes any number of lines) does not take."""
    at = number = 0
    while at < len(text):
        match = pattern.match(text, at)
        end = match.end() if match is not None else at
        number += text.count("\n", at, end)
        if end == len(text):
            return
        yield number
        number += 1
        at = text.index("\n", end) + 1
