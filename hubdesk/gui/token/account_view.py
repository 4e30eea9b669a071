"""The Connect pane with an account: who it is, its token, what it can do, and the other accounts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from hubdesk.gui.layouts import Ends, Pair, stacked
from hubdesk.gui.token.account_card import AccountCard
from hubdesk.gui.token.alarm_card import AlarmCard
from hubdesk.gui.token.demo_tokens_card import DemoTokensCard
from hubdesk.gui.token.features_card import FeaturesCard
from hubdesk.gui.token.others_card import OthersCard
from hubdesk.gui.token.step_list import StepList
from hubdesk.gui.token.token_card import TokenCard
from hubdesk.gui.widgets.buttons import Button, Kind
from hubdesk.gui.widgets.wrapping import WrapLabel

if TYPE_CHECKING:
    from datetime import datetime

    from hubdesk.engine.token_care import TokenAge
    from hubdesk.gui.theme.theme import Theme
    from hubdesk.gui.token.services import Connected

_BESIDE, _SAID = 700, 260
"""Widths, px at 100 %: from which the columns stand side by side, and of the sentence beside its button."""


class AccountView(QWidget):
    """Shows the connected account.

    Attributes:
        account: Who it is.
        token: Its token.
        steps: How it was checked.
        features: What it can do.
        others: Other accounts.
        tokens: Tokens of the demo portal; only there.
        alarm: The way out when the token was seen.

    Signals:
        disconnect_requested: "Disconnect…".
    """

    disconnect_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.account = AccountCard(theme)
        self.token = TokenCard(theme)
        self.steps = StepList(theme)
        self.features = FeaturesCard(theme)
        self.others = OthersCard(theme)
        self.tokens = DemoTokensCard(theme)
        self.alarm = AlarmCard(theme)
        main = stacked(self.account, self.token, self.steps, self._build_end())
        side = stacked(self.features, self.tokens, self.others, self.alarm)
        Pair(self, theme, main, side, shares=(65, 34), beside_from=_BESIDE, gap=24)

    def _build_end(self) -> QWidget:
        self._end_text = WrapLabel("", "small", "muted")
        self.disconnect_button = Button(self._theme, self.tr("Disconnect…"), Kind.QUIET)
        self.disconnect_button.clicked.connect(self.disconnect_requested)
        end = QWidget()
        Ends(end, self._end_text, self.disconnect_button, theme=self._theme, least=_SAID, gap=24)
        return end

    def show_account(self, connected: Connected, age: TokenAge | None, now: datetime) -> None:
        """Show an account.

        Args:
            connected: The account.
            age: How old its token is, as far as known.
            now: The present.
        """
        demo = connected.account.kind == "DEMO"
        self.account.show_account(connected)
        self.token.show_token(connected, age, now)
        self.features.show_account(connected.account)
        self.tokens.setVisible(demo)
        self.alarm.setVisible(not demo)
        self._end_text.setText(
            self.tr("Disconnecting leaves the demo portal. What you did there stays until it is removed.")
            if demo
            else self.tr(
                "Disconnecting removes the token. History and results stay on this computer until you delete them."
            )
        )

    def set_busy(self, *, busy: bool) -> None:
        """Show that the steps are run again."""
        self.account.set_busy(busy=busy)
        self.others.set_busy(busy=busy)
        self.tokens.set_busy(busy=busy)
        self.disconnect_button.setEnabled(not busy)
