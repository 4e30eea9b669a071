"""Makes the summary of a job into a PDF, or prints it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from hubdesk.gui.aio import qtwait
from hubdesk.gui.export_menu import ExportAs
from hubdesk.gui.importer.summary_page import summary_page
from hubdesk.gui.notifier import SAVED
from hubdesk.gui.printing import print_page, write_pdf

if TYPE_CHECKING:
    from collections.abc import Callable

    from hubdesk.core.clock import Clock
    from hubdesk.engine.records import Summary
    from hubdesk.gui.aio.scope import TaskScope
    from hubdesk.gui.importer.pane import ImportPane
    from hubdesk.gui.importer.results_controller import ResultsController
    from hubdesk.gui.importer.summary_page import About
    from hubdesk.gui.notifier import Notifier


class SummaryExport:
    """Owns the page of the last job."""

    def __init__(
        self,
        pane: ImportPane,
        results: ResultsController,
        scope: TaskScope,
        notifier: Notifier,
        clock: Clock,
        *,
        show_path: Callable[[Path], None],
    ) -> None:
        """Connect the view.

        Args:
            pane: The Import pane.
            results: Knows the end of the last job.
            scope: Owner of the tasks.
            notifier: Takes short messages.
            clock: Tells what is today.
            show_path: Opens folders.
        """
        self._pane = pane
        self._results = results
        self._scope = scope
        self._notifier = notifier
        self._clock = clock
        self._show_path = show_path
        pane.results.exports.wanted.connect(self.export)

    def export(self, kind: ExportAs) -> None:
        """Ask where to, and write or print the page."""
        summary, about = self._results.summary, self._results.about
        if summary is not None and about is not None:
            work = self._export(summary, about, kind)
            self._scope.start(work, name="summary", busy="ignore", on_error=self._pane.show_problem)

    async def _export(self, summary: Summary, about: About, kind: ExportAs) -> None:
        tr, window = self._pane.tr, self._pane.window()
        page = summary_page(summary, about, self._clock.now().astimezone())
        title = tr("HubDesk job {0}").format(summary.job or "")
        if kind is ExportAs.PRINT:
            if await print_page(page, window, title):
                self._notifier.toast(tr("Sent to the printer"))
            return
        folder = Path(summary.results) if summary.results else Path.home()
        proposal = folder / f"summary-{summary.job}.pdf"
        path = await qtwait.save_file(window, tr("Save the summary"), (tr("PDF (*.pdf)"),), proposal)
        if path is not None:
            await self.save(page, path, title)

    async def save(self, page: str, path: Path, title: str) -> None:
        """Write a page as PDF, and say so.

        Raises:
            StorageProblem: The disk refuses.
        """
        await write_pdf(page, path, title)
        show = self._pane.tr("Show")
        text = self._pane.tr("Saved {0}").format(path.name)
        self._notifier.toast(text, show, lambda: self._show_path(path.parent), about=SAVED)
