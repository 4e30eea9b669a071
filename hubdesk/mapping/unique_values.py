"""Finds rows that HubSpot would refuse for a value that it allows once and that another row is sent with, too."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hubdesk.mapping.rules import Duplicates

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from hubdesk.mapping.duplicates import Deduplicator


def repeated_values(
    groups: Sequence[list[int]], uniques: Sequence[tuple[int, Deduplicator]], policy: Duplicates
) -> dict[int, tuple[int, int]]:
    """Return the rows that must not be sent: the column with the value, and the row that has it already.

    The first row with a value keeps it. Of rows with the same key only the values that are sent count: those of the row
    that wins, or, where rows are merged, of the last one that has any. A row that is not sent gives way to the next one
    with its key, whose values then count; so it is looked until nothing more is found.

    Args:
        groups: The rows of each key that several rows have, in row order.
        uniques: Column, and what heard the filled values of it.
        policy: Which row of a group is sent.
    """
    repeats: dict[int, tuple[int, int]] = {}
    several = {row for rows in groups for row in rows}
    merged = policy is Duplicates.MERGE
    values = [
        (column, repeated, heard.heard_among(several) if merged else several)
        for column, heard in uniques
        if (repeated := list(heard.groups()))
    ]
    before = -1
    while before < len(repeats):
        before = len(repeats)
        for column, repeated, filled in values:
            unsent = set(_unsent(groups, filled, repeats, first=policy is Duplicates.FIRST))
            for rows in repeated:
                sent = [row for row in rows if row not in unsent and row not in repeats]
                repeats |= dict.fromkeys(sent[1:], (column, sent[0]))
    return repeats


def _unsent(
    groups: Sequence[list[int]], filled: set[int], repeats: dict[int, tuple[int, int]], *, first: bool
) -> Iterator[int]:
    """Yield the rows of groups whose value of a column is not sent.

    Args:
        groups: See :func:`repeated_values`.
        filled: The rows that may give their value.
        repeats: Rows that are not sent.
        first: Whether the first row of a group counts, else the last one.
    """
    for rows in groups:
        left = [row for row in rows if row in filled and row not in repeats]
        yield from left[1:] if first else left[:-1]
