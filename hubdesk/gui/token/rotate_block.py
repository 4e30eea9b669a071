"""The first block of a change of tokens: where HubSpot makes the new one, and when the old one dies."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hubdesk.engine.token_care import Credential
from hubdesk.gui.language.say import say
from hubdesk.gui.layouts import Ends, Flow, Pair
from hubdesk.gui.token.kinds import KINDS, menu_path, words_of
from hubdesk.gui.token.link import Link
from hubdesk.gui.token.numbered import Numbered, said
from hubdesk.gui.token.rotate_words import LATER, NOW
from hubdesk.gui.widgets.card import Card
from hubdesk.gui.widgets.segmented import Segmented
from hubdesk.gui.widgets.wrapping import WrapLabel
from hubdesk.gui.wording import counted

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hubdesk.gui.theme.theme import Theme

_PATH, _BESIDE = 200, 420
"""Widths, px at 100 %: of the menu path beside its button, and from which both ways stand side by side."""

ROTATE, MAKE = "rotate", "make"
"""The two ways to a new token: another one of the same key or app, or a new service key."""


class RotateBlock(Numbered):
    """Explains how to come by the new token.

    Attributes:
        way: The choice between the two ways.

    Signals:
        hubspot_requested: "Open HubSpot".
        scopes_copied: The present scopes shall go to the clipboard.
    """

    hubspot_requested = Signal()
    scopes_copied = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, 1, "")
        self._credential = Credential.UNKNOWN
        self.way = Segmented(
            theme,
            ((self.tr("Rotate this one"), ROTATE), (self.tr("Make a service key"), MAKE)),
            name=self.tr("Way to a new token"),
            dense=True,
        )
        holder = QWidget()
        Flow(holder).addWidget(self.way)
        self.body.addWidget(holder)
        self._path = WrapLabel("", strong=True)
        self.open = Link(theme, self.tr("Open HubSpot"), icon="link")
        line = QWidget()
        Ends(line, self._path, self.open, theme=theme, least=_PATH)
        self.body.addWidget(line)
        self._panels = self._build_panels()
        self.body.addWidget(self._panels)
        self._scopes_line = self._build_scopes()
        self.body.addWidget(self._scopes_line)
        self.way.chosen.connect(lambda _: self._show())
        self.open.clicked.connect(self.hubspot_requested)
        self.show_present(Credential.UNKNOWN, ())

    def _build_panels(self) -> QWidget:
        both = QWidget()
        first, second = (self._panel(*words) for words in (LATER, NOW))
        Pair(both, self._theme, first, second, shares=(1, 1), beside_from=_BESIDE, gap=12)
        return both

    def _panel(self, name: str, text: str, when: str) -> Card:
        card = Card(self._theme, ground="sunken", margin=12, spacing=4)
        card.body.addWidget(WrapLabel(say(name), strong=True))
        card.body.addWidget(WrapLabel(say(text), "small", "muted"))
        card.body.addWidget(WrapLabel(say(when), "small"))
        card.body.addStretch(1)
        return card

    def _build_scopes(self) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        line, self._scopes = said(self._theme, "scopes", "")
        self.copy = Link(self._theme, self.tr("Copy list"), icon="copy")
        ends = QWidget()
        Ends(ends, line, self.copy, theme=self._theme, least=_PATH)
        column.addWidget(ends)
        self._note, _ = said(self._theme, "bulb", self.tr("The old token goes on working until you switch it off."))
        column.addWidget(self._note)
        self.copy.clicked.connect(self.scopes_copied)
        return holder

    @property
    def credential(self) -> Credential:
        """The kind that the new token will have."""
        return Credential.SERVICE_KEY if self.way.value() == MAKE else self._credential

    def show_present(self, credential: Credential, scopes: Sequence[str]) -> None:
        """Say what the present token is.

        Args:
            credential: Its kind.
            scopes: What it may do; empty when HubSpot does not say.
        """
        self._credential = credential
        count = counted(len(scopes), self.tr("scope"), self.tr("scopes"))
        self._scopes.setText(
            self.tr("Give it the {0} of the present token, and nothing gets lost.").format(count)
            if scopes
            else self.tr("Give it the scopes of the present token, and nothing gets lost.")
        )
        self.copy.setVisible(bool(scopes))
        self._show()

    def choose(self, way: str) -> None:
        """Choose a way as if the reader had."""
        self.way.set_value(way)
        self._show()

    def _show(self) -> None:
        rotates = self.way.value() == ROTATE
        words = words_of(self._credential)
        self.title.setText(self.tr("Rotate it in HubSpot") if rotates else words_of(KINDS[0].credential).make)
        self._path.setText(
            menu_path((*words.rotate, self.tr("Rotate")) if rotates else words_of(KINDS[0].credential).path)
        )
        self._panels.setVisible(rotates)
        self._scopes_line.setVisible(not rotates)
