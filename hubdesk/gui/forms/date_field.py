"""A field for a date: it can be typed, or taken from a calendar."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QEvent, QLocale, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from hubdesk.gui.forms.dates import Habit, read_date
from hubdesk.gui.forms.month_view import MonthView
from hubdesk.gui.widgets.buttons import Button, IconButton, Kind, Size
from hubdesk.gui.widgets.floating import Floating
from hubdesk.gui.widgets.labels import plain_label
from hubdesk.gui.wording import date_words, locale

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from PySide6.QtGui import QResizeEvent

    from hubdesk.gui.theme.theme import Theme

    Span = tuple[date, date | None, date | None]

_BUTTON = 28


def habit() -> Habit:
    """Return how dates are written here."""
    here = locale()
    form = here.dateFormat(QLocale.FormatType.ShortFormat).lower()
    ways = (QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat)
    months = tuple(
        tuple(dict.fromkeys(name(month, way) for name in (here.standaloneMonthName, here.monthName) for way in ways))
        for month in range(1, 13)
    )
    return Habit(day_first=form.find("d") < form.find("m") or form.startswith("y"), months=months)


def field_words(day: date) -> str:
    """Return a date as it stands in a field: ``28 Feb 2027`` where that can be read again, else ``2027-02-28``."""
    words = date_words(day)
    return words if read_date(words, habit()) == day else day.isoformat()


class CalendarPopup(Floating):
    """A month, with the way to others and a word for none.

    Signals:
        picked: A :class:`date`, or None for none.
    """

    picked = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget, none: str) -> None:
        """Make a hidden popup.

        Args:
            theme: The theme.
            parent: Owner.
            none: Word of the button that takes the date away, such as "Now".
        """
        super().__init__(theme, parent)
        self.setAccessibleName(self.tr("Calendar"))
        self.month = MonthView(theme)
        self._title = plain_label("", "body", strong=True)
        self._title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        nothing = Button(theme, none, Kind.QUIET, size=Size.SMALL)
        head = QHBoxLayout()
        head.setSpacing(0)
        head.addWidget(self._step("chevrons-left", self.tr("Year before"), -12))
        head.addWidget(self._step("chevron-left", self.tr("Month before"), -1))
        head.addWidget(self._title, 1)
        head.addWidget(self._step("chevron-right", self.tr("Month after"), 1))
        head.addWidget(self._step("chevrons-right", self.tr("Year after"), 12))
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 8, 10, 8)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self.month)
        column.addWidget(nothing, 0, Qt.AlignmentFlag.AlignLeft)
        nothing.clicked.connect(lambda: self._pick(None))
        self.month.moved.connect(self._moved)
        self.month.picked.connect(self._pick)

    def _step(self, icon: str, name: str, months: int) -> IconButton:
        """Return a button that goes on while it is held down: a birthday is many years away."""
        button = IconButton(self._theme, icon, name, size=_BUTTON)
        button.setAutoRepeat(True)
        button.clicked.connect(lambda: self.month.step_months(months))
        return button

    def open_below(self, field: QWidget) -> None:
        """Open below a field, with the right edges together where the screen allows it."""
        self.adjustSize()
        corner = field.mapToGlobal(QPoint(field.width() - self.width(), field.height() + 4))
        screen = field.screen()
        if screen is not None:
            room = screen.availableGeometry()
            corner.setX(max(room.left() + 4, min(corner.x(), room.right() - self.width() - 4)))
            if corner.y() + self.height() > room.bottom():
                corner.setY(max(room.top() + 4, field.mapToGlobal(QPoint(0, 0)).y() - self.height() - 4))
        self.move(corner)
        self.show()
        self.month.setFocus(Qt.FocusReason.PopupFocusReason)

    def _moved(self, day: date) -> None:
        self._title.setText(locale().toString(QDate(day.year, day.month, day.day), "MMMM yyyy"))

    def _pick(self, day: date | None) -> None:
        self.close()
        self.picked.emit(day)


class DateEdit(QLineEdit):
    """A line edit with a calendar at its end; Alt+Down opens it, as it opens a combo box.

    Signals:
        picked: A day was taken from the calendar, or None for none.
    """

    picked = Signal(object)

    def __init__(
        self, theme: Theme, begin_at: Callable[[], Span], parent: QWidget | None = None, *, none: str = ""
    ) -> None:
        """Make an empty field.

        Args:
            theme: The theme.
            begin_at: Gives the day that the calendar begins with, and the first and last that can be chosen.
            parent: Owner.
            none: Word in the calendar for no date; "No date" unless said otherwise.
        """
        super().__init__(parent)
        self._theme = theme
        self._none = none or self.tr("No date")
        self._popup: CalendarPopup | None = None
        self._begin_at = begin_at
        self.open = IconButton(theme, "calendar", self.tr("Open the calendar"), size=_BUTTON, parent=self)
        self.open.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.open.clicked.connect(self.open_calendar)
        self.installEventFilter(self)

    def open_calendar(self) -> None:
        """Open the calendar below the field."""
        if self._popup is None:
            self._popup = CalendarPopup(self._theme, self, self._none)
            self._popup.picked.connect(self._picked)
        self._popup.month.show_day(*self._begin_at())
        self._popup.open_below(self)

    @property
    def popup(self) -> CalendarPopup | None:
        """The calendar, once it was opened."""
        return self._popup

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys that open it before the window's shortcuts do."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _opens(event):
            event.accept()
            return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the calendar by its keys."""
        if _opens(event) and not self.isReadOnly():
            self.open_calendar()
            event.accept()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the icon at the end."""
        super().resizeEvent(event)
        edge = min(self._theme.px(_BUTTON), self.height() - 2)
        self.open.setFixedSize(edge, edge)
        left = 3 if self.isRightToLeft() else self.width() - edge - 3
        self.open.move(left, (self.height() - edge) // 2)
        self.setTextMargins(edge if self.isRightToLeft() else 0, 0, 0 if self.isRightToLeft() else edge, 0)

    def _picked(self, day: date | None) -> None:
        self.setText("" if day is None else field_words(day))
        self.picked.emit(day)
        self.setFocus(Qt.FocusReason.OtherFocusReason)


def _opens(event: QKeyEvent) -> bool:
    alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
    return alt and event.key() == Qt.Key.Key_Down
