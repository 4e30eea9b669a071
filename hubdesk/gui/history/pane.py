"""The History pane: every job on this computer, newest first, and below the list the chosen one in full."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal, SignalInstance
from PySide6.QtWidgets import QFrame, QLineEdit, QScrollArea, QSplitter, QVBoxLayout, QWidget

from hubdesk.gui.history.details_view import DetailsView
from hubdesk.gui.history.footer import HistoryFooter
from hubdesk.gui.history.job_list import JobList
from hubdesk.gui.history.more_menu import open_export, open_more
from hubdesk.gui.history.undo_view import UndoView
from hubdesk.gui.history.words import (
    deletable,
    detail,
    resumable,
    why_not_undoable,
)
from hubdesk.gui.layouts import Pages
from hubdesk.gui.pane import Pane
from hubdesk.gui.title_line import TitleLine
from hubdesk.gui.widgets.buttons import IconButton
from hubdesk.gui.widgets.labels import Hairline

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from PySide6.QtGui import QResizeEvent

    from hubdesk.engine.job_details import JobDetails
    from hubdesk.engine.records import JobInfo
    from hubdesk.gui.theme.theme import Theme

_SEARCH, _PANEL, _BOTH = 180, 150, 400
"""Sizes in px at 100 %: of the search field, the least height of what stands below the list, and the height below which
there is no room for both: the page scrolls then, and an undo has it alone."""

_MARGIN = 24


class Mode(Enum):
    """What stands below the list."""

    DETAILS = "details"
    ASKING = "asking"
    READING = "reading"
    PLAN = "plan"


class HistoryPane(Pane):
    """Shows jobs and asks for what shall be done.

    Attributes:
        details, undo: What stands below the list.
        foot: The footer.

    Signals:
        job_chosen: Another job was chosen, its id; empty for none.
        resume_requested, verify_requested, results_requested, delete_requested, undo_requested: Id of a job with which
            that shall be done.
        export_requested: Id of a job whose results shall be copied, and whether into a folder.
        delete_all_requested: "Delete all jobs…".
        days_chosen: After how many days details shall be removed; None for never.
        import_requested: "Import a file" of the empty list.
        compare_requested, close_requested, write_requested: Buttons of an undo.
    """

    job_chosen = Signal(str)
    resume_requested = Signal(str)
    verify_requested = Signal(str)
    results_requested = Signal(str)
    export_requested = Signal(str, bool)
    delete_requested = Signal(str)
    undo_requested = Signal(str)
    delete_all_requested = Signal()
    days_chosen = Signal(object)
    import_requested = Signal()
    compare_requested = Signal()
    close_requested = Signal()
    write_requested = Signal()

    def __init__(self, theme: Theme, rows: QWidget | None = None) -> None:
        """Make the pane.

        Args:
            theme: The theme.
            rows: Shows every row of an undo's plan; made by whoever knows the table of a plan.
        """
        super().__init__(theme)
        self._now: datetime | None = None
        self._colours: Mapping[int, str] = {}
        self._busy = False
        self.mode = Mode.DETAILS
        self.days: int | None = None
        self._build_header()
        self._build_body(rows)
        self.find_in(*(rows.findChildren(QLineEdit) if rows is not None else ()), self.search)
        self.foot = HistoryFooter(theme, self.footer)
        self.resume = self.foot.resume
        self._measure()
        self._connect()
        theme.changed.connect(self._measure)
        self.show_mode(Mode.DETAILS)

    def _build_header(self) -> None:
        theme = self.theme
        self.search = QLineEdit()
        self.search.setObjectName("find_job")
        self.search.setPlaceholderText(self.tr("File, account, job"))
        self.search.setAccessibleName(self.tr("Find a job"))
        self.search.setClearButtonEnabled(True)
        self.more = IconButton(theme, "more", self.tr("More"))
        self.heading = TitleLine(theme, self.header, self.search, self.more)
        self.heading.set_title(self.tr("History"), self.tr("Every job on this computer, newest first."))

    def _build_body(self, rows: QWidget | None) -> None:
        self.body.setContentsMargins(0, 0, 0, 0)
        self._split = QSplitter(Qt.Orientation.Vertical)
        self._split.setObjectName("details")
        self._split.setChildrenCollapsible(False)
        self._split.setHandleWidth(6)
        self._split.setStyleSheet("QSplitter::handle { background: transparent; image: none; }")
        self.list = JobList(self.theme, self.search)
        self.model, self.table, self.chips, self.empty = (
            self.list.model,
            self.list.table,
            self.list.chips,
            self.list.empty,
        )
        self._split.addWidget(self.list)
        self._split.addWidget(self._build_panel())
        self._split.setStretchFactor(0, 1)
        self._split.setStretchFactor(1, 1)
        self._rows = QWidget()
        column = QVBoxLayout(self._rows)
        column.setContentsMargins(_MARGIN, 16, _MARGIN, 16)
        if rows is not None:
            column.addWidget(rows)
        self._pages = Pages()
        self._pages.addWidget(self._split)
        self._pages.addWidget(self._rows)
        self.body.addWidget(self._pages, 1)

    def _build_panel(self) -> QWidget:
        self.details = DetailsView(self.theme)
        self.undo = UndoView(self.theme)
        self._views = Pages()
        self._views.addWidget(self.details)
        self._views.addWidget(self.undo)
        self._page = page = QWidget()
        page.setProperty("ground", "none")
        page.installEventFilter(self)
        inner = QVBoxLayout(page)
        inner.setContentsMargins(_MARGIN, 14, _MARGIN, 16)
        inner.addWidget(self._views, 1)
        self._area = QScrollArea()
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(page)
        self._area.setAccessibleName(self.tr("What is known of the job"))
        self._panel = QWidget()
        self._panel.setProperty("ground", "sunken")
        self._panel.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(self._panel)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Hairline(self.theme))
        column.addWidget(self._area, 1)
        return self._panel

    def _measure(self) -> None:
        """Size what holds text."""
        self.search.setFixedWidth(self.theme.px(_SEARCH))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Find out again what fits."""
        super().resizeEvent(event)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Find out again what fits when something below the list has another size."""
        if watched is self._page and event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        """Where list and panel do not fit together, let the page scroll and not the panel in it."""
        px = self.theme.px
        room = self.height() - self.header.height() - self.footer.height()
        tight = room < px(_BOTH)
        self.list.setHidden(tight and self.mode is not Mode.DETAILS)
        content = self._page.layout()
        height = content.heightForWidth(self.width()) if tight and content is not None else px(_PANEL)
        self._panel.setMinimumHeight(height + 1)

    def _connect(self) -> None:
        self.list.chosen_changed.connect(self._chosen_changed)
        self.table.row_activated.connect(lambda _: self._area.setFocus())
        self.more.clicked.connect(self._open_more)
        for button, signal in (
            (self.details.results, self.results_requested),
            (self.details.verify, self.verify_requested),
            (self.details.delete, self.delete_requested),
            (self.foot.undo, self.undo_requested),
            (self.foot.resume, self.resume_requested),
        ):
            button.clicked.connect(lambda _=False, signal=signal: self._emit(signal))
        self.details.export.clicked.connect(self._open_export)
        self.foot.close.clicked.connect(self._go_back)
        self.foot.again.clicked.connect(self.compare_requested)
        self.foot.compare.clicked.connect(self.compare_requested)
        self.foot.write.clicked.connect(self.write_requested)
        self.foot.rows.clicked.connect(lambda: self.show_rows(shown=True))
        if self.empty.button is not None:
            self.empty.button.clicked.connect(self.import_requested)

    # -- the list

    def show_jobs(self, jobs: Sequence[JobInfo], now: datetime, colours: Mapping[int, str] | None = None) -> None:
        """Show a list; the chosen job stays chosen while it is there."""
        self._now, self._colours = now, colours or {}
        self.list.show_jobs(jobs, now, self._colours)
        waiting = sum(map(resumable, jobs))
        self.rail_note_changed.emit(str(waiting) if waiting else "", "pause" if waiting else "")

    def chosen(self) -> JobInfo | None:
        """Return the chosen job."""
        return self.list.chosen()

    def choose(self, job_id: str) -> None:
        """Choose a job, whatever the filters say."""
        self.list.choose(job_id)

    def job_count(self) -> int:
        """Return how many jobs there are, whatever the filters say."""
        return self.list.count

    def set_busy(self, *, busy: bool) -> None:
        """Show that a job is being verified."""
        self._busy = busy
        self.details.verify.set_busy(self.tr("Verifying…") if busy else None)
        self._allow(self.chosen())

    def show_details(self, details: JobDetails) -> None:
        """Show everything about the chosen job."""
        if self._now is not None:
            self.details.show_details(details, self._now, self._colours.get(details.info.portal_id, "slate"))
            self._fit()

    def _chosen_changed(self) -> None:
        job = self.chosen()
        self._panel.setVisible(job is not None)
        self._allow(job)
        if self.mode is Mode.DETAILS:
            self._show_ways(job)
        self.job_chosen.emit(job.job_id if job is not None else "")

    def _allow(self, job: JobInfo | None) -> None:
        """Allow what can be done with a job; nothing else opens a job while one is verified."""
        free = job is not None and not self._busy
        self.details.results.setEnabled(job is not None)
        self.details.export.setEnabled(free)
        self.details.verify.setEnabled(job is not None and not (job.removed or job.running))
        self.details.delete.setEnabled(free and job is not None and deletable(job))
        self.foot.resume.setEnabled(free and job is not None and resumable(job))
        why = why_not_undoable(job) if job is not None else ""
        self.foot.undo.setEnabled(free and not why)
        self.foot.undo.setToolTip(why)

    def _emit(self, signal: SignalInstance) -> None:
        job = self.chosen()
        if job is not None and (not self._busy or signal is self.results_requested):
            signal.emit(job.job_id)

    def _open_export(self) -> None:
        job = self.chosen()
        if job is not None:
            open_export(self.details.export, lambda folder: self.export_requested.emit(job.job_id, folder))

    def _open_more(self) -> None:
        open_more(self)

    # -- an undo

    def show_mode(self, mode: Mode, *, written: int = 0, write: str = "") -> None:
        """Show what stands below the list, with its footer.

        Args:
            mode: What stands there.
            written: Contacts that the planned undo writes, or associations that it ends.
            write: Words of the write button.
        """
        self.mode = mode
        foot = self.foot
        job = self.chosen()
        if mode is Mode.DETAILS:
            self.withdraw("back")
        else:
            self.offer("back", self._go_back)
        self.list.hold(job.job_id if mode is not Mode.DETAILS and job is not None else "")
        self._pages.setCurrentWidget(self._split)
        self._views.setCurrentWidget(self.details if mode is Mode.DETAILS else self.undo)
        foot.close.setText(self.tr("Cancel") if mode is Mode.READING else self.tr("Close"))
        foot.set_write(write, enabled=written > 0)
        self._fit()
        nothing = self.tr("Nothing is written yet")
        if mode is Mode.DETAILS:
            self._show_ways(self.chosen())
            return
        foot.show_text(nothing, mark="lock")
        if mode is Mode.ASKING:
            foot.show_buttons((foot.close, foot.compare))
        elif mode is Mode.READING:
            foot.show_buttons((foot.close,))
        else:
            foot.show_buttons((foot.close, foot.again, foot.rows, *((foot.write,) if written else ())))
            foot.show_text(nothing if written else self.tr("Nothing to write"), mark="lock" if written else "ok")

    def _show_ways(self, job: JobInfo | None) -> None:
        """Show the ways on from a job, and beside them why there is no way back."""
        foot = self.foot
        if job is None:
            foot.show_buttons(())
            foot.show_text("")
            return
        foot.resumes(job.job_id)
        foot.show_buttons((foot.undo, foot.resume) if resumable(job) else (foot.undo,))
        foot.show_text(why_not_undoable(job) or detail(job))

    def show_rows(self, *, shown: bool) -> None:
        """Show every row of the undo's plan in place of list and lines, or go back to them."""
        foot = self.foot
        self._pages.setCurrentWidget(self._rows if shown else self._split)
        foot.close.setText(self.tr("Back") if shown else self.tr("Close"))
        buttons = (foot.close, foot.write) if shown else (foot.close, foot.again, foot.rows, foot.write)
        foot.show_buttons([each for each in buttons if each is not foot.write or foot.write.isEnabled()])

    def _go_back(self) -> None:
        if self._pages.currentWidget() is self._rows:
            self.show_rows(shown=False)
        else:
            self.close_requested.emit()
