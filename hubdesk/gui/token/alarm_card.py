"""The way out when somebody else may have seen the token."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from hubdesk.gui.layouts import Flow
from hubdesk.gui.token.link import Link
from hubdesk.gui.widgets.field import IconMark
from hubdesk.gui.widgets.painting import Painted, box
from hubdesk.gui.widgets.wrapping import WrapLabel

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from hubdesk.gui.theme.theme import Theme


class AlarmCard(Painted):
    """A note with one button.

    Signals:
        requested: "This token may be compromised".
    """

    requested = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 12, 14, 10)
        row.setSpacing(10)
        row.addWidget(IconMark(theme, "shield-alert", "note", 18), 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addWidget(WrapLabel(self.tr("Token seen by somebody else?"), strong=True))
        column.addWidget(WrapLabel(self.tr("Expire it in HubSpot first. HubDesk leads you through it."), tone="muted"))
        self.button = Link(theme, self.tr("This token may be compromised"))
        line = QWidget()
        Flow(line).addWidget(self.button)
        column.addWidget(line)
        row.addLayout(column, 1)
        self.button.clicked.connect(self.requested)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the soft fill."""
        theme = self._theme
        edge = theme.color("note") if theme.scheme.is_high_contrast else None
        box(QPainter(self), QRectF(self.rect()), theme.radius("panel"), theme.color("note-soft"), edge)
