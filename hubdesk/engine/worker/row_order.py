"""Brings the rows of a file in the order of one column's values, a portion of the work at a time.

Numbers and dates are compared as such where the column goes to a property of that kind, everything else as text without
regard to case and country. What cannot be read comes behind what can, and empty cells come last in both directions;
equal values stay in the file's order. The order is kept in a file without a name, 8 bytes a row for both directions.

To sort takes longer than to read. So the rows that a screen shows first are known when all are read; see
:meth:`RowOrder.lead`.
"""

from __future__ import annotations

import mmap
import re
from array import array
from collections import deque
from itertools import islice
from operator import eq, itemgetter
from tempfile import TemporaryFile
from typing import TYPE_CHECKING, Any

from hubdesk.core.runs import Runs
from hubdesk.mapping.convert import compile_converter, compile_screen
from hubdesk.mapping.converter import Problem, clean
from hubdesk.mapping.screen import MOST_DIGITS, DigitsScreen
from hubdesk.tabular.one_column import OneColumn

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from hubdesk.mapping.model import Catalogue
    from hubdesk.mapping.recipe import Recipe
    from hubdesk.tabular.model import Layout
    from hubdesk.tabular.reader import Records

    KeyOf = Callable[[str], "float | str | None"]

_BLOCK = 1_024
"""Rows that are read together."""
_PORTION = 65_536
"""Rows of one portion: some fifty milliseconds."""
LEAD = 512
"""Rows that are known first: a few screens full."""
_REMEMBERED = 100_000
_BLANKS = " \t\v\f\r\x1c\x1d\x1e\x1f"
"""Of ASCII, what ``str.strip`` takes away, but for the line end."""


def key_of(header: str, recipe: Recipe, catalogue: Catalogue, time_zone: str) -> KeyOf | None:
    """Return what gives the number or date of a cell, None for a column of text. It returns None for other cells."""
    if header not in recipe.columns:
        return None
    rule = recipe.columns[header].each()[0]
    prop = catalogue.by_name.get(rule.property)
    if prop is None or prop.owner or prop.type not in ("number", "date", "datetime"):
        return None
    convert = compile_converter(rule, prop, catalogue, time_zone).convert
    # Days and moments go by how they are written for HubSpot, the longest part first; a fraction of a second stands
    # where others have the Z.
    as_key: Callable[[str], float | str] = float if prop.type == "number" else lambda wire: wire.removesuffix("Z")

    digits = isinstance(compile_screen(rule, prop, convert), DigitsScreen)

    def key(cell: str) -> float | str | None:
        if digits and len(cell) <= MOST_DIGITS and cell.isascii() and cell.isdigit():
            return float(cell)  # as below, in a tenth of the time: such columns often have another value in each row
        result = convert(cell)
        wire = result.value if isinstance(result, Problem) else result
        return as_key(wire) if wire else None

    return key


