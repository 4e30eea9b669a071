"""Changes the token: compares old and new, swaps, and asks whether the old one is dead."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

from hubdesk.core.errors import HubDeskError, OtherAccount
from hubdesk.gui.token.paste_words import explains
from hubdesk.gui.token.words import kept

if TYPE_CHECKING:
    from collections.abc import Callable

    from hubdesk.core.secret import Secret
    from hubdesk.gui.aio.scope import TaskScope
    from hubdesk.gui.notifier import Notifier
    from hubdesk.gui.token.pane import ConnectPane
    from hubdesk.gui.token.services import ConnectServices


@dataclass(frozen=True, slots=True)
class RefusedWork:
    """Work that stopped because HubSpot refused the token.

    Attributes:
        waits: Whether there is any.
        resume: Goes on with it.
    """

    waits: Callable[[], bool]
    resume: Callable[[], None]


NO_WORK = RefusedWork(lambda: False, lambda: None)
"""Nothing waits."""


class ReplaceController:
    """Owns the page that changes the token. The new one is held only between comparing and swapping."""

    def __init__(
        self,
        pane: ConnectPane,
        services: ConnectServices,
        scope: TaskScope,
        notifier: Notifier,
        work: RefusedWork = NO_WORK,
    ) -> None:
        self._pane = pane
        self._view = pane.replacing
        self._services = services
        self._scope = scope
        self._notifier = notifier
        self._work = work
        self._token: Secret | None = None
        view = self._view
        pane.replace_requested.connect(lambda make_key: self.open(make_key=make_key))
        view.compare_requested.connect(self.compare)
        view.paste.cancelled.connect(self._cancel)
        view.paste.field.edit.textEdited.connect(lambda _: self._forget_compared())
        view.paste.help_requested.connect(lambda: view.rotate.choose("make"))
        view.steps.again_requested.connect(self.swap)
        view.comparison.swap_requested.connect(self.swap)
        view.rotate.scopes_copied.connect(self._copy_scopes)
        view.swapped.check_requested.connect(self.check_old)
        view.swapped.resume_requested.connect(self._resume)

    def open(self, *, make_key: bool = False) -> None:
        """Show the page.

        Args:
            make_key: Whether a new service key takes the place of the present token.
        """
        current = self._services.current
        if current is None or current.account.kind == "DEMO":
            return
        self.leave()
        self._pane.show_replace(current, make_key=make_key)

    def leave(self) -> None:
        """Forget the new token and end what is under way, but never a swap."""
        self._scope.cancel("compare")
        if not self._scope.running("swap"):
            self._token = None

    @property
    def swapping(self) -> bool:
        """Whether a swap is under way; the page stays until it is done."""
        return self._scope.running("swap")

    def compare(self) -> None:
        """Put the token of the field beside the present one."""
        view = self._view
        if self._scope.running("compare") or self.swapping:
            return
        self._forget_compared()
        if view.paste.field.is_empty():
            view.paste.refuse(self._pane.tr("Paste the new token first."))
            return
        try:
            token = self._services.cleaned(view.paste.field.secret().reveal())
        except HubDeskError as error:
            view.show_refused(error, explain=explains(error))
            return
        view.show_comparing()
        self._scope.start(self._compare(token), name="compare", busy="ignore", on_error=self._not_compared)

    def _forget_compared(self) -> None:
        """Let go of the token that was compared: another text stands in the field, and that one is not swapped."""
        if not self.swapping:
            self._token = None
            self._view.hide_comparison()

    async def _compare(self, token: Secret) -> None:
        found = await self._services.compare(token)
        possible = found.same_account and not found.same_token
        self._token = token if possible else None
        self._view.show_comparison(found)
        self._pane.reveal(self._view.comparison)
        if possible:
            self._view.comparison.swap.setFocus()

    def _not_compared(self, error: HubDeskError) -> None:
        self._token = None
        self._view.show_refused(error, explain=explains(error))
        self._view.paste.field.setFocus()

    def _cancel(self) -> None:
        self._scope.cancel("compare")
        self._view.paste.set_checking(False)

    def swap(self) -> None:
        """Put the compared token in the place of the present one."""
        token = self._token
        if token is None or self.swapping:
            return
        self._view.show_swapping()
        self._scope.start(self._swap(token), name="swap", busy="ignore", on_error=self._not_swapped)

    async def _swap(self, token: Secret) -> None:
        credential = self._view.rotate.credential
        connected = await self._services.swap(token, credential=credential, on_step=self._view.steps.step_done)
        self._token = None
        self._view.steps.show_kept(kept(connected))
        self._view.show_swapped(connected.account, resumable=self._work.waits())
        self._pane.reveal(self._view.swapped)
        self._view.swapped.check.setFocus()

    def _not_swapped(self, error: HubDeskError) -> None:
        if isinstance(error, OtherAccount):
            self._token = None
        self._view.show_swap_failed(error)

    def check_old(self) -> None:
        """Ask HubSpot whether it still accepts the token that was replaced."""
        self._view.swapped.set_checking()
        self._scope.start(self._check_old(), name="check-old", busy="ignore", on_error=self._old_unknown)

    async def _check_old(self) -> None:
        self._view.swapped.show_old(await self._services.old_token_answers())

    def _old_unknown(self, _: HubDeskError) -> None:
        self._view.swapped.show_old(None)

    def _resume(self) -> None:
        self._pane.back_requested.emit()
        self._work.resume()

    def _copy_scopes(self) -> None:
        current = self._services.current
        if current is not None:
            QGuiApplication.clipboard().setText("\n".join(current.account.scopes))
            self._notifier.toast(self._pane.tr("Scopes copied"))
