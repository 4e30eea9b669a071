"""The History pane: every job on this computer, newest first, and what can be done with the chosen one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QHeaderView, QLineEdit, QWidget

from hubdesk.gui.footer_text import GAP, FooterText, Place
from hubdesk.gui.history.model import ACCOUNT, ROWS, STATE, WHAT, WHEN, WRITTEN, JobsModel
from hubdesk.gui.history.words import detail, fitting, resumable, reviewable
from hubdesk.gui.layouts import Flow
from hubdesk.gui.pane import Pane
from hubdesk.gui.title_line import TitleLine
from hubdesk.gui.widgets.buttons import Button, Kind
from hubdesk.gui.widgets.chip import Chip, exclusive
from hubdesk.gui.widgets.empty_state import EmptyState
from hubdesk.gui.widgets.table import Table, TableFrame

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from PySide6.QtGui import QResizeEvent

    from hubdesk.engine.records import JobInfo
    from hubdesk.gui.theme.theme import Theme

_SEARCH, _FILE, _LIST = 200, 140, 172
"""Sizes in px at 100 %: of the search field, what the file's name has at least, and the least height of the list."""

_WIDTHS = {WHEN: 140, ACCOUNT: 150, ROWS: 90, WRITTEN: 90, STATE: 120}


class HistoryPane(Pane):
    """Shows jobs and asks for what shall be done.

    Signals:
        resume_requested: Id of a job to go on with.
        verify_requested: Id of a job whose sums shall be read again.
        results_requested: Id of a job whose folder shall be shown.
        import_requested: "Import a file" of the empty list.
    """

    resume_requested = Signal(str)
    verify_requested = Signal(str)
    results_requested = Signal(str)
    import_requested = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._jobs: tuple[JobInfo, ...] = ()
        self._now: datetime | None = None
        self._kind = "all"
        self._busy = False
        self._build_ui()
        self._connect()

    def _build_ui(self) -> None:
        theme = self.theme
        self.search = QLineEdit()
        self.search.setObjectName("find_job")
        self.search.setPlaceholderText(self.tr("File, account, job"))
        self.search.setAccessibleName(self.tr("Find a job"))
        self.search.setClearButtonEnabled(True)
        self.heading = TitleLine(theme, self.header, self.search)
        self.heading.set_title(self.tr("History"), self.tr("Every job on this computer, newest first."))
        self.chips = {
            "all": Chip(theme, self.tr("All"), 0),
            "resumable": Chip(theme, self.tr("Can be resumed"), 0, icon="pause", icon_color="warning"),
            "review": Chip(theme, self.tr("Needs review"), 0, icon="review", icon_color="warning"),
        }
        chips = QWidget()
        flow = Flow(chips, gap=6)
        for chip in self.chips.values():
            flow.addWidget(chip)
        exclusive(list(self.chips.values()))
        self.model = JobsModel()
        self.table = Table(theme, row_height=34)
        self.table.setObjectName("jobs")
        self.table.setAccessibleName(self.tr("Jobs"))
        self.table.setModel(self.model)
        head = self.table.horizontalHeader()
        head.setSectionsClickable(False)
        text = self.tr("Every import is listed here, with what became of its rows.")
        self.empty = EmptyState(theme, "history", self.tr("No jobs yet"), text, self.tr("Import a file"))
        around = self.empty.layout()
        if around is not None:
            around.setContentsMargins(0, 0, 0, 0)  # its sentences are as wide as a narrow window allows
        self._frame = TableFrame(theme, self.table, self.empty)
        self.body.setSpacing(12)
        self.body.addWidget(chips)
        self.body.addWidget(self._frame, 1)
        self.results = Button(theme, self.tr("Open results"), icon="folder")
        self.verify = Button(theme, self.tr("Verify"), Kind.QUIET, icon="ok")
        self.resume = Button(theme, self.tr("Resume"), Kind.PRIMARY, icon="play")
        self.footer.add_left(self.results)
        self.footer.add_left(self.verify)
        self._text = FooterText(theme, self.footer)
        self.footer.add_right(self.resume)
        self._measure()
        theme.changed.connect(self._measure)

    def _measure(self) -> None:
        """Size what holds text."""
        self.search.setFixedWidth(self.theme.px(_SEARCH))
        self._frame.setMinimumHeight(self.theme.px(_LIST))
        self._give_way()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Find out again what fits."""
        super().resizeEvent(event)
        self._give_way()

    def _give_way(self) -> None:
        """Give the file's name what the other columns leave, and break the words of the footer where they do not fit.

        Below its least width the table scrolls: it is a grid.
        """
        px, margins, head = self.theme.px, self.body.contentsMargins(), self.table.horizontalHeader()
        for column, width in _WIDTHS.items():
            self.table.setColumnWidth(column, px(width))
        left = self.width() - margins.left() - margins.right() - sum(px(width) for width in _WIDTHS.values())
        roomy = left >= px(_FILE)
        head.setSectionResizeMode(WHAT, QHeaderView.ResizeMode.Stretch if roomy else QHeaderView.ResizeMode.Fixed)
        if not roomy:
            self.table.setColumnWidth(WHAT, px(_FILE))
        buttons = sum(each.sizeHint().width() + GAP for each in (self.results, self.verify, self.resume))
        fits = buttons + self._text.width() <= self._text.room
        self._text.arrange(Place.BESIDE if fits else Place.ABOVE)

    def _connect(self) -> None:
        for kind, chip in self.chips.items():
            chip.toggled.connect(lambda on, kind=kind: self._filter(kind) if on else None)
        self.search.textChanged.connect(lambda _: self._show())
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._chosen_changed())
        self.table.row_activated.connect(lambda _: self._activate())
        self.results.clicked.connect(lambda: self._emit(self.results_requested))
        self.verify.clicked.connect(lambda: self._emit(self.verify_requested))
        self.resume.clicked.connect(lambda: self._emit(self.resume_requested))
        if self.empty.button is not None:
            self.empty.button.clicked.connect(self.import_requested)
        self._chosen_changed()

    def show_jobs(self, jobs: Sequence[JobInfo], now: datetime) -> None:
        """Show a list; the chosen job stays chosen while it is there."""
        self._jobs, self._now = tuple(jobs), now
        self.chips["all"].set_count(len(jobs))
        self.chips["resumable"].set_count(sum(map(resumable, jobs)))
        self.chips["review"].set_count(sum(map(reviewable, jobs)))
        self._show()
        waiting = sum(map(resumable, jobs))
        self.rail_note_changed.emit(str(waiting) if waiting else "", "pause" if waiting else "")

    def chosen(self) -> JobInfo | None:
        """Return the chosen job."""
        return self.model.job(self.table.currentIndex().row())

    def set_busy(self, *, busy: bool) -> None:
        """Show that a job is being verified."""
        self._busy = busy
        self.verify.set_busy(self.tr("Verifying…") if busy else None)

    def _filter(self, kind: str) -> None:
        self._kind = kind
        self._show()

    def _show(self) -> None:
        if self._now is None:
            return
        kept = self.chosen()
        shown = fitting(self._jobs, self._kind, self.search.text())
        if self._jobs and not shown:
            self.empty.set("filter", self.tr("No job fits."), self.tr("Choose another filter."))
        else:
            text = self.tr("Every import is listed here, with what became of its rows.")
            self.empty.set("history", self.tr("No jobs yet"), text)
        if self.empty.button is not None:
            self.empty.button.setVisible(not self._jobs)
        self.model.show(shown, self._now)
        row = self.model.row_of(kept.job_id) if kept is not None else 0
        if shown:
            self.table.selectRow(max(0, row))
        self._chosen_changed()

    def _chosen_changed(self) -> None:
        job = self.chosen()
        self.results.setEnabled(job is not None)
        self.verify.setEnabled(job is not None)
        self.resume.setEnabled(job is not None and resumable(job))
        self._text.show_text(detail(job) if job is not None else "")
        self._give_way()

    def _activate(self) -> None:
        job = self.chosen()
        if job is not None:
            (self.resume_requested if resumable(job) else self.results_requested).emit(job.job_id)

    def _emit(self, signal: SignalInstance) -> None:
        job = self.chosen()
        if job is not None and not self._busy:
            signal.emit(job.job_id)
