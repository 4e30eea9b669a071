"""The Welcome pane."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from hubdesk.gui.pane import Pane
from hubdesk.gui.rail.mark import AppMark
from hubdesk.gui.theme.theme import Appearance
from hubdesk.gui.widgets.buttons import Button, Kind, Size
from hubdesk.gui.widgets.card import Card
from hubdesk.gui.widgets.combo import Combo
from hubdesk.gui.widgets.drop_zone import DropZone
from hubdesk.gui.widgets.field import ErrorLine, IconMark
from hubdesk.gui.widgets.labels import plain_label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

    from hubdesk.gui.theme.theme import Theme

_WIDTH = 720
_NARROW = 640


class WelcomePane(Pane):
    """Two cards and a drop zone.

    Signals:
        connect_requested: "Connect an account" was pressed.
        demo_requested: "Start the demo" was pressed.
        choose_requested: "Choose file…" was pressed.
    """

    connect_requested = Signal()
    demo_requested = Signal()
    choose_requested = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, header=False)
        self._column = QVBoxLayout()
        self._column.setSpacing(16)
        self._page = QWidget()
        self._page.setProperty("ground", "none")
        self._page.setLayout(self._column)
        self._page.setMaximumWidth(theme.px(_WIDTH))
        self._page.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addLayout(self._head(theme))
        self._column.addSpacing(12)
        self._cards = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._cards.setSpacing(16)
        self._connect_button = Button(theme, self.tr("Connect an account"), Kind.PRIMARY, size=Size.BIG)
        self._demo_button = Button(theme, self.tr("Start the demo"), size=Size.BIG)
        self._demo_error = ErrorLine(theme)
        self._cards.addWidget(self._connect_card(theme), 1)
        self._cards.addWidget(self._demo_card(theme), 1)
        self._column.addLayout(self._cards)
        zone = DropZone(
            theme,
            self.tr("Or drop a contact file here"),
            self.tr("CSV or Excel. HubDesk reads and checks it on this computer. Nothing is sent."),
            wide=True,
        )
        zone.choose_requested.connect(self.choose_requested)
        self._column.addWidget(zone)
        self._column.addSpacing(8)
        self._column.addLayout(self._foot(theme))
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(self._page, 1_000)
        middle.addStretch(1)
        self.body.addStretch(2)
        self.body.addLayout(middle)
        self.body.addStretch(5)
        self._connect_button.clicked.connect(self.connect_requested)
        self._demo_button.clicked.connect(self.demo_requested)

    def set_demo_starting(self, starting: bool) -> None:
        """Show that the demo is on its way."""
        self._demo_button.set_busy(self.tr("Starting the demo…") if starting else None)
        if starting:
            self._demo_error.setText("")

    def set_demo_error(self, reason: str) -> None:
        """Say why the demo did not start."""
        self.set_demo_starting(False)
        self._demo_error.setText(reason)
        self._demo_button.setText(self.tr("Try again") if reason else self.tr("Start the demo"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the cards below each other where two do not fit."""
        super().resizeEvent(event)
        narrow = self.width() < self.theme.px(_NARROW)
        direction = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        self._cards.setDirection(direction)
        self._page.setMaximumWidth(self.theme.px(_WIDTH))

    def _head(self, theme: Theme) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(AppMark(theme, 56))
        words = QVBoxLayout()
        words.setSpacing(2)
        title = plain_label(self.tr("Welcome to HubDesk"), "welcome", strong=True)
        text = self.tr("Bring contacts into HubSpot from a file, with every row checked before anything is written.")
        words.addStretch(1)
        words.addWidget(title)
        words.addWidget(plain_label(text, tone="muted", wrap=True))
        words.addStretch(1)
        row.addLayout(words, 1)
        return row

    def _connect_card(self, theme: Theme) -> Card:
        text = self.tr(
            "You need an access token from HubSpot. We show you where to make one and which scopes to tick. "
            "About 3 minutes."
        )
        points = (
            self.tr("Kept in your system keyring, nowhere else"),
            self.tr("Checked with three harmless reads"),
            self.tr("Nothing is written yet"),
        )
        return _card(theme, "connect", self.tr("Connect my account"), text, points, self._connect_button)

    def _demo_card(self, theme: Theme) -> Card:
        text = self.tr("A pretend HubSpot on this computer with real limits and a sample file full of mistakes.")
        points = (
            self.tr("No account, no token, no internet"),
            self.tr("Break anything, it is only a pretend account"),
            self.tr("Everything works as in the real one"),
        )
        card = _card(theme, "demo", self.tr("Try with demo data"), text, points, self._demo_button)
        card.body.addWidget(self._demo_error)
        return card

    def _foot(self, theme: Theme) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(IconMark(theme, "lock", "muted", 16))
        row.addWidget(
            plain_label(self.tr("No tracking. Your files stay on this computer."), tone="muted", wrap=True), 1
        )
        label = plain_label(self.tr("Appearance"), tone="muted")
        names = (
            (self.tr("System"), Appearance.SYSTEM),
            (self.tr("Light"), Appearance.LIGHT),
            (self.tr("Dark"), Appearance.DARK),
            (self.tr("High contrast, light"), Appearance.HC_LIGHT),
            (self.tr("High contrast, dark"), Appearance.HC_DARK),
        )
        combo = Combo(theme, names, name=self.tr("Appearance"), dense=True)
        combo.set_value(theme.appearance)
        combo.activated.connect(lambda _index: theme.set_appearance(Appearance(str(combo.value()))))
        label.setBuddy(combo)
        row.addWidget(label)
        row.addWidget(combo)
        return row


def _card(theme: Theme, icon: str, title: str, text: str, points: Sequence[str], button: Button) -> Card:
    card = Card(theme, margin=20, spacing=8)
    head = QHBoxLayout()
    head.setSpacing(10)
    head.addWidget(IconMark(theme, icon, "accent-text", 22))
    head.addWidget(plain_label(title, "subtitle"), 1)
    card.body.addLayout(head)
    card.body.addWidget(plain_label(text, tone="muted", wrap=True))
    card.body.addSpacing(4)
    lines = QVBoxLayout()
    lines.setSpacing(3)
    for point in points:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(IconMark(theme, "check", "success", 14), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(plain_label(point, wrap=True), 1)
        lines.addLayout(row)
    card.body.addLayout(lines)
    card.body.addStretch(1)
    card.body.addSpacing(6)
    card.body.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
    return card
