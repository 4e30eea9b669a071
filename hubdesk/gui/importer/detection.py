"""What was found out about a file, in words, and what may be chosen instead. No widgets."""

from __future__ import annotations

import codecs
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from hubdesk.gui.language.say import heard, say
from hubdesk.gui.wording import counted, day_and_time, number, rows, size
from hubdesk.tabular.model import Certainty, Flaw
from hubdesk.tabular.survey import doubts_about

if TYPE_CHECKING:
    from hubdesk.gui.widgets.labels import Tone
    from hubdesk.tabular.model import FileHead

_ENCODINGS: tuple[tuple[str, str], ...] = (
    ("utf-8", "UTF-8"),
    ("utf-16-le", "UTF-16 LE"),
    ("utf-16-be", "UTF-16 BE"),
    ("cp1252", "Windows-1252, Western"),
    ("cp1250", "Windows-1250, Central European"),
    ("cp1251", "Windows-1251, Cyrillic"),
    ("cp1253", "Windows-1253, Greek"),
    ("cp1254", "Windows-1254, Turkish"),
    ("cp1255", "Windows-1255, Hebrew"),
    ("cp1256", "Windows-1256, Arabic"),
    ("iso8859-1", "ISO 8859-1, Western"),
    ("iso8859-2", "ISO 8859-2, Central European"),
    ("iso8859-15", "ISO 8859-15, Western"),
    ("koi8-r", "KOI8-R, Cyrillic"),
    ("mac-roman", "Mac Roman"),
    ("cp850", "DOS 850, Western"),
    ("cp932", "Shift JIS, Japanese"),
    ("euc_jp", "EUC-JP, Japanese"),
    ("gb18030", "GB 18030, Chinese"),
    ("big5", "Big5, Chinese"),
    ("cp949", "EUC-KR, Korean"),
)
_SEPARATORS: tuple[tuple[str, str], ...] = (
    (",", "Comma"),
    (";", "Semicolon"),
    ("\t", "Tab"),
    ("|", "Vertical bar"),
)
_RARE = {
    "\x1f": "Unit separator",
    "\x01": "Control A",
    "\x1e": "Record separator",
    " ": "Space",
    "^": "Caret",
    "~": "Tilde",
}
FILLED = "filled"
"""Choice for merged cells."""
_QUOTES: tuple[tuple[str, str], ...] = (('"', "Double"), ("'", "Single"), ("", "None"))
_TONES: dict[Certainty, Tone] = {
    Certainty.CERTAIN: "success",
    Certainty.LIKELY: "warning",
    Certainty.CHOSEN: "accent",
}
_HEADER_LINES = 20
DETECTED = -1
"""Stands for the header that was detected, where it takes several lines."""
FLAWS = {
    Flaw.TOO_FEW: "has fewer values than there are columns",
    Flaw.TOO_MANY: "has more values than there are columns",
    Flaw.UNDECODABLE: "has bytes that do not fit the encoding",
    Flaw.CONTROL: "holds control characters",
    Flaw.OPEN_QUOTE: "opens a quote that never closes",
    Flaw.TOO_LONG: "is too long to be a row",
    Flaw.FOOTER: "looks like a total or a note below the table",
}
"""What is wrong with a line, to go on after "Line 7" or "This line"."""


@dataclass(frozen=True, slots=True)
class Found:
    """One property of the file.

    Attributes:
        value: What is in force, as the engine takes it.
        options: What may be chosen: (value, words).
        certainty: ``certain``, ``likely`` or ``chosen by you``; empty where there is nothing to be sure of.
        tone: Tone of that word.
    """

    value: str
    options: tuple[tuple[str, str], ...]
    certainty: str
    tone: Tone


def encoding_of(head: FileHead) -> Found | None:
    """Return the encoding with those that may be chosen, an unlisted one in front; None where a file has none."""
    if _is_written(head):
        return None
    codec = _plain(head.layout.encoding.codec)
    return Found(codec, _with(codec, _ENCODINGS), *_sure(head.layout.encoding.certainty))


def separator_of(head: FileHead) -> Found | None:
    """Return the separator with those that may be chosen; None where a file has none."""
    if _is_written(head):
        return None
    delimiter = head.layout.dialect.delimiter
    options = _with(delimiter, _SEPARATORS, _RARE.get(delimiter, delimiter))
    return Found(delimiter, options, *_sure(head.layout.dialect.certainty))


def quote_of(head: FileHead) -> Found | None:
    """Return the quote with those that may be chosen; None where a file has none."""
    if _is_written(head):
        return None
    dialect = head.layout.dialect
    return Found(dialect.quote, _with(dialect.quote, _QUOTES), "", "muted")


