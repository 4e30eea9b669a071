"""Reads the records of a file.

All of them in one pass with little memory, or exactly those of a byte range again.
"""

from __future__ import annotations

import os
import threading
from itertools import chain
from typing import TYPE_CHECKING

from hubdesk.core.errors import FileProblem
from hubdesk.tabular.columns import Parts
from hubdesk.tabular.edits import Corrections
from hubdesk.tabular.lines import LineReader, bytes_reader, unit_size
from hubdesk.tabular.model import Flaw
from hubdesk.tabular.parser import RecordParser
from hubdesk.tabular.source import open_for_reading

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import TracebackType
    from typing import Self

    from hubdesk.tabular.model import Layout, Record, SourceFile


class Records:
    """The records of a file, opened when first needed.

    A context manager; may be used by several threads at once. Reading stops at the size that the file had when it was
    opened, so rows that somebody appends meanwhile are not part of it. Whether its bytes are still the same is for the
    caller to compare (see :meth:`read_bytes`).

    Args:
        source: The file.
        layout: How it is read.
    """

    def __init__(self, source: SourceFile, layout: Layout) -> None:
        self._source = source
        self._layout = layout
        self._corrections = Corrections(layout.edits)
        self._handle = -1
        self._lock = threading.Lock()

    def __enter__(self) -> Self:
        with self._lock:
            self._open()
        return self

    def _open(self) -> None:
        if self._handle < 0:
            self._handle = open_for_reading(self._source)

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close the file; twice is harmless."""
        with self._lock:
            if self._handle >= 0:
                os.close(self._handle)
                self._handle = -1

    def __del__(self) -> None:
        if self._handle >= 0:
            os.close(self._handle)

    def __iter__(self) -> Iterator[Record]:
        return chain.from_iterable(self.blocks())

    def blocks(self, *, offset: int | None = None, row: int = 1, line: int | None = None) -> Iterator[list[Record]]:
        """Yield the records in lists of a convenient size, from the first one or from ``offset`` on.

        Args:
            offset: Byte offset at which a record starts; None for the first record.
            row: Number of that record.
            line: Physical line at which it starts; None only with ``offset`` None.

        Raises:
            FileProblem: ``file.truncated``: the file has become shorter.
        """
        if offset is None:
            offset = self._layout.dialect.data_offset
            line = self.line_at(offset)
        lines = LineReader(self.read, offset, self._source.size, self._layout.encoding)
        found = RecordParser(self._layout, row, line or 1).parse(lines)
        return self._corrections.blocks(found) if self._corrections else found

    def iterate(self, *, offset: int | None = None, row: int = 1, line: int | None = None) -> Iterator[Record]:
        """Yield records one by one; see :meth:`blocks`."""
        return chain.from_iterable(self.blocks(offset=offset, row=row, line=line))

    def parts(self, start: int, end: int, row: int, line: int, *, keep_lines: bool = False) -> Parts:
        """Return the rows between two byte offsets, as columns (or lines) wherever that is possible.

        Iterating raises ``FileProblem`` with ``file.truncated`` when the file has become shorter.
        """
        return Parts(self.read, self._layout, start, end, row, line, self._corrections, keep_lines=keep_lines)

    def line_end(self, offset: int, most: int) -> int | None:
        """Return the offset behind the first line end from ``offset`` on; None when none is within ``most`` bytes."""
        if unit_size(self._layout.encoding.codec) > 1:
            return None
        size = min(most, self._source.size - offset)
        found = self.read(offset, size).find(b"\n") if size > 0 else -1
        return offset + found + 1 if found >= 0 else None

    def read_range(self, start: int, end: int, first_row: int, first_line: int = 1) -> list[Record]:
        """Return the records between two byte offsets, the same as a whole pass gives there.

        Args:
            start: ``start`` of a record.
            end: ``end`` of the same or a later one.
            first_row: ``row`` of the first one.
            first_line: ``line`` of the first one.

        Raises:
            FileProblem: ``file.truncated``: the file has become shorter.
        """
        content = self.read_bytes(start, end)
        return parse_bytes(content, self._layout, start, first_row, first_line, self._corrections)

    def read_bytes(self, start: int, end: int) -> bytes:
        """Return the bytes between two offsets, for digests.

        Raises:
            FileProblem: ``file.truncated``: the file has become shorter.
        """
        pieces = []
        while start < end:
            pieces.append(self.read(start, end - start))
            start += len(pieces[-1])
        return b"".join(pieces)

    def describe_flaw(self, record: Record) -> str:
        """Return where a flawed record is damaged, for its sentence; never a value. May be empty."""
        if record.flaw is Flaw.UNDECODABLE:
            raw = self.read_bytes(record.start, min(record.end, record.start + (1 << 20)))
            try:
                raw.decode(self._layout.encoding.codec)
            except UnicodeDecodeError as error:
                return f"byte 0x{raw[error.start]:02X} at byte {error.start + 1} of the row, line {record.line}"
            return f"a replacement character (U+FFFD), line {record.line}"
        if record.flaw in (Flaw.TOO_FEW, Flaw.TOO_MANY):
            found = len(record.cells)
            return f"line {record.line}" if record.flaw is Flaw.TOO_FEW else f"{found} values, line {record.line}"
        return f"line {record.line}" if record.flaw else ""

    def read(self, offset: int, size: int) -> bytes:
        """Return up to ``size`` bytes from ``offset`` on, fewer only at the end of the file.

        Raises:
            FileProblem: ``file.truncated``: the file has become shorter.
        """
        with self._lock:
            self._open()
            os.lseek(self._handle, offset, os.SEEK_SET)
            data = os.read(self._handle, size)
        if not data and size:
            message = f"“{self._source.path.name}” has become shorter since it was opened."
            raise FileProblem(message, code="file.truncated", hint="Open it again.")
        return data

    def line_at(self, offset: int) -> int:
        """Return the number of the physical line that begins at a byte offset."""
        encoding = self._layout.encoding
        lines = LineReader(self.read, encoding.bom, offset, encoding)
        return sum(len(block.ends) - 1 for block in lines) + 1


def parse_bytes(
    data: bytes, layout: Layout, offset: int, row: int, line: int, corrections: Corrections | None = None
) -> list[Record]:
    """Return the records in ``data``, which begins record ``row`` and lies at ``offset`` of the file.

    ``corrections`` are those of the layout, for whoever has them ready already.
    """
    lines = LineReader(bytes_reader(data, offset), offset, offset + len(data), layout.encoding)
    records = list(chain.from_iterable(RecordParser(layout, row, line).parse(lines)))
    if corrections is None:
        corrections = Corrections(layout.edits)
    return corrections.records(records)
