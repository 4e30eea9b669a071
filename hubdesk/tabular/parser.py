"""Turns lines into records with exact numbers and byte ranges, and flags those that cannot be trusted.

The rules, which hold for any way of cutting the file into parts:

- A blank line is no row. A line of blanks or of delimiters only is one.
- A row has exactly as many values as there are columns. With fewer it is flawed even if only the last ones
  seem to be missing, with more even if the surplus is empty: a delimiter that is missing or unquoted in the
  middle looks the same, and would shift values into the wrong property. (A whole file written like that is
  recognised from its first rows.)
- A quote that does not close within 500 lines or 1 MB, or closes before something other than a delimiter on
  a later line, was opened by mistake: its line alone is flawed and reading goes on at the next line, so
  that it does not swallow its neighbours. Closed like that on the same line, the rest belongs to the value,
  as spreadsheets read it.
- A line that is not in the encoding gives a flawed row; its cells hold what it most likely means, or U+FFFD. A
  U+FFFD that was in the file already is treated alike.
- A byte order mark at the start of a line is left out. Totals and notes below the table are flawed rows.
"""

from __future__ import annotations

import csv
from typing import TYPE_CHECKING, Any

from hubdesk.tabular.drafts import Draft
from hubdesk.tabular.lines import DAMAGE, MAX_FIELD, MAX_RECORD, REPLACEMENT, LineBlock
from hubdesk.tabular.model import Flaw, Mend, Record
from hubdesk.tabular.neutral import restore
from hubdesk.tabular.results_format import is_result_file
from hubdesk.tabular.stray_quotes import split_loose, split_stray
from hubdesk.tabular.writing import writing_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from hubdesk.tabular.model import Layout

MAX_LINES = 500
"""Physical lines of one record."""
_LOOK_BEHIND = "x\n"


