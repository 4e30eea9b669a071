"""One pass over a file: what each row is worth, kept small enough for a million rows.

Kept are the place of each row (12 bytes), its fate and its worst finding (1 byte each), and the rows of each kind of
finding (4 bytes each); cells are read again from the file when somebody looks at them.
"""

from __future__ import annotations

from array import array
from collections import defaultdict
from hashlib import blake2b
from typing import TYPE_CHECKING

import msgspec

from hubdesk.core.errors import StoppedEarly
from hubdesk.engine.forms.file.contact_limit import CONTACT_FULL, ContactLimit
from hubdesk.engine.forms.file.form_run import FormRun
from hubdesk.engine.forms.file.rows import SubmissionChecker
from hubdesk.engine.worker import protocol
from hubdesk.mapping.check import RowChecker
from hubdesk.mapping.duplicates import Deduplicator
from hubdesk.mapping.evidence import decide_dates
from hubdesk.mapping.findings import FINDINGS, sentence
from hubdesk.mapping.model import Catalogue
from hubdesk.mapping.recipe import dump_recipe, parse_recipe, validate
from hubdesk.storage.journal.records import Batch, Outcome, RowState
from hubdesk.tabular.reader import Records

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from hubdesk.tabular.model import Record

    Checker = RowChecker | SubmissionChecker

_GOOD, _REJECTED, _DUPLICATE = 0, 1, 2
_PROGRESS_EVERY = 20_000
_RANK = {"error": 0, "warning": 1, "note": 2}
_NO_FINDING = 3
DUPLICATE = "key.duplicate"


