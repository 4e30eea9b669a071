"""Brings words that people write differently to one form, for comparing only; never for what is sent."""

from __future__ import annotations

import re
import unicodedata

# Letters that are not a plain letter with an accent.
_SPECIAL = str.maketrans({"ß": "ss", "ø": "o", "ł": "l", "đ": "d", "æ": "ae", "œ": "oe", "ı": "i", "þ": "th", "ð": "d"})

_E_MAIL = re.compile(r"\be mail(?=$| |[a-z])")

# Soft hyphens, and what parts or joins letters without being seen.
_INVISIBLE = dict.fromkeys(map(ord, "\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff"))


def fold(text: str) -> str:
    """Return ``text`` without case, accents and repeated blanks."""
    if text.isascii():
        return " ".join(text.casefold().split())
    decomposed = unicodedata.normalize("NFKD", text.casefold()).translate(_SPECIAL)
    letters = "".join(char for char in decomposed if not unicodedata.combining(char) or ord(char) > 0x36F)
    return " ".join(unicodedata.normalize("NFKC", letters).casefold().split())


def words_of(text: str) -> str:
    """Return the folded words of a column's name: camel case and signs part words; ``E-Mail`` stays one word."""
    text = text.translate(_INVISIBLE)
    spaced = "".join(
        f" {char}" if char.isupper() and text[place - 1 : place].islower() else char for place, char in enumerate(text)
    )
    plain = fold(spaced)
    words = " ".join("".join(char if _is_of_a_word(char) else " " for char in plain).split())
    return _E_MAIL.sub("email", words)


def _is_of_a_word(char: str) -> bool:
    """Return whether a character does not part words: vowel signs of Indian scripts are neither letters nor accents."""
    return char.isalnum() or unicodedata.category(char)[0] == "M"
