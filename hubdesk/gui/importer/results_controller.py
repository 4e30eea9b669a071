"""What became of a job: its summary, its files, and the rows that are to be mended."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from hubdesk.engine.undo.mode import UNDO
from hubdesk.gui.importer.account_controller import OTHER
from hubdesk.gui.importer.result_files import files_in
from hubdesk.gui.importer.results_view import done_words
from hubdesk.gui.importer.summary_page import About
from hubdesk.gui.importer.target import same_account
from hubdesk.gui.widgets.banner import BannerText
from hubdesk.gui.wording import account_label

if TYPE_CHECKING:
    from collections.abc import Callable

    from hubdesk.engine.forms.file.form_run import FormRun
    from hubdesk.engine.records import CheckSummary, Summary
    from hubdesk.gui.importer.pane import ImportPane
    from hubdesk.gui.importer.services import ImportJob, ImportServices, Target

REJECTED = "rejected.csv"
"""The result file with the rows that are to be mended."""

REVIEW = "needs-review.csv"
"""The result file with the rows of which nobody knows whether HubSpot took them."""


class ResultsController:
    """Owns the end of the last run.

    Attributes:
        summary: The end; None before there is one, and once something else is begun.
        about: What a page about it says besides.
    """

    def __init__(
        self,
        pane: ImportPane,
        services: ImportServices[Any],
        *,
        show_path: Callable[[Path], None],
        open_file: Callable[[Path, FormRun | None], None],
    ) -> None:
        """Connect the Results step of a pane.

        Args:
            pane: The pane.
            services: The engine; tells the account.
            show_path: Opens result files and folders.
            open_file: Begins with a file, for a form or for contacts.
        """
        self.summary: Summary | None = None
        self.about: About | None = None
        self._pane = pane
        self._view = view = pane.results
        self._services = services
        self._show_path = show_path
        self._open_file = open_file
        pane.foot.undo.clicked.connect(self._undo)
        self._target: Target | None = None
        self._planned = False
        view.folder_wanted.connect(self.show_folder)
        view.file_wanted.connect(lambda name: self._with_folder(lambda folder: self._show_path(folder / name)))
        view.fix_wanted.connect(self._fix_rejected)
        view.review_wanted.connect(self._review)

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
        planned = check.calls if check is not None and not job.target.by_hubspot else None
        target = job.target
        account = account_label(target.account)
        self.about = About(done_words(target), account, target.file.name, job.reasons, planned)
        self._view.show_summary(summary, job.reasons, job.target, files_in(summary.results), planned, job.undone)

    def show_folder(self) -> None:
        """Show the folder of the result files."""
        self._with_folder(self._show_path)

    def _fix_rejected(self) -> None:
        target = self._target
        if target is not None:
            self._with_folder(lambda folder: self._fix(folder / REJECTED, target))

    def _with_folder(self, call: Callable[[Path], None]) -> None:
        if self.summary is not None and self.summary.results:
            call(Path(self.summary.results))

    def _fix(self, rejected: Path, target: Target) -> None:
        """Open the rows that were rejected, for the form that they were for."""
        if target.form is not None and not self._is_open(target):
            self._refuse(self._pane.tr("These rows were for a form of {0}."), target)
        else:
            self._open_file(rejected, target.form)

    def _review(self) -> None:
        """Open the rows that need review to compare them; of forms and of an undo nothing can be compared."""
        target = self._target
        if target is None:
            return
        if target.form is not None or target.mode == UNDO:
            self._with_folder(lambda folder: self._show_path(folder / REVIEW))
        elif not self._is_open(target):
            self._refuse(self._pane.tr("These rows were for {0}."), target)  # another one knows nothing of them
        else:
            self._with_folder(lambda folder: self._open_file(folder / REVIEW, None))

    def _is_open(self, target: Target) -> bool:
        return same_account(target.account, self._services.current_account)

    def _refuse(self, words: str, target: Target) -> None:
        """Say that another account is open than that of a job."""
        text = self._pane.tr("Switch to that account, then open them again. Nothing was sent.")
        title = words.format(account_label(target.account))
        self._pane.banners.show_banner(OTHER, BannerText("warning", title, text))

    def _undo(self) -> None:
        if self.summary is not None and self.summary.job:
            self._pane.undo_wanted.emit(self.summary.job)
