"""Which rows of a checked file the screen shows, and in what order; what takes long is done a portion at a time."""

from __future__ import annotations

from array import array
from itertools import compress
from typing import TYPE_CHECKING

import msgspec

from hubdesk.engine.worker.chunk import NO_FINDING, RANK
from hubdesk.engine.worker.looking import Arranged
from hubdesk.engine.worker.row_order import RowOrder
from hubdesk.engine.worker.text_search import TextSearch
from hubdesk.mapping.findings import FINDINGS
from hubdesk.tabular.reader import Records

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from hubdesk.engine.worker.found_rows import FoundRows
    from hubdesk.engine.worker.looking import Filter
    from hubdesk.engine.worker.row_order import KeyOf
    from hubdesk.tabular.model import Layout, SourceFile

_RANKS = {"errors": RANK["error"], "warnings": RANK["warning"], "notes": RANK["note"]}
_KEPT = 8
"""Answers kept, 4 bytes a row each; each search of the user leaves one, and old ones are cheap to find again."""


class Views:
    """Finds rows of a checked file.

    Args:
        source: The file.
        layout: How it is read.
        found: What is known of its rows.
        key_of: What the cells of a column are compared by; None for text.
    """

    def __init__(
        self, source: SourceFile, layout: Layout, found: FoundRows, key_of: Callable[[int], KeyOf | None]
    ) -> None:
        self._source, self._layout, self._found = source, layout, found
        self._records = Records(source, layout)
        self._key_of = key_of
        self._known: dict[Filter, Sequence[int]] = {}
        self._search: tuple[Filter, TextSearch] | None = None
        self._order: tuple[int, RowOrder] | None = None

    def arrange(self, wanted: Filter) -> Arranged:
        """Do a portion of what :meth:`rows` needs; what was begun for another answer is given up.

        Raises:
            FileProblem: The file has become shorter.
        """
        total = len(self._found)
        search = self._searching(msgspec.structs.replace(wanted, order=None))
        if search is not None:
            with self._records:
                search.step()
            ready = search.ready and wanted.order is None
            return Arranged(search.done, total, ready, ready)
        if wanted.order is None:
            return Arranged(total, total, ready=True, whole=True)
        order = self._ordering(wanted.order.column)
        if not order.ready:
            with self._records:
                order.step(descending=wanted.order.descending)
        return Arranged(order.done, total, order.ready or self._lead(wanted) is not None, order.ready)

    def count(self, wanted: Filter) -> int:
        """Return how many rows fit."""
        return len(self.rows(msgspec.structs.replace(wanted, order=None)))

    def portion(self, wanted: Filter, offset: int, count: int) -> Sequence[int]:
        """Return some of the rows that fit, in order; the first ones may be known before all of them are."""
        lead = self._lead(wanted)
        if lead is not None and offset + count <= len(lead):
            return lead[offset : offset + count]
        return self.rows(wanted)[offset : offset + count]

    def _lead(self, wanted: Filter) -> list[int] | None:
        """Return the first rows of a file that is being sorted, None where more than that has to be known."""
        if wanted.order is None or self._order is None or self._order[0] != wanted.order.column:
            return None
        if msgspec.structs.replace(wanted, order=None) != type(wanted)():
            return None
        return self._order[1].lead(descending=wanted.order.descending)

    def rows(self, wanted: Filter) -> Sequence[int]:
        """Return the rows that fit, in order.

        Raises:
            FileProblem: The file has become shorter.
        """
        if wanted == type(wanted)():
            return range(1, len(self._found) + 1)
        if wanted not in self._known:
            while not self.arrange(wanted).whole:
                pass
            answer = self._find(wanted)
            while len(self._known) >= _KEPT:
                self._known.pop(next(iter(self._known)))
            self._known[wanted] = answer
        return self._known[wanted]

    def next_found(self, wanted: Filter, place: int, by: int) -> int:
        """Return the place of the next row with a finding after ``place``, or before it; -1 for none."""
        rows, worst = self.rows(wanted), self._found.worst
        places = range(place + 1, len(rows)) if by > 0 else range(min(place, len(rows)) - 1, -1, -1)
        return next((at for at in places if worst[rows[at] - 1] != NO_FINDING), -1)

    def _searching(self, wanted: Filter) -> TextSearch | None:
        """Return the search for a text while it is not over."""
        if not wanted.text or wanted in self._known:
            return None
        if self._search is None or self._search[0] != wanted:
            base = self.rows(msgspec.structs.replace(wanted, text=None))
            starts, end = self._found.starts, self._source.size
            self._search = (wanted, TextSearch(self._records, self._layout, starts, end, wanted.text, base))
        return None if self._search[1].ready else self._search[1]

    def _ordering(self, column: int) -> RowOrder:
        if self._order is None or self._order[0] != column:
            starts, end = self._found.starts, self._source.size
            order = RowOrder(self._records, self._layout, starts, end, column, self._key_of(column))
            self._order = (column, order)
        return self._order[1]

    def _find(self, wanted: Filter) -> Sequence[int]:
        if wanted.order is not None:
            rows = self._ordering(wanted.order.column).rows(descending=wanted.order.descending)
            base = self.rows(msgspec.structs.replace(wanted, order=None))
            return rows if isinstance(base, range) else _in_order(rows, base)
        if wanted.text and self._search is not None:
            return self._search[1].rows
        if wanted.code is None and wanted.column is None and wanted.kind in ("findings", "errors"):
            return self._with_worst(every=wanted.kind == "findings")
        if wanted.kind == "all" and wanted.code is None:
            return range(1, len(self._found) + 1)
        rank = _RANKS.get(wanted.kind)
        kinds = [
            rows
            for (code, column), rows in self._found.kinds.items()
            if (rank is None or RANK[FINDINGS[code].severity] == rank)
            and wanted.code in (None, code)
            and wanted.column in (None, column)
        ]
        return array("I", sorted(set().union(*kinds)))

    def _with_worst(self, *, every: bool) -> array[int]:
        """Return the rows with an error, or with any finding: each row's worst one tells."""
        worst = RANK["error"] if not every else NO_FINDING - 1
        table = bytes(rank <= worst for rank in range(256))
        return array("I", compress(range(1, len(self._found) + 1), self._found.worst.translate(table)))


def _in_order(rows: Sequence[int], base: Sequence[int]) -> array[int]:
    """Return those of ``rows`` that are in ``base``."""
    wanted = bytearray(max(rows, default=0) + 1)
    for row in base:
        wanted[row] = 1
    return array("I", compress(rows, map(wanted.__getitem__, rows)))
