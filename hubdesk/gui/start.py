"""The window's composition root: engine services, what the panes see of them, and the panes themselves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hubdesk.core.clock import SystemClock
from hubdesk.core.errors import TokenRefused
from hubdesk.gui.app import run_window
from hubdesk.gui.language.say import say
from hubdesk.storage.paths import default_config
from hubdesk.storage.preferences import Preferences

if TYPE_CHECKING:
    from collections.abc import Coroutine, Sequence
    from pathlib import Path

    from hubdesk.bootstrap import Services
    from hubdesk.core.events import Subject
    from hubdesk.engine.diagnosis import DiagnosisFile
    from hubdesk.engine.forms.file.form_run import FormRun
    from hubdesk.engine.records import Account
    from hubdesk.gui.backend.accounts import Accounts
    from hubdesk.gui.backend.history import History
    from hubdesk.gui.backend.imports import Imports
    from hubdesk.gui.backend.scopes import ScopeReviews
    from hubdesk.gui.backend.window import WindowBackend
    from hubdesk.gui.context import GuiContext
    from hubdesk.gui.diagnosis.pane import DiagnosisPane
    from hubdesk.gui.forms.pane import FormsPane
    from hubdesk.gui.history.controller import HistoryController
    from hubdesk.gui.history.pane import HistoryPane
    from hubdesk.gui.importer.controller import ImportController
    from hubdesk.gui.importer.pane import ImportPane
    from hubdesk.gui.interrupted import Interrupted
    from hubdesk.gui.main_window import MainWindow
    from hubdesk.gui.pane import Pane
    from hubdesk.gui.recent import Recent
    from hubdesk.gui.scopes.pane import ScopesPane
    from hubdesk.gui.settings.pane import SettingsPane
    from hubdesk.gui.token.controller import ConnectController
    from hubdesk.gui.token.pane import ConnectPane
    from hubdesk.gui.welcome.pane import WelcomePane
    from hubdesk.gui.window_parts import WindowParts


def open_window(*, demo: bool, files: Sequence[Path] = ()) -> int:
    """Show the window and return the exit code when it ends.

    Args:
        demo: Start the demo portal and work with it.
        files: Files to open at once.
    """
    preferences = Preferences(default_config() / "window.json")

    async def build(context: GuiContext) -> WindowParts:
        # Heavy imports wait until the window has been painted.
        from hubdesk.bootstrap import build_services

        builder = WindowBuilder(context, build_services())
        builder.removed.subscribe(lambda _: preferences.forget())
        return await builder.build(demo=demo, files=files)

    return run_window(build, preferences, SystemClock())


class WindowBuilder:
    """Makes the panes when the window first shows them, each with the controller that owns its tasks."""

    def __init__(self, context: GuiContext, services: Services) -> None:
        from hubdesk.core.events import Subject
        from hubdesk.gui.backend.accounts import Accounts
        from hubdesk.gui.backend.history import History
        from hubdesk.gui.backend.imports import Imports
        from hubdesk.gui.backend.scopes import ScopeReviews
        from hubdesk.gui.backend.window import WindowBackend
        from hubdesk.gui.recent import Recent

        jobs_changed: Subject[None] = Subject()
        self._context = context
        self._services = services
        self._accounts: Accounts = Accounts(services)
        self._imports: Imports = Imports(services, self._accounts, jobs_changed)
        self._history: History = History(services, self._accounts, jobs_changed)
        self._backend: WindowBackend = WindowBackend(services, self._accounts, self._imports)
        self._scope_reviews: ScopeReviews = ScopeReviews(services, self._accounts)
        self._importer: ImportController | None = None
        self._connecting: ConnectController | None = None
        self._past_jobs: HistoryController | None = None
        self._interrupted: Interrupted | None = None
        self._window: MainWindow | None = None
        self._recent: Recent = Recent(context.settings)
        self._owned: list[object] = []

    @property
    def account(self) -> Account | None:
        """The current account."""
        return self._accounts.account

    @property
    def removed(self) -> Subject[None]:
        """Publishes after everything was removed from this computer."""
        return self._accounts.removed

    def importer(self) -> ImportController:
        """Return the Import pane's controller; the pane must have been shown.

        Raises:
            LookupError: It was not.
        """
        if self._importer is None:
            message = "the Import pane was not shown yet"
            raise LookupError(message)
        return self._importer

    async def build(self, *, demo: bool, files: Sequence[Path] = ()) -> WindowParts:
        """Return the window's parts; the account is opened in the background."""
        from hubdesk.gui.backend.unusable import tell_of_unusable
        from hubdesk.gui.window_parts import PaneDescriptor, WindowParts

        panes = (
            PaneDescriptor("welcome", say("Welcome"), "connect", self._welcome, None),
            PaneDescriptor("connect", say("Connect"), "connect", self._connect, 0, "Ctrl+1"),
            PaneDescriptor("scopes", say("Scopes"), "scopes", self._scopes, 0, "Ctrl+2"),
            PaneDescriptor("import", say("Import"), "import", self._import, 1, "Ctrl+3"),
            PaneDescriptor("forms", say("Forms"), "forms", self._forms_pane, 1, "Ctrl+4"),
            PaneDescriptor("history", say("History"), "history", self._jobs, 1, "Ctrl+5"),
            PaneDescriptor("diagnosis", say("Diagnosis"), "bulb", self._diagnosis, None),
            PaneDescriptor("settings", say("Settings"), "settings", self._settings, 2, "Ctrl+6"),
        )
        start = self._accounts.start_demo(on_step=lambda _: None) if demo else self._accounts.restore()
        if demo and files:
            # Checked against the portal's own properties and owners, so the portal comes first.
            self._context.scope.start(self._open_then(start, files), name="open account")
            files = ()
        else:
            self._context.scope.start(start, name="open account")
        self._context.scope.start(self._history.remove_old_details(), name="old details")
        self._context.scope.start(tell_of_unusable(self._services, self._context.notifier), name="unusable files")
        return WindowParts(self._backend, panes, "import" if demo else "", files, self._attach)

    async def _open_then(self, start: Coroutine[object, object, object], files: Sequence[Path]) -> None:
        await start
        if self._window is not None:
            self._window.files_dropped.emit(list(files))

    def _attach(self, window: MainWindow) -> None:
        """Connect what belongs to the window as a whole."""
        from hubdesk.gui.recent import RecentMenus
        from hubdesk.gui.token.refusal import RefusalNotice

        self._window = window
        window.pane_made.connect(self._pane_made)
        for pane in window.made_panes():
            pane.token_change_wanted.connect(self._change_token)
        self._watch_jobs(window)
        self._tell_of_interrupted(window)
        recent = self._recent
        self._owned.append(
            RecentMenus(window.menus, recent, lambda path: window.files_dropped.emit([path]), self._open_recipe, window)
        )
        self._owned.append(RefusalNotice(window, self._accounts, self._change_token))

    def _watch_jobs(self, window: MainWindow) -> None:
        """Let the desktop know of the jobs; what it was asked for ends with the process at the latest."""
        from hubdesk.gui.desktop.job_watch import JobWatch
        from hubdesk.gui.desktop.keep_awake import KeepAwake
        from hubdesk.gui.desktop.motion import SystemMotion, system_question
        from hubdesk.gui.desktop.notifications import Notifications
        from hubdesk.gui.desktop.session_bus import SessionBus

        bus, context = SessionBus(), self._context
        scope = context.scope.child("desktop")
        watch = JobWatch(window, self._imports.job_changed, KeepAwake(bus), Notifications(bus), context.settings, scope)
        self._owned.append(watch)
        self._owned.append(SystemMotion(context.theme, system_question(bus), scope, window))
        self._backend.owns(bus.aclose)

    def _tell_of_interrupted(self, window: MainWindow) -> None:
        """Tell of jobs that wait, before History was ever opened."""
        from hubdesk.gui.interrupted import Interrupted

        self._interrupted = Interrupted(
            self._history,
            self._accounts,
            self._context.scope.child("interrupted"),
            note=lambda text, icon: window.rail.set_note("history", text, icon),
            resume=lambda job_id: self.importer().resuming.job(job_id),
        )
        if self._importer is not None:
            self._interrupted.show_on(self._importer.pane.file)

    def _pane_made(self, key: str, pane: Pane) -> None:
        pane.token_change_wanted.connect(self._change_token)
        if key == "import" and self._interrupted is not None:
            self._interrupted.show_on(self.importer().pane.file)

    def _change_token(self) -> None:
        """Show the page that changes the token."""
        if self._window is not None:
            self._window.show_pane("connect")
        if self._connecting is not None:
            self._connecting.replacing.open()

    def _welcome(self) -> WelcomePane:
        from hubdesk.gui.welcome.controller import WelcomeController
        from hubdesk.gui.welcome.pane import WelcomePane

        pane = WelcomePane(self._context.theme)
        scope = self._context.scope.child("welcome")
        self._owned.append(WelcomeController(pane, self._accounts, scope, self._context.actions))
        return pane

    def _connect(self) -> ConnectPane:
        from hubdesk.gui.token.controller import ConnectController
        from hubdesk.gui.token.pane import ConnectPane
        from hubdesk.gui.token.replace_controller import RefusedWork

        pane = ConnectPane(self._context.theme)
        scope = self._context.scope.child("connect")
        work = RefusedWork(self._refused_work_waits, self._resume_refused_work)
        self._connecting = ConnectController(
            pane, self._accounts, scope, self._context.notifier, self._services.clock, work
        )
        return pane

    def _refused_work_waits(self) -> bool:
        """Return whether an import stopped because HubSpot refused the token."""
        run = self._importer.run if self._importer is not None else None
        return run is not None and run.job is not None and run.ended and isinstance(run.error, TokenRefused)

    def _resume_refused_work(self) -> None:
        importer = self._importer
        if importer is not None and importer.run.job is not None and self._window is not None:
            self._window.show_pane("import")
            importer.resuming.job(importer.run.job.job_id)

    def _scopes(self) -> ScopesPane:
        from hubdesk.gui.scopes.controller import ScopesController
        from hubdesk.gui.scopes.pane import ScopesPane

        context = self._context
        pane = ScopesPane(context.theme)
        scope = context.scope.child("scopes")
        controller = ScopesController(
            pane, self._scope_reviews, scope, context.notifier, context.settings, self._services.clock
        )
        self._owned.append(controller)
        return pane

    def _import(self) -> ImportPane:
        from hubdesk.gui.gauge.controller import GaugeController
        from hubdesk.gui.importer.controller import ImportController
        from hubdesk.gui.importer.pane import ImportPane
        from hubdesk.gui.recent import RECIPES

        context = self._context
        pane = ImportPane(context.theme)
        pace = GaugeController(self._imports.rate, pane, self._services.clock)
        pace.add_view(pane.pace)
        pace.start()
        pane.shown.connect(pace.refresh)  # it asks rarely while nobody sees it
        pane.undo_wanted.connect(self._undo)
        scope = context.scope.child("import")
        self._owned.append(pace)
        self._importer = ImportController(
            pane, self._imports, scope, context.notifier, context.settings, self._services.clock
        )
        self._importer.columns.on_recipe = lambda path: self._recent.remember(RECIPES, path)
        return pane

    def _open_recipe(self, path: Path) -> None:
        """Open a recipe that was used before."""
        if self._window is not None:
            self._window.show_pane("import")
        importer = self.importer()
        work = importer.columns.load(path)
        self._context.scope.start(work, name="open recipe", busy="replace", on_error=importer.pane.show_problem)

    def _undo(self, job_id: str) -> None:
        """Show in History what an undo of an import can do."""
        if self._window is not None:
            self._window.show_pane("history")
        if self._past_jobs is not None:
            self._past_jobs.begin_undo_of(job_id)

    def _forms_pane(self) -> FormsPane:
        from hubdesk.gui.backend.forms import AccountForms
        from hubdesk.gui.forms.controller import FormsController
        from hubdesk.gui.forms.pane import FormsPane

        context = self._context
        pane = FormsPane(context.theme)
        forms = AccountForms(self._services, self._accounts)
        scope = context.scope.child("forms")
        self._owned.append(
            FormsController(pane, forms, scope, context.notifier, context.settings, self._services.clock)
        )

        def submit_file(path: Path, form: FormRun) -> None:
            pane.pane_requested.emit("import")
            self.importer().open_for_form(path, form)

        pane.file_chosen.connect(submit_file)
        return pane

    def _jobs(self) -> HistoryPane:
        from hubdesk.gui.every_row import EveryRow
        from hubdesk.gui.history.controller import HistoryController
        from hubdesk.gui.history.pane import HistoryPane

        scope = self._context.scope.child("history")
        rows = EveryRow(self._context.theme, scope, lambda error: pane.show_problem(error))
        pane = HistoryPane(self._context.theme, rows)

        def resume(job_id: str, agreed: bool) -> bool:
            if self._importer is not None and self._importer.run.running:
                return False
            pane.pane_requested.emit("import")
            self.importer().resuming.job(job_id, back="history", agreed=agreed)
            return True

        self._past_jobs = HistoryController(
            pane, self._history, scope, self._services.clock, resume=resume, rows_page=rows
        )
        self._owned.append(self._past_jobs)
        return pane

    def _settings(self) -> SettingsPane:
        from hubdesk.gui.backend.settings import SettingsBackend
        from hubdesk.gui.settings.controller import SettingsController
        from hubdesk.gui.settings.pane import SettingsPane

        context = self._context
        pane = SettingsPane(context.theme)
        backend = SettingsBackend(self._services, self._history)
        controller = SettingsController(pane, backend, context.scope.child("settings"), context.settings, context.theme)
        controller.remove_requested.connect(self._remove_everything)
        controller.help_requested.connect(self._show_help)
        controller.diagnostics_requested.connect(lambda: pane.pane_requested.emit("diagnosis"))
        self._owned.append(controller)
        return pane

    def _diagnosis(self) -> DiagnosisPane:
        from hubdesk.engine.diagnosis import diagnose
        from hubdesk.gui.diagnosis.controller import DiagnosisController
        from hubdesk.gui.diagnosis.pane import DiagnosisPane

        context, services = self._context, self._services

        async def make() -> Sequence[DiagnosisFile]:
            accounts = services.connector.known.entries()
            settings = services.settings.load().settings
            return await diagnose(services.paths, settings, accounts, await services.jobs.list(), services.clock)

        pane = DiagnosisPane(context.theme)
        scope = context.scope.child("diagnosis")
        self._owned.append(DiagnosisController(pane, make, scope, context.notifier, services.clock))
        return pane

    def _remove_everything(self) -> None:
        """Ask on the Connect pane, which has the list of what would go."""
        if self._window is not None:
            self._window.show_pane("connect")
        if self._connecting is not None:
            self._connecting.pane.remove_requested.emit()

    def _show_help(self, topic: str) -> None:
        if self._window is not None:
            self._window.help_wanted.emit(topic)
