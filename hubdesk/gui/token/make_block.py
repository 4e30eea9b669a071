"""Block 1 of the walk-through: which kind of token, and where HubSpot has it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from hubdesk.engine.token_care import Credential
from hubdesk.gui.layouts import Ends, Flow
from hubdesk.gui.token.kinds import KINDS, menu_path, short_choices, words_of
from hubdesk.gui.token.link import Link
from hubdesk.gui.token.numbered import Numbered, said
from hubdesk.gui.widgets.segmented import Segmented
from hubdesk.gui.widgets.wrapping import WrapLabel

if TYPE_CHECKING:
    from hubdesk.gui.theme.theme import Theme

_PATH = 200
"""Width, px at 100 %, that the menu path has at least beside its button."""


class MakeBlock(Numbered):
    """Says how to come by a token of the chosen kind.

    Attributes:
        choice: The row of kinds.
        path: The menus in HubSpot.

    Signals:
        kind_chosen: The kind, as the reader chose it.
        hubspot_requested: "Open HubSpot".
    """

    kind_chosen = Signal(object)
    hubspot_requested = Signal()

    def __init__(self, theme: Theme, number: int = 1) -> None:
        super().__init__(theme, number, words_of(KINDS[0].credential).make)
        self._chosen = Credential.UNKNOWN
        self.choice = Segmented(theme, short_choices(), name=self.tr("Kind of token"), dense=True)
        holder = QWidget()
        flow = Flow(holder)
        flow.addWidget(self.choice)
        self.body.addWidget(holder)
        self.path = WrapLabel("", strong=True)
        self.open = Link(theme, self.tr("Open HubSpot"), icon="link")
        line = QWidget()
        Ends(line, self.path, self.open, theme=theme, least=_PATH)
        self.body.addWidget(line)
        who, self._who = said(theme, "person", "")
        name, self._name = said(theme, "edit", "")
        note, self._note = said(theme, "bulb", "")
        for widget in (who, name, note):
            self.body.addWidget(widget)
        self.choice.chosen.connect(self._choose)
        self.open.clicked.connect(self.hubspot_requested)
        self._show(KINDS[0].credential)

    @property
    def credential(self) -> Credential:
        """The kind that the reader chose; not known while nobody touched the choice."""
        return self._chosen

    def choose(self, credential: Credential) -> None:
        """Choose a kind as if the reader had."""
        self.choice.set_value(credential)
        self._choose(credential)

    def forget(self) -> None:
        """Take it that nothing was chosen."""
        self._chosen = Credential.UNKNOWN
        self.choice.set_value(KINDS[0].credential)
        self._show(KINDS[0].credential)

    def _choose(self, value: object) -> None:
        self._chosen = Credential(str(value))
        self._show(self._chosen)
        self.kind_chosen.emit(self._chosen)

    def _show(self, credential: Credential) -> None:
        words = words_of(credential)
        self.title.setText(words.make)
        self.path.setText(menu_path(words.path))
        self._who.setText(words.who)
        self._name.setText(words.name)
        self._note.setText(words.note)
