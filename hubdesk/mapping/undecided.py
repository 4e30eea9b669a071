"""Values of some rows that somebody could decide about, once each."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from hubdesk.mapping.check import RowChecker

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from hubdesk.mapping.model import Catalogue
    from hubdesk.mapping.rules import Recipe
    from hubdesk.tabular.model import Record


def undecided_values(
    records: Iterable[Record], recipe: Recipe, headers: Sequence[str], catalogue: Catalogue
) -> dict[tuple[str, str], list[tuple[str, int]]]:
    """Return, by column and property, the values that fit no choice, each with its rows; those of most rows first.

    Args:
        records: Rows of the file.
        recipe: What becomes of its columns; it fits file and account.
        headers: Names of the columns.
        catalogue: Properties and owners, or the fields of a form.
    """
    if recipe.key_column is None:
        return {}
    checker = RowChecker(recipe, headers, catalogue)
    counts: Counter[tuple[str, str, str]] = Counter()
    for record in records:
        counts.update({(headers[place], name, value) for place, name, value, _ in checker.undecided(record)})
    return grouped((column, name, value, rows) for (column, name, value), rows in counts.items())


def grouped(values: Iterable[tuple[str, str, str, int]]) -> dict[tuple[str, str], list[tuple[str, int]]]:
    """Return values by column and property, those of most rows first.

    Args:
        values: Column, property, value and its rows.
    """
    found: dict[tuple[str, str], list[tuple[str, int]]] = {}
    for column, name, value, rows in values:
        found.setdefault((column, name), []).append((value, rows))
    return {place: sorted(each, key=lambda one: (-one[1], one[0])) for place, each in found.items()}
