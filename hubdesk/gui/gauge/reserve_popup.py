"""The popup below "Reserve…": what HubDesk leaves to others, of the day and of every ten seconds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from hubdesk.gui.widgets.buttons import Button, Kind, Size
from hubdesk.gui.widgets.floating import Floating
from hubdesk.gui.widgets.focus_ring import FocusRing
from hubdesk.gui.widgets.labels import plain_label
from hubdesk.gui.widgets.slider import Slider
from hubdesk.gui.widgets.wrapping import WrapLabel
from hubdesk.gui.wording import NBSP, number
from hubdesk.hubspot.rate.reserve import NO_RESERVE, Reserve
from hubdesk.storage.settings import MOST_BURST

if TYPE_CHECKING:
    from hubdesk.gui.theme.theme import Theme
    from hubdesk.hubspot.rate.snapshot import RateSnapshot

_WIDTH = 380
_MOST_DAY, _DAY_STEP = 90, 5
_BURST_STEP = 5
_LEAST_FOR_US = 10
_RESTING_MS = 250


class ReservePopup(Floating):
    """Two sliders with sentences. What they say is in force as soon as they rest.

    Signals:
        changed: The :class:`Reserve` that is wanted.
    """

    changed = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self._limit, self._day_limit = 0, 0
        self._kept, self._shown = NO_RESERVE, (0, 0)
        self._filling = False
        self._ring = FocusRing(theme, self)
        self.day = Slider(theme, self.tr("Share of the day for other integrations"), 0, _MOST_DAY, _DAY_STEP)
        self.burst = Slider(theme, self.tr("Calls of ten seconds for others"), 0, 100, _BURST_STEP)
        self.day_words = WrapLabel("", strong=True)
        self.day_note = WrapLabel("", "small", "muted")
        self.burst_words = WrapLabel("", strong=True)
        self.burst_note = WrapLabel("", "small", "muted")
        self.nothing = Button(theme, self.tr("Keep nothing"), Kind.QUIET, size=Size.SMALL)
        self.done = Button(theme, self.tr("Done"), size=Size.SMALL)
        self._resting = QTimer(self)
        self._resting.setSingleShot(True)
        self._resting.setInterval(_RESTING_MS)
        self._resting.timeout.connect(lambda: self.changed.emit(self.reserve()))
        self._build()
        for slider in (self.day, self.burst):
            slider.valueChanged.connect(self._moved)
        self.nothing.clicked.connect(self._keep_nothing)
        self.done.clicked.connect(self.close)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 14)
        column.setSpacing(4)
        column.addWidget(plain_label(self.tr("What HubDesk leaves to others"), "subtitle"))
        text = self.tr("Jobs stop at these marks and go on by themselves. What you do by hand is not held up.")
        column.addWidget(WrapLabel(text, "small", "muted"))
        for slider, words, note in (
            (self.day, self.day_words, self.day_note),
            (self.burst, self.burst_words, self.burst_note),
        ):
            column.addSpacing(12)
            column.addWidget(words)
            column.addWidget(slider)
            column.addWidget(note)
        column.addSpacing(10)
        row = QHBoxLayout()
        row.addWidget(self.nothing)
        row.addStretch(1)
        row.addWidget(self.done)
        column.addLayout(row)

    def reserve(self) -> Reserve:
        """Return what the sliders say; one that was not moved may have no place for what is kept, and leaves it."""
        day, burst = self._shown
        return Reserve(
            self._kept.day_share if self.day.value() == day else self.day.value() / 100,
            self._kept.burst_calls if self.burst.value() == burst else self.burst.value() or None,
        )

    def fill(self, reserve: Reserve, snapshot: RateSnapshot | None) -> None:
        """Show what is in force, for an account with these limits."""
        self._limit = snapshot.limit if snapshot is not None and snapshot.source == "headers" else 0
        self._day_limit = (snapshot.day_limit or 0) if snapshot is not None else 0
        self._filling = True
        most = min(MOST_BURST, max(_BURST_STEP, (self._limit or 100) - _LEAST_FOR_US))
        self.burst.setRange(0, most - most % _BURST_STEP)
        self.day.setValue(round(100 * reserve.day_share))
        self.burst.setValue(reserve.burst_calls or 0)
        self._filling = False
        self._kept, self._shown = reserve, (self.day.value(), self.burst.value())
        self._say()

    def open_below(self, button: QWidget) -> None:
        """Open at the right end of a button."""
        ring = button.window().findChild(FocusRing, options=Qt.FindChildOption.FindDirectChildrenOnly)
        by_keyboard = ring is not None and ring.target() is button
        self._fit()
        corner = button.mapToGlobal(QPoint(button.width() - self.width(), button.height() + 4))
        screen = button.screen().availableGeometry() if button.screen() is not None else None
        if screen is not None:
            corner.setX(max(screen.left() + 4, min(corner.x(), screen.right() - self.width() - 4)))
        self.move(corner)
        self.show()
        self._fit()
        self.day.setFocus(Qt.FocusReason.PopupFocusReason)
        if by_keyboard:
            self._ring.mark(self.day)

    def _fit(self) -> None:
        """Be as high as the words, which change with the sliders."""
        layout = self.layout()
        if layout is not None:
            for child in self.findChildren(QWidget):
                child.ensurePolished()
            width = self._theme.px(_WIDTH)
            layout.activate()
            self.setFixedSize(width, layout.totalHeightForWidth(width))

    def hideEvent(self, event: object) -> None:
        """Do at once what still rests."""
        if self._resting.isActive():
            self._resting.stop()
            self.changed.emit(self.reserve())

    def _moved(self) -> None:
        self._say()
        if not self._filling:
            self._resting.start()

    def _keep_nothing(self) -> None:
        self.day.setValue(round(100 * NO_RESERVE.day_share))
        self.burst.setValue(0)

    def _say(self) -> None:
        share, calls = self.day.value(), self.burst.value()
        if share:
            words = self.tr("Leave {0} of the day to other integrations")
            self.day_words.setText(words.format(f"{share}{NBSP}%"))
        else:
            self.day_words.setText(self.tr("Leave nothing of the day to other integrations"))
        if self._day_limit and share:
            kept = number(round(self._day_limit * share / 100))
            self.day_note.setText(self.tr("{0} of {1} calls").format(kept, number(self._day_limit)))
        else:
            self.day_note.setText(self.tr("Of the account’s calls, which all integrations share"))
        if calls:
            self.burst_words.setText(self.tr("Leave {0} calls per 10{1}s").format(number(calls), NBSP))
        else:
            self.burst_words.setText(self.tr("Leave a few calls per 10{0}s, as HubDesk thinks best").format(NBSP))
        if self._limit and calls:
            left = number(self._limit - calls)
            words = self.tr("HubDesk stops at {0} of {1}; what others use now counts towards it")
            self.burst_note.setText(words.format(left, number(self._limit)))
        else:
            self.burst_note.setText(self.tr("For others that use the same token"))
        for slider, label in ((self.day, self.day_words), (self.burst, self.burst_words)):
            slider.setAccessibleDescription(label.text())
        self.nothing.setEnabled(bool(share or calls))
        if self.isVisible():
            self._fit()
