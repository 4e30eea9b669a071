"""The window ribbon: the calls of the last ten seconds, each column a second, sliding out at the left."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy

from hubdesk.gui.gauge.drain import EMPTY, SECONDS, Sliding
from hubdesk.gui.widgets.painting import Painted, box, hatch
from hubdesk.gui.wording import number

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from hubdesk.gui.gauge.drain import Column
    from hubdesk.gui.theme.theme import Theme

_GAP = 6.0
_HEIGHT = 124
_LABEL = 20
_LEAVING = 0.45
_HEADROOM = 1.35
_RADIUS = 3


class WindowRibbon(Painted):
    """Ten wells with columns that move through them; the leftmost is faded: its calls may be used again next."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._sliding = EMPTY
        self._limit = 0
        self._interval = 10.0
        self._key: tuple[object, ...] = ()
        self._ground: QPixmap | None = None
        self._hatch = QBrush()
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def set_window(self, sliding: Sliding, limit: int, interval: float) -> None:
        """Show where the columns are; without motion they stand where they were cut."""
        if not self._theme.duration("dial"):
            sliding = Sliding(sliding.columns, 0.0)
        if (sliding, limit, interval) == (self._sliding, self._limit, self._interval):
            return
        if sliding.columns[:SECONDS] == (EMPTY.columns[:SECONDS]) == self._sliding.columns[:SECONDS]:
            sliding = Sliding(sliding.columns, 0.0)
            if sliding == self._sliding:
                return
        self._sliding, self._limit, self._interval = sliding, limit, interval
        self.update(0, 0, self.width(), self.height() - self._theme.px(_LABEL))

    def event(self, event: object) -> bool:
        """Say what it shows when somebody comes to listen."""
        if event.type() == event.Type.Enter:  # type: ignore[attr-defined]  # a QEvent
            words = self.tr("{0} calls come back within 2 s")
            self.setAccessibleName(words.format(number(self._sliding.back_within(2))))
        return super().event(event)  # type: ignore[arg-type]  # as above

    def sizeHint(self) -> QSize:
        """Return room for ten columns and their labels."""
        return QSize(400, _HEIGHT + self._theme.px(_LABEL))

    def minimumSizeHint(self) -> QSize:
        """Return the narrowest ribbon."""
        return QSize(220, 80 + self._theme.px(_LABEL))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw wells, columns and labels."""
        painter, theme = QPainter(self), self._theme
        ratio = self.devicePixelRatioF()
        key = (self.size(), ratio, theme.scheme, theme.scale, self._interval)
        if key != self._key or self._ground is None:
            self._key, self._ground = key, self._render_ground()
            self._hatch = hatch(theme.color("gauge-others"), ratio)
        painter.drawPixmap(0, 0, self._ground)
        height = self.height() - theme.px(_LABEL)
        painter.setClipRect(QRectF(0, 0, self.width(), height))
        columns, shift = self._sliding.columns, self._sliding.shift
        highest = max(column.ours + column.others for column in columns)
        unit = height / max(self._limit / SECONDS * _HEADROOM, float(highest), 1.0)
        for index, column in enumerate(columns):
            if column.ours or column.others:
                left, each = self._slot(index - shift)
                painter.setOpacity(_LEAVING if index == 0 else 1.0)
                self._paint_column(painter, column, QRectF(left, 0, each, height), unit)

    def _paint_column(self, painter: QPainter, column: Column, area: QRectF, unit: float) -> None:
        theme = self._theme
        ours = max(_RADIUS, column.ours * unit) if column.ours else 0.0
        bottom = area.bottom()
        edge = theme.color("text") if theme.scheme.is_high_contrast else None
        if ours:
            box(
                painter,
                QRectF(area.left(), bottom - ours, area.width(), ours),
                _RADIUS,
                theme.color("gauge-ours"),
                edge,
            )
            bottom -= ours + 1
        if column.others:
            tall = max(3.0, column.others * unit)
            top = QRectF(area.left(), bottom - tall, area.width(), tall)
            painter.setBrushOrigin(top.topLeft())
            painter.fillRect(top, self._hatch)
            if edge is not None:
                box(painter, top, 0, None, edge)

    def _slot(self, place: float) -> tuple[float, float]:
        """Return left edge and width of a column at a place, 0 for the leftmost well."""
        each = (self.width() - _GAP * (SECONDS - 1)) / SECONDS
        slot = SECONDS - 1 - place if self.isRightToLeft() else place
        return slot * (each + _GAP), each

    def _render_ground(self) -> QPixmap:
        """Draw what stays the same: the wells and the labels below."""
        ratio, theme = self.devicePixelRatioF(), self._theme
        pixmap = QPixmap(self.size() * ratio)
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(theme.color("surface"))
        painter = QPainter(pixmap)
        painter.setFont(theme.font("caption"))
        label = theme.px(_LABEL)
        height = self.height() - label
        for index in range(SECONDS):
            left, each = self._slot(index)
            box(painter, QRectF(left, 0, each, height), _RADIUS, theme.color("sunken"))
            painter.setPen(theme.color("muted"))
            under = QRectF(left - _GAP, height + 2, each + 2 * _GAP, label - 2)
            painter.drawText(under, Qt.AlignmentFlag.AlignCenter, self._label(index))
        painter.end()
        return pixmap

    def _label(self, index: int) -> str:
        if index == SECONDS - 1:
            return self.tr("now")
        return f"{self._interval * (SECONDS - index) / SECONDS:g}\u00a0s"
