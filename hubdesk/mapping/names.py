"""Takes full names apart: title, first name, last name, suffix. Every word of a name ends in exactly one place."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

import msgspec

from hubdesk.mapping.affixes import are_suffixes, are_titles, is_bare, is_odd, without_affixes, without_beside
from hubdesk.mapping.converter import Problem, clean
from hubdesk.mapping.findings import SHOWN, shorten
from hubdesk.mapping.fold import fold
from hubdesk.mapping.rules import Part
from hubdesk.mapping.words_of_names import NAME_PARTICLES, SMALL_PARTICLES

if TYPE_CHECKING:
    from collections.abc import Collection

    from hubdesk.mapping.converter import Converter


_HAN = re.compile("[\u3400-\u9fff\uac00-\ud7a3]")
"""Of names in these letters the last name comes first; names from elsewhere are written in others (katakana)."""
_EAST_ASIAN = re.compile("[\u3005\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]+")
_UNREADABLE = Problem("name.unreadable")
_LAST_AND_FIRST = 2
_REMEMBERED = 16_384
_BESIDE = len(Part)
"""Place in a full name of what is no part of it."""


class FullName(NamedTuple):
    """A name in its parts, each of which may be empty.

    Attributes:
        title: What stands before the names: ``Prof. Dr. h.c.``.
        first_name: One or several.
        last_name: The same, with small words such as ``van``.
        suffix: Degrees and generations: ``MBA``, ``Jr.``.
        beside: What is no part of the name: brackets with what is in them, addresses, numbers.
    """

    title: str
    first_name: str
    last_name: str
    suffix: str = ""
    beside: str = ""


def take_apart(name: str) -> FullName:
    """Return the parts of a full name.

    ``Groß, Anna`` has the last name first, ``Jane Doe, MBA`` has not; so do ``GROSS Anna``, as in French lists, and
    ``山田 太郎``. Else the last word is the last name, with the small words before it: ``Ludwig van Beethoven``,
    ``Ursula von der Leyen``. A single word is a first name.
    """
    if (usual := _usual(name)) is not None:
        return usual
    titles, names, suffixes, beside = _read(name)
    if len(names) >= _LAST_AND_FIRST:
        last, first = names
    else:
        first, last = _first_and_last(names[0]) if names else ([], [])
    return FullName(" ".join(titles), " ".join(first), " ".join(last), " ".join(suffixes), beside)


def _usual(name: str) -> FullName | None:
    """Return the parts of a name without anything around it, which is quickly told; None for all others."""
    last, comma, first = name.partition(",")
    words, behind = last.split(), first.split()
    if is_odd(name) or not words or "," in first or not is_bare(words):
        return None
    if comma:
        return FullName("", " ".join(behind), " ".join(words)) if behind and is_bare(behind, comma=True) else None
    before, after = _first_and_last(words)
    return FullName("", " ".join(before), " ".join(after))


def shows_last_name(name: str) -> bool:
    """Return whether a comma, capitals or the script of a full name show which words of it are the last name."""
    names = _read(name)[1]
    if len(names) != 1:
        return len(names) > 1
    (words,) = names
    return _last_name_first(words) > 0 or (len(words) > 1 and _is_shouted(words[-1:]))


def _read(name: str) -> tuple[list[str], list[list[str]], list[str], str]:
    """Return titles, the names, suffixes, and what is no part of the name. There are two names if one is the last."""
    name, beside = without_beside(name)
    if "," in name:
        return _read_with_commas(name, beside)
    words = name.split()
    if not words:
        return [], [], [], beside
    titles, names, suffixes = without_affixes(words)
    return titles, [names], suffixes, beside


def _read_with_commas(name: str, beside: str) -> tuple[list[str], list[list[str]], list[str], str]:
    first, *others = [words for part in name.split(",") if (words := part.split())] or [[]]
    names = [first] if first else []
    titles: list[str] = []
    suffixes: list[str] = []
    for words in others:
        before = len(names[0]) if len(names) == 1 else len(words) + _LAST_AND_FIRST
        if are_suffixes(words, before):
            suffixes += words
        elif are_titles(words, surely=len(names) > 1):
            titles += words
        else:
            names.append(words)
    # Whatever follows last and first name, nobody can say that it is a name, such as a department.
    beside = " ".join(filter(None, [beside, *map(" ".join, names[_LAST_AND_FIRST:])]))
    names = names[:_LAST_AND_FIRST]
    every = sum(map(len, names))
    parted = [without_affixes(words, every - len(words)) for words in names]
    titles = [word for one in parted for word in one.titles] + titles
    suffixes = [word for one in parted for word in one.suffixes] + suffixes
    return titles, [one.names for one in parted], suffixes, beside


def _first_and_last(words: list[str]) -> tuple[list[str], list[str]]:
    """Return the words of the first and of the last name."""
    if len(words) == 1:
        return words, []
    if turned := _last_name_first(words):
        return words[turned:], words[:turned]
    cut = len(words) - 1
    while cut > 1 and _is_particle(words[cut - 1]):
        cut -= 1
    if cut > 1 and words[cut] == "y":
        cut -= 1  # it joins two last names: “Ortega y Gasset”
    return words[:cut], words[cut:]


def _is_particle(word: str) -> bool:
    return fold(word) in NAME_PARTICLES or word in SMALL_PARTICLES


def _last_name_first(words: list[str]) -> int:
    """Return how many words at the start of a name are surely its last name; 0 where nothing shows that."""
    if not words[0].isascii() and len(words) == 2 and _HAN.search(words[0]) and all(map(_EAST_ASIAN.fullmatch, words)):
        return 1
    if not _is_capital(words[0]):
        return 0
    count = next((place for place, word in enumerate(words) if not _is_capital(word)), len(words))
    behind = words[count:]
    if not behind or not _is_shouted(words[:count]) or any(fold(word) in NAME_PARTICLES for word in behind):
        return 0
    return count


def _is_shouted(words: list[str]) -> bool:
    """Return whether words are in capitals, and more than the first letters of names."""
    return all(map(_is_capital, words)) and any(len(word) > 2 for word in words)


def _is_capital(word: str) -> bool:
    return word.isupper() and "." not in word


class PartConverter:
    """Converts a part of a full name; see :class:`hubdesk.mapping.converter.Converter`.

    Args:
        part: Which one.
        inner: What becomes of it.
        told: The parts that have a property, for the one converter of a column that tells what has none; None for all
            others, and where a property gets the whole name.
    """

    __slots__ = ("_inner", "_place", "_said", "_tells", "_untold")

    def __init__(self, part: Part, inner: Converter, told: Collection[Part] | None = None) -> None:
        self._place = list(Part).index(part)
        self._inner = inner
        self._tells = told is not None
        self._said: dict[str, Problem] = {}
        untold = {Part.TITLE, Part.SUFFIX}.difference(told or ())
        self._untold = (*(place for place, one in enumerate(Part) if one in untold), _BESIDE)

    def convert(self, cell: str) -> str | Problem | None:
        """See ``Converter``; what is decided about values is decided about the part."""
        # A cell with a note is converted again when its row is looked at, soon after the whole column was screened.
        if (said := self._said.get(cell)) is not None:
            return said
        name = take_apart(clean(cell))
        part = name[self._place]
        if name.beside and not any(name[:-1]):
            return _UNREADABLE if self._tells else None
        result = self._inner.convert(part)
        if isinstance(result, Problem):
            return result if result.word else msgspec.structs.replace(result, word=part)
        if self._tells and (name.title or name.suffix or name.beside):
            return self._note(cell, name, result)
        return result

    def _note(self, cell: str, name: FullName, result: str | None) -> str | Problem | None:
        """Return what is sent, with what is left out of the name; just that where nothing is."""
        left = ", ".join([name[place] for place in self._untold if name[place]])
        if not left:
            return result
        said = Problem("name.left_out", shorten(left), result)
        if len(self._said) == _REMEMBERED:
            self._said.clear()
        if len(cell) <= SHOWN:
            self._said[cell] = said
        return said
