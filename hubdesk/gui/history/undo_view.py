"""In place of the details: what taking a job back would do, before it is done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from hubdesk.engine.limits.words import forecast_sentence, share
from hubdesk.gui.history.count_lines import CountLine, CountLines
from hubdesk.gui.history.words import written
from hubdesk.gui.language.say import heard
from hubdesk.gui.layouts import Ends, Pair, stacked
from hubdesk.gui.widgets.field import IconMark
from hubdesk.gui.widgets.labels import plain_label
from hubdesk.gui.widgets.painting import Painted, box
from hubdesk.gui.widgets.progress import ProgressBar
from hubdesk.gui.widgets.wrapping import WrapLabel
from hubdesk.gui.wording import contacts, counted, labelled, number, took

if TYPE_CHECKING:
    from datetime import datetime

    from PySide6.QtGui import QPaintEvent

    from hubdesk.engine.limits.forecast import Forecast
    from hubdesk.engine.records import JobInfo
    from hubdesk.engine.undo.words import UndoLines
    from hubdesk.gui.theme.theme import Theme

_BESIDE = 640
"""Width from which the card stands beside the lines, px at 100 %."""

_AT_ONCE = 100
"""Contacts that one call reads."""


class _Warning(Painted):
    """The soft ground of the card."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it."""
        theme = self._theme
        edge = theme.color("warning") if theme.scheme.is_high_contrast else None
        box(QPainter(self), QRectF(self.rect()), theme.radius("panel"), theme.color("warning-soft"), edge)


