"""Finds the totals and notes that programs put below a table. They stay rows, but rows that nobody should send."""

from __future__ import annotations

import re
from itertools import chain
from typing import TYPE_CHECKING

from hubdesk.tabular.lines import LineReader, unit_size
from hubdesk.tabular.parser import RecordParser

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from hubdesk.tabular.model import Layout, Record

_TAIL_BYTES = 1 << 15
_MOST = 5
_TOTAL = re.compile(
    r"(?i)(?:(?:grand|sub|report|page)?[ -]?totals?|sums?|count|summe|gesamt(?:summe|ergebnis|zahl)?|insgesamt|anzahl|"
    r"somme|total g[ée]n[ée]ral|totaux|suma|razem|totale|totaal|итого|всего|合計|合计|总计|總計|합계|"
    r"(?:total )?(?:number of )?(?:rows|records|contacts|entries)|zeilen|datens[äa]tze|kontakte)"
    r"\s*(?:[:=]?\s*[\d.,' ]*)|"
    r"(?:total|number of|anzahl|nombre de|n[úu]mero de|numero di|totale|aantal|liczba)\b[^\d@:=]{1,30}[:=]\s*[\d.,' ]+"
)
_NOTE = re.compile(
    r"(?i)(?:\*+|footnotes?\b|notes?:|source:|quelle:|end of (?:report|file|list|data)|generated (?:on|by|at)|"
    r"exported (?:on|by|at|from)|created (?:on|by|with)|report (?:run|generated)|erstellt (?:am|von)|exportiert|"
    r"copyright|©|\(c\)|confidential|page \d+|stand:|as of ).*"
)


def find_footer(read: Callable[[int, int], bytes], size: int, layout: Layout) -> int:
    """Return the byte offset at which totals and notes below the table begin, 0 when there are none.

    Args:
        read: ``read(offset, size)`` returns bytes of the file.
        size: Bytes of the file.
        layout: How it is read, without a footer.
    """
    width = len(layout.headers)
    if width < 2:
        return 0
    start = layout.dialect.data_offset
    cut = size - _TAIL_BYTES > start
    if cut:
        unit = unit_size(layout.encoding.codec)
        start += (size - _TAIL_BYTES - start) // unit * unit
    lines = LineReader(read, start, size, layout.encoding)
    records = list(chain.from_iterable(RecordParser(layout, 1, 1).parse(lines)))
    if cut and records:
        records.pop(0)  # it began before
    return _first_of(records, width)


def _first_of(records: Sequence[Record], width: int) -> int:
    usual = sorted(_filled(record) for record in records)[len(records) * 3 // 4] if records else 0
    found = 0
    for record in reversed(records[-_MOST:]):
        blank = not any(cell.strip() for cell in record.cells)
        if len(records) == 1 or not (blank or _is_footer(record, min(usual, width))):
            break
        if not blank or found:  # a line of delimiters alone belongs to the footer below it
            found = record.start
    return found


def _filled(record: Record) -> int:
    return sum(bool(cell.strip()) for cell in record.cells)


def _is_footer(record: Record, usual: int) -> bool:
    cells = [cell.strip() for cell in record.cells if cell.strip()]
    if len(cells) >= usual or any("@" in cell for cell in cells):
        return False
    if _TOTAL.fullmatch(cells[0]):
        return True
    return len(cells) == 1 and _NOTE.match(cells[0]) is not None
