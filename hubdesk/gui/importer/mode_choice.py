"""What happens to each row: three words side by side, or a list where they have no room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from hubdesk.gui.widgets.combo import Combo
from hubdesk.gui.widgets.segmented import Segmented

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

    from hubdesk.gui.theme.theme import Theme


class ModeChoice(QWidget):
    """Chooses one of a few values.

    Signals:
        chosen: The reader chose another value.
    """

    chosen = Signal(object)

    def __init__(self, theme: Theme, entries: Sequence[tuple[str, object]], *, name: str) -> None:
        super().__init__()
        self._segments = Segmented(theme, entries, name=name)
        self._combo = Combo(theme, entries, name=name)
        self._combo.hide()
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._segments)
        row.addWidget(self._combo)
        self._segments.chosen.connect(self._choose)
        self._combo.activated.connect(lambda _: self._choose(self._combo.value()))

    def value(self) -> object:
        """Return the chosen value."""
        return self._segments.value()

    def set_value(self, value: object) -> None:
        """Choose a value without a signal; an unknown one changes nothing."""
        self._segments.set_value(value)
        self._combo.set_value(value)

    def sizeHint(self) -> QSize:
        """Return room for all words."""
        return self._segments.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """Return room for the list."""
        return self._combo.minimumSizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the words while they have room."""
        super().resizeEvent(event)
        narrow = self.width() < self._segments.sizeHint().width()
        focused = self.focusWidget() is not None and (self._segments.hasFocus() or self._combo.hasFocus())
        self._segments.setVisible(not narrow)
        self._combo.setVisible(narrow)
        if focused:
            (self._combo if narrow else self._segments).setFocus()

    def _choose(self, value: object) -> None:
        self.set_value(value)
        self.chosen.emit(value)
