"""The Run step: how far, what became of each row so far, how fast HubSpot allows it, what went wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from hubdesk.engine.via_hubspot.words import stage_words
from hubdesk.gui.importer.figures import Figure
from hubdesk.gui.importer.outcome_rows import OutcomeRows
from hubdesk.gui.importer.outcomes import adds_up, of, progress_percent, run_notes
from hubdesk.gui.importer.problems_list import ProblemsList
from hubdesk.gui.language.say import say
from hubdesk.gui.language.speech import WindowSpeech
from hubdesk.gui.layouts import Ends, Flow, Pair, stacked
from hubdesk.gui.widgets.badge import Badge, Look
from hubdesk.gui.widgets.buttons import Button, Kind, Size
from hubdesk.gui.widgets.card import Card
from hubdesk.gui.widgets.field import IconMark
from hubdesk.gui.widgets.labels import plain_label
from hubdesk.gui.widgets.painting import Painted, box
from hubdesk.gui.widgets.progress import StackedBar
from hubdesk.gui.widgets.wrapping import WrapLabel
from hubdesk.gui.wording import clock, counted, duration, number, time_left
from hubdesk.storage.journal.records import RowState

if TYPE_CHECKING:
    from datetime import datetime

    from PySide6.QtGui import QPaintEvent, QResizeEvent
    from PySide6.QtWidgets import QLabel

    from hubdesk.engine.records import Progress
    from hubdesk.gui.importer.pace import Pace
    from hubdesk.gui.theme.theme import Theme
    from hubdesk.gui.theme.tokens import Token

_BESIDE, _OUTCOMES = 720, 446
"""Widths, px at 100 %: from which the cards stand side by side, and what the table of outcomes has then at least."""

_BASELINE = 6
"""Distance from the bottom of the percentage to its baseline, less that of the words beside it."""

_LOW = 500
"""Heights below it, at 100 %, have room for the table only."""

_GREEN = (RowState.CREATED, RowState.SUBMITTED, RowState.WRITTEN)
_SPOKEN_EVERY = 5.0
"""Seconds of running time between changes of what a screen reader is told."""


class Dot(Painted):
    """The small square of a legend."""

    def __init__(self, theme: Theme, token: Token, *, hollow: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._token: Token = token
        self._hollow = hollow
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return its edge."""
        return QSize(9, 9)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it."""
        colour = self._theme.color(self._token)
        area = QRectF(0.5, 0.5, 8, 8)
        box(QPainter(self), area, 2, None if self._hollow else colour, colour if self._hollow else None)


class _Foot(Painted):
    """The sunken ground at the bottom of a card, round where the card is."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground; its upper corners lie above and are cut off."""
        theme, painter = self._theme, QPainter(self)
        radius = theme.radius("card") - 1
        painter.setClipRect(self.rect())
        box(painter, QRectF(self.rect()).adjusted(0, -2 * radius, 0, 0), radius, theme.color("sunken"))
        painter.fillRect(QRectF(0, 0, self.width(), 1), theme.color("border"))


