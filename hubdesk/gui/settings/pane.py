"""The Settings pane: a search on top, groups of rows below, in one column."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from hubdesk.gui.pane import Pane
from hubdesk.gui.settings.catalogue import groups
from hubdesk.gui.widgets.empty_state import EmptyState

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hubdesk.gui.settings.row import SettingRow
    from hubdesk.gui.theme.theme import Theme

_WIDTH, _ABOVE = 640, 40


class SettingsPane(Pane):
    """Passive: the controller fills the rows.

    Attributes:
        search: The search field.
        groups: The groups.

    Signals:
        switched: A setting was switched elsewhere in the window.
    """

    switched = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, self.tr("Settings"), self.tr("Kept on this computer."))
        self.search = QLineEdit()
        self.search.setObjectName("find_setting")
        self.search.setPlaceholderText(self.tr("Search settings"))
        self.search.setAccessibleName(self.tr("Search settings"))
        self.search.setClearButtonEnabled(True)
        self.groups = groups(theme)
        self._rows = {row.key: row for group in self.groups for row in group.rows}
        self._nothing = EmptyState(
            theme, "search", self.tr("No setting has these words."), self.tr("Try another word, such as proxy or text.")
        )
        self._nothing.hide()
        self._page = QWidget()
        self._page.setProperty("ground", "none")
        self._page.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        column = QVBoxLayout(self._page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(self.search)
        for group in self.groups:
            column.addWidget(group)
        column.addWidget(self._nothing)
        column.addStretch(1)
        middle = QHBoxLayout()
        middle.addWidget(self._page, 1_000)
        middle.addStretch(1)
        self.body.addLayout(middle)
        self.search.textChanged.connect(self._filter)
        theme.changed.connect(self._measure)
        self.find_in(self.search)
        self._measure()

    def row(self, key: str) -> SettingRow:
        """Return a setting's row.

        Raises:
            KeyError: There is no such setting.
        """
        return self._rows[key]

    def rows(self) -> Sequence[SettingRow]:
        """Return all rows, top to bottom."""
        return tuple(self._rows.values())

    def go_to(self, key: str) -> None:
        """Show a setting, among all others, and put the focus on it; one that means nothing now leads to the first.

        Raises:
            KeyError: There is no such setting.
        """
        self.search.clear()
        row = self._rows[key]
        if row.isHidden():
            row = next(group for group in self.groups if row in group.rows).rows[0]
        row.control.setFocus(Qt.FocusReason.ShortcutFocusReason)
        # A pane that was just made has its places only after the layout.
        QTimer.singleShot(0, self, lambda: self._scroll_to(row))

    def _scroll_to(self, row: SettingRow) -> None:
        for area in self.findChildren(QScrollArea):
            if area.isAncestorOf(row):
                area.ensureWidgetVisible(row, 0, self.theme.px(_ABOVE))

    def _filter(self, text: str) -> None:
        words = text.casefold().split()
        found = [group.search(words) for group in self.groups]
        self._nothing.setVisible(not any(found))

    def _measure(self) -> None:
        self._page.setMaximumWidth(self.theme.px(_WIDTH))