class RecordParser:
    """Makes records of line blocks that follow each other.

    Args:
        layout: How the file is read.
        row: Number of the first record.
        line: Physical line at which the first block starts.
        on_mend: Hears physical line and kind of what was put right without a doubt about the row.
    """

    def __init__(self, layout: Layout, row: int, line: int, on_mend: Callable[[int, Mend], None] | None = None) -> None:
        self._mend = on_mend or (lambda _line, _mend: None)
        self._writing = writing_of(layout.dialect)
        self._width = len(layout.headers)
        self._delimiter = self._writing.sign
        self._quote = self._writing.quote
        self._restores = is_result_file(layout.headers)
        self._gives_back = len(layout.dialect.delimiter) > 1
        self._easy = not (self._restores or self._gives_back or self._writing.blank_after)
        self._footer = layout.dialect.footer_offset
        self._row = row
        self._line = line
        self._csv = self._writing.options()

    def parse(self, blocks: Iterable[LineBlock]) -> Iterator[list[Record]]:
        """Yield the records of ``blocks`` in lists, in order."""
        pending: LineBlock | None = None
        for block in blocks:
            if block.oversized:
                if pending is not None:
                    yield self._careful(pending, last=True)[0]
                    pending = None
                yield [self._oversized(block)]
                continue
            if not self._writing.plain:
                block.text, block.raw_lines = self._writing.prepare(block.text), None
            if pending is not None:
                block = _join(pending, block)  # the record that began in the last block goes on here
                pending = None
            if self._writing.opens(block.text):
                records, used = self._careful(block, last=False)
                if used < len(block.ends) - 1:
                    pending = _tail(block, used)
                yield records
            else:
                yield self._plain(block)
        if pending is not None:
            yield self._careful(pending, last=True)[0]

    def _is_easy(self, block: LineBlock) -> bool:
        """Return whether the values of ``block`` are good as they are split."""
        return block.clean and self._easy and not (self._footer and block.ends[-1] > self._footer)

    def _plain(self, block: LineBlock) -> list[Record]:
        """Return the records of a block without any quote: one a line."""
        lines = block.bare_lines()
        if not self._is_easy(block) or max(map(len, lines), default=0) > MAX_FIELD:
            return self._plain_slowly(lines, block)
        records = []
        ends, delimiter, width = block.ends, self._delimiter, self._width
        row, line = self._row, self._line
        start = ends[0]
        for text, end in zip(lines, ends[1:], strict=True):
            if text:
                cells = tuple(text.split(delimiter))
                if len(cells) == width:
                    draft: Any = Draft(row, line, start, end, cells)
                    draft.__class__ = Record
                    records.append(draft)
                else:
                    records.append(self._record(row, line, start, end, cells, None))
                row += 1
            start = end
            line += 1
        self._row, self._line = row, line
        return records

    def _plain_slowly(self, lines: list[str], block: LineBlock) -> list[Record]:
        records = []
        for index, text in enumerate(lines):
            if index in block.marked:
                self._mend(self._line, Mend.MARK)
            if text:
                start, end = block.ends[index], block.ends[index + 1]
                cells = self._writing.split(text)
                flaw = self._damage(cells, block, index, index + 1)
                if end - start > MAX_RECORD or any(len(cell) > MAX_FIELD for cell in cells):
                    flaw = Flaw.TOO_LONG
                records.append(self._record(self._row, self._line, start, end, cells, flaw))
                self._row += 1
            self._line += 1
        return records

    def _damage(self, cells: tuple[str, ...], block: LineBlock, first: int, behind: int) -> Flaw | None:
        """Return the flaw of values that stand on the lines ``first`` to ``behind`` of ``block``."""
        if block.clean:
            return None
        if block.suspect and any(first <= index < behind for index in block.suspect):
            return Flaw.UNDECODABLE
        text = "".join(cells)
        if REPLACEMENT in text:
            return Flaw.UNDECODABLE
        if self._gives_back:
            text = text.replace(self._delimiter, "")
        return Flaw.CONTROL if DAMAGE.search(text) else None

    def _careful(self, block: LineBlock, *, last: bool) -> tuple[list[Record], int]:
        """Return the records of a block with quotes and how many of its lines they take."""
        lines = block.lines()
        records: list[Record] = []
        index = 0
        while index < len(lines):
            index = self._strict_run(lines, block, index, records)
            if index < len(lines):
                taken = self._awkward(lines, block, index, records, last=last)
                if taken == 0:
                    break
                index += taken
        for marked in block.marked:
            if marked < index:
                self._mend(self._line - index + marked, Mend.MARK)
        return records, index

    def _strict_run(self, lines: list[str], block: LineBlock, index: int, records: list[Record]) -> int:
        """Append well-formed records from line ``index`` on; return the line at which that ends."""
        feed = iter(lines) if index == 0 else (lines[i] for i in range(index, len(lines)))
        reader = csv.reader(feed, strict=True, **self._csv)
        ends, width, easy = block.ends, self._width, self._is_easy(block)
        base, row, line_of_first = index, self._row, self._line - index
        start = ends[index]
        huge = ends[-1] - start > MAX_RECORD
        try:
            for values in reader:
                after = base + reader.line_num
                end = ends[after]
                if (after - index > 1 or huge) and (end - start > MAX_RECORD or after - index > MAX_LINES):
                    break
                # The limit of the module itself belongs to the whole process, and whoever reads result files raises it.
                if end - start > MAX_FIELD and any(len(value) > MAX_FIELD for value in values):
                    break
                if values:
                    cells = tuple(values)
                    if easy and len(cells) == width:
                        draft: Any = Draft(row, line_of_first + index, start, end, cells)
                        draft.__class__ = Record
                        records.append(draft)
                    else:
                        flaw = self._damage(cells, block, index, after)
                        records.append(self._record(row, line_of_first + index, start, end, cells, flaw))
                    row += 1
                index = after
                start = end
        except csv.Error:
            pass  # The caller looks at the record at `index` by itself.
        self._row, self._line = row, line_of_first + index
        return index

    def _awkward(self, lines: list[str], block: LineBlock, index: int, records: list[Record], *, last: bool) -> int:
        """Append the record at line ``index``, which is not well formed.

        Return its lines, 0 if more are needed.
        """
        first = lines[index]
        start, end = block.ends[index], block.ends[index + 1]
        taken = 1
        flaw: Flaw | None = Flaw.TOO_LONG
        cells = self._writing.split(first.rstrip("\r\n"))
        if end - start <= MAX_RECORD:
            lenient = csv.reader([first, _LOOK_BEHIND], **self._csv)
            try:
                values = next(lenient)
            except csv.Error:
                values = None
            if values is not None and any(len(value) > MAX_FIELD for value in values):
                values = None
            if lenient.line_num == 1 and values is not None:
                # Text behind a closing quote on the same line.
                cells, taken = tuple(values), 1
                line = first.rstrip("\r\n")
                loose, stray = split_loose(line, self._writing), split_stray(line, self._writing)
                if len(loose) == self._width and loose != stray:
                    cells, mend = loose, Mend.INSIDE_QUOTES
                else:
                    mend = Mend.BEHIND_QUOTE
                if mend is Mend.BEHIND_QUOTE and self._fits_better(stray, cells):
                    cells, flaw = stray, Flaw.OPEN_QUOTE
                else:
                    flaw = self._damage(cells, block, index, index + 1)
                    self._mend(self._line, mend)
            elif lenient.line_num > 1:
                span = self._span(lines, block, index, last=last)
                if span == 0:
                    return 0
                too_long = span > 1 and sum(map(len, lines[index : index + span])) > MAX_FIELD
                taken, flaw = (span, Flaw.TOO_LONG) if too_long else (1, Flaw.OPEN_QUOTE)
                if flaw is Flaw.OPEN_QUOTE:
                    cells = split_stray(first.rstrip("\r\n"), self._writing)
        records.append(self._record(self._row, self._line, start, block.ends[index + taken], cells, flaw))
        self._row += 1
        self._line += taken
        return taken

    def _fits_better(self, stray: tuple[str, ...], lenient: tuple[str, ...]) -> bool:
        """Return whether a line with text behind a quote may as well have a quote that was opened by mistake.

        Both readings may have the right number of values and cut the line at different places.
        """
        if len(stray) != self._width:
            return False
        bare = [cell.replace(self._quote, "") for cell in stray]
        return len(lenient) != self._width or bare != [cell.replace(self._quote, "") for cell in lenient]

    def _span(self, lines: list[str], block: LineBlock, index: int, *, last: bool) -> int:
        """Return how many lines the record at ``index``, whose first line leaves a quote open, takes.

        Returns:
            1 if it never closes within the limits, 0 if more lines must be read to know.
        """
        quoted, goes_on = self._writing.behind(lines[index], quoted=False)
        quoted = quoted or not goes_on
        for position in range(index + 1, len(lines)):
            too_much = block.ends[position + 1] - block.ends[index] > MAX_RECORD
            if too_much or position - index >= MAX_LINES:
                return 1
            quoted, goes_on = self._writing.behind(lines[position], quoted=quoted)
            if not (quoted or goes_on):
                return position - index + 1
        return 1 if last else 0

    def _oversized(self, block: LineBlock) -> Record:
        cells = self._writing.split(self._writing.prepare(block.text))
        record = self._record(self._row, self._line, block.ends[0], block.ends[1], cells, Flaw.TOO_LONG)
        self._row += 1
        self._line += 1
        return record

    def _record(self, row: int, line: int, start: int, end: int, cells: tuple[str, ...], flaw: Flaw | None) -> Record:
        """Return a record, its width checked, filled with empty values, restored where the file needs it."""
        missing = self._width - len(cells)
        if missing > 0:
            cells += ("",) * missing
        if flaw is None and self._footer and start >= self._footer:
            flaw = Flaw.FOOTER
        if flaw is None and missing:
            flaw = Flaw.TOO_FEW if missing > 0 else Flaw.TOO_MANY
        if self._gives_back:
            cells = tuple(self._writing.give_back(cells))
        if self._restores:
            cells = tuple([restore(cell) for cell in cells])
        return Record(row, line, start, end, cells, flaw)


def _join(first: LineBlock, second: LineBlock) -> LineBlock:
    shift = len(first.ends) - 1
    return LineBlock(
        first.text + second.text,
        first.ends + second.ends[1:],
        first.clean and second.clean,
        marked=first.marked + tuple(index + shift for index in second.marked),
        suspect=first.suspect + tuple(index + shift for index in second.suspect),
    )


def _tail(block: LineBlock, index: int) -> LineBlock:
    return LineBlock(
        "".join(block.lines()[index:]),
        block.ends[index:],
        block.clean,
        marked=tuple(marked - index for marked in block.marked if marked >= index),
        suspect=tuple(suspect - index for suspect in block.suspect if suspect >= index),
    )
