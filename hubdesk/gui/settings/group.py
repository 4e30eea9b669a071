"""A group of settings: a title, its rows, and hairlines between them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from hubdesk.gui.widgets.labels import Hairline, plain_label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hubdesk.gui.settings.row import SettingRow
    from hubdesk.gui.theme.theme import Theme


class SettingGroup(QWidget):
    """Shown while any of its rows is.

    Attributes:
        title: Its name.
        rows: The rows.
    """

    def __init__(self, theme: Theme, title: str, rows: Sequence[SettingRow]) -> None:
        super().__init__()
        self.title = title
        self.rows = tuple(rows)
        self.setProperty("ground", "none")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 8)
        column.setSpacing(0)
        column.addWidget(plain_label(title, "subtitle"))
        column.addSpacing(6)
        column.addWidget(Hairline(theme))
        for row in rows:
            column.addWidget(row)

    def search(self, words: list[str]) -> bool:
        """Show the rows in which all words are found, or all when the title has them; return whether any is."""
        title = self.title.casefold()
        found = [row.search([] if all(word in title for word in words) else words) for row in self.rows]
        self.setVisible(any(found))
        return any(found)
