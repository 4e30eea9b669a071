"""What the first values of a column look like, for suggestions. Nothing is decided here."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from hubdesk.mapping.convert_number import plain_form
from hubdesk.mapping.dates import numbers_in, written_date
from hubdesk.mapping.fold import fold

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hubdesk.mapping.model import Catalogue, Property

_ADDRESS = re.compile(r"[^@\s,;<>]+@[^@\s,;<>]+\.[^@\s,;<>.]{2,}")
_PHONE = re.compile(r"(?:\+|00|\(?0)[\d ()./\-]{6,22}(?:\s*(?:x|ext\.?)\s*\d+)?")
_DATE_START = re.compile(r"\d{1,4}\s*[./\-]\s*\d{1,2}\s*[./\-]\s*\d{1,4}\b")
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


def fitting_options(cells: Sequence[str], prop: Property, catalogue: Catalogue) -> tuple[float, bool]:
    """Return which share of the cells are options of ``prop``, and whether there are two different ones."""
    if prop.owner:
        known = {owner.email.lower() for owner in catalogue.owners} | {fold(owner.name) for owner in catalogue.owners}
    elif prop.type == "enumeration" and prop.options:
        known = {fold(word) for option in prop.options for word in (option.value, option.label)}
    else:
        return 0.0, False
    if not cells:
        return 0.0, False
    met: set[str] = set()
    fitting = 0
    for cell in cells:
        whole = fold(cell)
        parts = {whole} if whole in known else {fold(part) for part in _SPLIT.split(cell)} - {""}
        if parts and (parts <= known or cell.lower() in known):
            fitting += 1
            met |= parts
    return fitting / len(cells), len(met) >= 2
