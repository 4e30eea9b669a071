"""The tab "Advice": what the log of calls tells, each finding with the figures behind it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from hubdesk.gui.language.say import heard
from hubdesk.gui.pane import clear_layout
from hubdesk.gui.widgets.card import Card
from hubdesk.gui.widgets.empty_state import EmptyState
from hubdesk.gui.widgets.field import IconMark
from hubdesk.gui.widgets.labels import Hairline
from hubdesk.gui.widgets.wrapping import WrapLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hubdesk.gui.gauge.services import AdviceLine
    from hubdesk.gui.theme.theme import Theme


class AdviceView(QWidget):
    """Shows findings, those that should change something first."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shown: tuple[AdviceLine, ...] | None = None
        self.empty = EmptyState(
            theme,
            "bulb",
            self.tr("Nothing to say"),
            self.tr("HubDesk looks at the calls of the last days and says here what wastes them."),
        )
        self.card = Card(theme, margin=0)
        self.card.body.setContentsMargins(0, 0, 0, 0)
        self.card.body.setSpacing(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.card)
        column.addWidget(self.empty, 1)
        column.addStretch(1)
        self.show_advice(())

    def show_advice(self, lines: Sequence[AdviceLine]) -> None:
        """Show findings."""
        new = tuple(lines)
        if new == self._shown:
            return
        self._shown = new
        clear_layout(self.card.body)
        for index, line in enumerate(new):
            if index:
                self.card.body.addWidget(Hairline(self._theme))
            self.card.body.addWidget(self._row(line))
        self.card.setVisible(bool(new))
        self.empty.setVisible(not new)

    def _row(self, line: AdviceLine) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(16, 12, 16, 12)
        row.setSpacing(10)
        icon, tone = ("warning", "warning") if line.warns else ("bulb", "note")
        row.addWidget(IconMark(self._theme, icon, tone, 18), 0, Qt.AlignmentFlag.AlignTop)  # type: ignore[arg-type]
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(WrapLabel(heard(line.sentence)))
        if line.evidence:
            words.addWidget(WrapLabel(heard(line.evidence), "small", "muted"))
        row.addLayout(words, 1)
        return holder
