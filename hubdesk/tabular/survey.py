"""One pass over a whole file: how many rows, which line ends, and every line that was repaired or is doubtful."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from hubdesk.tabular.lines import LineReader
from hubdesk.tabular.model import Flaw, Mend
from hubdesk.tabular.parser import RecordParser
from hubdesk.tabular.reader import Records

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from hubdesk.tabular.lines import LineBlock
    from hubdesk.tabular.model import FileHead, Record

SENTENCES = {
    Flaw.TOO_FEW: "It has fewer values than there are columns.",
    Flaw.TOO_MANY: "It has more values than there are columns.",
    Flaw.UNDECODABLE: "Some of its bytes do not fit the encoding.",
    Flaw.CONTROL: "It holds control characters.",
    Flaw.OPEN_QUOTE: "It opens a quote that never closes.",
    Flaw.TOO_LONG: "It is too long to be a row.",
    Flaw.FOOTER: "It looks like a total or a note below the table.",
    Mend.BEHIND_QUOTE: "There is text behind a closing quote; it was taken as part of the value.",
    Mend.INSIDE_QUOTES: "A quote inside of a quoted value was not doubled; it was taken as part of the value.",
    Mend.MARK: "A byte order mark in the middle of the file was left out.",
}
"""Why a line is doubtful or what was repaired, for people."""


class Spot(NamedTuple):
    """A line that is not in order.

    Attributes:
        line: Physical line, from 1; 0 when there is none to name.
        row: Number of the row that begins there, 0 when none does.
        code: Machine word.
        sentence: Why.
        repaired: Whether its row can be trusted all the same.
    """

    line: int
    row: int
    code: str
    sentence: str
    repaired: bool


def doubts_about(head: FileHead, *, lines: bool | None = None) -> list[str]:
    """Return a sentence for everything that is doubtful about the container of a file, and about its header.

    Args:
        head: The file.
        lines: True for the lines of the container alone, which may be many; False for all others; None for both.
    """
    notes = head.origin.notes if head.origin is not None else ()
    wide = [(line, sentence) for line, sentence in notes if lines is None or lines is (line > 0)]
    header = () if lines else head.doubts
    return [f"Line {line:,}: {sentence}" if line else sentence for line, sentence in (*wide, *header)]


class Survey:
    """Reads all rows of a file once and collects what there is to say.

    Args:
        head: The file.

    Attributes:
        rows: Rows so far.
        spots: Lines that are not in order, in the order of the file but for those of the container.
        newlines: How often each kind of line end occurs, inside of values too.
    """

    def __init__(self, head: FileHead) -> None:
        self._head = head
        self.rows = 0
        self.spots: list[Spot] = []
        self.newlines: Counter[str] = Counter()
        for line, sentence in head.origin.notes if head.origin is not None else ():
            self.spots.append(Spot(line, 0, "source.doubtful", sentence, repaired=False))
        for line, sentence in head.doubts:
            self.spots.append(Spot(line, 0, "header.doubtful", sentence, repaired=False))

    def records(self) -> Iterator[Record]:
        """Yield all rows; when they are through, the attributes are complete.

        Raises:
            FileProblem: The file cannot be read to its end.
        """
        layout, size = self._head.layout, self._head.source.size
        with Records(self._head.source, layout) as file:
            start = layout.dialect.data_offset
            line = file.line_at(start)
            lines = self._counted(LineReader(file.read, start, size, layout.encoding))
            for block in RecordParser(layout, 1, line, self._mended).parse(lines):
                for record in block:
                    if record.flaw is not None:
                        self._doubt(record, file.describe_flaw)
                    yield record
                self.rows += len(block)
        self.spots.sort(key=lambda spot: spot.line)

    def _counted(self, blocks: LineReader) -> Iterator[LineBlock]:
        for block in blocks:
            pairs = block.text.count("\r\n")
            self.newlines["\r\n"] += pairs
            self.newlines["\n"] += block.text.count("\n") - pairs
            self.newlines["\r"] += block.text.count("\r") - pairs
            yield block

    def _mended(self, line: int, mend: Mend) -> None:
        self.spots.append(Spot(line, 0, mend, SENTENCES[mend], repaired=True))

    def _doubt(self, record: Record, describe: Callable[[Record], str]) -> None:
        assert record.flaw is not None  # noqa: S101  # the caller looked
        detail = describe(record) if record.flaw is Flaw.UNDECODABLE else ""
        sentence = SENTENCES[record.flaw]
        if detail.startswith("byte"):
            sentence = f"{sentence[:-1]}: {detail.partition(', line')[0]}."
        elif record.flaw is Flaw.TOO_MANY:
            sentence = f"{sentence[:-1]}: {len(record.cells)} for {len(self._head.layout.headers)}."
        self.spots.append(Spot(record.line, record.row, record.flaw, sentence, repaired=False))

    @property
    def newline(self) -> str:
        """The line end that occurs most, empty when there is none."""
        kind, count = self.newlines.most_common(1)[0] if self.newlines else ("", 0)
        return kind if count else ""
