"""What stands in place of the form once it was submitted: taken, or nobody knows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from hubdesk.gui.layouts import Flow
from hubdesk.gui.widgets.buttons import Button, Kind
from hubdesk.gui.widgets.card import Card
from hubdesk.gui.widgets.field import IconMark
from hubdesk.gui.widgets.wrapping import WrapLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hubdesk.gui.theme.theme import Theme
    from hubdesk.gui.theme.tokens import Token


class CardView(QWidget):
    """A card with an icon, what happened, facts, and what can be done.

    Attributes:
        again: "Submit another", or "Back to the form".
        second: "Recent submissions".

    Signals:
        again_wanted, second_wanted: The buttons.
    """

    again_wanted = Signal()
    second_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.card = Card(theme, margin=24, spacing=10)
        self._icon = IconMark(theme, "ok", "success", 32)
        self._title = WrapLabel("", "subtitle")
        self._text = WrapLabel("", tone="muted")
        self._facts = QVBoxLayout()
        self._facts.setSpacing(10)
        self._labels: list[tuple[QWidget, WrapLabel, WrapLabel]] = []
        self.again = Button(theme, "", Kind.TONAL)
        self.second = Button(theme, self.tr("Recent submissions"), Kind.QUIET, icon="history")
        buttons = QWidget()
        flow = Flow(buttons, gap=8)
        flow.addWidget(self.again)
        flow.addWidget(self.second)
        head = QHBoxLayout()
        head.setSpacing(14)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(self._title)
        words.addWidget(self._text)
        head.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        self.card.body.addLayout(head)
        self.card.body.addLayout(self._facts)
        self.card.body.addSpacing(6)
        self.card.body.addWidget(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.addWidget(self.card)
        column.addStretch(1)
        self.again.clicked.connect(self.again_wanted)
        self.second.clicked.connect(self.second_wanted)

    def show_card(
        self, icon: str, tone: Token, title: str, text: str, facts: Sequence[tuple[str, str]], again: str
    ) -> None:
        """Say what happened.

        Args:
            icon: Key of the icon.
            tone: Its colour.
            title: What happened.
            text: What that means.
            facts: Name and words of each; HubSpot's own words are shown as text.
            again: Word of the first button.
        """
        self._icon.set_icon(icon, tone)
        self._title.setText(title)
        self._text.setText(text)
        self._text.setVisible(bool(text))
        self.again.setText(again)
        self.again.updateGeometry()
        self.card.setAccessibleName(f"{title} {text}".strip())
        for holder, *_ in self._labels:
            holder.hide()
            holder.deleteLater()
        self._labels = [self._fact(name, words) for name, words in facts]

    def words(self) -> list[str]:
        """Return everything it says."""
        facts = [words.text() for _, _, words in self._labels]
        return [self._title.text(), self._text.text(), *facts]

    def _fact(self, name: str, words: str) -> tuple[QWidget, WrapLabel, WrapLabel]:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        head = WrapLabel(name, "small", "muted", strong=True)
        text = WrapLabel(words)
        text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        column.addWidget(head)
        column.addWidget(text)
        self._facts.addWidget(holder)
        return holder, head, text
