"""What is said about one column, and everything of a mapping that can be gone back to. No Qt."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from hubdesk.gui.importer.columns_words import takes_decisions
from hubdesk.mapping.fold import words_of
from hubdesk.mapping.full_names import are_full_names
from hubdesk.mapping.keys import RECORD_ID
from hubdesk.mapping.synonyms import FULL_NAMES, NAMES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hubdesk.gui.importer.services import Afterwards
    from hubdesk.mapping.companies import CompanyRule
    from hubdesk.mapping.model import Catalogue, Property
    from hubdesk.mapping.recipe import ColumnRule, Duplicates, Joined, RowsWithErrors

_NAME_PARTS = frozenset({"firstname", "lastname"})

Edits = dict[int, dict[int, str]]
"""Corrected cells: by byte offset of the row and by column. Shared between states, so never changed in place."""


@dataclass(frozen=True, slots=True)
class Choice:
    """What is done with one column.

    Attributes:
        index: Place of the column in the file.
        column: Its name.
        samples: A few of its values, for people.
        rule: What becomes of it, further properties included; None to leave the column out.
        certainty: ``certain``, ``likely``, ``unsure``, ``left_out`` or ``chosen``.
        reason: Why, in a few words.
        own: Whether a person said so, here or in a recipe that was opened.
        unnamed: Whether it is left out only since an opened recipe does not name it, which nobody need have decided.
        examples: Some of its values as they are, to show what is made of them and to see what they are.
    """

    index: int
    column: str
    samples: str
    rule: ColumnRule | None
    certainty: str
    reason: str
    own: bool = False
    unnamed: bool = False
    examples: tuple[str, ...] = ()

    def each(self) -> tuple[ColumnRule, ...]:
        """Return the rules of all properties that it goes to."""
        return () if self.rule is None else self.rule.each()

    @property
    def property(self) -> str | None:
        """Internal name of the first property, None when the column is left out."""
        return None if self.rule is None else self.rule.property


@dataclass(frozen=True, slots=True)
class DraftState:
    """Everything of a draft that a person can change, to go back to; see ``ColumnDraft`` for the words."""

    choices: tuple[Choice, ...]
    joined: tuple[Joined, ...]
    constants: tuple[tuple[str, str], ...]
    duplicates: Duplicates
    rows_with_errors: RowsWithErrors
    mode: str
    key: str
    afterwards: Afterwards
    patches: tuple[Edits, ...]
    company: CompanyRule | None = None
    absent: tuple[tuple[str, ColumnRule], ...] = ()
    absent_joined: tuple[Joined, ...] = ()
    absent_company: CompanyRule | None = None
    absent_left_out: tuple[str, ...] = ()


def laid_over(edits: Edits, cells: Edits) -> Edits:
    """Return corrections with newer ones over them."""
    both = {start: {**edits[start], **cells[start]} for start in edits.keys() & cells.keys()}
    return {**edits, **cells, **both}


def offered(catalogue: Catalogue) -> tuple[Property, ...]:
    """Return the properties that a column may go to, by label; the record id is among them."""
    able = [prop for prop in catalogue.properties if prop.writable or prop.name == RECORD_ID]
    return tuple(sorted(able, key=lambda prop: (prop.hidden, prop.label.casefold(), prop.name)))


def may_be_full_names(choice: Choice, catalogue: Catalogue) -> bool:
    """Return whether a column may hold whole names of people, to be parted: by where it goes, its name or its values.

    Never one whose values are choices of its property, nor one with digits or addresses in it.
    """
    prop = catalogue.by_name.get(choice.property or "")
    if takes_decisions(prop) or any(char.isdigit() or char == "@" for value in choice.examples for char in value):
        return False
    named = choice.property in _NAME_PARTS or words_of(choice.column) in FULL_NAMES | NAMES
    return named or (bool(choice.examples) and are_full_names(choice.examples))


def samples(values: Sequence[str], *, most: int = 4) -> str:
    """Return a few different values of a column, for people; blank ones are skipped."""
    seen: dict[str, None] = {}
    for value in values:
        text = " ".join(value[:60].split())
        if text:
            seen.setdefault(text)
        if len(seen) == most:
            break
    return ", ".join(seen)
