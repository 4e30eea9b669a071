"""After a swap: what is so now, and whether the old token is dead."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from hubdesk.gui.layouts import Ends, Flow
from hubdesk.gui.token.marked import Marked
from hubdesk.gui.token.numbered import Numbered
from hubdesk.gui.token.rotate_words import old_token
from hubdesk.gui.widgets.arming import Arming
from hubdesk.gui.widgets.buttons import Button, Kind
from hubdesk.gui.widgets.labels import Hairline
from hubdesk.gui.widgets.wrapping import WrapLabel

if TYPE_CHECKING:
    from hubdesk.gui.theme.theme import Theme
    from hubdesk.gui.theme.tokens import Token

_COLORS: dict[str, Token] = {"ok": "success", "warning": "warning"}
_SAID = 220
"""Width, px at 100 %, of the sentence beside its button."""


class SwappedCard(Numbered):
    """The last block of a change of tokens.

    Attributes:
        check: Whether the old one is dead.
        resume: Go on with the work that was refused.
        done: Leave.

    Signals:
        check_requested: "Check".
        resume_requested: "Resume the import".
        done_requested: "Done".
    """

    check_requested = Signal()
    resume_requested = Signal()
    done_requested = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, 3, "")
        self.mark.set_done(True)
        self.title.setText(self.tr("The token is swapped"))
        self._text = WrapLabel(self.tr("HubDesk uses the new one from now on."), tone="muted")
        self.body.addWidget(self._text)
        self.body.addWidget(Hairline(theme))
        self._said = Marked(theme)
        self.check = Button(theme, self.tr("Check"))
        line = QWidget()
        Ends(line, self._said, self.check, theme=theme, least=_SAID)
        self.body.addWidget(line)
        self.resume = Button(theme, self.tr("Resume the import"), Kind.PRIMARY, icon="play")
        Arming(self.resume)
        self.done = Button(theme, self.tr("Done"), Kind.TONAL)
        buttons = QWidget()
        flow = Flow(buttons, gap=12)
        flow.addWidget(self.resume)
        flow.addWidget(self.done)
        self.body.addWidget(buttons)
        self.check.clicked.connect(self.check_requested)
        self.resume.clicked.connect(self.resume_requested)
        self.done.clicked.connect(self.done_requested)
        self.begin(resumable=False)

    def begin(self, *, resumable: bool) -> None:
        """Ask about the old token.

        Args:
            resumable: Whether work waits that was refused with the old one.
        """
        asked = self.tr("HubSpot is asked once whether it still accepts it.")
        self._said.say("help", "muted", self.tr("Is the old one dead?"), asked)
        self.check.setText(self.tr("Check"))
        self.check.set_busy(None)
        self.check.show()
        self.resume.setVisible(resumable)

    def set_checking(self) -> None:
        """Show that HubSpot is asked."""
        self.check.set_busy(self.tr("Checking…"))

    def show_old(self, answers: bool | None) -> None:
        """Say whether the old token still works; None when nobody knows."""
        icon, sentence, detail = old_token(answers)
        self._said.say(icon, _COLORS.get(icon, "muted"), sentence, detail)
        self.check.set_busy(None)
        self.check.setText(self.tr("Check again"))
        self.check.setVisible(answers is not False)

    def sentence(self) -> str:
        """Return what is said about the old token."""
        return self._said.sentence
