"""Asks before everything is removed, shows that it is being done, and tells what came of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from hubdesk.gui.language.say import heard
from hubdesk.gui.layouts import Pages
from hubdesk.gui.token.numbered import icon_line
from hubdesk.gui.widgets.asking import Asking
from hubdesk.gui.widgets.buttons import Button, Kind
from hubdesk.gui.widgets.checks import CheckBox
from hubdesk.gui.widgets.field import ErrorLine
from hubdesk.gui.widgets.labels import plain_label
from hubdesk.gui.widgets.wrapping import WrapLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent

    from hubdesk.engine.removal import Place, RemovalReport
    from hubdesk.gui.theme.theme import Theme
    from hubdesk.gui.theme.tokens import Token

_WIDTH, _TALLEST = 560, 340
"""Px at 100 %: width of the dialog, and height of its list before it scrolls."""

_AROUND, _BESIDE_LIST = 66, 320
"""Px: of the dialog's width that the list cannot have, and of the window's height that the rest needs."""


class RemovalDialog(Asking):
    """A question, and later its outcome, in one window.

    Attributes:
        results: "Result files, too".
        yes: "Remove everything".
        no: "Cancel", and "Close" afterwards.

    Signals:
        agreed: Everything shall be removed; True when result files shall go, too.
    """

    agreed = Signal(bool)

    def __init__(self, theme: Theme, places: Sequence[Place], parent: QWidget) -> None:
        super().__init__(theme, parent)
        self._theme = theme
        self._busy = False
        self._room = parent.window().height()
        self.setFixedWidth(min(theme.px(_WIDTH), parent.window().width() - 48))
        self.setWindowTitle(self.tr("Remove everything?"))
        self._pages = Pages()
        self._pages.addWidget(self._build_question(places))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(self._pages)
        self.error = ErrorLine(theme)
        column.addWidget(self.error)
        self.yes = Button(theme, self.tr("Remove everything"), Kind.DANGER_FILLED, icon="trash")
        self.no = Button(theme, self.tr("Cancel"))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        row.addWidget(self.no)
        row.addWidget(self.yes)
        column.addLayout(row)
        self.yes.clicked.connect(self._agree)
        self.no.clicked.connect(self.reject)
        self.no.setFocus()

    def _build_question(self, places: Sequence[Place]) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(
            plain_label(self.tr("Remove everything of HubDesk from this computer?"), "subtitle", wrap=True)
        )
        text = self.tr("This cannot be undone. Nothing in HubSpot is changed, and the tokens stay valid there.")
        column.addWidget(WrapLabel(text, tone="muted"))
        lines = [self._place("lock" if place.path is None else "folder", place) for place in places]
        column.addWidget(self._list(lines))
        self.results = CheckBox(self._theme, self.tr("Result files, too. They are yours and stay otherwise."))
        column.addWidget(self.results)
        return page

    def _place(self, icon: str, place: Place, color: Token = "muted", more: str = "") -> QWidget:
        words = QWidget()
        column = QVBoxLayout(words)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(1)
        column.addWidget(WrapLabel(heard(place.words)))
        where = str(place.path) if place.path is not None else self.tr("Entry in the system’s keyring")
        column.addWidget(WrapLabel(where, "caption", "muted"))
        if more:
            column.addWidget(WrapLabel(more, "small", "danger"))
        return icon_line(self._theme, icon, words, color)

    def _list(self, lines: Sequence[QWidget]) -> QWidget:
        inner = QWidget()
        inner.setProperty("ground", "none")
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 4, 8, 4)
        column.setSpacing(8)
        for line in lines:
            column.addWidget(line)
        column.addStretch(1)
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inner)
        area.setAccessibleName(self.tr("Places"))
        wanted = column.heightForWidth(self.width() - _AROUND) + 8
        area.setFixedHeight(max(40, min(wanted, self._theme.px(_TALLEST), self._room - _BESIDE_LIST)))
        return area

    def set_busy(self) -> None:
        """Show that it is being done; the window stays until it is."""
        self._busy = True
        self.error.setText("")
        self.yes.set_busy(self.tr("Removing…"))
        self.no.setEnabled(False)
        self.results.setEnabled(False)

    def fail(self, sentence: str) -> None:
        """Say why nothing was removed; it can be tried again."""
        self._busy = False
        self.yes.set_busy(None)
        self.no.setEnabled(True)
        self.results.setEnabled(True)
        self.error.setText(sentence)

    def show_report(self, report: RemovalReport) -> None:
        """Tell what was removed, what was not, and what stays."""
        self._busy = False
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        title = self.tr("Everything is removed.") if report.complete else self.tr("Some of it could not be removed.")
        column.addWidget(plain_label(title, "subtitle", wrap=True))
        lines = [
            *(
                self._place("error", left.place, "danger", heard(f"{left.reason} {left.by_hand}".strip()))
                for left in report.left
            ),
            *(self._place("check", place, "success") for place in report.removed),
        ]
        column.addWidget(self._list(lines))
        if report.kept:
            kept = ", ".join(str(place.path) for place in report.kept if place.path is not None)
            text = self.tr("Result files are yours and stay: {0}").format(kept)
            column.addWidget(WrapLabel(text, tone="muted"))
        self._pages.addWidget(page)
        self._pages.setCurrentWidget(page)
        self.setWindowTitle(title)
        self.yes.hide()
        self.no.setText(self.tr("Close"))
        self.no.setEnabled(True)
        self.no.setFocus()
        self.adjustSize()

    def reject(self) -> None:
        """Close, unless it is being done."""
        if not self._busy:
            super().reject()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes like "Cancel"; Return never removes."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not self.no.hasFocus():
            return
        super().keyPressEvent(event)

    def _agree(self) -> None:
        self.agreed.emit(self.results.isChecked())
