"""One month as a grid of days; the arrow keys go from day to day, Page Up and Down to other months and years."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QEvent, QLocale, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent

from hubdesk.gui.widgets.painting import Painted, box
from hubdesk.gui.wording import locale

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from hubdesk.gui.theme.theme import Theme
    from hubdesk.gui.theme.tokens import Token

_CELL = 34
"""Width and height of a day, px at 100 %."""

_WEEKS = 6
_STEPS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: -7,
    Qt.Key.Key_Down: 7,
}


class MonthView(Painted):
    """Shows the month of the present day.

    Signals:
        moved: The present day is another one.
        picked: A day was chosen.
    """

    moved = Signal(object)
    picked = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._day = date(2000, 1, 1)
        self._first: date | None = None
        self._last: date | None = None
        self._hovered: date | None = None
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    @property
    def day(self) -> date:
        """The present day."""
        return self._day

    def show_day(self, day: date, first: date | None = None, last: date | None = None) -> None:
        """Show the month of a day.

        Args:
            day: The day to begin with.
            first: The earliest day that can be chosen; None for any.
            last: The latest one.
        """
        self._first, self._last = first, last
        self._go(self._inside(day))

    def step_months(self, months: int) -> None:
        """Go to the same day so many months later, or to the last one that month has."""
        place = self._day.year * 12 + self._day.month - 1 + months
        year, month = divmod(place, 12)
        if not 1 <= year <= 9998:
            return
        after = date(year + month // 11, month % 12 + 2 if month < 11 else 1, 1) - timedelta(days=1)
        self._go(self._inside(date(year, month + 1, min(self._day.day, after.day))))

    def sizeHint(self) -> QSize:
        """Return seven days by six weeks and their heads."""
        edge = self._theme.px(_CELL)
        return QSize(7 * edge, (_WEEKS + 1) * edge)

    def minimumSizeHint(self) -> QSize:
        """Return the size hint."""
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move by arrows, by months with Page Up and Down and by years with Shift, choose by Return and Space."""
        key = Qt.Key(event.key())
        if key in _STEPS:
            step = _STEPS[key]
            if abs(step) == 1 and self.isRightToLeft():
                step = -step
            self._go(self._inside(self._day + timedelta(days=step)))
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            months = 12 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1
            self.step_months(-months if key is Qt.Key.Key_PageUp else months)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.picked.emit(self._day)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the day below the pointer."""
        found = self._at(event.position().x(), event.position().y())
        if found is not None and self._can(found):
            self._go(found)
            self.picked.emit(found)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show which day a press would choose."""
        self._hovered = self._at(event.position().x(), event.position().y())
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Show none."""
        self._hovered = None
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw heads and days."""
        painter, theme = QPainter(self), self._theme
        edge = theme.px(_CELL)
        painter.setFont(theme.font("caption", weight=600))
        painter.setPen(theme.color("muted"))
        start = self._start()
        for column in range(7):
            name = locale().dayName((start + timedelta(days=column)).isoweekday(), QLocale.FormatType.ShortFormat)
            painter.drawText(self._area(column, 0, edge), Qt.AlignmentFlag.AlignCenter, name[:2])
        for place in range(7 * _WEEKS):
            self._paint_day(painter, start + timedelta(days=place), self._area(place % 7, place // 7 + 1, edge))

    def _paint_day(self, painter: QPainter, day: date, area: QRectF) -> None:
        theme, now = self._theme, day == self._day
        if now:
            box(painter, area.adjusted(2, 2, -2, -2), theme.radius("control"), theme.color("accent"))
        elif day == self._hovered and self._can(day):
            box(painter, area.adjusted(2, 2, -2, -2), theme.radius("control"), theme.color("selected"))
        painter.setFont(theme.font("small", tabular=True, weight=600 if now else 400))
        outside = day.month != self._day.month
        ink: Token = "disabled" if not self._can(day) else "on-accent" if now else "faint" if outside else "text"
        painter.setPen(theme.color(ink))
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, str(day.day))

    def _area(self, column: int, row: int, edge: int) -> QRectF:
        place = 6 - column if self.isRightToLeft() else column
        return QRectF(place * edge, row * edge, edge, edge)

    def _start(self) -> date:
        """Return the day in the upper left corner."""
        first = self._day.replace(day=1)
        back = (first.isoweekday() - locale().firstDayOfWeek().value) % 7
        return first - timedelta(days=back)

    def _at(self, x: float, y: float) -> date | None:
        edge = self._theme.px(_CELL)
        column, row = int(x // edge), int(y // edge) - 1
        if not (0 <= column < 7 and 0 <= row < _WEEKS):
            return None
        column = 6 - column if self.isRightToLeft() else column
        return self._start() + timedelta(days=row * 7 + column)

    def _can(self, day: date) -> bool:
        return (self._first is None or day >= self._first) and (self._last is None or day <= self._last)

    def _inside(self, day: date) -> date:
        if self._first is not None and day < self._first:
            return self._first
        return self._last if self._last is not None and day > self._last else day

    def _go(self, day: date) -> None:
        self._day = day
        said = locale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.LongFormat)
        self.setAccessibleName(said)
        self.update()
        self.moved.emit(day)
