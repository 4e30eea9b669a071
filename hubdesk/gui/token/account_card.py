"""The card that says which account this is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from hubdesk.gui.layouts import Pair
from hubdesk.gui.rail.mark import kind_look
from hubdesk.gui.token.link import Link
from hubdesk.gui.token.name_line import NameLine
from hubdesk.gui.token.swatches import DEMO_COLOUR, Swatches
from hubdesk.gui.token.words import currencies, limit_seen, region
from hubdesk.gui.widgets.badge import Badge
from hubdesk.gui.widgets.buttons import IconButton
from hubdesk.gui.widgets.card import Card
from hubdesk.gui.widgets.labels import plain_label
from hubdesk.gui.widgets.wrapping import WrapLabel
from hubdesk.gui.wording import account_kind

if TYPE_CHECKING:
    from hubdesk.gui.theme.theme import Theme
    from hubdesk.gui.token.services import Connected

_TWO_FACTS, _WORD = 520, 100
"""Widths, px at 100 %: from which the facts stand in two columns, and of the words before them."""

_LAST_ROW = 20
"""Row of the facts beyond all others; it takes what is left over."""


class AccountCard(Card):
    """Name, id, kind, region, time zone, currency, limit and colour.

    Attributes:
        again: "Check again".
        name: The name.
        swatches: The colour.

    Signals:
        again_requested: "Check again".
        renamed: Another name.
        recoloured: Key of another colour.
        id_copied: The id shall go to the clipboard.
    """

    again_requested = Signal()
    renamed = Signal(str)
    recoloured = Signal(str)
    id_copied = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, ruled=True)
        self.set_title(self.tr("Account"))
        self._checked = plain_label("", "small", "muted")
        self.again = Link(theme, self.tr("Check again"), icon="rotate")
        self.add_at_right(self._checked)
        self.add_at_right(self.again)
        self.name = NameLine(theme)
        self._id = plain_label("", selectable=True)
        self.copy = IconButton(theme, "copy", self.tr("Copy the account ID"), size=22)
        self._kind = Badge(theme)
        self._region, self._zone, self._currency, self._limit = (WrapLabel() for _ in range(4))
        self._colours = tuple(key for key in theme.account_colors() if key != DEMO_COLOUR)
        self.swatches = Swatches(theme, self._colours)
        self._grids: list[QGridLayout] = []
        left = self._column(
            (self.tr("Name"), self.name),
            (self.tr("Account ID"), self._with_copy()),
            (self.tr("Kind"), self._kind),
            (self.tr("Region"), self._region),
        )
        right = self._column(
            (self.tr("Time zone"), self._zone),
            (self.tr("Currency"), self._currency),
            (self.tr("Limit seen"), self._limit),
            (self.tr("Colour"), self.swatches),
        )
        halves = QWidget()
        Pair(halves, theme, left, right, shares=(1, 1), beside_from=_TWO_FACTS, line_gap=8)
        self.body.addWidget(halves)
        self.again.clicked.connect(self.again_requested)
        self.copy.clicked.connect(self.id_copied)
        self.name.renamed.connect(self.renamed)
        self.swatches.chosen.connect(self.recoloured)
        self._measure()
        theme.changed.connect(self._measure)

    def _with_copy(self) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self._id)
        row.addWidget(self.copy)
        row.addStretch(1)
        return holder

    def _column(self, *facts: tuple[str, QWidget]) -> QWidget:
        part, grid = QWidget(), QGridLayout()
        part.setLayout(grid)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        for line, (word, value) in enumerate(facts):
            grid.addWidget(plain_label(word, tone="muted"), line, 0, Qt.AlignmentFlag.AlignVCenter)
            if isinstance(value, (Badge, Swatches)):
                grid.addWidget(value, line, 1, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
            else:
                grid.addWidget(value, line, 1, Qt.AlignmentFlag.AlignVCenter)
        grid.setRowStretch(_LAST_ROW, 1)
        self._grids.append(grid)
        return part

    def _measure(self) -> None:
        """Give words one width and lines one height, so that what they say stands in rows and columns."""
        for grid in self._grids:
            grid.setColumnMinimumWidth(0, self._theme.px(_WORD))
            for line in range(4):
                grid.setRowMinimumHeight(line, self._theme.px(24))

    def show_account(self, connected: Connected) -> None:
        """Show an account."""
        account = connected.account
        demo = account.kind == "DEMO"
        if self._id.text() != str(account.portal_id):
            self.name.give_up()  # what is being typed is the name of the account before
        self.name.show_name(account.name, changeable=not demo)
        self._id.setText(str(account.portal_id))
        kind = account_kind(account.kind)
        self._kind.set(kind, kind_look(account.kind))
        self._region.setText(region(account.region))
        self._zone.setText(account.time_zone or "–")
        self._currency.setText(currencies(account))
        self._limit.setText(limit_seen(connected.limit))
        self.swatches.offer((DEMO_COLOUR,) if demo else self._colours, account.colour)

    def show_checked(self, text: str) -> None:
        """Say when HubSpot was last asked."""
        self._checked.setText(text)
        self._checked.setVisible(bool(text))

    def set_busy(self, *, busy: bool) -> None:
        """Show that the steps are run again."""
        self.again.set_busy(self.tr("Checking…") if busy else None)
