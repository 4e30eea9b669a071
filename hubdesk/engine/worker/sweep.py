"""One pass over a file by several processes, each with a part of it.

A part begins at a line end near an even share of the file, where hardly ever anything but a new record begins.
Whether it did is seen when the part before it is done: if a quote is open there, all is read again by one process.
"""

from __future__ import annotations

import contextlib
import os
import subprocess
import threading
from typing import TYPE_CHECKING

import msgspec

from hubdesk.core.child import child_command, child_environment
from hubdesk.engine.worker import protocol
from hubdesk.engine.worker.checkers import checker_for
from hubdesk.engine.worker.chunk import Chunk, ChunkMaker
from hubdesk.mapping.evidence import FileEvidence
from hubdesk.mapping.model import Catalogue
from hubdesk.mapping.recipe import parse_recipe
from hubdesk.tabular.lines import MAX_RECORD
from hubdesk.tabular.reader import Records

if TYPE_CHECKING:
    from collections.abc import Callable

    from hubdesk.engine.worker.found_rows import FoundRows

_MOST_PROCESSES = 4
_WORTH_A_PROCESS = 6 << 20
_LOOK_AHEAD = 1 << 16
_REPLY = msgspec.msgpack.Decoder(protocol.Reply)


def sweep_part(request: protocol.SweepPart, emit: Callable[[Chunk], None]) -> protocol.PartDone:
    """Check the rows of a part of a file.

    Raises:
        FileProblem: The file cannot be read.
    """
    layout = request.source.layout
    recipe, left_open = parse_recipe(request.recipe), parse_recipe(request.left_open)
    catalogue = msgspec.json.decode(request.catalogue, type=Catalogue)
    evidence = FileEvidence(left_open, layout.headers, catalogue)
    checker = checker_for(request.form, recipe, layout.headers, catalogue, request.time_zone)
    maker = ChunkMaker(checker, evidence if evidence.needed else None, emit)
    with Records(request.source.file(), layout) as records:
        parts = records.parts(request.start, request.end, 1, request.line)
        for part in parts:
            maker.take(part)
        maker.flush()
    return protocol.PartDone(parts.line - 1, evidence.heard())


class _Misread(Exception):
    """A part did not begin where a record does, or its process ended early."""


class _Helper:
    """Another process with a part of the file, and a thread that gathers what it finds."""

    def __init__(self, request: protocol.SweepPart, found: FoundRows) -> None:
        self.done: protocol.PartDone | None = None
        self.found = found
        self._process = subprocess.Popen(
            child_command("worker"), stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=child_environment()
        )
        self._thread = threading.Thread(target=self._gather, args=(request,), daemon=True)
        self._thread.start()

    def _gather(self, request: protocol.SweepPart) -> None:
        stdin, stdout = self._process.stdin, self._process.stdout
        if stdin is None or stdout is None:
            return
        try:
            stdin.write(protocol.frame(protocol.encode(request)))
            stdin.flush()
            while (body := protocol.read_frame(stdout)) is not None:
                reply = _REPLY.decode(body)
                if isinstance(reply, protocol.FoundChunk):
                    self.found.add(reply.chunk)
                else:
                    if isinstance(reply, protocol.Answered):
                        self.done = msgspec.msgpack.decode(reply.result, type=protocol.PartDone)
                    return
        except (OSError, msgspec.MsgspecError):
            return  # it ended early; its part is done again

    def wait(self) -> protocol.PartDone | None:
        """Return how it ended, None when it failed."""
        self._thread.join()
        return self.done

    def end(self) -> None:
        """End the process, whatever it does."""
        self._process.kill()
        self._thread.join()
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                with contextlib.suppress(OSError):
                    pipe.close()
        self._process.wait()


def sweep(
    request: protocol.SweepPart,
    new_found: Callable[[], FoundRows],
    progress: Callable[[int], None],
    *,
    share: int = _WORTH_A_PROCESS,
) -> tuple[FoundRows, FileEvidence]:
    """Check all rows from ``request.start`` to ``request.end``, with as many processes as that is worth.

    Args:
        request: All of the file.
        new_found: Makes room for the rows of a part.
        progress: Hears the number of rows so far.
        share: Bytes of the file that are worth a process of their own.

    Raises:
        FileProblem: The file cannot be read.
    """
    helpers: list[_Helper] = []
    bounds = _bounds(request, share)
    parts = [msgspec.structs.replace(request, start=start, end=end, line=1) for start, end in bounds]
    parts[0] = msgspec.structs.replace(parts[0], line=request.line)
    try:
        for part in parts[1:]:
            helpers.append(_Helper(part, new_found()))  # noqa: PERF401  # those before a failure have to be ended
        return _together(request, parts, helpers, new_found(), progress)
    except (OSError, _Misread):
        if not helpers:
            raise
        return _together(request, [request], [], new_found(), progress)
    finally:
        for helper in helpers:
            helper.end()


def _together(
    request: protocol.SweepPart,
    parts: list[protocol.SweepPart],
    helpers: list[_Helper],
    found: FoundRows,
    progress: Callable[[int], None],
) -> tuple[FoundRows, FileEvidence]:
    """Do the first part here, and join what the helpers found in the others."""
    catalogue = msgspec.json.decode(request.catalogue, type=Catalogue)
    evidence = FileEvidence(parse_recipe(request.left_open), request.source.layout.headers, catalogue)

    def add(chunk: Chunk) -> None:
        found.add(chunk)
        progress(len(found) + sum(len(helper.found) for helper in helpers))

    done = sweep_part(parts[0], add)
    lines = done.lines
    evidence.add(done.heard)
    for helper, part in zip(helpers, parts[1:], strict=True):
        ended = helper.wait()
        if ended is None or found.ends_open(part.start, MAX_RECORD):
            raise _Misread
        found.join(helper.found, lines)
        lines += ended.lines
        evidence.add(ended.heard)
    return found, evidence


def _bounds(request: protocol.SweepPart, share: int) -> list[tuple[int, int]]:
    """Return where the parts of a file begin and end."""
    size = request.end - request.start
    if request.source.layout.dialect.escape:
        return [(request.start, request.end)]  # a line end may be escaped, which its neighbourhood does not show
    count = min(_MOST_PROCESSES, os.cpu_count() or 1, max(size // share, 1))
    cuts = [request.start]
    with Records(request.source.file(), request.source.layout) as records:
        for number in range(1, count):
            cut = records.line_end(request.start + size * number // count, _LOOK_AHEAD)
            if cut is not None and cuts[-1] < cut < request.end:
                cuts.append(cut)
    return list(zip(cuts, [*cuts[1:], request.end], strict=True))
