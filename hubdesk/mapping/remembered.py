"""What a person decided about columns and values before, so that it need not be decided again."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import msgspec

from hubdesk.mapping.fold import words_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from hubdesk.mapping.model import Catalogue, Property
    from hubdesk.mapping.rules import ColumnRule, Recipe

_MOST_COLUMNS = 2_000
_MOST_VALUES = 200
_LONGEST = 200


class Remembered(msgspec.Struct, frozen=True):
    """Decisions of one account.

    Attributes:
        columns: The property of a column by the words of its name; None when somebody said that it is left out.
        values: By property: what is meant by a value, see ``ColumnRule.values``.
    """

    columns: dict[str, str | None] = {}
    values: dict[str, dict[str, str | None]] = {}

    def property_of(self, header: str) -> tuple[bool, str | None]:
        """Return whether a column of this name was decided about, and for which property; None to leave it out."""
        words = words_of(header)
        return words in self.columns, self.columns.get(words)

    def applied(self, recipe: Recipe, catalogue: Catalogue) -> Recipe:
        """Return ``recipe`` with the decisions about values of its properties; what it says itself counts more.

        Decisions for options that the account no longer has are left out.
        """
        for column, first in recipe.columns.items():
            for place, rule in enumerate(first.each()):
                recipe = recipe.with_target(column, place, self._with_values(rule, catalogue))
        joined = tuple(replace(one, rule=self._with_values(one.rule, catalogue)) for one in recipe.joined)
        return replace(recipe, joined=joined)

    def _with_values(self, rule: ColumnRule, catalogue: Catalogue) -> ColumnRule:
        prop = catalogue.by_name.get(rule.property)
        usable = self.values_for(prop) if prop is not None else {}
        return replace(rule, values={**usable, **rule.values}) if usable else rule

    def values_for(self, prop: Property) -> dict[str, str | None]:
        """Return the decisions about values of a property, without those for options that it no longer has."""
        words = {option.value for option in prop.options} | {option.label for option in prop.options}
        known = self.values.get(prop.name, {})
        return {value: meant for value, meant in known.items() if not meant or not words or meant in words}


def learn(before: Remembered, recipe: Recipe, headers: Sequence[str]) -> Remembered:
    """Return what is remembered after a person settled on ``recipe``. Newer decisions count; the oldest go first.

    Args:
        before: What was remembered.
        recipe: What was decided.
        headers: Columns of the file. Those that the recipe does not name are not decided about: it may have been made
            for this one file.
    """
    joined = {column for one in recipe.joined for column in one.columns}
    named = {header: recipe.columns[header] for header in headers if header in recipe.columns and words_of(header)}
    left_out = [header for header in headers if header in recipe.left_out and header not in joined and words_of(header)]
    chosen: dict[str, str | None] = dict.fromkeys(map(words_of, left_out))
    chosen |= {words_of(header): rule.property for header, rule in named.items() if rule.part is None}
    # The property alone would get whole names where a part of them was meant; suggesting finds the parts by itself.
    parted = {words_of(header) for header, rule in named.items() if rule.part is not None}
    columns = {words: name for words, name in before.columns.items() if words not in parted}
    values = {name: dict(known) for name, known in before.values.items()}
    for rule in recipe.rules:
        decided = {value: meant for value, meant in rule.values.items() if len(value) <= _LONGEST}
        if decided:
            values[rule.property] = _newest(values.get(rule.property, {}), decided, _MOST_VALUES)
    return Remembered(_newest(columns, chosen, _MOST_COLUMNS), values)


def _newest(old: Mapping[str, str | None], new: Mapping[str, str | None], most: int) -> dict[str, str | None]:
    both = {key: value for key, value in old.items() if key not in new} | dict(new)
    return dict(list(both.items())[-most:])
