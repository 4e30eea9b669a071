"""What stands around the names in a full name: titles before, degrees and generations behind, and what is no name."""

from __future__ import annotations

import re
from typing import NamedTuple

from hubdesk.mapping.fold import fold
from hubdesk.mapping.words_of_names import (
    ACCENTED_TITLES,
    CAPITAL_DEGREES,
    DEGREES,
    GENERATIONS,
    LONG_TITLES,
    MORE_OF_TITLES,
    PARTED_DEGREES,
    POINTED_GENERATIONS,
    POINTED_TITLES,
    SHORT_DEGREES,
    SPELLED_GENERATIONS,
    SURE_DEGREES,
    TITLES,
    TITLES_AND_NAMES,
)

is_odd = re.compile(r"[\d@(\[{<\uff08\uff3b\u3010]").search
"""Finds a sign of which there may be something beside a name; None for most."""
_BRACKETS = re.compile(
    r"\((?:[^()]|\([^()]*\))*\)?|\[[^\[\]]*\]?|\{[^{}]*\}?|<[^<>]*>?|\uff08[^\uff08\uff09]*\uff09?|"
    r"\uff3b[^\uff3b\uff3d]*\uff3d?|\u3010[^\u3010\u3011]*\u3011?"
)
"""Brackets with what is in them; those that are not closed go to the end."""
_QUOTES = " \"'\u201c\u201d\u201e"
_POINTS_AND_HYPHENS = re.compile(r"[.\-]+")
_SEVERAL = 2
"""Words before one that could be a last name, too, which show that it is none."""
_PERHAPS_BEHIND = frozenset(
    word.lower() for word in GENERATIONS | {"sr"} | DEGREES | CAPITAL_DEGREES | SPELLED_GENERATIONS
)
_PERHAPS_AROUND = _PERHAPS_BEHIND | TITLES | ACCENTED_TITLES


class Parted(NamedTuple):
    """The words of a name, or of a part of it, by what they are."""

    titles: list[str]
    names: list[str]
    suffixes: list[str]


def without_beside(name: str) -> tuple[str, str]:
    """Return a name without what is surely none of it, and that: what is in brackets, addresses, numbers."""
    if not is_odd(name):
        return name, ""
    beside = _BRACKETS.findall(name)
    words: list[str] = []
    for word in _BRACKETS.sub(" ", name).split():
        number = any(map(str.isdigit, word)) and not any(map(str.isalpha, word))
        (beside if number or "@" in word else words).append(word)
    # In “"Groß, Anna" <anna@a.example>” the quotes are the mail program's.
    return " ".join(words).strip(_QUOTES if "@" in name else None), " ".join(beside)


def without_affixes(words: list[str], others: int = 0) -> Parted:
    """Return the words of a name by what they are; one of the names is left at least.

    Args:
        words: At least one, without commas.
        others: Words of the same name that a comma parts from these.
    """
    end = len(words)
    behind: list[str] = []
    suffixes: list[str] = []
    while end > 1:
        if taken := _suffixes_at_end(words[:end], others):
            suffixes[:0] = words[end - taken : end]
        elif taken := _titles_at_end(words[:end]):
            behind[:0] = words[end - taken : end]
        else:
            break
        end -= taken
    words = words[:end]
    count = _titles_before(words)
    return Parted(words[:count] + behind, words[count:], suffixes)


def is_bare(words: list[str], *, comma: bool = False) -> bool:
    """Return whether words surely have no title before and no suffix behind them, which is so of nearly all names.

    Args:
        words: At least one.
        comma: Whether a comma stands before them, and nothing else behind them.
    """
    for word in words[:: len(words) - 1] if len(words) > 1 else words:
        key = word.lower()
        if "." in key or key in _PERHAPS_AROUND or key[:4] == "dipl" or (comma and key in SHORT_DEGREES):
            return False
    return True


def are_suffixes(words: list[str], before: int) -> bool:
    """Return whether words between commas are degrees or generations.

    Args:
        words: At least one.
        before: Words of the name before them.
    """
    whole = "".join(words)
    if len(words) > 1 and (_bare(whole) in DEGREES | PARTED_DEGREES or whole in SPELLED_GENERATIONS):
        return True
    return all(_is_suffix_behind_comma(word, before) for word in words)


def are_titles(words: list[str], *, surely: bool) -> bool:
    """Return whether words between commas are titles.

    Args:
        words: At least one.
        surely: Whether titles without a point count that are first names, too.
    """
    unsure = not surely and words[0].lower() in TITLES_AND_NAMES
    return not unsure and _is_title(words[0]) and all(_is_title(word) or _goes_on(word) for word in words[1:])


