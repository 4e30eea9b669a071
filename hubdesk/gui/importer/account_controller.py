"""Follows the window's account: what was made for another one holds no longer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from hubdesk.gui.importer.preview_controller import Stage
from hubdesk.gui.importer.steps import Step
from hubdesk.gui.importer.target import same_account, void_words
from hubdesk.gui.widgets.banner import BannerText
from hubdesk.gui.wording import account_label

if TYPE_CHECKING:
    from collections.abc import Callable

    from hubdesk.engine.records import Account
    from hubdesk.gui.importer.columns_controller import ColumnsController
    from hubdesk.gui.importer.pane import ImportPane
    from hubdesk.gui.importer.services import ImportServices
    from hubdesk.gui.importer.steps import Way
    from hubdesk.gui.importer.write_controller import WriteController
    from hubdesk.tabular.model import FileHead

_CONNECT = "no-account"
OTHER = "other-account"
"""Key of the banner that says what another account means for what was begun."""


class AccountController:
    """Owns what the pane knows of the account: another name, colour or token of the same one changes nothing."""

    def __init__(
        self,
        pane: ImportPane,
        services: ImportServices[Any],
        way: Way,
        columns: ColumnsController,
        write: WriteController,
        *,
        head: Callable[[], FileHead | None],
        begin_anew: Callable[[], None],
        refresh: Callable[[], None],
    ) -> None:
        """Listen, and show the account that there is.

        Args:
            pane: The Import pane.
            services: The engine.
            way: Where the reader is.
            columns: Owner of the draft.
            write: Owner of the plan.
            head: Returns the file that is open.
            begin_anew: Goes back to an empty File step.
            refresh: Shows anew what can be done.
        """
        self._pane = pane
        self._services = services
        self._way = way
        self._columns = columns
        self._write = write
        self._head = head
        self._begin_anew = begin_anew
        self._refresh = refresh
        self._account = services.current_account
        self._subscription = services.account_changed.subscribe(self._on_account)
        self._show(self._account)
        refresh()

    def _on_account(self, account: Account | None) -> None:
        before, self._account = self._account, account
        self._show(account)
        if not same_account(before, account):
            self._become(before, account)
        elif self._columns.draft is None:
            self._suggest()  # its columns could not be suggested; with another token they perhaps can
        self._refresh()

    def _become(self, before: Account | None, account: Account | None) -> None:
        """Hold nothing for good that was made for the account that was; what was sent to it is told as it was."""
        if self._way.settled:
            return
        name = account_label(before) if before is not None else ""
        kept = self._write.preview.adopted
        if self._services.form is not None or kept:
            self._begin_anew()
            title = self._pane.tr("What was begun for {0} was put away. Nothing was sent.").format(name)
            text = (
                self._pane.tr("The job is still in History.")
                if kept
                else self._pane.tr("A form belongs to one account alone.")
            )
            self._pane.banners.show_banner(OTHER, BannerText("note", title, text))
            return
        if self._columns.draft is not None:
            self._way.changed(Step.COLUMNS)
            made = self._write.preview.stage is not Stage.ASKING or self._way.now is Step.PREVIEW
            self._write.forget(void_words(name, account) if made else "")
        self._suggest()

    def _suggest(self) -> None:
        """Suggest columns for the file that is open, also where that was begun for the account before."""
        head = self._head()
        if head is not None:
            self._columns.suggest(head)

    def _show(self, account: Account | None) -> None:
        pane = self._pane
        if account is None:
            text = pane.tr("Columns go to HubSpot’s usual properties until an account is connected.")
            action, go = pane.tr("Connect an account"), self._go_connect
            banner = BannerText("note", pane.tr("No account is connected."), text, action, go, icon="connect")
            pane.banners.show_banner(_CONNECT, banner)
        else:
            pane.banners.remove(_CONNECT)
        pane.file.set_sample_offered(offered=account is None or account.kind == "DEMO")

    def _go_connect(self) -> None:
        self._pane.pane_requested.emit("connect")
