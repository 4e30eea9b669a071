"""What stands beside the walk-through: what HubDesk does with a token, other keys, and the demo."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hubdesk.gui.layouts import Flow
from hubdesk.gui.token.kinds import others
from hubdesk.gui.token.numbered import said
from hubdesk.gui.widgets.buttons import Button
from hubdesk.gui.widgets.card import Card
from hubdesk.gui.widgets.field import ErrorLine
from hubdesk.gui.widgets.wrapping import WrapLabel

if TYPE_CHECKING:
    from hubdesk.gui.theme.theme import Theme


class PromiseCard(Card):
    """What HubDesk does with the token."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, ruled=True, spacing=10)
        self.set_title(self.tr("What HubDesk does with it"))
        lines = (
            ("lock", self.tr("Keeps it in this computer’s keyring and nowhere else.")),
            ("eye", self.tr("Shows it whole only while you hold a button, and never writes it into a log.")),
            ("connect", self.tr("Sends it to HubSpot only.")),
            ("ok", self.tr("Checks it with three harmless reads. Nothing is written.")),
            ("trash", self.tr("Forgets it when you disconnect.")),
        )
        for icon, text in lines:
            self.body.addWidget(said(theme, icon, text, "text")[0])


class OtherKeysCard(Card):
    """Keys that look alike and do not work here."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, ruled=True, spacing=10)
        self.set_title(self.tr("Not these"))
        for name, reason in others():
            part = QWidget()
            column = QVBoxLayout(part)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(2)
            column.addWidget(WrapLabel(name, strong=True))
            column.addWidget(WrapLabel(reason, "small", "muted"))
            self.body.addWidget(part)


class DemoCard(Card):
    """Starts the demo portal.

    Attributes:
        start: "Start the demo".
        error: Why it did not start.

    Signals:
        requested: It shall start.
    """

    requested = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, ruled=True, spacing=10)
        self.set_title(self.tr("Try with demo data"))
        text = self.tr("A HubSpot of your own on this computer, with its limits and its errors. Nothing leaves it.")
        self.body.addWidget(WrapLabel(text, tone="muted"))
        self.start = Button(theme, self.tr("Start the demo"), icon="demo")
        self.start.setObjectName("start_demo")
        line = QWidget()
        Flow(line).addWidget(self.start)
        self.body.addWidget(line)
        self.error = ErrorLine(theme)
        self.body.addWidget(self.error)
        self.start.clicked.connect(self.requested)

    def set_busy(self, busy: bool) -> None:
        """Show that it is being started."""
        self.start.set_busy(self.tr("Starting the demo…") if busy else None)
        if busy:
            self.fail("")

    def fail(self, sentence: str) -> None:
        """Say why it did not start, or nothing."""
        self.error.setText(sentence)
        self.start.setText(self.tr("Try again") if sentence else self.tr("Start the demo"))
