"""The line above the grid of Check: which rows are shown, the way through the findings, and the search."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from hubdesk.gui.importer.arranging import Arranging
from hubdesk.gui.layouts import Ends, Flow
from hubdesk.gui.widgets.buttons import Button, IconButton, Kind, Size
from hubdesk.gui.widgets.chip import Chip, exclusive
from hubdesk.gui.widgets.labels import plain_label

if TYPE_CHECKING:
    from hubdesk.gui.theme.theme import Theme


class CheckTools(QWidget):
    """Passive.

    Attributes:
        all_rows, with_findings: Which rows are shown.
        position: Which row of how many is the current one.
        previous, next: The way through the findings.
        undo: Takes the last correction back.
        arranging: Stands in the place of these while rows are looked through.
        search: What rows are searched for.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.all_rows = Chip(theme, self.tr("All rows"), 0)
        self.with_findings = Chip(theme, self.tr("With findings"), 0, icon="filter", icon_color="accent-text")
        exclusive([self.with_findings, self.all_rows])
        self.position = plain_label("", "small", "muted")
        self.position.hide()
        self.previous = IconButton(theme, "chevron-left", self.tr("Previous finding (Shift+F8)"), size=28)
        self.next = Button(theme, self.tr("Next F8"), Kind.SECONDARY, icon="chevron-right", size=Size.SMALL)
        self.next.setAccessibleName(self.tr("Next finding"))
        for step in (self.previous, self.next):
            step.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leads into the cells
        self.undo = IconButton(theme, "undo", self.tr("Undo the last correction (Ctrl+Z)"), size=28)
        self.undo.setEnabled(False)
        self.search = QLineEdit()
        self.search.setObjectName("find_row")
        self.search.setPlaceholderText(self.tr("Find"))
        self.search.setAccessibleName(self.tr("Find in all rows"))
        self.search.setProperty("dense", "true")
        self.search.setClearButtonEnabled(True)
        filters, steps = QWidget(), QWidget()
        flow = Flow(filters, gap=6)
        flow.addWidget(self.all_rows)
        flow.addWidget(self.with_findings)
        walking = _together(self.position, self.previous, self.next, self.undo)
        self.arranging = Arranging(theme, walking)
        self._steps = Flow(steps, gap=6)
        for widget in (self.arranging, walking, self.search):
            self._steps.addWidget(widget)
        Ends(self, filters, steps)

    def take_search(self) -> None:
        """Have the search in this line again, after it stood elsewhere."""
        self._steps.addWidget(self.search)


def _together(*widgets: QWidget) -> QWidget:
    """Return widgets that break into the next line together only."""
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(6)
    for widget in widgets:
        row.addWidget(widget)
    return holder
