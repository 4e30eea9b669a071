"""Disconnects, and removes everything; both ask first."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from hubdesk.core.errors import HubDeskError
from hubdesk.gui.aio import qtwait
from hubdesk.gui.language.say import heard
from hubdesk.gui.token.removal_dialog import RemovalDialog
from hubdesk.gui.widgets.confirm import Question, confirm
from hubdesk.gui.wording import account_label

if TYPE_CHECKING:
    from hubdesk.gui.aio.scope import TaskScope
    from hubdesk.gui.token.pane import ConnectPane
    from hubdesk.gui.token.services import ConnectServices


class LeavingController:
    """Owns the two ways to leave."""

    def __init__(self, pane: ConnectPane, services: ConnectServices, scope: TaskScope) -> None:
        self._pane = pane
        self._services = services
        self._scope = scope
        pane.disconnect_requested.connect(self.ask_disconnect)
        pane.remove_requested.connect(self.ask_remove)

    def ask_disconnect(self) -> None:
        """Ask whether the token shall be removed."""
        self._scope.start(self._disconnect(), name="disconnect", busy="ignore")

    def ask_remove(self) -> None:
        """Ask whether everything shall be removed, and tell what came of it."""
        self._scope.start(self._remove(), name="remove", busy="ignore")

    async def _disconnect(self) -> None:
        current = self._services.current
        if current is None:
            return
        tr = self._pane.tr
        demo = current.account.kind == "DEMO"
        lines: tuple[tuple[str, str], ...] = (
            ("trash", tr("The token is removed from this computer. It stays valid in HubSpot.")),
            ("history", tr("History and results stay.")),
            ("connect", tr("Jobs that were stopped can be resumed with a token of the same account.")),
        )
        if demo:
            lines = (
                ("demo", tr("The window lets go of the demo portal.")),
                ("history", tr("Its contacts, History and results stay, and you can start it again.")),
            )
        question = Question(
            title=tr("Disconnect {0}?").format(account_label(current.account)),
            lines=lines,
            yes=tr("Disconnect"),
            danger=True,
            writes=False,
        )
        if not await confirm(self._pane.theme, question, self._pane.window()):
            return
        now = self._services.current
        if now is not None and now.account.portal_id == current.account.portal_id:  # as it was asked
            await self._services.disconnect()

    async def _remove(self) -> None:
        # Every job is looked at, which takes a while with hundreds of them.
        places = await asyncio.to_thread(self._services.removal_places)
        dialog = RemovalDialog(self._pane.theme, places, self._pane.window())

        def remove(results: bool) -> None:
            dialog.set_busy()
            self._scope.start(
                self._remove_now(dialog, results=results),
                name="remove-now",
                busy="ignore",
                on_error=lambda error: dialog.fail(heard(error.sentence())),
            )

        dialog.agreed.connect(remove)
        await qtwait.dialog(dialog)

    async def _remove_now(self, dialog: RemovalDialog, *, results: bool) -> None:
        for name in ("connect", "check-again", "compare", "swap"):
            self._scope.cancel(name)  # what they would still keep would outlive the removal
        try:
            report = await self._services.remove_everything(results=results)
        except HubDeskError:
            raise
        except Exception:
            dialog.fail(self._pane.tr("Something went wrong. What was not removed is still there."))
            raise
        dialog.show_report(report)
