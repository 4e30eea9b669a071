"""The write button, the only one that writes to HubSpot."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hubdesk.gui.widgets.arming import Arming
from hubdesk.gui.widgets.buttons import Kind, TwoLineButton

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from hubdesk.gui.theme.theme import Theme


class WriteButton(TwoLineButton):
    """The button that writes to HubSpot: verb, numbers, account and id.

    Attributes:
        arming: Keeps presses from it that come too soon.
    """

    def __init__(self, theme: Theme, text: str = "", kind: Kind = Kind.PRIMARY, parent: QWidget | None = None) -> None:
        super().__init__(theme, text, kind, icon="write", parent=parent)
        self.arming = Arming(self)

    def setText(self, text: str) -> None:
        """Say what it does; other words have to be read first."""
        if text != self.text():
            super().setText(text)
            self.arming.again()

    def click(self) -> None:
        """Press it, unless it is too early."""
        if self.arming.armed:
            super().click()
