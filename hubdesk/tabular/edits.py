"""Cells that a person corrected: laid over what is read, so that the file itself is never written to.

A correction is kept by the byte offset at which its row starts, which is the same in whatever part and order a file is
read. Rows without one cost nothing but a look at the block that they stand in.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import replace
from typing import TYPE_CHECKING

from hubdesk.tabular.model import Flaw

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from hubdesk.tabular.model import FileHead, Record

    Edits = Mapping[int, Mapping[int, str]]

_WIDE = ("utf-16", "utf-32")
"""Beginnings of the names of encodings in which signs and line ends are no single bytes."""


def same_rows(one: FileHead, other: FileHead) -> bool:
    """Return whether two readings of a file have the same rows and columns, so that corrections fit both.

    They have when only the header is another line, or the encoding one with the same bytes for signs and line ends.
    """
    if _content(one) != _content(other):
        return False
    codecs = {head.layout.encoding.codec for head in (one, other)}
    if len(codecs) > 1 and any(codec.startswith(_WIDE) for codec in codecs):
        return False
    first, second = one.layout.dialect, other.layout.dialect
    return (first.delimiter, first.quote, first.escape) == (second.delimiter, second.quote, second.escape)


def _content(head: FileHead) -> tuple[object, ...]:
    """Return what tells the rows of one file from those of another; each private copy has a name of its own."""
    if head.origin is None:
        return (head.source,)
    return head.origin.path, head.origin.digest, head.origin.inner, head.origin.sheet


class Corrections:
    """The corrections of a file, ready to be found.

    Args:
        edits: Text by the byte offset of the row and by column.
    """

    def __init__(self, edits: Edits) -> None:
        self._edits = edits
        self._starts = sorted(edits)

    def __bool__(self) -> bool:
        return bool(self._starts)

    def touch(self, start: int, end: int) -> bool:
        """Return whether a row that starts between two byte offsets has a correction."""
        return bool(self._starts) and bool(self._within(start, end))

    def blocks(self, blocks: Iterable[list[Record]]) -> Iterator[list[Record]]:
        """Yield lists of records with their corrections."""
        for block in blocks:
            yield self.records(block)

    def records(self, records: list[Record]) -> list[Record]:
        """Return records that follow each other with their corrections; the same list where there are none."""
        if not records or not self._within(records[0].start, records[-1].start + 1):
            return records
        return [self._corrected(record) if record.start in self._edits else record for record in records]

    def columns(self, ends: list[int], cells: list[list[str]]) -> None:
        """Correct columns of rows that lie from ``ends[i]`` to ``ends[i + 1]``, in place."""
        for start in self._within(ends[0], ends[-1]):
            place = bisect_left(ends, start)
            if ends[place] == start:
                for column, text in self._edits[start].items():
                    if column < len(cells):
                        cells[column][place] = text

    def _within(self, start: int, end: int) -> list[int]:
        return self._starts[bisect_left(self._starts, start) : bisect_left(self._starts, end)]

    def _corrected(self, record: Record) -> Record:
        cells = list(record.cells)
        for column, text in self._edits[record.start].items():
            if column < len(cells):
                cells[column] = text
        # Whoever fills in what a short row lacks has seen that it is short.
        flaw = None if record.flaw is Flaw.TOO_FEW else record.flaw
        return replace(record, cells=tuple(cells), flaw=flaw)
