"""What a file is once it has been read: its identity, how it is written, and its records."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


class Certainty(StrEnum):
    """How sure a detection is."""

    CERTAIN = "certain"
    LIKELY = "likely"
    CHOSEN = "chosen"


@dataclass(frozen=True, slots=True)
class SourceFile:
    """A regular file as it was when it was opened.

    Attributes:
        path: Absolute path.
        size: Bytes.
        mtime_ns: Time of the last change, nanoseconds since the epoch.
    """

    path: Path
    size: int
    mtime_ns: int


@dataclass(frozen=True, slots=True)
class Encoding:
    """A text encoding.

    Attributes:
        codec: Name that Python's ``codecs`` knows, such as ``utf-8`` or ``cp1252``. Never one that skips a BOM itself.
        bom: Bytes of byte order mark at the start of the file, 0 when there is none.
        certainty: How it was found.
    """

    codec: str
    bom: int = 0
    certainty: Certainty = Certainty.CERTAIN


@dataclass(frozen=True, slots=True)
class Dialect:
    """How a delimited file is written.

    Attributes:
        delimiter: One character, or two or three that stand together, such as ``||``.
        quote: One character, or empty when nothing is quoted.
        header_line: 1-based physical line at which the header starts; lines before it are left out. 0 without a header.
        data_offset: Byte offset at which the first record after the header starts.
        certainty: How the delimiter was found.
        escape: Character that makes a quote, delimiter or line break behind it part of a value; empty when only
            doubled quotes do. A doubled quote is a quote in any case.
        blank_after: Blanks behind a delimiter are no part of the value: ``a, "b", c``.
        header_rows: Rows that the header takes; the names of more than one are joined.
        header_certainty: How the header was found.
        footer_offset: Byte offset of the totals and notes below the table; 0 when there are none.
    """

    delimiter: str
    quote: str
    header_line: int
    data_offset: int
    certainty: Certainty = Certainty.CERTAIN
    escape: str = ""
    blank_after: bool = False
    header_rows: int = 1
    header_certainty: Certainty = Certainty.CERTAIN
    footer_offset: int = 0


class Flaw(StrEnum):
    """Why a record cannot be trusted."""

    TOO_FEW = "row.too_few_values"
    TOO_MANY = "row.too_many_values"
    UNDECODABLE = "row.undecodable"
    CONTROL = "row.control_character"
    OPEN_QUOTE = "row.open_quote"
    TOO_LONG = "row.too_long"
    FOOTER = "row.footer"


class Mend(StrEnum):
    """What was put right in a row that can be trusted all the same."""

    BEHIND_QUOTE = "mend.text_behind_quote"
    INSIDE_QUOTES = "mend.quote_inside_quotes"
    MARK = "mend.byte_order_mark"


@dataclass(frozen=True, slots=True)
class Record:
    """One data row of the source.

    Attributes:
        row: 1-based number; the first record after the header is 1, blank lines do not count.
        line: 1-based physical line at which it starts.
        start: Byte offset of its first byte.
        end: Byte offset behind its last byte, line end included.
        cells: Values as written, one a column; short rows are filled with empty values.
        flaw: Why the row must not be sent, or None.
    """

    row: int
    line: int
    start: int
    end: int
    cells: tuple[str, ...]
    flaw: Flaw | None = None


@dataclass(frozen=True, slots=True)
class Layout:
    """Everything that is needed to read a file again in the same way.

    Attributes:
        encoding: Its encoding.
        dialect: Its dialect.
        headers: Column names, unique, in order; nameless columns are called ``Column n``.
        edits: Corrected cells: text by the byte offset of the row and by column. The file keeps what it has.
    """

    encoding: Encoding
    dialect: Dialect
    headers: tuple[str, ...]
    edits: dict[int, dict[int, str]] = field(default_factory=dict, hash=False)


@dataclass(frozen=True, slots=True)
class Origin:
    """The file from which a private copy was made.

    Attributes:
        path: Absolute path.
        size: Bytes.
        mtime_ns: Time of the last change, nanoseconds since the epoch.
        digest: Of its content, 32 hexadecimal digits.
        unpacked: ``gzip`` and ``zip``, in the order in which it was unpacked.
        inner: Name of the file inside of an archive.
        table: ``workbook`` or ``vcard`` when the rows were written anew; empty for text.
        encoding: Of a vCard file.
        sheet: Name of the sheet.
        sheets: Names of all sheets.
        notes: What is doubtful: line, or 0, and a sentence.
        merged: Merged cells of several rows.
        filled: Whether their values stand in all of these rows.
    """

    path: Path
    size: int
    mtime_ns: int
    digest: str
    unpacked: tuple[str, ...] = ()
    inner: str = ""
    table: str = ""
    encoding: str = ""
    sheet: str = ""
    sheets: tuple[str, ...] = ()
    notes: tuple[tuple[int, str], ...] = ()
    merged: int = 0
    filled: bool = False


@dataclass(frozen=True, slots=True)
class FileHead:
    """What is known after the first look at a file.

    Attributes:
        source: The file.
        layout: How it is read.
        records: The first records.
        complete: Whether ``records`` is the whole file.
        origin: What ``source`` is a private copy of; None when it is the person's own file.
        doubts: What is doubtful about the header: line, and a sentence.
    """

    source: SourceFile
    layout: Layout
    records: tuple[Record, ...]
    complete: bool
    origin: Origin | None = None
    doubts: tuple[tuple[int, str], ...] = ()

    @property
    def path(self) -> Path:
        """The person's own file."""
        return self.origin.path if self.origin is not None else self.source.path
