"""Checks the file and walks through its findings."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from hubdesk.core.errors import HubDeskError
from hubdesk.core.events import Subject
from hubdesk.engine.records import PageFilter
from hubdesk.gui.aio.bridge import Bridge
from hubdesk.gui.importer.page_cache import PAGE
from hubdesk.gui.importer.page_loader import PageLoader
from hubdesk.gui.wording import number
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
_MOST_VALUES = 1_000
"""Values to decide about that are kept at hand, those of most rows first."""


class CheckController:
    """Owns the checked file and the filter of the grid.

    Attributes:
        checked: The checked file; None before and while it is checked for the first time.
        undecided: By column and property: values that nobody decided about, with their rows.
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
        self.on_finding: Callable[[ShownRow, int], None] = lambda _row, _column: None
        self.on_values: Callable[[], None] = lambda: None
        self._rows = 0
        self._checking = False
        self._latest: object = None
        self._columns: dict[str, int] = {}
        self._loader: PageLoader[PageRow] = PageLoader(view.model, self._load)
        view.filter_chosen.connect(self.show_filter)
        view.all_rows_chosen.connect(lambda: self.show_filter(PageFilter("all")))
        view.findings_chosen.connect(lambda: self.show_filter(PageFilter("findings")))
        view.text_searched.connect(self._search)
        view.next_wanted.connect(lambda: self.step(1))
        view.previous_wanted.connect(lambda: self.step(-1))
        view.moved.connect(self._moved)

    @property
    def busy(self) -> bool:
        """Whether a check is going on."""
        return self._checking

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
        self._latest = token = object()
        work = self._check(head, draft, recipe, token, again=again and self.checked is not None)
        self._scope.start(work, name="check", busy="replace", on_error=self._failed)
        self._checking = True

    async def _check(self, head: FileHead, draft: ColumnDraft, recipe: Recipe, token: object, *, again: bool) -> None:
        if again:
            self._view.show_again()
        else:
            await self.forget()
            self._rows, self._checking = 0, True
            self._view.start()
        self._view.model.show_edits(draft.edits)
        self._on_checked()
        total = len(head.records) if head.complete else None
        done: Subject[int] = Subject()
        bridge = Bridge(done, lambda count: self._count(count, total), self._view)
        try:
            checked = await self._services.check(_corrected(head, draft), recipe, progress=done.publish)
            await self._take(checked, draft, again=again)
        except HubDeskError:
            # What is on screen is no longer what would be sent.
            await self.forget()
            raise
        finally:
            bridge.close()
            if self._latest is token:
                self._checking = False
        self._on_checked()
        self.on_values()

    async def _take(self, checked: CheckedFile, draft: ColumnDraft, *, again: bool) -> None:
        """Show a checked file in the place of the one before."""
        wanted = self.filter if again else PageFilter("findings")
        try:
            totals = {kind: await checked.count(PageFilter(kind)) for kind in _KINDS}
            total = await checked.count(wanted)
            values = await checked.undecided(0, _MOST_VALUES)
        except BaseException:
            await checked.close()
            raise
        before, self.checked = self.checked, checked
        self.undecided = grouped((one.column, one.property, one.value, one.rows) for one in values.values)
        if not total and again:
            wanted, total = PageFilter("findings"), totals["findings"]
        self._show(draft, checked, totals, wanted, total, again=again)
        if before is not None:
            with suppress(HubDeskError):
                await before.close()

    def _count(self, count: int, total: int | None) -> None:
        self._rows = count
        self._view.show_busy(count, total)

    def _failed(self, error: HubDeskError) -> None:
        self._view.show_failed(error.message, error.hint or error.safe)
        self._on_error(error)
        self._on_checked()

    async def forget(self) -> None:
        """Let go of the checked file."""
        self._loader.serve(None)
        self._checking = False
        checked, self.checked = self.checked, None
        if checked is not None:
            # Its end only frees resources; a failure there must not keep the next check from starting.
            with suppress(HubDeskError):
                await checked.close()

    def _show(
        self,
        draft: ColumnDraft,
        checked: CheckedFile,
        totals: Mapping[str, int],
        wanted: PageFilter,
        total: int,
        *,
        again: bool,
    ) -> None:
        summary, view = checked.summary, self._view
        view.show_summary(summary, totals, wanted if again else None)
        rows = draft.rows_with_errors
        offered = bool(summary.rejected or summary.partly or rows is not RowsWithErrors.LEAVE_OUT)
        view.show_errors_choice(rows, offered=offered and not draft.catalogue.form)
        shown = draft.shown()
        labels, columns = [label for label, _ in shown], [column for _, column in shown]
        self._columns = {draft.choices[column].column: place for place, column in enumerate(columns)}
        found_by = dict(draft.key_options()).get(draft.key, -1)
        key = columns.index(found_by) if found_by in columns else -1
        self.filter = wanted
        self._loader.serve(self._fetcher(checked, wanted))
        at, top = view.grid.currentIndex(), view.grid.verticalScrollBar().value()
        row, column = (at.row(), at.column()) if again and at.isValid() else (0, max(0, key))
        if again and view.model.columns == tuple(columns):
            view.model.refilter(total)
        else:
            view.show_columns(labels, columns, key=key, total=total)
        self._mark_filter(wanted)
        if not total:
            title = view.tr("Nothing to correct. All {0} rows fit.").format(number(summary.rows))
            view.show_finding("", "", "")
            view.show_empty(title, view.tr("“All rows” shows them."))
            view.show_position("")
            return
        view.show_grid()
        if again:
            view.grid.verticalScrollBar().setValue(top)
        view.grid.go_to(min(row, total - 1), column)

    def show_filter(self, wanted: PageFilter) -> None:
        """Show the rows that fit."""
        if self.checked is not None:
            if self.filter.text:
                wanted = replace(wanted, text=self.filter.text)
            work = self._refilter(self.checked, wanted)
            self._scope.start(work, name="filter", busy="replace", on_error=self._on_error)

    def _search(self, text: str) -> None:
        wanted = replace(self.filter, text=text.strip() or None)
        if self.checked is not None and wanted != self.filter:
            work = self._refilter(self.checked, wanted)
            self._scope.start(work, name="filter", busy="replace", on_error=self._on_error)

    async def _refilter(self, checked: CheckedFile, wanted: PageFilter) -> None:
        total = await checked.count(wanted)
        self.filter = wanted
        self._loader.serve(self._fetcher(checked, wanted))
        self._view.model.refilter(total)
        self._mark_filter(wanted)
        if total:
            self._view.show_grid()
            self._view.grid.go_to(0, max(0, self._only(wanted)))
        else:
            self._view.show_finding("", "", "")
            self._view.show_position("")
            self._view.show_empty(self._view.tr("No row fits."), self._view.tr("Choose another filter."), icon="filter")

    def _mark_filter(self, wanted: PageFilter) -> None:
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

    def _moved(self, row: int, column: int) -> None:
        shown = self._view.model.shown(row)
        total = self._view.model.total
        self._view.show_position(f"{number(row + 1)} of {number(total)}")
        if shown is None:
            # A row that is out of sight, as in a low window with large text, is not asked for by any painting.
            self._view.model.want(row // PAGE)
            self._view.show_finding("", "", "")
            return
        only = self._only(self.filter)
        first = only if 0 <= only < len(shown.severities) and shown.severities[only] else shown.first
        place = column if column < len(shown.severities) and shown.severities[column] else first
        where = f"Row {number(shown.row)}"
        if place >= 0:
            self._view.show_finding(shown.severities[place], shown.sentences[place], where)
            self.on_finding(shown, place)
        elif shown.whole:
            self._view.show_finding(shown.worst, shown.whole, where)
        else:
            self._view.show_finding("", "", f"{where}. {self._view.tr('Nothing to correct.')}")

    def step(self, by: int) -> None:
        """Go to the next (1) or previous (-1) finding."""
        if self.checked is not None and self._view.model.total:
            work = self._step(self.checked, by)
            self._scope.start(work, name="step", busy="ignore", on_error=self._on_error)

    async def _step(self, checked: CheckedFile, by: int) -> None:
        view, model = self._view, self._view.model
        current = view.grid.currentIndex()
        row, column = (current.row(), current.column()) if current.isValid() else (-1, -1)
        shown = model.shown(row) if row >= 0 else None
        if shown is not None:
            inside = next(iter(self._places(shown, column, by)), -1)
            if inside >= 0:
                view.grid.go_to(row, inside)
                return
        target = await self._next_row(checked, row, by)
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
        only = self._only(self.filter)
        places = range(column + 1, len(shown.severities)) if by > 0 else range(column - 1, -1, -1)
        return [place for place in places if shown.severities[place] and only in (-1, place)]

    def _only(self, wanted: PageFilter) -> int:
        """Return the place of the only column whose findings a filter is about, -1 for any."""
        return self._columns.get(wanted.column or "", -1)

    async def _next_row(self, checked: CheckedFile, row: int, by: int) -> int | None:
        """Return the place of the next row with a finding under the present filter."""
        model = self._view.model
        if self.filter.kind != "all":
            target = row + by
            return target if 0 <= target < model.total else None
        if self.filter.text:
            return await self._walk(checked, row, by)
        findings = PageFilter("findings")
        total = await checked.count(findings)
        low, high = 0, total
        # Rows with findings are in the file's order, and without a filter row n stands at place n - 1.
        while low < high:
            middle = (low + high) // 2
            page = await checked.page(findings, middle, 1)
            if page and page[0].row <= row + (1 if by > 0 else 0):
                low = middle + 1
            else:
                high = middle
        index = low if by > 0 else low - 1
        if not 0 <= index < total:
            return None
        page = await checked.page(findings, index, 1)
        return page[0].row - 1 if page else None

    async def _walk(self, checked: CheckedFile, row: int, by: int) -> int | None:
        """Look through the rows that fit a text, a page at a time."""
        total = self._view.model.total
        start = row + by
        while 0 <= start < total:
            offset = start if by > 0 else max(0, start - PAGE + 1)
            page = await checked.page(self.filter, offset, PAGE if by > 0 else start - offset + 1)
            places = [offset + place for place, each in enumerate(page) if each.findings]
            if places:
                return places[0] if by > 0 else places[-1]
            start = offset + len(page) if by > 0 else offset - 1
            if not page:
                return None
        return None


def _corrected(head: FileHead, draft: ColumnDraft) -> FileHead:
    """Return the file with the corrected cells laid over it."""
    if not draft.edits:
        return head
    return replace(head, layout=replace(head.layout, edits=draft.edits))
