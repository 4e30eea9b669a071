"""Finds the header among the first records: where it is, how many rows it takes, or that there is none.

A row is a header when it says something else than the rows below it: no number above numbers, no date above dates,
words that name columns. Where nothing speaks for either, the first row is taken for the header and called likely.

A second row belongs to the header only where something speaks for it: it repeats the first one, holds units in
brackets, or names columns below titles that span several of them or below names in another language. Words alone do
not: the first contact of a file may have “on request” for a phone number. Such a row stays a row, and is called
doubtful.
"""

from __future__ import annotations

import re
from collections import Counter
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from hubdesk.tabular.model import Certainty
from hubdesk.tabular.shapes import looks_like_address, shape_of, usual_shape

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hubdesk.tabular.scoring import Row

_MAX_PREAMBLE = 30
_MAX_HEADER_ROWS = 3
_LOOKED_AT = 40
_MAX_COLUMNS = 100
_NAMES = re.compile(
    r"(?i)\b(e-?mail|mail|name|first|last|vorname|nachname|pr[ée]nom|nom|nombre|apellidos?|cognome|nome|sobrenome|"
    r"id|no|nr|key|type|status|date|datum|fecha|data|phone|tel|telefon\w*|mobile|company|firma|soci[ée]t[ée]|empresa|"
    r"azienda|city|stadt|ort|ville|ciudad|citt[àa]|cidade|country|land|pays|pa[ií]s|paese|zip|plz|postcode|street|"
    r"stra(?:ß|ss)e|address|adresse|title|titel|note|notes|comment\w*|owner|amount|price|qty|quantity|description|"
    r"imi[ęe]|nazwisko|miasto|jm[ée]no|p[řr][íi]jmen[íi]|voornaam|achternaam|plaats)\b|имя|фамилия|город|почта|"
    r"телефон|氏名|名前|姓名|会社|公司|住所|地址|邮箱|電話|电话|이름|회사|주소|전화|이메일"
)
_PLACEHOLDERS = frozenset({
    "n/a", "na", "n.a.", "none", "null", "nil", "unknown", "unbekannt", "k.a.", "k. a.", "-", "--", "?", "tbd",
    "missing", "inconnu", "desconocido", "sconosciuto", "keine", "no", "yes", "true", "false",
})  # fmt: skip


class HeaderGuess(NamedTuple):
    """Where the table begins.

    Attributes:
        position: Index of the record with which the table begins; those above are titles and notes.
        taken: Records that the header takes; 0 when the table has none.
        certainty: How sure that is.
        doubtful: Whether the first row below the header may belong to it.
    """

    position: int
    taken: int
    certainty: Certainty
    doubtful: bool = False


def find_header(rows: Sequence[Row]) -> HeaderGuess:
    """Return where the header of ``rows``, the first records of a file, is."""
    if not rows:
        return HeaderGuess(0, 0, Certainty.LIKELY)
    width = usual_width(rows)
    position = rows_above(rows, width)
    table = [row.cells for row in rows[position : position + _LOOKED_AT]]
    if any(looks_like_address(cell) for cell in table[0]):
        return HeaderGuess(position, 0, Certainty.CERTAIN)
    verdict = _is_header(table)
    if verdict is False:
        return HeaderGuess(position, 0, Certainty.LIKELY)
    count = _header_rows(table)
    doubtful = _words_above_values(table, count) > 1
    certainty = Certainty.CERTAIN if verdict and count == 1 and not doubtful else Certainty.LIKELY
    return HeaderGuess(position, count, certainty, doubtful)


def join_names(rows: Sequence[Sequence[str]]) -> tuple[str, ...]:
    """Return one name a column from a header of several rows: their different words, from above to below.

    A blank cell of an upper row stands under the name to its left, as merged cells do.
    """
    width = max(map(len, rows))
    filled = []
    for level, row in enumerate(rows):
        cells = [*row, *[""] * (width - len(row))]
        below = rows[level + 1 :]
        if below:
            for column in range(1, width):
                under = any(column < len(lower) and lower[column].strip() for lower in below)
                if not cells[column].strip() and under:
                    cells[column] = cells[column - 1]
        filled.append([cell.strip() for cell in cells])
    return tuple(" ".join(dict.fromkeys(part for part in parts if part)) for parts in zip(*filled, strict=True))


def usual_width(rows: Sequence[Row]) -> int:
    """Return the number of values that most records have, the wider of two; one only if all have one."""
    widths = Counter(len(row.cells) for row in rows)
    return max(widths.items(), key=lambda item: (item[1] if item[0] > 1 else 0, item[0]))[0]


def rows_above(rows: Sequence[Row], width: int) -> int:
    """Return how many rows are titles and notes above a table of ``width`` columns: most of their cells are empty."""
    if width < 2:
        return 0
    most = 0
    for position, row in enumerate(rows[: _MAX_PREAMBLE + 1]):
        filled = sum(bool(cell.strip()) for cell in row.cells)
        if filled > 1 and filled * 3 > width:
            fits = len(row.cells) == width
            if fits and filled > most:
                return position
            return _prose_above(rows, width) if not fits else 0
        most = max(most, filled)
    return 0


