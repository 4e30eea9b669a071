"""Takes full names apart: title, first name, last name. Every word of a name ends in exactly one of the three."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

import msgspec

from hubdesk.mapping.converter import Problem, clean
from hubdesk.mapping.fold import fold
from hubdesk.mapping.rules import Part
from hubdesk.mapping.words import NAME_PARTICLES, TITLES

if TYPE_CHECKING:
    from hubdesk.mapping.converter import Converter


_HAN = re.compile("[\u3400-\u9fff\uac00-\ud7a3]")
"""Of names in these letters the last name comes first; names from elsewhere are written in others (katakana)."""
_EAST_ASIAN = re.compile("[\u3005\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]+")


class FullName(NamedTuple):
    """A name in three parts, each of which may be empty."""

    title: str
    first_name: str
    last_name: str


def take_apart(name: str) -> FullName:
    """Return the parts of a full name.

    ``Groß, Anna`` has the last name first; so do ``GROSS Anna``, as in French lists, and ``山田 太郎``. Else the last
    word is the last name, with the small words before it:
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
    if turned := _last_name_first(words):
        return FullName(" ".join(titles), " ".join(words[turned:]), " ".join(words[:turned]))
    cut = len(words) - 1
    while cut > 1 and fold(words[cut - 1]) in NAME_PARTICLES:
        cut -= 1
    return FullName(" ".join(titles), " ".join(words[:cut]), " ".join(words[cut:]))


def shows_last_name(name: str) -> bool:
    """Return whether a comma, capitals or the script of a full name show which words of it are the last name."""
    _, words = _titles(name.split())
    return "," in name or _last_name_first(words) > 0 or (len(words) > 1 and _is_shouted(words[-1:]))


def _last_name_first(words: list[str]) -> int:
    """Return how many words at the start of a name are surely its last name; 0 where nothing shows that."""
    if len(words) == 2 and _HAN.search(words[0]) and all(map(_EAST_ASIAN.fullmatch, words)):
        return 1
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
