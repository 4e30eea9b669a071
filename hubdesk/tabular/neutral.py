"""Makes cells harmless for spreadsheets, reversibly.

A spreadsheet takes a cell that begins with ``= + - @``, TAB, CR, LF or a full-width form of these for a
formula, also behind blanks, quotes or separators. Such a cell gets an apostrophe in front, which
spreadsheets show as text. A cell that already looks like an escaped one gets one more, so that
:func:`restore` gives back exactly what was there.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

_TRIGGERED = re.compile("[ '\",;|\u00a0\u3000]*[=+\\-@\t\r\n\0\uff1d\uff0b\uff0d\uff20]")
_FIRST = frozenset(" '\",;|\u00a0\u3000=+-@\t\r\n\0\uff1d\uff0b\uff0d\uff20")


def neutralise(cell: str) -> str:
    """Return ``cell`` as a spreadsheet may safely open it."""
    if cell[:1] in _FIRST and _TRIGGERED.match(cell):
        return "'" + cell
    return cell


def restore(cell: str) -> str:
    """Return what :func:`neutralise` was given."""
    if cell[:1] == "'" and _TRIGGERED.match(cell, 1):
        return cell[1:]
    return cell


def neutralise_all(cells: Iterable[str]) -> list[str]:
    """Return a row as a spreadsheet may safely open it; without a call for each cell."""
    return ["'" + cell if cell[:1] in _FIRST and _TRIGGERED.match(cell) else cell for cell in cells]


def restore_all(cells: Iterable[str]) -> list[str]:
    """Return the row that :func:`neutralise_all` was given."""
    return [cell[1:] if cell[:1] == "'" and _TRIGGERED.match(cell, 1) else cell for cell in cells]
