"""Texts that were damaged before they came here: ``M&uuml;ller`` from a web page, ``MÃ¼ller`` from a wrong encoding."""

from __future__ import annotations

import html
import re

MARKUP, MISREAD = "text.markup", "text.misread"
SHOWN = {MARKUP: "&amp; → &", MISREAD: "Ã¼ → ü"}
"""What is said of each kind of damage: an example of it."""

_MARKUP = re.compile(
    r"&(?:amp|lt|gt|quot|apos|nbsp|[a-zA-Z]{1,2}(?:uml|acute|grave|circ|tilde|cedil|slash|ring|lig|caron)|"
    r"#[0-9]{2,6}|#[xX][0-9a-fA-F]{2,5});"
)
# What Windows makes of the bytes 0x80 to 0xBF, which follow the first byte of a letter in UTF-8.
_FOLLOWING = "\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ"
_MISREAD = re.compile(f"[ÂÃ][{_FOLLOWING}]|â€[{_FOLLOWING}]")


def damage_in(text: str) -> str | None:
    """Return the finding about a damaged text, None for all others.

    Letters of a wrong encoding are damage only where the whole text makes sense in the right one: ``SÃO`` is a word.
    """
    if "&" in text and _MARKUP.search(text):
        return MARKUP
    if text.isascii() or not _MISREAD.search(text):
        return None
    return MISREAD if _read_again(text) is not None else None


def is_damage_in(text: str) -> bool:
    """Return whether some value in a long text may be damaged; quick, and never wrong when it says no."""
    # Most texts with the one sign, such as “Smith & Sons”, have none of the other.
    return ("&" in text and ";" in text and _MARKUP.search(text) is not None) or (
        not text.isascii() and ("Ã" in text or "Â" in text or "â€" in text) and _MISREAD.search(text) is not None
    )


def mended(text: str) -> str:
    """Return what a damaged text was."""
    if damage_in(text) == MARKUP:
        return html.unescape(text)
    return _read_again(text) or text


def _read_again(text: str) -> str | None:
    """Return a text that was UTF-8 and read as Windows' own encoding as it was; None where it was not."""
    try:
        return b"".join(map(_byte, text)).decode("utf-8")
    except UnicodeError:
        return None


def _byte(char: str) -> bytes:
    """Return the byte that a character was read from; five of them mean nothing to Windows and stayed what they are."""
    return char.encode("latin-1" if char < "\u0100" else "cp1252")
