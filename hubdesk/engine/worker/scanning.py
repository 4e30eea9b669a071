"""A checked file: what each row is worth, the rows for the screen, the values to decide about, and the plan."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

import msgspec

from hubdesk.core.errors import StoppedEarly
from hubdesk.engine.forms.file.contact_limit import CONTACT_FULL
from hubdesk.engine.worker import protocol
from hubdesk.engine.worker.checkers import checker_for
from hubdesk.engine.worker.chunk import DUPLICATE, GOOD, REJECTED
from hubdesk.engine.worker.digests import digest_of
from hubdesk.engine.worker.found_rows import REPEATED_KEY, REPEATED_VALUE, FoundRows, repeated_detail
from hubdesk.engine.worker.row_order import key_of
from hubdesk.engine.worker.sweep import sweep
from hubdesk.engine.worker.views import Views
from hubdesk.mapping.evidence import FileEvidence
from hubdesk.mapping.findings import FINDINGS, OTHER_ROW, sentence, sentence_by_line
from hubdesk.mapping.fixes import fixable, fixed
from hubdesk.mapping.model import Catalogue
from hubdesk.mapping.recipe import dump_recipe, parse_recipe, validate
from hubdesk.storage.journal.records import Batch, Outcome, RowState
from hubdesk.tabular.reader import Records

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from hubdesk.engine.worker.checkers import Checker
    from hubdesk.engine.worker.row_order import KeyOf
    from hubdesk.mapping.recipe import Recipe
    from hubdesk.tabular.model import Record

_MANY = 16
"""A share of all rows from which on one pass over the file is quicker than looking each of them up."""

_SAMPLED = 3_000
"""Rows that the first guess at date orders and decimal signs is made from."""


class CheckedRows:
    """A checked file.

    Attributes:
        views: Which of its rows the screen shows.
    """

    def __init__(self, request: protocol.Scan) -> None:
        """Make ready; nothing is read yet.

        Raises:
            RecipeProblem: The recipe does not fit the file or the account.
        """
        self._source = request.source.file()
        self._layout = request.source.layout
        self._catalogue_json = request.catalogue
        self._catalogue = msgspec.json.decode(request.catalogue, type=Catalogue)
        self._time_zone = request.time_zone
        self._recipe = parse_recipe(request.recipe)
        self._form = request.form
        validate(self._recipe, self._layout.headers, self._catalogue)
        self._checker = self._new_checker(self._recipe)
        self._rows_found = self._new_found()
        self.views = self._new_views()

    def scan(self, progress: Callable[[int], None]) -> protocol.Scanned:
        """Read and check every row.

        What the columns decide (date orders, decimal signs) is guessed from the first rows, and heard from all of them
        in the same pass. Only if the guess was wrong the file is read a second time.

        Raises:
            FileProblem: The file cannot be read.
            StoppedEarly: It changed meanwhile.
        """
        given = self._recipe
        guess = self._guess()
        found, evidence = self._sweep(guess, given, progress)
        self._recipe = evidence.resolve()
        if self._recipe != guess:
            found, _ = self._sweep(self._recipe, self._recipe, progress)
        self._rows_found = found
        self._checker = self._new_checker(self._recipe)
        self.views = self._new_views()
        found.settle()
        self._refuse_if_changed()
        return protocol.Scanned(
            rows=len(found),
            good=found.count(GOOD),
            rejected=found.count(REJECTED),
            duplicates=found.count(DUPLICATE),
            warned=found.with_worst("warning"),
            noted=found.with_worst("note"),
            findings=found.counts(),
            recipe=dump_recipe(self._recipe),
            partly=found.partly(),
            companies=found.companies,
            left_out=found.left_out(),
        )

    def _guess(self) -> Recipe:
        evidence = FileEvidence(self._recipe, self._layout.headers, self._catalogue)
        if evidence.needed:
            with Records(self._source, self._layout) as records:
                evidence.feed_all(islice(records, _SAMPLED))
        return evidence.resolve()

    def _sweep(
        self, recipe: Recipe, left_open: Recipe, progress: Callable[[int], None]
    ) -> tuple[FoundRows, FileEvidence]:
        with Records(self._source, self._layout) as records:
            line = records.line_at(self._layout.dialect.data_offset)
        request = protocol.Sweep(
            source=protocol.Source.of(self._source, self._layout),
            recipe=dump_recipe(recipe),
            left_open=dump_recipe(left_open),
            catalogue=self._catalogue_json,
            time_zone=self._time_zone,
            rows=protocol.SweepPart(self._layout.dialect.data_offset, self._source.size, line),
            form=self._form,
        )
        return sweep(request, self._new_found, progress)

    def _new_checker(self, recipe: Recipe) -> Checker:
        return checker_for(self._form, recipe, self._layout.headers, self._catalogue, self._time_zone)

    def _new_found(self) -> FoundRows:
        uniques = [column for column, _ in self._checker.uniques]
        return FoundRows(
            self._recipe.duplicates,
            self._checker.key_column,
            uniques,
            submissions=bool(self._form),
            companies=self._checker.company is not None,
        )

    def _new_views(self) -> Views:
        return Views(self._source, self._layout, self._rows_found, self._key_of)

    def _key_of(self, column: int) -> KeyOf | None:
        """Return what a column's cells are compared by when rows are brought in order."""
        return key_of(self._layout.headers[column], self._recipe, self._catalogue, self._time_zone)

    def _refuse_if_changed(self) -> None:
        status = self._source.path.stat()
        if (status.st_size, status.st_mtime_ns) != (self._source.size, self._source.mtime_ns):
            message = "The file changed while HubDesk was reading it."
            raise StoppedEarly(message, code="file.changed", safe="Nothing was sent.", hint="Open it again.")

    # What the screen asks for.

    def page(self, wanted: protocol.Filter, offset: int, count: int) -> list[protocol.Shown]:
        """Return some of the rows that fit, with their findings."""
        rows = self.views.portion(wanted, offset, count)
        return [self._show(record) for record in self._read(rows)]

    def lines(self, rows: Iterable[int]) -> list[int]:
        """Return at which lines of the file rows begin."""
        return [self._rows_found.lines[row - 1] for row in rows]

    def undecided(self, offset: int, count: int) -> protocol.UndecidedPage:
        """Return values that somebody could decide about, those of most rows first."""
        found = self._rows_found.undecided
        ranked = sorted(found, key=lambda value: (-found[value], value))
        values = [protocol.Undecided(*value, found[value]) for value in ranked[offset : offset + count]]
        return protocol.UndecidedPage(len(ranked), values)

    def fixes(self, code: str, column: int, detail: str) -> dict[int, dict[int, str]]:
        """Return what all cells with a finding should be, where that is clear, by the offset of their row."""
        rows = self._rows_found.kinds.get((code, column), ()) if fixable(code, detail) else ()
        found: dict[int, dict[int, str]] = {}
        for record in self._read(rows) if len(rows) * _MANY < len(self._rows_found) else self._read_all(rows):
            new = fixed(code, record.cells[column], detail)
            if new is not None:
                found[record.start] = {column: new}
        return found

    def _read_all(self, rows: Iterable[int]) -> Iterator[Record]:
        """Yield the records of many rows in one pass."""
        wanted = set(rows)
        with Records(self._source, self._layout) as records:
            yield from (record for record in records if record.row in wanted)

    def _show(self, record: Record) -> protocol.Shown:
        headers = self._layout.headers
        findings = list(self._checker.check(record).findings)
        if (winner := self._rows_found.winners.get(record.row)) is not None:
            findings.append((self._checker.key_column, REPEATED_KEY, str(winner)))
        if (repeat := self._rows_found.repeats.get(record.row)) is not None:
            findings.append((repeat[0], REPEATED_VALUE, str(repeat[1])))
        if self._rows_found.first_error.get(record.row, ("", 0))[0] == CONTACT_FULL:
            findings.append((self._checker.key_column, CONTACT_FULL, ""))
        shown: list[tuple[int, str, str, str, str]] = []
        for column, code, detail in findings:
            value = record.cells[column] if 0 <= column < len(record.cells) else ""
            name = headers[column] if 0 <= column < len(headers) else ""
            if code in OTHER_ROW:
                text = sentence_by_line(code, name, value, self._rows_found.lines[int(detail) - 1])
            else:
                text = sentence(code, column=name, value=value, detail=detail)
            shown.append((column, code, FINDINGS[code].severity, text, detail))
        return protocol.Shown(record.row, record.line, record.start, record.cells, shown)

    def _read(self, rows: Sequence[int]) -> Iterator[Record]:
        """Yield the records of ``rows``, reading neighbours together."""
        with Records(self._source, self._layout) as records:
            at = 0
            while at < len(rows):
                last = at
                while last + 1 < len(rows) and rows[last + 1] == rows[last] + 1:
                    last += 1
                first_row, last_row = rows[at], rows[last]
                yield from records.read_range(
                    self._rows_found.starts[first_row - 1],
                    self._end(last_row),
                    first_row,
                    self._rows_found.lines[first_row - 1],
                )
                at = last + 1

    def _end(self, row: int) -> int:
        starts = self._rows_found.starts
        return starts[row] if row < len(starts) else self._source.size

    # The plan.

    def plan(self, batch_size: int, trial: int = 0) -> protocol.Planned:
        """Return the batches of all good rows, cut after ``trial`` rows, and the outcomes of the others."""
        self._refuse_if_changed()
        batches: list[Batch] = []
        with Records(self._source, self._layout) as file:
            good = [row for row, fate in enumerate(self._rows_found.fates, start=1) if fate == GOOD[0]]
            for part in (good[:trial], good[trial:]):
                for at in range(0, len(part), batch_size):
                    batches.append(self._batch(len(batches) + 1, part[at : at + batch_size], file))
        return protocol.Planned(batches, list(self._outcomes()))

    def _batch(self, seq: int, rows: list[int], file: Records) -> Batch:
        start, end = self._rows_found.starts[rows[0] - 1], self._end(rows[-1])
        return Batch(seq, rows[0], start, end, members(rows, rows[0]), digest_of(file, start, end))

    def _outcomes(self) -> Iterator[Outcome]:
        headers = self._layout.headers
        repeats = self._rows_found.repeats
        for row, (code, column) in sorted(self._rows_found.first_error.items()):
            if code == REPEATED_VALUE:
                yield Outcome(row, RowState.REJECTED, code=code, detail=repeated_detail(*repeats[row]))
                continue
            yield Outcome(
                row,
                RowState.REJECTED,
                code=code,
                detail=headers[column] if 0 <= column < len(headers) else "",
            )
        for row, winner in sorted(self._rows_found.winners.items()):
            yield Outcome(row, RowState.DUPLICATE, code=REPEATED_KEY, detail=str(winner))


def members(rows: Sequence[int], first_row: int) -> bytes:
    """Return the bit mask of ``rows``, ascending, relative to ``first_row``."""
    mask = bytearray((rows[-1] - first_row) // 8 + 1)
    for row in rows:
        mask[(row - first_row) >> 3] |= 1 << ((row - first_row) & 7)
    return bytes(mask)
