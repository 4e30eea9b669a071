"""The main column of the pane: the verdict in words, filters, and the table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from hubdesk.engine.scopes.model import Verdict
from hubdesk.gui.language.say import heard
from hubdesk.gui.layouts import Ends, Flow
from hubdesk.gui.scopes.model import ScopesModel
from hubdesk.gui.scopes.order import Order, arranged
from hubdesk.gui.scopes.table import ScopesTable
from hubdesk.gui.scopes.words import BANNERS, VERDICTS, fitting, origin, panel_button, titles_of
from hubdesk.gui.widgets.banner import Banner, BannerStack, BannerText
from hubdesk.gui.widgets.buttons import Button, Size
from hubdesk.gui.widgets.chip import Chip, exclusive
from hubdesk.gui.widgets.combo import Combo
from hubdesk.gui.widgets.empty_state import EmptyState
from hubdesk.gui.widgets.table import TableFrame
from hubdesk.gui.widgets.wrapping import WrapLabel

if TYPE_CHECKING:
    from datetime import datetime

    from hubdesk.engine.scopes.model import ReviewedScope, ReviewVerdict, ScopeReview
    from hubdesk.gui.theme.theme import Theme

_FIND, _ORDER, _LIST = 150, 150, 216
"""Sizes in px at 100 %: of the find field, of the order's box, and the least height of the table."""

_CHIPS: tuple[Verdict | None, ...] = (
    None,
    Verdict.MISSING,
    Verdict.MORE,
    Verdict.NEEDED,
    Verdict.REFUSED_BY_PLAN,
    Verdict.COULD_NOT_CHECK,
)


