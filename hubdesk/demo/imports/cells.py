"""From the cells of a row to properties: blank ones are left out, people's notations become HubSpot's.

The Imports API takes labels as well as values of options, owners by e-mail as well as by id, and dates in the order
that the request names (HubSpot's knowledge base, "Format import files").
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from hubdesk.demo.owners import OWNERS

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from hubdesk.demo.imports.request import Blueprint
    from hubdesk.demo.properties.definition import Property

    Change = Callable[[str], str]

_PARTS = re.compile(r"(\d{1,4})[-/. ](\d{1,2})[-/. ](\d{1,4})")


class Cells:
    """Reads rows of one import."""

    def __init__(self, blueprint: Blueprint, known: dict[str, Property]) -> None:
        self._names = blueprint.properties
        self._changes = {
            name: change
            for name in blueprint.properties
            if name is not None and (change := _change(known[name], blueprint.dates)) is not None
        }

    def read(self, row: Sequence[str]) -> dict[str, str]:
        """Return the properties of a row that has as many cells as there are columns."""
        cells = {name: cell for name, cell in zip(self._names, row, strict=True) if name is not None and cell}
        for name, change in self._changes.items():
            cell = cells.get(name)
            if cell is not None:
                cells[name] = change(cell)
        return cells


def _change(definition: Property, dates: str) -> Change | None:
    if definition.owner:
        by_email = {one.email: one.id for one in OWNERS if not one.archived}
        return lambda text: by_email.get(text.strip().lower(), text)
    if definition.type == "date" or definition.type == "datetime":
        return lambda text: _date(text, dates)
    if definition.options:
        labels = {option.label.lower(): option.value for option in definition.options}
        values = definition.values
        return lambda text: ";".join(_option(part, labels, values) for part in text.split(";"))
    return None


def _option(text: str, labels: dict[str, str], values: frozenset[str]) -> str:
    part = text.strip()
    return part if part in values else labels.get(part.lower(), part)


def _date(text: str, order: str) -> str:
    """Return a date as YYYY-MM-DD when it is written in this order, anything else as it is."""
    found = _PARTS.fullmatch(text.strip())
    if found is None:
        return text
    parts = dict(zip(order, found.groups(), strict=True))
    if len(parts["Y"]) != 4:
        return text
    return f"{parts['Y']}-{parts['M']:0>2}-{parts['D']:0>2}"
