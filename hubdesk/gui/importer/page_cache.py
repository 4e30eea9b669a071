"""The rows that a table has at hand: pages of 256, the longest unseen are let go. No Qt, no fetching."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from hubdesk.gui.language.say import heard

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from hubdesk.engine.records import PageRow

PAGE = 256
"""Rows of a page: about six screens, fetched in a few milliseconds."""

KEPT = 48
"""Pages kept: some 12,000 rows, a few MB."""

_RANK = {"note": 1, "warning": 2, "error": 3}


@dataclass(frozen=True, slots=True)
class ShownRow:
    """A row prepared for the screen, so that a model answers without work.

    Attributes:
        row: 1-based row of the file.
        cells: Texts of the shown columns.
        severities: Worst severity of each shown column, empty where there is none.
        sentences: Sentences of the findings of each shown column.
        worst: Worst severity of the whole row, hidden columns included; empty when there is none.
        whole: Sentences that belong to no shown column.
        first: First shown column with a finding, -1 when there is none.
        raw: Texts of the shown columns as they are, line breaks included.
        worst_of: Code and detail of the worst finding of each shown column, empty where there is none.
        start: Byte offset that corrections of the row are kept by.
        whole_code: Code of a finding of the whole row, empty when there is none.
        line: 1-based line of the file at which it starts: what it is called on screen.
    """

    row: int
    cells: tuple[str, ...]
    severities: tuple[str, ...]
    sentences: tuple[str, ...]
    worst: str
    whole: str
    first: int
    raw: tuple[str, ...] = ()
    worst_of: tuple[tuple[str, str], ...] = ()
    start: int = 0
    whole_code: str = ""
    line: int = 0

    @property
    def correctable(self) -> bool:
        """Whether its cells can be corrected: what cannot be read as a row has to be put right in the file."""
        return self.whole_code in {"", "row.empty", "row.too_few_values"}


def worse(one: str, other: str) -> str:
    """Return the worse of two severities."""
    return one if _RANK.get(one, 0) >= _RANK.get(other, 0) else other


def prepared(row: PageRow, columns: Sequence[int]) -> ShownRow:
    """Return ``row`` as the screen shows it.

    Args:
        row: The row of the file.
        columns: Indexes of the file's columns, in the order of the screen.
    """
    place = {column: position for position, column in enumerate(columns)}
    severities = [""] * len(columns)
    sentences: list[list[str]] = [[] for _ in columns]
    whole: list[str] = []
    worst_of = [("", "")] * len(columns)
    worst = whole_code = ""
    for finding in row.findings:
        worst = worse(finding.severity, worst)
        position = place.get(finding.column)
        if position is None:
            whole.append(heard(finding.sentence))
            whole_code = finding.code if finding.column < 0 else whole_code
        else:
            if _RANK.get(finding.severity, 0) > _RANK.get(severities[position], 0):
                worst_of[position] = (finding.code, finding.detail)
            severities[position] = worse(finding.severity, severities[position])
            sentences[position].append(heard(finding.sentence))
    cells = row.cells
    return ShownRow(
        row=row.row,
        cells=tuple(one_line(cells[column]) if column < len(cells) else "" for column in columns),
        severities=tuple(severities),
        sentences=tuple(" ".join(found) for found in sentences),
        worst=worst,
        whole=" ".join(whole),
        first=next((position for position, found in enumerate(severities) if found), -1),
        raw=tuple(cells[column] if column < len(cells) else "" for column in columns),
        worst_of=tuple(worst_of),
        start=row.start,
        whole_code=whole_code,
        line=row.line,
    )


def one_line(text: str) -> str:
    """Return text for a cell of one line: breaks become a return sign, very long values end early."""
    if len(text) > 300:
        text = text[:300] + "…"
    return " ⏎ ".join(text.splitlines()) if "\n" in text or "\r" in text else text


class PageCache:
    """Pages by number.

    ``generation`` grows with each :meth:`reset`: an answer to an older question is not let in.
    """

    def __init__(self) -> None:
        self.generation = 0
        self._pages: OrderedDict[int, tuple[ShownRow, ...]] = OrderedDict()

    def reset(self) -> int:
        """Forget all pages and return the new generation."""
        self._pages.clear()
        self.generation += 1
        return self.generation

    def row(self, index: int) -> ShownRow | None:
        """Return the row at ``index`` of the filtered rows, or None while it is not here."""
        page = self._pages.get(index // PAGE)
        if page is None:
            return None
        offset = index % PAGE
        return page[offset] if offset < len(page) else None

    def has(self, page: int) -> bool:
        """Tell whether a page is here, and count it as seen."""
        if page not in self._pages:
            return False
        self._pages.move_to_end(page)
        return True

    def put(self, page: int, rows: Iterable[ShownRow], generation: int) -> bool:
        """Keep a page; return False when it answers an older question."""
        if generation != self.generation:
            return False
        self._pages[page] = tuple(rows)
        self._pages.move_to_end(page)
        while len(self._pages) > KEPT:
            self._pages.popitem(last=False)
        return True


def pages_of(first: int, last: int, total: int) -> range:
    """Return the pages that hold the rows ``first`` to ``last`` of ``total``."""
    if total <= 0 or last < first:
        return range(0)
    return range(max(0, first) // PAGE, min(last, total - 1) // PAGE + 1)
