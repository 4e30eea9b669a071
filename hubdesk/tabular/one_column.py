"""Reads one column of rows whose places in the file are known: a tenth of what reading whole rows costs.

Of plain rows one expression takes the values, and no others are made. Whatever is not plain (quotes,
damage, other encodings of signs, corrected cells) is read as everywhere else.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING

from hubdesk.tabular.lines import MARK, MAX_FIELD, REPLACEMENT
from hubdesk.tabular.results_format import is_result_file
from hubdesk.tabular.writing import writing_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hubdesk.tabular.model import Layout
    from hubdesk.tabular.reader import Records


class OneColumn:
    """The values of a column.

    Args:
        records: The file.
        layout: How it is read.
        column: Index of the column.
    """

    def __init__(self, records: Records, layout: Layout, column: int) -> None:
        self._records = records
        self._layout = layout
        self._column = column
        self._codec = layout.encoding.codec
        self._writing = writing_of(layout.dialect)
        writing = self._writing
        self._plain = (
            writing.plain
            and not writing.blank_after
            and not layout.dialect.footer_offset
            and not is_result_file(layout.headers)
            and writing.sign.isascii()
            and signs_are_bytes(self._codec)
        )
        sign = re.escape(writing.sign)
        within, last = f"([^{sign}]*+){sign}", f"([^{sign}\n]*+)"  # the former takes half as long
        value = within if column < len(layout.headers) - 1 else last
        self._pattern = re.compile(f"[^{sign}]*+{sign}" * column + value + "[^\n]*+\n")

    def values(self, starts: Sequence[int], end: int, row: int) -> list[str]:
        """Return the values of rows that follow each other; empty where a row has no such column.

        Args:
            starts: Byte offset of each row.
            end: Offset behind the last one.
            row: Number of the first one.

        Raises:
            FileProblem: The file has become shorter.
        """
        if not len(starts):
            return []
        found = self._quickly(starts, end) if self._plain else None
        if found is not None:
            return found
        column = self._column
        return [
            record.cells[column] if column < len(record.cells) else ""
            for record in self._records.read_range(starts[0], end, row)
        ]

    def _quickly(self, starts: Sequence[int], end: int) -> list[str] | None:
        """Return the values of plain rows, None when some of them need a closer look."""
        if self._layout.edits and any(start in self._layout.edits for start in starts):
            return None
        raw = self._records.read_bytes(starts[0], end)
        try:
            text = raw.decode(self._codec)
        except UnicodeDecodeError:
            return None
        if self._writing.opens(text) or (not text.isascii() and (MARK in text or REPLACEMENT in text)):
            return None
        if "\r" in text:
            text = text.replace("\r\n", "\n")
            if "\r" in text:
                return None
        if text[-1:] != "\n":
            text += "\n"
        if text.count("\n") != len(starts) or _has_long_row(starts, end):
            return None
        cells = self._pattern.findall(text)
        # A row with too few values would have gone on in the next line.
        return cells if len(cells) == len(starts) else None


def _has_long_row(starts: Sequence[int], end: int) -> bool:
    """Return whether some row that begins at one of ``starts``, the last ending at ``end``, is too long to be plain."""
    place = 0
    while place < len(starts):
        near = bisect_right(starts, starts[place] + MAX_FIELD, place) - 1
        if near == place:
            behind = starts[place + 1] if place + 1 < len(starts) else end
            if behind - starts[place] > MAX_FIELD:
                return True
            near += 1
        place = near
    return False


def signs_are_bytes(codec: str) -> bool:
    """Return whether a byte below 128 always is the sign that ASCII has there: in UTF-8 and in one-byte encodings."""
    return codec == "utf-8" or len(bytes(range(256)).decode(codec, "replace")) == 256
