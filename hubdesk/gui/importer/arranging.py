"""The line that is there while rows are brought in order or looked through, with a way to stop it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from hubdesk.gui.widgets.busy import BusyArc
from hubdesk.gui.widgets.buttons import Button, Kind, Size
from hubdesk.gui.widgets.labels import plain_label
from hubdesk.gui.wording import percent

if TYPE_CHECKING:
    from hubdesk.gui.theme.theme import Theme


class Arranging(QWidget):
    """Says what is done to the rows, and how far it is. Hidden while nothing is.

    It takes the place of another widget meanwhile, so that nothing below it moves.

    Signals:
        stop_wanted: The rows shall stay as they are shown.
    """

    stop_wanted = Signal()

    def __init__(self, theme: Theme, instead_of: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._instead_of = instead_of
        self._arc = BusyArc(theme, 14)
        self.words = plain_label("", "small", "muted")
        self.stop = Button(theme, self.tr("Stop"), Kind.SECONDARY, size=Size.SMALL)
        self.stop.clicked.connect(self.stop_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        for widget in (self._arc, self.words, self.stop):
            row.addWidget(widget)
        self.hide()

    def show_progress(self, words: str, done: int, total: int) -> None:
        """Say how many rows were looked at, as a share of all."""
        self.words.setText(f"{words} {percent(done, total)}")
        if self.isHidden():
            self._arc.start()
            self._instead_of.hide()
            self.show()

    def end(self) -> None:
        """Say nothing any more."""
        self._arc.stop()
        self.hide()
        self._instead_of.show()
