"""The first card of Limits: the dial at its largest with its legend, and how the window drains."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from hubdesk.gui.gauge.dock import LOOKS
from hubdesk.gui.gauge.drain import Drain
from hubdesk.gui.gauge.legend import Legend
from hubdesk.gui.gauge.live import set_shown, set_text, show_label
from hubdesk.gui.gauge.meter import Meter
from hubdesk.gui.gauge.ribbon import WindowRibbon
from hubdesk.gui.gauge.state import GaugeKind, GaugeState
from hubdesk.gui.widgets.badge import Badge, Look
from hubdesk.gui.widgets.card import Card
from hubdesk.gui.widgets.labels import Hairline, LiveLabel, plain_label
from hubdesk.gui.wording import NBSP, duration, locale, number, short_number

if TYPE_CHECKING:
    from hubdesk.gui.gauge.legend import Fill
    from hubdesk.gui.theme.theme import Theme
    from hubdesk.hubspot.rate.snapshot import RateSnapshot

_SIZE = 184
_TENTHS_UNTIL_S = 10
_LOOK_AGAIN_S = 0.7
"""Seconds between changes of the words that say how old the figures are: quicker ones cannot be read."""


class WindowCard(Card):
    """Shows the rolling window of the token."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, margin=0, spacing=0, parent=parent)
        self.body.setContentsMargins(0, 0, 0, 0)
        self._drain = Drain()
        self._words_at = float("-inf")
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(0)
        self._row.addLayout(self._build_dial(theme), 46)
        self._line = Hairline(theme, vertical=True)
        self._row.addWidget(self._line)
        self._row.addLayout(self._build_ribbon(theme), 54)
        self.body.addLayout(self._row)

    def width_beside(self) -> int:
        """Return what both halves need beside each other, px."""
        halves = (self._row.itemAt(0), self._row.itemAt(2))
        return sum(half.minimumSize().width() for half in halves if half is not None) + 1

    def set_narrow(self, *, narrow: bool, tight: bool) -> None:
        """Give way.

        Args:
            narrow: Put the two halves below each other.
            tight: Put what comes back below the title, not beside it.
        """
        below = tight and not narrow
        self._title_row.setDirection(QBoxLayout.Direction.TopToBottom if below else QBoxLayout.Direction.LeftToRight)
        self._title_row.setSpacing(0 if below else 8)
        self.back.set_align(Qt.AlignmentFlag.AlignLeading if below else Qt.AlignmentFlag.AlignTrailing)
        self._row.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)
        self._line.setVisible(not narrow)

    def _build_dial(self, theme: Theme) -> QVBoxLayout:
        self.title = plain_label("", strong=True)
        self.chip = Badge(theme, "", Look.GREY)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.title)
        head.addWidget(self.chip)
        head.addStretch(1)
        self.meter = Meter(theme, _SIZE, caption=True, ground="surface")
        self.legend = Legend(theme)
        names: tuple[tuple[Fill, str], ...] = (
            ("ours", self.tr("HubDesk")),
            ("others-hatched", self.tr("others with this token")),
            ("free", self.tr("free now")),
            ("reserve", self.tr("kept free")),
        )
        for fill, name in names:
            self.legend.add(fill, name)
        self._source = plain_label("", tone="muted", wrap=True)
        self._age = LiveLabel(theme, tone="muted", ground="surface")
        self._age.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.meaning = plain_label("", tone="muted", wrap=True)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        words.addWidget(self.legend)
        words.addSpacing(10)
        words.addWidget(self._source)
        words.addWidget(self._age)
        words.addSpacing(8)
        words.addWidget(self.meaning)
        words.addStretch(1)
        dial = QHBoxLayout()
        dial.setSpacing(24)
        dial.addWidget(self.meter, 0, Qt.AlignmentFlag.AlignVCenter)
        dial.addLayout(words, 1)
        left = QVBoxLayout()
        left.setContentsMargins(20, 14, 20, 16)
        left.setSpacing(8)
        left.addLayout(head)
        left.addLayout(dial, 1)
        return left

    def _build_ribbon(self, theme: Theme) -> QVBoxLayout:
        self.back = LiveLabel(theme, align=Qt.AlignmentFlag.AlignTrailing, width=80, ground="surface")
        self.ribbon = WindowRibbon(theme)
        self._title_row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._title_row.setSpacing(8)
        self._title_row.addWidget(plain_label(self.tr("How the window drains"), strong=True))
        self._title_row.addWidget(self.back, 1)
        text = self.tr("A call counts for ten seconds. What falls off at the left may be used again at the right.")
        right = QVBoxLayout()
        right.setContentsMargins(20, 14, 20, 16)
        right.setSpacing(8)
        right.addLayout(self._title_row)
        right.addWidget(self.ribbon, 1)
        right.addWidget(plain_label(text, "small", "muted", wrap=True))
        return right

    def show_state(self, snapshot: RateSnapshot, state: GaugeState, now: float) -> None:
        """Show the window.

        Args:
            snapshot: The rate limit.
            state: What was made of it.
            now: Monotonic seconds.
        """
        set_text(self.title, self.tr("Last {0} seconds").format(f"{state.interval:g}"))
        self.chip.set(state.chip.text, LOOKS[state.chip.look], state.chip.icon)
        self.meter.set_state(state)
        about = "~" if state.estimated else ""
        paused = state.kind is GaugeKind.PAUSED
        free = 0 if paused else max(0, snapshot.limit - snapshot.reserve - snapshot.used)
        kept = min(snapshot.reserve, max(0, snapshot.limit - snapshot.used))
        texts = (
            number(snapshot.ours),
            f"{about}{number(snapshot.others)}",
            f"{about}{short_number(free)}",
            short_number(kept),
        )
        for row, text in enumerate(texts):
            self.legend.set_number(row, text)
        self._drain.note(now, snapshot.freed, snapshot.others)
        sliding = self._drain.sliding()
        self.ribbon.set_window(sliding, snapshot.limit, snapshot.interval)
        if now - self._words_at >= _LOOK_AGAIN_S:
            self._words_at = now
            back = sliding.back_within(2)
            told = f"~{number(back)}" if snapshot.others else number(back)
            self.back.show_text(told if back else "", self._back_words(back))
            self._show_source(snapshot)
        self.legend.set_grey(0, grey=state.grey)
        show_label(self.meaning, self._meaning(state))

    def _meaning(self, state: GaugeState) -> str:
        """Return what the state means, as far as the words beside the dial do not say it."""
        if state.kind is GaugeKind.STALE:
            return ""
        if state.kind is GaugeKind.OTHERS_BUSY:
            return self.tr("Others use most of it. HubDesk gives way to them.")
        return f"{state.headline}. {state.sentence}" if state.kind is GaugeKind.PAUSED else state.sentence

    def _back_words(self, back: int) -> str:
        if not back:
            return ""
        return self.tr("call comes back within 2 s") if back == 1 else self.tr("calls come back within 2 s")

    def _show_source(self, snapshot: RateSnapshot) -> None:
        if snapshot.source == "guess":
            set_text(self._source, self.tr("A guess until HubSpot tells its limit"))
        else:
            set_text(self._source, self.tr("Read from HubSpot’s answer"))
        set_shown(self._age, shown=snapshot.age is not None)
        if snapshot.age is None:
            return
        tenths = snapshot.age < _TENTHS_UNTIL_S
        age = f"{locale().toString(snapshot.age, 'f', 1)}{NBSP}s" if tenths else duration(snapshot.age)
        self._age.show_text("", self.tr("{0} ago").format(age))
