"""The busy arc: the only thing that moves in a loop."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QPen, QShowEvent

from hubdesk.gui.widgets.painting import Painted

if TYPE_CHECKING:
    from PySide6.QtGui import QColor
    from PySide6.QtWidgets import QWidget

    from hubdesk.gui.theme.theme import Theme

_TURN_MS = 1200
_FRAME_MS = 40
_WAIT_MS = 300


def draw_arc(painter: QPainter, area: QRectF, color: QColor, elapsed_ms: int) -> None:
    """Draw three quarters of a circle, turned by the time that went by."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    width = max(1.5, area.width() / 9)
    pen = QPen(color, width)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    turned = -360 * 16 * (elapsed_ms % _TURN_MS) // _TURN_MS
    painter.drawArc(area.adjusted(width, width, -width, -width), 90 * 16 + turned, -270 * 16)


class BusyArc(Painted):
    """Turns while ``start``ed, after 300 ms of waiting; with reduced motion it says "Working…"."""

    def __init__(self, theme: Theme, size: int = 16, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._edge = size
        self._clock = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.setInterval(_FRAME_MS)
        self._timer.timeout.connect(self.update)
        self._running = False
        self.setAccessibleName(self.tr("Working"))

    def start(self) -> None:
        """Begin to wait."""
        self._running = True
        self._clock.start()
        if self.isVisible():
            self._timer.start()

    def stop(self) -> None:
        """Be still and invisible."""
        self._running = False
        self._timer.stop()
        self.update()

    @property
    def running(self) -> bool:
        """Whether it was started."""
        return self._running

    def sizeHint(self) -> QSize:
        """Return the edge, or the width of the word with reduced motion."""
        if self._theme.reduced_motion:
            metrics = self.fontMetrics()
            return QSize(metrics.horizontalAdvance(self.tr("Working…")) + 2, max(self._edge, metrics.height()))
        return QSize(self._edge, self._edge)

    def minimumSizeHint(self) -> QSize:
        """Return the size hint."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the arc."""
        if not self._running or self._clock.elapsed() < _WAIT_MS:
            return
        painter = QPainter(self)
        if self._theme.reduced_motion:
            painter.setPen(self._theme.color("muted"))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.tr("Working…"))
            return
        area = QRectF(0, 0, self._edge, self._edge)
        area.moveCenter(QRectF(self.rect()).center())
        draw_arc(painter, area, self._theme.color("muted"), self._clock.elapsed())

    def showEvent(self, event: QShowEvent) -> None:
        """Go on turning."""
        if self._running:
            self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Cost nothing while invisible."""
        self._timer.stop()