class RowOrder:
    """The rows in the order of a column, once :meth:`step` has done all the work.

    Args:
        records: The file.
        layout: How it is read.
        starts: Byte offset of each row.
        end: Offset behind the last row.
        column: Index of the column.
        key: See :func:`key_of`.

    Attributes:
        done: Rows that were read so far.
    """

    def __init__(
        self,
        records: Records,
        layout: Layout,
        starts: Sequence[int],
        end: int,
        column: int,
        key: KeyOf | None,
    ) -> None:
        self.done = 0
        self._cells = OneColumn(records, layout, column)
        self._starts, self._end = starts, end
        self._key = key
        self._known: dict[str, float | str | None] = {}
        self._found, self._odd = _Runs(), _Runs()
        self._leads = [_Lead(descending=False), _Lead(descending=True)]
        self._blank = array("I")
        self._orders: tuple[memoryview, memoryview] | None = None

    @property
    def ready(self) -> bool:
        """Whether the order is known."""
        return self._orders is not None

    def rows(self, *, descending: bool) -> memoryview:
        """Return the numbers of all rows in order."""
        if self._orders is None:
            message = "the rows are not in order yet"
            raise RuntimeError(message)
        return self._orders[descending]

    def lead(self, *, descending: bool) -> list[int] | None:
        """Return the first rows in order as soon as they are known; None while they are not, or where they are few."""
        if self.done < len(self._starts) or self._orders is not None:
            return None
        lead = self._leads[descending]
        if lead.heard < self._found.size:  # nobody asked for this direction while the rows were read
            lead = self._leads[descending] = _Lead(descending=descending)
            for rows, keys in self._found.portions():
                lead.hear(rows, keys)
        return lead.rows()

    def step(self, *, descending: bool = False) -> None:
        """Do a portion of the work: read some rows; when all are read, sort some of them, at last merge them.

        Args:
            descending: Whether the first rows are wanted in that direction; those of the other one take longer then.
        """
        total = len(self._starts)
        if self.done >= total:
            if not (self._found.sort_run() or self._odd.sort_run()):
                self._finish()
            return
        for _ in range(_PORTION // _BLOCK):
            first, behind = self.done, min(self.done + _BLOCK, total)
            end = self._starts[behind] if behind < total else self._end
            self._take(first + 1, self._cells.values(self._starts[first:behind], end, first + 1))
            self.done = behind
            if behind == total:
                break
        self._leads[descending].hear(*self._found.close_run())
        self._odd.close_run()

    def _take(self, row: int, cells: list[str]) -> None:
        if self._key is not None:
            self._take_typed(row, cells, self._key)
            return
        keys = _folded(cells)
        blank = [] if all(keys) else [place for place, key in enumerate(keys) if not key]
        self._found.extend(row, keys, blank)
        self._blank.extend(row + place for place in blank)

    def _take_typed(self, row: int, cells: list[str], key_of_cell: KeyOf) -> None:
        known = self._known
        try:
            keys = list(map(known.__getitem__, cells))  # soon most values were there before
        except KeyError:
            if len(known) < _REMEMBERED:
                known |= {cell: key_of_cell(cell) for cell in set(cells) if cell not in known}
                keys = list(map(known.__getitem__, cells))
            else:
                keys = [known[cell] if cell in known else key_of_cell(cell) for cell in cells]
        others = [place for place, key in enumerate(keys) if key is None] if None in keys else []
        self._found.extend(row, keys, others)
        for place in others:
            if text := clean(cells[place]):
                self._odd.add(row + place, text.casefold())
            else:
                self._blank.append(row + place)

    def _finish(self) -> None:
        known, odd, blank = self._found.both_ways(), self._odd.both_ways(), self._blank
        self._orders = (_kept(known[0] + odd[0] + blank), _kept(known[1] + odd[1] + blank))
        self._found, self._odd, self._blank, self._known = _Runs(), _Runs(), array("I"), {}


class _Runs:
    """Rows and what they are compared by, sorted in runs that stay in the processor's cache."""

    def __init__(self) -> None:
        self._rows, self._keys = Runs(), _keys()
        self._waiting: deque[tuple[Sequence[int], list[Any]]] = deque()
        self._sorted_rows, self._sorted_keys = array("I"), _keys()

    def add(self, row: int, key: float | str) -> None:
        """Add a row behind all others."""
        self._rows.add(row)
        self._keys.append(key)

    def extend(self, row: int, keys: list[Any], without: list[int]) -> None:
        """Add rows from ``row`` on behind all others, but for those at some places."""
        begin = 0
        for place in (*without, len(keys)):
            self._rows.add(row + begin, place - begin)
            self._keys += keys[begin:place]
            begin = place + 1

    def close_run(self) -> tuple[Sequence[int], list[Any]]:
        """Put together what was added since the last time, to be sorted later, and return it."""
        keys, parts = self._keys, list(self._rows.parts())
        # Rows without a gap, as most are, need not be written down one by one.
        rows: Sequence[int] = range(parts[0][0], sum(parts[0])) if len(parts) == 1 else array("I", self._rows)
        if keys:
            self._waiting.append((rows, keys))
            self._rows, self._keys = Runs(), _keys()
        return rows, keys

    @property
    def size(self) -> int:
        """How many rows were put together."""
        return len(self._sorted_rows) + sum(len(rows) for rows, _ in self._waiting)

    def portions(self) -> Iterator[tuple[Sequence[int], list[Any]]]:
        """Yield all that was put together; equal keys in the order of the file."""
        for begin in range(0, len(self._sorted_rows), _PORTION):
            part = slice(begin, begin + _PORTION)
            yield self._sorted_rows[part], self._sorted_keys[part]
        yield from self._waiting

    def sort_run(self) -> bool:
        """Sort what was put together and not sorted yet; return False when there is no such."""
        if not self._waiting:
            return False
        rows, keys = self._waiting.popleft()
        places = sorted(range(len(keys)), key=keys.__getitem__)
        self._sorted_rows.extend(map(rows.__getitem__, places))
        self._sorted_keys += _side_by_side(list(map(keys.__getitem__, places)))
        return True

    def both_ways(self) -> tuple[array[int], array[int]]:
        """Return the rows by their keys, rising and falling; of equal ones the first of the file first in both."""
        rows, keys = self._sorted_rows, self._sorted_keys
        places = sorted(range(len(keys)), key=keys.__getitem__)
        up = array("I", map(rows.__getitem__, places))
        down = up[::-1]
        in_order = list(map(keys.__getitem__, reversed(places)))
        for tie in re.finditer(b"\1+", bytes(map(eq, in_order, islice(in_order, 1, None)))):
            down[tie.start() : tie.end() + 1] = down[tie.start() : tie.end() + 1][::-1]
        return up, down


class _Lead:
    """The first few rows in order, of all that were heard.

    Args:
        descending: Whether the greatest ones come first.

    Attributes:
        heard: How many that were.
    """

    def __init__(self, *, descending: bool) -> None:
        self.heard = 0
        self._descending = descending
        self._best: list[tuple[Any, int]] = []

    def hear(self, rows: Sequence[int], keys: list[Any]) -> None:
        """Hear rows that stand behind those before, and what they are compared by."""
        self.heard += len(keys)
        begin = 0
        while len(self._best) < LEAD and begin < len(keys):  # a few of them are enough to leave most others behind
            self._take(rows[begin : begin + LEAD], keys[begin : begin + LEAD])
            begin += LEAD
        if begin:
            rows, keys = rows[begin:], keys[begin:]
        self._take(rows, keys)

    def _take(self, rows: Sequence[int], keys: list[Any]) -> None:
        if len(self._best) < LEAD:
            near: Iterable[int] = range(len(keys))
        elif self._descending:
            last = self._best[-1][0]
            near = [place for place, key in enumerate(keys) if key > last]
        else:
            last = self._best[-1][0]
            near = [place for place, key in enumerate(keys) if key < last]
        best = self._best + [(keys[place], rows[place]) for place in near]
        best.sort(key=itemgetter(0), reverse=self._descending)
        self._best = best[:LEAD]

    def rows(self) -> list[int] | None:
        """Return them; None if there are not enough."""
        return [row for _, row in self._best] if len(self._best) == LEAD else None


def _keys() -> list[Any]:
    return []


def _side_by_side(keys: list[Any]) -> list[Any]:
    """Return the same keys, texts as new ones that lie in memory in their order: merging them takes half the time."""
    if not isinstance(keys[0], str):
        return keys
    made = "\n".join(keys).split("\n")
    return made if len(made) == len(keys) else keys  # a value has a line break


def _folded(cells: list[str]) -> list[str]:
    """Return values as they are compared; many at once cost little more than one."""
    given = "\n".join(cells)
    if given.count("\n") >= len(cells):  # a value has a line break
        return [clean(cell.casefold()) for cell in cells]
    text = given.casefold()
    keys = text.split("\n") if text != given else cells
    if not text.isascii():
        return [clean(key) for key in keys]
    return list(map(str.strip, keys)) if any(map(text.__contains__, _BLANKS)) else keys


def _kept(numbers: array[int]) -> memoryview:
    """Return numbers that take no memory while nobody looks at them; in memory where the disk refuses."""
    try:
        with TemporaryFile() as file:
            file.write(numbers)
            file.flush()
            return memoryview(mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)).cast("I")
    except (OSError, ValueError):  # the latter for a file without rows
        return memoryview(numbers)
