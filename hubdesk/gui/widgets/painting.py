"""Drawing that several widgets share: sharp rounded boxes, hatches, and repainting when the theme changes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from hubdesk.gui.theme.theme import Theme


def box(
    painter: QPainter,
    area: QRectF,
    radius: float,
    fill: QColor | None = None,
    edge: QColor | None = None,
    width: float = 1.0,
    *,
    dashed: bool = False,
) -> None:
    """Draw a rounded box whose edge lies inside ``area`` and on device pixels."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(QBrush(fill) if fill is not None else Qt.BrushStyle.NoBrush)
    if edge is None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawRoundedRect(area, radius, radius)
        return
    pen = QPen(edge, width)
    if dashed:
        pen.setDashPattern([3.0 / width, 2.0 / width])
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    half = width / 2
    painter.drawRoundedRect(area.adjusted(half, half, -half, -half), radius - half, radius - half)


def hatch(color: QColor, ratio: float, *, counter: bool = False, gap: int = 4) -> QBrush:
    """Return a brush of diagonal lines, drawn in device pixels so that it stays sharp at 125 %.

    Args:
        color: Colour of the lines; between them it is transparent.
        ratio: Device pixel ratio of what is painted on.
        counter: Lines from upper left to lower right instead.
        gap: Distance of the lines in device-independent px.
    """
    cell = max(3, round(gap * ratio))
    image = QImage(cell, cell, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(color, max(1.2, 1.5 * ratio)))
    for shift in (-cell, 0, cell):
        if counter:
            painter.drawLine(QPointF(shift, 0), QPointF(shift + cell, cell))
        else:
            painter.drawLine(QPointF(shift, cell), QPointF(shift + cell, 0))
    painter.end()
    pixmap = QPixmap.fromImage(image)
    pixmap.setDevicePixelRatio(ratio)
    return QBrush(pixmap)


class Painted(QWidget):
    """A widget that draws itself from the theme and follows its changes."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    def changeEvent(self, event: QEvent) -> None:
        """Measure and draw again when the style sheet or the font changed."""
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange, QEvent.Type.EnabledChange):
            self.updateGeometry()
            self.update()
        super().changeEvent(event)
