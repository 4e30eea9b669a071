"""The Connect pane without an account: a walk-through from no token to a checked one, and the demo."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from hubdesk.engine.token_care import Credential
from hubdesk.gui.language.say import heard
from hubdesk.gui.layouts import Pair, stacked
from hubdesk.gui.token.kinds import words_of
from hubdesk.gui.token.make_block import MakeBlock
from hubdesk.gui.token.paste_block import PasteBlock
from hubdesk.gui.token.scopes_block import ScopesBlock
from hubdesk.gui.token.side_cards import DemoCard, OtherKeysCard, PromiseCard
from hubdesk.gui.token.step_list import StepList

if TYPE_CHECKING:
    from hubdesk.core.errors import HubDeskError
    from hubdesk.gui.theme.theme import Theme

_BESIDE = 700
"""Width, px at 100 %, from which the two columns stand side by side."""


class InviteView(QWidget):
    """Asks for a token.

    Attributes:
        make: Which kind, and where.
        scopes: What it shall do.
        paste: The field.
        steps: The four steps.
        demo: The demo portal.

    Signals:
        token_given: The field holds a token to check.
        demo_requested: "Start the demo".
        cancelled: The check shall end.
    """

    token_given = Signal()
    demo_requested = Signal()
    cancelled = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.make = MakeBlock(theme)
        self.scopes = ScopesBlock(theme)
        self.paste = PasteBlock(theme)
        self.steps = StepList(theme)
        self.steps.hide()
        self.demo = DemoCard(theme)
        self.field = self.paste.field
        self.check = self.paste.check
        main = stacked(self.make, self.scopes, self.paste, self.steps)
        side = stacked(PromiseCard(theme), OtherKeysCard(theme), self.demo)
        Pair(self, theme, main, side, shares=(65, 34), beside_from=_BESIDE, gap=24)
        self.paste.token_given.connect(self.token_given)
        self.paste.cancelled.connect(self.cancelled)
        self.paste.help_requested.connect(self.explain_keys)
        self.steps.again_requested.connect(self.token_given)
        self.demo.requested.connect(self.demo_requested)
        self.make.kind_chosen.connect(self._kind_chosen)
        self._kind_chosen(Credential.SERVICE_KEY)

    @property
    def credential(self) -> Credential:
        """The kind of token as the reader said."""
        return self.make.credential

    def explain_keys(self) -> None:
        """Show how a service key is made."""
        self.make.choose(Credential.SERVICE_KEY)
        self.make.choice.setFocus()

    def show_checking(self, *, demo: bool) -> None:
        """Show the first step under way."""
        if demo:
            self.demo.set_busy(True)
        else:
            self.paste.set_checking(True)
            self.steps.start()
        self.steps.setVisible(not demo)
        self.demo.start.setEnabled(demo)
        self.check.setEnabled(not demo)

    def show_idle(self) -> None:
        """Allow everything again."""
        self.paste.set_checking(False)
        self.demo.set_busy(False)
        self.check.setEnabled(True)
        self.demo.start.setEnabled(True)

    def show_failed(self, error: HubDeskError, *, demo: bool, at_field: bool = False) -> None:
        """Say why it failed, at the step and at the field, or below the demo's button.

        Args:
            error: What failed.
            demo: Whether it was the demo portal.
            at_field: Whether the token itself is to blame.
        """
        self.show_idle()
        if demo:
            self.demo.fail(heard(error.sentence()))
            return
        self.steps.fail(error)
        if at_field:
            self.paste.refuse(heard(error.message))
            self.field.setFocus()

    def clear(self) -> None:
        """Be empty."""
        self.show_idle()
        self.paste.clear()
        self.steps.hide()
        self.demo.fail("")

    def _kind_chosen(self, credential: Credential) -> None:
        self.scopes.say_where(words_of(credential).scopes)
