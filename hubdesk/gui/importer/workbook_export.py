"""Saves the rejected rows of a job as a workbook, to mend them in a spreadsheet."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from hubdesk.gui.aio import qtwait
from hubdesk.gui.importer.results_controller import REJECTED
from hubdesk.gui.language.say import say
from hubdesk.gui.notifier import SAVED
from hubdesk.gui.wording import rows

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from hubdesk.gui.aio.scope import TaskScope
    from hubdesk.gui.importer.pane import ImportPane
    from hubdesk.gui.importer.results_controller import ResultsController
    from hubdesk.gui.notifier import Notifier

    Save = Callable[[Path, Path], Awaitable[int]]


class WorkbookExport:
    """Owns the workbook of the last job's rejected rows."""

    def __init__(
        self,
        pane: ImportPane,
        results: ResultsController,
        scope: TaskScope,
        notifier: Notifier,
        *,
        save: Save,
        show_path: Callable[[Path], None],
    ) -> None:
        """Connect the view.

        Args:
            pane: The Import pane.
            results: Knows the end of the last job.
            scope: Owner of the tasks.
            notifier: Takes short messages.
            save: Writes a result file as a workbook and returns the number of rows.
            show_path: Opens the workbook.
        """
        self._pane = pane
        self._results = results
        self._scope = scope
        self._notifier = notifier
        self._save = save
        self._show_path = show_path
        pane.results.workbook_wanted.connect(self.export)

    def export(self) -> None:
        """Ask where to, and write the workbook."""
        summary = self._results.summary
        if summary is not None and summary.results:
            work = self._export(Path(summary.results) / REJECTED)
            self._scope.start(work, name="workbook", busy="ignore", on_error=self._pane.show_problem)

    async def _export(self, source: Path) -> None:
        proposal = source.with_suffix(".xlsx")
        filters = (self._pane.tr("Excel workbook (*.xlsx)"),)
        path = await qtwait.save_file(self._pane.window(), self._pane.tr("Save for Excel"), filters, proposal)
        if path is None:
            return
        count = await self._save(source, path)
        text = say("{0} saved in {1}", rows(count), path.name)
        self._notifier.toast(text, self._pane.tr("Open"), lambda: self._show_path(path), about=SAVED)
