"""Names columns: trimmed, unique, never empty."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

_BLANKS = re.compile(r"\s+")
_INVISIBLE = "\ufeff\u200b\u2060"


def name_columns(cells: Sequence[str]) -> tuple[str, ...]:
    """Return a name for each column.

    Nameless ones are ``Column n``, repeated ones get ``(2)``, ``(3)`` ...
    """
    names: list[str] = []
    taken: set[str] = set()
    for position, cell in enumerate(cells, 1):
        base = _BLANKS.sub(" ", cell.strip().strip(_INVISIBLE)).strip() or f"Column {position}"
        name, count = base, 1
        while name in taken:
            count += 1
            name = f"{base} ({count})"
        taken.add(name)
        names.append(name)
    return tuple(names)


def repeats_names(cells: Sequence[str], names: Sequence[str]) -> bool:
    """Return whether a row says again what the columns are called, as a second copy of the header does.

    Args:
        cells: The row's.
        names: Those of all columns, as :func:`name_columns` gives them.
    """
    if len(cells) != len(names) or not any(cell.strip() for cell in cells):
        return False
    return [name.casefold() for name in name_columns(cells)] == [name.casefold() for name in names]


def fit_width(header: Sequence[str], rows: Sequence[Sequence[str]]) -> tuple[str, ...]:
    """Return the header with as many cells as the rows have, where the difference can only be empty columns.

    Some programs end each row, but not the header, with a delimiter, or the other way round. Where the
    difference holds a name or a value the header stays as it is, and the rows are flawed.
    """
    widths = {len(row) for row in rows}
    if len(widths) == 1:
        width = widths.pop()
        if width > len(header) and not any(cell.strip() for row in rows for cell in row[len(header) :]):
            return (*header, *[""] * (width - len(header)))
        if width < len(header) and not any(cell.strip() for cell in header[width:]):
            return tuple(header[:width])
    return tuple(header)
