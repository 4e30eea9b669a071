"""What is asked of the worker about the tables that HubSpot imports by itself."""

from __future__ import annotations

import msgspec

from hubdesk.storage.journal.records import Batch


class WriteTable(msgspec.Struct, frozen=True, tag=True):
    """Write the rows of a batch of the open job as CSV. Progress: rows so far. Result: :class:`TableWritten`.

    Attributes:
        batch: The batch.
        path: The new file; one that a killed program left there is replaced.
        most_bytes: Where the table ends in any case, behind a whole row.
    """

    batch: Batch
    path: str
    most_bytes: int


class TableWritten(msgspec.Struct, frozen=True):
    """A table on the disk: its rows, which are the first ones of the batch, and its bytes."""

    rows: int
    size: int


class FindLines(msgspec.Struct, frozen=True, tag=True):
    """Find the rows of a batch that lines of its table are about. Result: list of row numbers, 0 for none.

    Attributes:
        batch: The batch.
        path: Its table.
        lines: Line of the table, from 1 with the header, and content of its first cell where that is known.
    """

    batch: Batch
    path: str
    lines: list[tuple[int, str]]


class Sample(msgspec.Struct, frozen=True, tag=True):
    """Choose rows of batches, evenly over all of them, as batches of a hundred. Result: list of :class:`Batch`.

    Attributes:
        batches: What they are taken from.
        most: Rows at most.
    """

    batches: list[Batch]
    most: int
