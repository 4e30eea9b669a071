"""Reads a file column by column, for work on all rows: most of it costs a fifth of what a record for each row does.

What is not plain (quotes, blank lines, rows with another number of values, damage) comes as records, in its place. For
whoever can tell from the text of lines what they need to know, plain lines come as they are: cells cost most of all.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from hubdesk.tabular.drafts import Draft
from hubdesk.tabular.lines import MAX_FIELD, LineReader
from hubdesk.tabular.model import Record
from hubdesk.tabular.parser import RecordParser

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from hubdesk.tabular.edits import Corrections
    from hubdesk.tabular.lines import LineBlock
    from hubdesk.tabular.model import Layout


@dataclass(frozen=True, slots=True)
class Columns:
    """Rows without any flaw that follow each other, one physical line each.

    Attributes:
        row: Number of the first.
        line: Its physical line.
        ends: Byte offsets: row i of these lies from ``ends[i]`` to ``ends[i + 1]``.
        cells: A list of cells for each column.
    """

    row: int
    line: int
    ends: list[int]
    cells: list[list[str]]

    def record(self, place: int) -> Record:
        """Return one of the rows, counted from 0, as a record."""
        cells = tuple([column[place] for column in self.cells])
        return Record(self.row + place, self.line + place, self.ends[place], self.ends[place + 1], cells)


@dataclass(frozen=True, slots=True)
class Lines:
    """Lines without quotes and damage that follow each other, each of them a row; it may have too few or many values.

    Attributes:
        row: Number of the first.
        line: Its physical line.
        ends: Byte offsets: row i of these lies from ``ends[i]`` to ``ends[i + 1]``.
        text: All of them, each with LF behind it, whatever their line ends are in the file.
        delimiter: Stands between two values.
        block: What they were made of.
        layout: How the file is read.
    """

    row: int
    line: int
    ends: list[int]
    text: str
    delimiter: str
    block: LineBlock
    layout: Layout

    def __len__(self) -> int:
        return len(self.ends) - 1

    def parsed(self) -> Columns | list[Record]:
        """Return the same rows in the form that they have for everybody else."""
        parser = _ColumnParser(self.layout, self.row, self.line, keep_lines=False)
        records = parser.plain(self.block)
        return parser.found if isinstance(parser.found, Columns) else records

    def records(self, places: Sequence[int]) -> list[Record] | None:
        """Return some of the rows, counted from 0; None when one of them has another number of values."""
        if not places:
            return []
        raw = self.block.raw_lines
        lines = [raw[place].decode().rstrip("\r\n") for place in places] if raw is not None else self.text.split("\n")
        width = len(self.layout.headers)
        found: list[Record] = []
        for number, place in enumerate(places):
            cells = tuple(lines[place if raw is None else number].split(self.delimiter))
            if len(cells) != width:
                return None
            draft: Any = Draft(self.row + place, self.line + place, self.ends[place], self.ends[place + 1], cells)
            draft.__class__ = Record
            found.append(draft)
        return found


class _ColumnParser(RecordParser):
    """Hands plain blocks on as lines or columns, in ``found``.

    Args:
        layout: How the file is read.
        row: Number of the first record.
        line: Physical line at which the first block starts.
        keep_lines: Whether lines are wanted.
    """

    def __init__(self, layout: Layout, row: int, line: int, *, keep_lines: bool) -> None:
        super().__init__(layout, row, line)
        self.found: Columns | Lines | None = None
        self._layout = layout
        self._keep_lines = keep_lines

    @property
    def line(self) -> int:
        """The physical line that comes next."""
        return self._line

    def plain(self, block: LineBlock) -> list[Record]:
        """Return the records of a block without any quote, none if they are in ``found``."""
        return self._plain(block)

    def _plain(self, block: LineBlock) -> list[Record]:
        text = self._even(block) if self._keep_lines else None
        if text is not None:
            self.found = Lines(self._row, self._line, block.ends, text, self._delimiter, block, self._layout)
        elif (cells := self._columns(block)) is not None:
            self.found = Columns(self._row, self._line, block.ends, cells)
        else:
            return super()._plain(block)
        self._row += len(block.ends) - 1
        self._line += len(block.ends) - 1
        return []

    def _even(self, block: LineBlock) -> str | None:
        """Return the text of a block, LF behind each line, None if some line of it may not be a row."""
        if not self._is_easy(block) or len(block.text) > MAX_FIELD:
            return None
        text, raw = block.text, block.raw_lines
        if raw is not None and block.has_blank_line():
            return None  # to look for two line ends takes much longer
        if "\r" in text:
            if not text.count("\r") == text.count("\n") == text.count("\r\n"):
                return None
            text = text.replace("\r\n", "\n")
        if text[-1:] != "\n":
            text += "\n"
        return None if raw is None and (text[0] == "\n" or "\n\n" in text) else text

    def _columns(self, block: LineBlock) -> list[list[str]] | None:
        """Return the columns of a block, None if some line of it needs a closer look."""
        delimiter, lines = self._delimiter, len(block.ends) - 1
        if not self._is_easy(block) or len(block.text) > MAX_FIELD:
            return None
        # Line ends become values of their own. To join lines around them is much faster than to replace them.
        between = f"{delimiter}\n{delimiter}"
        if block.raw_lines is None:
            bare = block.bare_lines()
            text, blank = between.join(bare), self._width == 1 and "" in bare
        else:
            raw = block.bare_raw_lines()
            text, blank = between.encode().join(raw).decode(), self._width == 1 and b"" in raw
        if blank:
            return None  # only where a row has one value a blank line looks like one
        flat = text.split(delimiter)
        flat.append("\n")
        step = self._width + 1
        if len(flat) != lines * step or flat[self._width :: step].count("\n") != lines:
            return None
        return [flat[place::step] for place in range(self._width)]


class Parts:
    """The rows between two byte offsets, in portions: as columns wherever that is possible, else as records.

    Args:
        read: Reads up to so many bytes from an offset; fewer only at the end.
        layout: How the file is read.
        start: Offset at which record ``row`` starts.
        end: Offset behind the last one.
        row: Number of the first record.
        line: Physical line at which it starts.
        corrections: Laid over what is read.
        keep_lines: Whether what is plain comes as lines.
    """

    def __init__(
        self,
        read: Callable[[int, int], bytes],
        layout: Layout,
        start: int,
        end: int,
        row: int,
        line: int,
        corrections: Corrections,
        *,
        keep_lines: bool = False,
    ) -> None:
        self._corrections = corrections
        self._lines = LineReader(read, start, end, layout.encoding)
        self._parser = _ColumnParser(layout, row, line, keep_lines=keep_lines)

    def __iter__(self) -> Iterator[Lines | Columns | list[Record]]:
        parser = self._parser
        for records in parser.parse(self._lines):
            plain, parser.found = parser.found, None
            found = records if plain is None else plain
            if isinstance(found, Lines):
                if not self._corrections.touch(found.ends[0], found.ends[-1]):
                    yield found
                    continue
                found = found.parsed()
            if isinstance(found, Columns):
                self._corrections.columns(found.ends, found.cells)
                yield found
            elif found:
                yield self._corrections.records(found)

    @property
    def line(self) -> int:
        """The physical line behind those that were read so far."""
        return self._parser.line
