"""What a plan changes, property by property: the names have the room, the counts what their heads need."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHeaderView

from hubdesk.gui.widgets.table import Table

if TYPE_CHECKING:
    from hubdesk.gui.importer.plan_model import PropertiesModel
    from hubdesk.gui.theme.theme import Theme

_COUNT = 84
"""What a column of counts has at least, px at 100 %."""


class PropertyTable(Table):
    """Shows a :class:`PropertiesModel`."""

    def __init__(self, theme: Theme, model: PropertiesModel) -> None:
        super().__init__(theme)
        self._counts = range(1, model.columnCount())
        self.setAccessibleName(self.tr("Changes by property"))
        self.setModel(model)
        self.head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        theme.changed.connect(self.fit)
        self.fit()

    def fit(self) -> None:
        """Give each column of counts its width."""
        for column in self._counts:
            self.head.give(column, max(self._theme.px(_COUNT), self.head.words_width(column)))
