"""Connects, checks again, switches, and shows what came of it.

The token's text is held only as long as the field holds it.
"""

from __future__ import annotations

import hashlib
import hmac
import secrets
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication

from hubdesk.core.errors import HubDeskError, TokenRefused
from hubdesk.gui.language.say import heard
from hubdesk.gui.problems import REFUSED
from hubdesk.gui.token.keyring_words import how_to_fix
from hubdesk.gui.token.kinds import HUBSPOT
from hubdesk.gui.token.leaving import LeavingController
from hubdesk.gui.token.paste_words import blames_token, explains
from hubdesk.gui.token.refusal import refused_banner
from hubdesk.gui.token.replace_controller import NO_WORK, RefusedWork, ReplaceController
from hubdesk.gui.token.token_controller import TokenController
from hubdesk.gui.token.words import checked, kept, steps_of
from hubdesk.gui.widgets.buttons import Kind
from hubdesk.gui.widgets.confirm import choose

if TYPE_CHECKING:
    from collections.abc import Coroutine

    from hubdesk.core.clock import Clock
    from hubdesk.core.secret import Secret
    from hubdesk.gui.aio.scope import TaskScope
    from hubdesk.gui.notifier import Notifier
    from hubdesk.gui.token.pane import ConnectPane
    from hubdesk.gui.token.services import Connected, ConnectServices, StepDone

_TICK_MS = 10_000
"""How often "Checked 12 s ago" is said anew."""


