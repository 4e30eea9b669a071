"""Suggests a property for each column, with how sure it is and why. Never suggests what cannot be written."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from hubdesk.mapping.column_names import bare_name, names_between, unbroken
from hubdesk.mapping.evidence_of_samples import FoldedCell, fitting_options, folded, kind_of_values, known_words
from hubdesk.mapping.fold import words_of
from hubdesk.mapping.full_names import are_full_names, are_last_names, show_last_names
from hubdesk.mapping.keys import EMAIL
from hubdesk.mapping.remembered import Remembered
from hubdesk.mapping.rules import ColumnRule, Part, Recipe
from hubdesk.mapping.synonyms import FULL_NAMES, LAST_NAME_FIRST, NAMES, SYNONYMS
from hubdesk.mapping.validate import no_key
from hubdesk.tabular.results_format import is_helper_column, is_result_file

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from hubdesk.mapping.model import Catalogue, Property


class SuggestionCertainty(StrEnum):
    """How sure a suggestion is."""

    CERTAIN = "certain"
    LIKELY = "likely"
    UNSURE = "unsure"
    LEFT_OUT = "left_out"


@dataclass(frozen=True, slots=True)
class Suggestion:
    """What to do with one column.

    Attributes:
        column: Its name.
        index: Its place in the file, from 0.
        property: Internal name of the property, None to leave the column out.
        certainty: How sure that is.
        reason: Why, in a few words for people.
        rule: More than a property, where a column should be parted; ``property`` is None then.
        decided: Whether it is left out because somebody left a column of its name out before.
    """

    column: str
    index: int
    property: str | None
    certainty: SuggestionCertainty
    reason: str
    rule: ColumnRule | None = None
    decided: bool = False


@dataclass(frozen=True, slots=True)
class _Fit:
    score: float
    property: str
    certainty: SuggestionCertainty
    reason: str


_SURE = SuggestionCertainty.CERTAIN
_LIKELY = SuggestionCertainty.LIKELY
_UNSURE = SuggestionCertainty.UNSURE
_LEFT_OUT_BEFORE = "You left a column of this name out before"
_SAMPLES = 100
_REMEMBERED = 200
"""Score of a choice that was made before: above all others."""


def suggest(
    headers: Sequence[str],
    samples: Sequence[Sequence[str]],
    catalogue: Catalogue,
    remembered: Remembered | None = None,
    *,
    several_rows: bool = False,
) -> tuple[Suggestion, ...]:
    """Return one suggestion a column; no property is suggested twice.

    Args:
        headers: Names of the columns.
        samples: Cells of the first rows.
        catalogue: Properties and owners of the account.
        remembered: What was decided in this account before; counts more than names and values.
        several_rows: Whether the names were joined from several rows, such as “First” below “Contact”; their last words
            count then, too.
    """
    finder = _Finder(catalogue, several_rows=several_rows)
    before = remembered or Remembered()
    fits: list[tuple[_Fit, int]] = []
    for index, header in enumerate(headers):
        cells = _cells(samples, index)
        known, name = before.property_of(header)
        if is_result_file(headers) and is_helper_column(header):
            continue
        if not (known and name is None):
            fits.extend((fit, index) for fit in finder.fits(header, cells))
        if name is not None and finder.takes(name):
            reason = f"You chose {finder.label(name)} for a column of this name before"
            fits.append((_Fit(_REMEMBERED, name, _SURE, reason), index))
    chosen: dict[int, _Fit] = {}
    taken: dict[str, int] = {}
    for fit, index in sorted(fits, key=lambda item: (-item[0].score, item[1], item[0].property)):
        if index not in chosen and fit.property not in taken:
            chosen[index] = fit
            taken[fit.property] = index
    best = {index: fit for fit, index in reversed(fits)}
    open_to_all = [index for index, header in enumerate(headers) if not before.property_of(header)[0]]
    named = {index for index in open_to_all if finder.is_full_name(headers[index], _cells(samples, index))}
    for index in open_to_all:
        if finder.is_last_name(headers[index], _cells(samples, index)) and _lacks_last_names(chosen, index):
            chosen[index] = _Fit(0, "lastname", _LIKELY, "Beside a column of first names it holds the last names")
            break
    parted = _parted(named, chosen, finder, headers, samples)
    return tuple(
        parted[index]
        if index in parted
        else _suggestion(header, index, chosen.get(index), best.get(index), headers, taken, finder)
        if chosen.get(index) is not None or before.property_of(header) != (True, None)
        else Suggestion(header, index, None, SuggestionCertainty.LEFT_OUT, _LEFT_OUT_BEFORE, decided=True)
        for index, header in enumerate(headers)
    )


def _cells(samples: Sequence[Sequence[str]], index: int) -> list[str]:
    """Return the filled cells of a column in the first rows."""
    return [row[index].strip() for row in samples[:_SAMPLES] if index < len(row) and row[index].strip()]


def _lacks_last_names(chosen: dict[int, _Fit], index: int) -> bool:
    """Return whether there is a column of first names and none but perhaps that at ``index`` of last names."""
    goals = {fit.property for place, fit in chosen.items() if place != index and fit.certainty is not _UNSURE}
    taken = any(fit.property == "lastname" for place, fit in chosen.items() if place != index)
    return "firstname" in goals and not taken


def _parted(
    named: set[int], chosen: dict[int, _Fit], finder: _Finder, headers: Sequence[str], samples: Sequence[Sequence[str]]
) -> dict[int, Suggestion]:
    """Return the suggestion to part the first column of full names, if no column goes to first and last name.

    It says why not where the last names come first and nothing in the values shows how many of their words they are.
    """
    others = {fit.property for index, fit in chosen.items() if index not in named and fit.certainty is not _UNSURE}
    if not named or not finder.takes("firstname") or not finder.takes("lastname") or others & {"firstname", "lastname"}:
        return {}
    index = min(named)
    if words_of(headers[index]) in LAST_NAME_FIRST and not show_last_names(_cells(samples, index)):
        reason = "Its values are full names with the last name first: put a comma behind the last name to part them"
        return {index: Suggestion(headers[index], index, None, SuggestionCertainty.LEFT_OUT, reason)}
    first = ColumnRule("firstname", part=Part.FIRST_NAME, also=(ColumnRule("lastname", part=Part.LAST_NAME),))
    reason = "Its values are full names: parted into first and last name"
    return {index: Suggestion(headers[index], index, None, _LIKELY, reason, first)}


def to_recipe(suggestions: Sequence[Suggestion]) -> Recipe:
    """Return the recipe that follows the suggestions.

    Columns of which nobody is sure are left out, since nothing is worse than values in the wrong property; only the
    e-mail address, without which there is no import, is always in. Those that somebody left out before are named, so
    that whoever shows the recipe can say why nothing of them is sent.
    """
    rules = {one.column: one.rule or ColumnRule(one.property or "") for one in suggestions}
    taken = {
        one.column
        for one in suggestions
        if one.rule is not None
        or (one.property is not None and (one.certainty is not _UNSURE or one.property == EMAIL))
    }
    decided = tuple(one.column for one in suggestions if one.decided)
    return Recipe({column: rule for column, rule in rules.items() if column in taken}, left_out=decided)


def require_key(suggestions: Sequence[Suggestion]) -> None:
    """Return quietly when a column goes to the e-mail address.

    Raises:
        RecipeProblem: ``recipe.no_key``.
    """
    if not any(one.property == EMAIL for one in suggestions):
        raise no_key()


class _Finder:
    """Knows the names of the account's properties, or of a form's fields.

    Attributes:
        to_form: Whether they are fields of a form.
    """

    def __init__(self, catalogue: Catalogue, *, several_rows: bool) -> None:
        self._several_rows = several_rows
        self.to_form = bool(catalogue.form)
        self._catalogue = catalogue
        self._writable = {prop.name: prop for prop in catalogue.properties if prop.writable}
        self._known = {name: known for name, prop in self._writable.items() if (known := known_words(prop, catalogue))}
        self._words: dict[str, list[tuple[str, float, str]]] = {}
        for prop in self._writable.values():
            self._know(words_of(prop.name), prop, 90, f"The internal name of {self.label(prop.name)}")
            self._know(words_of(prop.label), prop, 85, f"The same name as {self.label(prop.name)}")
        for name, words in SYNONYMS.items():
            if name in self._writable:
                for place, word in enumerate(words.split(",")):
                    # Earlier words are the usual ones: they decide when two properties share a name.
                    why = f"Another word for {self.label(name)}"
                    self._know(words_of(word), self._writable[name], 70 - place / 100, why)
        self._by_token: dict[str, set[str]] = {}
        for words in self._words:
            for token in words.split():
                self._by_token.setdefault(token, set()).add(words)

    def _know(self, words: str, prop: Property, score: float, why: str) -> None:
        if words:
            self._words.setdefault(words, []).append((prop.name, score, why))

    def takes(self, name: str) -> bool:
        """Return whether a column may go to the property."""
        return name in self._writable

    def is_full_name(self, header: str, cells: Sequence[str]) -> bool:
        """Return whether a column is called a full name, means no other property, and has values of several words."""
        words = words_of(header)
        return not self._catalogue.form and words in FULL_NAMES - self._words.keys() and are_full_names(cells)

    def is_last_name(self, header: str, cells: Sequence[str]) -> bool:
        """Return whether a column that is only called a name has values as last names are."""
        return self.takes("lastname") and words_of(header) in NAMES - self._words.keys() and are_last_names(cells)

    def label(self, name: str) -> str:
        """Return the name of a property for people."""
        prop = self._catalogue.by_name.get(name)
        return prop.label if prop is not None and prop.label else name

    def read_only(self, header: str) -> Property | None:
        """Return the property of that name if it cannot be written."""
        words = words_of(header)
        for prop in self._catalogue.properties:
            if not prop.writable and words and words in (words_of(prop.name), words_of(prop.label)):
                return prop
        return None

    def fits(self, header: str, cells: list[str]) -> Iterator[_Fit]:
        """Yield properties that a column may be, best first for each way of finding one."""
        kind = kind_of_values(cells)
        header = bare_name(header)
        if words_of(unbroken(header)) in self._words:
            header = unbroken(header)
        words = words_of(header)
        values = folded(cells)
        for fit in self._by_name(header, words):
            yield self._weighed(fit, values, kind)
        yield from self._by_values(values, kind)

    def _by_name(self, header: str, words: str) -> Iterator[_Fit]:
        exact = self._writable.get(header.strip())
        if exact is not None:
            reason = f"The column is named like the {'field' if self.to_form else 'property'} {exact.name}"
            yield _Fit(100, exact.name, _SURE, reason)
        seen = set()
        for name, score, why in self._words.get(words) or self._in_each_name(header):
            if name not in seen:
                seen.add(name)
                yield _Fit(score, name, _SURE, why)
        if not words or seen or self.read_only(header) is not None:
            return
        if self._several_rows:
            yield from self._by_last_words(words.split())
        yield from self._by_part(header, words)

    def _in_each_name(self, header: str) -> list[tuple[str, float, str]]:
        """Return the properties that all names of a header in several languages mean, with the least score."""
        each = [self._words.get(words_of(name), []) for name in names_between(header)]
        common = set.intersection(*({name for name, _, _ in known} for known in each)) if each else set()
        return sorted((known for one in each for known in one if known[0] in common), key=lambda known: known[1])

    def _by_last_words(self, tokens: list[str]) -> Iterator[_Fit]:
        """Yield properties that the last words of a name mean, the most words that mean one."""
        for first in range(1, len(tokens)):
            words = " ".join(tokens[first:])
            if known := self._words.get(words):
                for name, score, _ in known:
                    reason = f"“{words}” in its name means {self.label(name)}"
                    yield _Fit(score - 20, name, _LIKELY, reason)
                return

    def _by_part(self, header: str, words: str) -> Iterator[_Fit]:
        """Yield properties whose name shares whole words with the header."""
        tokens = set(words.split())
        near = {known for token in tokens for known in self._by_token.get(token, ())}
        for known in sorted(near):
            shared = tokens & set(known.split())
            share = len(shared) / max(len(tokens), len(known.split()))
            weight = sum(map(len, shared)) / max(len(words), len(known))
            if share < 0.5 and weight < 0.5:
                continue
            for name, score, _ in self._words[known]:
                certainty = _LIKELY if share > 0.6 else _UNSURE
                yield _Fit(score / 3 + 20 * share + 10 * weight, name, certainty, f"“{header}” is similar to “{known}”")

    def _by_values(self, cells: list[FoldedCell], kind: str) -> Iterator[_Fit]:
        if kind == "email" and EMAIL in self._writable:
            yield _Fit(60, EMAIL, _LIKELY, "Its values look like e-mail addresses")
        if kind == "phone" and "phone" in self._writable:
            yield _Fit(25, "phone", _UNSURE, "Its values look like phone numbers")
        for name, known in self._known.items():
            share, several = fitting_options(cells, known)
            if share >= 0.8 and several:
                reason = f"Its values are options of this {'field' if self.to_form else 'property'}"
                yield _Fit(30 + 10 * share, name, _LIKELY, reason)

    def _weighed(self, fit: _Fit, cells: list[FoldedCell], kind: str) -> _Fit:
        """Return a fit by name, less sure where the values speak against it."""
        prop = self._writable[fit.property]
        if not cells:
            return fit
        against = ""
        if prop.name == EMAIL and kind != "email":
            against = "its values do not look like e-mail addresses"
        elif kind == "email" and prop.name != EMAIL and not prop.owner:
            against = "its values are e-mail addresses"
        elif prop.options and prop.type == "enumeration":
            share, _ = fitting_options(cells, self._known.get(prop.name, frozenset()))
            if share < 0.5:
                against = f"most of its values are no options of the {'field' if self.to_form else 'property'}"
        elif prop.type in ("date", "datetime", "number") and kind == "text":
            against = f"its values do not look like {'numbers' if prop.type == 'number' else 'dates'}"
        if not against:
            return fit
        return _Fit(fit.score - 45, fit.property, _UNSURE, f"{fit.reason}, but {against}")


def _suggestion(
    header: str,
    index: int,
    fit: _Fit | None,
    best: _Fit | None,
    headers: Sequence[str],
    taken: dict[str, int],
    finder: _Finder,
) -> Suggestion:
    if fit is not None:
        return Suggestion(header, index, fit.property, fit.certainty, fit.reason)
    if is_result_file(headers) and is_helper_column(header):
        reason = "HubDesk added this column to its result file"
    elif best is not None and best.certainty is not _UNSURE:
        other = headers[taken[best.property]]
        reason = f"{finder.label(best.property)} is taken by the column “{other}”"
    elif (prop := finder.read_only(header)) is not None:
        reason = f"{prop.label or prop.name} cannot be written"
    else:
        reason = f"No {'field' if finder.to_form else 'property'} has a name like this"
    return Suggestion(header, index, None, SuggestionCertainty.LEFT_OUT, reason)
