"""The footer of History: the ways on from a job at the right, and in an undo the way back at the left."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from hubdesk.gui.footer_text import GAP, MARGIN, FooterText, Place
from hubdesk.gui.long_write_button import LongWriteButton
from hubdesk.gui.widgets.arming import Arming
from hubdesk.gui.widgets.buttons import Button, Kind

if TYPE_CHECKING:
    from collections.abc import Collection

    from hubdesk.gui.pane import PaneFooter
    from hubdesk.gui.theme.theme import Theme
    from hubdesk.gui.widgets.labels import Tone


_MOST_LINES = 3
"""Lines of the write button's words before other buttons give way."""

_BUTTON = 36


class HistoryFooter(QObject):
    """Owns what stands in the footer and how it gives way where it is narrow.

    Attributes:
        close, again: In an undo: leave it, compare again.
        rows: Show every row of the undo's plan, or go back from there.
        undo, resume: The ways on from the chosen job.
        compare: Begin the comparison.
        write: Carry the undo out.
    """

    def __init__(self, theme: Theme, bar: PaneFooter) -> None:
        """Fill a footer."""
        super().__init__(bar)
        self._theme = theme
        self._bar = bar
        self._shown: tuple[Button, ...] = ()
        self._above = False
        self.close = Button(theme, self.tr("Close"))
        self.again = Button(theme, self.tr("Check again"), Kind.QUIET, icon="rotate")
        self.rows = Button(theme, self.tr("Show every row"))
        self.undo = Button(theme, self.tr("Undo…"), icon="undo")
        self.resume = Button(theme, self.tr("Resume"), Kind.PRIMARY, icon="play")
        self._arming = Arming(self.resume)
        self._resumed = ""
        self.compare = Button(theme, self.tr("Compare with HubSpot"), Kind.PRIMARY, icon="eye")
        self.write = LongWriteButton(theme, "", Kind.DANGER)
        self.write.set_icon("undo")
        for button, name in (
            (self.close, "close"),
            (self.again, "again"),
            (self.rows, "rows"),
            (self.undo, "undo"),
            (self.resume, "resume"),
            (self.compare, "compare"),
            (self.write, "write"),
        ):
            button.setObjectName(name)
        strut = QWidget()  # lets the buttons' line be as high as the footer, so that the hairline stands at its top
        strut.setFixedWidth(0)
        strut.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        bar.add_right(strut)
        bar.add_left(self.close)
        bar.add_left(self.again)
        self._text = FooterText(theme, bar)
        for button in (self.rows, self.undo, self.resume, self.compare, self.write):
            bar.add_right(button)
        self._extra = QWidget()
        self._line = QHBoxLayout(self._extra)
        self._line.setContentsMargins(MARGIN, GAP, MARGIN, 0)
        self._line.addStretch(1)
        column = bar.layout()
        if isinstance(column, QVBoxLayout):
            column.insertWidget(2, self._extra)  # below the words, above the buttons
        self._extra.hide()
        bar.installEventFilter(self)
        theme.changed.connect(self.fit)

    @property
    def text(self) -> str:
        """What is said beside the buttons."""
        return self._text.state.text()

    def show_buttons(self, shown: Collection[Button]) -> None:
        """Show these buttons and no other."""
        self._shown = tuple(shown)
        for button in self._buttons():
            button.setVisible(button in shown)
        self.fit()

    def resumes(self, job_id: str) -> None:
        """Know which job Resume is about; that of another one has to be read first."""
        if job_id != self._resumed:
            self._resumed = job_id
            self._arming.again()

    def show_text(self, text: str, tone: Tone = "muted", mark: str = "") -> None:
        """Say something beside the buttons."""
        self._text.show_text(text, tone, mark)
        self.fit()

    def set_write(self, text: str, *, enabled: bool) -> None:
        """Say what the write button does."""
        self.write.setText(text.replace("&", "&&"))
        self.write.setEnabled(enabled)
        self.fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Lay out anew when the footer has another width."""
        if watched is self._bar and event.type() == QEvent.Type.Resize:
            self.fit()
        return super().eventFilter(watched, event)

    def fit(self) -> None:
        """Find the widest arrangement that fits.

        The write button breaks its words, then the sentence goes above, then all buttons but the outermost do.
        """
        room, said, writes = self._text.room, self._text.width(), self.write in self._shown
        others = [each for each in self._shown if each is not self.write]
        fixed = sum(each.sizeHint().width() + GAP for each in others)
        extra = 0
        if writes and fixed + self.write.width_of(_MOST_LINES) > room:
            fixed -= sum(each.sizeHint().width() + GAP for each in others if each in (self.again, self.rows))
            extra = self.again.sizeHint().height() + GAP
        self._move(above=extra > 0)
        needs = (self.write.sizeHint().width(), self.write.width_of(2)) if writes else (0,)
        found = next((need for need in needs if fixed + need + said <= room), None) if not extra else None
        if writes:
            self._give_width(found if found is not None else max(0, room - fixed))
        tallest = self.write.minimumHeight() if writes else 0
        place = Place.BESIDE if found is not None else Place.ABOVE
        self._text.arrange(place, tallest=max(tallest, self._theme.px(_BUTTON)) + extra)

    def _move(self, *, above: bool) -> None:
        """Put the buttons of a plan into a line of their own, or back beside the others."""
        if above == self._above:
            return
        self._above = above
        self._extra.setVisible(above)
        if above:
            self._line.insertWidget(0, self.again)
            self._line.insertWidget(1, self.rows)
        else:
            self._bar.add_left(self.again)
            for button in (self.rows, self.undo, self.resume, self.compare, self.write):
                self._bar.add_right(button)
        for button in self._buttons():  # one that has another parent is hidden at first
            button.setVisible(button in self._shown)

    def _give_width(self, room: int) -> None:
        lines = max(1, len(self.write.lines_at(room)))
        width = self.write.sizeHint().width() if lines == 1 else self.write.width_of(lines)
        width = max(width, self.write.minimumSizeHint().width())
        self.write.setFixedSize(width, self.write.heightForWidth(width))

    def _buttons(self) -> tuple[Button, ...]:
        return (self.close, self.again, self.rows, self.undo, self.resume, self.compare, self.write)
