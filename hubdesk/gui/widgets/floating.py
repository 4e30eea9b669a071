"""What floats over the window: the raised ground with an edge that is seen on every screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent

from hubdesk.gui.widgets.painting import Painted, box

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from hubdesk.gui.theme.theme import Theme

_MAY_NOT_BLEND = "xcb"
"""Qt's name of X11, where nobody may be there to put windows over each other: what is clear is black then."""


class Floating(Painted):
    """A popup of its own. Its corners are round where what is behind them shines through, else square."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self.setWindowFlags(Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self._round = QGuiApplication.platformName() != _MAY_NOT_BLEND
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground, self._round)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground with its edge."""
        theme, painter, area = self._theme, QPainter(self), QRectF(self.rect())
        if not self._round:
            painter.fillRect(self.rect(), theme.color("raised"))
        radius = theme.radius("panel") if self._round else 0
        box(painter, area, radius, theme.color("raised"), theme.color("border-button"))
