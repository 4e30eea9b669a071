"""Which rows of a checked file a table shows, and in what order."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PageOrder:
    """In what order a table shows rows: by the values of which column, and whether the greatest one comes first.

    Numbers and dates go by what they are where the column goes to a property of that kind, everything else by its
    letters. Empty cells come last in both directions; equal ones stay in the file's order.
    """

    column: str
    descending: bool = False


@dataclass(frozen=True, slots=True)
class PageFilter:
    """Which rows of a checked file a table shows, and in what order.

    Attributes:
        kind: ``all``, ``findings`` (any of the three), ``errors``, ``warnings`` or ``notes``.
        code: Only rows with a finding of this kind, such as ``email.invalid``; None for any.
        column: Only rows with a finding in the column of this name; None for any.
        text: Only rows with this text in one of their cells, case ignored; None for any.
        order: How they are sorted; None keeps the file's order.
    """

    kind: str = "all"
    code: str | None = None
    column: str | None = None
    text: str | None = None
    order: PageOrder | None = None