def _titles_before(words: list[str]) -> int:
    """Return how many words are titles, the last word aside; a title that has grown together with a name is parted."""
    count = 0
    while count < len(words):
        word, left = words[count], len(words) - count - 1
        if left and (_is_title(word) or (count and _goes_on(word))):
            if left == 1 and word.lower() in TITLES_AND_NAMES:
                break
            count += 1
        elif "." in word and (parted := _grown_together(word)):
            words[count : count + 1] = parted
        else:
            break
    return count


def _grown_together(word: str) -> list[str]:
    """Return the two words that ``Dr.Hans`` is, nothing for any other."""
    title, _, name = word.partition(".")
    return [f"{title}.", name] if len(name) > 1 and name[0].isupper() and title.lower() in TITLES else []


def _is_title(word: str) -> bool:
    key = word.lower() if word.isascii() else fold(word)
    if key in TITLES:
        return True
    if "." not in key:
        return "-" in key and key.startswith(LONG_TITLES)
    bare = _bare(key)
    if bare in TITLES or bare in POINTED_TITLES or (key.startswith(LONG_TITLES) and len(bare) > len("dipl")):
        return True
    first, *more = _pieces(key)
    known = MORE_OF_TITLES | TITLES if key.endswith(".") else TITLES
    return first in TITLES and bool(more) and known.issuperset(more)


def _goes_on(word: str) -> bool:
    """Return whether a word behind a title belongs to it: ``med.``, ``h.c.``, ``phil``, but not ``Phil`` nor ``C.``."""
    small = word.islower()
    if not small and word[-1] != ".":
        return False
    pieces = _pieces(fold(word))
    written = small or all(len(piece) > 1 for piece in pieces)
    return written and bool(pieces) and MORE_OF_TITLES.issuperset(pieces)


def _titles_at_end(words: list[str]) -> int:
    """Return how many words at the end are a title that stands behind the name, with its points; not the first one."""
    start = len(words)
    if "." not in words[-1]:
        return 0
    while start > 1 and words[start - 1].endswith(".") and _goes_on(words[start - 1]):
        start -= 1
    if start > 1 and words[start - 1].endswith(".") and _is_title(words[start - 1]):
        return len(words) - start + 1
    return 0


def _suffixes_at_end(words: list[str], others: int) -> int:
    """Return how many words at the end are one degree or generation: none, one, or two such as ``Ph. D.``."""
    word, before = words[-1], len(words) - 1 + others
    if "." not in word:
        return int(word.lower() in _PERHAPS_BEHIND and _is_suffix_at_end(word, before))
    if _is_pointed_suffix(word, before):
        return 1
    if before > _SEVERAL and len(words) > _SEVERAL and words[-2].endswith(".") and word.endswith("."):
        both = words[-2] + word
        return 2 if _bare(both) in DEGREES | PARTED_DEGREES or both in SPELLED_GENERATIONS else 0
    return 0


def _is_suffix_at_end(word: str, before: int) -> bool:
    """Return whether a word without points is a suffix although no comma shows it."""
    key = word.lower()
    if key in GENERATIONS or key in SURE_DEGREES:
        return True
    if word in SPELLED_GENERATIONS and word.isupper():
        return True
    if key in DEGREES and word[1:] != key[1:]:
        return before >= _SEVERAL or not word.isupper()
    return before >= _SEVERAL and (key == "sr" or word in SPELLED_GENERATIONS or word in CAPITAL_DEGREES)


def _is_pointed_suffix(word: str, before: int) -> bool:
    bare = _bare(word)
    if bare in DEGREES or bare in GENERATIONS or (bare in POINTED_GENERATIONS and word.endswith(".")):
        return True
    return before >= _SEVERAL and (word in SPELLED_GENERATIONS or (bare in SHORT_DEGREES and "." in word[:-1]))


def _is_suffix_behind_comma(word: str, before: int) -> bool:
    key, bare = word.lower(), _bare(word)
    if "." in word:
        return _is_pointed_suffix(word, before)
    if bare in DEGREES:
        return before >= _SEVERAL or _is_suffix_at_end(word, _SEVERAL)
    if bare in SHORT_DEGREES:
        return word.isupper() and (before >= _SEVERAL or word in CAPITAL_DEGREES)
    return key in GENERATIONS or key == "sr" or word in SPELLED_GENERATIONS


def _bare(word: str) -> str:
    return word.lower().replace(".", "")


def _pieces(key: str) -> list[str]:
    """Return what points and hyphens part in a word."""
    return [piece for piece in _POINTS_AND_HYPHENS.split(key) if piece]
