"""The window ribbon: the calls of the last ten seconds, each column a second, sliding out at the left."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QPointF, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QAccessible, QBrush, QEnterEvent, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy

from hubdesk.gui.gauge.drain import EMPTY, SECONDS, Column, Sliding
from hubdesk.gui.widgets.painting import Painted, box, hatch
from hubdesk.gui.wording import number

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from hubdesk.gui.theme.theme import Theme

_GAP = 6.0
_HEIGHT = 124
_LABEL = 20
_LEAVING = 0.45
_HEADROOM = 1.35
_RADIUS = 3
_BETWEEN_MS = 125
"""Milliseconds after a look until the columns are moved on: half the time until the next one."""
_NONE = Column(0, 0)


class WindowRibbon(Painted):
    """Ten wells with columns that move through them; the leftmost is faded: its calls may be used again next.

    What stays for a second, all columns but the newest, is a picture that is only moved on.
    """

    spoken_as = QAccessible.Role.Chart

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._sliding = EMPTY
        self._limit = 0
        self._interval = 10.0
        self._ground = _Kept()
        self._settled = _Kept()
        self._hatch = QBrush()
        self._moves = False
        self._since = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_BETWEEN_MS)
        self._timer.timeout.connect(self._repaint)
        self.setAccessibleName(self.tr("How the window drains"))
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def set_window(self, sliding: Sliding, limit: int, interval: float) -> None:
        """Show where the columns are, and once more between two looks where they have slid to by then.

        Without motion they stand where they were cut.
        """
        self._moves = bool(self._theme.duration("dial")) and any(column != _NONE for column in sliding.columns)
        if not self._moves:
            sliding = Sliding(sliding.columns, 0.0)
        if (sliding, limit, interval) == (self._sliding, self._limit, self._interval):
            return
        self._sliding, self._limit, self._interval = sliding, limit, interval
        self._since.start()
        if self._moves and self.isVisible():
            self._timer.start()
        self._repaint()

    def _repaint(self) -> None:
        self.update(0, 0, self.width(), self.height() - self._theme.px(_LABEL))

    def _shift(self) -> float:
        """Return how far the columns have moved on by now."""
        alone = min(self._since.elapsed(), 2 * _BETWEEN_MS) / 1000 if self._moves else 0.0
        return self._sliding.shift + alone

    def enterEvent(self, event: QEnterEvent) -> None:
        """Say what it shows when somebody comes to listen."""
        back = self._sliding.back_within(2)
        words = self.tr("How the window drains: {0} calls come back within 2 s")
        self.setAccessibleName(words.format(number(back)) if back else self.tr("How the window drains"))
        super().enterEvent(event)

    def sizeHint(self) -> QSize:
        """Return room for ten columns and their labels."""
        return QSize(400, _HEIGHT + self._theme.px(_LABEL))

    def minimumSizeHint(self) -> QSize:
        """Return the narrowest ribbon."""
        return QSize(220, 80 + self._theme.px(_LABEL))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw wells, columns and labels."""
        painter, look = QPainter(self), self._look()
        columns, shift = self._sliding.columns, self._shift()
        height = float(self.height() - self._theme.px(_LABEL))
        highest = max(column.ours + column.others for column in columns)
        unit = height / max(self._limit / SECONDS * _HEADROOM, float(highest), 1.0)
        ground = self._ground.of((*look, self._interval), self._render_ground)
        settled = self._settled.of((*look, unit, columns[:SECONDS]), lambda: self._render_settled(unit))
        painter.drawPixmap(0, 0, ground)
        painter.setClipRect(QRectF(0, 0, self.width(), height))
        # By whole device pixels: between two of them, edges would blur and shimmer.
        moved = round((self._slot(-shift)[0] - self._slot(0)[0]) * look[1]) / look[1]
        painter.drawPixmap(QPointF(moved, 0), settled)
        if columns[SECONDS] != _NONE:
            left, each = self._slot(SECONDS - shift)
            self._paint_column(painter, columns[SECONDS], QRectF(left, 0, each, height), unit)

    def _look(self) -> tuple[QSize, float, object, object]:
        """Return what every picture depends on."""
        return self.size(), self.devicePixelRatioF(), self._theme.scheme, self._theme.scale

    def _paint_column(self, painter: QPainter, column: Column, area: QRectF, unit: float) -> None:
        theme = self._theme
        ours = max(_RADIUS, column.ours * unit) if column.ours else 0.0
        bottom = area.bottom()
        edge = theme.color("text") if theme.scheme.is_high_contrast else None
        if ours:
            own = QRectF(area.left(), bottom - ours, area.width(), ours)
            box(painter, own, _RADIUS, theme.color("gauge-ours"), edge)
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

    def _render_settled(self, unit: float) -> QPixmap:
        """Draw the columns that do not change, where they stand when a second begins."""
        pixmap = self._blank()
        painter = QPainter(pixmap)
        self._hatch = hatch(self._theme.color("gauge-others"), self.devicePixelRatioF())
        height = float(self.height() - self._theme.px(_LABEL))
        for index, column in enumerate(self._sliding.columns[:SECONDS]):
            left, each = self._slot(index)
            painter.setOpacity(_LEAVING if index == 0 else 1.0)
            self._paint_column(painter, column, QRectF(left, 0, each, height), unit)
        painter.end()
        return pixmap

    def _render_ground(self) -> QPixmap:
        """Draw what stays the same: the wells and the labels below."""
        theme, pixmap = self._theme, self._blank()
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

    def _blank(self) -> QPixmap:
        """Return an empty picture of the widget's size."""
        ratio = self.devicePixelRatioF()
        pixmap = QPixmap(self.size() * ratio)
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        return pixmap

    def _label(self, index: int) -> str:
        if index == SECONDS - 1:
            return self.tr("now")
        return f"{self._interval * (SECONDS - index) / SECONDS:g}\u00a0s"


class _Kept:
    """A picture that is kept until what it depends on is another."""

    def __init__(self) -> None:
        self._key: tuple[object, ...] = ()
        self._picture = QPixmap()

    def of(self, key: tuple[object, ...], render: Callable[[], QPixmap]) -> QPixmap:
        """Return the picture for a key, rendered when the last one was for another."""
        if key != self._key or self._picture.isNull():
            self._key, self._picture = key, render()
        return self._picture
