"""Tells what kind of value a cell holds, so that a header can be told from the rows below it. No conversion."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

_ADDRESS = re.compile(r"[^@\s,;]+@[^@\s,;]+\.[^\W\d_]{2,}")
_DAY = (
    r"\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.](?:\d{4}|\d{2})|\d{1,2}[ -](?i:[a-zäéû]{3,9})\.?[ -]\d{2,4}"
)
_TIME = r"\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?(?: ?[AaPp][Mm])?"
_SHAPES = (
    ("address", re.compile(r"(?:mailto:)?[^@\s,;<>]+@[^@\s,;<>]+\.[^\W\d_]{2,}")),
    ("link", re.compile(r"(?i)(?:https?://|www\.)\S+|[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:com|org|net|de|fr|io|uk|eu)(?:/\S*)?")),
    ("date", re.compile(rf"(?:{_DAY})(?:[T ]{_TIME}(?:Z| ?[+-]\d{{2}}:?\d{{2}})?)?")),
    ("time", re.compile(_TIME)),
    ("phone", re.compile(r"(?:\+|00)\d[\d ()/.-]{6,}|\(\d{2,5}\) ?\d[\d /-]{4,}|\d{3}-\d{3}-\d{4}|\d{3}-\d{4}")),
    ("number", re.compile(r"[-+(]?[$€£]? ?[-+]?\d[\d.,' \u00a0\u202f]*(?:[eE][-+]?\d+)?\)?(?: ?(?:[%$€£]|[A-Z]{3}))?")),
)  # fmt: skip
_USUAL = 0.8


def looks_like_address(cell: str) -> bool:
    """Return whether a cell holds nothing but an e-mail address."""
    return _ADDRESS.fullmatch(cell.strip()) is not None


def shape_of(cell: str) -> str:
    """Return ``address``, ``link``, ``date``, ``time``, ``phone``, ``number``, ``text``; nothing for a blank."""
    text = cell.strip()
    if not text:
        return ""
    if len(text) > 200:
        return "text"
    return next((name for name, pattern in _SHAPES if pattern.fullmatch(text)), "text")


def usual_shape(cells: Iterable[str]) -> str:
    """Return the shape that at least four in five filled cells have; nothing when there is none, or it is text."""
    shapes = Counter(shape for cell in cells if (shape := shape_of(cell)))
    if not shapes:
        return ""
    shape, count = shapes.most_common(1)[0]
    return shape if shape != "text" and count >= _USUAL * shapes.total() else ""
