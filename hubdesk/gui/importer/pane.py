"""The Import pane: the stepper in the header, one view a step, and the footer with the one way on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from hubdesk.gui.importer.check_view import CheckView
from hubdesk.gui.importer.columns_view import ColumnsView
from hubdesk.gui.importer.file_view import FileView
from hubdesk.gui.importer.pace import Pace
from hubdesk.gui.importer.results_view import ResultsView
from hubdesk.gui.importer.run_view import RunView
from hubdesk.gui.importer.steps import Step, Way
from hubdesk.gui.pane import Pane
from hubdesk.gui.widgets.badge import tone_token
from hubdesk.gui.widgets.buttons import Button, Kind, WriteButton
from hubdesk.gui.widgets.field import IconMark
from hubdesk.gui.widgets.labels import ElidedLabel, plain_label
from hubdesk.gui.widgets.stepper import Stepper, StepState

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QResizeEvent

    from hubdesk.gui.importer.footer import Footer
    from hubdesk.gui.theme.theme import Theme
    from hubdesk.gui.widgets.labels import Tone

_BOTTOM = 16
_NARROW = 940
_BESIDE_WRITE = 340
"""Width that Back and the sentences beside the write button take before it breaks into two lines."""


class ImportPane(Pane):
    """Passive: shows what the controller says and hands on what the reader does.

    Attributes:
        file, columns, check, run, results: The views of the steps.
        pace: The view of the gauge in the Run step; whoever owns the gauge feeds it.

    Signals:
        back_requested: Back.
        primary_requested: The one way on: continue, write, resume or begin anew.
        step_requested: A step of the stepper was clicked.
        pause_requested, stop_requested: Buttons of a run.
        open_recipe_requested, save_recipe_requested, check_again_requested: Buttons of the header.
        file_offered: A path that was dropped or chosen elsewhere in the window.
        rows_pasted: Text of a spreadsheet.
    """

    back_requested = Signal()
    primary_requested = Signal()
    step_requested = Signal(object)
    pause_requested = Signal()
    stop_requested = Signal()
    open_recipe_requested = Signal()
    save_recipe_requested = Signal()
    check_again_requested = Signal()
    file_offered = Signal(object)
    rows_pasted = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, scroll=False)
        self._build_header()
        self._build_body()
        self._build_footer()
        self._connect()

    def _build_header(self) -> None:
        theme = self.theme
        names = (self.tr("File"), self.tr("Columns"), self.tr("Check"), self.tr("Run"), self.tr("Results"))
        self.step_names = names
        self.stepper = Stepper(theme, names)
        self.header.set_widget(self.stepper)
        self.open_recipe = Button(theme, self.tr("Open recipe…"), icon="recipe")
        self.save_recipe = Button(theme, self.tr("Save recipe"), icon="recipe")
        self.check_again = Button(theme, self.tr("Check again"), icon="rotate")
        self.job_label = plain_label("", tone="muted", selectable=True)
        for widget in (self.open_recipe, self.save_recipe, self.check_again, self.job_label):
            self.header.add_action(widget)

    def _build_body(self) -> None:
        theme = self.theme
        self.pace = Pace(theme)
        self.file = FileView(theme)
        self.columns = ColumnsView(theme)
        self.check = CheckView(theme)
        self.run = RunView(theme, self.pace)
        self.results = ResultsView(theme)
        self.stack = QStackedWidget()
        for view in (self.file, self.columns, self.check, self.run, self.results):
            view.setProperty("ground", "none")
            self.stack.addWidget(self._scrolling(view))
        margins = self.body.contentsMargins()
        self.body.setContentsMargins(margins.left(), 20, margins.right(), _BOTTOM)
        self.body.addWidget(self.stack, 1)

    def _build_footer(self) -> None:
        theme, footer = self.theme, self.footer
        self.back = Button(theme, self.tr("Back"), icon="chevron-left")
        self.pause = Button(theme, self.tr("Pause"), icon="pause")
        self.stop = Button(theme, self.tr("Stop…"), Kind.QUIET, icon="stop")
        self.left_note = ElidedLabel(theme, "", "body", "muted")
        footer.state.hide()
        self.state = ElidedLabel(theme, "", "body", "muted")
        self.state_mark = IconMark(theme, "warning", "warning", 16)
        self.primary = Button(theme, "", Kind.PRIMARY)
        self.primary.setObjectName("primary")
        self.write = WriteButton(theme, self.tr("Write contacts"))
        self.write.setObjectName("write")
        for widget in (self.back, self.pause, self.stop, self.left_note):
            footer.add_left(widget)
        ends: tuple[QWidget, ...] = (self.state_mark, self.state, self.primary, self.write)
        for end in ends:
            footer.add_right(end)

    def _connect(self) -> None:
        self.stepper.step_clicked.connect(lambda index: self.step_requested.emit(Step(index)))
        self.back.clicked.connect(self.back_requested)
        self.primary.clicked.connect(self.primary_requested)
        self.write.clicked.connect(self.primary_requested)
        self.pause.clicked.connect(self.pause_requested)
        self.stop.clicked.connect(self.stop_requested)
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
            elif step is Step.CHECK and way.check_void:
                state = StepState.VOID
            elif step < now or step <= way.furthest:
                state = StepState.DONE
            else:
                state = StepState.LATER
            self.stepper.set_state(int(step), state, reachable=way.reachable(step))
        self.open_recipe.setVisible(now in {Step.FILE, Step.COLUMNS})
        self.save_recipe.setVisible(now is Step.COLUMNS)
        self.check_again.setVisible(now is Step.CHECK)
        self.job_label.setVisible(now in {Step.RUN, Step.RESULTS})
        self.back.setVisible(now <= Step.CHECK)
        self.back.setEnabled(way.back() is not None)
        self.pause.setVisible(now is Step.RUN)
        self.stop.setVisible(now is Step.RUN)

    def show_primary(self, text: str, *, enabled: bool = True, icon: str = "") -> None:
        """Show the plain primary button; an empty text hides it."""
        self.write.hide()
        self.primary.setText(text)
        self.primary.set_icon(icon)
        self.primary.setEnabled(enabled)
        self.primary.setVisible(bool(text))

    def show_write(self, text: str, *, enabled: bool = True) -> None:
        """Show the button that writes."""
        self.primary.hide()
        self.write.setText(text)
        self.write.setEnabled(enabled)
        self._fit_write()
        self.write.show()

    def show_footer(self, footer: Footer) -> None:
        """Show a state of the footer."""
        if footer.writes:
            self.show_write(footer.primary, enabled=footer.enabled)
        else:
            self.show_primary(footer.primary, enabled=footer.enabled, icon=footer.icon)
        self.show_state(footer.state, footer.tone, footer.mark)
        self.left_note.setText(footer.left)
        self._fit_note()

    def show_run_buttons(self, *, active: bool, paused: bool) -> None:
        """Allow Pause and Stop while a run goes on; while it is paused the primary button resumes."""
        self.pause.setEnabled(active and not paused)
        self.stop.setEnabled(active)

    def show_state(self, text: str, tone: Tone = "muted", icon: str = "") -> None:
        """Say in the footer where things stand, or why it does not go on."""
        self.state.setText(text)
        self.state.set_tone(tone_token(tone))
        self.state_mark.setVisible(bool(icon))
        if icon:
            self.state_mark.set_icon(icon, tone_token(tone))

    def open_file(self, path: Path) -> bool:
        """Begin an import of a file that was dropped or chosen."""
        self.file_offered.emit(path)
        return True

    def paste_rows(self, text: str) -> bool:
        """Begin an import of rows from the clipboard."""
        self.rows_pasted.emit(text)
        return True

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the write button one line where there is room for it."""
        super().resizeEvent(event)
        self._fit_write()
        self._fit_note()

    def _fit_note(self) -> None:
        """Drop the sentence beside Back first where the footer is too narrow."""
        room = self.width() >= self.theme.px(_NARROW)
        self.left_note.setVisible(room and bool(self.left_note.text()))

    def _fit_write(self) -> None:
        wanted = self.write.sizeHint().width()
        self.write.setMinimumWidth(wanted if wanted + self.theme.px(_BESIDE_WRITE) <= self.width() else 0)
