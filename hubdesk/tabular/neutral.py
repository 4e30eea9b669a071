"""Makes cells harmless for spreadsheets, reversibly.

A spreadsheet takes a cell that begins with ``= + - @``, TAB, CR, LF or a full-width form of these for a
formula, also behind blanks, quotes or separators. Such a cell gets an apostrophe in front, which
spreadsheets show as text. A cell that already looks like an escaped one gets one more, so that
:func:`restore` gives back exactly what was there.
"""

from __future__ import annotations

import re

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
