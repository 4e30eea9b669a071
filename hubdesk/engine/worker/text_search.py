"""Finds the rows with a text in one of their cells, a portion of the file at a time."""

from __future__ import annotations

from array import array
from bisect import bisect_right
from itertools import product
from math import prod
from typing import TYPE_CHECKING

from hubdesk.core.casefolds import become, become_several
from hubdesk.tabular.lines import unit_size
from hubdesk.tabular.one_column import signs_are_bytes
from hubdesk.tabular.results_format import is_result_file

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from hubdesk.tabular.model import Layout
    from hubdesk.tabular.reader import Records

_BLOCK = 256
"""Rows that are looked through together; what is made of their bytes stays in the processor's cache."""
_PORTION = 131_072
"""Rows of one portion: some fifty milliseconds."""
_MOST_WAYS = 4
"""Ways to write a text that are looked for: each takes a pass over all bytes."""
_LONGEST_PART = 60


class TextSearch:
    """A search for a text, case ignored.

    Args:
        records: The file.
        layout: How it is read.
        starts: Byte offset of each row.
        end: Offset behind the last row.
        text: What is looked for.
        among: Rows that count.

    Attributes:
        rows: The rows found so far.
        done: Rows looked at so far.
    """

    def __init__(
        self, records: Records, layout: Layout, starts: Sequence[int], end: int, text: str, among: Sequence[int]
    ) -> None:
        self.rows = array("I")
        self.done = 0
        self._records, self._layout = records, layout
        self._starts, self._end = starts, end
        self._needle = text.casefold()
        self._among = among if isinstance(among, range) else frozenset(among)
        dialect, codec = layout.dialect, layout.encoding.codec
        # Such signs may be written in another way inside of a value, and a result file puts one in front. Text without
        # them stands in a row as it does in one of its cells.
        special = set(dialect.delimiter + dialect.quote + dialect.escape + "\r\n\ufeff\ufffd")
        if is_result_file(layout.headers):
            special.add("'")
        part_of_value = text == text.strip() or not dialect.blank_after
        self._raw_shows = not special & set(text) and part_of_value and unit_size(codec) == 1
        self._bytes_show = self._raw_shows and signs_are_bytes(codec)
        self._ways, self._sure = _ways_to_write(self._needle, codec) if self._bytes_show else ([], False)
        # Where one of these stands, the text may be there without being written in one of those ways.
        become_ascii = {
            one for char in set(self._needle) if char.isascii() for one in become(char) if not one.isascii()
        }
        unusual = sorted(become_ascii.union(become_several(self._needle)))
        self._unusual = [(char, written) for char in unusual if (written := _encoded(char, codec))]

    @property
    def ready(self) -> bool:
        """Whether all rows were looked at."""
        return self.done >= len(self._starts)

    def step(self) -> None:
        """Look through a portion of the rows."""
        total = len(self._starts)
        for _ in range(_PORTION // _BLOCK):
            if self.ready:
                return
            first, behind = self.done, min(self.done + _BLOCK, total)
            if not self._find_in_raw(first, behind):
                self._find_in_cells(first, behind)
            self.done = behind

    def _bound(self, place: int) -> int:
        """Return at which byte the row behind so many others begins."""
        return self._starts[place] if place < len(self._starts) else self._end

    def _find_in_raw(self, first: int, behind: int) -> bool:
        """Find the text in rows as the file has them; return whether that shows what is in their cells.

        Args:
            first: How many rows are before these.
            behind: How many are before those behind them.
        """
        edits = self._layout.edits
        if not self._raw_shows or (edits and any(start in edits for start in self._starts[first:behind])):
            return False
        raw = self._records.read_bytes(self._starts[first], self._bound(behind))
        try:
            text = "" if raw.isascii() and self._bytes_show else raw.decode(self._layout.encoding.codec)
        except UnicodeDecodeError:
            return False  # some line is in another encoding
        if self._bytes_show:
            self._add(self._rows_in_bytes(raw, text, first))
        elif self._needle in text.casefold():
            self._add([row for row in range(first + 1, behind + 1) if self._is_in(raw, first, row)])
        return True

    def _rows_in_bytes(self, raw: bytes, text: str, first: int) -> Iterable[int]:
        """Return the rows with the text without a look at every character.

        Args:
            raw: Rows as the file has them.
            text: What that says; empty when all is ASCII.
            first: How many rows are before these.
        """
        small = raw.lower()
        unusual = [written for char, written in self._unusual if char in text]
        if self._sure and not unusual and len(self._ways) == 1:
            return self._rows_with(small, self._ways[0], first)
        found = {row for way in self._ways for row in self._rows_with(small, way, first)}
        doubtful = {row for written in unusual for row in self._rows_with(raw, written, first)}
        if not self._sure:
            found, doubtful = set(), found | doubtful
        return sorted(found.union(row for row in doubtful - found if self._is_in(raw, first, row)))

    def _rows_with(self, raw: bytes, written: bytes, first: int) -> Iterator[int]:
        """Yield the rows, those in ``raw`` behind ``first`` others, that have some bytes in them."""
        starts, begin = self._starts, self._starts[first]
        row, last = first, min(first + _BLOCK, len(starts))
        at = raw.find(written)
        while at >= 0:
            row += 1
            if row < last and starts[row] <= begin + at:  # it is not in the very next row
                row = bisect_right(starts, begin + at, row, last)
            yield row
            at = raw.find(written, starts[row] - begin) if row < last else -1

    def _is_in(self, raw: bytes, first: int, row: int) -> bool:
        """Return whether the text is in one of the rows that ``raw`` holds behind ``first`` others."""
        begin = self._starts[first]
        line = raw[self._bound(row - 1) - begin : self._bound(row) - begin]
        return self._needle in line.decode(self._layout.encoding.codec).casefold()

    def _find_in_cells(self, first: int, behind: int) -> None:
        records = self._records.read_range(self._starts[first], self._bound(behind), first + 1)
        self._add(record.row for record in records if self._needle in "\n".join(record.cells).casefold())

    def _add(self, rows: Iterable[int]) -> None:
        among = self._among
        self.rows.extend([row for row in rows if row in among])


def _ways_to_write(needle: str, codec: str) -> tuple[list[bytes], bool]:
    """Return how a text, or a part of it, may be written in bytes whose letters of ASCII are small.

    Args:
        needle: The text, case ignored.
        codec: The encoding, in which a byte below 128 is always the sign that ASCII has there.

    Returns:
        The ways, and whether they are those of the whole text.
    """
    options = [
        [char.encode()] if char.isascii() else [written for one in become(char) if (written := _encoded(one, codec))]
        for char in needle
    ]
    if not all(options):
        return [], True  # the encoding has no such character
    begin, end = 0, 0
    for first in range(min(len(options), _LONGEST_PART)):
        behind = first + 1
        while behind < len(options) and prod(map(len, options[first : behind + 1])) <= _MOST_WAYS:
            behind += 1
        if behind - first > end - begin:
            begin, end = first, behind
    ways = [b"".join(way) for way in product(*options[begin:end])]
    return ways, end - begin == len(options)


def _encoded(char: str, codec: str) -> bytes:
    """Return a character in an encoding; nothing where it has no such."""
    return char.encode(codec, "ignore")
