"""Finds the values of columns that wait for a decision: in all rows that a check looked at, else in the first ones."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from hubdesk.gui.importer.columns_words import takes_decisions
from hubdesk.gui.importer.draft_recipe import recipe_of
from hubdesk.gui.wording import number
from hubdesk.mapping.undecided import undecided_values

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from hubdesk.gui.importer.column_draft import ColumnDraft
    from hubdesk.gui.importer.columns_view import ColumnsView
    from hubdesk.mapping.recipe import Recipe
    from hubdesk.tabular.model import FileHead

_LOOKED_AT = 200
"""Records whose values are looked at before all rows are checked."""

Values = dict[tuple[str, str], list[tuple[str, int]]]
"""By column and property: values, each with its rows."""


class WaitingValues:
    """Shows what waits for a decision."""

    def __init__(self, view: ColumnsView) -> None:
        """Be ready; ``view`` is the Columns step."""
        self._view = view
        self._checked: Values = {}
        self._counts: dict[tuple[str, str], dict[str, int]] = {}
        self._looked_at: frozenset[tuple[str, str]] = frozenset()

    def forget(self) -> None:
        """Forget what a check found: file or account are others."""
        self._checked, self._counts, self._looked_at = {}, {}, frozenset()

    def take(self, values: Values, looked_at: frozenset[tuple[str, str]]) -> None:
        """Take over what a check of all rows found.

        Args:
            values: The values that nobody had decided about.
            looked_at: The columns and properties that there were; of those that came since nothing is known.
        """
        for place, found in values.items():
            self._counts.setdefault(place, {}).update(found)
        self._checked, self._looked_at = values, looked_at

    def show(self, draft: ColumnDraft, head: FileHead) -> None:
        """Show the values of a draft of a file; those that were decided keep their places and their rows."""
        decided, by_name = draft.decided(), draft.catalogue.by_name
        anew = {place for place in decided if place not in self._looked_at and takes_decisions(by_name.get(place[1]))}
        found = {place: self._with_decided(place, decided.get(place, {})) for place in self._looked_at}
        found |= self._of_first_rows(draft, head, anew) if anew else {}
        basis = dict.fromkeys(self._looked_at, self._view.tr("All rows were looked at."))
        draft.waiting = {
            place: [(value, rows) for value, rows in each if value not in decided[place]]
            for place, each in found.items()
            if place in decided
        }
        known = {place: each for place, each in found.items() if place in decided}
        self._view.show_values(known, basis | dict.fromkeys(anew, self._basis(head)))

    def _with_decided(self, place: tuple[str, str], decided: Mapping[str, str | None]) -> Sequence[tuple[str, int]]:
        """Return what the last check found, and what earlier ones did that was decided since, by their rows."""
        waiting = dict(self._checked.get(place, ()))
        earlier = {value: rows for value, rows in self._counts.get(place, {}).items() if value in decided}
        return sorted((earlier | waiting).items(), key=lambda one: (-one[1], one[0]))

    @staticmethod
    def _of_first_rows(
        draft: ColumnDraft, head: FileHead, places: set[tuple[str, str]]
    ) -> Mapping[tuple[str, str], Sequence[tuple[str, int]]]:
        if draft.obstacle():  # no row can be read yet
            found = draft.waiting
        else:
            records, recipe = head.records[:_LOOKED_AT], _without_decisions(recipe_of(draft))
            found = dict(undecided_values(records, recipe, head.layout.headers, draft.catalogue))
        return {place: values for place, values in found.items() if place in places}

    def _basis(self, head: FileHead) -> str:
        """Say in which rows is looked before the check."""
        if head.complete and len(head.records) <= _LOOKED_AT:
            return self._view.tr("All rows were looked at.")
        count = number(min(_LOOKED_AT, len(head.records)))
        return self._view.tr("The first {0} rows were looked at; the check looks at all.").format(count)


def _without_decisions(recipe: Recipe) -> Recipe:
    """Return a recipe that says nothing about values, so that those that were decided are found with the others."""
    for column, first in recipe.columns.items():
        for place, rule in enumerate(first.each()):
            recipe = recipe.with_target(column, place, replace(rule, values={}))
    joined = tuple(replace(one, rule=replace(one.rule, values={})) for one in recipe.joined)
    return replace(recipe, joined=joined)
