"""The table of the seven outcomes: icon, word, figure, bar, and a note or a link at the end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from hubdesk.gui.importer.figures import Figure
from hubdesk.gui.importer.outcomes import PLACES, Place
from hubdesk.gui.widgets.buttons import Button, Kind
from hubdesk.gui.widgets.field import IconMark
from hubdesk.gui.widgets.labels import Hairline, plain_label
from hubdesk.gui.widgets.progress import ShareBar
from hubdesk.gui.wording import number

if TYPE_CHECKING:
    from collections.abc import Mapping

    from hubdesk.gui.theme.theme import Theme
    from hubdesk.gui.theme.tokens import Token
    from hubdesk.storage.journal.records import RowState

_WORD = 118


class OutcomeRow(QWidget):
    """One outcome. Its texts change without a new layout."""

    def __init__(self, theme: Theme, place: Place, word: str, *, link: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.place = place
        self._word = word
        token: Token = place.colour  # type: ignore[assignment]  # the table holds tokens only
        bar: Token = place.bar  # type: ignore[assignment]
        label = plain_label(word)
        label.setMinimumWidth(theme.px(_WORD))
        self._figure = Figure(theme, "body", weight=600, right=True, kept=True)
        self._bar = ShareBar(theme, bar)
        self._note = Figure(theme, "body", "muted")
        self.link = Button(theme, place.file, Kind.QUIET)
        self.link.setObjectName(f"open_{place.state.value}")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(6)
        row.addWidget(IconMark(theme, place.icon, token, 16))
        row.addWidget(label)
        row.addWidget(self._figure)
        row.addSpacing(14)
        row.addWidget(self._bar, 3 if link else 2)
        row.addSpacing(10)
        tail: QWidget = self.link if link else self._note
        if link:
            holder = QWidget()
            holder.setMinimumWidth(self.link.sizeHint().width())
            inner = QHBoxLayout(holder)
            inner.setContentsMargins(0, 0, 0, 0)
            inner.addWidget(self.link, 0, Qt.AlignmentFlag.AlignLeading)
            inner.addStretch(1)
            tail = holder
        else:
            self._note.fit("99,999 of them on their way")
            self.link.setParent(self)
            self.link.hide()
        row.addWidget(tail, 2 if link else 3)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(theme.px(28 if not link else 34))
        self.setMaximumHeight(theme.px(46))

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
