"""Connects the window with the accounts, the gauge, the actions and the end of the program."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

from hubdesk.engine.records import account_words
from hubdesk.gui.actions import ActionSpec
from hubdesk.gui.aio.bridge import Bridge
from hubdesk.gui.closing import CloseChoice
from hubdesk.gui.commands.palette import CommandPalette
from hubdesk.gui.contact_files import ask_for_file
from hubdesk.gui.file_queue import FileQueue
from hubdesk.gui.gauge.controller import GaugeController
from hubdesk.gui.help.updates import UpdateCheck
from hubdesk.gui.importer.outcomes import progress_percent
from hubdesk.gui.language.say import say
from hubdesk.gui.rail.switcher import AccountPopup
from hubdesk.gui.text_size import TextSize
from hubdesk.gui.widgets.banner import BannerText
from hubdesk.gui.widgets.buttons import Kind
from hubdesk.gui.widgets.confirm import Question, choose, confirm
from hubdesk.gui.window_parts import PaneDescriptor
from hubdesk.gui.wording import counted

if TYPE_CHECKING:
    from collections.abc import Callable

    from hubdesk.core.clock import Clock
    from hubdesk.core.errors import HubDeskError, ScopeMissing
    from hubdesk.engine.records import Account
    from hubdesk.gui.commands.model import Command
    from hubdesk.gui.context import GuiContext
    from hubdesk.gui.gauge.limits_controller import LimitsController
    from hubdesk.gui.gauge.limits_pane import LimitsPane
    from hubdesk.gui.help.pane import HelpPane
    from hubdesk.gui.main_window import MainWindow
    from hubdesk.gui.notifier import Toast
    from hubdesk.gui.services import ShellServices
    from hubdesk.gui.settings.switches import SettingCommands

_MOST_ACCOUNTS = 9
_PAGE_OF = {"welcome": "connect", "diagnosis": "troubleshooting#hubdesk-itself-fails"}
"""Pages of the help for panes that have none of their own."""


class Shell:
    """The window's controller.

    ``services`` are those of the shell; panes have their own. What is dropped, chosen or pasted goes to the
    Import pane, whichever pane is shown.
    """

    IMPORT = "import"
    CONNECT = "connect"
    SCOPES = "scopes"
    WELCOME = "welcome"
    HELP = "help"
    SETTINGS = "settings"
    DIAGNOSIS = "diagnosis"

    def __init__(self, window: MainWindow, context: GuiContext, services: ShellServices, clock: Clock) -> None:
        self._window = window
        self._context = context
        self._services = services
        self._clock = clock
        self._limits: LimitsController | None = None
        self._updates = UpdateCheck(window, context, services.look_for_update)
        self._setting_commands: SettingCommands | None = None
        self.palette = CommandPalette(context.theme, window, context.actions, context.settings, self._settings_offered)
        self._popup = AccountPopup(context.theme, window)
        self._popup.chosen.connect(self._switch)
        self._popup.connect_requested.connect(lambda: window.show_pane(self.CONNECT))
        self._account_actions: list[str] = []
        self.queue = FileQueue(lambda: window.pane(self.IMPORT), lambda: services.running_jobs() > 0, context.actions)
        self.gauge = GaugeController(services.rate, window, clock)
        self.gauge.add_view(window.rail.dock)
        window.add_pane(PaneDescriptor("limits", say("Limits"), "limits", self._make_limits, None))
        window.add_pane(PaneDescriptor(self.HELP, say("Help"), "help", self._make_help, None))
        self._accounts = Bridge(services.account_changed, self._account_changed, window)
        self._connect()
        self._offer_actions()
        self._account_changed(services.current_account)
        self.gauge.start()

    def open_files(self, paths: list[Path]) -> None:
        """Open the first of some files in the Import pane; the others wait there."""
        if self._window.has_pane(self.IMPORT) and paths:
            self._window.show_pane(self.IMPORT)
            self.queue.take(paths)

    async def ask_about_closing(self) -> CloseChoice:
        """Ask what to do with the running job, or whether to leave the paused one."""
        tr = self._window.tr
        paused = self._services.paused_at()
        if paused is not None:
            question = Question(
                title=tr("An import is paused at {0}").format(progress_percent(paused)),
                lines=(("play", tr("It goes on later from History, where it stopped; no row is sent twice.")),),
                yes=tr("Quit"),
                no=tr("Stay"),
                writes=False,
            )
            quits = await confirm(self._context.theme, question, self._window)
            return CloseChoice.PAUSE_AND_QUIT if quits else CloseChoice.CANCEL
        answer = await choose(
            self._context.theme,
            tr("An import is running"),
            tr(
                "Paused, it can be resumed later from History; no row is sent twice. "
                "Kept running, the window only steps aside."
            ),
            (
                (tr("Cancel"), CloseChoice.CANCEL, Kind.QUIET),
                (tr("Keep running"), CloseChoice.KEEP_RUNNING, Kind.SECONDARY),
                (tr("Pause and quit"), CloseChoice.PAUSE_AND_QUIT, Kind.PRIMARY),
            ),
            self._window,
        )
        return answer if isinstance(answer, CloseChoice) else CloseChoice.CANCEL

    def losses(self) -> tuple[tuple[str, str], ...]:
        """Return what would be lost if the window ended now, each with an icon: corrections, and files that wait."""
        corrections = [pane.losses() for pane in self._window.made_panes()]
        found = [("warning", say("{0} would be lost.", lost)) for lost in corrections if lost]
        if self.queue.waiting:
            waiting = counted(len(self.queue.waiting), "file waits", "files wait")
            found.append(("file", self._window.tr("{0} in the queue.").format(waiting)))
        return tuple(found)

    async def ask_about_losing(self) -> bool:
        """Ask whether the window shall end though something is lost by that."""
        tr = self._window.tr
        question = Question(
            title=tr("Quit HubDesk?"),
            lines=(*self.losses(), ("lock", tr("Your files are as they were; HubDesk never changes them."))),
            yes=tr("Quit"),
            no=tr("Stay"),
            danger=True,
            writes=False,
        )
        return await confirm(self._context.theme, question, self._window)

    def close(self) -> None:
        """Stop asking for the rate limit and listening to accounts."""
        self.gauge.stop()
        self._accounts.close()
        if self._limits is not None:
            self._limits.close()

    def _make_limits(self) -> LimitsPane:
        # Loaded when it is first shown, as the other panes are.
        from hubdesk.gui.gauge.limits_controller import LimitsController
        from hubdesk.gui.gauge.limits_pane import LimitsPane

        context = self._context
        pane = LimitsPane(context.theme, self._clock)
        limits = self._services.limits
        if limits is not None:
            scope = context.scope.child("limits")
            self._limits = LimitsController(pane, limits, scope, context.notifier, self._clock)
        self.gauge.add_watcher(pane.show_state)
        pane.shown.connect(self.gauge.refresh)
        return pane

    def _make_help(self) -> HelpPane:
        # Loaded when it is first shown, as the other panes are.
        from hubdesk.gui.help.pane import HelpPane

        return HelpPane(self._context.theme, self._context.actions)

    def _settings_offered(self) -> list[Command]:
        """Return the settings as commands."""
        if not self._window.has_pane(self.SETTINGS):
            return []
        if self._setting_commands is None:
            # Loaded when it is first needed, as the pane is.
            from hubdesk.gui.settings.switches import SettingCommands

            context = self._context
            self._setting_commands = SettingCommands(
                context.theme, context.settings, switched=self._switched, go_to=self._go_to_setting
            )
        return self._setting_commands.commands()

    def _switched(self, told: str) -> None:
        """Say what was switched where it cannot be seen, and show it in the pane."""
        from hubdesk.gui.settings.pane import SettingsPane

        if told:
            self._context.notifier.toast(told)
        for pane in self._window.made_panes():
            if isinstance(pane, SettingsPane):
                pane.switched.emit()

    def _go_to_setting(self, key: str) -> None:
        from hubdesk.gui.settings.pane import SettingsPane

        pane = self._window.pane(self.SETTINGS)
        self._window.show_pane(self.SETTINGS)
        if isinstance(pane, SettingsPane):
            pane.go_to(key)

    def _help(self, topic: str = "") -> None:
        from hubdesk.gui.help.pane import HelpPane

        topic = topic or self._window.current_key
        topic = _PAGE_OF.get(topic, topic)
        pane = self._window.pane(self.HELP)
        self._window.show_pane(self.HELP)
        if isinstance(pane, HelpPane):
            pane.show_topic(topic)

    def _connect(self) -> None:
        window, notifier = self._window, self._context.notifier
        window.files_dropped.connect(self.open_files)
        window.drop_refused.connect(self._refused)
        window.scope_wanted.connect(self._show_scope)
        window.help_wanted.connect(self._help)
        window.input_ended.connect(self.palette.leave)
        window.explain = self._explain
        window.files_wait = lambda: self.queue.blocked
        window.rail.card.clicked.connect(self._open_popup)
        notifier.problem.connect(self._show_problem)
        notifier.defect.connect(self._show_defect)
        notifier.toasted.connect(self._show_toast)
        notifier.outdated.connect(lambda about: self._window.toasts.end(about))

    def _offer_actions(self) -> None:
        actions, theme, window = self._context.actions, self._context.theme, self._window
        offers: tuple[tuple[str, Callable[[], object]], ...] = (
            ("close", window.close),
            ("quit", window.close),
            ("fold-rail", lambda: window.set_folded(not window.rail.folded)),
            ("next-region", lambda: window.go_to_region(1)),
            ("previous-region", lambda: window.go_to_region(-1)),
            ("help", self._help),
            ("shortcuts", lambda: self._help("keyboard")),
            ("updates", self._updates.ask),
            ("about", lambda: self._help("about")),
        )
        for key, call in offers:
            actions.offer(key, call)
        if window.has_pane(self.IMPORT):
            actions.offer("open-file", self._choose_file)
            actions.offer("paste-rows", self._paste)
        if window.has_pane(self.DIAGNOSIS):
            actions.offer("diagnosis", lambda: window.show_pane(self.DIAGNOSIS))
        if window.has_pane(self.SETTINGS):
            actions.offer("settings", lambda: window.show_pane(self.SETTINGS))
        if window.has_pane(self.CONNECT):
            actions.offer("connect-account", lambda: window.show_pane(self.CONNECT))
        self._text_size = TextSize(theme, actions)
        window.menus.refresh()

    def _choose_file(self) -> None:
        self._context.scope.start(self._ask_for_file(), name="choose file", busy="ignore")

    async def _ask_for_file(self) -> None:
        path = await ask_for_file(self._window, self._window.tr("Open a contact file"), self._context.settings)
        if path is not None:
            self.open_files([path])

    def _paste(self) -> None:
        data = QGuiApplication.clipboard().mimeData()
        if data.hasUrls():
            paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
            self.open_files(paths)
        elif data.hasText() and data.text().strip():
            pane = self._window.pane(self.IMPORT)
            self._window.show_pane(self.IMPORT)
            pane.paste_rows(data.text())

    def _refused(self, reason: str) -> None:
        pane = self._window.current_pane
        if pane is not None:
            pane.banners.show_banner("drop", BannerText("warning", reason, passing=True))

    def _show_problem(self, error: HubDeskError) -> None:
        pane = self._window.current_pane
        if pane is not None:
            pane.show_problem(error)

    def _explain(self, error: ScopeMissing) -> ScopeMissing:
        # What explains scopes is only loaded when one is missing.
        from hubdesk.engine.scopes.advice import explain

        return explain(error, self._services.current_account)

    def _show_scope(self, scope: str, feature: str) -> None:
        if self._window.has_pane(self.SCOPES):
            self._window.show_pane(self.SCOPES)
            self._window.pane(self.SCOPES).show_scope(scope, feature)

    def _show_defect(self, details: str) -> None:
        pane, tr = self._window.current_pane, self._window.tr
        if pane is None:
            return
        text = tr("Nothing that was written is lost. The details are in the log.")
        content = BannerText(
            "error",
            tr("Something in HubDesk went wrong."),
            text,
            tr("Copy details"),
            lambda: QGuiApplication.clipboard().setText(details),
            passing=True,
        )
        pane.banners.show_banner("defect", content)

    def _show_toast(self, toast: Toast) -> None:
        self._window.toasts.show_toast(toast)

    def _open_popup(self) -> None:
        keys = [self._context.actions[key].shortcut().toString() for key in self._account_actions]
        self._popup.fill(self._services.accounts(), self._services.current_account, keys)
        self._popup.open_below(self._window.rail.card)

    def _account_changed(self, account: Account | None) -> None:
        self._window.rail.card.set_account(account)
        self._list_accounts()
        self.gauge.refresh()
        if account is not None and self._window.has_pane(self.SCOPES):
            self._window.pane(self.SCOPES)  # its note in the rail is news even to those who do not open it
        if account is not None and self._window.current_key == self.WELCOME:
            self._window.show_pane(self.IMPORT if self._window.has_pane(self.IMPORT) else self.CONNECT)

    def _list_accounts(self) -> None:
        actions = self._context.actions
        for key in self._account_actions:
            actions.remove(key)
        self._account_actions.clear()
        for index, account in enumerate(self._services.accounts()[:_MOST_ACCOUNTS], start=1):
            key = f"account-{index}"
            text = account_words(account.name, account.portal_id).replace("&", "&&")
            actions.add(ActionSpec(key, "account", text, f"Ctrl+Shift+{index}", 1))
            actions.offer(key, partial(self._switch, account.portal_id))
            self._account_actions.append(key)
        self._window.menus.refresh()

    def _switch(self, portal_id: int) -> None:
        work = self._services.switch_account(portal_id)
        self._context.scope.start(work, name="switch account", busy="replace")
