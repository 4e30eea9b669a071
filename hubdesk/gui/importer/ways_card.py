"""How to send it: both ways beside each other, the one that is proposed with its reasons, and the reader's choice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QGridLayout

from hubdesk.engine.via_hubspot.words import facts_of, name_of
from hubdesk.gui.language.say import heard
from hubdesk.gui.language.speech import WindowSpeech
from hubdesk.gui.widgets.badge import Badge, Look
from hubdesk.gui.widgets.card import Card
from hubdesk.gui.widgets.checks import CheckBox, RadioButton
from hubdesk.gui.widgets.wrapping import WrapLabel
from hubdesk.storage.journal.records import BATCH, HUBSPOT

if TYPE_CHECKING:
    from hubdesk.engine.via_hubspot.ways import Choice
    from hubdesk.gui.theme.theme import Theme

_WIDEST = 720
_COLUMNS = {BATCH: 1, HUBSPOT: 2}


class WaysCard(Card):
    """Shows a choice and lets the other way be taken.

    Attributes:
        buttons: The way to choose each way.
        marketing: Whether HubSpot's own import makes marketing contacts of them.

    Signals:
        way_chosen: ``batch`` or ``hubspot`` was chosen by the reader.
    """

    way_chosen = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, spacing=10)
        self._speech = WindowSpeech()
        self.set_title(self.tr("How to send it"))
        self.buttons = {via: RadioButton(theme, name_of(via, self._speech)) for via in _COLUMNS}
        self._group = QButtonGroup(self)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(4)
        for via, column in _COLUMNS.items():
            self._group.addButton(self.buttons[via])
            self._grid.addWidget(self.buttons[via], 0, column)
            self._grid.setColumnStretch(column, 1)
            self.buttons[via].clicked.connect(lambda _=False, via=via: self._choose(via))
        self._proposed = Badge(theme, self.tr("Proposed"), Look.ACCENT)
        self._why = WrapLabel("", "small", "muted")
        self._why.setObjectName("ways_reasons")
        self.add_beside_title(self._proposed)
        self.body.addLayout(self._grid)
        self.body.addWidget(self._why)
        self.marketing = CheckBox(theme, self.tr("Make them marketing contacts, which HubSpot bills"))
        self.body.addWidget(self.marketing)
        self._told: list[WrapLabel] = []
        self._measure()
        theme.changed.connect(self._measure)
        self.hide()

    def _choose(self, via: str) -> None:
        self.marketing.setVisible(via == HUBSPOT)
        self.way_chosen.emit(via)

    def take_focus(self) -> None:
        """Put the focus on the way that is chosen."""
        chosen = self._group.checkedButton()
        if chosen is not None:
            chosen.setFocus(Qt.FocusReason.OtherFocusReason)

    def _measure(self) -> None:
        self.setMaximumWidth(self._theme.px(_WIDEST))

    def show_choice(self, choice: Choice, via: str) -> None:
        """Show both ways.

        Args:
            choice: Both ways and the proposal.
            via: The one that is chosen.
        """
        for label in self._told:
            label.deleteLater()
        self._told.clear()
        speech = self._speech
        pairs = zip(facts_of(choice.batch, speech), facts_of(choice.hubspot, speech), strict=True)
        for line, ((title, ours), (_, theirs)) in enumerate(pairs, start=1):
            for column, text in enumerate((title, ours, theirs)):
                label = WrapLabel(text, "small", "text" if column else "muted")
                self._told.append(label)
                self._grid.addWidget(label, line, column, Qt.AlignmentFlag.AlignTop)
        self._proposed.set(self.tr("Proposed: {0}").format(name_of(choice.proposed, speech)), Look.ACCENT)
        self._why.setText(heard(" ".join(choice.reasons)))
        self.buttons[HUBSPOT].setEnabled(not choice.obstacles)
        self.buttons[via].setChecked(True)
        self.marketing.setChecked(False)
        self.marketing.setVisible(via == HUBSPOT)
        self.show()
