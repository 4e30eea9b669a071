"""How batches lie in the file."""

from __future__ import annotations

from hubdesk.storage.journal.records import Batch, BatchState

_STATES = tuple(BatchState)
"""Position is the number in the file. New states are appended, never inserted."""

PLANNED, INTENT, DONE, SPLIT = range(4)

_NAMES = ("seq", "first_row", "start", '"end"', "members", "digest", "state", "attempts", "first_sent")
COLUMNS = ", ".join(_NAMES)
INSERT = f"INSERT INTO batch ({COLUMNS}, parent) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"  # noqa: S608  # own constant


def pack(batch: Batch, parent: int | None = None) -> tuple[object, ...]:
    """Return the row of the table ``batch`` that stands for a batch; ``parent`` is the one that it is a part of."""
    return (
        batch.seq,
        batch.first_row,
        batch.start,
        batch.end,
        batch.members,
        batch.digest,
        _STATES.index(batch.state),
        batch.attempts,
        batch.first_sent,
        parent,
    )


def unpack(row: tuple[int, int, int, int, bytes, bytes, int, int, float | None]) -> Batch:
    """Return the batch that a row of the table, as far as :data:`COLUMNS`, stands for."""
    seq, first_row, start, end, members, digest, state, attempts, first_sent = row
    return Batch(seq, first_row, start, end, members, digest, _STATES[state], attempts, first_sent)
