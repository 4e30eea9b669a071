"""The first look at a file.

Encoding, dialect, column names and the first records, in a few milliseconds at any size.
"""

from __future__ import annotations

import os
from dataclasses import replace
from itertools import chain
from typing import TYPE_CHECKING

from hubdesk.core.errors import FileProblem
from hubdesk.tabular.dialect import MAX_COLUMNS, DialectGuess, detect_dialect
from hubdesk.tabular.encoding import chosen_encoding, detect_encoding
from hubdesk.tabular.footers import find_footer
from hubdesk.tabular.headers import fit_width, name_columns
from hubdesk.tabular.kinds import sniff_kind
from hubdesk.tabular.lines import LineReader, bytes_reader
from hubdesk.tabular.model import Dialect, Encoding, FileHead, Layout
from hubdesk.tabular.neutral import restore
from hubdesk.tabular.parser import RecordParser
from hubdesk.tabular.results_format import is_result_file
from hubdesk.tabular.source import open_for_reading
from hubdesk.tabular.writing import Writing

if TYPE_CHECKING:
    from collections.abc import Iterator

    from hubdesk.tabular.model import Origin, Record, SourceFile

HEAD_BYTES = 1 << 18
MAX_DELIMITER = 3
COPY_WRITING = Writing(",", '"')
"""How a private copy is written."""
_SAMPLES = 8
_SAMPLE_BYTES = 1 << 16


def read_head(
    source: SourceFile,
    *,
    rows: int = 100,
    encoding: str | None = None,
    delimiter: str | None = None,
    quote: str | None = None,
    escape: str | None = None,
    header_line: int | None = None,
    origin: Origin | None = None,
    need_rows: bool = True,
) -> FileHead:
    """Return how a file is read and its first records.

    Args:
        source: The file.
        rows: How many records to return at most; fewer when they do not fit in the first 256 kB.
        encoding: What a person chose; None to detect it.
        delimiter: What a person chose; None to detect it.
        quote: What a person chose, empty for none; None to detect it.
        escape: What a person chose, empty for none; None to detect it.
        header_line: Physical line of the header that a person chose, from 1; 0 for no header, None to
            detect it.
        origin: What the file is a private copy of. When rows were written anew, how is known.
        need_rows: Refuse a file that has a header and nothing else.

    Raises:
        FileProblem: It is no delimited text (see ``sniff_kind``), or with code ``file.encoding_unknown``,
            ``file.delimiter_invalid``, ``file.empty``, ``file.header_only``, ``file.header_too_long``,
            ``file.too_many_columns`` or what :func:`open_for_reading` raises.
    """
    _check_choices(delimiter, quote, escape)
    head, samples = _read_parts(source)
    written = origin is not None and origin.table != ""
    if written:
        found = Encoding("utf-8")
    elif encoding is None:
        sniff_kind(head, source.path.name)
        found = detect_encoding(head, samples)
    else:
        found = chosen_encoding(encoding, head)
    complete = len(head) >= source.size
    lines, ends = _lines_of(head, found, complete=complete)
    if not any(line.strip() for line in lines):
        message = f"“{source.path.name}” is empty: it has no text."
        raise FileProblem(message, code="file.empty", hint="Export it again and check that it has rows.")
    if not complete and len(lines) < 2:
        raise _endless_header(source)
    if written:
        guess = detect_dialect(lines, writing=COPY_WRITING, header_line=header_line)
    else:
        guess = detect_dialect(lines, delimiter=delimiter, quote=quote, escape=escape, header_line=header_line)
    layout = _with_footer(source, _layout(source, found, guess, ends))
    records = _first_records(head, layout, ends, guess.first, rows=rows, complete=complete)
    if not records and complete and need_rows:
        message = f"“{source.path.name}” has a header and no rows."
        raise FileProblem(message, code="file.header_only", hint="Export it again and check that it has rows.")
    return FileHead(
        source,
        layout,
        tuple(records[:rows]),
        complete=complete and len(records) <= rows,
        origin=origin,
        doubts=tuple(_header_doubts(guess)),
    )


def first_invalid_utf8(source: SourceFile) -> int | None:
    """Return the byte offset of the first thing in the whole file that is not UTF-8, or None.

    About 0.2 s for 150 MB.
    """
    handle = open_for_reading(source)
    try:
        offset, rest = 0, b""
        while True:
            chunk = os.read(handle, 1 << 20)
            data = rest + chunk
            try:
                data.decode("utf-8")
                offset, rest = offset + len(data), b""
            except UnicodeDecodeError as error:
                if not chunk or error.reason != "unexpected end of data" or error.start < len(data) - 3:
                    return offset + error.start
                offset, rest = offset + error.start, data[error.start :]
            if not chunk:
                return None
    finally:
        os.close(handle)


def _check_choices(delimiter: str | None, quote: str | None, escape: str | None) -> None:
    for sign in (delimiter, quote, escape):
        if sign is not None and any(char in "\r\n\0" for char in sign):
            raise FileProblem("A line end separates no values.", code="file.delimiter_invalid", hint="Try , or ;.")
    if delimiter is not None and not 1 <= len(delimiter) <= MAX_DELIMITER:
        message = f"A delimiter is one character, or up to {MAX_DELIMITER} that stand together."
        raise FileProblem(message, code="file.delimiter_invalid", hint="Try , ; | or a tab.")
    if (quote is not None and len(quote) > 1) or (quote and quote == delimiter):
        message = "A quote is one character and not the delimiter."
        raise FileProblem(message, code="file.delimiter_invalid", hint="Try \" or '.")
    if escape and (len(escape) > 1 or escape in (delimiter, quote) or escape.isspace()):
        message = "An escape is one character, neither the delimiter nor the quote."
        raise FileProblem(message, code="file.delimiter_invalid", hint="Try \\.")


