"""The table of scopes: one stop for the keyboard, sorted by its heads, with headings when grouped."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHeaderView

from hubdesk.gui.scopes.delegate import ScopeDelegate
from hubdesk.gui.scopes.model import COLUMNS, NEEDED, REACH, SCOPE, USED, VERDICT, ScopesModel
from hubdesk.gui.scopes.order import Order
from hubdesk.gui.scopes.words import REACHES, VERDICTS
from hubdesk.gui.widgets.table import Table

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QResizeEvent

    from hubdesk.engine.scopes.model import ReviewedScope
    from hubdesk.gui.theme.theme import Theme

_ROW, _HEADING = 38, 28
_NEEDED, _USED, _NAME = 126, 74, 224
"""Widths of two columns and the least one of the names, px at 100 %. Where there is less, first Used and then Needed
for are left out; the inspector has both."""

_AROUND = 24
"""Room beside the text of a cell, px."""

ORDERS = {VERDICT: Order.VERDICT, SCOPE: Order.NAME, REACH: Order.REACH, USED: Order.USED}
"""What a click on a head sorts by."""

_BY_KEYBOARD = {
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
}


class ScopesTable(Table):
    """Shows a :class:`ScopesModel`.

    Attributes:
        by_keyboard: Whether the present row is framed, because the keyboard moves it.

    Signals:
        scope_chosen: The present row's scope, or None.
        opened: Return, Space or a double click on a scope.
        order_chosen: An :class:`Order` whose head was clicked.
    """

    scope_chosen = Signal(object)
    opened = Signal()
    order_chosen = Signal(object)

    def __init__(self, theme: Theme, model: ScopesModel) -> None:
        super().__init__(theme, row_height=_ROW)
        self.by_keyboard = False
        self.scopes = model
        self.setObjectName("scopes")
        self.setAccessibleName(self.tr("Scopes"))
        self.setItemDelegate(ScopeDelegate(theme, parent=self))
        self.setModel(model)
        head = self.head
        head.kept_as = "scopes"
        head.setSortIndicatorShown(True)
        head.sectionClicked.connect(self._head_clicked)
        head.setSectionResizeMode(SCOPE, QHeaderView.ResizeMode.Fixed)
        head.widths_changed.connect(self.fit)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        model.modelReset.connect(self._lay_rows)
        self.selectionModel().currentRowChanged.connect(self._row_changed)
        self.row_activated.connect(lambda row: self.opened.emit() if self.scopes.scope(row) is not None else None)
        self.fit()

    def chosen(self) -> ReviewedScope | None:
        """Return the scope of the present row."""
        return self.scopes.scope(self.currentIndex().row())

    def choose(self, name: str) -> bool:
        """Make a scope the present row; return whether it is shown."""
        row = self.scopes.row_of(name)
        if row < 0:
            return False
        self.setCurrentIndex(self.scopes.index(row, 0))
        self.scrollTo(self.scopes.index(row, 0))
        return True

    def choose_first(self) -> None:
        """Make the first scope the present row."""
        row = self.scopes.first_row()
        if row >= 0:
            self.setCurrentIndex(self.scopes.index(row, 0))

    def show_order(self, order: Order, *, turned: bool) -> None:
        """Show in the heads what the rows are sorted by."""
        section = next((place for place, known in ORDERS.items() if known is order), -1)
        head = self.horizontalHeader()
        head.setSortIndicatorShown(section >= 0)
        if section >= 0:
            way = Qt.SortOrder.AscendingOrder if turned else Qt.SortOrder.DescendingOrder
            head.setSortIndicator(section, way)

    def set_dimmed(self, *, dimmed: bool) -> None:
        """Show the rows faintly while others are read."""
        self.setProperty("dimmed", dimmed)
        self.viewport().update()

    def fit(self) -> None:
        """Give the columns their widths; those that find no room are left out."""
        px = self._theme.px
        room = self.viewport().width()
        shown = {VERDICT: self._verdict_width(), REACH: self._reach_width(), NEEDED: px(_NEEDED), USED: px(_USED)}
        for column in (USED, NEEDED):
            if sum(shown.values()) + px(_NAME) > room:
                del shown[column]
        for column in range(COLUMNS):
            self.setColumnHidden(column, column != SCOPE and column not in shown)
        for column, width in shown.items():
            self.head.give(column, width)
        left = room - sum(map(self.head.sectionSize, shown))
        self.setColumnWidth(SCOPE, max(left, px(_NAME)))

    def _verdict_width(self) -> int:
        metrics = QFontMetrics(self._theme.font())
        widest = max(metrics.horizontalAdvance(self.tr(word)) for word, _, _ in VERDICTS.values())
        return widest + self._theme.px(14) + _AROUND + 6

    def _reach_width(self) -> int:
        metrics = QFontMetrics(self._theme.font("caption", weight=600))
        widest = max(metrics.horizontalAdvance(self.tr(word)) for word, _ in REACHES.values())
        return widest + 2 * self._theme.px(6) + _AROUND

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the columns."""
        super().resizeEvent(event)
        self.fit()

    def changeEvent(self, event: QEvent) -> None:
        """Fit rows and columns to another text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "scopes"):
            self.fit()
            self._lay_rows()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Frame the present row from now on; Space opens it as Return does."""
        self._frame(by_keyboard=True)
        if event.key() == Qt.Key.Key_Space and self.chosen() is not None:
            self.opened.emit()
            event.accept()
            return
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Frame nothing: the ground shows what is chosen."""
        self._frame(by_keyboard=False)
        super().mousePressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Frame the present row when the keyboard came here."""
        self._frame(by_keyboard=event.reason() in _BY_KEYBOARD)
        if not self.currentIndex().isValid():
            self.choose_first()
        super().focusInEvent(event)

    def _frame(self, *, by_keyboard: bool) -> None:
        if by_keyboard != self.by_keyboard:
            self.by_keyboard = by_keyboard
            self.setProperty("framed", by_keyboard)
            self.viewport().update()

    def _head_clicked(self, section: int) -> None:
        if section in ORDERS:
            self.order_chosen.emit(ORDERS[section])

    def _row_changed(self, current: QModelIndex) -> None:
        self.scope_chosen.emit(self.scopes.scope(current.row()))

    def _lay_rows(self) -> None:
        self.clearSpans()
        headings = set(self.scopes.headings())
        for row in range(self.scopes.rowCount()):
            self.setRowHeight(row, self._theme.px(_HEADING if row in headings else _ROW))
        for row in headings:
            self.setSpan(row, 0, 1, COLUMNS)
