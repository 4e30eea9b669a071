"""What became of a job: its summary, its files, and the rows that are to be mended."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from hubdesk.gui.importer.result_files import files_in

if TYPE_CHECKING:
    from collections.abc import Callable

    from hubdesk.engine.records import CheckSummary, Summary
    from hubdesk.gui.importer.results_view import ResultsView
    from hubdesk.gui.importer.services import ImportJob, Target

_REJECTED = "rejected.csv"


class ResultsController:
    """Owns the end of the last run.

    Attributes:
        summary: The end; None before there is one, and once something else is begun.
    """

    def __init__(
        self, view: ResultsView, *, show_path: Callable[[Path], None], fix: Callable[[Path, Target], None]
    ) -> None:
        """Connect the view.

        Args:
            view: The Results step.
            show_path: Opens result files and folders.
            fix: Begins with the file of rejected rows what the job did.
        """
        self.summary: Summary | None = None
        self._view = view
        self._show_path = show_path
        self._fix = fix
        self._target: Target | None = None
        self._planned = False
        view.folder_wanted.connect(self.show_folder)
        view.file_wanted.connect(lambda name: self._with_folder(lambda folder: self._show_path(folder / name)))
        view.fix_wanted.connect(self._fix_rejected)

    @property
    def can_be_undone(self) -> bool:
        """Whether an import is shown that wrote something and knows what was there before."""
        summary = self.summary
        return self._planned and summary is not None and summary.created + summary.updated + summary.needs_review > 0

    def show(self, summary: Summary, job: ImportJob, check: CheckSummary | None) -> None:
        """Show the end of a job, as its own and not as that of whatever account is open by now.

        Args:
            summary: The end.
            job: The job.
            check: What the check of its file said; None for a job of the history.
        """
        self.summary, self._target = summary, job.target
        self._planned = job.planned and not job.undo_of and job.target.form is None
        planned = check.calls if check is not None else None
        self._view.show_summary(summary, job.reasons, job.target, files_in(summary.results), planned, job.undone)

    def show_folder(self) -> None:
        """Show the folder of the result files."""
        self._with_folder(self._show_path)

    def _fix_rejected(self) -> None:
        target = self._target
        if target is not None:
            self._with_folder(lambda folder: self._fix(folder / _REJECTED, target))

    def _with_folder(self, call: Callable[[Path], None]) -> None:
        if self.summary is not None and self.summary.results:
            call(Path(self.summary.results))
