"""What was found out about a file, in words, and what may be chosen instead. No Qt."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from hubdesk.gui.wording import counted, day_and_time, number, rows, size
from hubdesk.tabular.model import Certainty

if TYPE_CHECKING:
    from hubdesk.gui.widgets.labels import Tone
    from hubdesk.tabular.model import FileHead

_ENCODINGS: tuple[tuple[str, str], ...] = (
    ("utf-8", "UTF-8"),
    ("utf-16-le", "UTF-16 LE"),
    ("utf-16-be", "UTF-16 BE"),
    ("cp1252", "Windows-1252"),
    ("cp1250", "Windows-1250"),
    ("cp1251", "Windows-1251"),
    ("cp1253", "Windows-1253"),
    ("cp1254", "Windows-1254"),
    ("cp1255", "Windows-1255"),
    ("cp1256", "Windows-1256"),
    ("iso8859-15", "ISO 8859-15"),
    ("mac_roman", "Mac Roman"),
    ("shift_jis", "Shift JIS"),
    ("gb18030", "GB 18030"),
    ("big5", "Big5"),
    ("euc_kr", "EUC-KR"),
)
_SEPARATORS: tuple[tuple[str, str], ...] = (
    (",", "Comma"),
    (";", "Semicolon"),
    ("\t", "Tab"),
    ("|", "Vertical bar"),
)
_WORDS = {Certainty.CERTAIN: "certain", Certainty.LIKELY: "likely", Certainty.CHOSEN: "chosen by you"}
_TONES: dict[Certainty, Tone] = {
    Certainty.CERTAIN: "success",
    Certainty.LIKELY: "warning",
    Certainty.CHOSEN: "accent",
}
_HEADER_LINES = 20


@dataclass(frozen=True, slots=True)
class Found:
    """One property of the file.

    Attributes:
        value: What is in force, as the engine takes it.
        options: What may be chosen: (value, words).
        certainty: ``certain``, ``likely`` or ``chosen by you``.
        tone: Tone of that word.
    """

    value: str
    options: tuple[tuple[str, str], ...]
    certainty: str
    tone: Tone


def encoding_of(head: FileHead) -> Found:
    """Return the encoding with those that may be chosen; an unlisted one is added in front."""
    codec = _plain(head.layout.encoding.codec)
    return Found(codec, _with(codec, _ENCODINGS), *_sure(head.layout.encoding.certainty))


def separator_of(head: FileHead) -> Found:
    """Return the separator with those that may be chosen."""
    delimiter = head.layout.dialect.delimiter
    return Found(delimiter, _with(delimiter, _SEPARATORS), *_sure(head.layout.dialect.certainty))


def header_of(head: FileHead) -> Found:
    """Return the header line with those that may be chosen."""
    line = head.layout.dialect.header_line
    lines = tuple((str(each), f"Line {number(each)}") for each in range(1, max(_HEADER_LINES, line) + 1))
    return Found(str(line), lines, *_sure(head.layout.dialect.certainty))


def _sure(certainty: Certainty) -> tuple[str, Tone]:
    return _WORDS[certainty], _TONES[certainty]


def _plain(codec: str) -> str:
    aliases = {
        "utf_8": "utf-8",
        "utf8": "utf-8",
        "utf-8-sig": "utf-8",
        "ascii": "utf-8",
        "windows-1252": "cp1252",
    }
    name = codec.lower()
    return aliases.get(name, name)


def _with(value: str, known: tuple[tuple[str, str], ...]) -> tuple[tuple[str, str], ...]:
    return known if any(value == each for each, _ in known) else ((value, value), *known)


def file_line(head: FileHead, now: datetime, *, known_rows: int | None = None) -> str:
    """Return size, rows, columns and age of a file, parted by middle dots.

    Args:
        head: The first look.
        now: The present.
        known_rows: Rows of the whole file once it was read; before, only a short file's rows are known.
    """
    changed = datetime.fromtimestamp(head.source.mtime_ns / 1e9, tz=UTC)
    total = known_rows if known_rows is not None else (len(head.records) if head.complete else None)
    parts = [
        size(head.source.size),
        *([rows(total)] if total is not None else []),
        counted(len(head.layout.headers), "column", "columns"),
        f"changed {day_and_time(changed, now)}",
    ]
    return " · ".join(parts)


def what_is_read(head: FileHead) -> str:
    """Return the footer's words: how many rows will be read, how many lines were left out."""
    left_out = head.layout.dialect.header_line - 1
    all_rows = f"{rows(len(head.records))} will be read" if head.complete else "The whole file is read in Check"
    return f"{all_rows}, {counted(left_out, 'line', 'lines')} left out" if left_out else all_rows
