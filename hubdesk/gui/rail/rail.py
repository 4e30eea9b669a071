"""The rail: account card, entries in groups, gauge dock."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from hubdesk.gui.gauge.dock import GaugeDock
from hubdesk.gui.rail.item import RailItem
from hubdesk.gui.rail.switcher import AccountCard
from hubdesk.gui.widgets.painting import Painted

if TYPE_CHECKING:
    from hubdesk.gui.theme.theme import Theme

_MARGIN = 12
_WIDEST = 300


class Rail(Painted):
    """The left side of the window.

    Attributes:
        card: The account card.
        dock: The gauge.

    Signals:
        chosen: Key of the entry that was pressed.
    """

    chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._items: dict[str, RailItem] = {}
        self._folded = False
        self._last_group: int | None = None
        self.card = AccountCard(theme)
        self.dock = GaugeDock(theme)
        self._entries = QVBoxLayout()
        self._entries.setSpacing(2)
        self._top = QWidget()
        top = QVBoxLayout(self._top)
        top.setContentsMargins(_MARGIN, 12, _MARGIN, 12)
        top.setSpacing(12)
        top.addWidget(self.card)
        top.addLayout(self._entries)
        top.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 1, 0)
        column.setSpacing(0)
        column.addWidget(self._top, 1)
        column.addWidget(self.dock)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self._measure()

    def add(self, key: str, icon: str, text: str, tooltip: str, group: int) -> RailItem:
        """Add an entry; another group number leaves a gap before it."""
        if self._last_group is not None and group != self._last_group:
            self._entries.addSpacing(12)
        self._last_group = group
        item = RailItem(self._theme, icon, text, tooltip)
        item.setObjectName(f"rail-{key}")
        item.clicked.connect(lambda _=False, key=key: self.chosen.emit(key))
        item.set_folded(self.narrow)
        self._items[key] = item
        self._entries.addWidget(item)
        return item

    def choose(self, key: str) -> None:
        """Mark an entry as the present one; a key without an entry marks none."""
        for name, item in self._items.items():
            item.setChecked(name == key)

    def set_note(self, key: str, text: str, icon: str) -> None:
        """Show words at the right of an entry."""
        if key in self._items:
            self._items[key].set_note(text, icon)

    @property
    def folded(self) -> bool:
        """Whether the user wants only icons."""
        return self._folded

    @property
    def narrow(self) -> bool:
        """Whether only icons are shown: by choice, or because the text is too large for a rail of 300 px."""
        return self._folded or self._theme.size("rail") > _WIDEST

    def set_folded(self, folded: bool) -> None:
        """Show only icons, or everything."""
        self._folded = folded
        self._measure()

    def changeEvent(self, event: QEvent) -> None:
        """Measure again with another text size; at 200 % the rail folds."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "dock"):
            self._measure()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground and the hairline at the right."""
        painter, theme = QPainter(self), self._theme
        area = QRectF(self.rect())
        painter.fillRect(area, theme.color("window"))
        thin = 1 / self.devicePixelRatioF()
        left = 0 if self.isRightToLeft() else area.width() - thin
        painter.fillRect(QRectF(left, 0, thin, area.height()), theme.color("border"))

    def _measure(self) -> None:
        narrow = self.narrow
        for item in self._items.values():
            item.set_folded(narrow)
        self.card.set_folded(narrow)
        self.dock.set_folded(narrow)
        self.setFixedWidth(self._theme.size("rail_folded" if narrow else "rail"))
