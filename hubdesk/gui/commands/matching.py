"""Which commands fit what was typed, best first. No Qt."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_SIGNS = re.compile(r"[^\w%]+")
_START, _WORD, _NEXT, _ANY = 8, 6, 4, 1
"""Points of a letter at the very start, at the start of a word, behind the one before it, anywhere else."""

_OTHER = 80
"""By how much another word of a command counts less than its own."""


def score(typed: str, text: str) -> int | None:
    """Return how well letters fit a text, more is better; None when they are not all there in their order.

    Spaces in what was typed mean nothing; accents and capitals neither.
    """
    letters, plain = folded(typed).replace(" ", ""), folded(text)
    if not letters:
        return 0
    best: int | None = None
    for begin in (at for at, sign in enumerate(plain) if sign == letters[0]):
        found = _from(letters, plain, begin)
        if found is None:
            break  # nor from any later place
        best = found if best is None else max(best, found)
    return best


def ranked(
    typed: str, texts: Sequence[str], recent: Iterable[int] = (), words: Sequence[str] | None = None
) -> list[int]:
    """Return the indexes of the texts that fit, best first.

    Args:
        typed: What was typed; nothing fits everything.
        texts: The commands.
        recent: Indexes of those used last, newest first: they come first among equals.
        words: Other words of each, one of which may begin with what was typed.
    """
    order = {index: place for place, index in enumerate(recent)}
    found = []
    for index, text in enumerate(texts):
        points = [score(typed, text)]
        if words is not None and typed.strip():
            wanted = folded(typed.strip())
            points += [_worth(typed, word) for word in _words(words[index]) if word.startswith(wanted)]
        known = [each for each in points if each is not None]
        if known:
            found.append((-max(known), order.get(index, len(order)), index))
    return [index for _, _, index in sorted(found)]


def _worth(typed: str, word: str) -> int | None:
    """Return the points of one of a command's other words: fewer than for the same word in its own."""
    points = score(typed, word)
    return None if points is None else points - _OTHER


def begun(typed: str, texts: Sequence[str]) -> list[int]:
    """Return the indexes of the texts with a word for each that was typed, which is its beginning."""
    wanted = _words(typed)
    found = []
    for index, text in enumerate(texts):
        words = _words(text)
        if wanted and all(any(word.startswith(one) for word in words) for one in wanted):
            found.append(index)
    return found


def _words(text: str) -> list[str]:
    """Return the words of a text, folded."""
    return _SIGNS.sub(" ", folded(text)).split()


def folded(text: str) -> str:
    """Return a text without capitals and accents."""
    parts = unicodedata.normalize("NFKD", text.casefold())
    return "".join(sign for sign in parts if not unicodedata.combining(sign))


def _from(letters: str, plain: str, begin: int) -> int | None:
    """Return the points of the way that takes each letter where it comes next, begun at ``begin``.

    The start of a word is preferred where the rest still fits behind it.
    """
    points, at, before = 0, begin, -1
    for number, letter in enumerate(letters):
        at = plain.find(letter, at) if number else begin
        if at < 0:
            return None
        if at != before + 1 or not number:
            start = _word_start(letter, plain, at)
            if start is not None and number and _fits(letters[number:], plain[start:]):
                at = start
        points += _points(plain, at, before)
        before, at = at, at + 1
    return points * 10 - len(plain)


def _word_start(letter: str, plain: str, at: int) -> int | None:
    return next((place for place in range(at, len(plain)) if plain[place] == letter and _begins(plain, place)), None)


def _fits(letters: str, plain: str) -> bool:
    rest = iter(plain)
    return all(letter in rest for letter in letters)


def _begins(plain: str, at: int) -> bool:
    return at == 0 or not plain[at - 1].isalnum()


def _points(plain: str, at: int, before: int) -> int:
    if at == 0:
        return _START
    if _begins(plain, at):
        return _WORD
    return _NEXT if at == before + 1 else _ANY
