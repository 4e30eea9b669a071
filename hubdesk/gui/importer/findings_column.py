"""The left column of the Check step: how far the check is, its findings, the forecast, and how long it took."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from hubdesk.gui.importer.findings_list import FindingsList
from hubdesk.gui.importer.forecast_card import ForecastCard
from hubdesk.gui.widgets.busy import BusyArc
from hubdesk.gui.widgets.field import IconMark
from hubdesk.gui.widgets.labels import Hairline, plain_label
from hubdesk.gui.wording import locale, number, rows

if TYPE_CHECKING:
    from hubdesk.engine.records import CheckSummary
    from hubdesk.gui.theme.theme import Theme

_WIDTH = 236

_HUBSPOT_LOOKS_AT = 1_000
"""Rows that HubSpot's own import looks at before it begins."""


class FindingsColumn(QWidget):
    """Passive.

    Attributes:
        findings: The findings by kind.
        forecast: What sending the rows would take.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(plain_label(self.tr("Findings"), "subtitle"))
        head.addStretch(1)
        self._arc = BusyArc(theme, 14)
        self._done = IconMark(theme, "ok", "success", 14)
        self._state = plain_label("", "small", "muted")
        head.addWidget(self._arc)
        head.addWidget(self._done)
        head.addWidget(self._state)
        self.findings = FindingsList(theme)
        self.forecast = ForecastCard(theme)
        self._note = plain_label("", "caption", "muted", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.findings, 1)
        column.addWidget(self.forecast)
        column.addWidget(Hairline(theme))
        column.addWidget(self._note)

    def measure(self) -> None:
        """Take the width that holds the text."""
        self.setFixedWidth(self._theme.px(_WIDTH))

    def begin(self) -> None:
        """Be ready for a new check: nothing is known yet."""
        self.findings.show_lines(())
        self._note.setText("")
        self.show_checking()

    def show_checking(self) -> None:
        """Say that rows are checked; what is known stays in sight."""
        self._state.setText(self.tr("Checking…"))
        self._done.hide()
        self._arc.show()
        if not self._arc.running:
            self._arc.start()

    def show_done(self, summary: CheckSummary) -> None:
        """Say that all rows were checked, and in what time."""
        self._rest()
        self._done.show()
        self._state.setText(self.tr("All rows checked"))
        seconds = locale().toString(summary.seconds, "f", 1)
        if summary.rows > _HUBSPOT_LOOKS_AT:
            text = self.tr(
                "HubSpot’s own import looks at the first 1,000 rows. HubDesk checked all {0} in {1}\u00a0s."
            ).format(number(summary.rows), seconds)
        else:
            text = self.tr("{0} checked in {1}\u00a0s.").format(rows(summary.rows), seconds)
        self._note.setText(text)

    def show_failed(self) -> None:
        """Say nothing any more: the check did not come to its end."""
        self._rest()
        self._state.setText("")

    def _rest(self) -> None:
        self._arc.stop()
        self._arc.hide()
