"""Takes a line apart in which a quote was opened by mistake, so that its row is shown as it was meant."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from hubdesk.tabular.writing import Writing


def split_stray(line: str, writing: Writing) -> tuple[str, ...]:
    """Return the values of ``line``: a quote that no quote before a delimiter answers is a character like others.

    Args:
        line: A prepared line without its line end.
        writing: How the file is written.
    """
    if not writing.quote:
        return writing.split(line)
    sign, quote = re.escape(writing.sign), re.escape(writing.quote)
    escaped = f"|{re.escape(writing.escape)}." if writing.escape else ""
    blank = " *" if writing.blank_after else ""
    inside = f"[^{quote}{re.escape(writing.escape)}]|{quote}{quote}{escaped}"
    value = re.compile(
        f"{blank}(?:{quote}(?P<quoted>(?:{inside})*+){quote}(?={sign}|$)|(?P<bare>[^{sign}]*))(?:{sign}|$)"
    )
    cells: list[str] = []
    at = 0
    while True:
        match = value.match(line, at)
        if match is None:
            return (*cells, line[at:])
        quoted = match["quoted"]
        cells.append(match["bare"] if quoted is None else quoted.replace(writing.quote * 2, writing.quote))
        if match.end() == len(line) and not match.group().endswith(writing.sign):
            return tuple(cells)
        at = match.end()
