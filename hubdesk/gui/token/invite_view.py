"""The Connect pane without an account: how to get a token, where to paste it, and the demo."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from hubdesk.gui.layouts import Flow, Pair, stacked
from hubdesk.gui.token.step_list import StepList
from hubdesk.gui.widgets.badge import Badge, Look
from hubdesk.gui.widgets.buttons import Button, Kind, Size
from hubdesk.gui.widgets.card import Card
from hubdesk.gui.widgets.field import IconMark
from hubdesk.gui.widgets.labels import plain_label
from hubdesk.gui.widgets.secret_field import SecretField
from hubdesk.gui.wrapping import WrapLabel

if TYPE_CHECKING:
    from hubdesk.gui.theme.theme import Theme

_BESIDE = 700
"""Width, px at 100 %, from which the two columns stand side by side."""

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
        self.steps = StepList(theme)
        self.steps.hide()
        main = stacked(self._build_make(), self._build_scopes(), self._build_paste(), self.steps)
        side = stacked(self._build_promise(), self._build_demo())
        Pair(self, theme, main, side, shares=(65, 34), beside_from=_BESIDE, gap=24)

    def _numbered(self, number: int, title: str) -> Card:
        card = Card(self._theme, spacing=8)
        self._heads[number] = head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(Badge(self._theme, str(number), Look.ACCENT))
        head.addWidget(WrapLabel(title, strong=True), 1)
        card.body.addLayout(head)
        return card

    def _build_make(self) -> Card:
        card = self._numbered(1, self.tr("Make a service key in HubSpot"))
        text = self.tr("A super admin does this once. A token of a private app or of a project app works too.")
        card.body.addWidget(
            plain_label("Development › Keys › Service keys › Create service key", fixed=True, wrap=True)
        )
        card.body.addWidget(WrapLabel(text, tone="muted"))
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
        card.body.addWidget(WrapLabel(self.tr("These are what importing contacts needs, and no more."), tone="muted"))
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
        buttons = QWidget()
        flow = Flow(buttons)
        flow.addWidget(self.check)
        flow.addWidget(self.keep)
        card.body.addWidget(buttons)
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
            line.addWidget(WrapLabel(text), 1)
            card.body.addLayout(line)
        return card

    def _build_demo(self) -> Card:
        theme = self._theme
        card = Card(theme, self.tr("Try with demo data"), ruled=True, spacing=10)
        text = self.tr("A HubSpot of your own on this computer, with its limits and its errors. Nothing leaves it.")
        card.body.addWidget(WrapLabel(text, tone="muted"))
        self.demo = Button(theme, self.tr("Start the demo"), icon="demo")
        self.demo.setObjectName("start_demo")
        line = QHBoxLayout()
        line.addWidget(self.demo)
        line.addStretch(1)
        card.body.addLayout(line)
        self.demo_error = WrapLabel("", "small", "danger")
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