class CheckedRows:
    """A checked file."""

    def __init__(self, request: protocol.Scan) -> None:
        """Make ready; nothing is read yet.

        Raises:
            RecipeProblem: The recipe does not fit the file or the account.
        """
        self._source = request.source.file()
        self._layout = request.source.layout
        self._catalogue = msgspec.json.decode(request.catalogue, type=Catalogue)
        self._time_zone = request.time_zone
        self._recipe = parse_recipe(request.recipe)
        self._form = FormRun.decode(request.form) if request.form else None
        validate(self._recipe, self._layout.headers, self._catalogue)
        self._starts = array("Q")
        self._lines = array("L")
        self._fate = bytearray()
        self._worst = bytearray()
        self._kinds: dict[tuple[str, int], array[int]] = defaultdict(lambda: array("L"))
        self._first_error: dict[int, tuple[str, int]] = {}
        self._winner: dict[int, int] = {}
        self._keys: Deduplicator | ContactLimit = ContactLimit()
        if self._form is None:
            self._keys = Deduplicator(self._recipe.duplicates)
        self._found: dict[protocol.Filter, Sequence[int]] = {}

    def scan(self, progress: Callable[[int], None]) -> protocol.Scanned:
        """Read and check every row.

        Raises:
            FileProblem: The file cannot be read.
            StoppedEarly: It changed meanwhile.
        """
        self._recipe = decide_dates(self._recipe, self._source, self._layout, self._catalogue)
        self._checker = self._new_checker()
        with Records(self._source, self._layout) as records:
            for record in records:
                self._take(record)
                if record.row % _PROGRESS_EVERY == 0:
                    progress(record.row)
        self._settle()
        self._refuse_if_changed()
        rejected = self._fate.count(_REJECTED)
        return protocol.Scanned(
            rows=len(self._fate),
            good=self._fate.count(_GOOD),
            rejected=rejected,
            duplicates=self._fate.count(_DUPLICATE),
            warned=self._worst.count(_RANK["warning"]),
            noted=self._worst.count(_RANK["note"]),
            findings=self._counts(),
            recipe=dump_recipe(self._recipe),
        )

    def _new_checker(self) -> Checker:
        headers = self._layout.headers
        if self._form is not None:
            return SubmissionChecker(self._form, self._recipe, headers, self._catalogue, self._time_zone)
        return RowChecker(self._recipe, headers, self._catalogue, self._time_zone)

    def _take(self, record: Record) -> None:
        checked = self._checker.check(record)
        self._starts.append(record.start)
        self._lines.append(record.line)
        worst = _NO_FINDING
        for column, code, _ in checked.findings:
            self._kinds[code, column].append(record.row)
            rank = _RANK[FINDINGS[code].severity]
            if rank == 0 and worst > 0:
                self._first_error[record.row] = (code, column)
            worst = min(worst, rank)
        if worst == 0:
            self._fate.append(_REJECTED)
        else:
            self._fate.append(_GOOD)
            if checked.key is not None:
                self._keys.add(record.row, checked.key)
        self._worst.append(worst)

    def _settle(self) -> None:
        """Settle the rows of which only the whole file tells that they are not sent."""
        column = self._checker.key_column
        if isinstance(self._keys, ContactLimit):
            for row in self._keys.over():
                self._fate[row - 1], self._worst[row - 1] = _REJECTED, _RANK["error"]
                self._first_error[row] = (CONTACT_FULL, column)
                self._kinds[CONTACT_FULL, column].append(row)
            return
        for row, winner in self._keys.superseded():
            self._fate[row - 1] = _DUPLICATE
            self._winner[row] = winner
            self._kinds[DUPLICATE, column].append(row)
            self._worst[row - 1] = min(self._worst[row - 1], _RANK[FINDINGS[DUPLICATE].severity])
        if (DUPLICATE, column) in self._kinds:
            self._kinds[DUPLICATE, column] = array("L", sorted(self._kinds[DUPLICATE, column]))

    def _refuse_if_changed(self) -> None:
        status = self._source.path.stat()
        if (status.st_size, status.st_mtime_ns) != (self._source.size, self._source.mtime_ns):
            message = "The file changed while HubDesk was reading it."
            raise StoppedEarly(message, code="file.changed", safe="Nothing was sent.", hint="Open it again.")

    def _counts(self) -> list[tuple[str, int, int]]:
        kinds = sorted(self._kinds, key=lambda kind: (_RANK[FINDINGS[kind[0]].severity], -len(self._kinds[kind])))
        return [(code, column, len(self._kinds[code, column])) for code, column in kinds]

    # What the screen asks for.

    def count(self, wanted: protocol.Filter) -> int:
        """Return how many rows fit."""
        return len(self._rows(wanted))

    def page(self, wanted: protocol.Filter, offset: int, count: int) -> list[protocol.Shown]:
        """Return some of the rows that fit, with their findings."""
        rows = self._rows(wanted)[offset : offset + count]
        return [self._show(record) for record in self._read(rows)]

    def _show(self, record: Record) -> protocol.Shown:
        headers = self._layout.headers
        findings = list(self._checker.check(record).findings)
        if record.row in self._winner:
            findings.append((self._checker.key_column, DUPLICATE, str(self._winner[record.row])))
        if self._first_error.get(record.row, ("", 0))[0] == CONTACT_FULL:
            findings.append((self._checker.key_column, CONTACT_FULL, ""))
        shown: list[tuple[int, str, str, str]] = []
        for column, code, detail in findings:
            value = record.cells[column] if 0 <= column < len(record.cells) else ""
            name = headers[column] if 0 <= column < len(headers) else ""
            shown.append(
                (
                    column,
                    code,
                    FINDINGS[code].severity,
                    sentence(code, column=name, value=value, detail=detail),
                )
            )
        return protocol.Shown(record.row, record.line, record.cells, shown)

    def _rows(self, wanted: protocol.Filter) -> Sequence[int]:
        if wanted == protocol.Filter():
            return range(1, len(self._fate) + 1)
        if wanted not in self._found:
            if len(self._found) > 32:  # each search of the user leaves one; old ones are cheap to find again
                self._found.clear()
            self._found[wanted] = self._find(wanted)
        return self._found[wanted]

    def _find(self, wanted: protocol.Filter) -> Sequence[int]:
        if wanted.text:
            needle = wanted.text.casefold()
            base = self._rows(msgspec.structs.replace(wanted, text=None))
            keep = None if isinstance(base, range) else set(base)
            with Records(self._source, self._layout) as records:
                return array("L", [
                    record.row for record in records
                    if (keep is None or record.row in keep) and needle in "\n".join(record.cells).casefold()
                ])  # fmt: skip
        rank = {"errors": 0, "warnings": 1, "notes": 2}.get(wanted.kind)
        rows: set[int] = set()
        if wanted.kind == "all" and wanted.code is None:
            return range(1, len(self._fate) + 1)
        for (code, column), found in self._kinds.items():
            fits = rank is None or _RANK[FINDINGS[code].severity] == rank
            if fits and wanted.code in (None, code) and wanted.column in (None, column):
                rows.update(found)
        return array("L", sorted(rows))

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
                    self._starts[first_row - 1], self._end(last_row), first_row, self._lines[first_row - 1]
                )
                at = last + 1

    def _end(self, row: int) -> int:
        return self._starts[row] if row < len(self._starts) else self._source.size

    # The plan.

    def plan(self, batch_size: int, trial: int = 0) -> protocol.Planned:
        """Return the batches of all good rows, cut after ``trial`` rows, and the outcomes of the others."""
        self._refuse_if_changed()
        batches: list[Batch] = []
        with Records(self._source, self._layout) as file:
            good = [row for row, fate in enumerate(self._fate, start=1) if fate == _GOOD]
            for part in (good[:trial], good[trial:]):
                for at in range(0, len(part), batch_size):
                    batches.append(self._batch(len(batches) + 1, part[at : at + batch_size], file))
        return protocol.Planned(batches, list(self._outcomes()))

    def _batch(self, seq: int, rows: list[int], file: Records) -> Batch:
        start, end = self._starts[rows[0] - 1], self._end(rows[-1])
        content = file.read_bytes(start, end)
        return Batch(seq, rows[0], start, end, members(rows, rows[0]), blake2b(content, digest_size=16).digest())

    def _outcomes(self) -> Iterator[Outcome]:
        headers = self._layout.headers
        for row, (code, column) in sorted(self._first_error.items()):
            yield Outcome(
                row,
                RowState.REJECTED,
                code=code,
                detail=headers[column] if 0 <= column < len(headers) else "",
            )
        for row, winner in sorted(self._winner.items()):
            yield Outcome(row, RowState.DUPLICATE, code=DUPLICATE, detail=str(winner))


def members(rows: Sequence[int], first_row: int) -> bytes:
    """Return the bit mask of ``rows``, ascending, relative to ``first_row``."""
    mask = 0
    for row in rows:
        mask |= 1 << (row - first_row)
    return mask.to_bytes((rows[-1] - first_row) // 8 + 1, "little")
