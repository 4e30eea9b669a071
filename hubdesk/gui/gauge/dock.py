"""The gauge at the bottom of the rail: always visible, opens Limits."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QEnterEvent, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from hubdesk.gui.gauge.day_bar import DayBar
from hubdesk.gui.gauge.legend import Swatch
from hubdesk.gui.gauge.live import Spoken
from hubdesk.gui.gauge.meter import Meter
from hubdesk.gui.gauge.state import GaugeKind, GaugeState, unknown
from hubdesk.gui.gauge.strip import Strip
from hubdesk.gui.widgets.badge import Badge, Look
from hubdesk.gui.widgets.labels import LiveLabel, plain_label
from hubdesk.gui.widgets.painting import Painted
from hubdesk.gui.wording import number

if TYPE_CHECKING:
    from hubdesk.gui.theme.theme import Theme

_STRIP_FROM, _DAY_FROM = 720, 640

LOOKS = {"grey": Look.GREY, "note": Look.NOTE, "warning": Look.WARNING}


class GaugeDock(Painted):
    """Title and chip, dial with words, strip, and the day.

    Signals:
        clicked: It was pressed, by mouse or keyboard.
    """

    clicked = Signal()
    spoken_as = QAccessible.Role.Button

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._chosen = False
        self._hovered = False
        self._folded = False
        self._height = 10_000
        self._state = unknown()
        self._spoken = Spoken(theme)
        self._legend_shown: bool | None = None
        self._parts_shown: tuple[bool, bool] | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip(self.tr("Rate limit"))
        self._chip = Badge(theme, "", Look.GREY)
        self._meter = Meter(theme, 64)
        self._small = Meter(theme, 44)
        self._headline = LiveLabel(theme)
        self._sentence = plain_label("", "caption", "muted", wrap=True)
        self._ours = LiveLabel(theme, "caption", "muted")
        self._others = LiveLabel(theme, "caption", "muted")
        self._swatch = Swatch(theme, "ours", 8)
        self._strip = Strip(theme)
        self._day_used = LiveLabel(theme, "caption")
        self._day_limit = LiveLabel(theme, "caption", "muted", align=Qt.AlignmentFlag.AlignTrailing)
        self._day_bar = DayBar(theme)
        self._resets = LiveLabel(theme, "caption", "muted")
        self._build(theme)
        self.set_state(unknown())

    def _build(self, theme: Theme) -> None:
        head = QHBoxLayout()
        head.addWidget(plain_label(self.tr("Rate limit"), "small", strong=True))
        head.addStretch(1)
        head.addWidget(self._chip)
        self._legend = QWidget()
        legend = QVBoxLayout(self._legend)
        legend.setContentsMargins(0, 0, 0, 0)
        legend.setSpacing(0)
        for swatch, label in ((self._swatch, self._ours), (Swatch(theme, "others", 8), self._others)):
            row = QHBoxLayout()
            row.setSpacing(6)
            row.addWidget(swatch, 0, Qt.AlignmentFlag.AlignVCenter)
            row.addWidget(label, 1)
            legend.addLayout(row)
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addStretch(1)
        words.addWidget(self._headline)
        words.addWidget(self._legend)
        words.addWidget(self._sentence)
        words.addStretch(1)
        dial = QHBoxLayout()
        dial.setSpacing(12)
        dial.addWidget(self._meter, 0, Qt.AlignmentFlag.AlignTop)
        dial.addLayout(words, 1)
        self._strip_part = _part(
            self._strip,
            (plain_label(self.tr("10 min ago"), "caption", "muted"), plain_label(self.tr("now"), "caption", "muted")),
        )
        self._day_part = QWidget()
        day = QVBoxLayout(self._day_part)
        day.setContentsMargins(0, 0, 0, 0)
        day.setSpacing(4)
        day_line = QHBoxLayout()
        day_line.addWidget(self._day_used, 1)
        day_line.addWidget(self._day_limit, 1)
        day.addLayout(day_line)
        day.addWidget(self._day_bar)
        day.addWidget(self._resets)
        self._full = QWidget()
        column = QVBoxLayout(self._full)
        column.setContentsMargins(16, 12, 16, 14)
        column.setSpacing(8)
        column.addLayout(head)
        column.addLayout(dial)
        column.addWidget(self._strip_part)
        column.addWidget(self._day_part)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 1, 0, 0)
        outer.addWidget(self._full)
        outer.addWidget(self._small, 0, Qt.AlignmentFlag.AlignHCenter)
        self._small.hide()

    def state(self) -> GaugeState:
        """Return what is shown."""
        return self._state

    def set_state(self, state: GaugeState) -> None:
        """Show a state."""
        self._state = state
        self._chip.set(state.chip.text, LOOKS[state.chip.look], state.chip.icon)
        (self._small if self._folded else self._meter).set_state(state)
        old = state.grey and state.kind is not GaugeKind.UNKNOWN
        self._headline.show_text(state.headline, state.rest, "muted" if old else "text", short=state.short)
        if state.legend != self._legend_shown:
            self._legend_shown = state.legend
            self._legend.setVisible(state.legend)
            self._sentence.setVisible(not state.legend)
        if not state.legend and state.sentence != self._sentence.text():
            self._sentence.setText(state.sentence)
        self._swatch.set_grey(old)
        self._ours.show_text("", self.tr("HubDesk {0}").format(number(state.ours_calls)))
        self._others.show_text("", self.tr("others {0}").format(number(state.others_calls)))
        self._strip.set_state(state)
        if state.day is not None:
            self._day_used.show_text("", state.day.used)
            self._day_limit.show_text("", state.day.limit)
            self._day_bar.set_day(state.day)
            self._resets.show_text("", state.day.resets)
        if self._spoken.due(state):
            self.setAccessibleName(state.spoken)
        self._show_parts()

    def set_chosen(self, chosen: bool) -> None:
        """Show that Limits is the present pane."""
        self._chosen = chosen
        self.update()

    def set_folded(self, folded: bool) -> None:
        """Show only the small dial, as the folded rail does."""
        if folded == self._folded:
            return
        self._folded = folded
        self._full.setVisible(not folded)
        self._small.setVisible(folded)
        (self._small if folded else self._meter).set_state(self._state)
        self.layout().setContentsMargins(0, 12 if folded else 1, 0, 10 if folded else 0)  # type: ignore[union-attr]

    def set_window_height(self, height: int) -> None:
        """Leave parts out in low windows: the strip below 720 px, the day below 640; the number always stays."""
        self._height = height
        self._show_parts()

    def sizeHint(self) -> QSize:
        """Return the parts' size."""
        return super().sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground, the hairline above, and the bar at the left while chosen."""
        painter, theme = QPainter(self), self._theme
        area = QRectF(self.rect())
        painter.fillRect(area, theme.color("surface" if self._chosen else "hover" if self._hovered else "window"))
        painter.fillRect(QRectF(0, 0, area.width(), 1 / self.devicePixelRatioF()), theme.color("border"))
        if self._chosen:
            left = area.width() - 3 if self.isRightToLeft() else 0
            painter.fillRect(QRectF(left, 0, 3, area.height()), theme.color("accent"))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open Limits."""
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.clicked.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open Limits by Return or Space."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.clicked.emit()
        else:
            super().keyPressEvent(event)

    def spoken_press(self) -> None:
        """Open Limits for a screen reader."""
        self.clicked.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Be up to date when somebody comes to listen."""
        self.setAccessibleName(self._state.spoken)
        super().focusInEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show that it can be pressed."""
        self._hovered = True
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Show no hover."""
        self._hovered = False
        self.update()

    def _show_parts(self) -> None:
        known = self._state.kind is not GaugeKind.UNKNOWN
        shown = (
            known and bool(self._state.strip) and self._height >= _STRIP_FROM,
            self._state.day is not None and self._height >= _DAY_FROM,
        )
        if shown != self._parts_shown:
            self._parts_shown = shown
            self._strip_part.setVisible(shown[0])
            self._day_part.setVisible(shown[1])


def _part(strip: Strip, ends: tuple[QWidget, QWidget]) -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(2)
    column.addWidget(strip)
    row = QHBoxLayout()
    row.addWidget(ends[0])
    row.addStretch(1)
    row.addWidget(ends[1])
    column.addLayout(row)
    return holder
