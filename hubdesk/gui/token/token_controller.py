"""What can be done with a connected account: its name, its colour, the kind of its token, and a look at it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

from hubdesk.gui.token.kinds import credential_of

if TYPE_CHECKING:
    from hubdesk.core.errors import HubDeskError
    from hubdesk.gui.aio.scope import TaskScope
    from hubdesk.gui.notifier import Notifier
    from hubdesk.gui.token.pane import ConnectPane
    from hubdesk.gui.token.services import ConnectServices


class TokenController:
    """Owns the small changes to the account's record."""

    def __init__(self, pane: ConnectPane, services: ConnectServices, scope: TaskScope, notifier: Notifier) -> None:
        self._pane = pane
        self._services = services
        self._scope = scope
        self._notifier = notifier
        account, token = pane.account.account, pane.account.token
        account.renamed.connect(self.rename)
        account.recoloured.connect(self.recolour)
        account.id_copied.connect(self._copy_id)
        token.kind_chosen.connect(self.set_kind)
        token.hold_begun.connect(self.show_token)
        token.hold_ended.connect(self._end_show)

    def rename(self, name: str) -> None:
        """Give the account another name."""
        self._scope.start(self._services.rename(name), name="rename", busy="replace")

    def recolour(self, key: str) -> None:
        """Give the account another colour."""
        self._scope.start(self._services.recolour(key), name="recolour", busy="replace")

    def set_kind(self, value: object) -> None:
        """Say what kind of token it is."""
        credential = credential_of(str(value))
        self._scope.start(self._services.set_credential(credential), name="kind", busy="replace")

    def show_token(self) -> None:
        """Show the token while the button is held."""
        self._scope.start(self._show(), name="reveal", busy="replace", on_error=self._not_shown)

    async def _show(self) -> None:
        secret = await self._services.reveal()
        card = self._pane.account.token
        if secret is not None and card.hold.isDown():
            card.field.show_for_now(secret)

    def _not_shown(self, error: HubDeskError) -> None:
        self._pane.show_problem(error)

    def _end_show(self) -> None:
        self._scope.cancel("reveal")

    def _copy_id(self) -> None:
        current = self._services.current
        if current is not None:
            QGuiApplication.clipboard().setText(str(current.account.portal_id))
            self._notifier.toast(self._pane.tr("Account ID copied"))
