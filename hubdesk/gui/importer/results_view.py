"""The Results step: what became of every row, where the rows are, and what can be done about the rest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from hubdesk.engine.undo.mode import UNDO
from hubdesk.gui.export_menu import ExportAs, ExportMenu
from hubdesk.gui.importer.outcome_rows import OutcomeRows
from hubdesk.gui.importer.outcomes import (
    adds_up,
    left_to_take_back,
    refused,
    results_notes,
    results_title,
    summary_counts,
    undone_title,
)
from hubdesk.gui.language.say import heard, say
from hubdesk.gui.layouts import Ends, Flow, Pair, stacked
from hubdesk.gui.pane import clear_layout
from hubdesk.gui.places import PLACES
from hubdesk.gui.widgets.buttons import Button, Kind
from hubdesk.gui.widgets.card import Card
from hubdesk.gui.widgets.field import IconMark
from hubdesk.gui.widgets.labels import Hairline, plain_label
from hubdesk.gui.widgets.progress import StackedBar
from hubdesk.gui.widgets.wrapping import WrapLabel
from hubdesk.gui.wording import at_least, contacts, counted, number, rows, took, write_verb

if TYPE_CHECKING:
    from hubdesk.engine.records import Summary
    from hubdesk.engine.undo.counts import UndoCounts
    from hubdesk.gui.importer.services import Target
    from hubdesk.gui.theme.theme import Theme
    from hubdesk.gui.theme.tokens import Token

_BESIDE, _WORDS, _TWO_REASONS = 720, 420, 420
"""Widths, px at 100 %: from which the cards stand side by side, of the headline beside its button, and from which
the reasons have two columns."""

_MARKS: dict[str, tuple[str, Token]] = {
    "ok": ("ok", "success"),
    "warning": ("warning", "warning"),
    "error": ("error", "danger"),
}


class ResultsView(QWidget):
    """Shows the end of a job.

    Signals:
        folder_wanted: "Open results folder".
        file_wanted: Name of a result file.
        fix_wanted: "Fix and send only these".
        review_wanted: "Review 3 rows".
        workbook_wanted: "Save for Excel…".
        resume_wanted: "Resume" of a job that stopped.
    """

    folder_wanted = Signal()
    file_wanted = Signal(str)
    fix_wanted = Signal()
    review_wanted = Signal()
    workbook_wanted = Signal()
    resume_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(self._build_head())
        right = stacked(self._build_rejected(), self._build_review(), self._build_resume(), self._build_figures())
        cards = QWidget()
        Pair(cards, theme, stacked(self._build_outcomes()), right, shares=(65, 34), beside_from=_BESIDE)
        column.addWidget(cards, 1)

    @property
    def has_way_on(self) -> bool:
        """Whether a card has the button that matters most: to mend rows, or to go on with a job that stopped."""
        mends = not self._rejected.isHidden() and self.fix.isEnabled()
        return mends or not self._stopped.isHidden()

    def _build_head(self) -> QWidget:
        theme = self._theme
        self._mark = IconMark(theme, "ok", "success", 40)
        self.title = WrapLabel("", "title")
        self._line = WrapLabel("", tone="muted")
        self.folder = Button(theme, self.tr("Open results folder"), icon="folder")
        self.summary = Button(theme, self.tr("Summary for others…"), Kind.QUIET, icon="print")
        self.summary.setObjectName("summary")
        self.exports = ExportMenu(self.summary, (ExportAs.PDF, ExportAs.PRINT))
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.title)
        words.addWidget(self._line)
        head, said = QWidget(), QWidget()
        row = QHBoxLayout(said)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(self._mark)
        row.addLayout(words, 1)
        ways = QWidget()
        flow = Flow(ways, gap=8)
        flow.addWidget(self.summary)
        flow.addWidget(self.folder)
        Ends(head, said, ways, theme=theme, least=_WORDS, gap=16)
        self.folder.clicked.connect(self.folder_wanted)
        return head

    def _build_outcomes(self) -> Card:
        theme = self._theme
        self._card = Card(theme, " ", ruled=True)
        self._card.body.setContentsMargins(0, 0, 0, 0)
        self._card.body.setSpacing(0)
        self._sum = WrapLabel("", tone="muted")
        self._sum_mark = IconMark(theme, "ok", "success", 16)
        self._card.add_at_right(self._sum)
        self._card.add_at_right(self._sum_mark)
        self._bar = StackedBar(theme, 14)
        self._bar.setAccessibleName(self.tr("Rows by outcome"))
        holder = QVBoxLayout()
        holder.setContentsMargins(16, 16, 16, 14)
        holder.addWidget(self._bar)
        self._card.body.addLayout(holder)
        self._card.body.addWidget(Hairline(theme))
        self.outcomes = OutcomeRows(theme, running=False)
        self.outcomes.file_wanted.connect(self.file_wanted)
        self._card.body.addWidget(self.outcomes)
        self._before_why = Hairline(theme)
        self._card.body.addWidget(self._before_why)
        self._why = QWidget()
        why = QVBoxLayout(self._why)
        why.setContentsMargins(16, 14, 16, 16)
        why.setSpacing(8)
        why.addWidget(WrapLabel(self.tr("Why rows were rejected"), strong=True))
        self._reasons = (QVBoxLayout(), QVBoxLayout())
        halves, columns = QWidget(), (QWidget(), QWidget())
        for part, lines in zip(columns, self._reasons, strict=True):
            part.setLayout(lines)
            lines.setContentsMargins(0, 0, 0, 0)
            lines.setSpacing(0)
        Pair(halves, theme, *columns, shares=(1, 1), beside_from=_TWO_REASONS, gap=32, line_gap=0)
        why.addWidget(halves)
        self._card.body.addWidget(self._why)
        self._card.body.addStretch(1)
        return self._card

    def _note_card(self, icon: str, token: Token, text: str, *actions: Button) -> tuple[Card, QLabel]:
        card = Card(self._theme, spacing=8)
        title = WrapLabel("", strong=True)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(IconMark(self._theme, icon, token, 18))
        head.addWidget(title, 1)
        card.body.addLayout(head)
        card.body.addWidget(WrapLabel(text, "small", "muted"))
        if actions:
            line = QWidget()
            flow = Flow(line, gap=8)
            for action in actions:
                flow.addWidget(action)
            card.body.addWidget(line)
        return card, title

    def _build_rejected(self) -> Card:
        self.fix = Button(self._theme, self.tr("Fix and send only these"), Kind.PRIMARY, icon="edit")
        self.fix.clicked.connect(self.fix_wanted)
        self.workbook = Button(self._theme, self.tr("Save for Excel…"), icon="export")
        self.workbook.clicked.connect(self.workbook_wanted)
        text = self.tr(
            "Mend them here, or save a workbook, mend it in a spreadsheet and drop it here. Rows that were written are "
            "not in it."
        )
        self._rejected, self._rejected_title = self._note_card("refused", "danger", text, self.fix, self.workbook)
        return self._rejected

    def _build_review(self) -> Card:
        text = self.tr("HubSpot’s answer was lost, so it is not known whether it took them. They were not sent again.")
        self.review = Button(self._theme, say("Review {0}", rows(0)))
        self.review.clicked.connect(self.review_wanted)
        self._review, self._review_title = self._note_card("review", "warning", text, self.review)
        self._review_hint = WrapLabel("", "small", "muted")
        self._review.body.insertWidget(self._review.body.count() - 1, self._review_hint)
        return self._review

    def _build_resume(self) -> Card:
        self.resume = Button(self._theme, self.tr("Resume"), Kind.PRIMARY, icon="play")
        self.resume.clicked.connect(self.resume_wanted)
        text = self.tr("The job goes on where it stopped; no row is sent twice.")
        self._stopped, self._stopped_title = self._note_card("unsent", "muted", text, self.resume)
        return self._stopped

    def _build_figures(self) -> Card:
        card = Card(self._theme)
        self._figures = QGridLayout()
        self._figures.setVerticalSpacing(6)
        card.body.addLayout(self._figures)
        return card

    def show_summary(
        self,
        summary: Summary,
        reasons: tuple[tuple[str, int], ...],
        target: Target,
        files: frozenset[str],
        planned: int | None,
        undone: UndoCounts | None = None,
    ) -> None:
        """Show the end of a job.

        Args:
            summary: The end.
            reasons: Why rows were rejected, with their number.
            target: What was written, and where.
            files: Names of the result files that exist.
            planned: Write calls that were planned, None when not known.
            undone: What an undo did; None for all other jobs.
        """
        title, kind = results_title(summary) if undone is None else undone_title(summary, undone)
        self.title.setText(title)
        self._mark.set_icon(*_MARKS[kind])
        form = summary.submitted is not None
        self.outcomes.show_kind(form=form, undo=undone is not None, by_hubspot=summary.written is not None)
        written = summary.created + summary.updated + (summary.written or 0)
        account, time = target.account.name, at_least(took(summary.seconds), cut_off=summary.cut_off)
        sentence = (
            say("{0} submitted to {1} in {2}.", counted(summary.submitted or 0, "form", "forms"), account, time)
            if form
            else say("{0} written to {1} in {2}.", contacts(written), account, time)
        )
        if undone is not None:
            restored = say("{0} restored, {1} archived", contacts(undone.restored), number(undone.archived))
            sentence = say("{0} in {1} in {2}.", restored, account, time)
        if summary.state == "finished":
            sentence += " " + self.tr("File, journal and result files were read again and agree.")
        elif summary.state == "failed_check":
            sentence += " " + self.tr("File, journal and result files were read again and do not agree.")
        self._line.setText(sentence)
        counts = summary_counts(summary)
        exact = summary.state != "failed_check" and adds_up(summary.rows, counts)
        whole = rows(summary.rows) if undone is None else contacts(summary.rows)
        self._card.set_title(say("What became of the {0}", whole))
        self._sum.setText(self.tr("the sum is exact") if exact else self.tr("the sum is not exact"))
        self._sum_mark.set_icon("ok" if exact else "error", "success" if exact else "danger")
        parts = [(counts[place.state], place.bar) for place in PLACES]
        self._bar.set_parts(parts, max(1, summary.rows))
        self.outcomes.fit(summary.rows)
        self.outcomes.show_counts(counts, summary.rows, results_notes(summary))
        self.outcomes.show_links(files, counts)
        self._show_reasons(reasons)
        self.summary.setVisible(undone is None)
        self._show_cards(summary, files, undone)
        self._show_review(summary.needs_review, files, compares=undone is None and not form)
        self._show_figures(summary, target, planned)

    def _show_reasons(self, found: tuple[tuple[str, int], ...]) -> None:
        for lines in self._reasons:
            clear_layout(lines)
        self._why.setVisible(bool(found))
        self._before_why.setVisible(bool(found))
        half = (len(found) + 1) // 2
        for index, (text, count) in enumerate(found):
            line = QWidget()
            row = QHBoxLayout(line)
            row.setContentsMargins(0, 4, 0, 4)
            row.addWidget(WrapLabel(heard(text), "small"), 1)
            row.addWidget(plain_label(number(count), "small", "muted"))
            lines = self._reasons[index // half]
            lines.addWidget(line)
            lines.addWidget(Hairline(self._theme))
        for lines in self._reasons:
            lines.addStretch(1)

    def _show_cards(self, summary: Summary, files: frozenset[str], undone: UndoCounts | None) -> None:
        self._rejected.setVisible(refused(summary) > 0 and undone is None)
        self._rejected_title.setText(say("{0} rejected", _were(refused(summary))))
        for way in (self.fix, self.workbook):
            way.setEnabled("rejected.csv" in files)
        stopped = summary.state == "stopped"
        self._stopped.setVisible(stopped)
        left = say("{0} not sent", _were(summary.not_sent)) if undone is None else left_to_take_back(undone)
        self._stopped_title.setText(left)
        self.fix.set_kind(Kind.SECONDARY if stopped else Kind.PRIMARY)

    def _show_review(self, count: int, files: frozenset[str], *, compares: bool) -> None:
        """Show the rows that need review; ``compares``: HubSpot can be asked which of them it took."""
        self._review.setVisible(count > 0)
        self._review_title.setText(say("{0} need your eyes", rows(count)))
        self._review_hint.setText(
            self.tr("Open them here and compare: those that HubSpot took come out as unchanged.")
            if compares
            else self.tr("Look for them in HubSpot; the file lists them.")
        )
        self.review.setText(say("Review {0}", rows(count)))
        self.review.setEnabled("needs-review.csv" in files)

    def _show_figures(self, summary: Summary, target: Target, planned: int | None) -> None:
        clear_layout(self._figures)
        calls = at_least(number(summary.requests), cut_off=summary.cut_off)
        calls += say("  ({0} planned)", number(planned)) if planned is not None else ""
        lines: tuple[tuple[str, str], ...] = (
            (self.tr("File"), target.file.name),
            (self.tr("What was done"), done_words(target)),
            (self.tr("Calls used"), calls),
            (self.tr("Retries"), number(summary.retries)),
            (self.tr("Refused by the limit"), number(summary.rate_limited)),
            *self._bound(summary),
            (self.tr("Job"), summary.job or "–"),
        )
        if summary.import_ids:
            lines = (*lines, (self.tr("HubSpot's imports"), ", ".join(summary.import_ids)))
        if summary.list_ids:
            lines = (*lines, (self.tr("Lists that they made"), ", ".join(summary.list_ids)))
        if summary.listed is not None:
            word = self.tr("Put on the list “{0}”") if target.mode != UNDO else self.tr("Taken off the list “{0}”")
            lines = ((word.format(summary.list_name), contacts(summary.listed)), *lines)
        if summary.associated is not None:
            lines = (*self._companies(summary), *lines)
        if summary.partly:
            lines = ((self.tr("Written without cells that have errors"), rows(summary.partly)), *lines)
        if summary.changed_by_others:
            lines = ((self.tr("Changed by others since the preview"), rows(summary.changed_by_others)), *lines)
        for line, (word, value) in enumerate(lines):
            name = WrapLabel(word, tone="muted")
            name.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
            self._figures.addWidget(name, line, 0)
            figure = WrapLabel(value)
            figure.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            figure.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
            self._figures.addWidget(figure, line, 1)
        self._figures.setColumnStretch(1, 1)

    def _bound(self, summary: Summary) -> tuple[tuple[str, str], ...]:
        """Return what the limit alone would take; nothing where the figures do not go together."""
        if summary.seconds < summary.bound_seconds or summary.cut_off:
            return ()
        return ((self.tr("Fastest possible"), took(summary.bound_seconds)),)

    def _companies(self, summary: Summary) -> tuple[tuple[str, str], ...]:
        """Return what a run, or an undo, has done with companies."""
        told = (
            (self.tr("Associations with companies"), summary.associated),
            (self.tr("Associations that HubSpot refused"), summary.associations_refused),
            (self.tr("Companies created"), summary.companies_created),
            (self.tr("Names that led to no company"), summary.companies_missing),
            (self.tr("Companies archived"), summary.companies_archived),
            (self.tr("Companies kept"), summary.companies_kept),
        )
        return tuple((word, number(count)) for word, count in told if count is not None)


def done_words(target: Target) -> str:
    """Return what a job does, a few words."""
    if target.form is not None:
        return say("Submit “{0}”", target.form.name)
    return say("Take back an import") if target.mode == UNDO else write_verb(target.mode)


def _were(count: int) -> str:
    return counted(count, "row was", "rows were")
