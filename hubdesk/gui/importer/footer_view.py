"""The footer of an import: Back at the left, where things stand, and the way on; gives way where it is narrow.

First the words beside Back go, then the write button breaks its text. Words that say why it does not go on, or what
will be written, get a line of their own then; others are left out.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Signal

from hubdesk.gui.footer_text import GAP, FooterText, Place
from hubdesk.gui.long_write_button import LongWriteButton
from hubdesk.gui.widgets.arming import Arming
from hubdesk.gui.widgets.buttons import Button, Kind
from hubdesk.gui.widgets.labels import ElidedLabel

if TYPE_CHECKING:
    from hubdesk.gui.importer.footer import Footer
    from hubdesk.gui.pane import PaneFooter
    from hubdesk.gui.theme.theme import Theme


class FooterView(QObject):
    """Owns what stands in the footer of a pane and how it is laid out.

    Signals:
        state_pressed: Where things stand was pressed, which leads there.

    Attributes:
        back, pause, stop, undo, trial, primary, write: The buttons.
        state: Where things stand.
        left_note: What is said beside Back.
    """

    state_pressed = Signal()

    def __init__(self, theme: Theme, bar: PaneFooter) -> None:
        """Fill a footer."""
        super().__init__(bar)
        self._theme = theme
        self._bar = bar
        self._kept = False
        self.back = Button(theme, self.tr("Back"), icon="chevron-left")
        self.pause = Button(theme, self.tr("Pause"), icon="pause")
        self.stop = Button(theme, self.tr("Stop…"), Kind.QUIET, icon="stop")
        self.undo = Button(theme, self.tr("Undo this import…"), icon="undo")
        self.undo.setObjectName("undo")
        self.undo.hide()
        self.left_note = ElidedLabel(theme, "", "body", "muted")
        self.trial = Button(theme, self.tr("Trial run…"), icon="trial")
        self.trial.setObjectName("trial")
        self.trial.hide()
        self.primary = Button(theme, "", Kind.PRIMARY)
        self.primary.setObjectName("primary")
        self._arming = Arming(self.primary, needed=False)
        self.write = LongWriteButton(theme, self.tr("Write contacts"))
        self.write.setObjectName("write")
        for widget in (self.back, self.pause, self.stop, self.undo, self.left_note):
            bar.add_left(widget)
        self._text = FooterText(theme, bar)
        self.state = self._text.state
        self._text.pressed.connect(self.state_pressed)
        bar.add_right(self.trial)
        bar.add_right(self.primary)
        bar.add_right(self.write)
        bar.installEventFilter(self)
        theme.changed.connect(self.fit)

    def show_buttons(self, *, back: bool, running: bool) -> None:
        """Show Back, or what steers a run."""
        self.back.setVisible(back)
        self.pause.setVisible(running)
        self.stop.setVisible(running)
        self.fit()

    def show_undo(self, *, offered: bool) -> None:
        """Offer to take back the import that has ended, or not."""
        self.undo.setVisible(offered)
        self.fit()

    def show_footer(self, footer: Footer) -> None:
        """Show a state of the footer."""
        used, other = (self.write, self.primary) if footer.writes else (self.primary, self.write)
        other.hide()
        words = footer.primary.replace("&", "&&")
        changed = words != used.text()
        used.setText(words)
        if not footer.writes:
            self._arming.needed = footer.leaves or footer.resumes
            if changed:
                self._arming.again()
            self.primary.set_icon(footer.icon)
            self.primary.set_kind(Kind.SECONDARY if footer.second else Kind.PRIMARY)
        used.setEnabled(footer.enabled)
        self.trial.setVisible(footer.trial)
        used.setVisible(bool(footer.primary))
        self.left_note.setText(footer.left)
        self._kept = footer.writes or footer.tone != "muted" or (bool(footer.primary) and not footer.enabled)
        self._text.show_text(footer.state, footer.tone, footer.mark, leads=footer.leads)
        self.fit()

    @property
    def armed(self) -> bool:
        """Whether a press of the button that is shown counts, by whatever key."""
        return self._arming.armed if self.write.isHidden() else self.write.arming.armed

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Lay out anew when the footer has another width."""
        if watched is self._bar and event.type() == QEvent.Type.Resize:
            self.fit()
        return super().eventFilter(watched, event)

    def fit(self) -> None:
        """Find the widest arrangement that fits."""
        room, buttons, said = self._text.room, self._buttons_width(), self._text.width()
        note = self.left_note.sizeHint().width() + GAP if self.left_note.text() else 0
        writes = not self.write.isHidden()
        needs = (self.write.sizeHint().width(), self.write.width_of(2)) if writes else (0,)
        found = next((need for need in needs if buttons + need + said <= room), None)
        self.left_note.setVisible(bool(note) and buttons + needs[0] + said + note <= room)
        if writes:
            self._give_width(found if found is not None else max(0, room - buttons))
        tallest = self.write.minimumHeight() if writes else 0
        if found is not None:
            self._text.arrange(Place.BESIDE, tallest=tallest)
        else:
            place = Place.ABOVE if self._kept else Place.NOWHERE
            self._text.arrange(place, before=self.left_note.text(), tallest=tallest)

    def _give_width(self, room: int) -> None:
        """Make the write button as narrow as its lines allow, with as few lines as there is room for."""
        lines = max(1, len(self.write.lines_at(room)))
        width = self.write.sizeHint().width() if lines == 1 else self.write.width_of(lines)
        width = max(min(width, room), self.write.minimumSizeHint().width())
        self.write.setFixedSize(width, self.write.heightForWidth(width))

    def _buttons_width(self) -> int:
        every = (self.back, self.pause, self.stop, self.undo, self.trial, self.primary)
        buttons = [each for each in every if not each.isHidden()]
        return sum(each.sizeHint().width() + GAP for each in buttons)
