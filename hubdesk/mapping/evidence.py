"""What a whole column shows: the order of its dates, the decimal sign of its numbers. Decided once, never per row."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from hubdesk.mapping.convert_number import plain_form, shown_decimal
from hubdesk.mapping.dates import numbers_in
from hubdesk.mapping.rules import DateOrder

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

    from hubdesk.mapping.model import Catalogue
    from hubdesk.mapping.rules import Recipe
    from hubdesk.mapping.screen import Hear
    from hubdesk.tabular.model import Record

_TIME_MARKS = ("T", "t", " ", ",")
_USUAL_DATE = re.compile(r"(\d{2})([./\-])(\d{2})\2\d{4}")
_MONTHS = 12
_MOST_KNOWN = 50_000
_DOTTED, _UNCLEAR = "dotted", "unclear"


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
        if usual := _USUAL_DATE.fullmatch(value):
            first, second = int(usual[1]), int(usual[3])
            if 0 < first <= _MONTHS and 0 < second <= _MONTHS:
                if first != second:
                    self.unclear += 1
                    self._dotted += usual[2] == "."
                return
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

    def counts(self) -> dict[str, int]:
        """Return what was heard, for :meth:`add`."""
        return {str(order): count for order, count in self._shown.items()} | {
            _DOTTED: self._dotted,
            _UNCLEAR: self.unclear,
        }

    def add(self, counts: Mapping[str, int]) -> None:
        """Hear what another evidence heard."""
        self._dotted += counts[_DOTTED]
        self.unclear += counts[_UNCLEAR]
        for order in DateOrder:
            if counts.get(order):
                self._shown[order] = self._shown.get(order, 0) + counts[order]

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
        value = value.removesuffix("%").rstrip()
        if value and not value.isdigit():
            shown = shown_decimal(text) if (text := plain_form(value)) else None
            if shown in (".", ","):
                self._shown.add(shown)

    def counts(self) -> dict[str, int]:
        """Return what was heard, for :meth:`add`."""
        return dict.fromkeys(self._shown, 1)

    def add(self, counts: Mapping[str, int]) -> None:
        """Hear what another evidence heard."""
        self._shown |= counts.keys()

    @property
    def contradictory(self) -> bool:
        """Whether some cells can only have a decimal point and others only a comma."""
        return len(self._shown) > 1

    def decide(self) -> str | None:
        """Return the decimal sign, None when the column does not show one."""
        return next(iter(self._shown)) if len(self._shown) == 1 else None


class _Seen:
    """Hands each different cell of a column on once, as long as there are not too many of them."""

    __slots__ = ("_evidence", "_known")

    def __init__(self, evidence: DateEvidence | NumberEvidence) -> None:
        self._evidence = evidence
        self._known: set[str] = set()

    def feed(self, cells: Collection[str]) -> None:
        """Hear cells of the column."""
        if self._known.issuperset(cells):
            return
        feed = self._evidence.feed
        new = set(cells) - self._known
        for cell in new:
            feed(cell)
        if len(self._known) < _MOST_KNOWN:
            self._known |= new


class FileEvidence:
    """Hears the rows of a file and fills in what the recipe leaves to its columns.

    Each different cell counts once: how often it stands there says nothing about how it is meant.

    Attributes:
        needed: Whether there is any such column.
    """

    def __init__(self, recipe: Recipe, headers: Sequence[str], catalogue: Catalogue) -> None:
        self._recipe = recipe
        self._dates: dict[tuple[str, int], DateEvidence] = {}
        self._numbers: dict[tuple[str, int], NumberEvidence] = {}
        places = {name: index for index, name in enumerate(headers)}
        for column, first in recipe.columns.items():
            for target, rule in enumerate(first.each()):
                prop = catalogue.by_name.get(rule.property)
                if prop is None or column not in places:
                    continue
                if prop.type in ("date", "datetime") and rule.date_order is None:
                    self._dates[column, target] = DateEvidence()
                elif prop.type == "number" and rule.decimal is None:
                    self._numbers[column, target] = NumberEvidence()
        self._ears = {place: _Seen(evidence).feed for place, evidence in self._every()}
        self._feeds = [(places[column], feed) for (column, _), feed in self._ears.items()]
        self.needed = bool(self._feeds)

    def ear(self, column: str, target: int) -> Hear | None:
        """Return what hears cells of a column for one of its targets; None where nothing is left to the column.

        It may be told a cell any number of times. Of the cells of a number column, those of digits alone say nothing.
        """
        return self._ears.get((column, target))

    def feed(self, record: Record) -> None:
        """Hear one row; flawed rows say nothing."""
        if record.flaw is None:
            for index, feed in self._feeds:
                feed((record.cells[index],))

    def feed_all(self, records: Iterable[Record]) -> None:
        """Hear many rows."""
        for record in records:
            self.feed(record)

    def feed_columns(self, columns: Sequence[Sequence[str]]) -> None:
        """Hear many rows without a flaw, column by column."""
        for index, feed in self._feeds:
            feed(columns[index])

    def heard(self) -> list[dict[str, int]]:
        """Return what was heard so far, a column each, for :meth:`add` of another evidence about the same columns."""
        return [one.counts() for _, one in self._every()]

    def add(self, heard: Sequence[Mapping[str, int]]) -> None:
        """Hear what another evidence heard in other rows."""
        for (_, one), counts in zip(self._every(), heard, strict=True):
            one.add(counts)

    def _every(self) -> list[tuple[tuple[str, int], DateEvidence | NumberEvidence]]:
        """Return all evidence, with its column and target."""
        return [*self._dates.items(), *self._numbers.items()]

    def contradictory(self) -> tuple[str, ...]:
        """Return the columns that show two orders or two decimal signs."""
        return tuple(column for (column, _), one in self._every() if one.contradictory)

    def resolve(self) -> Recipe:
        """Return the recipe with what the columns show filled in."""
        recipe = self._recipe
        for (column, target), dates in self._dates.items():
            if (order := dates.decide()) is not None:
                rule = recipe.columns[column].each()[target]
                recipe = recipe.with_target(column, target, replace(rule, date_order=order))
        for (column, target), numbers in self._numbers.items():
            if (decimal := numbers.decide()) is not None:
                rule = recipe.columns[column].each()[target]
                recipe = recipe.with_target(column, target, replace(rule, decimal=decimal))
        return recipe
