"""Between the draft on screen and the recipe that the engine takes: suggestions in, recipe out, recipes over it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hubdesk.gui.importer.column_draft import Choice, ColumnDraft, samples
from hubdesk.mapping.recipe import ColumnRule, Recipe

if TYPE_CHECKING:
    from collections.abc import Iterable

    from hubdesk.mapping.model import Catalogue
    from hubdesk.mapping.suggest import Suggestion
    from hubdesk.tabular.model import FileHead

_SAMPLED = 200
"""Records whose values may stand as samples."""


def draft_of(head: FileHead, suggestions: Iterable[Suggestion], catalogue: Catalogue) -> ColumnDraft:
    """Return the draft that the suggestions make; columns without one are left out."""
    by_index = {suggestion.index: suggestion for suggestion in suggestions}
    choices = []
    for index, column in enumerate(head.layout.headers):
        found = by_index.get(index)
        values = [record.cells[index] for record in head.records[:_SAMPLED] if index < len(record.cells)]
        name = found.property if found is not None else None
        certainty = str(found.certainty) if found is not None and name is not None else "left_out"
        reason = found.reason if found is not None else "No such property"
        choices.append(Choice(index, column, samples(values), name, certainty, reason))
    return ColumnDraft(choices, catalogue)


def recipe_of(draft: ColumnDraft) -> Recipe:
    """Return what the draft says; rules of an opened recipe stay where its column still has the same property."""
    known = draft.base.columns if draft.base is not None else {}
    columns: dict[str, ColumnRule] = {}
    for choice in draft.chosen():
        name = choice.property or ""
        rule = known.get(choice.column)
        columns[choice.column] = rule if rule is not None and rule.property == name else ColumnRule(name)
    if draft.base is None:
        return Recipe(columns, key=draft.key or "email")
    taken = {rule.property for rule in columns.values()}
    constants = {name: value for name, value in draft.base.constants.items() if name not in taken}
    return Recipe(columns, key=draft.key or "email", duplicates=draft.base.duplicates, constants=constants)


def lay_over(draft: ColumnDraft, recipe: Recipe) -> tuple[int, int]:
    """Let an opened recipe decide every column.

    Returns:
        How many of the recipe's columns the file has, and how many the recipe names.
    """
    draft.base = recipe
    fits = 0
    for choice in list(draft.choices):
        rule = recipe.columns.get(choice.column)
        draft.choose(choice.index, rule.property if rule is not None else None)
        fits += rule is not None
    if recipe.key in {name for name, _ in draft.key_options()}:
        draft.key = recipe.key
    return fits, len(recipe.columns)
