"""A slider: a round track, filled up to a round handle."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QSlider

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from hubdesk.gui.theme.theme import Theme

_TRACK, _HANDLE, _HEIGHT = 4, 16, 28


class Slider(QSlider):
    """A horizontal slider; a press anywhere on it moves the handle there, the wheel only while it has the focus."""

    def __init__(self, theme: Theme, name: str, low: int, high: int, step: int, parent: QWidget | None = None) -> None:
        """Make a slider.

        Args:
            theme: The theme.
            name: For screen readers.
            low: Smallest value.
            high: Largest value.
            step: One press of an arrow key; values are multiples of it.
            parent: Owner.
        """
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme = theme
        self.setRange(low, high)
        self.setSingleStep(step)
        self.setPageStep(2 * step)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setProperty("focus-radius", 8)

    def sizeHint(self) -> QSize:
        """Return its height."""
        return QSize(self._theme.px(200), self._theme.px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Return the shortest slider that can be set."""
        return QSize(self._theme.px(100), self._theme.px(_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw track, fill and handle."""
        painter, theme = QPainter(self), self._theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        handle = float(theme.px(_HANDLE))
        middle, x = self.height() / 2, self._x()
        track = QRectF(handle / 2, middle - _TRACK / 2, self.width() - handle, _TRACK)
        edge = QPen(theme.color("border-control"), 1) if theme.scheme.is_high_contrast else Qt.PenStyle.NoPen
        painter.setPen(edge)
        painter.setBrush(theme.color("gauge-track"))
        painter.drawRoundedRect(track, _TRACK / 2, _TRACK / 2)
        done = QRectF(track)
        if self.isRightToLeft():
            done.setLeft(x)
        else:
            done.setRight(x)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("accent" if self.isEnabled() else "disabled"))
        painter.drawRoundedRect(done, _TRACK / 2, _TRACK / 2)
        knob = QRectF(x - handle / 2 + 1, middle - handle / 2 + 1, handle - 2, handle - 2)
        painter.setPen(QPen(theme.color("accent" if self.isEnabled() else "disabled"), 2))
        painter.setBrush(theme.color("surface"))
        painter.drawEllipse(knob)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the handle to the pointer."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._go_to(event.position().x())
            event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the handle."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._go_to(event.position().x())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        event.accept()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page unless the slider has the focus."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def _x(self) -> float:
        handle, span = self._theme.px(_HANDLE), max(1, self.maximum() - self.minimum())
        share = (self.value() - self.minimum()) / span
        x = handle / 2 + share * (self.width() - handle)
        return self.width() - x if self.isRightToLeft() else x

    def _go_to(self, x: float) -> None:
        handle = self._theme.px(_HANDLE)
        share = min(1.0, max(0.0, (x - handle / 2) / max(1, self.width() - handle)))
        if self.isRightToLeft():
            share = 1.0 - share
        steps = round(share * (self.maximum() - self.minimum()) / self.singleStep())
        self.setValue(self.minimum() + steps * self.singleStep())
