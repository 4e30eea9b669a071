"""One small file of the corpus and what has to be read from it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class Case:
    """A file.

    Attributes:
        name: What it shows; unique.
        content: The file.
        headers: Names of the columns.
        rows: Values of all rows.
        flaws: Number of a row and why it must not be sent; all other rows are good.
        mends: Line and kind of what is put right.
        expect: Attributes that are described: encoding, delimiter, quote, escape, header_row, sheet.
        choices: What a person chose.
        error: Code of the refusal when there is no table.
    """

    name: str
    content: bytes
    headers: tuple[str, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()
    flaws: dict[int, str] = field(default_factory=dict)
    mends: dict[int, str] = field(default_factory=dict)
    expect: dict[str, Any] = field(default_factory=dict)
    choices: dict[str, Any] = field(default_factory=dict)
    error: str = ""


def table(*lines: str) -> tuple[tuple[str, ...], ...]:
    """Return rows from lines whose values stand between bars."""
    return tuple(tuple(line.split("¦")) for line in lines)
