"""The other accounts that HubDesk knows, and the demo portal."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from hubdesk.engine.known_accounts import DEMO_NAME
from hubdesk.engine.records import Account
from hubdesk.gui.language.say import heard
from hubdesk.gui.pane import clear_layout
from hubdesk.gui.rail.account_row import AccountRow
from hubdesk.gui.token.link import Link
from hubdesk.gui.token.swatches import DEMO_COLOUR
from hubdesk.gui.widgets.card import Card
from hubdesk.gui.widgets.field import ErrorLine
from hubdesk.gui.widgets.wrapping import WrapLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hubdesk.gui.theme.theme import Theme


_DEMO = Account(0, DEMO_NAME, "DEMO", "", "", "", "", (), DEMO_COLOUR, "")
"""Stands for the demo portal before it runs."""


class OthersCard(Card):
    """Switches.

    Attributes:
        add: "Add".

    Signals:
        chosen: Portal id to switch to.
        demo_requested: The demo portal.
        add_requested: Another account shall be connected.
    """

    chosen = Signal(object)
    demo_requested = Signal()
    add_requested = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, ruled=True, spacing=2)
        self.set_title(self.tr("Other accounts"))
        self.body.setContentsMargins(8, 6, 6, 8)
        self.add = Link(theme, self.tr("Add"), icon="plus")
        self.add.clicked.connect(self.add_requested)
        self.add_at_right(self.add)
        self.rows: list[AccountRow] = []
        self._error = ErrorLine(theme)

    def show_others(self, others: Sequence[Account], *, demo_is_current: bool) -> None:
        """List accounts; the demo portal is always one of them unless it is the current one."""
        self._error.setParent(None)
        clear_layout(self.body)
        self.rows.clear()
        for account in (each for each in others if each.kind != "DEMO"):
            portal = account.portal_id
            row = AccountRow(self._theme, account, badge=True)
            row.clicked.connect(lambda _=False, portal=portal: self.chosen.emit(portal))
            self._put(row)
        if not demo_is_current:
            row = AccountRow(self._theme, replace(_DEMO, name=heard(DEMO_NAME)), badge=True)
            row.clicked.connect(self.demo_requested)
            self._put(row)
        if not self.rows:
            text = WrapLabel(
                self.tr("None yet. HubDesk keeps the accounts apart, each with its own token."), tone="muted"
            )
            text.setContentsMargins(8, 6, 8, 6)
            self.body.addWidget(text)
        self.body.addWidget(self._error)

    def set_busy(self, *, busy: bool) -> None:
        """Refuse to switch while another switch goes on."""
        for row in self.rows:
            row.setEnabled(not busy)
        if busy:
            self.fail("")

    def fail(self, sentence: str) -> None:
        """Say why an account was not switched to, or nothing."""
        self._error.setText(sentence)

    def _put(self, row: AccountRow) -> None:
        self.rows.append(row)
        self.body.addWidget(row)
