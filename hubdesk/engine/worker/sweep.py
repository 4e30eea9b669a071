"""One pass over a file by several processes, each of which takes the next part when it is done with one.

A part begins at a line end near an even share of the file, where hardly ever anything but a new record begins.
Whether it did is seen when the part before it is done: if a quote is open there, all is read again by one process.
"""

from __future__ import annotations

import os
import sys
import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING

import msgspec

from hubdesk.engine.worker.helper import Helper
from hubdesk.engine.worker.parts import SweepPart
from hubdesk.engine.worker.sweeper import Sweeper
from hubdesk.mapping.evidence import FileEvidence
from hubdesk.mapping.model import Catalogue
from hubdesk.mapping.recipe import parse_recipe
from hubdesk.tabular.lines import MAX_RECORD
from hubdesk.tabular.reader import Records

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from hubdesk.engine.worker import protocol
    from hubdesk.engine.worker.chunk import Chunk
    from hubdesk.engine.worker.found_rows import FoundRows
    from hubdesk.engine.worker.parts import PartDone

_MOST_PROCESSES = 4
_SHARE = 5 << 20
"""Bytes of a part: large enough to be worth asking for, small enough for all processes to end together."""
_LOOK_AHEAD = 1 << 16
_TURN = 0.001
"""Seconds after which a thread that listens to a helper gets its turn; with the usual five the helper would wait."""


class _Misread(Exception):
    """A part did not begin where a record does, or its process ended early."""


class _Shares:
    """The parts of a file: who takes which, and what was found in each.

    Args:
        parts: All of them, in order.
        new_found: Makes room for the rows of a part.
    """

    def __init__(self, parts: list[SweepPart], new_found: Callable[[], FoundRows]) -> None:
        self.parts = parts
        self.found = [new_found() for _ in parts]
        self._new_found = new_found
        self._lines: dict[int, int] = {}
        self._lines_joined = 0
        self._joined = 0
        self._misread = False
        self._taken = 0
        self._lock = threading.Lock()

    def take(self) -> int | None:
        """Return which part is next, None when all are taken."""
        with self._lock:
            number = self._taken
            self._taken += 1
        return number if number < len(self.parts) else None

    def rows(self) -> int:
        """Return how many rows were checked so far."""
        return sum(map(len, self.found))

    def done(self, number: int, done: PartDone) -> None:
        """Note that a part is done."""
        with self._lock:
            self._lines[number] = done.lines
            while self._joined in self._lines:
                self._join(self._joined)
                self._joined += 1

    def _join(self, number: int) -> None:
        """Add a part to those before it, which are all together in the place of the first: else memory would grow."""
        whole = self.found[0]
        if number:
            self._misread = self._misread or whole.ends_open(self.parts[number].start, MAX_RECORD)
            whole.join(self.found[number], self._lines_joined)
            self.found[number] = self._new_found()
        self._lines_joined += self._lines[number]

    def joined(self) -> FoundRows:
        """Return the rows of all parts.

        Raises:
            _Misread: A part is missing, or did not begin with a record.
        """
        if self._misread or self._joined < len(self.parts):
            raise _Misread
        return self.found[0]


def sweep(
    request: protocol.Sweep,
    new_found: Callable[[], FoundRows],
    progress: Callable[[int], None],
    *,
    share: int = _SHARE,
) -> tuple[FoundRows, FileEvidence]:
    """Check all rows of a file, with as many processes as that is worth.

    Args:
        request: The file.
        new_found: Makes room for the rows of a part.
        progress: Hears the number of rows so far.
        share: Bytes of a part.

    Raises:
        FileProblem: The file cannot be read.
    """
    parts = _cut(request, share)
    helpers: list[Helper] = []
    try:
        with _short_turns():
            return _together(request, _Shares(parts, new_found), helpers, progress)
    except (OSError, _Misread):
        if len(parts) == 1:
            raise
    finally:
        for helper in helpers:
            helper.end()
    return _together(request, _Shares([request.rows], new_found), [], progress)


def _together(
    request: protocol.Sweep, shares: _Shares, helpers: list[Helper], progress: Callable[[int], None]
) -> tuple[FoundRows, FileEvidence]:
    """Do parts here while helpers, which are added to ``helpers``, do others, and join what was found."""
    for _ in range(min(_MOST_PROCESSES, os.cpu_count() or 1, len(shares.parts)) - 1):
        helpers.append(Helper(request, shares))  # noqa: PERF401  # those before a failure have to be ended
    catalogue = msgspec.json.decode(request.catalogue, type=Catalogue)
    evidence = FileEvidence(parse_recipe(request.left_open), request.source.layout.headers, catalogue)
    sweeper = Sweeper(request)
    while (number := shares.take()) is not None:
        found = shares.found[number]

        def add(chunk: Chunk, found: FoundRows = found) -> None:
            found.add(chunk)
            progress(shares.rows())

        shares.done(number, sweeper.sweep(shares.parts[number], add))
    for heard in (sweeper.heard(), *(helper.wait() for helper in helpers)):
        if heard:  # a helper may have come too late for any part
            evidence.add(heard)
    return shares.joined(), evidence


@contextmanager
def _short_turns() -> Iterator[None]:
    usual = sys.getswitchinterval()
    sys.setswitchinterval(_TURN)
    try:
        yield
    finally:
        sys.setswitchinterval(usual)


def _cut(request: protocol.Sweep, share: int) -> list[SweepPart]:
    """Return the parts of a file."""
    rows = request.rows
    if request.source.layout.dialect.escape:
        return [rows]  # a line end may be escaped, which its neighbourhood does not show
    size = rows.end - rows.start
    count = max(size // share, 1)
    cuts = [rows.start]
    with Records(request.source.file(), request.source.layout) as records:
        for number in range(1, count):
            cut = records.line_end(rows.start + size * number // count, _LOOK_AHEAD)
            if cut is not None and cuts[-1] < cut < rows.end:
                cuts.append(cut)
    bounds = zip(cuts, [*cuts[1:], rows.end], strict=True)
    return [SweepPart(start, end, 1 if start > rows.start else rows.line) for start, end in bounds]
