"""The bar of the account's day: ours, others, what is left, and what is kept for others."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QAccessible, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from hubdesk.gui.widgets.painting import Painted, hatch

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from hubdesk.gui.gauge.state import DayState
    from hubdesk.gui.theme.theme import Theme
    from hubdesk.gui.theme.tokens import Token

_TICK_ABOVE = 3
_TALL = 8
_PIXELS = 4_000
"""Changes of less than this part of the bar cannot be seen and are not painted."""


class DayBar(Painted):
    """Shows a :class:`DayState`: a tick where the reserve begins, hatched from there on."""

    spoken_as = QAccessible.Role.ProgressBar

    def __init__(self, theme: Theme, height: int = 4, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._height = height
        self._above = _TICK_ABOVE if height >= _TALL else 0
        self._ours = self._others = 0.0
        self._reserve: float | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_day(self, day: DayState) -> None:
        """Show how the day stands."""
        self.set_shares(day.ours, day.others, day.reserve_from)
        kept = f" {day.kept}." if day.kept else ""
        name = f"{day.used} {day.limit}.{kept} {day.resets}".strip()
        if name != self.accessibleName():
            self.setAccessibleName(name)

    def set_shares(self, ours: float, others: float = 0.0, reserve_from: float | None = None) -> None:
        """Show shares of the whole, 0 to 1."""
        wanted = (round(ours * _PIXELS), round(others * _PIXELS), reserve_from)
        if wanted != (round(self._ours * _PIXELS), round(self._others * _PIXELS), self._reserve):
            self._ours, self._others, self._reserve = ours, others, reserve_from
            self.update()

    def sizeHint(self) -> QSize:
        """Return the bar with its tick."""
        return QSize(120, self._height + 2 * self._above)

    def minimumSizeHint(self) -> QSize:
        """Return the smallest bar that can be read."""
        return QSize(24, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw track, parts, hatch and tick."""
        painter, theme = QPainter(self), self._theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.isRightToLeft():
            painter.translate(self.width(), 0)
            painter.scale(-1, 1)
        area = QRectF(0, (self.height() - self._height) / 2, self.width(), self._height)
        path = QPainterPath()
        path.addRoundedRect(area, area.height() / 2, area.height() / 2)
        painter.fillPath(path, theme.color("gauge-track"))
        painter.save()
        painter.setClipPath(path)
        end = self._paint_parts(painter, area)
        if self._reserve is not None and self._reserve < 1.0:
            start = max(area.width() * self._reserve, end)
            kept = QRectF(start, area.top(), area.width() - start, area.height())
            painter.fillRect(kept, hatch(theme.color("gauge-reserve"), self.devicePixelRatioF(), counter=True))
        painter.restore()
        if theme.scheme.is_high_contrast:
            painter.setPen(theme.color("border-control"))
            painter.drawPath(_inside(area))
        if self._reserve is not None:
            x = min(round(area.width() * self._reserve), self.width() - 1)
            painter.fillRect(
                QRectF(x, area.top() - self._above, 1, area.height() + 2 * self._above), theme.color("text")
            )

    def _paint_parts(self, painter: QPainter, area: QRectF) -> float:
        left = 0.0
        parts: tuple[tuple[float, Token], ...] = ((self._ours, "gauge-ours"), (self._others, "gauge-others"))
        for share, token in parts:
            if share > 0:
                width = min(max(2.0, area.width() * share), area.width() - left)
                painter.fillRect(QRectF(left, area.top(), width, area.height()), self._theme.color(token))
                left += width + 1
        return left


def _inside(area: QRectF) -> QPainterPath:
    path = QPainterPath()
    inner = area.adjusted(0.5, 0.5, -0.5, -0.5)
    path.addRoundedRect(inner, inner.height() / 2, inner.height() / 2)
    return path
