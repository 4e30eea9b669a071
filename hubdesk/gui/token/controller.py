"""Connects, checks again and disconnects; the token's text is held only as long as the field holds it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

from hubdesk.core.errors import HubDeskError
from hubdesk.gui.token.invite_view import SCOPES
from hubdesk.gui.token.words import kept, steps_of
from hubdesk.gui.widgets.confirm import Question, confirm
from hubdesk.gui.wording import account_label

if TYPE_CHECKING:
    from hubdesk.core.secret import Secret
    from hubdesk.gui.aio.scope import TaskScope
    from hubdesk.gui.notifier import Notifier
    from hubdesk.gui.token.pane import ConnectPane
    from hubdesk.gui.token.services import Connected, ConnectServices, StepDone


class ConnectController:
    """Owns the tasks of the Connect pane."""

    def __init__(self, pane: ConnectPane, services: ConnectServices, scope: TaskScope, notifier: Notifier) -> None:
        self.pane = pane
        self._services = services
        self._scope = scope
        self._notifier = notifier
        self._told: list[StepDone] = []
        self._working = False
        invite, account = pane.invite, pane.account
        invite.token_given.connect(self.check)
        invite.demo_requested.connect(self.start_demo)
        invite.cancelled.connect(self._show_current)
        invite.scopes_copied.connect(self._copy_scopes)
        invite.field.pasted.connect(self._offer_clearing)
        account.again_requested.connect(self.check_again)
        account.disconnect_requested.connect(self.ask_disconnect)
        account.demo_requested.connect(self.start_demo)
        account.import_requested.connect(lambda: pane.pane_requested.emit("import"))
        pane.replace_requested.connect(lambda: pane.show_invite(replacing=True))
        self._subscription = services.changed.subscribe(self._on_changed)
        pane.offer("check-again", self.check_again, enabled=services.current is not None)
        self._show_current()

    def check(self) -> None:
        """Check the token in the field."""
        invite = self.pane.invite
        if self._working:
            return
        if invite.field.is_empty():
            invite.field.set_error(self.pane.tr("Paste a token first."))
            return
        try:
            token = self._services.cleaned(invite.field.secret().reveal())
        except HubDeskError as error:
            invite.field.set_error(error.sentence())
            return
        self._start(self._connect(token), demo=False)

    def start_demo(self) -> None:
        """Start the demo portal and connect to it."""
        if not self._working:
            self._start(self._demo(), demo=True)

    def check_again(self) -> None:
        """Run the steps again."""
        if self._services.current is not None and not self._working:
            self._scope.start(self._again(), name="check-again", busy="ignore", on_error=self._again_failed)

    def ask_disconnect(self) -> None:
        """Ask whether the token shall be removed."""
        self._scope.start(self._disconnect(), name="disconnect", busy="ignore")

    def _start(self, work: object, *, demo: bool) -> None:
        self._told.clear()
        self._working = True
        self.pane.invite.show_checking(demo=demo)
        if demo:
            self.pane.account.set_demo_busy(busy=True)
        self._scope.start(
            work,  # type: ignore[arg-type]  # one of the two coroutines below
            name="connect",
            busy="ignore",
            on_error=lambda error: self._failed(error, demo=demo),
        )

    async def _connect(self, token: Secret) -> None:
        self._done(await self._services.connect(token, on_step=self._step))

    async def _demo(self) -> None:
        self._done(await self._services.start_demo(on_step=self._step))

    def _done(self, connected: Connected) -> None:
        self._working = False
        self.pane.account.set_demo_busy(busy=False)
        self.pane.invite.clear(replacing=False)
        self._show(connected)

    def _failed(self, error: HubDeskError, *, demo: bool) -> None:
        self._working = False
        self.pane.account.set_demo_busy(busy=False)
        self.pane.invite.show_failed(error.sentence(), demo=demo)
        if demo and self._services.current is not None:
            self.pane.show_problem(error)

    def _step(self, step: StepDone) -> None:
        self._told.append(step)
        self.pane.invite.steps.step_done(step)
        self.pane.account.steps.step_done(step)

    async def _again(self) -> None:
        self._working = True
        self._told.clear()
        self.pane.account.set_busy(busy=True)
        self.pane.account.steps.start()
        try:
            connected = await self._services.check_again(on_step=self._step)
        finally:
            self._working = False
            self.pane.account.set_busy(busy=False)
        self._show(connected)

    def _again_failed(self, error: HubDeskError) -> None:
        self.pane.account.steps.fail(error.message)
        self.pane.show_problem(error)

    async def _disconnect(self) -> None:
        current = self._services.current
        if current is None:
            return
        question = Question(
            title=self.pane.tr("Disconnect {0}?").format(account_label(current.account)),
            lines=(
                ("trash", self.pane.tr("The token is removed from this computer. It stays valid in HubSpot.")),
                ("history", self.pane.tr("History and results stay.")),
                ("connect", self.pane.tr("Jobs that were stopped can be resumed with a token of the same account.")),
            ),
            yes=self.pane.tr("Disconnect"),
            danger=True,
            writes=False,
        )
        if await confirm(self.pane.theme, question, self.pane.window()):
            await self._services.disconnect()

    def _on_changed(self, connected: Connected | None) -> None:
        self.pane.offer("check-again", self.check_again, enabled=connected is not None)
        if not self._working:
            self._show_current()

    def _show_current(self) -> None:
        current = self._services.current
        if current is None:
            self.pane.show_invite(replacing=False)
        else:
            self._told.clear()
            self._show(current)

    def _show(self, connected: Connected) -> None:
        self.pane.show_account(connected)
        steps = self.pane.account.steps
        if len(self._told) < len(steps_of(connected)):
            steps.show_all(steps_of(connected))
        steps.show_kept(*kept(connected))

    def _copy_scopes(self) -> None:
        QGuiApplication.clipboard().setText("\n".join(SCOPES))
        self._notifier.toast(self.pane.tr("Scopes copied"))

    def _offer_clearing(self) -> None:
        self._notifier.toast(self.pane.tr("Clear the clipboard?"), self.pane.tr("Clear"), self._clear_clipboard)

    @staticmethod
    def _clear_clipboard() -> None:
        QGuiApplication.clipboard().clear()
