"""Between the draft on screen and the recipe that the engine takes: suggestions in, recipe out, recipes over it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from hubdesk.gui.importer.column_choice import Choice, samples
from hubdesk.gui.importer.column_draft import ColumnDraft
from hubdesk.gui.language.say import say
from hubdesk.mapping.recipe import Recipe

if TYPE_CHECKING:
    from collections.abc import Iterable

    from hubdesk.mapping.model import Catalogue
    from hubdesk.mapping.remembered import Remembered
    from hubdesk.mapping.suggest import Suggestion
    from hubdesk.tabular.model import FileHead

_SAMPLED = 200
"""Records whose values may stand as samples."""

_EXAMPLES, _LONGEST, _MOST_OPTIONS = 50, 80, 200


def draft_of(
    head: FileHead, suggestions: Iterable[Suggestion], catalogue: Catalogue, remembered: Remembered | None = None
) -> ColumnDraft:
    """Return the draft that the suggestions make; columns without one are left out."""
    by_index = {suggestion.index: suggestion for suggestion in suggestions}
    draft = ColumnDraft((), catalogue, remembered=remembered)
    for index, column in enumerate(head.layout.headers):
        found = by_index.get(index)
        values = [record.cells[index] for record in head.records[:_SAMPLED] if index < len(record.cells)]
        rule, certainty, reason = None, "left_out", say("No such property")
        if found is not None:
            reason = found.reason
        if found is not None and found.rule is not None:
            rule, certainty = found.rule, "likely"
        elif found is not None and found.property is not None:
            rule, certainty = draft.new_rule(found.property), str(found.certainty)
        draft.choices.append(
            Choice(index, column, samples(values), rule, certainty, reason, examples=_examples(values))
        )
    return ColumnDraft(draft.choices, catalogue, remembered=remembered)


def _examples(values: list[str]) -> tuple[str, ...]:
    """Return the first filled values, cut to what a line can hold."""
    return tuple(value[:_LONGEST] for value in values if value.strip())[:_EXAMPLES]


def recipe_of(draft: ColumnDraft) -> Recipe:
    """Return what the draft says about the columns of the file; those that a person left out are named."""
    used = draft.used()
    elsewhere = draft.company.column if draft.company is not None else None
    return Recipe(
        {choice.column: choice.rule for choice in draft.choices if choice.rule is not None},
        key=draft.key or "email",
        duplicates=draft.duplicates,
        constants=dict(draft.constants),
        joined=draft.joined,
        rows_with_errors=draft.rows_with_errors,
        company=draft.company,
        left_out=tuple(
            choice.column
            for choice in draft.choices
            if choice.own and not choice.unnamed and choice.index not in used and choice.column != elsewhere
        ),
    )


def recipe_to_keep(draft: ColumnDraft) -> Recipe:
    """Return the recipe with what an opened one said about columns that this file does not have."""
    recipe = recipe_of(draft)
    columns, joined = {**recipe.columns, **draft.absent}, (*recipe.joined, *draft.absent_joined)
    left_out = (*recipe.left_out, *draft.absent_left_out)
    company = recipe.company or draft.absent_company
    return replace(recipe, columns=columns, joined=joined, company=company, left_out=left_out)


def lay_over(draft: ColumnDraft, recipe: Recipe, *, reason: str = "") -> tuple[int, int]:
    """Let an opened recipe decide every column.

    Returns:
        How many of the recipe's columns the file has, and how many the recipe names.
    """
    columns = {choice.column for choice in draft.choices}
    for choice in list(draft.choices):
        rule = recipe.columns.get(choice.column)
        unnamed = rule is None and choice.column not in recipe.left_out
        why = say("Not in the recipe") if unnamed else reason or say("From the recipe")
        draft.set_rule(choice.index, rule, reason=why, unnamed=unnamed)
    draft.absent = {name: rule for name, rule in recipe.columns.items() if name not in columns}
    draft.joined = tuple(one for one in recipe.joined if columns.issuperset(one.columns))
    draft.absent_joined = tuple(one for one in recipe.joined if not columns.issuperset(one.columns))
    draft.constants = dict(recipe.constants)
    there = recipe.company is not None and recipe.company.column in columns
    draft.company, draft.absent_company = (recipe.company, None) if there else (None, recipe.company)
    draft.absent_left_out = tuple(name for name in recipe.left_out if name not in columns)
    draft.duplicates, draft.rows_with_errors = recipe.duplicates, recipe.rows_with_errors
    if recipe.key in {name for name, _ in draft.key_options()}:
        draft.key = recipe.key
    named = {*recipe.columns, *recipe.left_out, *(column for one in recipe.joined for column in one.columns)}
    named |= {recipe.company.column} if recipe.company is not None else set()
    return len(named & columns), len(named)


def options_of(head: FileHead, index: int, *, several: bool) -> tuple[str, ...]:
    """Return the different values of a column in the first rows, to become options; ``several``: parts of cells."""
    found: dict[str, None] = {}
    for record in head.records:
        cell = record.cells[index] if index < len(record.cells) else ""
        for part in cell.split(";") if several else [cell]:
            if (text := " ".join(part.split())) and len(text) <= _LONGEST:
                found.setdefault(text)
    return tuple(found)[:_MOST_OPTIONS]
