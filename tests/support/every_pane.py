"""A walk through the whole window on one portal: every pane, every step of an import, as a user comes to them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from hubdesk.core.secret import Secret
from hubdesk.gui.forms.pane import FormsPane
from hubdesk.gui.scopes.pane import ScopesPane
from tests.support.waiting import until

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.support.portal import PortalProcess
    from tests.support.whole_window import WholeWindow

WITHOUT_ACCOUNT = (
    "welcome",
    "connect",
    "scopes",
    "import",
    "forms",
    "history",
    "limits",
    "settings",
    "diagnosis",
    "help",
)


_TASKS = (
    "read", "review", "list", "suggest", "open", "jobs", "recent", "details", "forecast", "preview-cost", "diagnosis",
    "advice", "pages", "filter", "plan-filter", "plan-pages",
)  # fmt: skip
"""Tasks that bring what a place shows."""


class Walk:
    """Goes everywhere and calls ``look`` with the name of each place once it shows what it has to show.

    Args:
        whole: The window; no account is connected yet.
        look: Called at each place.
    """

    def __init__(self, whole: WholeWindow, look: Callable[[str], None]) -> None:
        self._whole = whole
        self._look = look

    async def everywhere(self, portal: PortalProcess, file: Path) -> None:
        """Go to every pane without an account, connect one, import ``file`` and go to every pane again."""
        for key in WITHOUT_ACCOUNT:
            await self._to(key, f"{key} without an account")
        await self._whole.accounts.connect(Secret(portal.tokens["all"].token), on_step=lambda _: None)
        await self._import(file)
        for key in ("connect", "scopes", "history", "limits", "settings", "help"):
            await self._to(key, key)
        await self._form()

    async def _to(self, key: str, name: str) -> None:
        if self._whole.window.has_pane(key):
            self._whole.window.show_pane(key)
            await self._rest(name)

    async def _rest(self, name: str) -> None:
        for _ in range(2):
            for task in _TASKS:
                await self._whole.settle(task)
            self._whole.window.grab()  # rows are read when they are first painted
        for task in _TASKS:
            await self._whole.settle(task)
        pane = self._whole.window.current_pane
        if isinstance(pane, ScopesPane):
            await until(lambda: not pane.again.busy)
        self._look(name)

    async def _import(self, file: Path) -> None:
        whole = self._whole
        await whole.read(file)
        self._look("import: columns" if whole.importer.way.now.name == "COLUMNS" else "import: file")
        if whole.importer.way.now.name == "FILE":
            whole.importer.go_on()
            await self._rest("import: columns")
        await whole.check()
        await self._rest("import: check")
        whole.importer.go_on()
        await self._rest("import: preview asks")
        whole.importer.go_on()
        await whole.settle("compare")
        await self._rest("import: preview")
        whole.importer.go_on()
        await until(lambda: whole.importer.run.running or whole.importer.summary or self._asked())
        await whole.finished()
        await self._rest("import: results")

    @staticmethod
    def _asked() -> bool:
        """Agree to the question before the first write, if there is one."""
        from hubdesk.gui.widgets.confirm import ConfirmDialog

        for dialog in QApplication.topLevelWidgets():
            if isinstance(dialog, ConfirmDialog) and dialog.isVisible():
                dialog.yes_button.click()
                return True
        return False

    async def _form(self) -> None:
        whole = self._whole
        await self._to("forms", "forms: list")
        forms = whole.forms
        await until(lambda: forms.listing.forms)
        entry = next(form for form in forms.listing.forms or () if form.name == "Contact us")
        forms.open(entry.id)
        await until(lambda: forms.filling.form is not None)
        await self._rest("forms: form")
        pane = whole.window.pane("forms")
        assert isinstance(pane, FormsPane)
        pane.foot.write.click()
        self._look("forms: what is missing")