class UndoView(QWidget):
    """Says what an undo can do, shows how far the comparison is, and then its plan."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._undo_of_undo = False
        self.title = WrapLabel("", "subtitle")
        self.compared = WrapLabel("", "small", "muted")
        self.text = WrapLabel("", tone="muted")
        self._bar = ProgressBar(theme, 4)
        self.lines = CountLines(theme)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        both = QWidget()
        left = stacked(self._build_head(), self.text, self._bar, self.lines, gap=6)
        right = stacked(self._build_card(), self._build_forecast(), gap=14)
        Pair(both, theme, left, right, shares=(68, 32), beside_from=_BESIDE, gap=24)
        column.addWidget(both, 1)

    def _build_head(self) -> QWidget:
        head, words = QWidget(), QWidget()
        row = QHBoxLayout(words)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(IconMark(self._theme, "undo", "accent-text", 18))
        row.addWidget(self.title, 1)
        Ends(head, words, self.compared)
        return head

    def _build_card(self) -> QWidget:
        theme = self._theme
        card = _Warning(theme)
        self.stays = QVBoxLayout()
        self.stays.setSpacing(4)
        self._stays_text = WrapLabel("", "small", "muted")
        self.stays.addWidget(WrapLabel(self.tr("What cannot be taken back"), strong=True))
        self.stays.addWidget(self._stays_text)
        row = QHBoxLayout(card)
        row.setContentsMargins(14, 12, 14, 12)
        row.setSpacing(12)
        row.addWidget(IconMark(theme, "warning", "warning", 18), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(self.stays, 1)
        return card

    def _build_forecast(self) -> QWidget:
        holder = QWidget()
        self._figures = QWidget()
        grid = QGridLayout(self._figures)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(0, 1)
        self._calls, self._share, self._takes = (plain_label("", strong=place == 0) for place in range(3))
        names = (self.tr("Calls needed"), self.tr("Of what is left today"), self.tr("Takes about"))
        for line, (name, value) in enumerate(zip(names, (self._calls, self._share, self._takes), strict=True)):
            grid.addWidget(WrapLabel(name, tone="muted"), line, 0)
            grid.addWidget(value, line, 1, Qt.AlignmentFlag.AlignRight)
            value.setAccessibleDescription(name)
        self.note = WrapLabel("", "small", "muted")
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._figures)
        column.addWidget(self.note)
        return holder

    def show_question(self, job: JobInfo) -> None:
        """Say what an undo of ``job`` can do and what not, before anything is read."""
        tr = self.tr
        self._begin(job)
        count = written(job)
        self.compared.setText(tr("Job {0}").format(job.job_id))
        self.text.setText(
            tr(
                "HubDesk kept the old values of {0}. It reads these contacts now and puts a value back only where "
                "HubSpot still holds what this job wrote. You see the result before anything is written."
            ).format(contacts(count))
        )
        lines = [CountLine("update", "note", count, *self._possible())]
        created = sum(rows for each, rows in job.counts.items() if each == "created")
        if created:
            lines = [
                CountLine("update", "note", count - created, *self._possible()),
                CountLine(
                    "create",
                    "success",
                    created,
                    tr("contacts that it created can be archived"),
                    tr("Unless somebody edited them since; they can be restored in HubSpot for 90 days"),
                ),
            ]
        self.lines.show_lines([line for line in lines if line.figure])
        self._show_stays(())
        self._bar.hide()
        calls = counted(-(-count // _AT_ONCE), "call", "calls")
        self.note.setText(tr("Comparing takes about {0}. Nothing is written by it.").format(calls))
        self._figures.hide()

    def _possible(self) -> tuple[str, str]:
        return (
            self.tr("contacts that it changed can get their old values back"),
            self.tr("Values that somebody changed since stay as they are, and archived contacts stay archived")
            if self._undo_of_undo
            else self.tr("Values that somebody changed since stay as they are"),
        )

    def show_reading(self, job: JobInfo, lines: UndoLines, done: int, total: int) -> None:
        """Show how far the comparison is; the lines fill."""
        self._begin(job)
        self.compared.setText(self.tr("{0} of {1} compared").format(number(done), contacts(total)) if total else "")
        self.show_waiting("")
        self._bar.show()
        self._bar.set_fraction(done / total if total else None)
        self._show_lines(lines)
        self._show_stays(())
        self._figures.hide()
        self.note.setText("")

    def show_waiting(self, why: str) -> None:
        """Say why the comparison stands still, a sentence; empty while it does not."""
        self.text.setText(f"{why or self.tr('Comparing with HubSpot.')} {self.tr('Nothing is written.')}")

    def show_plan(self, job: JobInfo, lines: UndoLines, expected: Forecast | None, now: datetime, made: str) -> None:
        """Show what the undo would do.

        Args:
            job: The job that is taken back.
            lines: What becomes of its contacts.
            expected: What carrying it out comes to.
            now: For the forecast's words.
            made: When the comparison was made, in words.
        """
        tr = self.tr
        self._begin(job)
        self.compared.setText(tr("Job {0} · compared with HubSpot {1}").format(job.job_id, made))
        self._bar.hide()
        if lines.things:
            text = tr("HubDesk kept the old values. It puts one back only where HubSpot still holds what it wrote.")
        else:
            text = tr("Nothing is left to take back. Everything was changed or undone since.")
        self.text.setText(text)
        self._show_lines(lines)
        self._show_stays(lines.reasons)
        self._show_forecast(expected if lines.things else None, now)

    def _begin(self, job: JobInfo) -> None:
        self._undo_of_undo = bool(job.undo_of)
        self.title.setText(self.tr("Undo this undo") if job.undo_of else self.tr("Undo this import"))

    def _show_lines(self, lines: UndoLines) -> None:
        tr = self.tr
        partly = tr("{0} of them only in part: other properties were edited since").format(number(lines.partly))
        shown = [
            CountLine(
                "update",
                "note",
                lines.restored,
                tr("contacts get their old values back"),
                partly if lines.partly else "",
            ),
            CountLine(
                "create",
                "success",
                lines.archived,
                tr("contacts that this job created are archived"),
                tr("They can be restored in HubSpot for 90 days"),
            ),
            CountLine(
                "lock",
                "muted",
                lines.kept_updated,
                tr("updated contacts stay as they are"),
                tr("Somebody changed the same values since; their edit wins"),
            ),
            CountLine(
                "lock",
                "muted",
                lines.kept_created,
                tr("created contacts stay"),
                tr("Somebody edited them since"),
            ),
        ]
        if lines.as_before:
            shown.append(
                CountLine("unchanged", "muted", lines.as_before, tr("contacts are as they were before already"))
            )
        if lines.associated:
            shown.append(CountLine("link", "note", lines.associated, tr("associations with companies are ended")))
        if lines.refused:
            shown.append(CountLine("refused", "danger", lines.refused, tr("contacts cannot be taken back")))
        self.lines.show_lines(shown)

    def _show_stays(self, reasons: tuple[tuple[str, int], ...]) -> None:
        tr = self.tr
        general = tr("E-mails and workflows that the import set off, and whom HubSpot counts as a marketing contact.")
        if self._undo_of_undo:
            general = tr("Contacts that the undo archived: HubSpot lets only people bring them back.")
        told = [labelled(contacts(count), heard(reason)) for reason, count in reasons]
        self._stays_text.setText("\n".join((general, *told)))

    def _show_forecast(self, expected: Forecast | None, now: datetime) -> None:
        self._figures.setVisible(expected is not None)
        note = self.tr("The undo is a job of its own: it can be paused, resumed, and has its result files.")
        if expected is not None:
            part = expected.share_of_day_left
            self._calls.setText(number(expected.calls))
            known = self.tr("not known") if part is None else heard(share(part)) if part <= 1 else self.tr("all of it")
            self._share.setText(known)
            self._takes.setText(took(expected.working_seconds))
            if expected.fits_today is False:
                note = f"{heard(forecast_sentence(expected, now))} {note}"
        self.note.setText(note if expected is not None else "")
