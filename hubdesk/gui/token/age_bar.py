"""How old a token is, on the way to the day at which it should be renewed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from hubdesk.engine.token_care import REMIND_DAYS, ROTATE_DAYS
from hubdesk.gui.widgets.painting import Painted

if TYPE_CHECKING:
    from hubdesk.gui.theme.theme import Theme
    from hubdesk.gui.theme.tokens import Token

_HEIGHT = 6


class AgeBar(Painted):
    """A bar to 180 days with a notch at the day of the reminder."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._fraction = 0.0
        self._color: Token = "accent"
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_age(self, fraction: float, color: Token, words: str) -> None:
        """Show a share of 180 days in a colour, with its words for screen readers."""
        self._fraction, self._color = fraction, color
        self.setAccessibleName(words)
        self.update()

    def sizeHint(self) -> QSize:
        """Return the bar's height."""
        return QSize(120, _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Return the smallest bar that can be read."""
        return QSize(24, _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw track, age and notch."""
        painter, theme, area = QPainter(self), self._theme, QRectF(self.rect())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        path = QPainterPath()
        path.addRoundedRect(area, _HEIGHT / 2, _HEIGHT / 2)
        painter.setClipPath(path)
        painter.fillRect(area, theme.color("gauge-track"))
        mirrored = self.isRightToLeft()
        done = QRectF(0, 0, area.width() * self._fraction, _HEIGHT)
        notch = QRectF(area.width() * REMIND_DAYS / ROTATE_DAYS - 1, 0, 2, _HEIGHT)
        for part, token in ((done, self._color), (notch, "surface")):
            if mirrored:
                part.moveRight(area.width() - part.left())
            painter.fillRect(part, theme.color(token))
        if theme.scheme.is_high_contrast:
            painter.setClipping(False)
            painter.setPen(theme.color("border-control"))
            painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), _HEIGHT / 2, _HEIGHT / 2)