class RunView(QWidget):
    """Shows a run. ``show_progress`` is called up to ten times a second and moves nothing.

    Signals:
        limits_wanted: "Limits" was pressed.
    """

    limits_wanted = Signal()

    def __init__(self, theme: Theme, pace: Pace, parent: QWidget | None = None) -> None:
        """Make the view.

        Args:
            theme: The look.
            pace: Contents of the Pace card: the dial with its words.
            parent: Owner.
        """
        super().__init__(parent)
        self._speech = WindowSpeech()
        self._theme = theme
        self._spoken = -_SPOKEN_EVERY
        self._rejected_before: int | None = None
        self._form = False
        self._undo_of = ""
        self._by_hubspot = False
        self._of_kind: list[tuple[QWidget, bool]] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self._build_head())
        column.addWidget(self._build_bar())
        column.addWidget(self._build_legend())
        self.elsewhere = WrapLabel("", "small", "muted")
        self.elsewhere.setObjectName("run_elsewhere")
        column.addWidget(self.elsewhere)
        column.addSpacing(6)
        self.pace_card = Card(theme, self.tr("Pace"), ruled=True, spacing=4)
        self.pace_card.body.addWidget(pace)
        self._pace = pace
        self.pace_card.add_beside_title(pace.chip)
        limits = Button(theme, self.tr("Limits"), Kind.QUIET, size=Size.SMALL)
        limits.clicked.connect(self.limits_wanted)
        self.pace_card.add_at_right(limits)
        right = stacked(self.pace_card, self._build_problems(), end=False)
        cards = QWidget()
        Pair(cards, theme, self._build_outcomes(), right, beside_from=_BESIDE, least=_OUTCOMES)
        column.addWidget(cards, 1)
        self._measure()
        theme.changed.connect(self._measure)

    def _measure(self) -> None:
        """Put the words on the baseline of the percentage."""
        for words in self._on_baseline:
            words.setContentsMargins(0, 0, 0, self._theme.px(_BASELINE))

    def _build_head(self) -> QWidget:
        theme = self._theme
        self._percent = Figure(theme, "display", kept=True)
        self._percent.fit("88\u00a0%")
        self._percent.setObjectName("run_percent")
        self._title = WrapLabel("", "subtitle")
        self._left = Figure(theme, "body", "muted", kept=True)
        self._left.fit(say("about 59\u00a0min 55\u00a0s left"))
        self._calls = Figure(theme, "body", right=True, kept=True)
        self._flying = Figure(theme, "body", right=True, kept=True)
        head, doing, counts, words = QWidget(), QWidget(), QWidget(), QWidget()
        self._on_baseline = (words, counts)
        flow = Flow(words, gap=12, line_gap=2)
        flow.addWidget(self._title)
        flow.addWidget(self._left)
        flow = Flow(counts, gap=24)
        flow.addWidget(self._calls)
        flow.addWidget(self._flying)
        row = QHBoxLayout(doing)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self._percent, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(words, 1, Qt.AlignmentFlag.AlignBottom)
        self._head = Ends(head, doing, counts, line_gap=2, bottom=True)
        return head

    def _build_bar(self) -> StackedBar:
        self._bar = StackedBar(self._theme, 12)
        self._bar.setAccessibleName(self.tr("Rows written"))
        return self._bar

    def _build_legend(self) -> QWidget:
        theme = self._theme
        whole, words = QWidget(), QWidget()
        flow = Flow(words, gap=14)
        legend: tuple[tuple[Token, str, bool | None], ...] = (
            ("success", self.tr("created"), False),
            ("success", self.tr("submitted"), True),
            ("note", self.tr("updated"), False),
            ("danger", self.tr("rejected"), None),
            ("gauge-others", self.tr("on their way"), None),
        )
        self._legend_words: dict[str, tuple[QWidget, QLabel]] = {}
        for token, word, of_forms in legend:
            entry = QWidget()
            row = QHBoxLayout(entry)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(6)
            row.addWidget(Dot(theme, token))
            label = plain_label(word, "small", "muted")
            self._legend_words[word] = entry, label
            row.addWidget(label)
            flow.addWidget(entry)
            if of_forms is not None:
                self._of_kind.append((entry, of_forms))
        self._since = Figure(theme, "small", "muted", right=True, kept=True)
        self._since.fit(say("Started 00:00:00 · running 59\u00a0min 59\u00a0s"))
        self._legend = Ends(whole, words, self._since, line_gap=2)
        return whole

    def _build_outcomes(self) -> Card:
        theme = self._theme
        self._outcome_card = card = Card(theme, self.tr("Every row of the file"), ruled=True, margin=16)
        card.body.setContentsMargins(0, 0, 0, 0)
        card.body.setSpacing(0)
        self._sum = Figure(theme, "body", "muted", right=True, kept=True)
        self._sum_mark = IconMark(theme, "ok", "success", 16)
        card.add_at_right(self._sum)
        card.add_at_right(self._sum_mark)
        self.outcomes = OutcomeRows(theme, running=True)
        card.body.addWidget(self.outcomes, 3)
        self._foot = foot = _Foot(theme)
        foot.hide()
        line = QHBoxLayout(foot)
        line.setContentsMargins(16, 10, 16, 10)
        line.setSpacing(10)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addStretch(1)
        words.addWidget(WrapLabel(self.tr("You can work on, or close HubDesk.")))
        closing = self.tr("Closing asks. A paused job goes on where it stopped; no row is sent twice.")
        words.addWidget(WrapLabel(closing, "caption", "muted"))
        words.addStretch(1)
        line.addWidget(IconMark(theme, "bell", "muted", 16))
        line.addLayout(words, 1)
        card.body.addWidget(foot, 1)
        return card

    def _build_problems(self) -> Card:
        card = Card(self._theme, self.tr("Newest problems"), ruled=True)
        card.body.setContentsMargins(16, 4, 16, 8)
        self._problem_count = Badge(self._theme, "0", Look.NEUTRAL)
        card.add_beside_title(self._problem_count)
        self.problems = ProblemsList(self._theme)
        card.body.addWidget(self.problems, 1)
        return card

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Do without the words below the table where there is no room for them."""
        super().resizeEvent(event)
        self._foot.setVisible(self.height() >= self._theme.px(_LOW))
        self._align()

    def event(self, event: QEvent) -> bool:
        """Find out anew what stands in a line when something in it needs more room."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._align()
        return done

    def _align(self) -> None:
        """Put figures at the right end of a line; below it, at its beginning."""
        width = self.contentsRect().width()
        for figure, line in ((self._calls, self._head), (self._flying, self._head), (self._since, self._legend)):
            figure.set_right(right=line.beside(width))

    def start(
        self,
        account: str,
        rows: int,
        *,
        rejected_before: int | None,
        form: bool = False,
        undo_of: str = "",
        by_hubspot: bool = False,
    ) -> None:
        """Begin to show a run.

        Args:
            account: Name of the account.
            rows: Rows of the file; sets the room of all figures.
            rejected_before: Rows that the check left out, None when it is not known.
            form: Whether a form is submitted with each row.
            undo_of: Job that this one takes back, empty for all others.
            by_hubspot: Whether HubSpot imports the file by itself.
        """
        self._rejected_before = rejected_before
        self._spoken = -_SPOKEN_EVERY
        self._form, self._undo_of, self._by_hubspot = form, undo_of, by_hubspot
        self.outcomes.show_kind(form=form, undo=bool(undo_of), by_hubspot=by_hubspot)
        self.elsewhere.setText("")
        self.elsewhere.setVisible(by_hubspot)
        for entry, of_forms in self._of_kind:
            entry.setVisible(of_forms is form)
        tr = self.tr
        self._legend_words[tr("created")][0].setVisible(not form and not undo_of)
        self._legend_words[tr("created")][1].setText(tr("written") if by_hubspot else tr("created"))
        self._legend_words[tr("updated")][0].setVisible(not form and not by_hubspot)
        self._legend_words[tr("on their way")][1].setText(tr("with HubSpot") if by_hubspot else tr("on their way"))
        self._legend_words[tr("updated")][1].setText(tr("taken back") if undo_of else tr("updated"))
        self._legend_words[tr("rejected")][1].setText(tr("cannot be undone") if undo_of else tr("rejected"))
        self._outcome_card.set_title(tr("Every contact of the import") if undo_of else tr("Every row of the file"))
        self._title.setText(self.doing(account))
        widest = number(max(rows, 9999))
        self.outcomes.fit(rows)
        calls = number(max(rows if form else rows // 100, 999))
        self._calls.fit(say("{0} of {1} calls", calls, calls))
        self._flying.fit(" ".join((number(99_999), say("contacts") if undo_of else say("rows"), say("on their way"))))
        self._sum.fit(say("adds up to {0}", widest))
        self._percent.set_text("0\u00a0%")
        self._left.set_text("…")
        self._since.set_text("")
        self._flying.show()
        self._sum.set_text("")
        self._sum_mark.set_icon("unknown", "muted")
        self._align()

    def doing(self, account: str) -> str:
        """Return what a run does, for its title."""
        if self._undo_of:
            return self.tr("Taking job {0} back in {1}").format(self._undo_of, account)
        return (self.tr("Submitting to {0}") if self._form else self.tr("Writing to {0}")).format(account)

    def show_title(self, text: str, *, ended: bool = False) -> None:
        """Say what the run is doing, such as "Paused" or "Stopping"; once it ended, no time is left."""
        self._title.setText(text)
        if ended:
            self._pace.set_breath(None)
            self._left.set_text("")
            self._flying.set_text("")
            self._flying.hide()
        self._align()

    def show_progress(self, progress: Progress, started: datetime) -> None:
        """Show a run at one moment."""
        counts = progress.counts
        waits = progress.waiting is not None
        percent = progress_percent(progress)
        if len(percent) > len("88\u00a0%"):
            self._percent.fit(percent)
        self._percent.set_text(percent)
        endless = waits and progress.seconds_left is None
        self._left.set_text("" if endless else time_left(progress.seconds_left, running=progress.seconds))
        total = progress.calls_total
        whole = counted(total, "file", "files") if self._by_hubspot else counted(total, "call", "calls")
        self._calls.set_text(say("{0} of {1}", number(progress.calls), whole))
        things, where = (
            say("contacts") if self._undo_of else say("rows"),
            say("with HubSpot") if self._by_hubspot else say("on their way"),
        )
        self._flying.set_text(" ".join((number(progress.on_their_way), things, where)))
        self._since.set_text(say("Started {0} · running {1}", clock(started), duration(progress.seconds)))
        if progress.elsewhere:
            self.elsewhere.setText("\n".join(stage_words(each, self._speech) for each in progress.elsewhere))
        self._show_bar(progress, paused=progress.waiting is not None and progress.waiting.reason == "paused")
        self._pace.set_breath(None if progress.breath is None else progress.breath.seconds)
        right = adds_up(progress.rows, counts)
        self._sum.set_text(say("adds up to {0}", number(progress.rows)) if right else say("counting…"))
        self._sum_mark.set_icon("ok" if right else "unknown", "success" if right else "muted")
        notes = {} if self._undo_of else run_notes(progress, rejected_before=self._rejected_before)
        self.outcomes.show_counts(counts, progress.rows, notes)
        self.problems.show_problems(progress.problems)
        self._problem_count.set(number(progress.problem_count))
        if abs(progress.seconds - self._spoken) >= _SPOKEN_EVERY:
            self._spoken = progress.seconds
            self._bar.setAccessibleDescription(f"{self._percent.text()}, {self._left.text()}")

    def _show_bar(self, progress: Progress, *, paused: bool) -> None:
        counts = progress.counts
        rejected = max(0, of(counts, RowState.REJECTED) - (self._rejected_before or 0))
        before = of(counts, RowState.REJECTED) - rejected + of(counts, RowState.DUPLICATE)
        self._bar.set_parts(
            (
                (sum(of(counts, state) for state in _GREEN), "success"),
                (of(counts, RowState.UPDATED), "note"),
                (of(counts, RowState.UNCHANGED), "border-control"),
                (rejected, "danger"),
                (of(counts, RowState.NEEDS_REVIEW), "warning"),
                (progress.on_their_way, "gauge-others"),
            ),
            max(1, progress.rows - before),
            hatched=paused,
        )
