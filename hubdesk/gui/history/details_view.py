"""Below the list: everything about the chosen job, and what can be done with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from hubdesk.gui.history.facts import Facts
from hubdesk.gui.history.words import about, icon, placed, standing, what, whole
from hubdesk.gui.language.say import heard
from hubdesk.gui.layouts import Flow, Pair, stacked
from hubdesk.gui.pane import clear_layout
from hubdesk.gui.places import PLACES, word_of
from hubdesk.gui.widgets.buttons import Button, Kind, Size
from hubdesk.gui.widgets.field import IconMark
from hubdesk.gui.widgets.labels import plain_label
from hubdesk.gui.widgets.progress import StackedBar
from hubdesk.gui.widgets.wrapping import WrapLabel
from hubdesk.gui.wording import number

if TYPE_CHECKING:
    from datetime import datetime

    from hubdesk.engine.job_details import JobDetails
    from hubdesk.gui.theme.theme import Theme
    from hubdesk.gui.theme.tokens import Token

_BESIDE = 640
"""Width from which the facts stand beside the counts, px at 100 %."""


class DetailsView(QWidget):
    """Shows one job.

    Attributes:
        results, verify, export, delete: What can be done with it, beside what stands in the footer.

    Signals:
        file_wanted: A :class:`Path` of a result file whose link was pressed.
    """

    file_wanted = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.results = Button(theme, self.tr("Open results"), icon="folder", size=Size.SMALL)
        self.verify = Button(theme, self.tr("Verify"), icon="ok", size=Size.SMALL)
        self.export = Button(theme, self.tr("Export…"), icon="export", size=Size.SMALL)
        self.delete = Button(theme, self.tr("Delete…"), Kind.QUIET, icon="trash", size=Size.SMALL)
        self.facts = Facts(theme)
        self.facts.file_wanted.connect(self.file_wanted)
        left = stacked(self._build_head(), self._build_buttons(), self._build_standing(), self._build_counts(), gap=10)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        both = QWidget()
        Pair(both, theme, left, stacked(self.facts), shares=(3, 2), beside_from=_BESIDE, gap=24)
        column.addWidget(both, 1)

    def _build_head(self) -> QWidget:
        self._icon = IconMark(self._theme, "file", "accent-text", 18)
        self.title = WrapLabel("", "subtitle")
        self._about = WrapLabel("", "small", "muted")
        head = QWidget()
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self._icon)
        row.addWidget(self.title, 1)
        column = QVBoxLayout(head)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(row)
        column.addWidget(self._about)
        return head

    def _build_buttons(self) -> QWidget:
        buttons = QWidget()
        flow = Flow(buttons, gap=8)
        for button in (self.results, self.verify, self.export, self.delete):
            flow.addWidget(button)
        return buttons

    def _build_standing(self) -> QWidget:
        self._standing = QWidget()
        row = QHBoxLayout(self._standing)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self._mark = IconMark(self._theme, "lock", "muted", 16)
        self.standing = WrapLabel("", "small")
        row.addWidget(self._mark)
        row.addWidget(self.standing, 1)
        return self._standing

    def _build_counts(self) -> QWidget:
        theme, holder = self._theme, QWidget()
        self._bar = StackedBar(theme, 8)
        self._bar.setAccessibleName(self.tr("Rows by outcome"))
        self._counts = QWidget()
        self._flow = Flow(self._counts, gap=18, line_gap=6)
        self.sum = WrapLabel("", "small", "muted")
        self._sum_mark = IconMark(theme, "ok", "success", 14)
        line = QHBoxLayout()
        line.setSpacing(6)
        line.addWidget(self._sum_mark)
        line.addWidget(self.sum, 1)
        self._reasons = QVBoxLayout()
        self._reasons.setSpacing(2)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._bar)
        column.addWidget(self._counts)
        column.addLayout(line)
        column.addSpacing(2)
        column.addLayout(self._reasons)
        return holder

    def show_details(self, details: JobDetails, now: datetime, colour: str) -> None:
        """Show a job; ``colour`` is that of its account."""
        info = details.info
        self._icon.set_icon(icon(info))
        self.title.setText(what(info))
        self._about.setText(about(info, now))
        sentence, mark, token = standing(info, now)
        if details.problem and not (info.running or info.removed):
            sentence, mark, token = details.problem, "error", "danger"
        self._standing.setVisible(bool(sentence))
        self.standing.setText(sentence)
        self._mark.set_icon(mark, token)
        self._show_counts(details)
        self.facts.show_details(details, colour)

    def _show_counts(self, details: JobDetails) -> None:
        info, undo = details.info, bool(details.info.undo_of)
        counts = placed(info, details.counts)
        shown = [place for place in PLACES if counts.get(place.state)]
        self._bar.setVisible(bool(shown))
        self._bar.set_parts([(counts[place.state], place.bar) for place in shown], max(1, info.rows))
        clear_layout(self._flow)
        for place in shown:
            self._flow.addWidget(self._count(place.icon, place.colour, counts[place.state], word_of(place, undo=undo)))
        exact = sum(counts.values()) == info.rows
        self.sum.setText(
            self.tr("The sum is {0}: each has its place.").format(whole(info, info.rows))
            if exact
            else self.tr("The sum is not {0}.").format(whole(info, info.rows))
        )
        self._sum_mark.set_icon("ok" if exact else "error", "success" if exact else "danger")
        clear_layout(self._reasons)
        if details.reasons:
            title = self.tr("Why they were left as they are") if undo else self.tr("Why rows were not written")
            self._reasons.addWidget(WrapLabel(title, "small", strong=True))
        for reason, count in details.reasons:
            line = QWidget()
            row = QHBoxLayout(line)
            row.setContentsMargins(0, 0, 0, 0)
            row.addWidget(WrapLabel(heard(reason), "small"), 1)
            row.addWidget(plain_label(number(count), "small", "muted"))
            self._reasons.addWidget(line)

    def _count(self, icon_key: str, token: Token, count: int, word: str) -> QWidget:
        entry = QWidget()
        row = QHBoxLayout(entry)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(IconMark(self._theme, icon_key, token, 14))
        row.addWidget(plain_label(word, tone="muted"))
        row.addWidget(plain_label(number(count), strong=True))
        entry.setAccessibleName(f"{word}: {number(count)}")
        return entry
