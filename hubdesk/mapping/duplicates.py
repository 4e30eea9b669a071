"""Finds rows with the same key, with little memory, and says which of them is sent.

Kept are 24 bytes a row: a digest of the key, in 256 drawers by its first byte, and the row number. Equal keys meet
when a drawer is looked through at the end. With BLAKE2b-128 two different keys among ten million share a digest with a
probability of about 1 in 10^25.

With the policy ``merge`` the last row of a group is sent with the filled values of all its rows; of two rows with the
same property the later one counts. Values are needed for that, so a second pass over the file hands them in: the first
pass finds the groups by keys, the second adds the values of their rows (see :meth:`Deduplicator.wants`), and
:meth:`Deduplicator.merged` gives what each winner is sent with. Handing values to the first pass works too and keeps
the values of all rows in memory.
"""

from __future__ import annotations

from array import array
from hashlib import blake2b
from typing import TYPE_CHECKING

from hubdesk.mapping.rules import Duplicates

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    Values = Iterable[tuple[str, str]]

_DRAWERS = 256
_DIGEST = 16
_ROW = 8
_SIZE = _DIGEST + _ROW


class Deduplicator:
    """Hears the keys of valid rows in row order.

    Args:
        policy: Which row of a group is sent.
    """

    def __init__(self, policy: Duplicates | str) -> None:
        self._policy = Duplicates(policy)
        self._drawers = [bytearray() for _ in range(_DRAWERS)]
        self._values: dict[int, tuple[tuple[str, str], ...]] = {}
        self._found: tuple[array[int], array[int]] | None = None

    def add(self, row: int, key: str, values: Values = ()) -> None:
        """Hear one row.

        Args:
            row: Its number; greater than any before.
            key: Its normalised key.
            values: What would be sent of it; needed for ``merged`` only.
        """
        digest = blake2b(key.encode("utf-8", "surrogatepass"), digest_size=_DIGEST).digest()
        self._drawers[digest[0]] += digest + row.to_bytes(_ROW, "big")
        self._found = None
        if values:
            self._values[row] = tuple(values)

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

    def _groups(self) -> tuple[array[int], array[int]]:
        if self._found is None:
            pairs = sorted(pair for drawer in self._drawers for pair in self._pairs(drawer))
            self._found = array("Q", [loser for loser, _ in pairs]), array("Q", [winner for _, winner in pairs])
        return self._found

    def _pairs(self, drawer: bytearray) -> list[tuple[int, int]]:
        content = bytes(drawer)
        winners: dict[bytes, int] = {}
        first_wins = self._policy is Duplicates.FIRST
        repeated: list[tuple[bytes, int]] = []
        for place in range(0, len(content), _SIZE):
            digest = content[place : place + _DIGEST]
            row = int.from_bytes(content[place + _DIGEST : place + _SIZE], "big")
            before = winners.setdefault(digest, row)
            if before != row:
                if first_wins:
                    repeated.append((digest, row))
                else:
                    repeated.append((digest, before))
                    winners[digest] = row
        return [(row, winners[digest]) for digest, row in repeated]
