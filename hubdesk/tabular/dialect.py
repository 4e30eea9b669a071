"""Finds out how a delimited text is written: delimiter, quote, where its header is.

Own scoring instead of the standard library's sniffer, which refuses or misreads many real files: each
candidate reads the first lines, and the one whose rows agree best on their number of values wins. Quoted
delimiters do not count.
"""

from __future__ import annotations

import csv
import math
import re
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from hubdesk.tabular.model import Certainty

if TYPE_CHECKING:
    from collections.abc import Sequence

DELIMITERS = (",", ";", "\t", "|")
MAX_COLUMNS = 4096
_QUOTES = ('"', "'")
_MAX_LINES = 200
_MAX_CHARS = 1 << 16
_MAX_PREAMBLE = 30
_SEP_LINE = re.compile(r'"?sep=(.)"?[,;\t|]*\s*', re.IGNORECASE)
_ADDRESS = re.compile(r"[^@\s,;]+@[^@\s,;]+\.[A-Za-z]{2,}")


@dataclass(frozen=True, slots=True)
class Row:
    """A record of the head.

    Attributes:
        index: Its first line, from 0.
        lines: Its number of physical lines.
        cells: Its values.
    """

    index: int
    lines: int
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class DialectGuess:
    """How the head reads best.

    Attributes:
        delimiter: One character.
        quote: One character.
        header: The header's record; None when the file begins with data.
        first: Index of the line at which data starts.
        rows: The first records behind the header.
        certainty: How sure that is.
    """

    delimiter: str
    quote: str
    header: Row | None
    first: int
    rows: tuple[Row, ...]
    certainty: Certainty


def detect_dialect(
    lines: Sequence[str],
    *,
    delimiter: str | None = None,
    quote: str | None = None,
    header_line: int | None = None,
) -> DialectGuess:
    """Return the dialect of a text.

    Args:
        lines: Its first lines with line ends. Only so many are looked at.
        delimiter: What a person chose, else None.
        quote: What a person chose, else None; an empty text means that nothing is quoted.
        header_line: Line of the header that a person chose, from 1; 0 for none, None to find it.
    """
    above = max(0, (header_line or 1) - 1)
    lines = [*("\n" for _ in lines[:above]), *_capped(lines[above:])]
    skip = 0
    certainty = Certainty.CHOSEN if delimiter else None
    if lines and not above and (match := _SEP_LINE.fullmatch(lines[0])):
        skip = 1
        if delimiter is None:
            delimiter, certainty = match.group(1), Certainty.CERTAIN
    if quote is None:
        quote = _detect_quote(lines)
    candidates = (delimiter,) if delimiter else DELIMITERS
    readings = {candidate: _read(lines, skip, candidate, quote) for candidate in candidates}
    scores = {candidate: _score(rows) for candidate, rows in readings.items()}
    best = max(candidates, key=lambda candidate: scores[candidate])
    if scores[best] <= 0 and delimiter is None:
        # One column: any delimiter that does not occur.
        text = "".join(lines)
        best = next((candidate for candidate in DELIMITERS if candidate not in text), ",")
        certainty = Certainty.LIKELY
        readings[best] = _read(lines, skip, best, quote)
    if certainty is None:
        others = max(scores[candidate] for candidate in candidates if candidate != best)
        certainty = Certainty.CERTAIN if scores[best] > 2 * max(others, 0) and scores[best] > 0.9 else Certainty.LIKELY
    rows = readings[best]
    header, body = _split_header(rows) if header_line is None else _chosen_header(rows, header_line)
    first = header.index + header.lines if header else (rows[0].index if rows else skip)
    return DialectGuess(best, quote, header, first, tuple(body), certainty)


def looks_like_address(cell: str) -> bool:
    """Return whether a cell holds nothing but an e-mail address."""
    return _ADDRESS.fullmatch(cell.strip()) is not None


