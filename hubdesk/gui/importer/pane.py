"""The Import pane: the stepper in the header, one view a step, and the footer with the one way on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget

from hubdesk.gui.importer.check_view import CheckView
from hubdesk.gui.importer.columns_view import ColumnsView
from hubdesk.gui.importer.file_view import FileView
from hubdesk.gui.importer.footer_view import FooterView
from hubdesk.gui.importer.pace import Pace
from hubdesk.gui.importer.preview_view import PreviewView
from hubdesk.gui.importer.results_view import ResultsView
from hubdesk.gui.importer.run_view import RunView
from hubdesk.gui.importer.step_header import StepHeader
from hubdesk.gui.importer.steps import Step, Way
from hubdesk.gui.pane import Pane
from hubdesk.gui.widgets.buttons import Button
from hubdesk.gui.widgets.field import begin_search
from hubdesk.gui.widgets.stepper import Stepper, StepState

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from hubdesk.gui.importer.footer import Footer
    from hubdesk.gui.theme.theme import Theme

_TOP, _BOTTOM = 20, 16
_BESIDE_BAR = 8
"""Px of the right margin that lie beyond a scroll bar; the rest lies between it and the contents."""

_AROUND_HEADER = 12


class ImportPane(Pane):
    """Passive: shows what the controller says and hands on what the reader does.

    Attributes:
        file, columns, check, run, results: The views of the steps.
        back, pause, stop, primary, write, state: What stands in the footer.
        pace: The view of the gauge in the Run step; whoever owns the gauge feeds it.
        next_file: Name of the file that waits next; empty when none does.
        leaving: Does what puts the import away, once nothing is lost by it or somebody has agreed.
        lost: Tells what would be lost.

    Signals:
        back_requested: Back.
        primary_requested: The one way on: continue, write, resume or begin anew.
        step_requested: A step of the stepper was clicked.
        pause_requested, stop_requested: Buttons of a run.
        trial_requested: A trial run of the plan is wanted.
        open_recipe_requested, save_recipe_requested, check_again_requested: Buttons of the header.
        file_offered: A path that was dropped or chosen elsewhere in the window.
        rows_pasted: Text of a spreadsheet.
        undo_wanted: Id of the import that the Results step shows: it is to be taken back.
        next_changed: Another file waits next, or none does.
    """

    back_requested = Signal()
    primary_requested = Signal()
    step_requested = Signal(object)
    pause_requested = Signal()
    stop_requested = Signal()
    trial_requested = Signal()
    open_recipe_requested = Signal()
    save_recipe_requested = Signal()
    check_again_requested = Signal()
    file_offered = Signal(object)
    rows_pasted = Signal(str)
    undo_wanted = Signal(str)
    next_changed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, scroll=False)
        self.next_file = ""
        self.leaving: Callable[[Callable[[], object]], None] = super().leave
        self.lost: Callable[[], str] = super().losses
        self._open_next: Callable[[], object] | None = None
        self._build_header()
        self._build_body()
        self.foot = foot = FooterView(theme, self.footer)
        self.back, self.pause, self.stop = foot.back, foot.pause, foot.stop
        self.primary, self.write, self.state = foot.primary, foot.write, foot.state
        self._connect()
        self._measure()
        theme.changed.connect(self._measure)

    def _build_header(self) -> None:
        theme = self.theme
        names = (
            self.tr("File"),
            self.tr("Columns"),
            self.tr("Check"),
            self.tr("Preview"),
            self.tr("Run"),
            self.tr("Results"),
        )
        self.step_names = names
        self.stepper = Stepper(theme, names)
        self.open_recipe = Button(theme, self.tr("Open recipe…"), icon="recipe")
        self.save_recipe = Button(theme, self.tr("Save recipe…"), icon="recipe")
        self.check_again = Button(theme, self.tr("Check again"), icon="rotate")
        buttons = (self.open_recipe, self.save_recipe, self.check_again)
        self.steps = StepHeader(theme, self.stepper, names, buttons)
        self.job_label = self.steps.label
        self.header.set_widget(self.steps)
        self.header.setMinimumWidth(1)

    def _build_body(self) -> None:
        theme = self.theme
        self.pace = Pace(theme)
        self.file = FileView(theme)
        self.columns = ColumnsView(theme)
        self.check = CheckView(theme)
        self.preview = PreviewView(theme)
        self.run = RunView(theme, self.pace)
        self.results = ResultsView(theme)
        self.stack = QStackedWidget()
        margins = self.body.contentsMargins()
        for view in (self.file, self.columns, self.check, self.preview, self.run, self.results):
            view.setProperty("ground", "none")
            view.setContentsMargins(0, 0, margins.right() - _BESIDE_BAR, 0)
            self.stack.addWidget(self._scrolling(view))
        self.body.setContentsMargins(margins.left(), _TOP, _BESIDE_BAR, _BOTTOM)
        self.body.addWidget(self.stack, 1)

    def _connect(self) -> None:
        self.file.help_wanted.connect(self.help_wanted)
        self.stepper.step_clicked.connect(lambda index: self.step_requested.emit(Step(index)))
        self.back.clicked.connect(self.back_requested)
        self.primary.clicked.connect(self.primary_requested)
        self.write.clicked.connect(self.primary_requested)
        self.pause.clicked.connect(self.pause_requested)
        self.stop.clicked.connect(self.stop_requested)
        self.foot.trial.clicked.connect(self.trial_requested)
        self.foot.state_pressed.connect(self.columns.go_to_undecided)
        self.open_recipe.clicked.connect(self.open_recipe_requested)
        self.save_recipe.clicked.connect(self.save_recipe_requested)
        self.check_again.clicked.connect(self.check_again_requested)

    def show_way(self, way: Way) -> None:
        """Show the view of the present step, and the stepper as the way is."""
        now = way.now
        self.stack.setCurrentIndex(int(now))
        for step in Step:
            if step is now:
                state = StepState.NOW
            elif step in (Step.CHECK, Step.PREVIEW) and way.check_void and step <= way.furthest:
                state = StepState.VOID
            elif step < now or step <= way.furthest:
                state = StepState.DONE
            else:
                state = StepState.LATER
            self.stepper.set_state(int(step), state, reachable=way.reachable(step))
        offered = {
            Step.FILE: (self.open_recipe,),
            Step.COLUMNS: (self.open_recipe, self.save_recipe),
            Step.CHECK: (self.check_again,),
        }
        label, first = now in {Step.RUN, Step.RESULTS}, int(way.shown_from)
        self.steps.show_step(int(now), offered.get(now, ()), label=label, first=first)
        self.back.setEnabled(way.back() is not None)
        self.foot.show_buttons(back=now <= Step.PREVIEW, running=now is Step.RUN)

    def show_footer(self, footer: Footer) -> None:
        """Show a state of the footer."""
        self.foot.show_footer(footer)

    def show_job(self, job_id: str, file: Path) -> None:
        """Say which job it is, and of which file."""
        self.job_label.setText(self.tr("Job {0} · {1}").format(job_id, file.name))
        self.job_label.setToolTip(str(file))

    def focus_step(self, step: Step) -> None:
        """Put the cursor into the table of a step that has one."""
        if step is Step.COLUMNS:
            self.columns.table.setFocus()
        elif step is Step.CHECK:
            self.check.take_cursor()

    def begin_find(self) -> None:
        """Put the cursor into the search field of the step that is shown, if it has one."""
        begin_search(self.columns.search, self.check.search, self.preview.search)

    def show_run_buttons(self, *, active: bool, paused: bool) -> None:
        """Allow Pause and Stop while a run goes on; while it is paused the primary button resumes."""
        self.pause.setEnabled(active and not paused)
        self.stop.setEnabled(active)

    def open_file(self, path: Path) -> bool:
        """Begin an import of a file that was dropped or chosen."""
        self.file_offered.emit(path)
        return True

    def leave(self, act: Callable[[], object]) -> None:
        """Do what puts the import away, once nothing is lost by it or somebody has agreed."""
        self.leaving(act)

    def losses(self) -> str:
        """Return what would be lost with the import."""
        return self.lost()

    def show_next(self, name: str, open_next: Callable[[], object]) -> None:
        """Offer the file that waits next once an import has ended."""
        self.next_file, self._open_next = name, open_next
        self.next_changed.emit()

    def open_next(self) -> None:
        """Open the file that waits next."""
        if self.next_file and self._open_next is not None:
            self._open_next()

    def paste_rows(self, text: str) -> bool:
        """Begin an import of rows from the clipboard."""
        self.rows_pasted.emit(text)
        return True

    def _measure(self) -> None:
        """Give the header its height: the text grows, the room around it does not."""
        self.header.setFixedHeight(self.theme.px(40) + 2 * _AROUND_HEADER)
