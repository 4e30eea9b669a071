"""Tells from the values of a column whether they are names of people, whole ones or last names alone."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from hubdesk.mapping.affixes import without_beside
from hubdesk.mapping.fold import fold
from hubdesk.mapping.names import shows_last_name
from hubdesk.mapping.words_of_names import NAME_PARTICLES

if TYPE_CHECKING:
    from collections.abc import Sequence

_MOST_OF = 0.6
_NO_PERSON = re.compile(
    r"(?i)[\d&@]|\b(?:gmbh|mbh|ag|kg|ohg|e\.v|inc|ltd|llc|corp|company|plc|s\.?a\.?r\.?l|srl|spa|bv|nv|ab)\b"
)


def are_full_names(cells: Sequence[str]) -> bool:
    """Return whether most of the filled cells have several words, and none is of a company.

    What stands beside a name, such as an address in a single cell, says nothing about the column.
    """
    names = [without_beside(cell)[0] for cell in cells]
    return _are_people(names) and _most(names, [len(name.split()) > 1 for name in names])


def are_last_names(cells: Sequence[str]) -> bool:
    """Return whether most of the filled cells are one word, small ones such as “von der” aside; none of a company."""
    counts = [sum(fold(word) not in NAME_PARTICLES for word in cell.split()) for cell in cells]
    return _are_people(cells) and _most(cells, [count == 1 for count in counts])


def show_last_names(cells: Sequence[str]) -> bool:
    """Return whether most of the filled cells show by themselves which words are the last name."""
    return _most(cells, [shows_last_name(cell) for cell in cells])


def _are_people(cells: Sequence[str]) -> bool:
    return not any(_NO_PERSON.search(cell) for cell in cells)


def _most(cells: Sequence[str], fitting: Sequence[bool]) -> bool:
    return sum(fitting) > _MOST_OF * len(cells)
