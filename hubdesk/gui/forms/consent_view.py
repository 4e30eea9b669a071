"""The consent part of a form, word for word as the form has it, with its check boxes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from hubdesk.gui.forms.choice import Choice
from hubdesk.gui.pane import clear_layout
from hubdesk.gui.widgets.banner import BannerStack, BannerText
from hubdesk.gui.widgets.field import ErrorLine
from hubdesk.gui.widgets.labels import Hairline, plain_label
from hubdesk.gui.widgets.wrapping import WrapLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hubdesk.gui.theme.theme import Theme


@dataclass(frozen=True, slots=True)
class ConsentBox:
    """A check box of the consent part.

    Attributes:
        key: What the controller knows it by.
        text: Its words.
        required: Whether the form wants it ticked.
    """

    key: str
    text: str
    required: bool


@dataclass(frozen=True, slots=True)
class ConsentText:
    """Words between the boxes."""

    text: str


class ConsentView(QWidget):
    """Passive.

    Signals:
        changed: A box was ticked or not.
    """

    changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._boxes: dict[str, Choice] = {}
        self._required: tuple[str, ...] = ()
        self._parts_shown: tuple[ConsentBox | ConsentText, ...] = ()
        self.error = ErrorLine(theme)
        self._filling = False
        head = QHBoxLayout()
        head.setSpacing(4)
        head.addWidget(plain_label(self.tr("Consent"), strong=True))
        head.addWidget(plain_label(self.tr("as this form defines it"), tone="muted"))
        head.addStretch(1)
        self._parts = QVBoxLayout()
        self._parts.setSpacing(6)
        self._warning = BannerStack(theme, self)
        self._warning.show_banner(
            "proof",
            BannerText(
                "warning",
                self.tr("Tick only what this person really agreed to."),
                self.tr("HubSpot keeps it as proof of consent."),
                closable=False,
            ),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(10)
        column.addWidget(Hairline(theme))
        column.addLayout(head)
        column.addLayout(self._parts)
        column.addWidget(self.error)
        column.addWidget(self._warning)
        self.hide()

    def show_parts(self, parts: Sequence[ConsentBox | ConsentText]) -> None:
        """Show the words and boxes of a form in its order; without any the whole part is hidden.

        What is shown already stays as it is, with what is ticked.
        """
        if tuple(parts) == self._parts_shown:
            return
        self._parts_shown = tuple(parts)
        clear_layout(self._parts)
        self._boxes = {}
        self._required = tuple(part.key for part in parts if isinstance(part, ConsentBox) and part.required)
        for part in parts:
            if isinstance(part, ConsentText):
                self._parts.addWidget(WrapLabel(part.text, tone="muted"))
            else:
                self._add_box(part)
        self._warning.setVisible(bool(self._boxes))
        self.setVisible(bool(parts))

    def shown_boxes(self) -> tuple[ConsentBox, ...]:
        """Return the boxes that are shown, in their order."""
        return tuple(part for part in self._parts_shown if isinstance(part, ConsentBox))

    def names(self) -> tuple[str, ...]:
        """Return the keys of all boxes."""
        return tuple(self._boxes)

    def ticked(self) -> frozenset[str]:
        """Return the keys of the boxes that are ticked."""
        return frozenset(key for key, choice in self._boxes.items() if choice.is_on())

    def set_ticked(self, keys: frozenset[str]) -> None:
        """Tick these boxes and no others."""
        self._filling = True
        for key, choice in self._boxes.items():
            choice.set_on(on=key in keys)
        self._filling = False

    def show_problem(self, sentence: str) -> None:
        """Say what is wrong with the consent, or with an empty sentence that nothing is."""
        self.error.setText(sentence)
        for key, choice in self._boxes.items():
            choice.box.setAccessibleDescription(sentence if key in self._required else "")

    def go_to(self) -> QWidget | None:
        """Go to the first box that has to be ticked and is not; return it, None without boxes."""
        wanted = [key for key in self._required if not self._boxes[key].is_on()] or list(self._boxes)
        if not wanted:
            return None
        choice = self._boxes[wanted[0]]
        choice.box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return choice

    def box(self, key: str) -> Choice | None:
        """Return a box."""
        return self._boxes.get(key)

    def set_read_only(self, *, on: bool) -> None:
        """Let nothing be changed."""
        for choice in self._boxes.values():
            choice.setEnabled(not on)

    def _add_box(self, part: ConsentBox) -> None:
        choice = Choice(self._theme, part.text, required=part.required)
        choice.box.setObjectName(f"consent_{part.key}")
        choice.toggled.connect(lambda _: None if self._filling else self.changed.emit())
        self._parts.addWidget(choice)
        self._boxes[part.key] = choice