def header_of(head: FileHead) -> Found:
    """Return the header line with those that may be chosen, none included."""
    dialect = head.layout.dialect
    line, last = dialect.header_line, dialect.header_line + dialect.header_rows - 1
    lines = tuple((str(each), say("Line {0}", number(each))) for each in range(1, max(_HEADER_LINES, line) + 1))
    options = (("0", say("None")), *lines)
    if last > line > 0:  # only detection takes several; each line alone may be chosen instead
        several = (str(DETECTED), say("Lines {0}–{1}", number(line), number(last)))
        return Found(str(DETECTED), (several, *options), *_sure(dialect.header_certainty))
    return Found(str(line), options, *_sure(dialect.header_certainty))


def sheet_of(head: FileHead) -> Found | None:
    """Return the sheet with those that may be chosen; None where there is one at most."""
    if head.origin is None or len(head.origin.sheets) < 2:
        return None
    sheets = tuple((name, name) for name in head.origin.sheets)
    return Found(head.origin.sheet, sheets, "", "muted")


def merged_of(head: FileHead) -> Found | None:
    """Return what becomes of merged cells of several rows; None where there are none."""
    if head.origin is None or not head.origin.merged:
        return None
    options = (("", say("Value in the first row")), (FILLED, say("Value filled down")))
    return Found(FILLED if head.origin.filled else "", options, "", "muted")


def doubts_of(head: FileHead) -> list[str]:
    """Return a sentence for everything that is doubtful about a file as a whole, and about its header."""
    dialect, sentences = head.layout.dialect, [heard(words) for words in doubts_about(head, lines=False)]
    if dialect.footer_offset and not any(record.flaw is Flaw.FOOTER for record in head.records):
        sentences.append(say("The last lines look like totals or notes below the table; Check leaves them out."))
    if dialect.header_line == 0 and dialect.header_certainty is not Certainty.CHOSEN:
        sentences.append(say("No header was found: the columns are numbered."))
    return sentences


def doubtful_lines(head: FileHead) -> list[str]:
    """Return a sentence for each doubtful line of a container, and for each doubtful row in the beginning of a file."""
    return [heard(words) for words in doubts_about(head, lines=True)] + [
        say("Line {0} {1}.", number(record.line), say(FLAWS[record.flaw]))
        for record in head.records
        if record.flaw is not None
    ]


def _is_written(head: FileHead) -> bool:
    return head.origin is not None and head.origin.table != ""


def _sure(certainty: Certainty) -> tuple[str, Tone]:
    words = {
        Certainty.CERTAIN: say("certain"),
        Certainty.LIKELY: say("likely"),
        Certainty.CHOSEN: say("chosen by you"),
    }
    return words[certainty], _TONES[certainty]


def _plain(codec: str) -> str:
    aliases = {
        "utf_8": "utf-8",
        "utf8": "utf-8",
        "utf-8-sig": "utf-8",
        "ascii": "utf-8",
        "windows-1252": "cp1252",
    }
    name = codec.lower()
    if name in aliases:
        return aliases[name]
    known = (value for value, _ in _ENCODINGS if codecs.lookup(value).name == codecs.lookup(name).name)
    return next(known, name)


def _with(value: str, known: tuple[tuple[str, str], ...], words: str = "") -> tuple[tuple[str, str], ...]:
    told = tuple((each, say(name)) for each, name in known)
    return told if any(value == each for each, _ in known) else ((value, say(words) if words else value), *told)


def file_line(head: FileHead, now: datetime, *, known_rows: int | None = None) -> str:
    """Return size, rows, columns and age of a file, parted by middle dots.

    Args:
        head: The first look.
        now: The present.
        known_rows: Rows of the whole file once it was read; before, only a short file's rows are known.
    """
    origin = head.origin
    changed = datetime.fromtimestamp((origin or head.source).mtime_ns / 1e9, tz=UTC)
    total = known_rows if known_rows is not None else (len(head.records) if head.complete else None)
    parts = [
        size(origin.size if origin is not None else head.source.size),
        *([rows(total)] if total is not None else []),
        counted(len(head.layout.headers), "column", "columns"),
        say("changed {0}", day_and_time(changed, now)),
    ]
    return " · ".join(parts)


def what_is_read(head: FileHead) -> str:
    """Return the footer's words: how many rows will be read, how many lines were left out."""
    left_out = max(0, head.layout.dialect.header_line - 1)
    all_rows = (
        say("{0} will be read", rows(len(head.records))) if head.complete else say("The whole file is read in Check")
    )
    return say("{0}, {1} left out", all_rows, counted(left_out, "line", "lines")) if left_out else all_rows
