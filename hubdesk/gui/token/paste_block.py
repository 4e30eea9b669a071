"""Block 3 of the walk-through: the field for the token, and what happens with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from hubdesk.gui.layouts import Ends, Flow
from hubdesk.gui.token.link import Link
from hubdesk.gui.token.numbered import Numbered
from hubdesk.gui.widgets.buttons import Button, Kind
from hubdesk.gui.widgets.secret_field import SecretField
from hubdesk.gui.widgets.wrapping import WrapLabel

if TYPE_CHECKING:
    from hubdesk.gui.theme.theme import Theme

_FIELD = 220
"""Width, px at 100 %, that the field has at least beside its button."""


class PasteBlock(Numbered):
    """Takes a token; a paste is checked at once.

    Attributes:
        field: The field.
        check: "Check".
        cancel: "Cancel", while a token is checked.
        help: "How to make a service key", after something was pasted that is no token.

    Signals:
        token_given: The field holds a token to check.
        cancelled: The check shall end.
        help_requested: The reader wants to know how to come by a token.
    """

    token_given = Signal()
    cancelled = Signal()
    help_requested = Signal()

    def __init__(self, theme: Theme, number: int = 3) -> None:
        super().__init__(theme, number, "")
        self.title.setText(self.tr("Paste it here"))
        self.field = SecretField(theme, "", placeholder=self.tr("Paste your access token"))
        self.field.edit.setAccessibleName(self.tr("Access token"))
        self.field.setObjectName("token")
        self.check = Button(theme, self.tr("Check"), Kind.PRIMARY)
        self.check.setObjectName("check_token")
        self.cancel = Button(theme, self.tr("Cancel"), Kind.QUIET)
        self.help = Link(theme, self.tr("How to make a service key"), icon="help")
        self._hint = WrapLabel(self.tr("A paste is checked at once. Nothing is written to HubSpot."), "small", "muted")
        self.cancel.hide()
        self.help.hide()
        acts = QWidget()
        flow = Flow(acts, gap=8)
        flow.addWidget(self.check)
        flow.addWidget(self.cancel)
        line = QWidget()
        Ends(line, self.field, acts, theme=theme, least=_FIELD)
        self.body.addWidget(line)
        self.body.addWidget(self.field.take_error_line())
        below = QWidget()
        flow = Flow(below, gap=12)
        for widget in (self.help, self._hint):
            flow.addWidget(widget)
        self.body.addWidget(below)
        self.field.submitted.connect(self.token_given)
        self.field.edit.textEdited.connect(self._edited)
        self.check.clicked.connect(self.token_given)
        self.cancel.clicked.connect(self.cancelled)
        self.help.clicked.connect(self.help_requested)

    def compare_instead(self) -> None:
        """Ask for a new token, which is compared before anything is changed."""
        self.title.setText(self.tr("Paste the new token"))
        self.field.edit.setAccessibleName(self.tr("New access token"))
        self.check.setText(self.tr("Compare"))
        self.check.set_kind(Kind.TONAL)
        self._hint.setText(self.tr("A paste is compared at once. Nothing is changed by it."))

    def set_checking(self, checking: bool) -> None:
        """Lock the field while a token is checked, or open it again."""
        if checking:
            self.refuse("")
        self.field.set_checking(checking)
        self.check.set_busy(self.tr("Checking…") if checking else None)
        self.cancel.setVisible(checking)
        self._hint.setVisible(not checking)

    def refuse(self, sentence: str, *, explain: bool = False) -> None:
        """Say at the field what is wrong, or nothing.

        Args:
            sentence: Empty for nothing.
            explain: Whether the way to a token is offered.
        """
        self.field.set_error(sentence)
        self.help.setVisible(explain)
        self._hint.setVisible(not explain)

    def clear(self) -> None:
        """Be empty and open."""
        self.set_checking(False)
        self.field.clear()
        self.refuse("")

    def _edited(self) -> None:
        self.refuse("")
