"""The table of the seven outcomes: icon, word, figure, bar, and a note or a link at the end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from hubdesk.gui.importer.figures import Figure
from hubdesk.gui.importer.outcomes import PLACES, Place
from hubdesk.gui.layouts import Ends
from hubdesk.gui.widgets.buttons import Button, Kind
from hubdesk.gui.widgets.field import IconMark
from hubdesk.gui.widgets.labels import Hairline, plain_label
from hubdesk.gui.widgets.progress import ShareBar
from hubdesk.gui.wording import number

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QResizeEvent

    from hubdesk.gui.theme.theme import Theme
    from hubdesk.gui.theme.tokens import Token
    from hubdesk.storage.journal.records import RowState

_WORD = 118
_GAP = 10
_LOWEST, _LOWEST_LINK, _HIGHEST = 28, 34, 46
"""Heights of a line, px at 100 %."""


class OutcomeRow(QWidget):
    """One outcome. Its texts change without a new layout."""

    def __init__(self, theme: Theme, place: Place, word: str, *, link: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.place = place
        self._word = word
        token: Token = place.colour  # type: ignore[assignment]  # the table holds tokens only
        bar: Token = place.bar  # type: ignore[assignment]
        self._theme = theme
        self._is_link = link
        self._label = plain_label(word)
        self._figure = Figure(theme, "body", weight=600, right=True, kept=True)
        self._bar = ShareBar(theme, bar)
        self._note = Figure(theme, "body", "muted", kept=True)
        self.link = Button(theme, place.file, Kind.QUIET)
        self.link.setObjectName(f"open_{place.state.value}")
        counted, self._tail = QWidget(), QWidget()
        row = QHBoxLayout(counted)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(IconMark(theme, place.icon, token, 16))
        row.addWidget(self._label)
        row.addWidget(self._figure)
        row.addSpacing(_GAP)
        row.addWidget(self._bar, 1)
        row.addStretch(0)
        inner = QHBoxLayout(self._tail)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(self.link if link else self._note, 0, Qt.AlignmentFlag.AlignLeading)
        inner.addStretch(1)
        if not link:
            self._note.fit("99,999 of them on their way")
            self.link.setParent(self)
            self.link.hide()
        self._ends = Ends(self, counted, self._tail, gap=2 * _GAP, line_gap=0)
        self.setContentsMargins(16, 0, 16, 0)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self._measure()
        theme.changed.connect(self._measure)

    def _measure(self) -> None:
        """Size what holds text. Links keep their place while they are hidden."""
        px = self._theme.px
        self._label.setMinimumWidth(px(_WORD))
        self.setMinimumHeight(px(_LOWEST_LINK if self._is_link else _LOWEST))
        if self._is_link:
            self._tail.setMinimumWidth(self.link.sizeHint().width())
        self._give_way()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Do without the bar where the words need its room."""
        super().resizeEvent(event)
        self._give_way()

    def _give_way(self) -> None:
        beside = self.contentsRect().width() - max(self._tail.sizeHint().width(), self._tail.minimumWidth()) - 2 * _GAP
        needs = self._label.sizeHint().width() + self._figure.sizeHint().width() + self._theme.px(16) + 3 * 6 + _GAP
        self._bar.setVisible(beside - needs >= self._bar.minimumWidth() or beside < needs)
        lines = 1 if beside >= needs else 2
        self.setMaximumHeight(self._theme.px(_HIGHEST) * lines)

    def fit(self, widest: str) -> None:
        """Take room for the widest figure."""
        self._figure.fit(widest)

    def show_count(self, count: int, whole: int, note: str) -> None:
        """Show a figure, its share of the whole, and the words beside it."""
        self._figure.set_text(number(count))
        self._bar.set_share(count / whole if whole else 0.0)
        self._note.set_text(note)
        self.setAccessibleName(f"{self._word}: {number(count)}" + (f", {note}" if note else ""))


class OutcomeRows(QWidget):
    """All seven; zero stays listed.

    Signals:
        file_wanted: Name of a result file whose link was pressed.
    """

    file_wanted = Signal(str)

    def __init__(self, theme: Theme, *, running: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: dict[RowState, OutcomeRow] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for index, place in enumerate(PLACES):
            if index:
                column.addWidget(Hairline(theme))
            row = OutcomeRow(theme, place, place.running if running else place.word, link=not running)
            row.link.clicked.connect(lambda _=False, name=place.file: self.file_wanted.emit(name))
            self.rows[place.state] = row
            column.addWidget(row, 1)

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
            row.link.setVisible(row.place.file in files and counts.get(state, 0) > 0)
