"""The strip of the last ten minutes, kept as a picture until something in it changes."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QBrush, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QSizePolicy, QToolTip

from hubdesk.gui.gauge.state import GaugeState, unknown
from hubdesk.gui.language.say import say
from hubdesk.gui.widgets.painting import Painted, hatch
from hubdesk.gui.wording import clock, number

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from hubdesk.gui.theme.theme import Theme
    from hubdesk.hubspot.rate.snapshot import StripColumn

SECONDS = 6
_TALL = 60


class Strip(Painted):
    """Columns of six seconds: ours below, others above, refusals through the whole height.

    With ``explore`` the pointer and the arrow keys tell what a column holds.

    Signals:
        table_wanted: Return was pressed: the same as a table.
    """

    table_wanted = Signal()
    spoken_as = QAccessible.Role.Chart

    def __init__(
        self,
        theme: Theme,
        height: int = 34,
        *,
        explore: bool = False,
        now: Callable[[], datetime] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """Make a strip.

        Args:
            theme: The theme.
            height: Height in px.
            explore: Whether columns can be asked.
            now: Wall time, for the times of columns.
            parent: Owner.
        """
        super().__init__(theme, parent)
        self._height = height
        self._state = unknown()
        self._now = now or (lambda: datetime.now(UTC))
        self._picture: QPixmap | None = None
        self._key: tuple[object, ...] = ()
        self._marked = -1
        self._brush = QBrush()
        self._brush_for = (0, 0.0)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        if explore:
            self.setMouseTracking(True)
            self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def set_state(self, state: GaugeState) -> None:
        """Show another ten minutes."""
        changed = (state.strip, state.limit, state.stop) != (
            self._state.strip,
            self._state.limit,
            self._state.stop,
        )
        self._state = state
        if changed:
            self._describe()
            self.update()

    def sizeHint(self) -> QSize:
        """Return two px a column."""
        return QSize(200, self._height)

    def minimumSizeHint(self) -> QSize:
        """Return one px a column."""
        return QSize(100, self._height)

    def column_text(self, index: int) -> str:
        """Return what a column holds, such as ``16:46:12 · HubDesk 148 · others 31 · refused 0``."""
        column = self._state.strip[index]
        past = timedelta(seconds=(len(self._state.strip) - 1 - index) * SECONDS)
        at = clock(self._now() - past)
        if not column.known:
            return say("{0} · nothing heard from HubSpot", at)
        ours, others, refused = number(column.ours), number(column.others), number(column.refused)
        return say("{0} · HubDesk {1} · others {2} · refused {3}", at, ours, others, refused)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the picture, making it anew where something changed."""
        ratio = self.devicePixelRatioF()
        state = self._state
        key = (state.strip, state.limit, state.stop, self.size(), ratio, self._theme.scheme)
        if key != self._key or self._picture is None:
            self._key = key
            self._picture = self._render(ratio)
        painter = QPainter(self)
        painter.drawPixmap(QPointF(0, 0), self._picture)
        if 0 <= self._marked < len(state.strip):
            width = self.width() / max(1, len(state.strip))
            x = self._marked * width + width / 2
            painter.setPen(QPen(self._theme.color("text"), 1))
            painter.drawLine(QPointF(x, 0), QPointF(x, self.height()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tell what is under the pointer."""
        count = len(self._state.strip)
        if not count:
            return
        index = min(count - 1, max(0, int(event.position().x() / self.width() * count)))
        self._mark(index)
        QToolTip.showText(event.globalPosition().toPoint(), self.column_text(index), self)

    def leaveEvent(self, event: QEvent) -> None:
        """Mark nothing."""
        self._mark(-1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go through the columns."""
        count = len(self._state.strip)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.focusPolicy() != Qt.FocusPolicy.NoFocus:
            self.table_wanted.emit()
            return
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if step is None or not count:
            super().keyPressEvent(event)
            return
        start = self._marked if self._marked >= 0 else count - 1 - step
        index = min(count - 1, max(0, start + step))
        self._mark(index)
        x = round((index + 0.5) / count * self.width())
        QToolTip.showText(self.mapToGlobal(QPointF(x, 0).toPoint()), self.column_text(index), self)

    def _mark(self, index: int) -> None:
        if index != self._marked:
            self._marked = index
            self._describe()
            self.update()

    def _describe(self) -> None:
        if 0 <= self._marked < len(self._state.strip):
            self.setAccessibleName(self.column_text(self._marked))
            return
        refused = sum(column.refused for column in self._state.strip)
        self.setAccessibleName(say("Calls of the last ten minutes, {0} refused", number(refused)))

    def _render(self, ratio: float) -> QPixmap:
        size = QSize(max(1, round(self.width() * ratio)), max(1, round(self.height() * ratio)))
        pixmap = QPixmap(size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        theme, state = self._theme, self._state
        width, height = float(size.width()), float(size.height())
        line = max(1.0, round(ratio))
        columns = state.strip
        painter.fillRect(QRectF(0, height - line, width, line), theme.color("border"))
        if columns and state.limit:
            room = height - 2 * line
            each = width / len(columns)
            self._paint_unknown(painter, columns, each, height, line, ratio)
            for index, column in enumerate(columns):
                if column.known:
                    left, right = round(index * each), round((index + 1) * each)
                    area = QRectF(left, 0, right - left, height)
                    self._paint_column(painter, column, area, room / state.limit, line, ratio)
            if state.stop is not None and self.height() >= _TALL:
                self._paint_stop(painter, width, height - room * state.stop, line)
        painter.fillRect(QRectF(0, 0, width, line), theme.color("text" if theme.scheme.is_high_contrast else "muted"))
        painter.end()
        pixmap.setDevicePixelRatio(ratio)
        return pixmap

    def _paint_unknown(
        self, painter: QPainter, columns: Sequence[StripColumn], each: float, height: float, line: float, ratio: float
    ) -> None:
        """Hatch the spans without news, each as a whole: a brush a column took 20 ms."""
        brush = self._hatch(ratio)
        first = 0
        for known, span in groupby(columns, lambda column: column.known):
            after = first + sum(1 for _ in span)
            if not known:
                left, right = round(first * each), round(after * each)
                painter.fillRect(QRectF(left, height - 3 * line, right - left, 3 * line), brush)
            first = after

    def _hatch(self, ratio: float) -> QBrush:
        """Return the hatch, made anew for another colour or pixel ratio only."""
        color = self._theme.color("border-control")
        if self._brush_for != (color.rgb(), ratio):
            self._brush_for = (color.rgb(), ratio)
            self._brush = hatch(color, 1.0, gap=round(4 * ratio))
        return self._brush

    def _paint_column(
        self, painter: QPainter, column: StripColumn, area: QRectF, unit: float, line: float, ratio: float
    ) -> None:
        theme = self._theme
        # Whatever is above zero can be seen.
        least = 2 * line
        ours = max(round(min(column.ours * unit, area.height())), least if column.ours else 0)
        others = max(round(min(column.others * unit, area.height() - ours)), least if column.others else 0)
        if ours:
            own = QRectF(area.left(), area.bottom() - ours, area.width(), ours)
            painter.fillRect(own, theme.color("gauge-ours"))
        if others:
            split = line if ours else 0.0
            other = QRectF(area.left(), area.bottom() - ours - others, area.width(), max(line, others - split))
            painter.fillRect(other, theme.color("gauge-others"))
        if column.refused:
            wide = max(2.5 * ratio, 2.0)
            middle = area.center().x()
            painter.fillRect(QRectF(middle - wide / 2, 0, wide, area.height()), theme.color("gauge-over"))

    def _paint_stop(self, painter: QPainter, width: float, y: float, line: float) -> None:
        pen = QPen(self._theme.color("muted"), line)
        pen.setDashPattern([2, 2])
        painter.setPen(pen)
        at = round(y) + line / 2
        painter.drawLine(QPointF(0, at), QPointF(width, at))
