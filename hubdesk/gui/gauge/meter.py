"""The dial: 240 degrees from the lower left, who used how much of the rolling window."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QEvent, QPointF, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import (
    QBrush,
    QEnterEvent,
    QFocusEvent,
    QFontMetrics,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import QProgressBar, QSizePolicy

from hubdesk.gui.gauge.live import Spoken
from hubdesk.gui.gauge.state import GaugeKind, GaugeState, unknown
from hubdesk.gui.widgets.painting import hatch

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from hubdesk.gui.theme.theme import Theme
    from hubdesk.gui.theme.tokens import Token

_START = 210.0
_SWEEP = 240.0
_HATCH_FROM = 100
_AIR = 4
"""Between the words below the number and each end of the ring, px at 100 %."""
_FRAME_MS = 40
_JUMP = 0.06
_FIGURES = ("ours", "others", "number", "rest")


class Meter(QProgressBar):
    """Paints a :class:`GaugeState`; eases to large changes, follows small ones at once.

    Sizes are 44, 64, 104 and 184 px; others are hatched from 100 px on. A progress bar for the sake of screen
    readers: role and value come with it, told anew when the state becomes another one, when somebody comes to listen,
    and otherwise at most once a second.
    """

    def __init__(
        self,
        theme: Theme,
        size: int,
        *,
        caption: bool = False,
        ground: Token | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """Make a dial.

        Args:
            theme: The theme.
            size: Width in px at 100 %.
            caption: Whether "of 190 calls" stands below the number.
            ground: What it stands on, where that never changes: nothing below is painted with it then.
            parent: Owner.
        """
        super().__init__(parent)
        self._theme = theme
        self._edge = size
        self._caption = caption
        self._ground: Token | None = ground
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent, ground is not None)
        self._state = unknown()
        self._hatches: dict[tuple[int, float, bool], QBrush] = {}
        self._still: QPixmap | None = None
        self._still_key: tuple[object, ...] = ()
        self._from = (0.0, 0.0)
        self._shares = (0.0, 0.0)
        self._clock = QElapsedTimer()
        self._spoken = Spoken(theme)
        self._timer = QTimer(self)
        self._timer.setInterval(_FRAME_MS)
        self._timer.timeout.connect(self._step)
        self.setTextVisible(False)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._speak()

    def set_state(self, state: GaugeState) -> None:
        """Show a state."""
        old, self._state = self._state, state
        if self._spoken.due(state):
            self._speak()
        if not self._looks_other(old, state):
            return
        target = (state.ours, state.others)
        first = old.kind is GaugeKind.UNKNOWN
        moved = max(abs(target[0] - self._shares[0]), abs(target[1] - self._shares[1]))
        if moved > _JUMP and not first and self.isVisible() and self._theme.duration("dial"):
            self._from = self._shares
            self._clock.start()
            self._timer.start()
        else:
            self._timer.stop()
            self._shares = target
        self.update()

    @staticmethod
    def _looks_other(old: GaugeState, new: GaugeState) -> bool:
        return _still_part(old) != _still_part(new) or any(
            getattr(old, name) != getattr(new, name) for name in _FIGURES
        )

    def _speak(self) -> None:
        """Tell screen readers role, value and words of now."""
        state = self._state
        self.setRange(0, max(1, state.limit))
        self.setValue(0 if state.empty else min(state.limit, state.ours_calls + state.others_calls))
        self.setAccessibleName(state.spoken)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Be up to date when somebody comes to listen."""
        self._speak()
        super().enterEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Be up to date when somebody comes to listen."""
        self._speak()
        super().focusInEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Measure and draw again when the style sheet or the font changed."""
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange):
            self.updateGeometry()
            self.update()
        elif event.type() == QEvent.Type.ActivationChange:
            self._speak()
        super().changeEvent(event)

    def sizeHint(self) -> QSize:
        """Return the dial's size; nothing is below its ends."""
        edge = self._theme.px(self._edge)
        return QSize(edge, round(edge * 0.80))

    def minimumSizeHint(self) -> QSize:
        """Return the size hint."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ring, fills and number; what seldom changes comes from a picture."""
        painter = QPainter(self)
        if self._ground is not None:
            painter.fillRect(self.rect(), self._theme.color(self._ground))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        state, edge = self._state, float(self._theme.px(self._edge))
        if state.kind is not GaugeKind.UNKNOWN and not state.empty:
            ring, width = self._ring(edge)
            self._paint_fills(painter, ring, width, edge)
        painter.drawPixmap(0, 0, self._still_picture(edge))
        if state.kind is not GaugeKind.UNKNOWN and not state.empty and self._theme.scheme.is_high_contrast:
            self._outline(painter, *self._ring(edge))
        self._paint_number(painter, QPointF(self.width() / 2, edge / 2), edge)

    def _ring(self, edge: float) -> tuple[QRectF, float]:
        """Return the circle in the middle of the ring, and the ring's width."""
        width = edge * 0.115
        radius = edge / 2 - _rim(edge) - (3.0 if edge >= _HATCH_FROM else 2.5) - width / 2
        middle = QPointF(self.width() / 2, edge / 2)
        return QRectF(middle.x() - radius, middle.y() - radius, 2 * radius, 2 * radius), width

    def _still_picture(self, edge: float) -> QPixmap:
        """Return rim, tick and what else lies over the fills and seldom changes."""
        ratio, theme = self.devicePixelRatioF(), self._theme
        key = (_still_part(self._state), self.size(), ratio, theme.scheme, theme.scale)
        if self._still is not None and key == self._still_key:
            return self._still
        pixmap = QPixmap(self.size() * ratio)
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_still(painter, edge)
        painter.end()
        self._still, self._still_key = pixmap, key
        return pixmap

    def _paint_still(self, painter: QPainter, edge: float) -> None:
        ring, width = self._ring(edge)
        state, rim = self._state, _rim(edge)
        if state.kind is GaugeKind.UNKNOWN:
            self._paint_unknown(painter, ring)
            return
        if state.empty:
            self._paint_outline(painter, ring, width)
            return
        if state.estimated:
            inner = ring.adjusted(width / 2, width / 2, -width / 2, -width / 2)
            pen = QPen(self._theme.color("muted"), 1.2)
            pen.setDashPattern([1.0, 2.5])
            self._arc(painter, inner, 0.0, 1.0, pen)
        if state.rim is not None:
            grown = width / 2 + 2.0 + rim / 2
            outside = ring.adjusted(-grown, -grown, grown, grown)
            self._arc(painter, outside, state.rim, 1.0, QPen(self._theme.color("gauge-near"), rim))
        if state.stop is not None:
            self._paint_tick(painter, ring.center(), ring.width() / 2, width, state.stop)

    def _paint_unknown(self, painter: QPainter, ring: QRectF) -> None:
        pen = QPen(self._theme.color("muted"), 1.5)
        pen.setDashPattern([2.2, 2.2])
        self._arc(painter, ring, 0.0, 1.0, pen)

    def _paint_outline(self, painter: QPainter, ring: QRectF, width: float) -> None:
        """Draw the empty ring of a used-up day."""
        self._band(painter, ring, width, 0.0, 1.0, QBrush(self._theme.color("gauge-track")))
        self._arc(painter, ring, 0.0, 1.0, self._pen(QBrush(self._theme.color("muted")), 1.5))

    def _paint_fills(self, painter: QPainter, ring: QRectF, width: float, edge: float) -> None:
        theme, state = self._theme, self._state
        ours, others = self._shares
        detailed = edge >= _HATCH_FROM or theme.scheme.is_high_contrast
        gap = 1.4 / (ring.width() / 2 * math.radians(_SWEEP))
        end = ours
        if ours > 0:
            own = theme.color("gauge-others" if state.grey else "gauge-ours")
            self._band(painter, ring, width, 0.0, ours, QBrush(own))
        if others > 0:
            start = ours + gap if ours > 0 else 0.0
            end = max(start + gap, ours + others)
            brush = self._hatch("gauge-others", counter=False) if detailed else QBrush(theme.color("gauge-others"))
            self._band(painter, ring, width, start, end, brush)
        self._band(painter, ring, width, end, 1.0, QBrush(theme.color("gauge-track")))
        if state.reserve and detailed:
            kept = max(1.0 - state.reserve, end)
            self._band(painter, ring, width, kept, 1.0, self._hatch("gauge-reserve", counter=True))

    def _hatch(self, token: Token, *, counter: bool) -> QBrush:
        """Return a hatch, made once for a colour and a pixel ratio."""
        color, ratio = self._theme.color(token), self.devicePixelRatioF()
        key = (color.rgb(), ratio, counter)
        found = self._hatches.get(key)
        if found is None:
            found = self._hatches[key] = hatch(color, ratio, counter=counter)
        return found

    @staticmethod
    def _band(painter: QPainter, ring: QRectF, width: float, start: float, end: float, brush: QBrush) -> None:
        """Fill a part of the ring; much cheaper than drawing an arc with a pen of that width."""
        if end <= start:
            return
        half = width / 2
        outer, inner = ring.adjusted(-half, -half, half, half), ring.adjusted(half, half, -half, -half)
        first, sweep = _START - _SWEEP * start, _SWEEP * (end - start)
        path = QPainterPath()
        path.arcMoveTo(outer, first)
        path.arcTo(outer, first, -sweep)
        path.arcTo(inner, first - sweep, sweep)
        path.closeSubpath()
        painter.fillPath(path, brush)

    def _outline(self, painter: QPainter, ring: QRectF, width: float) -> None:
        pen = self._pen(QBrush(self._theme.color("text")), 1.0)
        for grown in (-width / 2, width / 2):
            self._arc(painter, ring.adjusted(-grown, -grown, grown, grown), 0.0, 1.0, pen)

    def _paint_tick(self, painter: QPainter, middle: QPointF, radius: float, width: float, share: float) -> None:
        angle = math.radians(_START - _SWEEP * share)
        direction = QPointF(math.cos(angle), -math.sin(angle))
        inner, outer = radius - width * 0.25, radius + width / 2 + 1.5
        painter.setPen(QPen(self._theme.color("muted" if self._state.grey else "text"), 1.6))
        painter.drawLine(middle + direction * inner, middle + direction * outer)

    def _paint_number(self, painter: QPainter, middle: QPointF, edge: float) -> None:
        theme, state = self._theme, self._state
        font = theme.font("body", weight=600, tabular=True)
        font.setPixelSize(round(edge * (0.25 if edge >= 60 else 0.235)))
        if len(state.number) > 3:
            font.setPixelSize(round(font.pixelSize() * 3.2 / len(state.number)))
        painter.setFont(font)
        muted = state.grey or state.empty
        painter.setPen(theme.color("muted" if muted else "text"))
        metrics = painter.fontMetrics()
        height = metrics.height()
        area = QRectF(0, middle.y() - height / 2 + edge * 0.01, self.width(), height)
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, state.number)
        if self._caption and state.limit and not state.empty:
            painter.setFont(theme.font())
            painter.setPen(theme.color("muted"))
            below = QRectF(0, area.bottom() - metrics.descent() / 2, self.width(), theme.px(20))
            words = state.rest if self.caption_fits(state.rest) else state.short
            painter.drawText(below, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, words)

    def caption_fits(self, words: str) -> bool:
        """Return whether the words below the number have room between the ends of the ring, with some air."""
        ring, width = self._ring(float(self._theme.px(self._edge)))
        room = (ring.width() - width) * math.cos(math.radians(_START - 180.0)) - 2 * self._theme.px(_AIR)
        return QFontMetrics(self._theme.font()).horizontalAdvance(words) <= room

    @staticmethod
    def _pen(brush: QBrush, width: float) -> QPen:
        pen = QPen(brush, width)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        return pen

    @staticmethod
    def _arc(painter: QPainter, ring: QRectF, start: float, end: float, pen: QPen) -> None:
        if end <= start:
            return
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        first = _START - _SWEEP * start
        painter.drawArc(ring, round(first * 16), round(-_SWEEP * (end - start) * 16))

    def _step(self) -> None:
        duration = self._theme.duration("dial")
        part = min(1.0, self._clock.elapsed() / duration) if duration else 1.0
        eased = 1 - (1 - part) ** 3
        target = (self._state.ours, self._state.others)
        self._shares = (
            self._from[0] + (target[0] - self._from[0]) * eased,
            self._from[1] + (target[1] - self._from[1]) * eased,
        )
        if part >= 1.0:
            self._timer.stop()
        self.update()


def _still_part(state: GaugeState) -> tuple[object, ...]:
    """Return what the picture over the fills depends on."""
    return (
        state.kind is GaugeKind.UNKNOWN,
        state.empty,
        state.estimated,
        state.rim,
        state.stop,
        state.reserve,
        state.grey,
    )


def _rim(edge: float) -> float:
    return 3.5 if edge >= _HATCH_FROM else 2.5
