"""Whole numbers that mostly follow each other, such as those of rows and lines: a few bytes for any length of a run."""

from __future__ import annotations

from array import array
from bisect import bisect_right
from itertools import chain
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator


class Runs:
    """Numbers in the order in which they were added, as runs in each of which every number is one more than the last.

    Args:
        parts: First number and length of runs to begin with.
    """

    __slots__ = ("_firsts", "_next", "_places", "_size")

    def __init__(self, parts: Iterable[tuple[int, int]] = ()) -> None:
        self._firsts = array("I")
        self._places = array("I")
        self._size = 0
        self._next = -1
        for first, count in parts:
            self.add(first, count)

    def add(self, first: int, count: int = 1) -> None:
        """Add ``first`` and the numbers that follow it, ``count`` in all, each below 2**32."""
        if count < 1:
            return
        if first != self._next:
            self._firsts.append(first)
            self._places.append(self._size)
        self._size += count
        self._next = first + count

    def extend(self, others: Runs, by: int = 0) -> None:
        """Add the numbers of ``others``, each with ``by`` added to it."""
        for first, count in others.parts():
            self.add(first + by, count)

    def parts(self) -> Iterator[tuple[int, int]]:
        """Yield first number and length of each run."""
        if not self._size:
            return
        ends = chain(self._places[1:], (self._size,))
        for first, start, end in zip(self._firsts, self._places, ends, strict=True):
            yield first, end - start

    def __len__(self) -> int:
        return self._size

    def __iter__(self) -> Iterator[int]:
        return chain.from_iterable(range(first, first + count) for first, count in self.parts())

    def __getitem__(self, place: int) -> int:
        if not 0 <= place < self._size:
            raise IndexError(place)
        run = bisect_right(self._places, place) - 1
        return self._firsts[run] + place - self._places[run]
