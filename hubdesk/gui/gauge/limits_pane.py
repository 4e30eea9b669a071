"""The Limits pane: the gauge at its largest, with everything that is known about the limits."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QGridLayout, QScrollArea, QVBoxLayout, QWidget

from hubdesk.core.clock import SystemClock
from hubdesk.gui.gauge.advice_view import AdviceView
from hubdesk.gui.gauge.calls_view import CallsView
from hubdesk.gui.gauge.cards import ErrorsCard, FamilyCard, TodayCard
from hubdesk.gui.gauge.reserve_popup import ReservePopup
from hubdesk.gui.gauge.state import GaugeKind, GaugeState, unknown
from hubdesk.gui.gauge.strip_card import StripCard
from hubdesk.gui.gauge.what_if_view import WhatIfView
from hubdesk.gui.gauge.window_card import WindowCard
from hubdesk.gui.layouts import Pages
from hubdesk.gui.pane import Pane
from hubdesk.gui.title_line import TitleLine
from hubdesk.gui.widgets.buttons import Button
from hubdesk.gui.widgets.empty_state import EmptyState
from hubdesk.gui.widgets.field import begin_search
from hubdesk.gui.widgets.tabs import Tabs

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from hubdesk.core.clock import Clock
    from hubdesk.gui.theme.theme import Theme
    from hubdesk.hubspot.rate.snapshot import RateSnapshot

CALLS, ADVICE, WHAT_IF = range(3)
_MARGIN = 24
_NARROW, _STACKED = 860, 775
"""Widths, px at 100 %, below which cards stand in two columns, and below which the first card is cut in two."""
_CARDS_S = 0.95
"""Seconds between changes of the cards below the first one: each change of their words costs a layout of the pane."""


class LimitsPane(Pane):
    """Dial with legend, how the window drains, the last ten minutes, the day, the errors, and the calls.

    Shows nothing for which there is no data; before HubSpot's first answer it says so.

    Attributes:
        calls, advice, what_if: The tabs.
        reserve: The popup of "Reserve…"; whoever owns the settings fills it when the button is pressed.
        errors: Takes the counts of the day.
    """

    def __init__(self, theme: Theme, clock: Clock | None = None) -> None:
        super().__init__(theme)
        self._clock = clock or SystemClock()
        self.what_if_button = Button(theme, self.tr("What if…"), icon="clock")
        self.reserve_button = Button(theme, self.tr("Reserve…"), icon="settings")
        self.heading = TitleLine(theme, self.header, self.what_if_button, self.reserve_button)
        self.heading.set_title(self.tr("Limits"), self.tr("How much of HubSpot’s rate limit is used, and by whom."))
        self._empty = EmptyState(
            theme,
            "limits",
            self.tr("Not known yet"),
            self.tr("HubSpot tells its limits with every answer. They are shown here from the first one on."),
        )
        self.window_card = WindowCard(theme)
        self.strip_card = StripCard(theme, self._clock.now)
        self.today = TodayCard(theme)
        self.search = FamilyCard(theme, "search")
        self.forms = FamilyCard(theme, "forms")
        self.errors = ErrorsCard(theme)
        self.tabs = Tabs(theme, (self.tr("Calls"), self.tr("Advice"), self.tr("What if")), name=self.tr("Details"))
        self.calls = CallsView(theme)
        self.advice = AdviceView(theme)
        self.what_if = WhatIfView(theme)
        self.reserve = ReservePopup(theme, self)
        self._cards = QGridLayout()
        self._cards.setSpacing(14)
        self._placed: tuple[bool, bool] | None = None
        self._cards_at = float("-inf")
        self._kind: GaugeKind | None = None
        self._build()
        self.show_state(None, unknown())
        self.offer("find", self._find_call)

    def _build(self) -> None:
        self._known = QWidget()
        self._known.setProperty("ground", "none")
        column = QVBoxLayout(self._known)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addWidget(self.window_card)
        column.addWidget(self.strip_card)
        column.addLayout(self._cards)
        column.addWidget(self.tabs)
        self.pages = Pages()
        for page in (self.calls, self.advice, self.what_if):
            self.pages.addWidget(page)
        column.addWidget(self.pages, 1)
        self.body.addWidget(self._known, 1)
        self.body.addWidget(self._empty, 1)
        self.tabs.chosen.connect(self._show_tab)
        self.what_if_button.clicked.connect(self.show_what_if)
        self._place_cards()

    def show_state(self, snapshot: RateSnapshot | None, state: GaugeState) -> None:
        """Show a snapshot and the state that was made of it."""
        known = snapshot is not None and state.kind is not GaugeKind.UNKNOWN
        if self._known.isHidden() is known or self._empty.isHidden() is not known:
            self._known.setVisible(known)
            self._empty.setVisible(not known)
            self.what_if_button.setEnabled(known)
            self.reserve_button.setEnabled(snapshot is not None)
        if snapshot is None or not known or not self.isVisible():
            return
        now = self._clock.monotonic()
        self.window_card.show_state(snapshot, state, now)
        if state.kind is self._kind and 0 <= now - self._cards_at < _CARDS_S:
            return
        self._cards_at, self._kind = now, state.kind
        self.strip_card.show_state(snapshot, state)
        self.today.show_day(snapshot, state.day)
        self.search.show_family(snapshot.families)
        self.forms.show_family(snapshot.families)
        self._place_cards()
        self.errors.show_errors(snapshot)

    def show_what_if(self) -> None:
        """Go to the tab "What if"."""
        self.tabs.choose(WHAT_IF)
        self.what_if.rows.setFocus()
        # The page has its place only after the layout.
        QTimer.singleShot(0, self, self._show_whole_tab)

    def _find_call(self) -> None:
        """Go to the tab of the calls, into its search field."""
        if self._known.isVisible():
            self.tabs.choose(CALLS)
            begin_search(self.calls.search)
            QTimer.singleShot(0, self, self._show_whole_tab)

    def _show_whole_tab(self) -> None:
        area = next((each for each in self.findChildren(QScrollArea) if each.widget() is self.content()), None)
        if area is not None:
            area.verticalScrollBar().setValue(self.tabs.y() + self._known.y())

    def _show_tab(self, index: int) -> None:
        self.pages.setCurrentWidget((self.calls, self.advice, self.what_if)[index])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put cards below each other where they do not fit beside each other."""
        super().resizeEvent(event)
        px = self.theme.px
        tight = self.width() < px(_NARROW)
        stacked = self.width() < px(_STACKED) or self.window_card.width_beside() > self.width() - 2 * _MARGIN
        self.window_card.set_narrow(narrow=stacked, tight=tight)
        self.strip_card.lines.setVisible(self.width() >= px(_NARROW))
        self._place_cards()

    def _place_cards(self) -> None:
        """Put the cards beside each other, or in two columns; the day takes a whole line where one would stay empty."""
        narrow, forms = self.width() < self.theme.px(_NARROW), not self.forms.isHidden()
        if (narrow, forms) == self._placed:
            return
        self._placed = (narrow, forms)
        cards: tuple[QWidget, ...] = (self.today, self.search, self.errors, self.forms)
        for card in cards:
            self._cards.removeWidget(card)
        if not narrow:
            places = ((0, 0, 1), (0, 1, 1), (0, 2, 1), (0, 3, 1))
        elif forms:
            places = ((0, 0, 1), (0, 1, 1), (1, 0, 1), (1, 1, 1))
        else:
            places = ((0, 0, 2), (1, 0, 1), (1, 1, 1), (2, 0, 1))
        for card, (line, column, span) in zip(cards, places, strict=True):
            self._cards.addWidget(card, line, column, 1, span)
        for column, stretch in enumerate((1, 1, 0, 0) if narrow else (37, 30, 30, 30 if forms else 0)):
            self._cards.setColumnStretch(column, stretch)
