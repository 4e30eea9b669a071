"""The Connect pane: the walk-through, the connected account, the change of its token, or the emergency path."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QTimer, Signal
from PySide6.QtWidgets import QMenu, QScrollArea, QWidget

from hubdesk.engine.token_care import Credential
from hubdesk.gui.layouts import Flow, Pages
from hubdesk.gui.pane import Pane
from hubdesk.gui.title_line import TitleLine
from hubdesk.gui.token.account_view import AccountView
from hubdesk.gui.token.age_words import reminder
from hubdesk.gui.token.compromised_view import CompromisedView
from hubdesk.gui.token.invite_view import InviteView
from hubdesk.gui.token.keyring_words import trouble
from hubdesk.gui.token.kinds import LEGACY_END, credential_of
from hubdesk.gui.token.link import Link
from hubdesk.gui.token.replace_view import ReplaceView
from hubdesk.gui.token.words import subtitle
from hubdesk.gui.widgets.banner import BannerText
from hubdesk.gui.widgets.buttons import Button, IconButton

if TYPE_CHECKING:
    from datetime import datetime

    from hubdesk.engine.token_care import TokenAge
    from hubdesk.gui.theme.theme import Theme
    from hubdesk.gui.token.services import Connected

NO_KEYRING, LEGACY, OLD = "no-keyring", "legacy", "old-token"
"""Keys of the pane's own banners."""


