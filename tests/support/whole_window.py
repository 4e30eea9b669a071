"""The whole window on the real engine, in the test's own process: every pane as the program makes it."""

from __future__ import annotations

from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from hubdesk.bootstrap import build_services
from hubdesk.core.secret import Secret
from hubdesk.gui.actions import Actions
from hubdesk.gui.aio.scope import TaskScope
from hubdesk.gui.context import GuiContext
from hubdesk.gui.forms.controller import FormsController
from hubdesk.gui.importer.steps import Step
from hubdesk.gui.main_window import MainWindow
from hubdesk.gui.notifier import Notifier
from hubdesk.gui.services import MemorySettings
from hubdesk.gui.shell import Shell
from hubdesk.gui.start import WindowBuilder
from hubdesk.gui.widgets.banner import Banner
from hubdesk.gui.widgets.confirm import ConfirmDialog
from hubdesk.storage.vault import MemoryVault
from tests.support.waiting import until

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

    from hubdesk.bootstrap import Services
    from hubdesk.engine.forms.file.form_run import FormRun
    from hubdesk.gui.backend.accounts import Accounts
    from hubdesk.gui.backend.imports import Imports
    from hubdesk.gui.importer.controller import ImportController
    from hubdesk.gui.importer.pane import ImportPane
    from hubdesk.gui.pane import Pane
    from hubdesk.gui.services import SettingsPort
    from hubdesk.gui.theme.theme import Theme
    from tests.support.portal import PortalProcess


class WholeWindow:
    """What a user sees and does, on one portal.

    Attributes:
        window, services, builder: As the program has them.
        scope: Owner of all tasks.
    """

    def __init__(self, window: MainWindow, services: Services, builder: WindowBuilder, scope: TaskScope) -> None:
        self.window = window
        self.services = services
        self.builder = builder
        self.scope = scope

    @property
    def accounts(self) -> Accounts:
        return self.builder._accounts

    @property
    def imports(self) -> Imports:
        return self.builder._imports

    @property
    def importer(self) -> ImportController:
        self.window.pane("import")
        return self.builder.importer()

    @property
    def pane(self) -> ImportPane:
        return self.importer.pane

    @property
    def forms(self) -> FormsController:
        self.window.pane("forms")
        return next(each for each in self.builder._owned if isinstance(each, FormsController))

    async def connect(self, portal: PortalProcess, token: str = "all") -> None:
        """Make the account of one of the portal's tokens the current one."""
        await self.accounts.connect(Secret(portal.tokens[token].token), on_step=lambda _: None)

    async def read(self, file: Path) -> None:
        """Open a file in the Import pane and wait until its columns are suggested."""
        self.window.show_pane("import")
        self.importer.open_file(file)
        await self.columns_are_there()

    async def read_for_form(self, file: Path, form: FormRun) -> None:
        """Open a file whose rows are submitted to a form."""
        self.window.show_pane("import")
        self.importer.open_for_form(file, form)
        await self.columns_are_there()

    async def columns_are_there(self) -> None:
        """Wait until the file is read and its columns are suggested."""
        await until(lambda: self.importer.head is not None)
        await self.settle("suggest")
        assert self.importer.columns.draft is not None

    async def check(self) -> None:
        """Go from a file that was read, or from where its check is void, to the end of its check."""
        if self.importer.way.now is Step.FILE:
            self.importer.go_on()
        self.importer.go_on()
        await self.settle("check")
        assert self.importer.way.now is Step.CHECK
        assert self.importer.check.checked is not None

    async def compare(self) -> None:
        """Go from the check to the plan."""
        self.importer.go_on()
        await until(lambda: self.importer.way.now is Step.PREVIEW)
        if self.importer.footer().primary == "Compare":
            self.importer.go_on()
        await self.settle("compare")
        assert self.importer.write.preview.totals is not None

    async def finished(self) -> None:
        """Wait for the end of the run."""
        await until(lambda: self.importer.summary is not None)

    async def imported(self, file: Path) -> str:
        """Bring a file in from its reading to its results; return the job's id."""
        await self.read(file)
        await self.check()
        await self.compare()
        self.importer.go_on()
        await self.finished()
        assert self.importer.summary is not None
        assert self.importer.summary.job is not None
        return self.importer.summary.job

    async def settle(self, name: str) -> None:
        """Wait until no task of that name is left in any pane, be it only ending."""
        await until(lambda: not any(name in each._tasks.values() for each in (self.scope, *self.scope._children)))

    @staticmethod
    async def question() -> ConfirmDialog:
        """Wait for a question and return it."""
        return await until(open_question)

    def banners(self, pane: Pane | None = None) -> list[str]:
        """Return the titles of the banners that a pane shows, the Import pane's unless told."""
        shown = (pane or self.pane).banners.findChildren(Banner)
        return [banner.content.title for banner in shown if not banner.isHidden()]


def open_question() -> ConfirmDialog | None:
    """Return the question that stands over the window, if any."""
    shown = (each for each in QApplication.topLevelWidgets() if isinstance(each, ConfirmDialog))
    return next((each for each in shown if each.isVisible()), None)


@asynccontextmanager
async def whole_window(theme: Theme, sink: object, settings: SettingsPort | None = None) -> AsyncIterator[WholeWindow]:
    """Open the window; HUBDESK_API_BASE and HUBDESK_FORMS_BASE say where HubSpot is. No account is connected.

    ``settings`` are what the window keeps from one start to the next; new ones without them.
    """
    services = build_services(vault=MemoryVault())
    scope = TaskScope("window", sink)  # type: ignore[arg-type]
    actions = Actions()
    window = MainWindow().furnish(theme, actions)
    context = GuiContext(theme, Notifier(), scope, actions, settings or MemorySettings(), None)
    builder = WindowBuilder(context, services)
    parts = await builder.build(demo=False)
    for descriptor in parts.panes:
        window.add_pane(descriptor)
    shell = Shell(window, context, parts.services, services.clock)
    assert parts.attach is not None
    parts.attach(window)
    window.resize(1280, 800)
    window.show()
    window.show_pane("import")
    whole = WholeWindow(window, services, builder, scope)
    try:
        yield whole
    finally:
        await parts.services.pause_jobs()
        if builder._importer is not None:
            # The end of the process ends what holds the checked file; here another test follows.
            await whole.settle("run")
            whole.importer.new_import()
            for name in ("check", "compare", "forget", "forget-plan"):
                await whole.settle(name)
        shell.close()
        await scope.aclose()
        await parts.services.aclose()
        window.allow_close()
        window.close()
