"""What an import will cost, before it is begun: calls, share of the day, time, and what happens if that is too much."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from hubdesk.engine.limits.words import forecast_sentence, share
from hubdesk.gui.language.say import heard, say
from hubdesk.gui.widgets.labels import Hairline, plain_label
from hubdesk.gui.widgets.wrapping import WrapLabel
from hubdesk.gui.wording import counted, number, took

if TYPE_CHECKING:
    from datetime import datetime

    from hubdesk.engine.limits.forecast import Forecast
    from hubdesk.gui.theme.theme import Theme


class ForecastCard(QWidget):
    """Three figures, and a sentence only where they do not say it all. Hidden while nothing is known."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(0, 1)
        self.calls, self.share, self.takes = (plain_label("", "small", strong=True) for _ in range(3))
        names = (self.tr("Calls needed"), self.tr("Of what is left today"), self.tr("Takes about"))
        for line, (name, value) in enumerate(zip(names, (self.calls, self.share, self.takes), strict=True)):
            grid.addWidget(WrapLabel(name, "small", "muted"), line, 0)
            grid.addWidget(value, line, 1, Qt.AlignmentFlag.AlignRight)
            value.setAccessibleDescription(name)
        self.words = WrapLabel("", "small")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(Hairline(theme))
        column.addLayout(grid)
        column.addWidget(self.words)
        self.hide()

    def show_forecast(self, expected: Forecast | None, now: datetime) -> None:
        """Show a forecast; None or one without calls hides the card."""
        self.setVisible(expected is not None and expected.calls > 0)
        if expected is None:
            return
        part = expected.share_of_day_left
        self.calls.setText(number(expected.calls))
        self.share.setText(
            self.tr("not known") if part is None else heard(share(part)) if part <= 1 else self.tr("all of it")
        )
        self.takes.setText(took(expected.working_seconds))
        plain = expected.fits_today is not False and not expected.estimated
        self.words.setText("" if plain else heard(forecast_sentence(expected, now)))
        self.words.setVisible(not plain)


def in_short(expected: Forecast) -> str:
    """Return a forecast for the footer: ``54 calls, about 3 s``, and that it goes on after midnight where it does."""
    long = expected.working_seconds >= 1
    calls, working = counted(expected.calls, "call", "calls"), took(expected.working_seconds)
    text = say("{0}, about {1}", calls, working) if long else f"{calls}, {working}"
    return say("{0}, goes on after midnight", text) if expected.fits_today is False else text
