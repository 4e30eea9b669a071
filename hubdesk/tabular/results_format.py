"""The columns that HubDesk puts before those of the source, and how a result file is known again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hubdesk.tabular.model import Flaw

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hubdesk.tabular.model import Record

RESULT_COLUMNS = ("_row", "_state", "_record_id", "_code", "_reason")
"""Number of the row in the source, where it ended, HubSpot's id, machine word and sentence of the reason."""

_NAMES = frozenset(RESULT_COLUMNS)


def is_result_file(headers: Sequence[str]) -> bool:
    """Return whether a file with these headers was written by HubDesk, columns moved about or not.

    Its cells are neutralised, so whoever reads it restores them.
    """
    return _NAMES.issubset(headers)


def is_helper_column(name: str) -> bool:
    """Return whether HubDesk added the column ``name`` to a result file."""
    return name in _NAMES


def source_columns(headers: Sequence[str]) -> tuple[int, ...]:
    """Return the indices of the columns that came from the user's own file."""
    helper = is_result_file(headers)
    return tuple(index for index, name in enumerate(headers) if not (helper and name in _NAMES))


def result_cells(record: Record, kept: Sequence[int], width: int) -> tuple[str, ...]:
    """Return the values of a row as a result file holds them.

    A row with too few values is written with too few again and one with too many keeps them, so that
    neither passes for a good row when the file is dropped back in as it is.

    Args:
        record: The row.
        kept: Indices of the columns that came from the user's own file.
        width: Number of columns of the file.
    """
    cells = [record.cells[index] for index in kept]
    if record.flaw is Flaw.TOO_FEW:
        cells.pop()
        while cells and not cells[-1]:
            cells.pop()
    return (*cells, *record.cells[width:])
