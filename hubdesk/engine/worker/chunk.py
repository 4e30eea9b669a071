"""What a pass over a part of a file found, in portions that go from process to process."""

from __future__ import annotations

from array import array
from collections import defaultdict
from typing import TYPE_CHECKING

import msgspec

from hubdesk.core.runs import Runs
from hubdesk.mapping.check import DECIDABLE
from hubdesk.mapping.findings import FINDINGS
from hubdesk.tabular.columns import Columns

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from hubdesk.engine.forms.file.rows import SubmissionChecker
    from hubdesk.mapping.check import CheckedRow, RowChecker
    from hubdesk.mapping.evidence import FileEvidence
    from hubdesk.tabular.model import Record

GOOD, REJECTED, DUPLICATE = b"\0", b"\1", b"\2"
RANK = {"error": 0, "warning": 1, "note": 2}
NO_FINDING = 3
_RANKS = {code: RANK[finding.severity] for code, finding in FINDINGS.items()}
_ROWS = 16_384


class Chunk(msgspec.Struct, array_like=True):
    """Rows that follow each other. Rows and lines count from 0 at the start of the part.

    Attributes:
        starts: Byte offsets, 8 bytes a row.
        lines: Physical lines, as runs: the first one and how many follow each other.
        fates: One byte a row.
        worst: Rank of the worst finding, one byte a row.
        kinds: Code, column, and the rows with that finding, 4 bytes each.
        errors: Row, code and column of the first error of each rejected row.
        undecided: Column, property, value, detail and rows of values that somebody could decide about.
        key_rows: The good rows, as runs.
        keys: Their keys.
        uniques: The values of unique properties in good rows, one list a property, empty where there is none.
    """

    starts: bytes
    lines: list[tuple[int, int]]
    fates: bytes
    worst: bytes
    kinds: list[tuple[str, int, bytes]]
    errors: list[tuple[int, str, int]]
    undecided: list[tuple[int, str, str, str, int]]
    key_rows: list[tuple[int, int]]
    keys: list[str]
    uniques: list[list[str]]


class ChunkMaker:
    """Checks rows and makes chunks of what it finds.

    Args:
        checker: Checks.
        evidence: Hears all rows as well, None when nothing is left to it.
        emit: Takes the chunks.
    """

    def __init__(
        self, checker: RowChecker | SubmissionChecker, evidence: FileEvidence | None, emit: Callable[[Chunk], None]
    ) -> None:
        self._checker = checker
        self._evidence = evidence
        self._emit = emit
        self._row = 0
        self._clear()

    def _clear(self) -> None:
        self._starts, self._lines, self._key_rows = array("Q"), Runs(), Runs()
        self._fates, self._worst = bytearray(), bytearray()
        self._kinds: dict[tuple[str, int], array[int]] = defaultdict(lambda: array("I"))
        self._errors: list[tuple[int, str, int]] = []
        self._undecided: dict[tuple[int, str, str, str], int] = {}
        self._keys: list[str] = []
        self._uniques: list[list[str]] = [[] for _ in self._checker.uniques]

    def take(self, part: Columns | list[Record]) -> None:
        """Check the next rows."""
        if isinstance(part, Columns):
            self._take_columns(part)
        else:
            self._take_records(part)
        if len(self._fates) >= _ROWS:
            self.flush()

    def flush(self) -> None:
        """Hand on what was found since the last time."""
        if not self._fates:
            return
        self._emit(
            Chunk(
                self._starts.tobytes(), list(self._lines.parts()), bytes(self._fates), bytes(self._worst),
                [(code, column, rows.tobytes()) for (code, column), rows in self._kinds.items()],
                self._errors,
                [(*value, rows) for value, rows in self._undecided.items()],
                list(self._key_rows.parts()), self._keys, self._uniques,
            )
        )  # fmt: skip
        self._clear()

    def _take_columns(self, part: Columns) -> None:
        if self._evidence is not None:
            self._evidence.feed_columns(part.cells)
        doubtful, keys = self._checker.screen(part.cells)
        count = len(keys)
        self._starts.extend(part.ends[:count])
        self._lines.add(part.line, count)
        fates, worst = bytearray(GOOD * count), bytearray(bytes((NO_FINDING,)) * count)
        if doubtful:
            places = sorted(doubtful)
            self._take_fine(part, keys, places)
            for place in places:
                record = part.record(place)
                checked = self._note(record, self._row + place, self._checker.look_at(record, doubtful[place]))
                fates[place : place + 1] = GOOD if checked.valid else REJECTED
                worst[place] = _worst(checked)
        else:
            self._key_rows.add(self._row, count)
            self._keys += keys
            self._take_uniques(part.cells, None)
        self._fates += fates
        self._worst += worst
        self._row += count

    def _take_fine(self, part: Columns, keys: list[str], doubtful: list[int]) -> None:
        """Take the rows between the doubtful ones."""
        begin = 0
        for place in (*doubtful, len(keys)):
            self._key_rows.add(self._row + begin, place - begin)
            self._keys += keys[begin:place]
            begin = place + 1
        if self._uniques:
            odd = set(doubtful)
            self._take_uniques(part.cells, [place for place in range(len(keys)) if place not in odd])

    def _take_uniques(self, cells: Sequence[Sequence[str]], places: list[int] | None) -> None:
        for values, (column, convert) in zip(self._uniques, self._checker.uniques, strict=True):
            found = cells[column] if places is None else [cells[column][place] for place in places]
            values += [value if isinstance(value := convert(cell), str) else "" for cell in found]

    def _take_records(self, records: list[Record]) -> None:
        good = [record for record in records if record.flaw is None]
        clear: set[int] = set()
        keys: dict[int, str] = {}
        if good:
            columns = list(zip(*[record.cells for record in good], strict=True))
            if self._evidence is not None:
                self._evidence.feed_columns(columns)
            doubtful, found = self._checker.screen(columns)
            clear = {record.row for place, record in enumerate(good) if place not in doubtful}
            keys = {record.row: key for record, key in zip(good, found, strict=True)}
        for record in records:
            self._starts.append(record.start)
            self._lines.add(record.line)
            if record.row in clear:
                self._key_rows.add(self._row)
                self._keys.append(keys[record.row])
                self._take_uniques([(cell,) for cell in record.cells], None)
                self._fates += GOOD
                self._worst.append(NO_FINDING)
            else:
                checked = self._note(record, self._row, self._checker.check(record))
                self._fates += GOOD if checked.valid else REJECTED
                self._worst.append(_worst(checked))
            self._row += 1

    def _note(self, record: Record, row: int, checked: CheckedRow) -> CheckedRow:
        """Note what is wrong with a row that was checked by itself."""
        worst = NO_FINDING
        for column, code, _ in checked.findings:
            self._kinds[code, column].append(row)
            if _RANKS[code] == 0 and worst > 0 and not checked.valid:
                self._errors.append((row, code, column))
            worst = min(worst, _RANKS[code])
        if any(code in DECIDABLE for _, code, _ in checked.findings):
            for value in self._checker.undecided(record):
                self._undecided[value] = self._undecided.get(value, 0) + 1
        if checked.valid and checked.key is not None:
            self._key_rows.add(row)
            self._keys.append(checked.key)
            self._take_uniques([(cell,) for cell in record.cells], None)
        return checked


def _worst(checked: CheckedRow) -> int:
    return min((_RANKS[code] for _, code, _ in checked.findings), default=NO_FINDING)
