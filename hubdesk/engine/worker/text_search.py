"""Finds the rows with a text in one of their cells, a portion of the file at a time."""

from __future__ import annotations

from array import array
from bisect import bisect_right
from itertools import pairwise
from typing import TYPE_CHECKING

from hubdesk.tabular.lines import unit_size

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hubdesk.tabular.model import Layout
    from hubdesk.tabular.reader import Records

_BLOCK = 256
"""Rows that are looked through together; only where the text is somewhere in them, it is asked which ones have it."""
_PORTION = 131_072
"""Rows of one portion: some fifty milliseconds."""
BECOME_ASCII = (
    "\xdf\u0130\u0149\u017f\u01f0\u1e96\u1e97\u1e98\u1e99\u1e9a\u1e9e\u212a\ufb00\ufb01\ufb02\ufb03\ufb04\ufb05\ufb06"
)
"""All other characters of which something of ASCII is left when case is ignored, such as ß, which is ss then."""


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
        dialect = layout.dialect
        # Such signs may be written in another way inside of a value, and a file's own words may be put in front. Text
        # without them stands in a row as it does in one of its cells.
        special = set(dialect.delimiter + dialect.quote + dialect.escape + "\r\n'\ufeff\ufffd")
        part_of_value = text == text.strip() or not dialect.blank_after
        self._raw_shows = not special & set(text) and part_of_value and unit_size(layout.encoding.codec) == 1
        # Bytes in small letters show what a text in small letters does, if nothing else becomes a letter of ASCII.
        self._bytes_show = self._raw_shows and self._needle.isascii() and layout.encoding.codec == "utf-8"
        self._raw_needle = self._needle.encode("ascii", "ignore")
        self._become = [char.encode() for char in BECOME_ASCII if not set(self._needle).isdisjoint(char.casefold())]

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
            bounds = [*self._starts[first:behind], self._starts[behind] if behind < total else self._end]
            if not self._find_in_raw(first, bounds):
                self._find_in_cells(first, bounds)
            self.done = behind

    def _find_in_raw(self, first: int, bounds: Sequence[int]) -> bool:
        """Find the text in rows as the file has them; return whether that shows what is in their cells.

        Args:
            first: How many rows are before these.
            bounds: Byte offset of each, and that behind the last one.
        """
        edits = self._layout.edits
        if not self._raw_shows or (edits and any(start in edits for start in bounds)):
            return False
        raw = self._records.read_bytes(bounds[0], bounds[-1])
        # To look for one byte takes a tenth of what it takes for two.
        if self._bytes_show and not any(char[:1] in raw and char in raw for char in self._become):
            self._find_in_bytes(raw.lower(), first, bounds)
            return True
        codec, begin = self._layout.encoding.codec, bounds[0]
        try:
            if self._needle in raw.decode(codec).casefold():
                rows = [raw[start - begin : end - begin].decode(codec).casefold() for start, end in pairwise(bounds)]
                self._add([row for row, text in enumerate(rows, first + 1) if self._needle in text])
        except UnicodeDecodeError:
            return False
        return True

    def _find_in_bytes(self, raw: bytes, first: int, bounds: Sequence[int]) -> None:
        begin, found = bounds[0], []
        at = raw.find(self._raw_needle)
        while at >= 0:
            place = bisect_right(bounds, begin + at)
            found.append(first + place)
            at = raw.find(self._raw_needle, bounds[place] - begin)
        self._add(found)

    def _find_in_cells(self, first: int, bounds: Sequence[int]) -> None:
        records = self._records.read_range(bounds[0], bounds[-1], first + 1)
        self._add([record.row for record in records if self._needle in "\n".join(record.cells).casefold()])

    def _add(self, rows: Sequence[int]) -> None:
        self.rows.extend([row for row in rows if row in self._among])
