"""The Connect pane without an account: how to get a token, where to paste it, and the demo."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from hubdesk.gui.token.step_list import StepList
from hubdesk.gui.widgets.badge import Badge, Look
from hubdesk.gui.widgets.buttons import Button, Kind, Size
from hubdesk.gui.widgets.card import Card
from hubdesk.gui.widgets.field import IconMark
from hubdesk.gui.widgets.labels import plain_label
from hubdesk.gui.widgets.secret_field import SecretField

if TYPE_CHECKING:
    from hubdesk.gui.theme.theme import Theme

SCOPES = (
    "crm.objects.contacts.read",
    "crm.objects.contacts.write",
    "crm.objects.owners.read",
)


class InviteView(QWidget):
    """Asks for a token.

    Signals:
        token_given: The field holds a token to check.
        demo_requested: "Start the demo".
        cancelled: "Keep the present token" was pressed.
        scopes_copied: The list of scopes shall go to the clipboard.
    """

    token_given = Signal()
    demo_requested = Signal()
    cancelled = Signal()
    scopes_copied = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._heads: dict[int, QHBoxLayout] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(24)
        main = QVBoxLayout()
        main.setSpacing(16)
        main.addWidget(self._build_make())
        main.addWidget(self._build_scopes())
        main.addWidget(self._build_paste())
        self.steps = StepList(theme)
        self.steps.hide()
        main.addWidget(self.steps)
        main.addStretch(1)
        side = QVBoxLayout()
        side.setSpacing(16)
        side.addWidget(self._build_promise())
        side.addWidget(self._build_demo())
        side.addStretch(1)
        row.addLayout(main, 65)
        row.addLayout(side, 34)

    def _numbered(self, number: int, title: str) -> Card:
        card = Card(self._theme, spacing=8)
        self._heads[number] = head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(Badge(self._theme, str(number), Look.ACCENT))
        head.addWidget(plain_label(title, strong=True), 1)
        card.body.addLayout(head)
        return card

    def _build_make(self) -> Card:
        card = self._numbered(1, self.tr("Make a service key in HubSpot"))
        text = self.tr("A super admin does this once. A token of a private app or of a project app works too.")
        card.body.addWidget(
            plain_label("Development › Keys › Service keys › Create service key", fixed=True, wrap=True)
        )
        card.body.addWidget(plain_label(text, tone="muted", wrap=True))
        return card

    def _build_scopes(self) -> Card:
        card = self._numbered(2, self.tr("Tick these scopes"))
        copy = Button(self._theme, self.tr("Copy list"), Kind.QUIET, icon="copy", size=Size.SMALL)
        copy.clicked.connect(self.scopes_copied)
        self._heads[2].addWidget(copy)
        for scope in SCOPES:
            line = QHBoxLayout()
            line.setSpacing(8)
            line.addWidget(IconMark(self._theme, "check", "muted", 14))
            line.addWidget(plain_label(scope, fixed=True, selectable=True), 1)
            card.body.addLayout(line)
        card.body.addWidget(plain_label(self.tr("These are what importing contacts needs, and no more."), tone="muted"))
        return card

    def _build_paste(self) -> Card:
        card = self._numbered(3, self.tr("Paste it here"))
        self.field = SecretField(self._theme, self.tr("Access token"), placeholder=self.tr("Paste your access token"))
        self.field.setObjectName("token")
        self.check = Button(self._theme, self.tr("Check"), Kind.PRIMARY)
        self.check.setObjectName("check_token")
        self.keep = Button(self._theme, self.tr("Keep the present token"), Kind.QUIET)
        self.keep.hide()
        card.body.addWidget(self.field)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.check)
        line.addWidget(self.keep)
        line.addStretch(1)
        card.body.addLayout(line)
        self.field.submitted.connect(self.token_given)
        self.check.clicked.connect(self.token_given)
        self.keep.clicked.connect(self.cancelled)
        return card

    def _build_promise(self) -> Card:
        theme = self._theme
        card = Card(theme, self.tr("What HubDesk does with it"), ruled=True, spacing=10)
        lines = (
            ("lock", self.tr("Keeps it in this computer’s keyring and nowhere else.")),
            ("eye", self.tr("Never shows it whole, and never writes it into a log.")),
            ("connect", self.tr("Sends it to HubSpot only.")),
            ("trash", self.tr("Forgets it when you disconnect.")),
        )
        for icon, text in lines:
            line = QHBoxLayout()
            line.setSpacing(10)
            line.addWidget(IconMark(theme, icon, "muted", 16), 0, Qt.AlignmentFlag.AlignTop)
            line.addWidget(plain_label(text, wrap=True), 1)
            card.body.addLayout(line)
        return card

    def _build_demo(self) -> Card:
        theme = self._theme
        card = Card(theme, self.tr("Try with demo data"), ruled=True, spacing=10)
        text = self.tr("A HubSpot of your own on this computer, with its limits and its errors. Nothing leaves it.")
        card.body.addWidget(plain_label(text, tone="muted", wrap=True))
        self.demo = Button(theme, self.tr("Start the demo"), icon="demo")
        self.demo.setObjectName("start_demo")
        line = QHBoxLayout()
        line.addWidget(self.demo)
        line.addStretch(1)
        card.body.addLayout(line)
        self.demo_error = plain_label("", "small", "danger", wrap=True)
        self.demo_error.hide()
        card.body.addWidget(self.demo_error)
        self.demo.clicked.connect(self.demo_requested)
        return card

    def show_checking(self, *, demo: bool) -> None:
        """Show the first step under way."""
        self.field.set_error("")
        self.demo_error.hide()
        if demo:
            self.demo.set_busy(self.tr("Starting the demo…"))
        else:
            self.field.set_checking(True)
            self.check.set_busy(self.tr("Checking…"))
        self.demo.setEnabled(demo)
        self.check.setEnabled(not demo)
        self.steps.start()
        self.steps.show()

    def show_idle(self) -> None:
        """Allow everything again."""
        self.field.set_checking(False)
        self.check.set_busy(None)
        self.demo.set_busy(None)
        self.check.setEnabled(True)
        self.demo.setEnabled(True)

    def show_failed(self, sentence: str, *, demo: bool) -> None:
        """Say why it failed, at the field or below the demo's button."""
        self.show_idle()
        if demo:
            self.steps.hide()
            self.demo.setText(self.tr("Try again"))
            self.demo_error.setText(sentence)
            self.demo_error.show()
        else:
            self.steps.fail(sentence)
            self.field.set_error(sentence)

    def clear(self, *, replacing: bool) -> None:
        """Be empty.

        Args:
            replacing: Whether there is a present token that can be kept.
        """
        self.show_idle()
        self.field.clear()
        self.steps.hide()
        self.demo_error.hide()
        self.demo.setText(self.tr("Start the demo"))
        self.keep.setVisible(replacing)