def _capped(lines: Sequence[str]) -> list[str]:
    """Return so many lines that a wide file costs no more than a narrow one, but at least two."""
    kept: list[str] = []
    size = 0
    for line in lines[:_MAX_LINES]:
        size += len(line)
        if size > _MAX_CHARS and len(kept) >= 2:
            break
        kept.append(line)
    return kept


def _read(lines: list[str], skip: int, delimiter: str, quote: str) -> list[Row]:
    """Return the records of ``lines[skip:]``, blank lines left out; stops where a record does not end."""
    options = {"quotechar": quote} if quote else {"quoting": csv.QUOTE_NONE}
    reader = csv.reader(iter(lines[skip:]), delimiter=delimiter, **options)
    rows: list[Row] = []
    before = 0
    while True:
        try:
            cells = next(reader)
        except (StopIteration, csv.Error):
            return rows
        if cells:
            rows.append(Row(skip + before, reader.line_num - before, tuple(cells)))
        before = reader.line_num


def _score(rows: list[Row]) -> float:
    """Return how well the rows agree on two or more values.

    0 not at all, about 1 for a table of three columns, more if wide.
    """
    if not rows:
        return 0.0
    widths = Counter(len(row.cells) for row in rows)
    width, count = max(widths.items(), key=lambda item: (item[1] if item[0] > 1 else 0, item[0]))
    if width < 2:
        return 0.0
    above = _rows_above(rows, width)
    table = rows[above:]
    share = count / len(table)
    # The header is the row that matters: a delimiter that it lacks is a decimal comma or part of a text.
    head = len(table[0].cells) == width
    if (not head and share <= 0.5) or (width == 2 and above and share < 1):
        return 0.0
    spread = len({len(row.cells) for row in table}) if len(rows) > 1 else 1
    long_records = sum(row.lines > 5 for row in rows) / len(rows)
    certain = (1.0 if head else 0.6) * (0.5 * 0.95**above if above else 1.0)
    # A blank behind it makes it a sign of punctuation.
    cells = [cell for row in table for cell in row.cells[1:]]
    certain *= 1 - 0.3 * sum(cell.startswith(" ") for cell in cells) / max(1, len(cells))
    return share**2 * math.log2(width + 1) / 2 * certain / math.sqrt(spread) * (1 - long_records)


def _split_header(rows: list[Row]) -> tuple[Row | None, list[Row]]:
    """Return the header and the records behind it.

    Lines above the header that are no part of the table are left out.
    """
    if not rows:
        return None, []
    position = _rows_above(rows, _usual_width(rows))
    header = rows[position]
    if any(looks_like_address(cell) for cell in header.cells):
        return None, rows[position:]
    return header, rows[position + 1 :]


def _chosen_header(rows: list[Row], header_line: int) -> tuple[Row | None, list[Row]]:
    return (rows[0], rows[1:]) if rows and header_line > 0 else (None, rows)


def _usual_width(rows: list[Row]) -> int:
    widths = Counter(len(row.cells) for row in rows)
    return max(widths.items(), key=lambda item: (item[1], item[0]))[0]


def _rows_above(rows: list[Row], width: int) -> int:
    """Return how many rows are titles and notes above a table of ``width`` columns: most of their cells are empty."""
    if width < 2:
        return 0
    most = 0
    for position, row in enumerate(rows[: _MAX_PREAMBLE + 1]):
        filled = sum(bool(cell.strip()) for cell in row.cells)
        if filled > 1 and filled * 3 > width:
            return position if len(row.cells) == width and filled > most else 0
        most = max(most, filled)
    return 0


def _detect_quote(lines: list[str]) -> str:
    """Return the double quote unless only single quotes enclose values."""
    text = "".join(lines)
    if text.count("'") <= len(lines):
        return '"'
    enclosing = {
        quote: len(re.findall(f"(?m)(?:^|[,;\t|]){quote}[^\n]*?{quote}(?=[,;\t|\r\n]|$)", text)) for quote in _QUOTES
    }
    return "'" if enclosing["'"] > len(lines) and not enclosing['"'] else '"'
