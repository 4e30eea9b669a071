"""Choices: options by value or label, several of them, yes and no in words, owners by e-mail, name or id."""

from __future__ import annotations

import difflib
import re
from types import MappingProxyType
from typing import TYPE_CHECKING

from hubdesk.mapping.converter import REJECTED, Problem
from hubdesk.mapping.fold import fold
from hubdesk.mapping.words import NO, YES

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from hubdesk.mapping.model import Catalogue, Option

_SPLITS = (";", ",", "|", "\n")
_SHOWN_OPTIONS = 3
_MOST_KNOWN = 10_000
"""Different values whose answer is kept: the same few come back in every row, and looking for near options is slow."""


class OneOf:
    """One option, by its value or label: as written, else ignoring case and accents.

    Args:
        options: All of them.
        leave_out: Whether what is no option is left out.
        others: Values of options by other names, folded, that no option has itself.
    """

    __slots__ = ("_exact", "_folded", "_found", "_labels", "_leave_out")

    def __init__(
        self, options: Sequence[Option], *, leave_out: bool, others: Mapping[str, str] = MappingProxyType({})
    ) -> None:
        self._leave_out = leave_out
        self._found: dict[str, str | Problem] = {}
        self._labels = {fold(option.label): option.label for option in options}
        self._exact: dict[str, str] = {option.label: option.value for option in reversed(options)}
        labels = [option.label for option in options]
        for label in {label for label in labels if labels.count(label) > 1}:
            del self._exact[label]  # two options look the same: only their values tell them apart
        self._exact |= {option.value: option.value for option in options}
        folded: dict[str, set[str]] = {}
        for option in options:
            for word in (option.value, option.label):
                folded.setdefault(fold(word), set()).add(option.value)
        self._folded = {name: {value} for name, value in others.items()} | folded

    def find(self, value: str) -> str | Problem:
        """Return the option's value, or why there is none."""
        exact = self._exact.get(value)
        if exact is not None:
            return exact
        known = self._found.get(value)
        if known is None:
            known = self._search(value)
            if len(self._found) < _MOST_KNOWN:
                self._found[value] = known
        return known

    def _search(self, value: str) -> str | Problem:
        """Return what :meth:`find` does, for a value that is not written as an option is."""
        found = self._folded.get(fold(value), set())
        if len(found) == 1:
            return next(iter(found))
        if found:
            return Problem("option.ambiguous", ", ".join(sorted(found)))
        near = difflib.get_close_matches(fold(value), self._labels, n=_SHOWN_OPTIONS, cutoff=0.75)
        hint = ": perhaps " + " or ".join(f"“{self._labels[one]}”" for one in near) if near else ""
        return Problem("option.unknown", hint)

    def convert(self, value: str) -> str | Problem | None:
        """Return the option's value."""
        found = self.find(value)
        if self._leave_out and isinstance(found, Problem) and found.code == "option.unknown":
            return Problem("option.left_out")
        return found


class Choices:
    """Several options, separated by semicolons or, where that reads better, commas, bars or line breaks.

    Args:
        options: All of them.
        values: What the recipe says about values; here looked up for each part of a cell.
        leave_out: Whether parts that are no options are left out.
    """

    __slots__ = ("_leave_out", "_one", "_values")

    def __init__(self, options: Sequence[Option], values: Mapping[str, str | None], *, leave_out: bool) -> None:
        self._one = OneOf(options, leave_out=False)
        self._values = values
        self._leave_out = leave_out

    def convert(self, value: str) -> str | Problem | None:
        """Return the values as HubSpot wants them: ``a;b``, each once, in the file's order."""
        whole = self._one.find(value)
        if isinstance(whole, str):
            return whole
        first: Problem | None = None
        best: tuple[list[str], list[str]] | None = None
        for split in _SPLITS:
            if split not in value:
                continue
            found, unknown, problem = self._read(value.split(split))
            first = first or problem
            if problem is None:
                return ";".join(found) or None
            if problem is REJECTED:
                return problem
            if best is None or len(unknown) < len(best[1]):
                best = (found, unknown)
        if not self._leave_out:
            return first or whole
        if best is None:
            return Problem("option.left_out")
        return Problem("option.left_out", value=";".join(best[0]) or None, word=best[1][0])

    def _read(self, parts: list[str]) -> tuple[list[str], list[str], Problem | None]:
        """Return the options among ``parts``, the parts that are none, and what is wrong with the first of these.

        A part whose rows the recipe rejects counts more than all others, in whatever order they stand.
        """
        found: dict[str, None] = {}
        unknown: list[str] = []
        first: Problem | None = None
        for part in parts:
            word = part.strip()
            if not word or (word in self._values and self._values[word] == ""):
                continue
            meant = self._values.get(word, word)
            if meant is None:
                return [], [], REJECTED
            value = self._one.find(meant)
            if isinstance(value, str):
                found[value] = None
            else:
                unknown.append(word)
                if first is None:
                    detail = f": the part “{word[:40]}”" + value.detail.replace(": perhaps", ", perhaps")
                    shown = detail if value.code == "option.unknown" else value.detail
                    first = Problem(value.code, shown, word=word)
        return list(found), unknown, first


class BoolWords:
    """Yes and no in the words of several languages, and the labels that the account gave them."""

    __slots__ = ("_leave_out", "_words")

    def __init__(self, options: Sequence[Option], *, leave_out: bool) -> None:
        self._leave_out = leave_out
        self._words = dict.fromkeys(YES, "true") | dict.fromkeys(NO, "false")
        self._words |= {fold(option.label): option.value for option in options if option.value in ("true", "false")}

    def convert(self, value: str) -> str | Problem | None:
        """Return ``true`` or ``false``."""
        found = self._words.get(fold(value))
        if found is None:
            return Problem("option.left_out" if self._leave_out else "bool.unreadable")
        return found


class Owners:
    """Owners by e-mail address, id or full name."""

    __slots__ = ("_emails", "_ids", "_known", "_leave_out", "_names")

    def __init__(self, catalogue: Catalogue, *, leave_out: bool) -> None:
        self._leave_out = leave_out
        self._known = catalogue.owners_known
        self._ids = {owner.id for owner in catalogue.owners}
        self._emails = {owner.email.strip().lower(): owner.id for owner in catalogue.owners if owner.email}
        self._names: dict[str, set[str]] = {}
        for owner in catalogue.owners:
            words = fold(owner.name)
            if words:
                for name in {words, _turned(words)}:
                    self._names.setdefault(name, set()).add(owner.id)

    def convert(self, value: str) -> str | Problem | None:
        """Return the owner's id."""
        if not self._known:
            looks_like_id = value.isascii() and value.isdigit()
            return Problem("owner.unchecked", value=value) if looks_like_id else Problem("owner.not_readable")
        if value in self._ids:
            return value
        by_email = self._emails.get(value.lower())
        if by_email is not None:
            return by_email
        named = self._names.get(fold(re.sub(r"^([^,]+),\s*([^,]+)$", r"\2 \1", value)), set())
        if len(named) == 1:
            return next(iter(named))
        if named:
            return Problem("owner.ambiguous")
        return Problem("option.left_out") if self._leave_out else Problem("owner.unknown")


def _turned(name: str) -> str:
    """Return ``name`` with the last word first, as lists of people often have it."""
    first, _, last = name.rpartition(" ")
    return f"{last} {first}" if first else name
