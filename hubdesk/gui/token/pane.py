"""The Connect pane: the invitation, or the connected account."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from hubdesk.gui.layouts import Pages
from hubdesk.gui.pane import Pane
from hubdesk.gui.title_line import TitleLine
from hubdesk.gui.token.account_view import AccountView
from hubdesk.gui.token.invite_view import InviteView
from hubdesk.gui.token.words import subtitle
from hubdesk.gui.widgets.banner import BannerText
from hubdesk.gui.widgets.buttons import Button

if TYPE_CHECKING:
    from hubdesk.gui.theme.theme import Theme
    from hubdesk.gui.token.services import Connected

_NO_KEYRING = "no-keyring"


class ConnectPane(Pane):
    """Passive: shows what the controller says.

    Signals:
        replace_requested: "Replace token…".
    """

    replace_requested = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.replace = Button(theme, self.tr("Replace token…"), icon="rotate")
        self.replace.clicked.connect(self.replace_requested)
        self.heading = TitleLine(theme, self.header, self.replace)
        self.invite = InviteView(theme)
        self.account = AccountView(theme)
        self.pages = Pages()
        self.pages.addWidget(self.invite)
        self.pages.addWidget(self.account)
        self.body.addWidget(self.pages, 1)
        self.show_invite(replacing=False)

    def show_invite(self, *, replacing: bool) -> None:
        """Ask for a token.

        Args:
            replacing: Whether an account is connected whose token is to be replaced.
        """
        title = self.tr("Replace token") if replacing else self.tr("Connect")
        self.heading.set_title(title, "" if replacing else self.tr("Bring your HubSpot account to this computer."))
        self.replace.hide()
        self.banners.remove(_NO_KEYRING)
        self.invite.clear(replacing=replacing)
        self.pages.setCurrentWidget(self.invite)
        if self.isVisible():
            self.invite.field.setFocus()

    def show_account(self, connected: Connected) -> None:
        """Show a connected account."""
        self.heading.set_title(self.tr("Connect"), subtitle(connected))
        demo = connected.account.kind == "DEMO"
        self.replace.setVisible(not demo)
        self.account.show_account(connected)
        if connected.stored == "none" and not demo:
            banner = BannerText(
                "warning",
                self.tr("This computer has no keyring that HubDesk trusts."),
                self.tr("The token is kept until you quit."),
            )
            self.banners.show_banner(_NO_KEYRING, banner)
        else:
            self.banners.remove(_NO_KEYRING)
        self.pages.setCurrentWidget(self.account)
