"""Finds rows with the same key, with little memory, and says which of them is sent.

Kept are 16 bytes a row: two hashes of the key, 128 bits in all. Two different keys among ten million
share both with a probability of about 1 in 10^25.

With the policy ``merge`` the last row of a group is sent with the filled values of all its rows; of two rows with the
same property the later one counts. Values are needed for that, so a second pass over the file hands them in: the first
pass finds the groups by keys, the second adds the values of their rows (see :meth:`Deduplicator.wants`), and
:meth:`Deduplicator.merged` gives what each winner is sent with. Handing values to the first pass works too and keeps
the values of all rows in memory.
"""

from __future__ import annotations

from array import array
from operator import itemgetter
from typing import TYPE_CHECKING

from hubdesk.core.runs import Runs
from hubdesk.mapping.rules import Duplicates

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    Values = Iterable[tuple[str, str]]

_ROWS_IN_DRAWER = 16_384
_SALT = "\x01"


class Deduplicator:
    """Hears the keys of valid rows, in any order.

    Args:
        policy: Which row of a group is sent.
    """

    def __init__(self, policy: Duplicates | str) -> None:
        self._policy = Duplicates(policy)
        self._rows = Runs()
        self._first = array("q")
        self._second = array("q")
        self._values: dict[int, tuple[tuple[str, str], ...]] = {}
        self._found: tuple[array[int], array[int]] | None = None

    def add(self, row: int, key: str, values: Values = ()) -> None:
        """Hear one row.

        Args:
            row: Its number.
            key: Its normalised key.
            values: What would be sent of it; needed for ``merged`` only.
        """
        self.add_all(Runs([(row, 1)]), (key,))
        if values:
            self._values[row] = tuple(values)

    def add_all(self, rows: Runs, keys: Sequence[str]) -> None:
        """Hear many rows: the number and the normalised key of each."""
        self._rows.extend(rows)
        self._first.extend(map(hash, keys))
        self._second.extend([hash(key + _SALT) for key in keys])
        self._found = None

    def join(self, other: Deduplicator, rows_before: int) -> None:
        """Hear all rows that ``other`` heard, which counts its rows after ``rows_before`` of these."""
        self._rows.extend(other._rows, rows_before)
        self._first.extend(other._first)
        self._second.extend(other._second)
        self._found = None

    def add_values(self, row: int, values: Values) -> None:
        """Hand in the values of a row that :meth:`wants` names."""
        self._values[row] = tuple(values)

    def superseded(self) -> Iterator[tuple[int, int]]:
        """Yield each row that is not sent with the row that is sent in its place, in row order."""
        losers, winners = self._groups()
        return zip(losers, winners, strict=True)

    def wants(self) -> set[int]:
        """Return the rows of groups with more than one row, whose values a merge needs."""
        losers, winners = self._groups()
        return {*losers, *winners}

    def merged(self) -> dict[int, dict[str, str]]:
        """Return what each winning row of a group is sent with: filled values of all rows, the last one counts.

        A value that clears a property (empty) gives way to any filled one.
        """
        members: dict[int, list[int]] = {}
        for loser, winner in self.superseded():
            members.setdefault(winner, []).append(loser)
        return {winner: self._merge([*rows, winner]) for winner, rows in sorted(members.items())}

    def _merge(self, rows: list[int]) -> dict[str, str]:
        result: dict[str, str] = {}
        for row in sorted(rows):
            for name, value in self._values.get(row, ()):
                if value or not result.get(name):
                    result[name] = value
        return result

    def groups(self) -> Iterator[list[int]]:
        """Yield the rows of each key that several rows have, in row order."""
        repeated = self._repeated()
        members: dict[tuple[int, int], list[int]] = {}
        if repeated:
            for place in [place for place, first in enumerate(self._first) if first in repeated]:
                members.setdefault((self._first[place], self._second[place]), []).append(self._rows[place])
        for rows in members.values():
            if len(rows) > 1:
                rows.sort()
                yield rows

    def _repeated(self) -> set[int]:
        """Return the first hashes that occur more than once. Only one drawer of them at a time is a set."""
        count = 1 << (len(self._first) // _ROWS_IN_DRAWER).bit_length()
        drawers = [array("q") for _ in range(count)]
        mask = count - 1
        append = [drawer.append for drawer in drawers]
        for first in self._first:
            append[first & mask](first)
        repeated: set[int] = set()
        for drawer in drawers:
            if len(set(drawer)) < len(drawer):
                seen: set[int] = set()
                add = seen.add
                repeated.update([first for first in drawer if first in seen or add(first)])
        return repeated

    def _groups(self) -> tuple[array[int], array[int]]:
        if self._found is None:
            winner = itemgetter(0 if self._policy is Duplicates.FIRST else -1)
            pairs = [(row, winner(rows)) for rows in self.groups() for row in rows if row != winner(rows)]
            pairs.sort()
            self._found = array("I", [loser for loser, _ in pairs]), array("I", [best for _, best in pairs])
        return self._found
