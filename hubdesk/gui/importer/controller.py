"""Leads through an import: which step is next, what stands in its way, and what each button does."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from hubdesk.gui.importer.account_controller import OTHER, AccountController
from hubdesk.gui.importer.check_controller import CheckController
from hubdesk.gui.importer.check_edits import CheckEdits
from hubdesk.gui.importer.columns_controller import ColumnsController
from hubdesk.gui.importer.commands import Commands
from hubdesk.gui.importer.corrections_guard import CorrectionsGuard
from hubdesk.gui.importer.display import Display
from hubdesk.gui.importer.file_controller import FileController
from hubdesk.gui.importer.forecast_watch import ForecastWatch
from hubdesk.gui.importer.preview_controller import Stage
from hubdesk.gui.importer.result_files import open_path
from hubdesk.gui.importer.results_controller import ResultsController
from hubdesk.gui.importer.resuming import Resuming
from hubdesk.gui.importer.rules_banner import RulesBanner
from hubdesk.gui.importer.run_controller import RunController
from hubdesk.gui.importer.steps import Step, Way
from hubdesk.gui.importer.stopping import Stopping
from hubdesk.gui.importer.summary_export import SummaryExport
from hubdesk.gui.importer.target import show_target
from hubdesk.gui.importer.workbook_export import WorkbookExport
from hubdesk.gui.importer.write_controller import WriteController
from hubdesk.gui.widgets.banner import BannerText

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from hubdesk.core.clock import Clock
    from hubdesk.core.errors import HubDeskError
    from hubdesk.engine.forms.file.form_run import FormRun
    from hubdesk.engine.records import Summary
    from hubdesk.gui.aio.scope import TaskScope
    from hubdesk.gui.importer.footer import Footer
    from hubdesk.gui.importer.pane import ImportPane
    from hubdesk.gui.importer.services import ImportJob, ImportServices
    from hubdesk.gui.notifier import Notifier
    from hubdesk.gui.services import SettingsPort
    from hubdesk.tabular.model import FileHead


class ImportController:
    """Owns the import that the pane shows. Panes and dialogs ask; nothing is written without the write button."""

    def __init__(
        self,
        pane: ImportPane,
        services: ImportServices[Any],
        scope: TaskScope,
        notifier: Notifier,
        settings: SettingsPort,
        clock: Clock,
        *,
        show_path: Callable[[Path], None] = open_path,
    ) -> None:
        """Connect the pane with the engine.

        Args:
            pane: The pane.
            services: The engine.
            scope: Owner of all tasks; its end ends the import's.
            notifier: Takes short messages.
            settings: Keeps recent files.
            clock: Ages and start times.
            show_path: Opens result files and folders.
        """
        self.pane = pane
        self.way = Way()
        self.head: FileHead | None = None
        self._services = services
        self._scope = scope
        self.file = FileController(
            pane.file, services, scope, settings, clock, on_head=self._on_head, on_closed=self._on_closed
        )
        self.file.on_chosen = self.open_file
        self.columns = ColumnsController(
            pane.columns, services, scope, notifier, on_changed=self._on_columns, on_error=self._on_error
        )
        self.check = CheckController(pane.check, services, scope, on_checked=self._refresh, on_error=self._on_error)
        self.columns.on_edited = self._on_edited
        self.edits = CheckEdits(pane.check, self.check, self.columns, scope, notifier, on_error=self._on_error)
        self.edits.on_column = self._show_column
        self.guard = CorrectionsGuard(pane, scope, self.way, self.columns, self.file)
        self.file.on_close = lambda: self.guard.then(self.file.put_away)
        self.forecast = ForecastWatch(pane, services, scope, changed=self._refresh, on_error=self._on_error)
        self.results = ResultsController(pane, services, show_path=show_path, open_file=self._open)
        self.summary_export = SummaryExport(pane, self.results, scope, notifier, clock, show_path=show_path)
        self.workbook_export = WorkbookExport(
            pane, self.results, scope, notifier, save=services.save_workbook, show_path=show_path
        )
        self.run = RunController(pane, scope, clock, on_state=self._refresh, on_end=self._on_end)
        self._stopping = Stopping(pane, scope, self.run)
        self.write = WriteController(
            pane,
            services,
            scope,
            clock,
            self.check,
            self.columns,
            self.run,
            go=self._go_writing,
            make_room=self._make_room,
            refresh=self._refresh,
            on_error=self._on_error,
            expected=lambda: self.forecast.expected,
        )
        self.resuming = Resuming(
            pane,
            scope,
            self.run,
            self.write,
            self.results,
            may_begin=self._may_begin,
            refresh=self._refresh,
            on_error=self._on_error,
        )
        self._display = Display(
            pane,
            services,
            clock,
            self.way,
            self.columns,
            self.check,
            self.run,
            self.write,
            self.forecast,
            Commands(pane, self._calls()),
            RulesBanner(pane),
        )
        self._connect()
        self.account = AccountController(
            pane,
            services,
            self.way,
            self.columns,
            self.write,
            head=lambda: self.head,
            begin_anew=self._put_aside,
            refresh=self._refresh,
        )

    def _calls(self) -> dict[str, Callable[[], object]]:
        return {
            "new-import": self.new_import,
            "open-recipe": self.columns.open_recipe,
            "save-recipe": self.columns.save_recipe,
            "primary": self.go_on,
            "back": self.go_back,
            "inspector": self.pane.columns.go_to_inspector,
            "undo-edit": self.edits.undo,
            "redo-edit": self.edits.redo,
            "check-again": self._again,
            "sort-column": self.check.sort_here,
            "next-finding": lambda: self.check.step(1),
            "previous-finding": lambda: self.check.step(-1),
            "pause": self.run.pause_or_resume,
            "stop": self.ask_stop,
            "show-results": self.results.show_folder,
        }

    def _connect(self) -> None:
        pane = self.pane
        pane.back_requested.connect(self.go_back)
        pane.primary_requested.connect(self.go_on)
        pane.step_requested.connect(self.go_to)
        pane.pause_requested.connect(self.run.pause_or_resume)
        pane.stop_requested.connect(self.ask_stop)
        pane.open_recipe_requested.connect(self.columns.open_recipe)
        pane.save_recipe_requested.connect(self.columns.save_recipe)
        pane.check_again_requested.connect(self.start_check)
        pane.file_offered.connect(self.open_file)
        pane.rows_pasted.connect(self.paste)
        pane.run.limits_wanted.connect(lambda: pane.pane_requested.emit("limits"))
        pane.results.resume_wanted.connect(self.resuming.here)
        pane.next_changed.connect(self._refresh)

    @property
    def summary(self) -> Summary | None:
        """The end of the job that is shown; None before."""
        return self.results.summary

    def open_file(self, path: Path) -> None:
        """Begin an import of a file; during a run it is refused with a sentence."""
        self._open(path, None)

    def open_for_form(self, path: Path, form: FormRun) -> None:
        """Begin to submit a form for each row of a file."""
        self._open(path, form)

    def _open(self, path: Path, form: FormRun | None) -> None:
        if self._may_begin():
            self.guard.then(lambda: self._read(form, lambda: self.file.open(path)))

    def paste(self, text: str) -> None:
        """Begin an import of pasted rows."""
        if self._may_begin() and text.strip():
            self.guard.then(lambda: self._read(None, lambda: self.file.paste(text)))

    def new_import(self) -> None:
        """Go back to an empty File step, once no correction is lost by that."""
        self.guard.then(self._put_aside)

    def _put_aside(self) -> None:
        if self._may_begin():
            self._begin()
            self.file.put_away()

    def _read(self, form: FormRun | None, read: Callable[[], object]) -> None:
        """Begin with another file, unless a run began while somebody was asked."""
        if self._may_begin():
            self._begin(form)
            read()

    def go_back(self) -> None:
        """Go to the step before; nothing is lost."""
        step = self.way.back()
        if step is not None:
            self._enter(step)

    def go_to(self, step: Step) -> None:
        """Go to a step of the stepper, if it can be gone to."""
        if self.way.reachable(step):
            self._enter(step)

    def _enter(self, step: Step) -> None:
        """Go to a step that was seen before; there is no plan of rows that are being checked, or were for another."""
        if step in (Step.CHECK, Step.PREVIEW) and self.way.check_void:
            self.start_check()
        elif step is Step.PREVIEW and self.check.checked is not None and not self.check.busy:
            self.write.enter_preview()
        else:
            self._go(Step.CHECK if step is Step.PREVIEW else step)

    def go_on(self) -> None:
        """Do what the primary button says."""
        if not self.footer().enabled:
            return
        step = self.way.now
        if step is Step.FILE:
            self._go(Step.COLUMNS)
            if self.columns.draft is None and self.head is not None and not self._scope.running("suggest"):
                self.columns.suggest(self.head)  # that failed before
        elif step is Step.COLUMNS:
            if self.check.checked is not None and not self.way.check_void:
                self._go(Step.CHECK)
            else:
                self.start_check()
        elif step is Step.CHECK:
            self._go_on_checked(self.write.enter_preview)
        elif step is Step.PREVIEW:
            self._go_on_checked(self.new_import if self.write.nothing else self.write.go_on)
        elif step is Step.RUN:
            if self.run.running:
                self.run.pause_or_resume()
            else:
                self.resuming.here()
        elif self.pane.next_file:
            self.pane.open_next()
        else:
            self.new_import()

    def _go_on_checked(self, go: Callable[[], None]) -> None:
        """Go on, unless columns or account are others than those that the rows were checked for."""
        (self.start_check if self.way.check_void else go)()

    def start_check(self, *, again: bool = False) -> None:
        """Check every row against the draft; ``again``: what is known stays in sight meanwhile."""
        draft, recipe = self.columns.draft, self.columns.recipe()
        if self.head is None:
            self._go(Step.FILE)  # it is being read, or cannot be, and that step says which
        elif recipe is None or draft is None:
            self._go(Step.COLUMNS)  # whose footer says what stands in the way
        else:
            self._plan_is_void()
            (self.way.go if again else self._go)(Step.CHECK)
            self.check.start(self.head, draft, recipe, again=again)

    def ask_stop(self) -> None:
        """Ask whether to end the run."""
        self._stopping.ask()

    def _make_room(self, job: ImportJob, step: Step) -> None:
        """Put away the import that was: a job of the history brings file, columns, mode and account of its own."""
        self._put_away(None)
        self.file.put_away()
        show_target(self.pane, job.target.form, None)
        self.way.begin_at(step, alone=bool(job.undo_of))
        self._refresh()

    def _on_head(self, head: FileHead | None) -> None:
        self.head = head
        self.way.changed(Step.FILE)
        self._plan_is_void()
        if head is not None:
            self.columns.suggest(head)
            if self.pane.isVisible():
                self.pane.file.grid.setFocus()
        self._refresh()

    def _plan_is_void(self) -> None:
        """Forget a plan that no run has begun: what it was made of is another one."""
        if self.write.preview.stage is not Stage.ASKING and not self.way.settled:
            self.write.forget()

    def _on_closed(self) -> None:
        self._put_away(None)

    def _on_columns(self) -> None:
        self.way.changed(Step.COLUMNS)
        self._plan_is_void()
        self._refresh()

    def _on_edited(self) -> None:
        """Go on from a change of a person; what was changed in the Check step is checked at once."""
        self._on_columns()
        if self.way.now is Step.CHECK and self.columns.recipe() is None:
            self._go(Step.COLUMNS)
        elif self.way.now is Step.CHECK:
            self.start_check(again=True)
            self._refresh()

    def _on_error(self, error: HubDeskError) -> None:
        self.pane.show_problem(error)

    def _on_end(self, summary: Summary) -> None:
        if self.run.job is not None:
            self.results.show(summary, self.run.job, self.write.job_check)
        self._go(Step.RESULTS)

    def _may_begin(self) -> bool:
        if not self.run.running:
            return True
        banner = BannerText(
            "warning",
            self.pane.tr("An import is running."),
            self.pane.tr("Another one can begin when it has ended or was stopped."),
            passing=True,
        )
        self.pane.banners.show_banner("running", banner)
        return False

    def _begin(self, form: FormRun | None = None) -> None:
        """Begin anew; a job that is being opened is not gone on with."""
        self._scope.cancel("resume")
        self._put_away(form)

    def _put_away(self, form: FormRun | None) -> None:
        """Forget the import that was; a recipe for the next file stays."""
        self._services.form = form
        show_target(self.pane, form, self._import_instead)
        for name in ("check", "filter", "cells", "fixes", "suggest", "step", "plan-filter", "preview-cost"):
            self._scope.cancel(name)
        self.check.forget()
        self.write.forget()
        self.columns.forget()
        self.run.forget()
        self.head = self.results.summary = None
        self.way.new_file()
        for key in ("running", "run", OTHER):
            self.pane.banners.remove(key)
        self._refresh()

    def _import_instead(self) -> None:
        """Import the same file, read as it was read, as contacts."""
        if self.file.path is not None and self._may_begin():
            self.guard.then(lambda: self._read(None, self.file.read_again))

    def _go(self, step: Step) -> None:
        self.way.go(step)
        self._refresh()
        self.pane.focus_step(step)

    def _go_writing(self, step: Step) -> None:
        """Go to the plan, or to a run that begins; it has no results yet, also where one of the same job had some."""
        if step is Step.RUN:
            self.way.run_again()
        self._go(step)

    def _show_column(self, column: str) -> None:
        """Go back to the Columns step, to how a column is read."""
        self._go(Step.COLUMNS)
        self.pane.columns.go_to_column(column)

    def footer(self) -> Footer:
        """Return what the footer says now."""
        return self._display.footer(self.head)

    def _refresh(self) -> None:
        self._display.refresh(self.head, self.results)

    def _again(self) -> None:
        if self.way.now is Step.CHECK:
            self.start_check()
        elif self.way.now is Step.FILE:
            self.file.read_again()
