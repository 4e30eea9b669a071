"""One line below the drop zone: a job that stopped, and the way to go on with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from hubdesk.gui.layouts import Flow
from hubdesk.gui.widgets.arming import Arming
from hubdesk.gui.widgets.buttons import Button, Kind
from hubdesk.gui.widgets.field import IconMark
from hubdesk.gui.widgets.wrapping import WrapLabel

if TYPE_CHECKING:
    from hubdesk.gui.theme.theme import Theme


class UnfinishedLine(QWidget):
    """Hidden while nothing waits.

    Attributes:
        resume: The button.

    Signals:
        resume_wanted: "Resume".
    """

    resume_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = WrapLabel("")
        self.resume = Button(theme, self.tr("Resume"), Kind.QUIET, icon="play")
        self.resume.setObjectName("resume_unfinished")
        self.resume.clicked.connect(self.resume_wanted)
        self._arming = Arming(self.resume)
        said = QWidget()
        row = QHBoxLayout(said)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(IconMark(theme, "pause", "warning", 16))
        row.addWidget(self._text, 1)
        flow = Flow(self, gap=4)
        flow.addWidget(said)
        flow.addWidget(self.resume)
        self.hide()

    @property
    def text(self) -> str:
        """What is said."""
        return self._text.text()

    def show_text(self, text: str) -> None:
        """Say which job waits; empty when none does."""
        if text != self._text.text():
            self._arming.again()
        self._text.setText(text)
        self.resume.setAccessibleDescription(text)
        self.setVisible(bool(text))
