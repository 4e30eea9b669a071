"""Says how well a text reads in a dialect: whether its rows agree on two or more values and its quotes are in order."""

from __future__ import annotations

import csv
import math
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from hubdesk.tabular.header_rows import rows_above
from hubdesk.tabular.stray_quotes import split_stray

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hubdesk.tabular.writing import Writing

_USUAL = (",", ";", "\t", "|")
_WEIGHTS = {" ": 0.5, ":": 0.5, "#": 0.6, "!": 0.6, "*": 0.6, "&": 0.6}
"""Signs that texts have, too: as delimiters they need three columns, and count for less."""
_MISFITS = 20
_LONG = 100
_MOSTLY = 0.8


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


class Reading(NamedTuple):
    """A text as one dialect reads it.

    Attributes:
        writing: The dialect.
        rows: The records, blank lines left out; up to where a record does not end.
        score: 0 not at all, about 1 for a table of three columns, more if wide.
        misfits: Records whose quotes are not in order, counted up to 20.
    """

    writing: Writing
    rows: tuple[Row, ...]
    score: float
    misfits: int


def score(lines: Sequence[str], writing: Writing) -> Reading:
    """Return how ``lines`` read when they are written like ``writing``."""
    prepared = lines if writing.plain else [writing.prepare(line) for line in lines]
    rows, misfits = _read(prepared, writing)
    value = _score(rows) * _doubt(rows, writing.delimiter)
    if writing.delimiter.rstrip(" ") not in _USUAL and not _is_uniform(rows, writing.delimiter):
        value = 0.0
    return Reading(writing, tuple(rows), value * _WEIGHTS.get(writing.delimiter, 1.0), misfits)


def _is_uniform(rows: Sequence[Row], delimiter: str) -> bool:
    """Return whether a delimiter that few programs use makes a table without any doubt."""
    widths = {len(row.cells) for row in rows}
    if delimiter == " " and any(char.isdigit() for row in rows[:1] for cell in row.cells for char in cell):
        return False  # a telephone number, an address
    return len(rows) > 1 and len(widths) == 1 and min(widths) >= (3 if delimiter in _WEIGHTS else 2)


def _read(lines: Sequence[str], writing: Writing) -> tuple[list[Row], int]:
    """Return the records, and how many of them have text behind a closing quote or a quote that stays open."""
    rows: list[Row] = []
    start, misfits = 0, 0
    while start < len(lines):
        reader = csv.reader(iter(lines[start:]), strict=True, **writing.options())
        before = 0
        try:
            for cells in reader:
                if cells:
                    rows.append(Row(start + before, reader.line_num - before, tuple(writing.give_back(cells))))
                before = reader.line_num
        except csv.Error:
            start += before
            misfits += 1
            if misfits == _MISFITS or start > len(lines) * 0.9 > _LONG:
                break  # the last record may go on behind the last line
            stray = split_stray(lines[start].rstrip("\r\n"), writing)
            rows.append(Row(start, 1, tuple(writing.give_back(stray))))
            start += 1
        else:
            break
    return rows, misfits


def _score(rows: list[Row]) -> float:
    if not rows:
        return 0.0
    widths = Counter(len(row.cells) for row in rows)
    width, count = max(widths.items(), key=lambda item: (item[1] if item[0] > 1 else 0, item[0]))
    if width < 2:
        return 0.0
    above = rows_above(rows, width)
    table = rows[above:]
    share = min(1.0, count / len(table))  # rows above may be as wide
    # The header is the row that matters: a delimiter that it lacks is a decimal comma or part of a text.
    head = len(table[0].cells) == width
    if (not head and share <= 0.5) or (width == 2 and above and share < 1):
        return 0.0
    spread = len({len(row.cells) for row in table}) if len(rows) > 1 else 1
    long_records = sum(row.lines > 5 for row in rows) / len(rows)
    certain = (1.0 if head else 0.6) * (0.5 * 0.95**above if above else 1.0)
    if above:
        certain *= math.sqrt(len(table) / len(rows)) if len(table) > 1 else 0.1
    # A blank behind it makes it a sign of punctuation.
    cells = [cell for row in table for cell in row.cells[1:]]
    certain *= 1 - 0.3 * sum(cell.startswith(" ") for cell in cells) / max(1, len(cells))
    # Rows of many widths speak against it, a few damaged ones among many good ones hardly.
    ragged = math.sqrt(1 + (spread - 1) * min(1.0, 5 * (1 - share)))
    return share**2 * math.log2(width + 1) / 2 * certain / ragged * (1 - long_records)


def _doubt(rows: list[Row], delimiter: str) -> float:
    """Return a factor below 1 for a delimiter that is something else: a decimal comma, a sign between others."""
    cells = [row.cells for row in rows if len(row.cells) > 1]
    if not cells:
        return 1.0
    if delimiter == "," and sum(_is_decimal(row) for row in cells) >= _MOSTLY * len(cells):
        return 0.3
    for other in _USUAL:
        if other != delimiter and sum(row[0].count(other) > 1 for row in cells) >= _MOSTLY * len(cells):
            return 0.5
    return 1.0


def _is_decimal(cells: tuple[str, ...]) -> bool:
    before, behind = cells[0], cells[-1]
    between = len(cells) == 2 and before[-1:].isdigit() and behind[:1].isdigit()
    return between and any(other in before for other in _USUAL)
