"""What the program asks of a checked file to show it: rows under a filter, and what cells should be."""

from __future__ import annotations

import msgspec


class Order(msgspec.Struct, frozen=True):
    """By the values of which column rows are shown, and whether the greatest one comes first."""

    column: int
    descending: bool = False


class Filter(msgspec.Struct, frozen=True):
    """Which rows a page shows, and in what order. ``kind``: all, findings, errors, warnings or notes.

    Without ``order`` rows are shown as the file has them.
    """

    kind: str = "all"
    code: str | None = None
    column: int | None = None
    text: str | None = None
    order: Order | None = None


class Arrange(msgspec.Struct, frozen=True, tag=True):
    """Do a portion of what showing rows takes: of the search for a text, of bringing them in order.

    Result: :class:`Arranged`. It is asked again until all is done, so that a page can be shown in between and nobody
    has to end the process to have it stop.
    """

    filter: Filter


class Arranged(msgspec.Struct, frozen=True):
    """How far :class:`Arrange` has come: rows looked at of all.

    Attributes:
        done: Rows looked at.
        total: All rows.
        ready: Whether the first rows can be shown without further ado.
        whole: Whether all of them can.
    """

    done: int
    total: int
    ready: bool
    whole: bool


class NextFound(msgspec.Struct, frozen=True, tag=True):
    """Where the next row with a finding is among those that fit. Result: its place from 0 on, -1 for none.

    Attributes:
        filter: Which rows, and in what order.
        place: The place to go on from, -1 for the beginning.
        by: 1 forwards, -1 backwards.
    """

    filter: Filter
    place: int
    by: int


class Count(msgspec.Struct, frozen=True, tag=True):
    """How many rows fit the filter. Result: int."""

    filter: Filter


class Page(msgspec.Struct, frozen=True, tag=True):
    """Rows ``offset`` to ``offset + count`` of those that fit. Result: list of :class:`Shown`."""

    filter: Filter
    offset: int
    count: int


class LinesOf(msgspec.Struct, frozen=True, tag=True):
    """At which lines of the file rows begin. Result: list of int, in the order asked for.

    Attributes:
        rows: Numbers of rows, from 1.
    """

    rows: list[int]


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
