"""The page that changes a token: make the new one, paste it, compare, swap, and see that the old one is dead."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from hubdesk.engine.records import account_words
from hubdesk.gui.language.say import heard
from hubdesk.gui.layouts import Pair, stacked
from hubdesk.gui.token.comparison_card import ComparisonCard
from hubdesk.gui.token.kinds import badge, credential_of
from hubdesk.gui.token.numbered import said
from hubdesk.gui.token.paste_block import PasteBlock
from hubdesk.gui.token.rotate_block import MAKE, ROTATE, RotateBlock
from hubdesk.gui.token.step_list import StepList
from hubdesk.gui.token.swapped_card import SwappedCard
from hubdesk.gui.widgets.badge import Badge
from hubdesk.gui.widgets.card import Card
from hubdesk.gui.widgets.labels import plain_label
from hubdesk.gui.widgets.wrapping import WrapLabel

if TYPE_CHECKING:
    from hubdesk.core.errors import HubDeskError
    from hubdesk.engine.records import Account
    from hubdesk.engine.token_care import TokenComparison
    from hubdesk.gui.theme.theme import Theme

_BESIDE = 700
"""Width, px at 100 %, from which the two columns stand side by side."""


class ReplaceView(QWidget):
    """Changes the token of one account.

    Attributes:
        rotate: How to come by the new one.
        paste: The field for it.
        comparison: Old and new.
        swapped: What is so afterwards.
        steps: The four steps of the swap.
    """

    compare_requested = Signal()
    """The field holds a new token."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._account: Account | None = None
        self.rotate = RotateBlock(theme)
        self.paste = PasteBlock(theme, 2)
        self.paste.compare_instead()
        self.comparison = ComparisonCard(theme)
        self.swapped = SwappedCard(theme)
        self.steps = StepList(theme)
        main = stacked(self.rotate, self.paste, self.comparison, self.steps, self.swapped)
        self._promise = self._build_promise(theme)
        side = stacked(self._build_present(theme), self._promise)
        Pair(self, theme, main, side, shares=(65, 34), beside_from=_BESIDE, gap=24)
        self.paste.token_given.connect(self.compare_requested)
        self._hide_results()

    def _build_present(self, theme: Theme) -> Card:
        card = Card(theme, ruled=True, spacing=8)
        card.set_title(self.tr("Present token"))
        self._badge = Badge(theme)
        card.add_beside_title(self._badge)
        self._token = plain_label("", fixed=True)
        self._name = WrapLabel("", tone="muted")
        card.body.addWidget(self._token)
        card.body.addWidget(self._name)
        return card

    def _build_promise(self, theme: Theme) -> Card:
        card = Card(theme, ruled=True, spacing=10)
        card.set_title(self.tr("What HubDesk does"))
        lines = (
            ("columns", self.tr("Compares before it changes anything: account, scopes, features.")),
            ("refused", self.tr("Refuses a token of another account.")),
            ("lock", self.tr("Puts the new one into the keyring in the place of the old one.")),
            ("play", self.tr("Jobs of this account go on with the new one.")),
        )
        for icon, text in lines:
            card.body.addWidget(said(theme, icon, text, "text")[0])
        return card

    def begin(self, account: Account, *, make_key: bool = False) -> None:
        """Begin anew.

        Args:
            account: Whose token is changed.
            make_key: Whether a new service key takes its place.
        """
        self._account = account
        credential = credential_of(account.credential)
        self._show_present(account)
        self._promise.show()
        self.rotate.show_present(credential, account.scopes)
        self.rotate.choose(MAKE if make_key else ROTATE)
        self.paste.clear()
        self.rotate.show()
        self.paste.show()
        self._hide_results()

    def _show_present(self, account: Account) -> None:
        self._badge.set(*badge(credential_of(account.credential)))
        self._token.setText(account.token)
        self._name.setText(account_words(account.name, account.portal_id))

    def show_comparing(self) -> None:
        """Show that the new token is asked about."""
        self._hide_results()
        self.paste.set_checking(True)

    def show_comparison(self, found: TokenComparison) -> None:
        """Show both side by side."""
        if self._account is None:
            return
        self.paste.set_checking(False)
        old = credential_of(self._account.credential)
        self.comparison.show_comparison(found, self._account, old, self.rotate.credential)
        self.comparison.show()
        if not found.same_account and self.comparison.verdict is not None:
            self.paste.refuse(heard(f"{self.comparison.verdict.sentence} {self.comparison.verdict.detail}"))

    def hide_comparison(self) -> None:
        """Show neither the comparison nor a swap that failed."""
        self.comparison.hide()
        self.steps.hide()

    def show_refused(self, error: HubDeskError, *, explain: bool = False) -> None:
        """Say at the field why the new token cannot be compared."""
        self.paste.set_checking(False)
        self.paste.refuse(heard(error.sentence()), explain=explain)

    def show_swapping(self) -> None:
        """Show the swap under way."""
        self.comparison.set_busy(busy=True)
        self.steps.start()
        self.steps.show()

    def show_swap_failed(self, error: HubDeskError) -> None:
        """Say that the old token stays, and why."""
        self.comparison.set_busy(busy=False)
        self.steps.fail(error)

    def show_swapped(self, account: Account, *, resumable: bool) -> None:
        """Show that it is done.

        Args:
            account: The account with its new token.
            resumable: Whether work waits that was refused with the old token.
        """
        self.comparison.set_busy(busy=False)
        self.paste.clear()
        self._show_present(account)
        self._promise.hide()
        self.rotate.hide()
        self.paste.hide()
        self.comparison.hide()
        self.swapped.begin(resumable=resumable)
        self.swapped.show()

    def _hide_results(self) -> None:
        for part in (self.comparison, self.steps, self.swapped):
            part.hide()
