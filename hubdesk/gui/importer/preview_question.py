"""What the Preview step shows before there is a plan: whether to compare, and what became of that question."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from hubdesk.gui.importer.ways_card import WaysCard
from hubdesk.gui.widgets.buttons import Button, Kind
from hubdesk.gui.widgets.empty_state import EmptyState
from hubdesk.gui.widgets.wrapping import WrapLabel

if TYPE_CHECKING:
    from hubdesk.engine.via_hubspot.ways import Choice
    from hubdesk.gui.theme.theme import Theme


class PreviewQuestion(QWidget):
    """Asks whether to compare, and says that it was skipped or has failed.

    Attributes:
        ways: How to send the file; in sight where that matters, or once somebody wants to see it.
        skip: Goes on without comparing.
        again: Compares after all, once that was skipped.
        other_way: Shows ``ways``.
        lost: What is lost without a comparison.

    Signals:
        skip_wanted: "Skip the comparison".
        compare_wanted: "Compare after all".
    """

    skip_wanted = Signal()
    compare_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._offered = False
        self._question = EmptyState(theme, "eye", self.tr("Compare with HubSpot first?"), "")
        self.ways = WaysCard(theme)
        self.skip = Button(theme, self.tr("Skip the comparison"), Kind.QUIET)
        self.again = Button(theme, self.tr("Compare after all"), Kind.TONAL, icon="eye")
        self.other_way = Button(theme, self.tr("How to send it…"), Kind.QUIET)
        self.lost = WrapLabel(
            self.tr("Then old values will not be known, and undo will not be possible."), "small", "muted"
        )
        self.lost.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addStretch(1)
        column.addLayout(_centred(self.ways, share=4))
        column.addStretch(1)
        column.addWidget(self._question)
        column.addSpacing(8)
        column.addLayout(_centred(self.skip, self.again))
        column.addWidget(self.lost)
        column.addLayout(_centred(self.other_way))
        column.addStretch(3)
        self.skip.clicked.connect(self.skip_wanted)
        self.again.clicked.connect(self.compare_wanted)
        self.other_way.clicked.connect(self._show_ways)

    def forget_ways(self) -> None:
        """Take the choice of ways away: it is not known, or was about another file."""
        self._offered = False
        self.ways.hide()
        self.other_way.hide()

    def offer_ways(self, choice: Choice) -> None:
        """Let the reader choose how to send the file: at once where that matters, else on demand."""
        self._offered = True
        self.ways.show_choice(choice, choice.proposed)
        self.ways.setVisible(choice.matters)
        self.other_way.setVisible(not choice.matters)

    def _show_ways(self) -> None:
        self.ways.show()
        self.other_way.hide()
        self.ways.take_focus()

    def ask(self, cost: str, *, only: bool, by_hubspot: bool) -> None:
        """Ask whether to compare.

        Args:
            cost: What reading takes, a sentence; empty while it is not known.
            only: Whether there is no way around it: the job is there to be looked at.
            by_hubspot: Whether HubSpot's own import is chosen, which keeps to no plan.
        """
        text = (
            self.tr(
                "Contacts of the file are read, as many as the day's calls allow, and you see what would change. "
                "HubSpot's import does not keep to it, and cannot be taken back."
            )
            if by_hubspot
            else self.tr(
                "Each contact of the file is read, and you see what would change before anything is written. Only "
                "what differs is sent then, and the import can be taken back."
            )
        )
        self._question.set("eye", self.tr("Compare with HubSpot first?"), f"{text}\n{cost}".strip(), "accent")
        self._offer(only=only, by_hubspot=by_hubspot)

    def tell_failure(self, *, only: bool, by_hubspot: bool) -> None:
        """Say that the comparison has failed; why stands in a banner."""
        text = self.tr("Nothing was written. Try again; what was read is read once more.")
        self._question.set("warning", self.tr("The comparison was not finished."), text, "warning")
        self._offer(only=only, by_hubspot=by_hubspot)

    def _offer(self, *, only: bool, by_hubspot: bool) -> None:
        self.again.hide()
        self.skip.setVisible(not only)
        self.lost.setVisible(not only and not by_hubspot)
        if only:
            self.forget_ways()
        elif self._offered and self.ways.isHidden():
            self.other_way.show()

    def tell_skipped(self, *, by_hubspot: bool) -> None:
        """Say that nothing was compared, and offer it once more."""
        text = (
            self.tr("HubSpot imports the file as it is, and that cannot be taken back.")
            if by_hubspot
            else self.tr(
                "All rows are written as they are. Old values will not be known, and undo will not be possible."
            )
        )
        self._question.set("warning", self.tr("The comparison was skipped."), text, "warning")
        self.again.show()
        for part in (self.skip, self.lost, self.ways, self.other_way):
            part.hide()


def _centred(*widgets: QWidget, share: int = 0) -> QHBoxLayout:
    row = QHBoxLayout()
    row.addStretch(1)
    for widget in widgets:
        row.addWidget(widget, share)
    row.addStretch(1)
    return row
