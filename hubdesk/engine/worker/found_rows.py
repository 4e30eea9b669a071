"""What is known of all rows of a checked file, small enough for millions of rows.

Kept are the place of each row (8 bytes), its fate and its worst finding (1 byte each), 12 bytes for repeated keys, and
the rows of each kind of finding (4 bytes each); cells are read again from the file when somebody looks at them.
"""

from __future__ import annotations

from array import array
from collections import Counter, defaultdict
from typing import TYPE_CHECKING

from hubdesk.core.runs import Runs
from hubdesk.engine.forms.file.contact_limit import CONTACT_FULL, beyond
from hubdesk.engine.worker.chunk import DUPLICATE, GOOD, RANK, REJECTED
from hubdesk.mapping.duplicates import Deduplicator
from hubdesk.mapping.findings import FINDINGS, NO_CONTACT
from hubdesk.mapping.rules import Duplicates
from hubdesk.mapping.unique_values import repeated_values

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hubdesk.engine.worker.chunk import Chunk

REPEATED_KEY = "key.duplicate"
REPEATED_VALUE = "value.repeated"
_MOST_UNDECIDED = 10_000
_OPEN_QUOTE = ("row.open_quote", -1)


class FoundRows:
    """All rows of a file. Rows count from 1.

    Args:
        policy: Which of several rows with the same key is sent.
        key_column: Column of the key.
        uniques: Columns of unique properties.
        submissions: Whether each row is submitted to a form; then rows with the same key are all sent, up to a limit.
        companies: Whether a column names the company.

    Attributes:
        starts: Byte offset of each row.
        lines: Physical line of each row.
        fates: Whether each row is good, rejected or a duplicate.
        worst: Rank of each row's worst finding.
        kinds: Rows by code and column.
        first_error: Code and column of the first error of each rejected row.
        winners: The row that is sent in the place of each duplicate.
        repeats: Of rows with a repeated unique value: column and the row that has it already.
        undecided: Rows of each value that somebody could decide about.
        companies: How many different companies the good rows name; known when all rows are settled.
    """

    def __init__(
        self,
        policy: Duplicates,
        key_column: int,
        uniques: Sequence[int],
        *,
        submissions: bool = False,
        companies: bool = False,
    ) -> None:
        self.starts, self.lines = array("Q"), Runs()
        self.fates, self.worst = bytearray(), bytearray()
        self.kinds: dict[tuple[str, int], array[int]] = defaultdict(lambda: array("I"))
        self.first_error: dict[int, tuple[str, int]] = {}
        self.winners: dict[int, int] = {}
        self.repeats: dict[int, tuple[int, int]] = {}
        self.undecided: Counter[tuple[int, str, str, str]] = Counter()
        self._policy = policy
        self._submissions = submissions
        self._key_column = key_column
        self._uniques = tuple((column, Deduplicator("first")) for column in uniques)
        self._duplicates = Deduplicator(policy)
        self._companies = Deduplicator("first") if companies else None
        self.companies = 0

    def __len__(self) -> int:
        return len(self.fates)

    def add(self, chunk: Chunk) -> None:
        """Add the next rows, which count from the first row here."""
        self.starts.frombytes(chunk.starts)
        self.lines.extend(Runs(chunk.lines))
        self.fates += chunk.fates
        self.worst += chunk.worst
        for code, column, rows in chunk.kinds:
            self.kinds[code, column].extend(_shifted(array("I", rows), 1))
        for row, code, column in chunk.errors:
            self.first_error[row + 1] = (code, column)
        for column, name, value, detail, rows_with in chunk.undecided:
            self._add_undecided((column, name, value, detail), rows_with)
        self._duplicates.add_prints(chunk.keys, 1)
        for (_, seen), values in zip(self._uniques, chunk.uniques, strict=True):
            seen.add_prints(values, 1)
        if self._companies is not None and chunk.companies is not None:
            self._companies.add_prints(chunk.companies, 1)

    def _add_undecided(self, place: tuple[int, str, str, str], rows: int) -> None:
        if place in self.undecided or len(self.undecided) < _MOST_UNDECIDED:
            self.undecided[place] += rows

    def join(self, later: FoundRows, lines_before: int) -> None:
        """Add the rows of a later part of the file, which counted from its own start.

        Args:
            later: The later part; empty afterwards.
            lines_before: Physical lines of the file before it.
        """
        before = len(self.fates)
        self.starts.extend(later.starts)
        later.starts = array("Q")
        self.lines.extend(later.lines, lines_before)
        later.lines = Runs()
        self.fates += later.fates
        self.worst += later.worst
        for kind, rows in later.kinds.items():
            self.kinds[kind].extend(_shifted(rows, before))
        self.first_error |= {row + before: error for row, error in later.first_error.items()}
        for place, rows_with in later.undecided.items():
            self._add_undecided(place, rows_with)
        self._duplicates.join(later._duplicates, before)  # of the same class
        for (_, seen), (_, others) in zip(self._uniques, later._uniques, strict=True):
            seen.join(others, before)
        if self._companies is not None and later._companies is not None:
            self._companies.join(later._companies, before)

    def ends_open(self, end: int, most: int) -> bool:
        """Return whether a quote that never closes was found within ``most`` bytes before ``end``."""
        rows = self.kinds.get(_OPEN_QUOTE)
        return bool(rows) and end - self.starts[rows[-1] - 1] <= most  # type: ignore[index]

    def settle(self) -> None:
        """Find what only all rows show: repeated keys and repeated unique values."""
        if self._submissions:
            self._settle_submissions()
        else:
            self._settle_contacts()
        if self._companies is not None:
            self.companies, self._companies = self._companies.distinct(), None
        self._uniques = ()
        self._duplicates = Deduplicator(self._policy)

    def _settle_submissions(self) -> None:
        for row in sorted(beyond(self._duplicates.groups())):
            self._reject(row, CONTACT_FULL, self._key_column)

    def _settle_contacts(self) -> None:
        groups = list(self._duplicates.groups())
        self.repeats = repeated_values(groups, self._uniques, self._policy)
        for row, (column, _) in self.repeats.items():
            self._reject(row, REPEATED_VALUE, column)
        for rows in groups:
            left = [row for row in rows if row not in self.repeats]
            self.winners |= {row: self._winner(left) for row in left if row != self._winner(left)}
        for row in sorted(self.winners):
            self.fates[row - 1 : row] = DUPLICATE
            self.kinds[REPEATED_KEY, self._key_column].append(row)
            self.worst[row - 1] = min(self.worst[row - 1], RANK[FINDINGS[REPEATED_KEY].severity])

    def _winner(self, rows: list[int]) -> int:
        """Return which of several rows with the same key is sent."""
        return rows[0 if self._policy is Duplicates.FIRST else -1]

    def _reject(self, row: int, code: str, column: int) -> None:
        self.fates[row - 1 : row] = REJECTED
        self.worst[row - 1] = RANK["error"]
        self.first_error.setdefault(row, (code, column))
        self.kinds[code, column].append(row)

    def count(self, fate: bytes) -> int:
        """Return how many rows have a fate."""
        return self.fates.count(fate)

    def partly(self) -> int:
        """Return how many good rows have errors all the same, because only their good columns are sent."""
        if self.worst.count(0) == self.fates.count(REJECTED) - self.left_out():
            return 0
        return sum(fate == GOOD[0] and worst == 0 for fate, worst in zip(self.fates, self.worst, strict=True))

    def left_out(self) -> int:
        """Return how many of the rejected rows hold no contact, so that there is nothing to correct in them."""
        return sum(len(rows) for (code, _), rows in self.kinds.items() if code in NO_CONTACT)

    def with_worst(self, severity: str) -> int:
        """Return how many rows have no finding worse than ``severity``, and one of it."""
        return self.worst.count(RANK[severity])

    def counts(self) -> list[tuple[str, int, int]]:
        """Return code, column and number of rows of each kind of finding, worst first."""
        kinds = sorted(self.kinds, key=lambda kind: (RANK[FINDINGS[kind[0]].severity], -len(self.kinds[kind])))
        return [(code, column, len(self.kinds[code, column])) for code, column in kinds]


def repeated_detail(column: int, row: int) -> str:
    """Return how an outcome keeps where a repeated value is, and which row has it already."""
    return f"{column}:{row}"


def repeated_value(detail: str) -> tuple[int, str, str]:
    """Return the finding that :func:`repeated_detail` was made of."""
    column, _, row = detail.partition(":")
    return int(column), REPEATED_VALUE, row


def _shifted(numbers: array[int], by: int) -> array[int]:
    return array("I", [number + by for number in numbers]) if by else numbers
