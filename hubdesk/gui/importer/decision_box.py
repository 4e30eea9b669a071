"""A box for a decision that is for many rows: none is made in passing, and what waits has a warning's edge."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy

from hubdesk.gui.widgets.combo import Combo
from hubdesk.gui.widgets.painting import box

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QPaintEvent, QWheelEvent

    from hubdesk.gui.theme.theme import Theme

UNDECIDED = "\0undecided"
"""The entry of what nobody has decided."""

_LISTING = frozenset({
    Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Home, Qt.Key.Key_End,
})  # fmt: skip
"""Keys by which other boxes choose without a list."""


class DecisionBox(Combo):
    """What would choose another entry of a closed box opens its list."""

    def __init__(self, theme: Theme, *, name: str) -> None:
        super().__init__(theme, name=name, dense=True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the list with what would choose; a letter goes to the first entry that begins with it."""
        modifiers, text = Qt.KeyboardModifier, event.text()
        free = not event.modifiers() & (modifiers.ControlModifier | modifiers.AltModifier | modifiers.MetaModifier)
        letter = text.isprintable() and bool(text.strip())
        if not free or not (letter or event.key() in _LISTING):
            super().keyPressEvent(event)
            return
        self.showPopup()
        if letter:
            self.view().keyboardSearch(text)

    def wheelEvent(self, event: QWheelEvent) -> None:  # type: ignore[override]
        """Open the list while the box has the focus; else leave the wheel to the page."""
        if self.hasFocus():
            self.showPopup()
            event.accept()
        else:
            event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the warning's edge around what is not decided."""
        super().paintEvent(event)
        if self.value() == UNDECIDED and not self.hasFocus():
            theme = self._theme
            box(QPainter(self), QRectF(self.rect()), theme.radius("control"), None, theme.color("warning"))
