"""A dialog that asks: as high as its sentences, with the focus in sight, and Return presses what has it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QPushButton, QWidget

from hubdesk.gui.widgets.focus_ring import FocusRing

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QShowEvent

    from hubdesk.gui.theme.theme import Theme


class Asking(QDialog):
    """A modal question.

    The ring is there from the first moment on: nobody can see otherwise what Return would do. Esc gives up.
    """

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setModal(True)
        self.focus_ring = FocusRing(theme, self)

    def showEvent(self, event: QShowEvent) -> None:
        """Be as high as the sentences are at this width; a label that breaks lines asks for more than it needs."""
        super().showEvent(event)
        column = self.layout()
        if column is not None and column.hasHeightForWidth():
            self.setFixedHeight(column.totalHeightForWidth(self.width()))
        focused = self.focusWidget()
        if focused is not None:
            self.focus_ring.mark(focused)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press the button that has the focus; the buttons of the kit leave Return to whoever holds them."""
        focused = self.focusWidget()
        pressed = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if pressed and isinstance(focused, QPushButton) and focused.isEnabled():
            focused.click()
        else:
            super().keyPressEvent(event)
