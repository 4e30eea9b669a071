"""Tokens of the demo portal, so that every state can be tried without risk."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout

from hubdesk.gui.language.say import heard, say
from hubdesk.gui.pane import clear_layout
from hubdesk.gui.rail.account_row import PressLine
from hubdesk.gui.widgets.card import Card
from hubdesk.gui.widgets.field import ErrorLine, IconMark
from hubdesk.gui.widgets.labels import ElidedLabel
from hubdesk.gui.widgets.wrapping import WrapLabel
from hubdesk.gui.wording import sentence_case

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hubdesk.gui.theme.theme import Theme
    from hubdesk.gui.token.services import DemoTokenInfo


NAMES = {
    "all": "All",
    "contacts only": "Contacts only",
    "contacts and forms": "Contacts and forms",
    "read only": "Read only",
    "write only": "Write only",
    "schema writer": "Schema writer",
    "no forms": "No forms",
    "nothing": "Nothing",
    "private app": "Private app",
    "second key": "Second key",
    "other account": "Other account",
    "revoked": "Revoked",
    "over-privileged": "Over-privileged",
    "plan refuses": "Plan refuses",
    "no introspection": "No introspection",
}
"""What the portal's tokens are called on screen, by the names that it has for them."""


def token_name(info: DemoTokenInfo) -> str:
    """Return what a token is called; one that is not known here is called as the portal does."""
    known = NAMES.get(info.name)
    return sentence_case(info.name) if known is None else say(known)


class _TokenRow(PressLine):
    """A token's name and what it shows."""

    def __init__(self, theme: Theme, info: DemoTokenInfo) -> None:
        super().__init__(theme, 44, width=200)
        self.info = info
        self.row.addWidget(IconMark(theme, "key", "muted", 16), 0, Qt.AlignmentFlag.AlignVCenter)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        name = token_name(info)
        words.addWidget(ElidedLabel(theme, name))
        words.addWidget(ElidedLabel(theme, heard(info.words), "caption", "muted"))
        words.addStretch(1)
        self.row.addLayout(words, 1)
        self.setAccessibleName(f"{name}. {heard(info.words)}")
        self.seal()

    def sizeHint(self) -> QSize:
        """Return the line's size."""
        return QSize(self._theme.px(200), self._theme.px(44))


class DemoTokensCard(Card):
    """A list of tokens.

    Signals:
        chosen: Name of a token to connect with.
    """

    chosen = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, ruled=True, spacing=0)
        self.set_title(self.tr("Try other tokens"))
        self.body.setContentsMargins(8, 8, 6, 8)
        text = self.tr("Each shows what HubDesk says to a token of this kind. Choose “All” to come back.")
        intro = WrapLabel(text, "small", "muted")
        intro.setContentsMargins(8, 2, 8, 4)
        self.body.addWidget(intro)
        self._rows_box = QVBoxLayout()
        self._rows_box.setSpacing(0)
        self.body.addLayout(self._rows_box)
        self.rows: list[_TokenRow] = []
        self.error = ErrorLine(theme)
        self.error.setContentsMargins(8, 4, 8, 0)
        self.body.addWidget(self.error)

    def show_tokens(self, tokens: Sequence[DemoTokenInfo]) -> None:
        """List tokens."""
        if [row.info for row in self.rows] == list(tokens):
            return
        clear_layout(self._rows_box)
        self.rows.clear()
        for info in tokens:
            row = _TokenRow(self._theme, info)
            row.clicked.connect(lambda _=False, name=info.name: self.chosen.emit(name))
            self.rows.append(row)
            self._rows_box.addWidget(row)

    def set_busy(self, *, busy: bool) -> None:
        """Refuse to try another one while one is being tried."""
        for row in self.rows:
            row.setEnabled(not busy)
        if busy:
            self.error.setText("")
