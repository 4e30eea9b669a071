"""From a file to a checked file: first look, suggested columns, and the check of every row in a worker process."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import msgspec

from hubdesk.core.errors import InputError
from hubdesk.engine.forms.file.preparing import require_fields
from hubdesk.engine.private_copies import PrivateCopies, require_same_original
from hubdesk.engine.records import CellFinding, CheckSummary, FindingCount, PageRow, UndecidedValue, UndecidedValues
from hubdesk.engine.scopes.advice import owners_not_readable
from hubdesk.engine.worker import protocol
from hubdesk.engine.worker.client import describe
from hubdesk.mapping.findings import FINDINGS
from hubdesk.mapping.recipe import RowsWithErrors, dump_recipe, parse_recipe, validate
from hubdesk.mapping.suggest import require_key, suggest, to_recipe
from hubdesk.tabular.head import read_head
from hubdesk.tabular.headers import repeats_names
from hubdesk.tabular.source import open_source

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from hubdesk.core.clock import Clock
    from hubdesk.engine.forms.file.form_run import FormRun
    from hubdesk.engine.paging import PageFilter
    from hubdesk.engine.worker.client import Worker, WorkerSource
    from hubdesk.engine.worker.protocol import Planned
    from hubdesk.mapping.model import Catalogue
    from hubdesk.mapping.recipe import Recipe
    from hubdesk.mapping.remembered import Remembered
    from hubdesk.mapping.suggest import Suggestion
    from hubdesk.tabular.model import FileHead

BATCH_SIZE = 100
"""Most inputs that HubSpot takes in one batch (HubSpot's contacts guide)."""


class CheckedFile:
    """A file whose rows were all checked. Owns a worker until :meth:`close`.

    Attributes:
        summary: The counts.
        head: The file.
        recipe: The recipe, with what the file decided filled in, JSON.
        catalogue: Properties and owners, or fields of a form, that it was checked against.
        form: What is submitted with each row; None for an import.
    """

    def __init__(
        self, summary: CheckSummary, head: FileHead, catalogue: Catalogue, worker: Worker, form: FormRun | None = None
    ) -> None:
        self.summary = summary
        self.head = head
        self.recipe = summary.recipe
        self.catalogue = catalogue
        self.form = form
        self._worker: Worker | None = worker

    async def arrange(self, filter: PageFilter, progress: Callable[[int, int], None] | None = None) -> None:  # noqa: A002
        """Look for a text and bring rows in order, so that counting and showing the first ones is quick afterwards.

        Args:
            filter: What will be asked for.
            progress: Hears rows looked at and all rows. Cancelling ends the work soon; the file stays open.
        """
        wanted = protocol.Arrange(self._filter(filter))
        while not (arranged := await self._have().ask(wanted, protocol.Arranged)).ready:
            if progress is not None:
                progress(arranged.done, arranged.total)

    async def arrange_rest(self, filter: PageFilter) -> None:  # noqa: A002
        """Do what :meth:`arrange` left to do for rows further down; cancelling ends it soon."""
        wanted = protocol.Arrange(self._filter(filter))
        while not (await self._have().ask(wanted, protocol.Arranged)).whole:
            pass

    async def next_found(self, filter: PageFilter, place: int, by: int) -> int | None:  # noqa: A002
        """Return the place of the next (1) or previous (-1) row with a finding seen from ``place``, None for none."""
        found = await self._have().ask(protocol.NextFound(self._filter(filter), place, by), int)
        return found if found >= 0 else None

    async def lines(self, rows: Sequence[int]) -> Sequence[int]:
        """Return at which lines of the file rows begin, in the order asked for."""
        return await self._have().ask(protocol.LinesOf(list(rows)), list[int])

    async def count(self, filter: PageFilter) -> int:  # noqa: A002  # the word for it
        """Return how many rows fit."""
        return await self._have().ask(protocol.Count(self._filter(filter)), int)

    async def page(self, filter: PageFilter, offset: int, count: int) -> Sequence[PageRow]:  # noqa: A002
        """Return up to ``count`` rows that fit, in the filter's order, from the ``offset``-th (from 0) on."""
        request = protocol.Page(self._filter(filter), offset, count)
        shown = await self._have().ask(request, list[protocol.Shown])
        return [
            PageRow(row.row, row.line, row.cells, tuple(CellFinding(*finding) for finding in row.findings), row.start)
            for row in shown
        ]

    def _filter(self, wanted: PageFilter) -> protocol.Filter:
        headers = self.head.layout.headers
        column = order = None
        if wanted.column is not None:
            column = headers.index(wanted.column) if wanted.column in headers else -1
        if wanted.order is not None and wanted.order.column in headers:
            order = protocol.Order(headers.index(wanted.order.column), wanted.order.descending)
        return protocol.Filter(wanted.kind, wanted.code, column, wanted.text, order)

    async def undecided(self, offset: int = 0, count: int = 100) -> UndecidedValues:
        """Return values that are no option, owner or yes or no, with their rows; those of most rows first.

        A decision is an entry in ``values`` of the column's rule: an option, nothing, or None to reject the rows.
        """
        page = await self._have().ask(protocol.ListUndecided(offset, count), protocol.UndecidedPage)
        headers = self.head.layout.headers
        values = [
            UndecidedValue(headers[one.column], one.property, one.value, one.rows, one.detail) for one in page.values
        ]
        return UndecidedValues(page.total, tuple(values))

    async def fixes(self, code: str, column: str, detail: str) -> dict[int, dict[int, str]]:
        """Return what the cells of one column with one finding should be, where that is clear.

        The answer is of the form of :attr:`hubdesk.tabular.model.Layout.edits`.
        """
        headers = self.head.layout.headers
        request = protocol.FindFixes(code, headers.index(column) if column in headers else -1, detail)
        return await self._have().ask(request, dict[int, dict[int, str]])

    def require_clean(self) -> None:
        """Return quietly unless the recipe says to stop at rows with errors and there are some.

        Raises:
            InputError: ``rows.errors``; nothing was sent.
        """
        rows = self.summary.errors
        if not rows or parse_recipe(self.recipe).rows_with_errors is not RowsWithErrors.STOP:
            return
        message = f"{rows:,} of {self.summary.rows:,} rows have errors."
        hint = "Correct them, or choose to leave such rows out or to send only their good columns."
        raise InputError(message, code="rows.errors", safe="Nothing was sent.", hint=hint)

    async def plan(self, trial: int = 0, *, rows_each: int = 0) -> Planned:
        """Return the batches of the good rows, cut after ``trial`` rows, and the outcomes of the others.

        Args:
            trial: See there.
            rows_each: Most rows of one batch; 0 for as many as travel together.
        """
        size = rows_each or _batch_size(self.form)
        return await self._have().call(protocol.MakePlan(size, trial), protocol.Planned)

    def _have(self) -> Worker:
        if self._worker is None:
            message = "the checked file was closed"
            raise RuntimeError(message)
        return self._worker

    async def close(self) -> None:
        """End the worker."""
        if self._worker is not None:
            worker, self._worker = self._worker, None
            await worker.close()


class Preparer:
    """The steps before anything is sent."""

    def __init__(self, workers: WorkerSource, clock: Clock, copies: Path) -> None:
        """Make ready.

        Args:
            workers: Where child processes come from.
            clock: Time.
            copies: Folder for private copies of files that are no text.
        """
        self._workers = workers
        self._clock = clock
        self._copies = PrivateCopies(workers, copies)

    def close(self) -> None:
        """Remove the private copies of this program, as its end does. Blocks while the disk works."""
        self._copies.close()

    def remove_stale_copies(self) -> None:
        """Remove private copies that killed programs left. Blocks while the disk works, so not for the event loop."""
        self._copies.remove_stale()

    async def look(
        self,
        path: Path,
        *,
        encoding: str | None = None,
        delimiter: str | None = None,
        quote: str | None = None,
        escape: str | None = None,
        header_line: int | None = None,
        sheet: str | None = None,
        fill: bool = False,
        need_rows: bool = True,
        progress: Callable[[int], None] | None = None,
    ) -> FileHead:
        """Read the beginning of a file; what is None is detected, see :func:`read_head`.

        A workbook, a vCard file or an archive is read as a whole, which takes as long as it has rows; ``progress``
        hears their number. ``sheet`` is the name or number of a workbook's sheet; ``fill`` fills the values of its
        merged cells down; ``need_rows`` refuses a header alone.

        Raises:
            FileProblem: It cannot be read as a table.
            StorageProblem: It is no text, and the disk refuses the private copy.
        """
        source = await asyncio.to_thread(open_source, path)
        taken = await self._copies.of(source, sheet=sheet, fill=fill, progress=progress)
        return await asyncio.to_thread(
            read_head,
            taken.source if taken is not None else source,
            encoding=encoding,
            delimiter=delimiter,
            quote=quote,
            escape=escape,
            header_line=header_line,
            need_rows=need_rows,
            origin=taken.origin if taken is not None else None,
        )

    async def check(
        self,
        head: FileHead,
        recipe: Recipe,
        catalogue: Catalogue,
        *,
        time_zone: str = "",
        form: FormRun | None = None,
        progress: Callable[[int], None] | None = None,
    ) -> CheckedFile:
        """Check every row.

        Args:
            head: The file.
            recipe: What becomes of its columns.
            catalogue: Properties and owners to check against, or the fields of ``form``.
            form: What is submitted with each row; None for an import.
            time_zone: The account's, for times without a zone.
            progress: Hears the number of rows so far.

        Raises:
            InputError: The file cannot be read to its end, or the recipe does not fit.
            ScopeMissing: Rows name owners by e-mail address or name, and the token may not look them up.
            StoppedEarly: The file changed meanwhile.
        """
        await asyncio.to_thread(require_same_original, head)
        validate(recipe, head.layout.headers, catalogue)
        if form is not None:
            require_fields(form, recipe)
        started = self._clock.monotonic()
        worker = await self._workers.start()
        try:
            request = protocol.Scan(
                describe(head.source, head.layout),
                dump_recipe(recipe),
                msgspec.json.encode(catalogue),
                time_zone,
                b"" if form is None else form.encoded(),
            )
            scanned = await worker.call(request, protocol.Scanned, progress=progress)
            _require_owners(scanned, head, catalogue)
        except BaseException:
            await worker.close()
            raise
        seconds = self._clock.monotonic() - started
        return CheckedFile(_summary(scanned, head, seconds, _batch_size(form)), head, catalogue, worker, form)


def _require_owners(scanned: protocol.Scanned, head: FileHead, catalogue: Catalogue) -> None:
    """Refuse a file whose owners cannot be looked up: else each such row would be rejected, one by one."""
    if not catalogue.owners_scopes:
        return
    named = [(column, rows) for code, column, rows in scanned.findings if code == "owner.not_readable"]
    if named:
        columns = [head.layout.headers[column] for column, _ in named]
        raise owners_not_readable(catalogue.owners_scopes, columns, max(rows for _, rows in named))


def _batch_size(form: FormRun | None) -> int:
    return BATCH_SIZE if form is None else 1


def _summary(scanned: protocol.Scanned, head: FileHead, seconds: float, batch_size: int) -> CheckSummary:
    headers = head.layout.headers
    findings = tuple(
        FindingCount(
            code=code,
            severity=FINDINGS[code].severity,
            title=FINDINGS[code].title,
            column=headers[column] if 0 <= column < len(headers) else "",
            rows=rows,
        )
        for code, column, rows in scanned.findings
    )
    return CheckSummary(
        rows=scanned.rows,
        good=scanned.good,
        rejected=scanned.rejected,
        duplicates=scanned.duplicates,
        warned=scanned.warned,
        noted=scanned.noted,
        findings=findings,
        recipe=scanned.recipe,
        calls=-(-scanned.good // batch_size),
        seconds=seconds,
        partly=scanned.partly,
        companies=scanned.companies,
        left_out=scanned.left_out,
    )


def suggest_columns(
    head: FileHead, catalogue: Catalogue, remembered: Remembered | None = None
) -> tuple[Suggestion, ...]:
    """Suggest a property for each column, from what was decided before, from names and from the first rows.

    Totals, damaged rows and a second copy of the header say nothing about columns.
    """
    headers = head.layout.headers
    good = [record.cells for record in head.records if record.flaw is None]
    return suggest(
        headers,
        [cells for cells in good if not repeats_names(cells, headers)] or [record.cells for record in head.records],
        catalogue,
        remembered,
        several_rows=head.layout.dialect.header_rows > 1,
    )


def suggested_recipe(head: FileHead, catalogue: Catalogue, remembered: Remembered | None = None) -> Recipe:
    """Return the recipe that the suggestions make, with what was decided about values before.

    Raises:
        RecipeProblem: No column looks like an e-mail address, so rows cannot be told apart.
    """
    require_key(suggest_columns(head, catalogue, remembered))
    return suggested_columns(head, catalogue, remembered)


def suggested_columns(head: FileHead, catalogue: Catalogue, remembered: Remembered | None = None) -> Recipe:
    """Return what :func:`suggested_recipe` does, also where no column looks like an e-mail address."""
    recipe = to_recipe(suggest_columns(head, catalogue, remembered))
    return remembered.applied(recipe, catalogue) if remembered is not None else recipe