def _prose_above(rows: Sequence[Row], width: int) -> int:
    """Return how many rows of another width stand above a table whose first row is clearly its header.

    A title with commas in it is such a row. A header with fewer names than the rows have values is none, because no
    header follows it.
    """
    for position, row in enumerate(rows[: _MAX_PREAMBLE + 1]):
        if len(row.cells) != width:
            continue
        below = rows[position : position + _LOOKED_AT]
        same = sum(len(each.cells) == width for each in below)
        if position and len(below) > 2 and same >= 0.8 * len(below) and _is_header([each.cells for each in below]):
            return position
        return 0
    return 0


def _columns(table: Sequence[Sequence[str]], first: int) -> list[tuple[int, str]]:
    """Return index and usual shape of the columns that have one, from row ``first`` on."""
    width = len(table[0])
    found = []
    for column in range(min(width, _MAX_COLUMNS)):
        shape = usual_shape([row[column] for row in table[first:] if column < len(row)])
        if shape:
            found.append((column, shape))
    return found


def _is_header(table: Sequence[Sequence[str]]) -> bool | None:
    """Return whether the first row names the columns; None when nothing speaks for or against it."""
    head, body = table[0], table[1:]
    if not body:
        return None
    names, values = 0, 0
    for column, shape in _columns(table, 1):
        own = shape_of(head[column])
        if own == shape and not _is_year(head[column]):
            values += 1
        elif own == "text":
            names += 1
    if names or values:
        return names >= values
    if any(_NAMES.search(cell) for cell in head):
        return True
    if len(body) >= 3:
        again = [
            cell for column, cell in enumerate(map(str.strip, head))
            if len(cell) > 1 and any(column < len(row) and row[column].strip() == cell for row in body)
        ]  # fmt: skip
        if len(again) * 3 >= len(head) and len(again) < len(head):
            return False
    return None


def _is_year(cell: str) -> bool:
    return re.fullmatch(r"(?:19|20)\d\d", cell.strip()) is not None


def _header_rows(table: Sequence[Sequence[str]]) -> int:
    """Return how many rows the header takes. A row of data is never taken for one: without evidence it is one."""
    count = 1
    while count < min(_MAX_HEADER_ROWS, len(table) - 1):
        row = table[count]
        if not (_repeats(table[0], row) or (_words_above_values(table, count) and _names_columns(table, count))):
            break
        count += 1
    return count


def _repeats(head: Sequence[str], row: Sequence[str]) -> bool:
    same = [cell.strip().casefold() for cell in row] == [cell.strip().casefold() for cell in head]
    return same and sum(bool(cell.strip()) for cell in row) > 1


def _words_above_values(table: Sequence[Sequence[str]], count: int) -> int:
    """Return in how many columns row ``count`` holds words where the rows below hold numbers, dates or addresses.

    Nothing makes it a part of the header if there is none, or if other cells of it are values.
    """
    if count > len(table) - 3:
        return 0
    row = table[count]
    if len(row) != len(table[0]) or any(char.isdigit() for cell in row for char in cell):
        return 0
    typed = _columns(table, count + 1)
    if any(shape_of(row[column]) == shape for column, shape in typed):
        return 0
    filled = [cell.strip().casefold() for cell in row if cell.strip()]
    if any(cell.strip("()[]") in _PLACEHOLDERS for cell in filled):
        return 0
    return sum(shape_of(row[column]) == "text" for column, _ in typed)


def _names_columns(table: Sequence[Sequence[str]], count: int) -> bool:
    """Return whether something speaks for it that row ``count``, which has words above values, names columns."""
    above, row = table[count - 1], table[count]
    filled = [cell.strip() for cell in row if cell.strip()]
    if _are_units(filled):
        return True
    if len(filled) < len(row) or len(set(filled)) < len(filled):
        return False
    names = {column for column, cell in enumerate(row) if _NAMES.search(cell)}
    typed = {column for column, _ in _columns(table, count + 1)}
    if not names & typed:
        return False
    return _is_grouped(above, row) or (typed <= names and len(names) * 3 >= len(row) * 2)


def _are_units(filled: Sequence[str]) -> bool:
    """Return whether all filled cells of a row are like ``(years)`` or ``[EUR]``."""
    return bool(filled) and all(cell[0] + cell[-1] in ("()", "[]") for cell in filled)


def _is_grouped(above: Sequence[str], row: Sequence[str]) -> bool:
    """Return whether cells of ``above`` span several of ``row``: blank or repeated ones follow them."""
    titles = [cell.strip().casefold() for cell in above]
    spanned = sum(not title or title == before for before, title in pairwise(titles))
    return bool(titles[0]) and spanned * 3 >= len(row) and len(titles) == len(row)
