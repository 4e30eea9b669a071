"""Finds out how a delimited text is written: delimiter, quote, escape, where its header is.

Own scoring instead of the standard library's sniffer, which refuses or misreads many real files: each
candidate reads the first lines, and the one whose rows agree best on their number of values wins. Quoted
delimiters do not count.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from hubdesk.tabular.header_rows import HeaderGuess, find_header, join_names
from hubdesk.tabular.model import Certainty
from hubdesk.tabular.scoring import Reading, Row, score
from hubdesk.tabular.writing import Writing

if TYPE_CHECKING:
    from collections.abc import Sequence

DELIMITERS = (",", ";", "\t", "|")
"""What nearly all files are written with, the first of equals first."""
RARE_DELIMITERS = (
    "||",
    "::",
    "|~|",
    "~|~",
    "^",
    "~",
    "\x1f",
    "\x01",
    "\x1e",
    "\xa7",
    "\xa6",
    ":",
    "#",
    "!",
    "*",
    "&",
    " ",
)
"""Looked at only where none of the usual ones makes a table; blanks and signs of punctuation last."""
MAX_COLUMNS = 4096
_QUOTES = ('"', "'")
_MAX_LINES = 200
_MAX_CHARS = 1 << 16
_SEP_LINE = re.compile(r'"?sep=(.)"?[,;\t|]*\s*', re.IGNORECASE)
_CLEAR = 0.9
_BETTER = 1.02


@dataclass(frozen=True, slots=True)
class DialectGuess:
    """How the head reads best.

    Attributes:
        writing: Delimiter, quote, escape.
        header: The header's record, the names of several rows joined; None when the file begins with data.
        header_rows: Records that the header takes.
        header_certainty: How sure that is.
        first: Index of the line at which data starts.
        rows: The first records behind the header.
        certainty: How sure the delimiter is.
        doubtful: Index of the line below the header that may belong to it; None where there is no such doubt.
    """

    writing: Writing
    header: Row | None
    header_rows: int
    header_certainty: Certainty
    first: int
    rows: tuple[Row, ...]
    certainty: Certainty
    doubtful: int | None = None


def detect_dialect(
    lines: Sequence[str],
    *,
    delimiter: str | None = None,
    quote: str | None = None,
    escape: str | None = None,
    header_line: int | None = None,
    writing: Writing | None = None,
) -> DialectGuess:
    """Return the dialect of a text.

    Args:
        lines: Its first lines with line ends. Only so many are looked at.
        delimiter: What a person chose, else None.
        quote: What a person chose, else None; an empty text means that nothing is quoted.
        escape: What a person chose, else None; an empty text means that only quotes are doubled.
        header_line: Line of the header that a person chose, from 1; 0 for none, None to find it.
        writing: How it is written when that is known for certain.
    """
    above = max(0, (header_line or 1) - 1)
    lines = [*("\n" for _ in lines[:above]), *_capped(lines[above:])]
    skip = 0
    certainty = Certainty.CHOSEN if delimiter else None
    if writing is None and lines and not above and (match := _SEP_LINE.fullmatch(lines[0])):
        skip = 1
        if delimiter is None:
            delimiter, certainty = match.group(1), Certainty.CERTAIN
    text = lines[skip:]
    if writing is not None:
        reading, found = score(text, writing), Certainty.CERTAIN
    else:
        reading, found = _best(text, delimiter, quote, escape)
    rows = [Row(skip + row.index, row.lines, row.cells) for row in reading.rows]
    guess = find_header(rows) if header_line is None else _chosen_header(rows, header_line)
    if header_line is None and guess.taken == 0 and guess.position > 0:
        named = _names_of_another_delimiter(rows[guess.position - 1 : guess.position + 1])
        if named is not None:
            rows[guess.position - 1] = named
            guess = HeaderGuess(guess.position - 1, 1, Certainty.LIKELY)
    header = _header_of(rows, guess)
    body = rows[guess.position + guess.taken :]
    if header is not None:
        last = rows[guess.position + guess.taken - 1]
        first = last.index + last.lines
    else:
        first = rows[guess.position].index if rows else skip
    doubtful = body[0].index if guess.doubtful else None
    return DialectGuess(
        reading.writing, header, guess.taken, guess.certainty, first, tuple(body), certainty or found, doubtful
    )


def _best(lines: list[str], delimiter: str | None, quote: str | None, escape: str | None) -> tuple[Reading, Certainty]:
    """Return the reading with the highest score and how sure that is."""
    text = "".join(lines)
    quotes = (quote,) if quote is not None else ()
    escapes = (escape,) if escape is not None else _escapes_in(text)
    if delimiter:
        return _best_of(lines, (delimiter,), quotes, escapes)[0], Certainty.CHOSEN
    first, second = _best_of(lines, DELIMITERS, quotes, escapes)
    rival = second.score if second else 0.0
    if first.score < _CLEAR:
        rare = tuple(each for each in RARE_DELIMITERS if each in text)
        other = _best_of(lines, rare, quotes, escapes)[0] if rare else None
        if other is not None and other.score > max(first.score, 0):
            first, rival = other, max(first.score, 0)
    if first.score <= 0:
        # One column: any delimiter that does not occur.
        unused = next((each for each in DELIMITERS if each not in text), ",")
        return _best_quoting(lines, unused, quotes, escapes), Certainty.LIKELY
    sure = first.score > 2 * max(rival, 0) and first.score > _CLEAR
    return first, Certainty.CERTAIN if sure else Certainty.LIKELY


def _best_of(
    lines: list[str], delimiters: Sequence[str], quotes: Sequence[str], escapes: Sequence[str]
) -> tuple[Reading, Reading | None]:
    """Return the best reading, and the best one with another delimiter."""
    best = sorted(
        (_best_quoting(lines, delimiter, quotes, escapes) for delimiter in delimiters),
        key=lambda reading: -reading.score,  # of equals the first delimiter
    )
    return best[0], best[1] if len(best) > 1 else None


def _best_quoting(lines: list[str], delimiter: str, quotes: Sequence[str], escapes: Sequence[str]) -> Reading:
    """Return the best reading with ``delimiter``; the first quote and no escape unless others are better.

    Without ``quotes`` those are tried that the text has.
    """
    best: Reading | None = None
    for quote in quotes or _quotes_in("".join(lines), delimiter):
        for escape in escapes:
            for writing in _with_blanks(lines, Writing(delimiter, quote, escape)):
                reading = score(lines, writing)
                if best is None or _is_better(reading, best):
                    best = reading
    assert best is not None  # noqa: S101  # there is always a quote and an escape to try
    longer = _longer_sign(best)
    if longer:
        other = _best_quoting(lines, longer, quotes, escapes)
        if other.score > 0 and len({len(row.cells) for row in other.rows}) == 1:
            return other
    return best


def _is_better(reading: Reading, best: Reading) -> bool:
    if reading.misfits != best.misfits:
        return reading.misfits < best.misfits and reading.score >= best.score
    return reading.score > _BETTER * best.score


def _quotes_in(text: str, delimiter: str) -> tuple[str, ...]:
    """Return the quotes to try.

    Single ones only where they enclose values and double ones do not: an apostrophe is no quote.
    """
    if "'" not in text:
        return ('"',)
    sign = re.escape(delimiter)
    value = r"(?m)(?:^|{0} ?){1}(?:[^\n\\{1}]|{1}{1}|\\.)*+{1}(?={0}|[\r\n]|$)"
    enclosing = {quote: len(re.findall(value.format(sign, quote), text)) for quote in _QUOTES}
    if enclosing["'"] and enclosing['"']:
        return ('"', "'")
    if enclosing["'"]:
        # Who encloses all values encloses the names, too; else they have to make a better table.
        lines = text.count("\n") or text.count("\r")
        head = re.search(value.format(sign, "'"), text.lstrip().splitlines()[0])
        return ("'", '"') if head and enclosing["'"] > lines else ('"', "'")
    return ('"',)


def _escapes_in(text: str) -> tuple[str, ...]:
    """Return the escapes to try: a backslash before a quote, a delimiter or a line end may be one."""
    if "\\" not in text:
        return ("",)
    if text.count('"') > 1 and text.count('\\"') == text.count('"'):
        return ("\\", "")
    return ("", "\\") if re.search(r"\\[\"',;\t|\r\n]", text) else ("",)


def _with_blanks(lines: Sequence[str], writing: Writing) -> tuple[Writing, ...]:
    """Return ``writing``, and what else it may be where each delimiter of the header has a blank behind it.

    Either blanks behind a delimiter mean nothing, or the delimiter is both signs: ``a, b, 1,5``.
    """
    head = next((line for line in lines if line.strip()), "")
    delimiter = writing.delimiter
    count = head.count(delimiter)
    if not count or delimiter == " " or head.count(delimiter + " ") != count:
        return (writing,)
    both = (replace(writing, delimiter=delimiter + " "),) if len(delimiter) == 1 else ()
    return (writing, replace(writing, blank_after=True), *both)


def _longer_sign(reading: Reading) -> str:
    """Return what the delimiter may be a part of: ``||`` or ``|~|`` where every second name is nothing or one sign."""
    delimiter = reading.writing.delimiter
    if len(delimiter) > 1 or delimiter in "\t " or len(reading.rows) < 2:
        return ""
    names = reading.rows[0].cells
    between = set(names[1::2])
    # A single column without a name and a value is more likely than two commas for one.
    fewest = 7 if delimiter in (",", ";") else 3
    if len(names) % 2 == 0 or len(names) < fewest or len(between) != 1:
        return ""
    sign = between.pop()
    return delimiter + sign + delimiter if len(sign) < 2 and not sign.isalnum() else ""


def _capped(lines: Sequence[str]) -> list[str]:
    """Return so many lines that a wide file costs no more than a narrow one, but at least two."""
    kept: list[str] = []
    size = 0
    for line in lines[:_MAX_LINES]:
        size += len(line)
        if size > _MAX_CHARS and len(kept) >= 2:
            break
        kept.append(line)
    return kept


def _chosen_header(rows: list[Row], header_line: int) -> HeaderGuess:
    return HeaderGuess(0, 1 if rows and header_line > 0 else 0, Certainty.CHOSEN)


def _names_of_another_delimiter(rows: list[Row]) -> Row | None:
    """Return a line above a table without a header as the header that it is when another delimiter parts it.

    Only right above the table, and only with as many different words as the table has columns.
    """
    above, first = rows
    if len(above.cells) > 1 or above.index + above.lines != first.index:
        return None
    for delimiter in DELIMITERS:
        names = [cell.strip().strip('"') for cell in above.cells[0].split(delimiter)]
        different = len(set(names)) == len(names) == len(first.cells) > 2
        if different and all(name and not name[0].isdigit() and "@" not in name for name in names):
            return Row(above.index, above.lines, tuple(names))
    return None


def _header_of(rows: list[Row], guess: HeaderGuess) -> Row | None:
    if guess.taken == 0:
        return None
    taken = rows[guess.position : guess.position + guess.taken]
    if guess.taken == 1:
        return taken[0]
    lines = taken[-1].index + taken[-1].lines - taken[0].index
    return Row(taken[0].index, lines, join_names([row.cells for row in taken]))
