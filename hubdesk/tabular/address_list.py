"""Reads addresses that were pasted as mail programs write them: ``a@x.de; Ann Low <ann@x.de>, b@x.de``.

As a table they would be one row with a column for each address. So a text of addresses and nothing else, several of
them in a line, gives one row each. A text that has as many in every line is a table of people with several addresses.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import NamedTuple

MOST_BYTES = 1 << 18
"""Larger texts are tables."""
_LEAST = 2
_BETWEEN = re.compile(r"[;,\s]*")
_ADDRESS = r"[^<>\s@;,\"]+@[^<>\s@;,\"]+\.[^<>\s@;,\"]+"
_NAME_ALONE = r"[^\"<>@;,\n]*?"
_NAME_WITH_COMMA = r"[^\"<>@;\n]*?"
_PIECE = (
    rf"(?:(?:\"([^\"\n]*)\"|({{name}}))[ \t]*<\s*(?:mailto:)?({_ADDRESS})\s*>|(?:mailto:)?({_ADDRESS}))(?=[;,\s]|\Z)"
)
_BEGIN = re.compile(rf"\s*(?:\"[^\"\n]*\"|[^\"<>@;\n]*)?[ \t]*<?(?:mailto:)?{_ADDRESS}>?\s*(?:[;,\s]|\Z)")
_BYTE_ORDER_MARKS = {b"\xff\xfe": "utf-16", b"\xfe\xff": "utf-16"}
HEADERS = ("Email", "Name")


class Address(NamedTuple):
    """An address: who has it, empty where that is not said, and the line in which it stands."""

    email: str
    name: str
    line: int


class AddressList(NamedTuple):
    """A text of addresses.

    Attributes:
        addresses: All of them.
        crowded: The lines with several of them.
    """

    addresses: tuple[Address, ...]
    crowded: tuple[int, ...]

    def rows(self) -> list[tuple[str, ...]]:
        """Return them as a table with its header; without a column for names where none has one."""
        rows = [HEADERS, *((one.email, one.name) for one in self.addresses)]
        return [*rows] if any(one.name for one in self.addresses) else [row[:1] for row in rows]


def read_addresses(raw: bytes) -> AddressList | None:
    """Return the addresses that a whole file consists of; None for what is better read as a table."""
    if len(raw) > MOST_BYTES or raw.count(b"@") < _LEAST:
        return None
    text = _text_of(raw)
    if _BEGIN.match(text) is None:
        return None  # as nearly all files, whose first line has names of columns
    piece = re.compile(_PIECE.format(name=_NAME_WITH_COMMA if ";" in text else _NAME_ALONE), re.IGNORECASE)
    found: list[Address] = []
    at, line, seen = _after_signs(text, 0), 1, 0
    while at < len(text):
        match = piece.match(text, at)
        if match is None:
            return None
        line, seen = line + text.count("\n", seen, at), at
        quoted, name, inside, bare = match.groups()
        found.append(Address(inside or bare, " ".join((quoted or name or "").split()), line))
        at = _after_signs(text, match.end())
    counts = Counter(one.line for one in found)
    if max(counts.values()) < _LEAST or (len(counts) > 1 and len(set(counts.values())) == 1):
        return None
    return AddressList(tuple(found), tuple(number for number, count in counts.items() if count >= _LEAST))


def _after_signs(text: str, at: int) -> int:
    """Return the place behind what stands between two addresses."""
    found = _BETWEEN.match(text, at)
    return found.end() if found is not None else at


def _text_of(raw: bytes) -> str:
    try:
        text = raw.decode(_BYTE_ORDER_MARKS.get(raw[:2], "utf-8-sig"))
    except UnicodeDecodeError:
        text = raw.decode("cp1252", "replace")
    return text.replace("\r\n", "\n").replace("\r", "\n")
