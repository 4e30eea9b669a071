"""The facts of a job beside its counts: account, file and digest, columns, calls, result files."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QApplication, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from hubdesk.engine.records import account_words
from hubdesk.gui.history.words import how
from hubdesk.gui.language.say import say
from hubdesk.gui.layouts import Flow
from hubdesk.gui.pane import clear_layout
from hubdesk.gui.widgets.buttons import Button, IconButton, Kind, Size
from hubdesk.gui.widgets.labels import ElidedLabel, plain_label
from hubdesk.gui.widgets.painting import Painted, box
from hubdesk.gui.widgets.wrapping import WrapLabel
from hubdesk.gui.wording import at_least, counted, number, size, took
from hubdesk.storage.journal.records import JobState

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QPaintEvent

    from hubdesk.engine.job_details import JobDetails
    from hubdesk.gui.theme.theme import Theme

_COLUMNS = 6
"""Columns that are named; of the others only the number is said."""

_NAME = 76
"""Room of a fact's name, px at 100 %."""


class AccountDot(Painted):
    """The small square in an account's colour."""

    def __init__(self, theme: Theme, colour: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._colour = colour
        edge = theme.px(8)
        self.setFixedSize(edge, edge)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it."""
        box(QPainter(self), QRectF(self.rect()), 2, self._theme.account_color(self._colour))


class Facts(QWidget):
    """Shows what is known of a job as names and values.

    Signals:
        file_wanted: A :class:`Path` whose link was pressed.
    """

    file_wanted = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)

    def show_details(self, details: JobDetails, colour: str) -> None:
        """Show a job whose account has a colour."""
        clear_layout(self._grid)
        info, tr = details.info, self.tr
        self._add(tr("Account"), self._account(account_words(info.account_name, info.portal_id), colour))
        self._add(tr("Does"), WrapLabel(how(info), "small"))
        if details.key:
            self._add(tr("Found by"), WrapLabel(details.key, "small"))
        if not info.undo_of:
            self._add(tr("File"), self._line(str(info.file), str(info.file)))
            self._add(tr("Size"), WrapLabel(size(info.size), "small"))
            if info.sha256:
                self._add(tr("SHA-256"), self._line(info.sha256, info.sha256, fixed=True))
        if details.columns:
            self._add(tr("Columns"), self._columns(details), high=True)
        for name, value in details.constants:
            self._add(tr("For all"), WrapLabel(f"{name}: {value}", "small"))
        if info.import_ids:
            self._add(tr("Imports"), WrapLabel(", ".join(info.import_ids), "small"))
        calls = at_least(number(info.calls), cut_off=info.cut_off)
        self._add(tr("Calls"), WrapLabel(calls if info.calls else "–", "small"))
        if info.seconds:
            self._add(tr("Took"), WrapLabel(at_least(took(info.seconds), cut_off=info.cut_off), "small"))
        if details.files:
            self._add(tr("Results"), self._files(details.files))
        elif info.state in (JobState.PREPARING, JobState.READY) and not info.removed:
            self._add(tr("Results"), WrapLabel(tr("None: nothing was written."), "small", "muted"))
        elif not details.problem:
            self._add(tr("Results"), WrapLabel(tr("No result files where they were written."), "small", "muted"))

    def _add(self, name: str, value: QWidget, *, high: bool = False) -> None:
        row = self._grid.rowCount()
        label = plain_label(name, "small", "muted")
        label.setMinimumWidth(self._theme.px(_NAME))
        self._grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop if high else Qt.AlignmentFlag.AlignVCenter)
        self._grid.addWidget(value, row, 1)

    def _account(self, words: str, colour: str) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(AccountDot(self._theme, colour))
        row.addWidget(WrapLabel(words, "small", strong=True), 1)
        return holder

    def _line(self, shown: str, copied: str, *, fixed: bool = False) -> QWidget:
        """Return a text on one line, shortened in its middle, with a button that copies the whole."""
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        label = ElidedLabel(self._theme, shown, "small", mode=Qt.TextElideMode.ElideMiddle)
        copy = IconButton(
            self._theme, "copy", self.tr("Copy the digest") if fixed else self.tr("Copy the path"), size=20
        )
        copy.clicked.connect(lambda: QApplication.clipboard().setText(copied))
        row.addWidget(label, 1)
        row.addWidget(copy)
        return holder

    def _columns(self, details: JobDetails) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        for one in details.columns[:_COLUMNS]:
            text = one.property if one.property == one.column else f"{one.column} → {one.property}"
            column.addWidget(WrapLabel(text, "small"))
        more = len(details.columns) - _COLUMNS
        if more > 0:
            column.addWidget(WrapLabel(say("and {0}", counted(more, "other", "others")), "small", "muted"))
            holder.setToolTip("\n".join(f"{one.column} → {one.property}" for one in details.columns[_COLUMNS:]))
        return holder

    def _files(self, files: tuple[Path, ...]) -> QWidget:
        holder = QWidget()
        flow = Flow(holder, gap=2, line_gap=0)
        for file in files:
            link = Button(self._theme, file.name, Kind.QUIET, size=Size.SMALL)
            link.setObjectName(f"open_{file.stem}")
            link.clicked.connect(lambda _=False, file=file: self.file_wanted.emit(file))
            flow.addWidget(link)
        return holder
