"""Finds rows with the same key, with little memory, and says which of them is sent.

Kept are 12 bytes a row: two hashes of the key, 96 bits in all. Two different keys among ten million
share both with a probability below 1 in 10^15.

With the policy ``merge`` the last row of a group is sent with the filled values of all its rows; of two rows with the
same property the later one counts. Values are needed for that, so a second pass over the file hands them in: the first
pass finds the groups by keys, the second adds the values of their rows (see :meth:`Deduplicator.wants`), and
:meth:`Deduplicator.merged` gives what each winner is sent with. Handing values to the first pass works too and keeps
the values of all rows in memory.
"""

from __future__ import annotations

import sys
from _imp import source_hash
from array import array
from collections import Counter
from functools import partial
from operator import itemgetter
from typing import TYPE_CHECKING

import msgspec

from hubdesk.core.runs import Runs
from hubdesk.mapping.rules import Duplicates

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Iterator, Sequence

    Values = Iterable[tuple[str, str]]

# SipHash, as hash() is, but with secrets that are the same in every process: what importlib.util.source_hash() calls,
# without a function around it that takes as long again, and with a secret to choose.
_FIRST, _SECOND = partial(source_hash, 1), partial(source_hash, 2)
_ROWS_IN_DRAWER = 4096
_LOOK = 128
_WITHOUT_TOP_BITS = bytes(byte & 0x3F for byte in range(256))


class KeyPrints(msgspec.Struct, frozen=True, array_like=True):
    """Rows and what their keys come to; the same in every process.

    Attributes:
        rows: Their numbers, as runs: the first one and how many follow each other.
        firsts: A hash of 8 bytes each.
        seconds: Another of 4 bytes each.
    """

    rows: list[tuple[int, int]]
    firsts: bytes
    seconds: bytes

    @classmethod
    def of(cls, rows: Runs, keys: Sequence[str]) -> KeyPrints:
        """Return those of the normalised key of each row."""
        try:
            whole = list(map(str.encode, keys))
        except UnicodeEncodeError:  # half a character in one of them
            whole = [key.encode("utf-8", "surrogatepass") for key in keys]
        firsts, seconds = (b"".join(map(hashed, whole)) for hashed in (_FIRST, _SECOND))
        return cls(list(rows.parts()), firsts, array("I", seconds)[::2].tobytes())


class Deduplicator:
    """Hears the keys of valid rows, in any order.

    Args:
        policy: Which row of a group is sent.
    """

    def __init__(self, policy: Duplicates | str) -> None:
        self._policy = Duplicates(policy)
        self._rows = Runs()
        self._first = array("q")
        self._second = array("I")
        self._values: dict[int, tuple[tuple[str, str], ...]] = {}
        self._left_out: frozenset[int] = frozenset()
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
        self.add_prints(KeyPrints.of(rows, keys))

    def add_prints(self, prints: KeyPrints, rows_before: int = 0) -> None:
        """Hear many rows, whose numbers count after ``rows_before`` others."""
        self._rows.extend(Runs(prints.rows), rows_before)
        self._first.frombytes(prints.firsts)
        self._second.frombytes(prints.seconds)
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

    def leave_out(self, rows: Iterable[int]) -> None:
        """Let rows that are not sent for another reason neither win nor give values to others."""
        self._left_out = frozenset(rows)
        self._found = None

    def heard_among(self, rows: Container[int]) -> set[int]:
        """Return those of ``rows`` that were heard."""
        return {row for row in self._rows if row in rows}

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
        members: dict[tuple[int, int], list[int]] = {}
        for place in self._repeated():
            members.setdefault((self._first[place], self._second[place]), []).append(self._rows[place])
        for rows in members.values():
            if len(rows) > 1:
                rows.sort()
                yield rows

    def distinct(self) -> int:
        """Return how many different keys there are."""
        return len(self._first) - sum(len(rows) - 1 for rows in self.groups())

    def _repeated(self) -> Iterator[int]:
        """Yield the places of keys that may occur more than once: few others share a small hash with another key.

        Only one drawer of hashes at a time is counted. Numbers of 30 bits take half the time of larger ones.
        """
        small = bytearray(self._second.tobytes())
        top = slice(3 if sys.byteorder == "little" else 0, None, 4)
        small[top] = small[top].translate(_WITHOUT_TOP_BITS)
        hashes = array("I", bytes(small))
        count = 1 << (len(hashes) // _ROWS_IN_DRAWER).bit_length()
        drawers = [array("I") for _ in range(count)]
        mask = count - 1
        append = [drawer.append for drawer in drawers]
        for one in hashes:
            append[one & mask](one)
        repeated: set[int] = set()
        for drawer in drawers:
            repeated.update([one for one, times in Counter(drawer).items() if times > 1])
        for begin in range(0, len(hashes) if repeated else 0, _LOOK):
            portion = hashes[begin : begin + _LOOK]
            if not repeated.isdisjoint(portion):
                yield from [place for place, one in enumerate(portion, begin) if one in repeated]

    def _groups(self) -> tuple[array[int], array[int]]:
        if self._found is None:
            winner = itemgetter(0 if self._policy is Duplicates.FIRST else -1)
            left = ([row for row in rows if row not in self._left_out] for rows in self.groups())
            pairs = [(row, winner(rows)) for rows in left for row in rows if row != winner(rows)]
            pairs.sort()
            self._found = array("I", [loser for loser, _ in pairs]), array("I", [best for _, best in pairs])
        return self._found
