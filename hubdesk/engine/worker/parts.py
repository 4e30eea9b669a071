"""What is said about the parts of a file that several processes share; a part of the protocol."""

from __future__ import annotations

import msgspec

from hubdesk.engine.worker.chunk import Chunk


class SweepPart(msgspec.Struct, frozen=True, tag=True):
    """Check the rows of a part. Any number of :class:`FoundChunk`, then the result: :class:`PartDone`.

    Attributes:
        start: Offset of the first record.
        end: Offset behind the last one.
        line: Physical line of the first record.
    """

    start: int
    end: int
    line: int = 1


class FoundChunk(msgspec.Struct, frozen=True, tag=True):
    """Rows of a part."""

    chunk: Chunk


class PartDone(msgspec.Struct, frozen=True):
    """The end of a part: physical lines up to it, and what the columns showed in all parts that one process did."""

    lines: int
    heard: list[dict[str, int]]
