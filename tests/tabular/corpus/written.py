"""The same tables in every dialect, language and encoding."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

from tests.tabular.corpus.case import Case
from tests.tabular.corpus.texts import LEGACY, TEXTS, UNICODE
from tests.tabular.dialects import Written

if TYPE_CHECKING:
    from collections.abc import Iterator

PEOPLE = [
    ["Name", "E-mail", "City", "Amount", "Note"],
    ["Ann Low", "ann@example.com", "Köln", "12,50", "called; will call back"],
    ["O'Neil, Pat", "pat@example.com", "Paris, France", "1.234,00", 'said "yes", twice'],
    ["王伟", "wang@example.com", "'s-Hertogenbosch", "7", "line one\nline two"],
    ["Jo|Low", "jo@example.com", "", "0", "tab\there"],
]


def cases() -> Iterator[Case]:
    """Yield the files."""
    headers, rows = tuple(PEOPLE[0]), tuple(map(tuple, PEOPLE[1:]))
    names = {"\t": "tab", "\x1f": "unit separator", "\x01": "control A"}
    signs = (",", ";", "\t", "|", "^", "~", "\x1f", "\x01", "||", "|~|", "§")
    for delimiter, quoting, newline in product(signs, ("minimal", "all"), ("\n", "\r\n", "\r")):
        written = Written(delimiter=delimiter, quoting=quoting, newline=newline)
        name = f"{names.get(delimiter, delimiter)} {quoting} {newline!r}"
        yield Case(name, written.write(PEOPLE), headers, rows, expect={"delimiter": delimiter, "header_row": 1})
    for delimiter, quoting in product((",", ";", "\t", "|"), ("minimal", "all", "text", "none")):
        table = [[cell.replace("\n", " ") for cell in row] for row in PEOPLE] if quoting == "none" else PEOPLE
        content = Written(delimiter=delimiter, quoting=quoting, escape="\\").write(table)
        expect = {"delimiter": delimiter, "escape": "\\"}
        name = f"backslash {names.get(delimiter, delimiter)} {quoting}"
        yield Case(name, content, headers, tuple(map(tuple, table[1:])), expect=expect)
    for delimiter in (",", ";", "\t", "|"):
        content = Written(delimiter=delimiter, quote="'", quoting="all").write(PEOPLE)
        name = f"single quotes {names.get(delimiter, delimiter)}"
        yield Case(name, content, headers, rows, expect={"quote": "'"})
        content = Written(delimiter=delimiter, sep_line=True).write(PEOPLE)
        name = f"sep line {names.get(delimiter, delimiter)}"
        yield Case(name, content, headers, rows, expect={"delimiter": delimiter, "header_row": 2})
    for delimiter, quoting in product((",", ";"), ("minimal", "all")):
        content = Written(delimiter=delimiter, quoting=quoting, blank_after=True).write(PEOPLE)
        yield Case(f"blank after {delimiter} {quoting}", content, headers, rows)
    for language, lines in TEXTS.items():
        for codec in (*LEGACY[language], *UNICODE):
            content = "\r\n".join(";".join(line) for line in lines).encode(codec)
            yield Case(f"{language} {codec}", content, lines[0], tuple(lines[1:]), expect={"delimiter": ";"})
