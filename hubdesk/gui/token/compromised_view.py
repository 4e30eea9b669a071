"""The emergency path: somebody else may have the token."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from hubdesk.gui.layouts import Ends, Flow, Pair, stacked
from hubdesk.gui.token.kinds import credential_of, menu_path, words_of
from hubdesk.gui.token.link import Link
from hubdesk.gui.token.numbered import Numbered, said
from hubdesk.gui.widgets.buttons import Button, Kind
from hubdesk.gui.widgets.card import Card
from hubdesk.gui.widgets.wrapping import WrapLabel
from hubdesk.gui.wording import counted

if TYPE_CHECKING:
    from hubdesk.engine.records import Account
    from hubdesk.gui.theme.theme import Theme

_BESIDE, _PATH = 700, 200
"""Widths, px at 100 %: from which the two columns stand side by side, and of the menu path beside its button."""


class CompromisedView(QWidget):
    """What to do, in this order.

    Signals:
        hubspot_requested: "Open HubSpot".
        replace_requested: "Paste the new token…".
        history_requested: "Open History".
        review_requested: "Review scopes".
        disconnect_requested: "Remove it from this computer…".
    """

    hubspot_requested = Signal()
    replace_requested = Signal()
    history_requested = Signal()
    review_requested = Signal()
    disconnect_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        main = stacked(self._build_expire(), self._build_replace(), self._build_look(), self._build_source())
        side = stacked(self._build_reach(), self._build_stop())
        Pair(self, theme, main, side, shares=(65, 34), beside_from=_BESIDE, gap=24)

    def _build_expire(self) -> Numbered:
        card = Numbered(self._theme, 1, self.tr("Expire it in HubSpot now"))
        self._path = WrapLabel("", strong=True)
        self.open = Link(self._theme, self.tr("Open HubSpot"), icon="link")
        self.open.clicked.connect(self.hubspot_requested)
        line = QWidget()
        Ends(line, self._path, self.open, theme=self._theme, least=_PATH)
        card.body.addWidget(line)
        text = self.tr(
            "Rotate it and choose to expire the old token now, not later. Whoever has it is locked out at once. "
            "HubDesk is too, until you paste the new one; its jobs stop and lose nothing."
        )
        card.body.addWidget(WrapLabel(text, tone="muted"))
        return card

    def _build_replace(self) -> Numbered:
        card = Numbered(self._theme, 2, self.tr("Give HubDesk the new token"))
        text = self.tr("It is compared with the old one first. Afterwards HubDesk asks whether the old one is dead.")
        card.body.addWidget(WrapLabel(text, tone="muted"))
        self.replace = Button(self._theme, self.tr("Paste the new token…"), Kind.PRIMARY, icon="key")
        self.replace.clicked.connect(self.replace_requested)
        self._put(card, self.replace)
        return card

    def _build_look(self) -> Numbered:
        card = Numbered(self._theme, 3, self.tr("See what was done with it"))
        text = self.tr(
            "History lists what HubDesk wrote, row by row. What else changed in the account in this time "
            "came from somewhere else."
        )
        card.body.addWidget(WrapLabel(text, tone="muted"))
        self.history = Button(self._theme, self.tr("Open History"), icon="history")
        self.history.clicked.connect(self.history_requested)
        self._put(card, self.history)
        return card

    def _build_source(self) -> Numbered:
        card = Numbered(self._theme, 4, self.tr("Find where it was seen"))
        text = self.tr(
            "Look through chats, mails, documents and code, and remove it there. HubSpot switches off tokens that it "
            "finds in public code on GitHub, and tells by e-mail."
        )
        card.body.addWidget(WrapLabel(text, tone="muted"))
        return card

    def _build_reach(self) -> Card:
        card = Card(self._theme, ruled=True, spacing=10)
        card.set_title(self.tr("What it could be used for"))
        self._reach = WrapLabel("", tone="muted")
        card.body.addWidget(self._reach)
        self.review = Button(self._theme, self.tr("Review scopes"), icon="scopes")
        self.review.clicked.connect(self.review_requested)
        self._put(card, self.review)
        return card

    def _build_stop(self) -> Card:
        card = Card(self._theme, ruled=True, spacing=10)
        card.set_title(self.tr("No new token at hand?"))
        text = self.tr(
            "Expire it in HubSpot all the same. Then remove it from this computer; you can connect again later."
        )
        card.body.addWidget(said(self._theme, "trash", text)[0])
        self.disconnect_button = Button(self._theme, self.tr("Remove it from this computer…"), Kind.DANGER)
        self.disconnect_button.clicked.connect(self.disconnect_requested)
        self._put(card, self.disconnect_button)
        return card

    @staticmethod
    def _put(card: Card, button: Button) -> None:
        line = QWidget()
        Flow(line).addWidget(button)
        card.body.addWidget(line)

    def show_account(self, account: Account) -> None:
        """Say whose token it is about."""
        words = words_of(credential_of(account.credential))
        self._path.setText(menu_path((*words.rotate, self.tr("Rotate"))))
        count = len(account.scopes)
        self._reach.setText(
            self.tr("It has {0} in {1} ({2}). Whoever holds it can do what they allow, from anywhere.").format(
                counted(count, "scope", "scopes"), account.name, account.portal_id
            )
            if count
            else self.tr("Whoever holds it can do in {0} ({1}) what its scopes allow, from anywhere.").format(
                account.name, account.portal_id
            )
        )
