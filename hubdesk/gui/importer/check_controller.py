"""Checks the file and walks through its findings."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from hubdesk.core.errors import HubDeskError
from hubdesk.core.events import Subject
from hubdesk.engine.paging import PageFilter, PageOrder
from hubdesk.gui.aio.bridge import Bridge
from hubdesk.gui.aio.carried import carried_through
from hubdesk.gui.importer.check_arranging import Arranger
from hubdesk.gui.importer.check_walk import CheckWalk
from hubdesk.gui.importer.page_loader import PageLoader
from hubdesk.gui.language.say import heard
from hubdesk.mapping.recipe import RowsWithErrors
from hubdesk.mapping.undecided import grouped

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping, Sequence

    from hubdesk.engine.records import PageRow
    from hubdesk.gui.aio.scope import TaskScope
    from hubdesk.gui.importer.check_view import CheckView
    from hubdesk.gui.importer.column_draft import ColumnDraft
    from hubdesk.gui.importer.page_cache import ShownRow
    from hubdesk.gui.importer.services import CheckedFile, ImportServices
    from hubdesk.mapping.recipe import Recipe
    from hubdesk.tabular.model import FileHead


_KINDS = ("findings", "errors", "warnings", "notes")
_REST = "sort-rest"
"""The task that sorts on while the first rows are shown."""
_MOST_VALUES = 1_000
"""Values to decide about that are kept at hand, those of most rows first."""


class CheckController:
    """Owns the checked file and the filter of the grid.

    Attributes:
        checked: The checked file; None before and while it is checked for the first time.
        undecided: By column and property: values that nobody decided about, with their rows.
        looked_at: The columns and properties of the checked file.
        reading: Held by who reads many rows: a check that another one takes the place of stays open until then.
        on_finding: Hears the row and the column of the finding that is shown.
        on_values: Hears that ``undecided`` is another one.
    """

    def __init__(
        self,
        view: CheckView,
        services: ImportServices[Any],
        scope: TaskScope,
        *,
        on_checked: Callable[[], None],
        on_error: Callable[[HubDeskError], None],
    ) -> None:
        """Connect the view.

        Args:
            view: The Check step.
            services: The engine.
            scope: Owner of the tasks.
            on_checked: Hears that the state of the check is another one.
            on_error: Takes expected failures.
        """
        self.checked: CheckedFile | None = None
        self.filter = PageFilter("findings")
        self._view = view
        self._services = services
        self._scope = scope
        self._on_checked = on_checked
        self._on_error = on_error
        self.undecided: dict[tuple[str, str], list[tuple[str, int]]] = {}
        self.looked_at: frozenset[tuple[str, str]] = frozenset()
        self.on_finding: Callable[[ShownRow, int], None] = lambda _row, _column: None
        self.on_values: Callable[[], None] = lambda: None
        self.reading = asyncio.Lock()
        self._rows = self._left = 0
        self._under_way: object | None = None
        self._wish: PageFilter | None = None
        self._rows_in_order = Arranger(view, scope)
        self.walk = CheckWalk(
            view,
            scope,
            lambda: (self.checked, self.filter),
            on_finding=lambda shown, place: self.on_finding(shown, place),
            on_error=on_error,
        )
        self._loader: PageLoader[PageRow] = PageLoader(view.model, self._load)
        view.filter_chosen.connect(self.show_filter)
        view.all_rows_chosen.connect(lambda: self.show_filter(PageFilter("all")))
        view.findings_chosen.connect(lambda: self.show_filter(PageFilter("findings")))
        view.text_searched.connect(self._search)
        view.grid.sort_wanted.connect(self.sort)
        view.arranging.stop_wanted.connect(self._stop_arranging)

    @property
    def busy(self) -> bool:
        """Whether a check is going on."""
        return self._under_way is not None

    @property
    def arranging(self) -> bool:
        """Whether other rows, or the same in another order, are on their way to the grid."""
        return self._scope.running("filter")

    @property
    def rows_so_far(self) -> int:
        """Rows checked so far."""
        return self._rows

    def start(self, head: FileHead, draft: ColumnDraft, recipe: Recipe, *, again: bool = False) -> None:
        """Check a file; an older check is given up.

        Args:
            head: The file.
            draft: The mapping, with the corrected cells.
            recipe: What the draft says.
            again: Whether what is known stays in sight meanwhile: only a value or a cell is another one.
        """
        self._under_way = token = object()
        work = self._check(head, draft, recipe, token, again=again and self.checked is not None)
        self._scope.start(work, name="check", busy="replace", on_error=self._failed)

    async def _check(self, head: FileHead, draft: ColumnDraft, recipe: Recipe, token: object, *, again: bool) -> None:
        if again:
            self._view.show_again()
        else:
            self._rows = 0
            self._view.start()
        self._view.model.show_edits(draft.edits)
        self._on_checked()
        if not again:
            self._let_go()
        total = len(head.records) if head.complete else None
        looked_at = frozenset(draft.decided())  # which the draft may have others of when the check ends
        done: Subject[int] = Subject()
        bridge = Bridge(done, lambda count: self._count(count, total), self._view)
        try:
            checked = await self._services.check(_corrected(head, draft), recipe, progress=done.publish)
            await self._take(checked, draft, again=again)
            self.looked_at = looked_at
        except HubDeskError:
            # What is on screen is no longer what would be sent.
            self._let_go()
            raise
        finally:
            bridge.close()
            if self._under_way is token:  # else a newer check has taken its place
                self._under_way = None
        self._on_checked()
        self.on_values()

    async def _take(self, checked: CheckedFile, draft: ColumnDraft, *, again: bool) -> None:
        """Show a checked file in the place of the one before, once nobody types into a cell of that one."""
        seen = wanted = self.filter if again else PageFilter("findings")
        try:
            totals = {kind: await checked.count(PageFilter(kind)) for kind in _KINDS}
            wanted, at = await self.walk.found_goal(checked, await self._rows_in_order.anew(checked, wanted))
            total = await checked.count(wanted)
            values = await checked.undecided(0, _MOST_VALUES)
            if again:
                await self._view.grid.typed()
        except BaseException:
            await checked.close()
            raise
        self._scope.cancel(_REST)
        wish = self._wish if self.arranging else self.filter if self.filter != seen else None
        for name in ("filter", "step", "fixes"):
            self._scope.cancel(name)  # they are about the rows of the check before
        before, self.checked = self.checked, checked
        self.undecided = grouped((one.column, one.property, one.value, one.rows) for one in values.values)
        self._show(draft, checked, totals, wanted, total, at, again=again)
        if again and seen.text and not wanted.text:
            self._view.search.clear()
        if again and wish is not None:
            self._ask(wish)
        if before is not None:
            self._put_away(before)

    def _count(self, count: int, total: int | None) -> None:
        self._rows = count
        self._view.show_busy(count, total)

    def _failed(self, error: HubDeskError) -> None:
        self._view.show_failed(heard(error.message), heard(error.hint or error.safe))
        self._on_error(error)
        self._on_checked()

    def forget(self) -> None:
        """Let go of the checked file; a check under way has been cancelled."""
        self._under_way = None
        self._let_go()

    def _let_go(self) -> None:
        self._loader.serve(None)
        for name in (_REST, "filter", "step", "fixes"):
            self._scope.cancel(name)
        checked, self.checked = self.checked, None
        if checked is not None:
            self._put_away(checked)

    def _put_away(self, checked: CheckedFile) -> None:
        """Close a file in a task of its own: neither who reads it nor the next check is held up or cut off by it."""
        self._scope.start(self._close(checked), name="close-checked", on_error=self._on_error)

    async def _close(self, checked: CheckedFile) -> None:
        try:
            async with self.reading:
                pass
        finally:
            # Its end only frees resources, of which none are left, and a failure there is nobody's.
            with suppress(HubDeskError):
                await carried_through(checked.close())

    def _show(
        self,
        draft: ColumnDraft,
        checked: CheckedFile,
        totals: Mapping[str, int],
        wanted: PageFilter,
        total: int,
        at: tuple[int, int] | None,
        *,
        again: bool,
    ) -> None:
        summary, view = checked.summary, self._view
        if again:
            self.walk.note_row()
        view.show_summary(summary, totals, wanted if again else None)
        rows = draft.rows_with_errors
        offered = bool(summary.errors or summary.partly or rows is not RowsWithErrors.LEAVE_OUT)
        view.show_errors_choice(rows, offered=offered and not draft.catalogue.form)
        shown = draft.shown()
        labels, columns = [label for label, _ in shown], [column for _, column in shown]
        self.walk.columns = {draft.choices[column].column: place for place, column in enumerate(columns)}
        found_by = dict(draft.key_options()).get(draft.key, -1)
        key = columns.index(found_by) if found_by in columns else -1
        named = [draft.choices[column].property for column in columns]
        names = [named.index(name) for name in ("firstname", "lastname") if name in named]
        self.walk.names = (*names, key) if key >= 0 else ()
        self.filter, self._left = wanted, totals["findings"]
        self._loader.serve(self._fetcher(checked, wanted))
        here, top = view.grid.currentIndex(), view.grid.verticalScrollBar().value()
        row, column = (here.row(), here.column()) if again and here.isValid() else (0, max(0, key))
        if again and view.model.columns == tuple(columns):
            view.model.refilter(total)
        else:
            widest = [max(draft.choices[column].examples, key=len, default="") for column in columns]
            view.show_columns(labels, columns, widest, key=key, total=total)
        self._mark_filter(wanted)
        if not total:
            self._view.show_nothing(wanted, self._left, checked.summary.rows)
            return
        view.show_grid()
        if again:
            view.grid.verticalScrollBar().setValue(top)
        if at is not None:
            view.grid.go_to(at[0], columns.index(at[1]) if at[1] in columns else 0)
        elif again:
            self.walk.stay(min(row, total - 1), column)
        else:
            view.grid.go_to(min(row, total - 1), column)

    def show_filter(self, wanted: PageFilter) -> None:
        """Show the rows that fit."""
        self._ask(replace(wanted, text=wanted.text or self.filter.text, order=self.filter.order))

    def _search(self, text: str) -> None:
        wanted = replace(self.filter, text=text.strip() or None)
        if wanted != self.filter:
            self._ask(wanted)

    def step(self, by: int) -> None:
        """Go to the next (1) or previous (-1) finding; what is typed next goes there."""
        self._view.take_cursor()
        self.walk.step(by)

    def sort(self, place: int) -> None:
        """Sort by a column: rising first, then falling, then as the file has the rows."""
        name = next((name for name, at in self.walk.columns.items() if at == place), None)
        if name is None:
            return
        now = self.filter.order
        if now is None or now.column != name:
            order: PageOrder | None = PageOrder(name)
        else:
            order = None if now.descending else PageOrder(name, descending=True)
        self._ask(replace(self.filter, order=order), column=place)

    def sort_here(self) -> None:
        """Sort by the column of the current cell; see :meth:`sort`."""
        self.sort(self._view.grid.currentIndex().column())

    def _ask(self, wanted: PageFilter, column: int = -1) -> None:
        if self.checked is not None:
            self._wish = wanted
            self._scope.cancel(_REST)
            work = self._refilter(self.checked, wanted, column)
            self._scope.start(work, name="filter", busy="replace", on_error=self._on_error)

    def _stop_arranging(self) -> None:
        """Leave the rows as they are shown; those of a new check as the file has them."""
        self._scope.cancel("filter")
        self._rows_in_order.stop()

    async def _refilter(self, checked: CheckedFile, wanted: PageFilter, column: int) -> None:
        await self._rows_in_order.arrange(checked, wanted)
        total = await checked.count(wanted)
        self.filter = wanted
        self._loader.serve(self._fetcher(checked, wanted))
        self._view.model.refilter(total)
        self._mark_filter(wanted)
        if total:
            self._view.show_grid()
            self._view.grid.go_to(0, column if column >= 0 else max(0, self.walk.only(wanted)))
        else:
            self._view.show_nothing(wanted, self._left, checked.summary.rows)
        if wanted.order is not None and self.checked is checked:
            # While somebody looks at the first rows.
            self._scope.start(checked.arrange_rest(wanted), name=_REST, busy="replace", on_error=self._on_error)

    def _mark_filter(self, wanted: PageFilter) -> None:
        order = wanted.order
        place = -1 if order is None else self.walk.columns.get(order.column, -1)
        self._view.show_order(place, descending=order is not None and order.descending)
        self._view.all_rows.setChecked(wanted.kind == "all")
        self._view.with_findings.setChecked(wanted.kind != "all")
        if wanted.kind == "all":
            self._view.findings.choose_nothing()
        elif wanted.kind == "findings":
            self._view.findings.choose_first()

    @staticmethod
    def _fetcher(checked: CheckedFile, wanted: PageFilter) -> Callable[[int, int], Awaitable[Sequence[PageRow]]]:
        async def fetch(offset: int, count: int) -> Sequence[PageRow]:
            return await checked.page(wanted, offset, count)

        return fetch

    def _load(self) -> None:
        self._scope.start(self._loader.drain(), name="pages", on_error=self._on_error)


def _corrected(head: FileHead, draft: ColumnDraft) -> FileHead:
    """Return the file with the corrected cells laid over it."""
    if not draft.edits:
        return head
    return replace(head, layout=replace(head.layout, edits=draft.edits))
