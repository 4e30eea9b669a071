"""Takes full names apart: title, first name, last name. Every word of a name ends in exactly one of the three."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import msgspec

from hubdesk.mapping.converter import Problem, clean
from hubdesk.mapping.fold import fold
from hubdesk.mapping.rules import Part
from hubdesk.mapping.words import NAME_PARTICLES, TITLES

if TYPE_CHECKING:
    from hubdesk.mapping.converter import Converter


class FullName(NamedTuple):
    """A name in three parts, each of which may be empty."""

    title: str
    first_name: str
    last_name: str


def take_apart(name: str) -> FullName:
    """Return the parts of a full name.

    ``Groß, Anna`` has the last name first. Else the last word is the last name, with the small words before it:
    ``Ludwig van Beethoven``, ``Ursula von der Leyen``. A single word is a first name. What follows a second comma
    (``Smith, John, Jr.``) stays with the last name.
    """
    parts = [part.split() for part in name.split(",")]
    if len(parts) > 1 and parts[0] and parts[1]:
        titles, first = _titles(parts[1])
        before, last = _titles(parts[0])
        suffixes = [word for part in parts[2:] for word in part]
        return FullName(" ".join(before + titles), " ".join(first), " ".join(last + suffixes))
    titles, words = _titles(name.replace(",", " ").split())
    if len(words) < 2:
        return FullName(" ".join(titles), " ".join(words), "")
    cut = len(words) - 1
    while cut > 1 and fold(words[cut - 1]) in NAME_PARTICLES:
        cut -= 1
    return FullName(" ".join(titles), " ".join(words[:cut]), " ".join(words[cut:]))


def _titles(words: list[str]) -> tuple[list[str], list[str]]:
    count = 0
    while count < len(words) - 1 and fold(words[count].rstrip(".")) in TITLES:
        count += 1
    return words[:count], words[count:]


class PartConverter:
    """Converts a part of a full name; see :class:`hubdesk.mapping.converter.Converter`.

    Args:
        part: Which one.
        inner: What becomes of it.
    """

    __slots__ = ("_inner", "_place")

    def __init__(self, part: Part, inner: Converter) -> None:
        self._place = list(Part).index(part)
        self._inner = inner

    def convert(self, cell: str) -> str | Problem | None:
        """See ``Converter``; what is decided about values is decided about the part."""
        part = take_apart(clean(cell))[self._place]
        result = self._inner.convert(part)
        if isinstance(result, Problem) and not result.word:
            return msgspec.structs.replace(result, word=part)
        return result
