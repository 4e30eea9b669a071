"""The Limits pane: the gauge at its largest, with everything that is known about the limit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, Qt
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from hubdesk.gui.gauge.day_bar import DayBar
from hubdesk.gui.gauge.dock import LOOKS
from hubdesk.gui.gauge.legend import Legend, Swatch
from hubdesk.gui.gauge.meter import Meter
from hubdesk.gui.gauge.ribbon import WindowRibbon
from hubdesk.gui.gauge.state import UNKNOWN, GaugeKind, GaugeState
from hubdesk.gui.gauge.strip import Strip
from hubdesk.gui.pane import Pane
from hubdesk.gui.widgets.badge import Badge, Look
from hubdesk.gui.widgets.card import Card
from hubdesk.gui.widgets.empty_state import EmptyState
from hubdesk.gui.widgets.field import IconMark
from hubdesk.gui.widgets.labels import Hairline, LiveLabel, plain_label
from hubdesk.gui.wording import NBSP, duration, locale, number

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from hubdesk.gui.theme.theme import Theme
    from hubdesk.hubspot.rate.snapshot import RateSnapshot

_NARROW = 860
_MANY_ERRORS = 5.0
_TENTHS_UNTIL_S = 10


class LimitsPane(Pane):
    """Dial with legend, how the window drains, the last ten minutes, the day and the errors.

    Shows nothing for which there is no data; before HubSpot's first answer it says so.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__(
            theme,
            "Limits",
            "How much of HubSpot’s rate limit is used, and by whom.",
        )
        self._empty = EmptyState(
            theme,
            "limits",
            self.tr("Not known yet"),
            self.tr("HubSpot tells its limits with every answer. They are shown here from the first one on."),
        )
        self._known = QWidget()
        self._known.setProperty("ground", "none")
        column = QVBoxLayout(self._known)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        self._top_row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._bottom_row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        column.addWidget(self._build_window(theme))
        column.addWidget(self._build_strip(theme))
        column.addLayout(self._build_cards(theme))
        column.addStretch(1)
        self.body.addWidget(self._known, 1)
        self.body.addWidget(self._empty, 1)
        self.show_state(None, UNKNOWN)

    def show_state(self, snapshot: RateSnapshot | None, state: GaugeState) -> None:
        """Show a snapshot and the state that was made of it."""
        known = snapshot is not None and state.kind is not GaugeKind.UNKNOWN
        if self._known.isHidden() is known or self._empty.isHidden() is not known:
            self._known.setVisible(known)
            self._empty.setVisible(not known)
        if snapshot is None or not known or not self.isVisible():
            return
        _set_text(self._title, self.tr("Last {0} seconds").format(f"{state.interval:g}"))
        self._chip.set(state.chip.text, LOOKS[state.chip.look], state.chip.icon)
        self._meter.set_state(state)
        self._strip.set_state(state)
        free = max(0, snapshot.limit - snapshot.reserve - snapshot.used)
        for row, calls in enumerate((snapshot.ours, snapshot.others, free, snapshot.reserve)):
            self._legend.set_number(row, number(calls))
        self._show_source(snapshot)
        _show_label(self._meaning, "" if state.kind is GaugeKind.STALE else state.sentence)
        self._ribbon.set_window(snapshot.freed, snapshot.limit, snapshot.interval)
        self._back.show_text(number(sum(snapshot.freed[:2])))
        _set_text(self._lines, self._lines_text(snapshot))
        refused = sum(column.refused for column in snapshot.strip)
        _set_text(self._refused, self.tr("refused: {0}").format(number(refused) if refused else self.tr("none")))
        self._show_day(snapshot, state)
        self._show_errors(snapshot)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put cards below each other where two do not fit."""
        super().resizeEvent(event)
        narrow = self.width() < self.theme.px(_NARROW)
        direction = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        for row in (self._top_row, self._bottom_row):
            row.setDirection(direction)
        self._lines.setVisible(not narrow)

    def _build_window(self, theme: Theme) -> Card:
        card = Card(theme, margin=0, spacing=0)
        card.body.setContentsMargins(0, 0, 0, 0)
        left = QVBoxLayout()
        left.setContentsMargins(20, 14, 20, 18)
        left.setSpacing(8)
        head = QHBoxLayout()
        head.setSpacing(8)
        self._title = plain_label("", strong=True)
        self._chip = Badge(theme, "", Look.GREY)
        head.addWidget(self._title)
        head.addWidget(self._chip)
        head.addStretch(1)
        self._meter = Meter(theme, 184, caption=True)
        self._legend = Legend(theme)
        names = (
            self.tr("HubDesk"),
            self.tr("others with this token"),
            self.tr("free now"),
            self.tr("kept free"),
        )
        for fill, name in zip(("ours", "others-hatched", "free", "reserve"), names, strict=True):
            self._legend.add(fill, name)  # type: ignore[arg-type]  # the tuple's words are those of Fill
        self._source = plain_label("", tone="muted", wrap=True)
        self._age = LiveLabel(theme, tone="muted")
        self._age.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._meaning = plain_label("", tone="muted", wrap=True)
        words = QVBoxLayout()
        words.setSpacing(8)
        words.addStretch(1)
        words.addWidget(self._legend)
        source = QVBoxLayout()
        source.setSpacing(1)
        source.addWidget(self._source)
        source.addWidget(self._age)
        words.addLayout(source)
        words.addWidget(self._meaning)
        words.addStretch(1)
        dial = QHBoxLayout()
        dial.setSpacing(24)
        dial.addWidget(self._meter, 0, Qt.AlignmentFlag.AlignVCenter)
        dial.addLayout(words, 1)
        left.addLayout(head)
        left.addLayout(dial, 1)
        self._top_row.setSpacing(0)
        self._top_row.addLayout(left, 46)
        self._top_row.addWidget(Hairline(theme, vertical=True))
        self._top_row.addLayout(self._build_ribbon(theme), 54)
        card.body.addLayout(self._top_row)
        return card

    def _build_ribbon(self, theme: Theme) -> QVBoxLayout:
        right = QVBoxLayout()
        right.setContentsMargins(24, 14, 20, 18)
        right.setSpacing(8)
        head = QHBoxLayout()
        head.setSpacing(4)
        head.addWidget(plain_label(self.tr("How the window drains"), strong=True))
        head.addStretch(100)
        self._back = LiveLabel(theme, align=Qt.AlignmentFlag.AlignRight, width=40)
        head.addWidget(self._back)
        head.addWidget(plain_label(self.tr("calls come back within 2 s"), tone="muted"))
        self._ribbon = WindowRibbon(theme)
        right.addLayout(head)
        right.addWidget(self._ribbon, 1)
        text = self.tr("A call of HubDesk counts for ten seconds. What falls off at the left may be used again.")
        right.addWidget(plain_label(text, "small", "muted", wrap=True))
        return right

    def _build_strip(self, theme: Theme) -> Card:
        card = Card(theme, margin=20, spacing=4)
        card.body.setContentsMargins(20, 12, 20, 12)
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(plain_label(self.tr("Last ten minutes"), strong=True))
        self._refused = plain_label("", tone="muted")
        others = plain_label(self.tr("others"), tone="muted")
        for fill, label in (
            ("ours", plain_label(self.tr("HubDesk"), tone="muted")),
            ("others", others),
            ("refused", self._refused),
        ):
            head.addSpacing(10)
            head.addWidget(Swatch(theme, fill, 10))  # type: ignore[arg-type]  # as above
            head.addWidget(label)
        head.addStretch(1)
        self._lines = plain_label("", tone="muted")
        head.addWidget(self._lines)
        self._strip = Strip(theme, 80, explore=True)
        axis = QHBoxLayout()
        self._times = [plain_label("", "caption", "muted") for _ in range(6)]
        for index, label in enumerate(self._times):
            axis.addWidget(label)
            if index < len(self._times) - 1:
                axis.addStretch(1)
        card.body.addLayout(head)
        card.body.addSpacing(4)
        card.body.addWidget(self._strip)
        card.body.addLayout(axis)
        return card

    def _build_cards(self, theme: Theme) -> QBoxLayout:
        self._day_card = Card(theme, self.tr("Today"), spacing=6)
        self._resets = plain_label("", tone="muted")
        self._day_card.add_at_right(self._resets)
        self._day_used = plain_label("", "title")
        self._day_limit = plain_label("", tone="muted")
        self._day_bar = DayBar(theme, 8)
        self._day_parts = plain_label("")
        self._day_card.body.addLayout(_figure(self._day_used, self._day_limit))
        self._day_card.body.addWidget(self._day_bar)
        self._day_card.body.addWidget(self._day_parts)
        self._day_card.body.addStretch(1)
        self._error_card = Card(theme, self.tr("Errors in this session"), spacing=6)
        self._error_mark = IconMark(theme, "ok", "success", 16)
        self._error_card.add_at_right(self._error_mark)
        self._error_share = plain_label("", "title")
        self._error_of = plain_label("", tone="muted")
        self._error_text = plain_label("", tone="muted", wrap=True)
        self._error_card.body.addLayout(_figure(self._error_share, self._error_of))
        self._error_card.body.addWidget(self._error_text)
        self._error_card.body.addStretch(1)
        self._bottom_row.setSpacing(14)
        self._bottom_row.addWidget(self._day_card, 1)
        self._bottom_row.addWidget(self._error_card, 1)
        return self._bottom_row

    def _show_day(self, snapshot: RateSnapshot, state: GaugeState) -> None:
        day = state.day
        if self._day_card.isHidden() is (day is not None):
            self._day_card.setVisible(day is not None)
        if day is None or snapshot.day_used is None:
            return
        _set_text(self._day_used, number(snapshot.day_used))
        _set_text(self._day_limit, day.limit)
        self._day_bar.set_day(day)
        _set_text(self._resets, day.resets)
        ours = min(snapshot.day_ours, snapshot.day_used)
        words = self.tr("HubDesk {0} · other integrations {1}")
        _set_text(self._day_parts, words.format(number(ours), number(snapshot.day_used - ours)))

    def _show_errors(self, snapshot: RateSnapshot) -> None:
        share = 100 * snapshot.errors / snapshot.requests if snapshot.requests else 0.0
        _set_text(self._error_share, f"{locale().toString(share, 'f', 1 if share else 0)}{NBSP}%")
        _set_text(self._error_of, self.tr("of {0} answers").format(number(snapshot.requests)))
        words = self.tr("{0} with an error, {1} sent again, {2} refused by the limit in the last minute")
        _set_text(
            self._error_text, words.format(number(snapshot.errors), number(snapshot.retries), number(snapshot.refused))
        )
        calm = share < _MANY_ERRORS and snapshot.refused == 0
        self._error_mark.set_icon("ok" if calm else "warning", "success" if calm else "warning")

    def _show_source(self, snapshot: RateSnapshot) -> None:
        if snapshot.source == "guess":
            _set_text(self._source, self.tr("A guess until HubSpot tells its limit"))
        else:
            _set_text(self._source, self.tr("Read from HubSpot’s answer"))
        if snapshot.age is None:
            self._age.show_text("")
            return
        age = f"{snapshot.age:.1f}{NBSP}s" if snapshot.age < _TENTHS_UNTIL_S else duration(snapshot.age)
        self._age.show_text("", self.tr("{0} ago").format(age))

    def _lines_text(self, snapshot: RateSnapshot) -> str:
        now = QDateTime.currentDateTime()
        for index, label in enumerate(self._times):
            at = now.addSecs(-600 + index * 120).toString("HH:mm")
            _set_text(label, f"{self.tr('now')} {at}" if index == len(self._times) - 1 else at)
        words = self.tr("line: {0} · dots: {1}, where HubDesk stops")
        return words.format(number(snapshot.limit), number(snapshot.stop))


def _figure(figure: QWidget, rest: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(6)
    row.addWidget(figure, 0, Qt.AlignmentFlag.AlignBottom)
    row.addWidget(rest, 0, Qt.AlignmentFlag.AlignBottom)
    row.addStretch(1)
    return row


def _set_text(label: QLabel, text: str) -> None:
    """Change a label only when its text is another one: each change costs a layout."""
    if label.text() != text:
        label.setText(text)


def _show_label(label: QLabel, text: str) -> None:
    """Show a text, or nothing and no gap."""
    _set_text(label, text)
    if label.isHidden() is bool(text):
        label.setVisible(bool(text))
