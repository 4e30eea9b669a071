"""What the first values of a column look like, for suggestions. Nothing is decided here."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from hubdesk.mapping.convert_number import plain_form
from hubdesk.mapping.dates import numbers_in, written_date
from hubdesk.mapping.fold import fold
from hubdesk.mapping.languages import names_of_languages

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hubdesk.mapping.model import Catalogue, Property

_ADDRESS = re.compile(r"[^@\s,;<>]+@[^@\s,;<>]+\.[^@\s,;<>.]{2,}")
_PHONE = re.compile(r"(?:\+|00|\(?0)[\d ()./\-]{6,22}(?:\s*(?:x|ext\.?)\s*\d+)?")
_DATE_START = re.compile(r"\d{1,4}\s*[./\-]\s*\d{1,2}\s*[./\-]\s*\d{1,4}(?:\b|[Tt]\d)")
_MOST = 0.6
_SPLIT = re.compile(r"[;,|]")


def kind_of_values(cells: Sequence[str]) -> str:
    """Return what most filled cells look like: email, phone, date, number, text or mixed; empty when there are none."""
    if not cells:
        return ""
    counts = Counter(_kind(cell) for cell in cells)
    kind, count = counts.most_common(1)[0]
    return kind if count >= _MOST * len(cells) else "mixed"


def _kind(cell: str) -> str:
    if _ADDRESS.fullmatch(cell):
        return "email"
    if numbers_in(cell) or _DATE_START.match(cell) or written_date(cell):
        return "date"
    if _PHONE.fullmatch(cell):
        return "phone"
    return "number" if plain_form(cell) else "text"


class FoldedCell(NamedTuple):
    """A cell made comparable once, for all properties.

    Attributes:
        lower: The cell in lower case.
        whole: The cell folded.
        parts: What is between its separators, folded.
    """

    lower: str
    whole: str
    parts: frozenset[str]


def folded(cells: Sequence[str]) -> list[FoldedCell]:
    """Return cells as :func:`fitting_options` compares them."""
    return [
        FoldedCell(cell.lower(), fold(cell), frozenset({fold(part) for part in _SPLIT.split(cell)} - {""}))
        for cell in cells
    ]


def known_words(prop: Property, catalogue: Catalogue) -> frozenset[str]:
    """Return by what words the options or owners of ``prop`` are known; none when it takes anything."""
    if prop.owner:
        return frozenset(word for owner in catalogue.owners for word in (owner.email.lower(), fold(owner.name)))
    if prop.type == "enumeration":
        words = frozenset(fold(word) for option in prop.options for word in (option.value, option.label))
        return words | names_of_languages(prop).keys()
    return frozenset()


def fitting_options(cells: Sequence[FoldedCell], known: frozenset[str]) -> tuple[float, bool]:
    """Return which share of the cells are ``known`` words, and whether there are two different ones."""
    if not known or not cells:
        return 0.0, False
    met: set[str] = set()
    fitting = 0
    for cell in cells:
        parts = {cell.whole} if cell.whole in known else cell.parts
        if parts and (parts <= known or cell.lower in known):
            fitting += 1
            met |= parts
    return fitting / len(cells), len(met) >= 2
