"""The table of outcomes: icon, word, figure, bar, and a note or a link at the end; beside a link notes stand below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from hubdesk.gui.importer.figures import Figure
from hubdesk.gui.language.say import say
from hubdesk.gui.layouts import Ends
from hubdesk.gui.places import PLACES, Place, listed, word_of
from hubdesk.gui.widgets.buttons import Button, Kind
from hubdesk.gui.widgets.field import IconMark
from hubdesk.gui.widgets.labels import Hairline, plain_label
from hubdesk.gui.widgets.progress import ShareBar
from hubdesk.gui.wording import number

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QResizeEvent

    from hubdesk.gui.theme.theme import Theme
    from hubdesk.storage.journal.records import RowState

_WORD = 118
"""Least width of an outcome's name, px at 100 %."""

_ICON = 16
_GAP, _BEFORE_BAR, _BEFORE_TAIL = 6, 8, 20
"""Px between icon, name and figure, before the bar, and before what stands at the end."""

_LOWEST, _LOWEST_LINK, _HIGHEST = 28, 34, 46
"""Heights of a line, px at 100 %."""


class OutcomeRow(QWidget):
    """One outcome. Its texts change without a new layout."""

    def __init__(self, theme: Theme, place: Place, word: str, *, link: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.place = place
        self._word = word
        self._theme = theme
        self._is_link = link
        self._label = plain_label(word)
        self._figure = Figure(theme, "body", weight=600, right=True, kept=True)
        self._bar = ShareBar(theme, place.bar)
        self._note = Figure(theme, "body", "muted", kept=True)
        self._below = plain_label("", "small", "muted")
        self._below.hide()
        self.link = Button(theme, place.file, Kind.QUIET)
        self.link.setObjectName(f"open_{place.state.value}")
        self._counted, self._tail = QWidget(), QWidget()
        column = QVBoxLayout(self._counted)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        row = QHBoxLayout()
        column.addStretch(1)
        column.addLayout(row)
        column.addWidget(self._below)
        column.addStretch(1)
        row.setSpacing(_GAP)
        row.addWidget(IconMark(theme, place.icon, place.colour, _ICON))
        row.addWidget(self._label)
        row.addWidget(self._figure)
        row.addSpacing(_BEFORE_BAR)
        row.addWidget(self._bar, 1)
        row.addStretch(0)  # takes the bar's room while that is left out
        inner = QHBoxLayout(self._tail)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(self.link if link else self._note, 0, Qt.AlignmentFlag.AlignLeading)
        inner.addStretch(1)
        if not link:
            self._note.fit(say("{0} of them on their way", number(99_999)))
            self.link.setParent(self)
            self.link.hide()
        self._two_lines = False
        Ends(self, self._counted, self._tail, gap=_BEFORE_TAIL, line_gap=0)
        self.setContentsMargins(16, 0, 16, 0)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self._measure()
        theme.changed.connect(self._measure)

    def _measure(self) -> None:
        """Size what holds text. Links keep their place while they are hidden."""
        px = self._theme.px
        self._label.setMinimumWidth(px(_WORD))
        self._below.setIndent(px(_ICON) + _GAP)
        if self._is_link:
            names = {each.file for each in PLACES}
            self._tail.setFixedWidth(max(Button(self._theme, name, Kind.QUIET).sizeHint().width() for name in names))
        self._give_way()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Do without the bar where the words need its room."""
        super().resizeEvent(event)
        self._give_way()

    def _give_way(self) -> None:
        """Leave the bar out first; then the words go below the figure."""
        bar = self._bar.minimumWidth() + _GAP
        tail = self._tail.maximumWidth() if self._is_link else self._note.sizeHint().width()
        needed = self._counted.sizeHint().width() - (0 if self._bar.isHidden() else bar)
        spare = self.contentsRect().width() - tail - _BEFORE_TAIL - needed
        self._two_lines = spare < 0
        self._bar.setVisible(spare >= bar or self._two_lines)
        inner = self._tail.layout()
        if inner is not None:
            inner.setContentsMargins(self._theme.px(_ICON) + _GAP if self._two_lines else 0, 0, 0, 0)
        self._show_tail()

    def _show_tail(self) -> None:
        """Leave out an empty line; in one line with the figure the room stays, so that nothing moves."""
        said = not self.link.isHidden() if self._is_link else bool(self._note.text())
        self._tail.setVisible(said or not self._two_lines)
        more = self._below.sizeHint().height() if not self._below.isHidden() else 0
        self.setMinimumHeight(self._theme.px(_LOWEST_LINK if self._is_link else _LOWEST) + more)
        self.setMaximumHeight(self._theme.px(_HIGHEST) * (2 if self._two_lines and said else 1) + more)

    def show_link(self, *, shown: bool) -> None:
        """Show the link to the result file, or keep its place."""
        self.link.setVisible(shown)
        self._show_tail()

    def show_word(self, word: str) -> None:
        """Call the outcome something else."""
        self._word = word
        self._label.setText(word)

    def fit(self, widest: str) -> None:
        """Take room for the widest figure."""
        self._figure.fit(widest)

    def show_count(self, count: int, whole: int, note: str) -> None:
        """Show a figure, its share of the whole, and the words beside it."""
        self._figure.set_text(number(count))
        self._bar.set_share(count / whole if whole else 0.0)
        if note != self._note.text():
            self._note.set_text(note)
            self._below.setText(note)
            self._below.setVisible(self._is_link and bool(note))
            self._give_way()
        self.setAccessibleName(f"{self._word}: {number(count)}" + (f", {note}" if note else ""))


class OutcomeRows(QWidget):
    """All that rows of an import, or of a form, can come to; zero stays listed.

    Signals:
        file_wanted: Name of a result file whose link was pressed.
    """

    file_wanted = Signal(str)

    def __init__(self, theme: Theme, *, running: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: dict[RowState, OutcomeRow] = {}
        self._running = running
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._lines: dict[RowState, Hairline] = {}
        for place in PLACES:
            line = self._lines[place.state] = Hairline(theme)
            column.addWidget(line)
            row = OutcomeRow(theme, place, word_of(place, running=running), link=not running)
            row.link.clicked.connect(lambda _=False, name=place.file: self.file_wanted.emit(name))
            self.rows[place.state] = row
            column.addWidget(row, 1)
        self.show_kind(form=False)

    def show_kind(self, *, form: bool, undo: bool = False, by_hubspot: bool = False) -> None:
        """List the outcomes of a form's rows, of an undo's contacts, or those of an import."""
        shown = [state for state in self.rows if listed(state, form=form, undo=undo, by_hubspot=by_hubspot)]
        for state, row in self.rows.items():
            row.show_word(word_of(row.place, running=self._running, undo=undo))
            row.setVisible(state in shown)
            self._lines[state].setVisible(state in shown[1:])

    def fit(self, rows: int) -> None:
        """Take room for figures up to ``rows``."""
        for row in self.rows.values():
            row.fit(number(max(rows, 9999)))

    def show_counts(self, counts: Mapping[RowState, int], whole: int, notes: Mapping[RowState, str]) -> None:
        """Show counts of ``whole`` rows."""
        for state, row in self.rows.items():
            row.show_count(counts.get(state, 0), whole, notes.get(state, ""))

    def show_links(self, files: frozenset[str], counts: Mapping[RowState, int]) -> None:
        """Show links to the result files that exist, for outcomes that have rows."""
        for state, row in self.rows.items():
            row.show_link(shown=row.place.file in files and counts.get(state, 0) > 0)
