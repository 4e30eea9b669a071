"""What a whole column shows: the order of its dates, the decimal sign of its numbers. Decided once, never per row."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from hubdesk.mapping.convert_number import plain_form, shown_decimal
from hubdesk.mapping.dates import numbers_in
from hubdesk.mapping.rules import DateOrder
from hubdesk.tabular.reader import Records

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from hubdesk.mapping.model import Catalogue
    from hubdesk.mapping.rules import Recipe
    from hubdesk.tabular.model import Layout, Record, SourceFile

_TIME_MARKS = ("T", "t", " ", ",")


class DateEvidence:
    """Hears the cells of a date column.

    Attributes:
        unclear: Cells that can be read in two ways.
    """

    __slots__ = ("_dotted", "_shown", "unclear")

    def __init__(self) -> None:
        self._shown: dict[DateOrder, int] = {}
        self._dotted = 0
        self.unclear = 0

    def feed(self, cell: str) -> None:
        """Hear one cell."""
        value = cell.strip()
        numbers = numbers_in(value)
        if numbers is None:
            # A time may follow.
            cuts = [place for mark in _TIME_MARKS if (place := value.find(mark, 6)) > 0]
            numbers = numbers_in(value[: min(cuts)]) if cuts else None
        if numbers is None or numbers.short_year or numbers.either_way:
            return
        order = numbers.shows
        if order is None:
            self.unclear += 1
            self._dotted += numbers.dotted
        elif numbers.as_date(order) is not None:
            self._shown[order] = self._shown.get(order, 0) + 1

    @property
    def contradictory(self) -> bool:
        """Whether some cells can only have the day first and others only the month."""
        return DateOrder.DMY in self._shown and DateOrder.MDY in self._shown

    def decide(self) -> DateOrder | None:
        """Return the order that the column shows, None when it does not show one.

        Dates with dots and without any sign of another order have the day first: nobody writes the month first there.
        """
        if self.contradictory:
            return None
        for order in (DateOrder.DMY, DateOrder.MDY):
            if order in self._shown:
                return order
        if self.unclear and self._dotted == self.unclear:
            return DateOrder.DMY
        return DateOrder.YMD if DateOrder.YMD in self._shown and not self.unclear else None


class NumberEvidence:
    """Hears the cells of a number column."""

    __slots__ = ("_shown",)

    def __init__(self) -> None:
        self._shown: set[str] = set()

    def feed(self, cell: str) -> None:
        """Hear one cell."""
        value = cell.strip()
        if value and not value.isdigit():
            shown = shown_decimal(text) if (text := plain_form(value)) else None
            if shown in (".", ","):
                self._shown.add(shown)

    @property
    def contradictory(self) -> bool:
        """Whether some cells can only have a decimal point and others only a comma."""
        return len(self._shown) > 1

    def decide(self) -> str | None:
        """Return the decimal sign, None when the column does not show one."""
        return next(iter(self._shown)) if len(self._shown) == 1 else None


class FileEvidence:
    """Hears the rows of a file and fills in what the recipe leaves to its columns.

    Attributes:
        needed: Whether there is any such column.
    """

    def __init__(self, recipe: Recipe, headers: Sequence[str], catalogue: Catalogue) -> None:
        self._recipe = recipe
        self._dates: dict[str, tuple[int, DateEvidence]] = {}
        self._numbers: dict[str, tuple[int, NumberEvidence]] = {}
        places = {name: index for index, name in enumerate(headers)}
        for column, rule in recipe.columns.items():
            prop = catalogue.by_name.get(rule.property)
            if prop is None or column not in places:
                continue
            if prop.type in ("date", "datetime") and rule.date_order is None:
                self._dates[column] = (places[column], DateEvidence())
            elif prop.type == "number" and rule.decimal is None:
                self._numbers[column] = (places[column], NumberEvidence())
        self._feeds = [(index, dates.feed) for index, dates in self._dates.values()]
        self._feeds += [(index, numbers.feed) for index, numbers in self._numbers.values()]
        self.needed = bool(self._feeds)

    def feed(self, record: Record) -> None:
        """Hear one row; flawed rows say nothing."""
        if record.flaw is None:
            cells = record.cells
            for index, feed in self._feeds:
                feed(cells[index])

    def feed_all(self, records: Iterable[Record]) -> None:
        """Hear many rows."""
        for record in records:
            self.feed(record)

    def contradictory(self) -> tuple[str, ...]:
        """Return the columns that show two orders or two decimal signs."""
        dates = [column for column, (_, one) in self._dates.items() if one.contradictory]
        return (*dates, *(column for column, (_, numbers) in self._numbers.items() if numbers.contradictory))

    def resolve(self) -> Recipe:
        """Return the recipe with what the columns show filled in."""
        recipe = self._recipe
        for column, (_, dates) in self._dates.items():
            if (order := dates.decide()) is not None:
                recipe = recipe.with_rule(column, replace(recipe.columns[column], date_order=order))
        for column, (_, numbers) in self._numbers.items():
            if (decimal := numbers.decide()) is not None:
                recipe = recipe.with_rule(column, replace(recipe.columns[column], decimal=decimal))
        return recipe


def decide_dates(recipe: Recipe, source: SourceFile, layout: Layout, catalogue: Catalogue) -> Recipe:
    """Return ``recipe`` with the date orders and decimal signs that the whole file shows.

    Reads the file only if a column leaves something to it.

    Raises:
        FileProblem: The file cannot be read.
    """
    evidence = FileEvidence(recipe, layout.headers, catalogue)
    if evidence.needed:
        with Records(source, layout) as records:
            evidence.feed_all(records)
    return evidence.resolve()
