"""Checks parts of a file, in whatever process."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from hubdesk.engine.worker.checkers import checker_for
from hubdesk.engine.worker.chunk import ChunkMaker
from hubdesk.engine.worker.parts import PartDone
from hubdesk.mapping.evidence import FileEvidence
from hubdesk.mapping.model import Catalogue
from hubdesk.mapping.recipe import parse_recipe
from hubdesk.tabular.reader import Records

if TYPE_CHECKING:
    from collections.abc import Callable

    from hubdesk.engine.worker import protocol
    from hubdesk.engine.worker.chunk import Chunk
    from hubdesk.engine.worker.parts import SweepPart


class Sweeper:
    """Checks any number of parts of one file; what it learns about values in one serves it in the next."""

    def __init__(self, request: protocol.Sweep) -> None:
        self._layout = request.source.layout
        self._file = request.source.file()
        catalogue = msgspec.json.decode(request.catalogue, type=Catalogue)
        self._evidence = FileEvidence(parse_recipe(request.left_open), self._layout.headers, catalogue)
        self._checker = checker_for(
            request.form,
            parse_recipe(request.recipe),
            self._layout.headers,
            catalogue,
            request.time_zone,
            self._evidence,
        )

    def sweep(self, part: SweepPart, emit: Callable[[Chunk], None]) -> PartDone:
        """Check the rows of a part and hand on what is found.

        Raises:
            FileProblem: The file cannot be read.
        """
        maker = ChunkMaker(self._checker, emit)
        with Records(self._file, self._layout) as records:
            portions = records.parts(part.start, part.end, 1, part.line, keep_lines=self._checker.sieve is not None)
            for portion in portions:
                maker.take(portion)
            maker.flush()
        return PartDone(portions.line - 1, self.heard())

    def heard(self) -> list[dict[str, int]]:
        """Return what the columns showed so far, one of them each."""
        return self._evidence.heard()
