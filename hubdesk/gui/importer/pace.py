"""The contents of the Pace card: the dial, whose calls fill it, and what that means for the run."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from hubdesk.gui.gauge.legend import Swatch
from hubdesk.gui.gauge.meter import Meter
from hubdesk.gui.gauge.state import GaugeKind, GaugeState
from hubdesk.gui.importer.figures import Figure
from hubdesk.gui.widgets.badge import Badge, Look
from hubdesk.gui.widgets.wrapping import WrapLabel
from hubdesk.gui.wording import duration, number

if TYPE_CHECKING:
    from hubdesk.gui.gauge.legend import Fill
    from hubdesk.gui.theme.theme import Theme

_SIZE = 104
_LINE = 17
_AT_PACE = frozenset({GaugeKind.NEAR, GaugeKind.NORMAL, GaugeKind.OTHERS_BUSY})
_LOOKS = {"grey": Look.GREY, "note": Look.NOTE, "warning": Look.WARNING}


class Pace(QWidget):
    """A view of the gauge.

    Attributes:
        chip: The word of the state, for the card's title line.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chip = Badge(theme, "", Look.GREY)
        self.meter = Meter(theme, _SIZE)
        self._theme = theme
        self._state: GaugeState | None = None
        self._breath: float | None = None
        self._sentence = WrapLabel("", "small", "muted")
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._figures: list[Figure] = []
        legend = QGridLayout()
        legend.setHorizontalSpacing(8)
        legend.setVerticalSpacing(4)
        lines: tuple[tuple[Fill, str], ...] = (
            ("ours", self.tr("HubDesk")),
            ("others-hatched", self.tr("others with this token")),
            ("reserve", self.tr("kept free")),
        )
        for line, (fill, name) in enumerate(lines):
            figure = Figure(theme, "body", weight=600, right=True, kept=True)
            figure.fit("8,888")
            self._figures.append(figure)
            legend.addWidget(Swatch(theme, fill, 10), line, 0)
            legend.addWidget(figure, line, 1)
            legend.addWidget(WrapLabel(name, "body", "muted"), line, 2)
        legend.setColumnStretch(2, 1)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.meter)
        row.addLayout(legend, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(row)
        column.addWidget(self._sentence)
        self._measure()
        theme.changed.connect(self._measure)

    def _measure(self) -> None:
        """Keep room for two lines, so that another sentence moves nothing."""
        self._sentence.setMinimumHeight(2 * self._theme.px(_LINE))

    def set_state(self, state: GaugeState) -> None:
        """Show a state of the gauge."""
        self.meter.set_state(state)
        self.chip.set(state.chip.text, _LOOKS[state.chip.look], state.chip.icon)
        kept = round(state.reserve * state.limit)
        for figure, count in zip(self._figures, (state.ours_calls, state.others_calls, kept), strict=True):
            figure.set_text(number(count) if state.limit else "–")
        self._state = state
        self._say()

    def set_breath(self, seconds: float | None) -> None:
        """Say that the run waits for the window, as it does at full speed; None when it does not.

        Args:
            seconds: Until the next calls leave.
        """
        self._breath = None if seconds is None else max(1, round(seconds))
        self._say()

    def _say(self) -> None:
        if self._state is not None:
            sentence = self._words(self._state)
            if sentence != self._sentence.text():
                self._sentence.setText(sentence)

    def _words(self, state: GaugeState) -> str:
        if self._breath is not None and state.kind in _AT_PACE:
            text = self.tr("Full speed. The window is used up, the next calls leave in {0}.")
            return text.format(duration(self._breath))
        if state.kind is GaugeKind.NEAR:
            return self.tr("As fast as HubSpot allows. HubDesk gives way to others.")
        if state.kind in {GaugeKind.NORMAL, GaugeKind.OTHERS_BUSY} and not state.sentence:
            return self.tr("HubSpot allows {0} calls in {1}.").format(number(state.limit), duration(state.interval))
        return state.sentence
