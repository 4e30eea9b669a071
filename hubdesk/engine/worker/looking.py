"""What the program asks of a checked file to show it: rows under a filter, and what cells should be."""

from __future__ import annotations

import msgspec


class Filter(msgspec.Struct, frozen=True):
    """Which rows a page shows. ``kind``: all, findings, errors, warnings or notes."""

    kind: str = "all"
    code: str | None = None
    column: int | None = None
    text: str | None = None


class Count(msgspec.Struct, frozen=True, tag=True):
    """How many rows fit the filter. Result: int."""

    filter: Filter


class Page(msgspec.Struct, frozen=True, tag=True):
    """Rows ``offset`` to ``offset + count`` of those that fit. Result: list of :class:`Shown`."""

    filter: Filter
    offset: int
    count: int


class Shown(msgspec.Struct, frozen=True):
    """A row for the screen; findings are (column index or -1, code, severity, sentence, detail)."""

    row: int
    line: int
    start: int
    cells: tuple[str, ...]
    findings: list[tuple[int, str, str, str, str]]


class FindFixes(msgspec.Struct, frozen=True, tag=True):
    """What the cells with a finding should be, where that is clear. Result: text by row's offset and column.

    Attributes:
        code: The kind of finding.
        column: Its column.
        detail: What the check said about it.
    """

    code: str
    column: int
    detail: str
