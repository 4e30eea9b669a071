"""Takes a line apart whose quotes are not in order, so that its row is shown as it was meant."""

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
    return _split(line, writing, loose=False)


def split_loose(line: str, writing: Writing) -> tuple[str, ...]:
    """Return the values of ``line``: quotes inside of quoted values that were not doubled belong to them.

    Args:
        line: A prepared line without its line end.
        writing: How the file is written.
    """
    return _split(line, writing, loose=True)


def _split(line: str, writing: Writing, *, loose: bool) -> tuple[str, ...]:
    if not writing.quote:
        return writing.split(line)
    sign, quote = re.escape(writing.sign), re.escape(writing.quote)
    escaped = f"|{re.escape(writing.escape)}." if writing.escape else ""
    blank = " *" if writing.blank_after else ""
    inside = f"[^{quote}{re.escape(writing.escape)}]|{quote}{quote}{escaped}"
    ways = [f"(?:{inside})*+", ".*?"] if loose else [f"(?:{inside})*+"]
    quoted = "|".join(f"{quote}(?P<quoted{number}>{way}){quote}(?={sign}|$)" for number, way in enumerate(ways))
    value = re.compile(f"{blank}(?:{quoted}|(?P<bare>[^{sign}]*))(?:{sign}|$)")
    cells: list[str] = []
    at = 0
    while True:
        match = value.match(line, at)
        if match is None:
            return (*cells, line[at:])
        content = next((match[f"quoted{n}"] for n in range(len(ways)) if match[f"quoted{n}"] is not None), None)
        cells.append(match["bare"] if content is None else content.replace(writing.quote * 2, writing.quote))
        if match.end() == len(line) and not match.group().endswith(writing.sign):
            return tuple(cells)
        at = match.end()
