"""What a pass over a part of a file found, in portions that go from process to process."""

from __future__ import annotations

from array import array
from collections import defaultdict
from typing import TYPE_CHECKING

import msgspec

from hubdesk.core.runs import Runs
from hubdesk.mapping.check import DECIDABLE
from hubdesk.mapping.duplicates import KeyPrints
from hubdesk.mapping.findings import FINDINGS, NO_CONTACT
from hubdesk.tabular.columns import Columns, Lines

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from hubdesk.engine.forms.file.rows import SubmissionChecker
    from hubdesk.mapping.check import CheckedRow, RowChecker
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
        errors: Row, code and column of the first error of each rejected row, or of why it is no contact.
        undecided: Column, property, value, detail and rows of values that somebody could decide about.
        keys: The keys of good rows.
        uniques: The values of unique properties in good rows, those that are filled, for each property.
        companies: What good rows name as their company, those that name one; None without such a column.
    """

    starts: bytes
    lines: list[tuple[int, int]]
    fates: bytes
    worst: bytes
    kinds: list[tuple[str, int, bytes]]
    errors: list[tuple[int, str, int]]
    undecided: list[tuple[int, str, str, str, int]]
    keys: KeyPrints
    uniques: list[KeyPrints]
    companies: KeyPrints | None = None


class ChunkMaker:
    """Checks rows and makes chunks of what it finds.

    Args:
        checker: Checks.
        emit: Takes the chunks.
    """

    def __init__(self, checker: RowChecker | SubmissionChecker, emit: Callable[[Chunk], None]) -> None:
        self._checker = checker
        self._compared = (*checker.uniques, *((checker.company,) if checker.company is not None else ()))
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
        self._values: list[list[str]] = [[] for _ in self._compared]
        self._aside: list[tuple[int, Record]] = []

    def take(self, part: Lines | Columns | list[Record]) -> None:
        """Check the next rows."""
        rest = self._take_lines(part) if isinstance(part, Lines) else part
        if rest is not None:
            self._look_aside()
        if isinstance(rest, Columns):
            self._take_columns(rest)
        elif rest is not None:
            self._take_records(rest)
        if len(self._fates) >= _ROWS:
            self.flush()

    def flush(self) -> None:
        """Hand on what was found since the last time."""
        if not self._fates:
            return
        self._look_aside()
        filled = [self._filled(values) for values in self._values]
        companies = filled.pop() if self._checker.company is not None else None
        self._emit(
            Chunk(
                self._starts.tobytes(), list(self._lines.parts()), bytes(self._fates), bytes(self._worst),
                [(code, column, rows.tobytes()) for (code, column), rows in self._kinds.items()],
                self._errors,
                [(*value, rows) for value, rows in self._undecided.items()],
                KeyPrints.of(self._key_rows, self._keys), filled, companies,
            )
        )  # fmt: skip
        self._clear()

    def _filled(self, values: list[str]) -> KeyPrints:
        """Return the prints of one compared column, of which ``values`` has one for each good row."""
        filled = [(row, value) for row, value in zip(self._key_rows, values, strict=True) if value]
        return KeyPrints.of(Runs((row, 1) for row, _ in filled), [value for _, value in filled])

    def _take_lines(self, part: Lines) -> Columns | list[Record] | None:
        """Take rows that the sieve lets pass, and put the others aside; or return all of them to be taken."""
        sieve = self._checker.sieve
        keys = sieve.sift(part.text, len(part), part.delimiter) if sieve is not None else None
        places = _empty_ones(keys) if keys is not None else []
        records = part.records(places)
        if keys is None or records is None:
            return part.parsed()
        count = len(keys)
        self._starts.extend(part.ends[:count])
        self._lines.add(part.line, count)
        self._take_keys(keys, places)
        self._aside += [(self._row + place, record) for place, record in zip(places, records, strict=True)]
        self._fates += GOOD * count
        self._worst += bytes((NO_FINDING,)) * count
        self._row += count
        return None

    def _look_aside(self) -> None:
        """Look at the rows that were put aside: many at once, as the screens take their time for each time."""
        if not self._aside:
            return
        columns = list(zip(*[record.cells for _, record in self._aside], strict=True))
        doubtful, keys = self._checker.screen(columns)
        before = self._row - len(self._fates)
        for number, (row, record) in enumerate(self._aside):
            if number not in doubtful:
                self._key_rows.add(row)
                self._keys.append(keys[number])
                continue
            checked = self._checker.look_at(record, doubtful[number], keys[number])
            self._worst[row - before] = self._note(record, row, checked)
            if not checked.valid:
                self._fates[row - before : row - before + 1] = REJECTED
        self._aside = []

    def _take_columns(self, part: Columns) -> None:
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
                checked = self._checker.look_at(record, doubtful[place], keys[place])
                worst[place] = self._note(record, self._row + place, checked)
                if not checked.valid:
                    fates[place : place + 1] = REJECTED
        else:
            self._key_rows.add(self._row, count)
            self._keys += keys
            self._take_values(part.cells, None)
        self._fates += fates
        self._worst += worst
        self._row += count

    def _take_fine(self, part: Columns, keys: list[str], doubtful: list[int]) -> None:
        """Take the rows between the doubtful ones."""
        self._take_keys(keys, doubtful)
        if self._values:
            odd = set(doubtful)
            self._take_values(part.cells, [place for place in range(len(keys)) if place not in odd])

    def _take_keys(self, keys: list[str], doubtful: list[int]) -> None:
        """Take the keys of the rows between the doubtful ones."""
        begin = 0
        for place in (*doubtful, len(keys)):
            self._key_rows.add(self._row + begin, place - begin)
            self._keys += keys[begin:place]
            begin = place + 1

    def _take_values(self, cells: Sequence[Sequence[str]], places: list[int] | None) -> None:
        for values, (column, convert) in zip(self._values, self._compared, strict=True):
            found = cells[column] if places is None else [cells[column][place] for place in places]
            values += [value if isinstance(value := convert(cell), str) else "" for cell in found]

    def _take_records(self, records: list[Record]) -> None:
        good = [record for record in records if record.flaw is None]
        clear: set[int] = set()
        keys: dict[int, str] = {}
        if good:
            columns = list(zip(*[record.cells for record in good], strict=True))
            doubtful, found = self._checker.screen(columns)
            clear = {record.row for place, record in enumerate(good) if place not in doubtful}
            keys = {record.row: key for record, key in zip(good, found, strict=True)}
        for record in records:
            self._starts.append(record.start)
            self._lines.add(record.line)
            if record.row in clear:
                self._key_rows.add(self._row)
                self._keys.append(keys[record.row])
                self._take_values([(cell,) for cell in record.cells], None)
                self._fates += GOOD
                self._worst.append(NO_FINDING)
            else:
                checked = self._checker.check(record)
                self._worst.append(self._note(record, self._row, checked))
                self._fates += GOOD if checked.valid else REJECTED
            self._row += 1

    def _note(self, record: Record, row: int, checked: CheckedRow) -> int:
        """Note what is wrong with a row that was checked by itself; return the rank of its worst finding."""
        worst, decidable = NO_FINDING, False
        # A cell that goes to two properties may have the finding twice, with other words; its row has it once.
        for column, code in dict.fromkeys([finding[:2] for finding in checked.findings]):
            rank = _RANKS[code]
            self._kinds[code, column].append(row)
            if (rank == 0 or code in NO_CONTACT) and worst > 0 and not checked.valid:
                self._errors.append((row, code, column))
            worst = min(worst, rank)
            decidable = decidable or code in DECIDABLE
        if decidable:
            for value in self._checker.undecided(
                record, {one for one, code, _ in checked.findings if code in DECIDABLE}
            ):
                self._undecided[value] = self._undecided.get(value, 0) + 1
        if checked.valid and checked.key is not None:
            self._key_rows.add(row)
            self._keys.append(checked.key)
            if self._values:
                self._take_values([(cell,) for cell in record.cells], None)
        return worst


def _empty_ones(keys: list[str]) -> list[int]:
    """Return the places of empty keys, of which there are few."""
    places: list[int] = []
    for _ in range(keys.count("")):
        places.append(keys.index("", places[-1] + 1 if places else 0))
    return places
