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
    """Return the values of ``line`` in a time that grows with its length alone, whatever quotes it has."""
    if not writing.quote:
        return writing.split(line)
    sign, quote = re.escape(writing.sign), re.escape(writing.quote)
    escaped = f"|{re.escape(writing.escape)}." if writing.escape else ""
    blank = " *" if writing.blank_after else ""
    inside = f"[^{quote}{re.escape(writing.escape)}]|{quote}{quote}{escaped}"
    opened = re.compile(blank + quote)
    in_order = re.compile(f"{blank}{quote}((?:{inside})*+){quote}(?={sign}|$)")
    closed = re.compile(f"{quote}(?={sign}|$)")
    cells: list[str] = []
    at = 0
    while True:
        content, end = None, at
        if match := in_order.match(line, at):
            content, end = match[1], match.end()
        elif loose and (match := opened.match(line, at)):
            if close := closed.search(line, match.end()):
                content, end = line[match.end() : close.start()], close.end()
            else:
                loose = False  # nothing closes any more; to look again behind each quote would take for ever
        if content is None:
            end = line.find(writing.sign, at)
            end = len(line) if end < 0 else end
            cells.append(line[at:end].lstrip(" ") if writing.blank_after else line[at:end])
        else:
            cells.append(content.replace(writing.quote * 2, writing.quote))
        if end == len(line):
            return tuple(cells)
        at = end + 1
