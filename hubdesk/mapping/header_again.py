"""Tells rows that name columns: in files put together by hand the header comes again, or another table begins."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from hubdesk.mapping.fold import words_of
from hubdesk.mapping.synonyms import FULL_NAMES, SYNONYMS
from hubdesk.tabular.headers import repeats_names

if TYPE_CHECKING:
    from collections.abc import Sequence

_LEAST = 2
"""Cells of a row that names other columns: one word alone may be anything."""
_LONGEST = 60
_MOST_KNOWN = 4096


class HeaderAgain:
    """Looks at rows without a usable key: hardly any others name columns.

    Args:
        headers: Columns of the file.
        key: Index of the column with the key; that of any column where there is none.
    """

    def __init__(self, headers: Sequence[str], key: int) -> None:
        self._headers = tuple(headers)
        self._key = key
        self._own = frozenset(map(words_of, headers))
        self._key_name = self._headers[key].casefold()
        self._known: dict[str, bool] = {}

    def is_key(self, cell: str) -> bool:
        """Return whether a cell is what the column with the key is called: as a key it may look like any other."""
        return cell == self._headers[self._key]

    def among(self, cells: Sequence[str]) -> list[int]:
        """Return the places of such cells in a column, of which there are hardly any."""
        name = self._headers[self._key]
        return [place for place, cell in enumerate(cells) if cell == name] if name in cells else []

    def code(self, cells: Sequence[str], *, keyless: bool) -> str | None:
        """Return the finding of a row that names columns, None for all others.

        Args:
            cells: The row's.
            keyless: Whether its key is none. Only then names of other columns are looked for, since they may as well be
                values.
        """
        cell = " ".join(cells[self._key].split())
        # The name of a column that comes twice has a number behind it.
        if self._key_name.startswith(cell.casefold()) and repeats_names(cells, self._headers):
            return "row.header"
        return "row.other_header" if keyless and self._is_name(cell) and self._names_others(cells) else None

    def _is_name(self, cell: str) -> bool:
        """Return whether a cell is called like a column; most are not, and the same few come again and again."""
        if not cell or len(cell) > _LONGEST or "@" in cell:
            return False
        known = self._known.get(cell)
        if known is None:
            words = words_of(cell)
            known = words in self._own or words in _usual_names()
            if len(self._known) < _MOST_KNOWN:
                self._known[cell] = known
        return known

    def _names_others(self, cells: Sequence[str]) -> bool:
        names = [words_of(cell) for cell in cells if cell.strip()]
        return len(names) >= _LEAST and len(set(names)) == len(names) and (self._own | _usual_names()).issuperset(names)


@cache
def _usual_names() -> frozenset[str]:
    """Return what the usual columns are called, folded."""
    return frozenset(words_of(word) for words in SYNONYMS.values() for word in words.split(",")) | FULL_NAMES