class ConnectController:
    """Owns the tasks of the Connect pane.

    Attributes:
        pane: The pane.
        replacing: Changes the token.
        leaving: Disconnects and removes.
    """

    def __init__(
        self,
        pane: ConnectPane,
        services: ConnectServices,
        scope: TaskScope,
        notifier: Notifier,
        clock: Clock,
        work: RefusedWork = NO_WORK,
    ) -> None:
        """Connect the pane.

        Args:
            pane: The pane.
            services: The engine's side.
            scope: Owner of the tasks.
            notifier: Takes toasts.
            clock: The present.
            work: What can be resumed after a refused token was changed.
        """
        self.pane = pane
        self._services = services
        self._scope = scope
        self._notifier = notifier
        self._clock = clock
        self._told: list[StepDone] = []
        self._working = False
        self._tick = QTimer(pane)
        self._tick.setInterval(_TICK_MS)
        self._tick.timeout.connect(self._show_checked)
        self._token = TokenController(pane, services, scope, notifier)
        self.replacing = ReplaceController(pane, services, scope, notifier, work)
        self.leaving = LeavingController(pane, services, scope)
        self._listen()
        self._subscription = services.changed.subscribe(self._on_changed)
        pane.offer("check-again", self.check_again, enabled=services.current is not None)
        self._show_current()

    def _listen(self) -> None:
        pane, invite, account = self.pane, self.pane.invite, self.pane.account
        invite.token_given.connect(self.check)
        invite.demo_requested.connect(self.start_demo)
        invite.cancelled.connect(self.cancel)
        invite.scopes.copied.connect(self._copy_scopes)
        for field in (invite.field, pane.replacing.paste.field):
            field.pasted.connect(self._offer_clearing)
        for part in (invite.make, pane.replacing.rotate, pane.compromised):
            part.hubspot_requested.connect(self._open_hubspot)
        account.account.again_requested.connect(self.check_again)
        account.steps.again_requested.connect(self.check_again)
        account.others.chosen.connect(self.switch)
        account.others.demo_requested.connect(self.start_demo)
        account.others.add_requested.connect(lambda: pane.show_invite(can_go_back=True))
        account.tokens.chosen.connect(self.start_demo)
        account.features.review_requested.connect(lambda: pane.pane_requested.emit("scopes"))
        pane.compromised.review_requested.connect(lambda: pane.pane_requested.emit("scopes"))
        pane.compromised.history_requested.connect(lambda: pane.pane_requested.emit("history"))
        pane.back_requested.connect(self.go_back)
        pane.replacing.swapped.done_requested.connect(self.go_back)
        pane.keyring_requested.connect(self._mend_keyring)
        pane.shown.connect(self._show_checked)

    def check(self) -> None:
        """Check the token in the field."""
        invite = self.pane.invite
        if self._working:
            return
        if invite.field.is_empty():
            invite.paste.refuse(self.pane.tr("Paste a token first."))
            return
        try:
            token = self._services.cleaned(invite.field.secret().reveal())
        except HubDeskError as error:
            invite.steps.hide()
            invite.paste.refuse(heard(error.sentence()), explain=explains(error))
            return
        self._start(self._connect(token), demo=False)
        self.pane.reveal(invite.steps)

    def start_demo(self, token: str = "all") -> None:  # noqa: S107  # a name
        """Start the demo portal and connect to it with one of its tokens."""
        if not self._working:
            self._start(self._demo(token), demo=True)

    def cancel(self) -> None:
        """End the check that is under way; nothing is kept."""
        self._scope.cancel("connect")
        self._end_work()
        self.pane.invite.show_idle()
        self.pane.invite.steps.hide()

    def check_again(self) -> None:
        """Run the steps again."""
        if self._services.current is not None and not self._working:
            self._scope.start(self._again(), name="check-again", busy="ignore", on_error=self._again_failed)

    def switch(self, portal_id: int) -> None:
        """Make another account the current one."""
        self.pane.account.others.set_busy(busy=True)
        self._scope.start(self._switch(portal_id), name="switch", busy="ignore", on_error=self._not_switched)

    def go_back(self) -> None:
        """Show the account again, unless a token is being swapped at this moment."""
        if self.replacing.swapping:
            return
        self.replacing.leave()
        if self._working:
            self.cancel()
        self._show_current()

    def _start(self, work: Coroutine[object, object, None], *, demo: bool) -> None:
        self._told.clear()
        self._working = True
        self.pane.invite.show_checking(demo=demo)
        if demo:
            self.pane.account.set_busy(busy=True)
            self.pane.account.steps.start()
        self._scope.start(work, name="connect", busy="ignore", on_error=lambda error: self._failed(error, demo=demo))

    async def _connect(self, token: Secret) -> None:
        credential = self.pane.invite.credential
        self._done(await self._services.connect(token, credential=credential, on_step=self._step))

    async def _demo(self, token: str) -> None:
        self._done(await self._services.start_demo(on_step=self._step, token=token))

    def _done(self, connected: Connected) -> None:
        self._end_work()
        self.pane.invite.clear()
        self.pane.invite.make.forget()
        self._show(connected)

    def _end_work(self) -> None:
        self._working = False
        self.pane.account.set_busy(busy=False)

    def _failed(self, error: HubDeskError, *, demo: bool) -> None:
        self._end_work()
        self.pane.invite.show_failed(error, demo=demo, at_field=blames_token(error))
        current = self._services.current
        if demo and current is not None and not self.pane.shows(current):
            self._show_current()
        if demo:
            self.pane.account.steps.fail(error)
            self.pane.reveal(self.pane.account.steps)
        else:
            self.pane.reveal(self.pane.invite.steps)

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
            self._end_work()
        if self._is_current(connected):
            self.pane.banners.remove(REFUSED)
            self._show(connected)
        else:
            self._show_current()

    def _is_current(self, connected: Connected) -> bool:
        """Return whether no other account became the current one, which nobody showed during the work."""
        current = self._services.current
        return current is not None and current.account.portal_id == connected.account.portal_id

    def _again_failed(self, error: HubDeskError) -> None:
        current = self._services.current
        if current is None or not self.pane.shows(current):
            self._show_current()  # whose token it is about is no longer looked at
            return
        self.pane.account.steps.fail(error)
        if isinstance(error, TokenRefused):
            self.pane.banners.show_banner(
                REFUSED, refused_banner(self.replacing.open, self.pane.tr("Nothing is lost."))
            )
        else:
            self.pane.show_problem(error)

    async def _switch(self, portal_id: int) -> None:
        await self._services.switch(portal_id)
        self.pane.account.others.set_busy(busy=False)

    def _not_switched(self, error: HubDeskError) -> None:
        self.pane.account.others.set_busy(busy=False)
        self.pane.account.others.fail(heard(error.sentence()))

    def _on_changed(self, connected: Connected | None) -> None:
        self.pane.offer("check-again", self.check_again, enabled=connected is not None)
        if self._working or self.replacing.swapping:
            return
        on_page = self.pane.page in (self.pane.replacing, self.pane.compromised)
        if on_page and connected is not None and self.pane.shows(connected):
            return
        self._show_current()

    def _show_current(self) -> None:
        current = self._services.current
        if current is None:
            self._tick.stop()
            self.pane.show_invite(can_go_back=False)
        else:
            self._told.clear()
            self._show(current)

    def _show(self, connected: Connected) -> None:
        account = self.pane.account
        self.pane.show_account(connected, self._services.age(), self._clock.now())
        demo = connected.account.kind == "DEMO"
        account.others.show_others(self._services.others(), demo_is_current=demo)
        if demo:
            account.tokens.show_tokens(self._services.demo_tokens())
        if len(self._told) < len(steps_of(connected)):
            account.steps.show_all(steps_of(connected))
        account.steps.show_kept(kept(connected))
        self._show_checked()
        self._tick.start()

    def _show_checked(self) -> None:
        current = self._services.current
        text = checked(current.verified_at, self._clock.now()) if current is not None else ""
        self.pane.account.account.show_checked(text)

    def _mend_keyring(self, retry: bool) -> None:
        if retry:
            self.check_again()
        else:
            self._scope.start(self._explain_keyring(), name="keyring", busy="ignore")

    async def _explain_keyring(self) -> None:
        tr = self.pane.tr
        answers = ((tr("Close"), False, Kind.SECONDARY), (tr("Check again"), True, Kind.PRIMARY))
        if await choose(self.pane.theme, *how_to_fix(), answers, self.pane.window()):
            self.check_again()

    def _copy_scopes(self) -> None:
        QGuiApplication.clipboard().setText("\n".join(self.pane.invite.scopes.scopes))
        self._notifier.toast(self.pane.tr("Scopes copied"))

    def _offer_clearing(self) -> None:
        key = secrets.token_bytes(16)
        pasted = _fingerprint(key)

        def clear() -> None:
            # What somebody copied since then is theirs.
            if hmac.compare_digest(_fingerprint(key), pasted):
                QGuiApplication.clipboard().clear()

        self._notifier.toast(self.pane.tr("Clear the clipboard?"), self.pane.tr("Clear"), clear)

    @staticmethod
    def _open_hubspot() -> None:
        QDesktopServices.openUrl(QUrl(HUBSPOT))


def _fingerprint(key: bytes) -> bytes:
    """Return what tells whether the clipboard still holds the same text, and nothing of the text itself."""
    text = QGuiApplication.clipboard().text()
    return hashlib.blake2b(text.encode("utf-8", "surrogatepass"), key=key).digest()
