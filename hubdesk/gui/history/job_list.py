"""The list of jobs with its filters."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hubdesk.gui.history.jobs_table import JobsTable
from hubdesk.gui.history.model import JobsModel
from hubdesk.gui.history.words import fitting, resumable, reviewable, undoable
from hubdesk.gui.layouts import Flow
from hubdesk.gui.widgets.chip import Chip, exclusive
from hubdesk.gui.widgets.combo import Combo
from hubdesk.gui.widgets.empty_state import EmptyState
from hubdesk.gui.widgets.table import TableFrame

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from PySide6.QtWidgets import QLineEdit

    from hubdesk.engine.records import JobInfo
    from hubdesk.gui.theme.theme import Theme

_LIST = 172
"""Least height of the table, px at 100 %."""


class JobList(QWidget):
    """Shows jobs; the chosen one stays chosen while it is there.

    Signals:
        chosen_changed: Another job may be the chosen one, or what is known of it is new.
    """

    chosen_changed = Signal()

    def __init__(self, theme: Theme, search: QLineEdit, parent: QWidget | None = None) -> None:
        """Make an empty list.

        Args:
            theme: The theme.
            search: Text that is looked for; it stands elsewhere.
            parent: Owner.
        """
        super().__init__(parent)
        self._theme = theme
        self._search = search
        self._jobs: tuple[JobInfo, ...] = ()
        self._now: datetime | None = None
        self._colours: Mapping[int, str] = {}
        self._kind = "all"
        self._held = ""
        self._settling = False
        self._build_ui()
        self._connect()
        theme.changed.connect(self._measure)
        self._measure()

    def _build_ui(self) -> None:
        theme = self._theme
        self.chips = {
            "all": Chip(theme, self.tr("All"), 0),
            "resumable": Chip(theme, self.tr("Can be resumed"), 0, icon="pause", icon_color="warning"),
            "undoable": Chip(theme, self.tr("Can be undone"), 0, icon="undo"),
            "review": Chip(theme, self.tr("Needs review"), 0, icon="review", icon_color="warning"),
        }
        self.accounts = Combo(theme, [(self.tr("All accounts"), 0)], name=self.tr("Jobs of"), dense=True)
        chips = QWidget()
        flow = Flow(chips, gap=6)
        for chip in self.chips.values():
            flow.addWidget(chip)
        flow.addWidget(self.accounts)
        exclusive(list(self.chips.values()))
        self.model = JobsModel()
        self.table = JobsTable(theme, self.model)
        self.empty = EmptyState(theme, "history", "", "", self.tr("Import a file"))
        around = self.empty.layout()
        if around is not None:
            around.setContentsMargins(0, 0, 0, 0)  # its sentences are as wide as a narrow window allows
        self._say_why_empty()
        self._frame = TableFrame(theme, self.table, self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 12, 24, 12)
        column.setSpacing(12)
        column.addWidget(chips)
        column.addWidget(self._frame, 1)

    def _connect(self) -> None:
        for kind, chip in self.chips.items():
            chip.toggled.connect(lambda on, kind=kind: self._filter(kind) if on else None)
        self._search.textChanged.connect(lambda _: self._show())
        self.accounts.currentIndexChanged.connect(lambda _: self._show())
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._row_changed())

    def _row_changed(self) -> None:
        if not self._settling:
            self.chosen_changed.emit()

    def _measure(self) -> None:
        self._frame.setMinimumHeight(self._theme.px(_LIST))

    @property
    def count(self) -> int:
        """How many jobs there are, whatever the filters say."""
        return len(self._jobs)

    def show_jobs(self, jobs: Sequence[JobInfo], now: datetime, colours: Mapping[int, str]) -> None:
        """Show other jobs; ``colours`` has the account colours by portal id."""
        self._jobs, self._now, self._colours = tuple(jobs), now, colours
        self.chips["all"].set_count(len(jobs))
        for kind, test in (("resumable", resumable), ("undoable", undoable), ("review", reviewable)):
            self.chips[kind].set_count(sum(map(test, jobs)))
        accounts = {job.portal_id: job.account_name for job in jobs if job.portal_id}
        self.accounts.set_entries([(self.tr("All accounts"), 0), *((name, key) for key, name in accounts.items())])
        self.accounts.setVisible(len(accounts) > 1)
        self._show()

    def chosen(self) -> JobInfo | None:
        """Return the chosen job."""
        return self.model.job(self.table.currentIndex().row())

    def choose(self, job_id: str) -> None:
        """Choose a job, whatever the filters say."""
        self.chips["all"].setChecked(True)
        self._search.clear()
        self.accounts.set_value(0)
        row = self.model.row_of(job_id)
        if row >= 0:
            self.table.selectRow(row)

    def hold(self, job_id: str) -> None:
        """Keep a job in the list, and so the chosen one, whatever the filters say; empty for none."""
        held, self._held = self._held, job_id
        if held and not job_id:
            self._show()

    def _filter(self, kind: str) -> None:
        self._kind = kind
        self._show()

    def _show(self) -> None:
        if self._now is None:
            return
        kept = self.chosen()
        portal = self.accounts.value()
        fits = fitting(self._jobs, self._kind, self._search.text(), portal if isinstance(portal, int) else 0)
        fitting_ids = {job.job_id for job in fits} | {self._held}
        shown = tuple(job for job in self._jobs if job.job_id in fitting_ids)
        self._say_why_empty()
        self._settling = True  # one change, however many rows become the present one in between
        self.model.show(shown, self._now, self._colours)
        row = self.model.row_of(kept.job_id) if kept is not None else 0
        if shown:
            self.table.selectRow(max(0, row))
        self._settling = False
        self.chosen_changed.emit()

    def _say_why_empty(self) -> None:
        if self._jobs:
            self.empty.set("filter", self.tr("No job fits."), self.tr("Choose another filter."))
        else:
            text = self.tr("Every import and form is listed here, with its results and a way back.")
            self.empty.set("history", self.tr("No jobs yet"), text)
        if self.empty.button is not None:
            self.empty.button.setVisible(not self._jobs)