def _read_parts(source: SourceFile) -> tuple[bytes, list[bytes]]:
    """Return the head, and pieces from further on when the head is plain ASCII and tells nothing."""
    handle = open_for_reading(source)
    try:
        head = _read_at(handle, 0, min(HEAD_BYTES, source.size))
        samples = []
        if head.isascii() and source.size > len(head):
            step = max(_SAMPLE_BYTES, (source.size - len(head)) // _SAMPLES)
            places = [*range(len(head), source.size, step), max(len(head), source.size - _SAMPLE_BYTES)]
            for place in places:
                piece = _read_at(handle, place, min(_SAMPLE_BYTES, source.size - place))
                samples.append(piece[piece.find(b"\n") + 1 : piece.rfind(b"\n") + 1])
        return head, samples
    finally:
        os.close(handle)


def _read_at(handle: int, offset: int, size: int) -> bytes:
    os.lseek(handle, offset, os.SEEK_SET)
    data = b""
    while len(data) < size and (piece := os.read(handle, size - len(data))):
        data += piece
    return data


def _lines_of(head: bytes, encoding: Encoding, *, complete: bool) -> tuple[list[str], list[int]]:
    """Return the whole lines of the head and their byte offsets.

    A cut last line only if there is no other.
    """
    reader = LineReader(bytes_reader(head), encoding.bom, len(head), encoding)
    lines: list[str] = []
    ends: list[int] = [encoding.bom]
    for block in reader:
        lines.extend(block.lines())
        ends.extend(block.ends[1:])
    if not complete and len(lines) > 1:
        lines.pop()
        ends.pop()
    return lines, ends


def _header_doubts(guess: DialectGuess) -> Iterator[tuple[int, str]]:
    """Yield lines that may or may not belong to the header, and what was made of them."""
    if guess.header is not None and guess.header_rows > 1:
        first = guess.header.index + 1
        yield (
            guess.first,
            f"It is read as a part of the header in line {first:,}. If it is a row, choose that line alone.",
        )
    if guess.doubtful is not None:
        sentence = (
            "It has words where the rows below have numbers, dates or addresses, as a second line of names would. "
            "It is read as a row; if it has the names, choose it for the header."
        )
        yield guess.doubtful + 1, sentence


def _layout(source: SourceFile, encoding: Encoding, guess: DialectGuess, ends: list[int]) -> Layout:
    body = [row.cells for row in guess.rows]
    if guess.header is None:
        if not body:
            raise _endless_header(source)
        header_line = 0
        widths = [len(cells) for cells in body]
        cells: tuple[str, ...] = ("",) * max(set(widths), key=widths.count)
    else:
        header_line = guess.header.index + 1
        cells = fit_width(guess.header.cells, body)
    if len(cells) > MAX_COLUMNS:
        message = f"“{source.path.name}” has {len(cells):,} columns; HubDesk reads up to {MAX_COLUMNS:,}."
        raise FileProblem(message, code="file.too_many_columns", hint="Check the delimiter, or export fewer columns.")
    if guess.header is not None and is_result_file(name_columns(cells)):
        cells = tuple(restore(cell) for cell in cells)
    writing = guess.writing
    dialect = Dialect(
        writing.delimiter,
        writing.quote,
        header_line,
        ends[guess.first],
        guess.certainty,
        escape=writing.escape,
        blank_after=writing.blank_after,
        header_rows=guess.header_rows,
        header_certainty=guess.header_certainty,
    )
    return Layout(encoding, dialect, name_columns(cells))


def _with_footer(source: SourceFile, layout: Layout) -> Layout:
    handle = open_for_reading(source)
    try:
        offset = find_footer(lambda place, size: _read_at(handle, place, size), source.size, layout)
    finally:
        os.close(handle)
    return replace(layout, dialect=replace(layout.dialect, footer_offset=offset)) if offset else layout


def _endless_header(source: SourceFile) -> FileProblem:
    message = f"The header of “{source.path.name}” does not end where a header could."
    hint = "Check that it is a table whose first line has the names of the columns."
    return FileProblem(message, code="file.header_too_long", hint=hint)


def _first_records(
    head: bytes, layout: Layout, ends: list[int], first: int, *, rows: int, complete: bool
) -> list[Record]:
    """Return records that lie wholly within the head: more than ``rows`` of them if there are."""
    enough = first + rows * 2 + 50
    if enough < len(ends) - 1:
        records = _whole_records(head, layout, ends[first], ends[enough], first, complete=False)
        if len(records) > rows:
            return records
    end = len(head) if complete else ends[-1]
    return _whole_records(head, layout, ends[first], end, first, complete=complete)


def _whole_records(head: bytes, layout: Layout, start: int, end: int, first: int, *, complete: bool) -> list[Record]:
    lines = LineReader(bytes_reader(head), start, end, layout.encoding)
    records = list(chain.from_iterable(RecordParser(layout, 1, first + 1).parse(lines)))
    if not complete and len(records) > 1:
        records.pop()  # it may go on behind the end
        while len(records) > 1 and records[-1].flaw is not None:
            records.pop()  # a quote that is open there may close behind it
    return records
