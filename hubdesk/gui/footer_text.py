"""The words in a footer: beside the buttons, or on lines of their own above them where that is too narrow."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from hubdesk.gui.widgets.badge import tone_token
from hubdesk.gui.widgets.buttons import Button, Kind, Size
from hubdesk.gui.widgets.field import IconMark
from hubdesk.gui.widgets.labels import ElidedLabel, set_tone
from hubdesk.gui.widgets.wrapping import WrapLabel

if TYPE_CHECKING:
    from hubdesk.gui.pane import PaneFooter
    from hubdesk.gui.theme.theme import Theme
    from hubdesk.gui.widgets.labels import Tone

MARGIN = 24
GAP = 12
_AROUND = 12
"""Px above and below the buttons: the text grows, the room around it does not."""

_BESIDE_MARK = 8
_BUTTON = 36


class Place(Enum):
    """Where the words stand."""

    BESIDE = "beside the buttons"
    ABOVE = "above the buttons"
    NOWHERE = "left out"


class FooterText(QObject):
    """Owns the words of a footer, and the footer's height.

    Signals:
        pressed: The words were pressed, which lead to what they speak of.

    Attributes:
        state: The words beside the buttons; it has the text wherever that is shown.
        leads: The same as buttons, beside the others and on the line above them, while they lead somewhere.
    """

    pressed = Signal()

    def __init__(self, theme: Theme, bar: PaneFooter) -> None:
        """Take over the words of ``bar``; add the buttons at its right end afterwards."""
        super().__init__(bar)
        self._theme = theme
        self._bar = bar
        self._icon = ""
        self._leading = False
        self.state = ElidedLabel(theme, "", "body", "muted")
        self.leads = tuple(Button(theme, "", Kind.QUIET, size=Size.SMALL) for _ in range(2))
        self._mark = IconMark(theme, "warning", "warning", 16)
        self._line = QWidget()
        self._line_mark = IconMark(theme, "warning", "warning", 16)
        self._line_text = WrapLabel("", "body", "muted")
        row = QHBoxLayout(self._line)
        row.setContentsMargins(MARGIN, _AROUND, MARGIN, 0)
        row.setSpacing(_BESIDE_MARK)
        row.addWidget(self._line_mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.leads[1])
        row.addWidget(self._line_text, 1)
        bar.state.hide()
        bar.add_right(self._mark)
        bar.add_right(self.state)
        bar.add_right(self.leads[0])
        for lead in self.leads:
            lead.setObjectName("lead")
            lead.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            lead.clicked.connect(self.pressed)
            lead.hide()
        column = bar.layout()
        if isinstance(column, QVBoxLayout):
            column.insertWidget(1, self._line)  # below the hairline, above the buttons
        self._line.hide()
        bar.setMinimumWidth(1)  # what stands in it gives way; it does not keep the pane wide

    def show_text(self, text: str, tone: Tone = "muted", icon: str = "", *, leads: bool = False) -> None:
        """Say something else; ``arrange`` has to follow.

        Args:
            text: The words.
            tone: Their colour.
            icon: The icon before them; empty for none.
            leads: Whether they can be pressed, to come to what they speak of.
        """
        self.state.setText(text)
        self._leading = leads
        for lead in self.leads:
            lead.setText(text.replace("&", "&&"))
            lead.setFocusPolicy(Qt.FocusPolicy.StrongFocus if leads else Qt.FocusPolicy.NoFocus)
            lead.set_icon(icon)
        self.state.set_tone(tone_token(tone))
        set_tone(self._line_text, tone)
        self._icon = icon
        if icon:
            self._mark.set_icon(icon, tone_token(tone))
            self._line_mark.set_icon(icon, tone_token(tone))

    @property
    def room(self) -> int:
        """Px between the footer's margins."""
        return max(0, self._bar.width() - 2 * MARGIN)

    def width(self) -> int:
        """Return what the words need beside the buttons, with the gap after them."""
        if not self.state.text():
            return 0
        if self._leading:
            return self.leads[0].sizeHint().width() + GAP
        return self.state.sizeHint().width() + GAP + (self._mark_width() if self._icon else 0)

    def arrange(self, place: Place, *, before: str = "", tallest: int = 0) -> None:
        """Put the words where they fit.

        Args:
            place: Where that is.
            before: What is said before them when they have lines of their own.
            tallest: Height of the highest button, px; 0 for usual ones.
        """
        beside = place is Place.BESIDE
        self.state.setVisible(beside and bool(self.state.text()) and not self._leading)
        self.leads[0].setVisible(beside and self._leading)
        self._mark.setVisible(beside and bool(self.state.text() and self._icon) and not self._leading)
        said = [text for text in (before, self.state.text()) if text] if place is Place.ABOVE else []
        self._line.setVisible(bool(said))
        self._line_mark.setVisible(bool(self._icon) and not self._leading)
        self.leads[1].setVisible(self._leading)
        self._line_text.setText("" if self._leading else " · ".join(said))
        height = 0
        if said:
            mark = self._mark_width() if self._icon else 0
            lead = self.leads[1].sizeHint().height() if self._leading else 0
            height = max(lead, self._line_text.heightForWidth(max(1, self.room - mark))) + _AROUND
            self._line.setFixedHeight(height)
        wanted = 1 + height + max(self._theme.px(_BUTTON), tallest) + 2 * _AROUND
        if self._bar.minimumHeight() != wanted or self._bar.height() != wanted:
            self._bar.setFixedHeight(wanted)
            # While the pane itself is being laid out it does not hear that the footer has another height.
            QTimer.singleShot(0, self._bar, self._bar.updateGeometry)

    def _mark_width(self) -> int:
        return self._mark.sizeHint().width() + _BESIDE_MARK
