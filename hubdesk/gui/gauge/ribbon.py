"""The window ribbon: our calls of the last ten seconds, each column a second, and when they come back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy

from hubdesk.gui.widgets.painting import Painted, box

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from hubdesk.gui.theme.theme import Theme

_GAP = 6.0
_HEIGHT = 124
_LABEL = 20
_LEAVING = 0.45


class WindowRibbon(Painted):
    """Ten columns, the oldest at the left and faded: it leaves next, and its calls may be used again.

    Shows our own calls only: of others it is known how many are in the window, not when they were made.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._freed: tuple[int, ...] = (0,) * 10
        self._limit = 0
        self._interval = 10.0
        self._key: tuple[object, ...] = ()
        self._ground: QPixmap | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def set_window(self, freed: Sequence[int], limit: int, interval: float) -> None:
        """Show how many of our calls leave the window in each coming second, the next one first."""
        new = tuple(freed)
        if (new, limit, interval) != (self._freed, self._limit, self._interval):
            self._freed, self._limit, self._interval = new, limit, interval
            self.setAccessibleName(self.tr("{0} calls come back within 2 s").format(sum(new[:2])))
            self.update()

    def sizeHint(self) -> QSize:
        """Return room for ten columns and their labels."""
        return QSize(400, _HEIGHT + self._theme.px(_LABEL))

    def minimumSizeHint(self) -> QSize:
        """Return the narrowest ribbon."""
        return QSize(220, 80 + self._theme.px(_LABEL))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw wells, columns and labels."""
        painter, theme = QPainter(self), self._theme
        count = len(self._freed)
        if not count:
            return
        key = (self.size(), self.devicePixelRatioF(), theme.scheme, theme.scale, count, self._interval)
        if key != self._key or self._ground is None:
            self._key, self._ground = key, self._render_ground(count)
        painter.drawPixmap(0, 0, self._ground)
        height = self.height() - theme.px(_LABEL)
        even = self._limit / count if self._limit else 1.0
        top = max(even * 1.35, float(max(self._freed)), 1.0)
        leaving = QColor(theme.color("gauge-ours"))
        leaving.setAlphaF(_LEAVING)
        for index, calls in enumerate(self._freed):
            if calls:
                left, each = self._slot(index, count)
                tall = max(3.0, height * calls / top)
                color = leaving if index == 0 else theme.color("gauge-ours")
                box(painter, QRectF(left, height - tall, each, tall), 3, color)

    def _slot(self, index: int, count: int) -> tuple[float, float]:
        """Return left edge and width of a column."""
        each = (self.width() - _GAP * (count - 1)) / count
        slot = count - 1 - index if self.isRightToLeft() else index
        return slot * (each + _GAP), each

    def _render_ground(self, count: int) -> QPixmap:
        """Draw what stays the same: the wells and the labels below."""
        ratio, theme = self.devicePixelRatioF(), self._theme
        pixmap = QPixmap(self.size() * ratio)
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(theme.color("surface"))
        painter = QPainter(pixmap)
        painter.setFont(theme.font("caption"))
        label = theme.px(_LABEL)
        height = self.height() - label
        for index in range(count):
            left, each = self._slot(index, count)
            box(painter, QRectF(left, 0, each, height), 3, theme.color("sunken"))
            painter.setPen(theme.color("muted"))
            under = QRectF(left - _GAP, height + 2, each + 2 * _GAP, label - 2)
            painter.drawText(under, Qt.AlignmentFlag.AlignCenter, self._label(index, count))
        painter.end()
        return pixmap

    def _label(self, index: int, count: int) -> str:
        if index == count - 1:
            return self.tr("now")
        return f"{self._interval * (count - index) / count:g}\u00a0s"