class MainView(QWidget):
    """Shows a review.

    Signals:
        panel_wanted: The button that opens the left column in a narrow window.
        order_changed: An :class:`Order`, and whether it is turned: what the reader chose to sort by.
    """

    panel_wanted = Signal()
    order_changed = Signal(str, bool)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._review: ScopeReview | None = None
        self._now: datetime | None = None
        self._kind: Verdict | None = None
        self._order, self._turned = Order.VERDICT, False
        self.model = ScopesModel()
        self._build()
        self._connect()
        self._measure()
        theme.changed.connect(self._measure)

    def _build(self) -> None:
        theme = self._theme
        self.verdict = BannerStack(theme)
        self.panel = Button(theme, panel_button(None), icon="filter", size=Size.SMALL)
        self.panel.hide()
        self.chips = {kind: self._chip(kind) for kind in _CHIPS}
        exclusive(list(self.chips.values()))
        self.chips[Verdict.REFUSED_BY_PLAN].hide()
        self.order = Combo(
            theme,
            [
                (self.tr("By verdict"), Order.VERDICT),
                (self.tr("By group"), Order.CATEGORY),
                (self.tr("By reach"), Order.REACH),
                (self.tr("By name"), Order.NAME),
                (self.tr("By last use"), Order.USED),
            ],
            name=self.tr("Order of the scopes"),
            dense=True,
        )
        self.order.setObjectName("scope-order")
        self.search = QLineEdit()
        self.search.setObjectName("find_scope")
        self.search.setPlaceholderText(self.tr("Find a scope"))
        self.search.setAccessibleName(self.tr("Find a scope"))
        self.search.setProperty("dense", "true")
        self.search.setClearButtonEnabled(True)
        self.table = ScopesTable(theme, self.model)
        self._none = EmptyState(
            theme, "filter", self.tr("No scope fits."), self.tr("Choose another filter, or clear the find field.")
        )
        around = self._none.layout()
        if around is not None:
            around.setContentsMargins(0, 0, 0, 0)  # its sentences are as wide as a narrow window allows
        self.frame = TableFrame(theme, self.table, self._none)
        self._origin = WrapLabel("", "caption", "faint")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.verdict)
        column.addWidget(self._tools())
        column.addWidget(self.frame, 1)
        column.addWidget(self._origin)

    def _tools(self) -> QWidget:
        """Return the chips, and below them what narrows further and sorts; one line where there is room."""
        tools, filters, ends, sorting = QWidget(), QWidget(), QWidget(), QWidget()
        flow = Flow(filters, gap=6)
        for chip in self.chips.values():
            flow.addWidget(chip)
        row = QHBoxLayout(sorting)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.search, 1)
        row.addWidget(self.order)
        sorting.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        Ends(ends, self.panel, sorting)
        Ends(tools, filters, ends)
        return tools

    def _chip(self, kind: Verdict | None) -> Chip:
        if kind is None:
            return Chip(self._theme, self.tr("All"), 0)
        word, icon, colour = VERDICTS[kind]
        return Chip(self._theme, self.tr(word), 0, icon=icon, icon_color=colour)

    def _connect(self) -> None:
        for kind, chip in self.chips.items():
            chip.toggled.connect(lambda on, kind=kind: self._filter(kind) if on else None)
        self.search.textChanged.connect(lambda _: self._show())
        self.order.currentIndexChanged.connect(lambda _: self._order_chosen(self.order.value()))
        self.table.order_chosen.connect(self._head_clicked)
        self.panel.clicked.connect(self.panel_wanted)

    def _measure(self) -> None:
        px = self._theme.px
        self.search.setMinimumWidth(px(_FIND))
        self.order.setFixedWidth(px(_ORDER))
        self.frame.setMinimumHeight(px(_LIST))

    def show_review(self, review: ScopeReview, now: datetime) -> None:
        """Show a review; the chosen scope stays chosen while it is shown."""
        self._review, self._now = review, now
        for kind, chip in self.chips.items():
            chip.set_count(len(review.scopes) if kind is None else review.count(kind))
        refused = self.chips[Verdict.REFUSED_BY_PLAN]
        refused.setVisible(review.count(Verdict.REFUSED_BY_PLAN) > 0 or refused.isChecked())
        self.panel.setText(panel_button(review))
        self.panel.updateGeometry()
        self._show_verdict(review.verdict)
        self._show()
        self.show_age(now)

    def forget(self) -> None:
        """Show no review and choose nothing; filters stay."""
        self._review = None
        self.model.show((), {}, self._now)

    def show_age(self, now: datetime) -> None:
        """Say anew how old the review is."""
        if self._review is not None:
            self._origin.setText(origin(self._review, now))

    def set_dimmed(self, *, dimmed: bool) -> None:
        """Show the review as old while another is read."""
        self.table.set_dimmed(dimmed=dimmed)

    def choose(self, name: str) -> bool:
        """Choose a scope, with filters that show it; return whether there is such a scope."""
        if self.table.choose(name):
            return True
        self.search.clear()
        self.chips[None].setChecked(True)
        return self.table.choose(name)

    def verdict_banner(self) -> Banner | None:
        """Return the sentence at the top."""
        return next((each for each in self.verdict.findChildren(Banner) if not each.isHidden()), None)

    def _show_verdict(self, said: ReviewVerdict) -> None:
        severity, icon = BANNERS[said.kind]
        self.verdict.show_banner(
            "verdict", BannerText(severity, heard(said.sentence), heard(said.detail), icon=icon, closable=False)
        )
        banner = self.verdict_banner()
        around = banner.layout() if banner is not None else None
        if around is not None:
            around.setContentsMargins(14, 8, 14, 8)  # it stays, so it gets more air than what can be closed

    def _filter(self, kind: Verdict | None) -> None:
        self._kind = kind
        self._show()

    def sort_by(self, order: Order, *, turned: bool) -> None:
        """Sort as the reader did before."""
        self._order, self._turned = order, turned
        self.order.set_value(order)
        self._show()

    def _order_chosen(self, value: object) -> None:
        order = Order(str(value))  # Qt keeps the word and forgets that it is one of an enumeration
        if order is not self._order:
            self._order, self._turned = order, False
            self._show()
            self.order_changed.emit(order, False)

    def _head_clicked(self, order: Order) -> None:
        self._turned = not self._turned if order is self._order else False
        if order is self._order:
            self._show()
            self.order_changed.emit(order, self._turned)
        else:
            self.order.set_value(order)

    def _show(self) -> None:
        if self._review is None or self._now is None:
            return
        kept: ReviewedScope | None = self.table.chosen()
        shown = fitting(self._review.scopes, self._kind, self.search.text())
        lines = arranged(shown, self._order, turned=self._turned)
        self.model.show(lines, titles_of(self._review), self._now)
        self.table.show_order(self._order, turned=self._turned)
        if kept is None or not self.table.choose(kept.facts.name):
            self.table.choose_first()
