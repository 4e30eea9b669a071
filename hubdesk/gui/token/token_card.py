"""The card of the access token: its kind, its mask, and its age."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from hubdesk.engine.token_care import Credential
from hubdesk.gui.layouts import Ends, Flow
from hubdesk.gui.token.age_bar import AgeBar
from hubdesk.gui.token.age_words import ADVICE, UNKNOWN_START, age_words, first_seen
from hubdesk.gui.token.kinds import KINDS, badge, credential_of, short_choices, words_of
from hubdesk.gui.token.numbered import said
from hubdesk.gui.widgets.badge import Badge
from hubdesk.gui.widgets.buttons import Button, IconButton, Kind, Size
from hubdesk.gui.widgets.card import Card
from hubdesk.gui.widgets.labels import set_tone
from hubdesk.gui.widgets.secret_field import SecretField
from hubdesk.gui.widgets.wrapping import WrapLabel

if TYPE_CHECKING:
    from datetime import datetime

    from hubdesk.engine.token_care import TokenAge
    from hubdesk.gui.theme.theme import Theme
    from hubdesk.gui.token.services import Connected

_FIELD = 180
"""Width, px at 100 %, that the field has at least beside its button."""


class TokenCard(Card):
    """Shows the token masked.

    Attributes:
        field: The mask.
        hold: "Hold to show".
        kind: Opens the choice of kinds.

    Signals:
        kind_chosen: The kind that the reader says it is.
        hold_begun: The button is held.
        hold_ended: It was let go.
    """

    kind_chosen = Signal(object)
    hold_begun = Signal()
    hold_ended = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, ruled=True, spacing=10)
        self.set_title(self.tr("Access token"))
        self._badge = Badge(theme)
        self.kind = IconButton(theme, "edit", self.tr("Say what kind of token it is"), size=22)
        self._first_seen = WrapLabel("", "small", "muted")
        self.add_beside_title(self._badge)
        self.add_beside_title(self.kind)
        self.add_at_right(self._first_seen)
        self.body.addWidget(self._build_ask())
        self.field = SecretField(theme, "")
        self.field.edit.setAccessibleName(self.tr("Access token, masked"))
        self.hold = Button(theme, self.tr("Hold to show"), icon="eye")
        line = QWidget()
        Ends(line, self.field, self.hold, theme=theme, least=_FIELD)
        self.body.addWidget(line)
        self._pretend, _ = said(theme, "demo", self.tr("A pretend token. It opens this demo portal and nothing else."))
        self.body.addWidget(self._pretend)
        self._age_part = self._build_age()
        self.body.addWidget(self._age_part)
        self.kind.clicked.connect(self.open_kinds)
        self.hold.pressed.connect(self.hold_begun)
        self.hold.released.connect(self._let_go)
        self.field.masked_again.connect(self.hold_ended)

    def _build_ask(self) -> QWidget:
        self._ask = QWidget()
        flow = Flow(self._ask, gap=8, line_gap=6)
        flow.addWidget(WrapLabel(self.tr("What kind is it? HubSpot does not say."), tone="muted"))
        for words, credential in short_choices():
            button = Button(self._theme, words, Kind.SECONDARY, size=Size.SMALL)
            button.clicked.connect(lambda _=False, credential=credential: self.kind_chosen.emit(credential))
            flow.addWidget(button)
        return self._ask

    def _build_age(self) -> QWidget:
        holder = QWidget()
        self._age = WrapLabel()
        self._due = WrapLabel("", "small", "muted")
        self.age_bar = AgeBar(self._theme)
        line = QWidget()
        Ends(line, self._age, self._due, theme=self._theme)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 2, 0, 0)
        column.setSpacing(8)
        column.addWidget(line)
        column.addWidget(self.age_bar)
        column.addWidget(WrapLabel(f"{self.tr(ADVICE)} {self.tr(UNKNOWN_START)}", "small", "muted"))
        return holder

    def show_token(self, connected: Connected, age: TokenAge | None, now: datetime) -> None:
        """Show the token of an account."""
        account = connected.account
        demo = account.kind == "DEMO"
        credential = credential_of(account.credential)
        self._badge.set(*badge(credential))
        for widget in (self._badge, self.kind):
            widget.setVisible(credential is not Credential.UNKNOWN)
        self._ask.setVisible(credential is Credential.UNKNOWN and not demo)
        self.field.set_stored(account.token or "••••")
        self.hold.setVisible(not demo)
        self._pretend.setVisible(demo)
        self._age_part.setVisible(age is not None)
        self._first_seen.setText(first_seen(age))
        if age is not None:
            words = age_words(age, now)
            self._age.setText(words.age)
            self._due.setText(words.due)
            set_tone(self._due, words.tone)
            self.age_bar.show_age(words.fraction, words.color, f"{words.age}. {words.due}")

    def open_kinds(self) -> None:
        """Open the choice of kinds."""
        menu = QMenu(self)
        menu.setObjectName("kinds")
        for words in KINDS:
            action = menu.addAction(words_of(words.credential).title)
            action.triggered.connect(lambda _=False, kind=words.credential: self.kind_chosen.emit(kind))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.kind.mapToGlobal(QPoint(0, self.kind.height() + 2)))

    def _let_go(self) -> None:
        self.field.mask_again()
        self.hold_ended.emit()
