"""Walks through the findings of a checked file: what the current cell has, the next one, and where a row is."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from hubdesk.engine.paging import PageFilter
from hubdesk.gui.importer.page_cache import PAGE
from hubdesk.gui.language.say import say
from hubdesk.gui.wording import number

if TYPE_CHECKING:
    from collections.abc import Callable

    from hubdesk.core.errors import HubDeskError
    from hubdesk.gui.aio.scope import TaskScope
    from hubdesk.gui.importer.check_view import CheckView
    from hubdesk.gui.importer.page_cache import ShownRow
    from hubdesk.gui.importer.services import CheckedFile

_BLOCK, _MOST_SORTED = 1_000, 20_000
"""Rows that are asked for at once, and sorted ones that are looked through, for a row that shall be shown."""


class CheckWalk:
    """Knows the finding of the current cell and goes to others.

    Attributes:
        columns: Place on the screen of each shown column, by its name in the file.
        names: Places of the columns that say who a contact is: its names, and the key that finds it.
        kept: Offset of the row that the cursor is meant to be at while a new check takes the place of one; None when
            the reader chose the cell that it is at.
    """

    def __init__(
        self,
        view: CheckView,
        scope: TaskScope,
        shown: Callable[[], tuple[CheckedFile | None, PageFilter]],
        *,
        on_finding: Callable[[ShownRow, int], None],
        on_error: Callable[[HubDeskError], None],
    ) -> None:
        """Connect the view.

        Args:
            view: The Check step.
            scope: Owner of the tasks.
            shown: Tells the checked file and the filter of the grid.
            on_finding: Hears the row and the column of the finding that is shown.
            on_error: Takes expected failures.
        """
        self._view, self._scope, self._shown = view, scope, shown
        self._on_finding, self._on_error = on_finding, on_error
        self.columns: dict[str, int] = {}
        self.names: tuple[int, ...] = ()
        self.kept: int | None = None
        self._goal: tuple[int, int, bool] | None = None
        view.next_wanted.connect(lambda: self.step(1))
        view.previous_wanted.connect(lambda: self.step(-1))
        view.moved.connect(self._moved)

    def go_to_cell(self, start: int, column: int, *, leaves: bool = True) -> None:
        """Show a cell once the rows were checked that have it otherwise: what was taken back is seen.

        Args:
            start: Offset of the row.
            column: Index of the column in the file.
            leaves: Whether another filter takes the place of the chosen one where that no longer has the row.
        """
        self._goal = (start, column, leaves)

    async def found_goal(self, checked: CheckedFile, wanted: PageFilter) -> tuple[PageFilter, tuple[int, int] | None]:
        """Return the filter under which the cell is that shall be shown, with its row there and its column."""
        goal, self._goal = self._goal, None
        if goal is None:
            return wanted, None
        start, column, leaves = goal
        found = await found_at(checked, wanted, start, leaves=leaves)
        return (wanted, None) if found is None else (found[0], (found[1], column))

    def note_row(self) -> None:
        """Remember the row of the cursor, before the rows are others."""
        grid = self._view.grid
        shown = self._view.model.shown(grid.currentIndex().row()) if grid.currentIndex().isValid() else None
        if not (grid.held and self.kept is not None):
            self.kept = shown.start if shown is not None else -1

    def stay(self, row: int, column: int) -> None:
        """Go to a cell though nobody chose it; should its contact be another one, no stray key changes it."""
        self._view.grid.go_to(row, column)
        self._view.grid.hold()
        self._moved(row, column)

    def _moved(self, row: int, column: int) -> None:
        shown = self._view.model.shown(row)
        total = self._view.model.total
        self._view.show_position(say("{0} of {1}", number(row + 1), number(total)))
        if shown is None:
            # A row that is out of sight, as in a low window with large text, is not asked for by any painting.
            self._view.model.want(row // PAGE)
            self._view.show_finding("", "", "")
            return
        if shown.start == self.kept:
            self._view.grid.release()
        only = self.only(self._shown()[1])
        first = only if 0 <= only < len(shown.severities) and shown.severities[only] else shown.first
        place = column if column < len(shown.severities) and shown.severities[column] else first
        where = " · ".join([say("Line {0}", number(shown.line)), *self._who(shown)])
        if place >= 0:
            self._view.show_finding(shown.severities[place], shown.sentences[place], where)
            self._on_finding(shown, place)
        elif shown.whole:
            self._view.show_finding(shown.worst, shown.whole, where)
        else:
            self._view.show_finding("", "", f"{where}. {self._view.tr('Nothing to correct.')}")

    def _who(self, shown: ShownRow) -> list[str]:
        """Return the names of a contact, which a column far to the right leaves out of sight, and its key."""
        *names, key = [shown.cells[place].strip() for place in self.names] or [""]
        return [part for part in (" ".join(filter(None, names)), key) if part]

    def step(self, by: int) -> None:
        """Go to the next (1) or previous (-1) finding; where none of a kind is left, to the next kind."""
        checked, wanted = self._shown()
        if checked is None:
            return
        if not self._view.model.total:
            self._view.go_to_kind(by)
            return
        work = self._step(checked, wanted, by)
        self._scope.start(work, name="step", busy="ignore", on_error=self._on_error)

    async def _step(self, checked: CheckedFile, wanted: PageFilter, by: int) -> None:
        view, model = self._view, self._view.model
        current = view.grid.currentIndex()
        row, column = (current.row(), current.column()) if current.isValid() else (-1, -1)
        shown = model.shown(row) if row >= 0 else None
        if shown is not None:
            inside = next(iter(self._places(shown, column, by)), -1)
            if inside >= 0:
                view.grid.go_to(row, inside)
                return
        target = await checked.next_found(wanted, row, by)
        if target is None:
            return
        model.want(target // PAGE)
        found = model.shown(target)
        place = 0
        if found is not None:
            place = next(iter(self._places(found, -1 if by > 0 else len(found.severities), by)), 0)
        view.grid.go_to(target, place)

    def _places(self, shown: ShownRow, column: int, by: int) -> list[int]:
        """Return the cells of a row with a finding that fits the filter, from the one beside ``column`` on."""
        only = self.only(self._shown()[1])
        places = range(column + 1, len(shown.severities)) if by > 0 else range(column - 1, -1, -1)
        return [place for place in places if shown.severities[place] and only in (-1, place)]

    def only(self, wanted: PageFilter) -> int:
        """Return the place of the only column whose findings a filter is about, -1 for any."""
        return self.columns.get(wanted.column or "", -1)


async def found_at(
    checked: CheckedFile, wanted: PageFilter, start: int, *, leaves: bool = True
) -> tuple[PageFilter, int] | None:
    """Return where a row is shown: under ``wanted`` if it is there, else among all findings, else among all rows.

    Args:
        checked: The file.
        wanted: The filter that is preferred.
        start: Offset of the row.
        leaves: Whether it is looked for anywhere else than under ``wanted``.
    """
    others = (PageFilter("findings"), PageFilter("all")) if leaves else ()
    for one in dict.fromkeys((wanted, *others)):
        place = await _place_of(checked, one, start)
        if place is not None:
            return one, place
    return None


async def _place_of(checked: CheckedFile, wanted: PageFilter, start: int) -> int | None:
    total = await checked.count(replace(wanted, order=None))
    if wanted.order is not None:
        for offset in range(0, min(total, _MOST_SORTED), _BLOCK):
            rows = await checked.page(wanted, offset, min(_BLOCK, total - offset))
            place = next((at for at, row in enumerate(rows) if row.start == start), None)
            if place is not None:
                return offset + place
        return None
    low, high = 0, total  # as in the file, the rows rise
    while low < high:
        middle = (low + high) // 2
        row: Any = next(iter(await checked.page(wanted, middle, 1)), None)
        if row is None:
            return None
        if row.start == start:
            return middle
        low, high = (middle + 1, high) if row.start < start else (low, middle)
    return None
