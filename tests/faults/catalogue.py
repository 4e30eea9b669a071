"""The catalogue of faults: what can go wrong, how it is made to go wrong, and what the user sees then."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from pathlib import Path

FILE = Path(__file__).with_name("catalogue.toml")
NUMBERS = range(1, 130)
MOST_BY_HAND = 6


@dataclass(frozen=True, slots=True)
class Fault:
    """One fault.

    Attributes:
        name: ``F01`` to ``F129``.
        chapter: Title of its part of the catalogue.
        title: What goes wrong.
        how: How tests make it go wrong.
        shows: What the user sees, in words of the catalogue.
        says: Words that the program itself says then, each a part of one of its texts.
        by_hand: Why it can only be tried by hand; empty when tests try it.
        not_yet: What is missing when no test tries it yet; empty otherwise.
    """

    name: str
    chapter: str
    title: str
    how: str
    shows: str
    says: tuple[str, ...]
    by_hand: str
    not_yet: str


def load() -> list[Fault]:
    """Return all faults in their order."""
    chapters = tomllib.loads(FILE.read_text("utf-8"))
    return [
        Fault(
            name,
            chapter["title"],
            one["title"],
            one["how"],
            one["shows"],
            tuple(one.get("says", ())),
            one.get("by_hand", ""),
            one.get("not_yet", ""),
        )
        for chapter in chapters.values()
        for name, one in chapter.items()
        if name != "title"
    ]
