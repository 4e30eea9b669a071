"""The Connect pane with an account: who it is, where its token is kept, and how it was checked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from hubdesk.gui.layouts import Ends, Pair, stacked
from hubdesk.gui.pane import clear_layout
from hubdesk.gui.token.step_list import StepList
from hubdesk.gui.token.words import facts, kept
from hubdesk.gui.widgets.badge import Badge, Look
from hubdesk.gui.widgets.buttons import Button, Kind, Size
from hubdesk.gui.widgets.card import Card
from hubdesk.gui.widgets.field import IconMark
from hubdesk.gui.widgets.labels import plain_label
from hubdesk.gui.widgets.painting import Painted, box
from hubdesk.gui.widgets.secret_field import SecretField
from hubdesk.gui.wording import account_kind
from hubdesk.gui.wrapping import WrapLabel

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from hubdesk.gui.theme.theme import Theme
    from hubdesk.gui.token.services import Connected

_BESIDE, _TWO_FACTS, _SAID, _WORD = 700, 520, 260, 100
"""Widths, px at 100 %: from which the columns and the facts stand side by side, of the sentence beside its button, and
of the words before the facts."""

_LAST_ROW = 20
"""Row of the facts beyond all others; it takes what is left over."""

LOOKS = {"Production": Look.NEUTRAL, "Sandbox": Look.NOTE, "Developer test": Look.NOTE, "Demo": Look.ACCENT}


class _Swatch(Painted):
    """The account's colour."""

    def __init__(self, theme: Theme, key: str) -> None:
        super().__init__(theme)
        self._key = key

    def sizeHint(self) -> QSize:
        """Return its size."""
        return QSize(16, 16)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it."""
        box(QPainter(self), QRectF(0, (self.height() - 16) / 2, 16, 16), 8, self._theme.account_color(self._key))


class AccountView(QWidget):
    """Shows the connected account.

    Signals:
        again_requested: "Check again".
        disconnect_requested: "Disconnect…".
        import_requested: "Import a file".
        demo_requested: "Start the demo".
    """

    again_requested = Signal()
    disconnect_requested = Signal()
    import_requested = Signal()
    demo_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.steps = StepList(theme)
        main = stacked(self._build_account(), self._build_token(), self.steps, self._build_end())
        self._demo_card = self._build_demo()
        Pair(
            self,
            theme,
            main,
            stacked(self._build_next(), self._demo_card),
            shares=(65, 34),
            beside_from=_BESIDE,
            gap=24,
        )
        self._measure()
        theme.changed.connect(self._measure)

    def _measure(self) -> None:
        """Give the words of the facts one width, so that what they say stands in columns."""
        for grid in self._facts:
            grid.setColumnMinimumWidth(0, self._theme.px(_WORD))

    def _build_account(self) -> Card:
        card = Card(self._theme, self.tr("Account"), ruled=True)
        self.again = Button(self._theme, self.tr("Check again"), Kind.QUIET, icon="rotate", size=Size.SMALL)
        self.again.clicked.connect(self.again_requested)
        card.add_at_right(self.again)
        self._facts = (QGridLayout(), QGridLayout())
        halves, columns = QWidget(), (QWidget(), QWidget())
        for part, grid in zip(columns, self._facts, strict=True):
            part.setLayout(grid)
            grid.setContentsMargins(0, 0, 0, 0)
            grid.setHorizontalSpacing(16)
            grid.setVerticalSpacing(10)
            grid.setColumnStretch(1, 1)
        Pair(halves, self._theme, *columns, shares=(1, 1), beside_from=_TWO_FACTS, line_gap=10)
        card.body.addWidget(halves)
        return card

    def _build_token(self) -> Card:
        theme = self._theme
        self._token_card = card = Card(theme, self.tr("Access token"), ruled=True, spacing=10)
        self.token = SecretField(theme, "")
        self.token.edit.setAccessibleName(self.tr("Access token, masked"))
        card.body.addWidget(self.token)
        self._kept_mark = IconMark(theme, "lock", "muted", 16)
        self._kept = WrapLabel("", tone="muted")
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self._kept_mark)
        line.addWidget(self._kept, 1)
        card.body.addLayout(line)
        return card

    def _build_end(self) -> QWidget:
        text = self.tr(
            "Disconnecting removes the token. History and results stay on this computer until you delete them."
        )
        self.disconnect_button = Button(self._theme, self.tr("Disconnect…"), Kind.QUIET)
        self.disconnect_button.clicked.connect(self.disconnect_requested)
        end = QWidget()
        Ends(end, WrapLabel(text, "small", "muted"), self.disconnect_button, theme=self._theme, least=_SAID, gap=24)
        return end

    def _build_next(self) -> Card:
        theme = self._theme
        card = Card(theme, self.tr("What you can do"), ruled=True, spacing=12)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(IconMark(theme, "import", "muted", 18))
        line.addWidget(WrapLabel(self.tr("Import contacts")), 1)
        line.addWidget(IconMark(theme, "ok", "success", 16))
        line.addWidget(plain_label(self.tr("Ready"), tone="success"))
        card.body.addLayout(line)
        go = Button(theme, self.tr("Import a file"), Kind.PRIMARY, icon="import")
        go.setObjectName("import_a_file")
        go.clicked.connect(self.import_requested)
        card.body.addWidget(go)
        return card

    def _build_demo(self) -> Card:
        theme = self._theme
        card = Card(theme, self.tr("Demo portal"), ruled=True, spacing=10)
        text = self.tr("A HubSpot of your own on this computer, to try things without touching your contacts.")
        card.body.addWidget(WrapLabel(text, tone="muted"))
        self.demo = Button(theme, self.tr("Start the demo"), icon="demo")
        line = QHBoxLayout()
        line.addWidget(self.demo)
        line.addStretch(1)
        card.body.addLayout(line)
        self.demo.clicked.connect(self.demo_requested)
        return card

    def show_account(self, connected: Connected) -> None:
        """Show an account."""
        account = connected.account
        for grid in self._facts:
            clear_layout(grid)
        for index, (word, value) in enumerate(facts(connected)):
            self._add_fact(index, word, WrapLabel(value, strong=index == 0))
        kind = account_kind(account.kind)
        after = len(facts(connected))
        self._add_fact(after, self.tr("Kind"), Badge(self._theme, kind, LOOKS[kind]))
        self._add_fact(after + 1, self.tr("Colour"), _Swatch(self._theme, account.colour))
        for grid in self._facts:
            grid.setRowStretch(_LAST_ROW, 1)
        demo = account.kind == "DEMO"
        self._token_card.setVisible(not demo)
        self._demo_card.setVisible(not demo)
        self.token.set_stored(account.token or "••••")
        text, keeper = kept(connected)
        self._kept.setText(f"{text} ({keeper})." if keeper else f"{text}.")
        safe = connected.stored == "keyring"
        self._kept_mark.set_icon("lock" if safe else "warning", "muted" if safe else "warning")

    def _add_fact(self, index: int, word: str, value: QWidget) -> None:
        """Put a word and what belongs to it into the left and the right half by turns."""
        grid, line = self._facts[index % 2], index // 2
        grid.addWidget(plain_label(word, tone="muted"), line, 0, Qt.AlignmentFlag.AlignTop)
        if isinstance(value, WrapLabel):
            grid.addWidget(value, line, 1)
        else:
            grid.addWidget(value, line, 1, Qt.AlignmentFlag.AlignLeading)  # its fixed width is not the column's

    def set_busy(self, *, busy: bool) -> None:
        """Show that the steps are run again."""
        self.again.set_busy(self.tr("Checking…") if busy else None)
        self.disconnect_button.setEnabled(not busy)

    def set_demo_busy(self, *, busy: bool) -> None:
        """Show that the demo portal is being started."""
        self.demo.set_busy(self.tr("Starting the demo…") if busy else None)