class ConnectPane(Pane):
    """Passive: shows what the controllers say.

    Signals:
        replace_requested: The token shall be changed; True when a new service key takes its place.
        back_requested: Back to the account.
        keyring_requested: The action of the banner about the keyring; True to try again, False to explain.
        remove_requested: "Remove everything…".
        disconnect_requested: "Disconnect…".
    """

    replace_requested = Signal(bool)
    back_requested = Signal()
    keyring_requested = Signal(bool)
    remove_requested = Signal()
    disconnect_requested = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._connected = False
        self._portal = 0
        self.back = Link(theme, self.tr("Back to the account"), icon="chevron-left")
        self.replace = Button(theme, self.tr("Replace token…"), icon="rotate")
        self.more = IconButton(theme, "more", self.tr("More"))
        self.more.setObjectName("more")
        self.heading = TitleLine(theme, self.header, self.replace, self.more)
        self.invite = InviteView(theme)
        self.account = AccountView(theme)
        self.replacing = ReplaceView(theme)
        self.compromised = CompromisedView(theme)
        self.pages = Pages()
        for page in (self.invite, self.account, self.replacing, self.compromised):
            self.pages.addWidget(page)
        self._back_line = QWidget()
        Flow(self._back_line).addWidget(self.back)
        self.body.setSpacing(12)
        self.body.addWidget(self._back_line)
        self.body.addWidget(self.pages, 1)
        self.back.clicked.connect(self.back_requested)
        self.replace.clicked.connect(lambda: self.replace_requested.emit(False))
        self.more.clicked.connect(self._open_more)
        self.account.disconnect_requested.connect(self.disconnect_requested)
        self.compromised.disconnect_requested.connect(self.disconnect_requested)
        self.account.alarm.requested.connect(self.show_compromised)
        self.compromised.replace_requested.connect(lambda: self.replace_requested.emit(False))
        self.show_invite(can_go_back=False)

    @property
    def page(self) -> QWidget | None:
        """The page that is shown."""
        return self.pages.currentWidget()

    def shows(self, connected: Connected) -> bool:
        """Return whether the pages are about this account."""
        return self._portal == connected.account.portal_id

    def show_invite(self, *, can_go_back: bool) -> None:
        """Ask for a token.

        Args:
            can_go_back: Whether there is a connected account to go back to.
        """
        title = self.tr("Connect another account") if can_go_back else self.tr("Connect")
        self._connected = can_go_back
        self.heading.set_title(title, self.tr("Bring your HubSpot account to this computer."))
        self._show_buttons(back=can_go_back)
        self._clear_banners()
        self.invite.clear()
        self._turn_to(self.invite)
        if self.isVisible():
            self.invite.field.setFocus()

    def show_account(self, connected: Connected, age: TokenAge | None, now: datetime) -> None:
        """Show a connected account.

        Args:
            connected: The account.
            age: How old its token is, as far as known.
            now: The present.
        """
        self.heading.set_title(self.tr("Connect"), subtitle(connected))
        demo = connected.account.kind == "DEMO"
        self._connected = True
        self._portal = connected.account.portal_id
        self._show_buttons(replace=not demo)
        self.compromised.show_account(connected.account)
        self.account.show_account(connected, age, now)
        self._show_banners(connected, age)
        self._turn_to(self.account)

    def show_replace(self, connected: Connected, *, make_key: bool) -> None:
        """Show the page that changes the token.

        Args:
            connected: The account.
            make_key: Whether a new service key takes its place.
        """
        text = self.tr("Make the new one, paste it, compare, swap. The old one stays until you swap.")
        self.heading.set_title(self.tr("Replace token"), text)
        self._show_buttons(back=True)
        self._clear_banners()
        self.replacing.begin(connected.account, make_key=make_key)
        self._turn_to(self.replacing)
        if self.isVisible():
            self.replacing.paste.field.setFocus()

    def show_compromised(self) -> None:
        """Show the emergency path."""
        text = self.tr("Four steps, the most urgent first.")
        self.heading.set_title(self.tr("This token may be compromised"), text)
        self._show_buttons(back=True)
        self._clear_banners()
        self._turn_to(self.compromised)
        if self.isVisible():
            self.compromised.open.setFocus()

    def _turn_to(self, page: QWidget) -> None:
        if page is not self.page:
            self.pages.setCurrentWidget(page)
            area = self._area()
            if area is not None:
                area.verticalScrollBar().setValue(0)

    def reveal(self, part: QWidget) -> None:
        """Scroll so that a part of the page is seen."""
        area = self._area()
        if area is not None:
            QTimer.singleShot(0, part, lambda: area.ensureWidgetVisible(part, 0, 24))

    def _area(self) -> QScrollArea | None:
        parent = self.content().parentWidget()
        while parent is not None and not isinstance(parent, QScrollArea):
            parent = parent.parentWidget()
        return parent

    def _show_buttons(self, *, back: bool = False, replace: bool = False) -> None:
        self._back_line.setVisible(back)
        self.replace.setVisible(replace)

    def _clear_banners(self) -> None:
        for key in (NO_KEYRING, LEGACY, OLD):
            self.banners.remove(key)

    def _show_banners(self, connected: Connected, age: TokenAge | None) -> None:
        self._clear_banners()
        credential = credential_of(connected.account.credential)
        if connected.stored == "none" and connected.account.kind != "DEMO":
            words = trouble(connected.unkept_code)
            text = BannerText(
                "warning",
                words.title,
                words.text,
                words.action,
                lambda: self.keyring_requested.emit(words.retry),
                closable=False,
            )
            self.banners.show_banner(NO_KEYRING, text)
        if credential is Credential.PRIVATE_APP:
            text = BannerText(
                "note",
                self.tr("This is the token of a legacy private app."),
                self.tr("HubSpot stops supporting these in {0}.").format(self.tr(LEGACY_END)),
                self.tr("Move to a service key"),
                lambda: self.replace_requested.emit(True),
            )
            self.banners.show_banner(LEGACY, text)
        old = reminder(age)
        if old is not None:
            text = BannerText("warning", *old, self.replace.text(), lambda: self.replace_requested.emit(False))
            self.banners.show_banner(OLD, text)

    def _open_more(self) -> None:
        menu = QMenu(self)
        menu.setObjectName("more-menu")
        connected = self._connected
        again = menu.addAction(self.tr("Check again"))
        again.triggered.connect(self.account.account.again_requested)
        again.setEnabled(connected)
        leave = menu.addAction(self.tr("Disconnect…"))
        leave.triggered.connect(self.disconnect_requested)
        leave.setEnabled(connected)
        menu.addSeparator()
        menu.addAction(self.tr("Remove everything…")).triggered.connect(self.remove_requested)
        menu.aboutToHide.connect(menu.deleteLater)
        corner = self.more.mapToGlobal(QPoint(self.more.width(), self.more.height() + 2))
        menu.popup(corner - QPoint(menu.sizeHint().width(), 0))
