"""The old token and the new one, side by side, before anything is changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from hubdesk.gui.language.say import heard
from hubdesk.gui.layouts import Flow
from hubdesk.gui.pane import clear_layout
from hubdesk.gui.token.kinds import badge
from hubdesk.gui.token.link import Link
from hubdesk.gui.token.marked import Marked
from hubdesk.gui.token.numbered import Numbered, icon_line
from hubdesk.gui.token.rotate_words import Verdict, verdict
from hubdesk.gui.widgets.badge import Badge, tone_token
from hubdesk.gui.widgets.buttons import Button, Kind
from hubdesk.gui.widgets.labels import Hairline, plain_label
from hubdesk.gui.widgets.wrapping import WrapLabel
from hubdesk.gui.wording import counted

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hubdesk.engine.records import Account
    from hubdesk.engine.token_care import Credential, TokenComparison
    from hubdesk.gui.theme.theme import Theme
    from hubdesk.gui.theme.tokens import Token
    from hubdesk.gui.widgets.labels import Tone

_WORD = 70
"""Width, px at 100 %, of the words before the values."""

_MARKS: dict[str, tuple[str, Token]] = {
    "error": ("error", "danger"),
    "warning": ("warning", "warning"),
    "note": ("note", "note"),
    "success": ("ok", "success"),
}


class ComparisonCard(Numbered):
    """Says what a swap would change.

    Attributes:
        swap: "Swap token", with what it costs.
        found: The comparison that is shown.

    Signals:
        swap_requested: "Swap token".
    """

    swap_requested = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, 3, "")
        self.title.setText(self.tr("Old and new, side by side"))
        self.found: TokenComparison | None = None
        self.verdict: Verdict | None = None
        self._changed: list[str] = []
        self._table = QGridLayout()
        self._table.setHorizontalSpacing(16)
        self._table.setVerticalSpacing(8)
        self._table.setColumnStretch(1, 1)
        self._table.setColumnStretch(2, 1)
        self.body.addLayout(self._table)
        self.body.addWidget(Hairline(theme))
        self._said = Marked(theme)
        self.body.addWidget(self._said)
        self._lists = QVBoxLayout()
        self._lists.setSpacing(12)
        self.body.addLayout(self._lists)
        self.swap = Button(theme, self.tr("Swap token"), Kind.PRIMARY, icon="rotate")
        self.swap.setObjectName("swap_token")
        self._unchanged = WrapLabel(self.tr("Until then nothing is changed."), tone="muted")
        buttons = QWidget()
        flow = Flow(buttons, gap=12)
        flow.addWidget(self.swap)
        flow.addWidget(self._unchanged)
        self.body.addWidget(buttons)
        self.swap.clicked.connect(self.swap_requested)

    def show_comparison(self, found: TokenComparison, account: Account, old: Credential, new: Credential) -> None:
        """Show a comparison.

        Args:
            found: It.
            account: The account of the old token.
            old: Kind of the old one.
            new: Kind of the new one, as the reader says.
        """
        self.found, self.verdict = found, verdict(found)
        self._show_table(found, account, old, new)
        icon, color = _MARKS[self.verdict.severity]
        self._said.say(icon, color, heard(self.verdict.sentence), heard(self.verdict.detail))
        clear_layout(self._lists)
        self._changed.clear()
        if found.same_account and not found.same_token and found.scopes_known:
            self._add_list(found.lost, "missing", "danger", self.tr("Lost"))
            self._add_list(found.gained, "excess", "warning", self.tr("Gained"))
            self._add_kept(found.kept)
        self.swap.setVisible(bool(self.verdict.button))
        self._unchanged.setVisible(bool(self.verdict.button))
        self.swap.setText(self.verdict.button)
        self.swap.set_kind(Kind.DANGER if self.verdict.loses else Kind.PRIMARY)

    def set_busy(self, *, busy: bool) -> None:
        """Show that the swap is under way."""
        self.swap.set_busy(self.tr("Swapping…") if busy else None)

    def scopes(self) -> list[str]:
        """Return the lost and the gained scopes, as shown."""
        return list(self._changed)

    def _show_table(self, found: TokenComparison, account: Account, old: Credential, new: Credential) -> None:
        clear_layout(self._table)
        self._table.setColumnMinimumWidth(0, self._theme.px(_WORD))
        other = plain_label(str(found.new_portal_id), tone="text" if found.same_account else "danger")
        rows: tuple[tuple[str, QWidget, QWidget], ...] = (
            (
                "",
                WrapLabel(self.tr("Old"), "small", "muted", strong=True),
                WrapLabel(self.tr("New"), "small", "muted", strong=True),
            ),
            (self.tr("Token"), plain_label(account.token, fixed=True), plain_label(found.new_token, fixed=True)),
            (self.tr("Kind"), Badge(self._theme, *badge(old)), Badge(self._theme, *badge(new))),
            (
                self.tr("Account"),
                plain_label(str(found.portal_id)),
                icon_line(self._theme, "ok", other, "success")
                if found.same_account
                else icon_line(self._theme, "error", other, "danger"),
            ),
        )
        for line, (word, before, after) in enumerate(rows):
            self._table.addWidget(plain_label(word, tone="muted"), line, 0)
            for column, widget in ((1, before), (2, after)):
                if isinstance(widget, Badge):
                    self._table.addWidget(widget, line, column, Qt.AlignmentFlag.AlignLeading)
                else:
                    self._table.addWidget(widget, line, column)

    def _add_list(self, scopes: Sequence[str], icon: str, tone: Tone, word: str) -> None:
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        head = WrapLabel(f"{word}: {counted(len(scopes), 'scope', 'scopes')}", "small", "muted", strong=True)
        column.addWidget(head)
        for scope in scopes:
            label = WrapLabel(scope, tone=tone)
            self._changed.append(scope)
            label.setProperty("fixed", "true")
            column.addWidget(icon_line(self._theme, icon, label, tone_token(tone)))
        self._lists.addWidget(part)

    def _add_kept(self, scopes: Sequence[str]) -> None:
        part = QWidget()
        flow = Flow(part, gap=8)
        flow.addWidget(
            WrapLabel(
                self.tr("Kept: {0}").format(counted(len(scopes), "scope", "scopes")), "small", "muted", strong=True
            )
        )
        names = WrapLabel("\n".join(scopes), "small", "muted")
        names.setProperty("fixed", "true")
        names.hide()
        if scopes:
            show = Link(self._theme, self.tr("Show"))
            show.clicked.connect(lambda: self._fold(names, show))
            flow.addWidget(show)
        self._lists.addWidget(part)
        self._lists.addWidget(names)

    def _fold(self, names: WrapLabel, button: Button) -> None:
        names.setVisible(names.isHidden())
        button.setText(self.tr("Show") if names.isHidden() else self.tr("Hide"))
