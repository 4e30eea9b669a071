"""How the parts of the Check step give way where the window is narrow or low: the rows are what it is about."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

if TYPE_CHECKING:
    from hubdesk.gui.importer.check_finding import FindingCard
    from hubdesk.gui.importer.check_tools import CheckTools
    from hubdesk.gui.importer.grid import Grid
    from hubdesk.gui.theme.theme import Theme

_NARROW = 860
"""Widths below it, at 100 %, have no room for the list of findings beside the grid."""

_LOW = 400
"""Heights of the page below it, px at 100 %, are short."""

_GRID, _GRID_LOW = 148, 112
"""Least height of the grid, px at 100 %; on a low page it ends with the page, so that what is said of a row stays in
sight with the row, and has the second at least."""

_GAP, _GAP_LOW = 12, 8


class Parts(NamedTuple):
    """What gives way.

    Attributes:
        findings: The findings as a list at the left.
        choice: The same above the grid.
        line: The line of ``choice``, which takes the search in on a low page.
        column: The layout of all that stands above each other.
        frame: The frame of the grid.
    """

    findings: QWidget
    choice: QWidget
    line: QHBoxLayout
    column: QVBoxLayout
    frame: QWidget
    finding: FindingCard
    tools: CheckTools
    grid: Grid


class Room:
    """Knows the size of a view, and of the page that it is scrolled in: its own is never less than it needs."""

    def __init__(self, theme: Theme, view: QWidget, parts: Parts) -> None:
        """Keep what gives way; see :meth:`give` for when it does."""
        self._theme, self._view, self._parts = theme, view, parts
        self._area: QScrollArea | None = None
        self._low = False
        parts.grid.current_moved.connect(lambda *_: self._keep_in_sight())
        parts.grid.verticalScrollBar().rangeChanged.connect(lambda *_: self._keep_in_sight())

    def watch(self) -> None:
        """Follow the height of the page that the view is in by now."""
        page = self._view.parentWidget()
        area = page.parentWidget() if page is not None else None
        if isinstance(area, QScrollArea) and area is not self._area:
            self._area = area
            area.verticalScrollBar().rangeChanged.connect(lambda *_: self._settle())
            self.give()

    def _settle(self) -> None:
        """Give way to another height, of the page or of what stands above the rows, and keep to the current row."""
        self.give()
        self._keep_in_sight()

    def give(self) -> None:
        """Give each part the room that there is: after a change of the view's size, or of the text's."""
        px, parts = self._theme.px, self._parts
        narrow = self._view.contentsRect().width() < px(_NARROW)
        parts.findings.setVisible(not narrow)
        parts.choice.setVisible(narrow)
        self._low = self._area is not None and self._area.viewport().height() < px(_LOW)
        parts.column.setSpacing(_GAP_LOW if self._low else _GAP)
        parts.frame.setMinimumHeight(self._least())
        parts.finding.make_low(low=self._low)
        beside = narrow and self._low
        if beside != (parts.line.indexOf(parts.tools.search) >= 0):
            if beside:
                parts.line.addWidget(parts.tools.search)
            else:
                parts.tools.take_search()

    def _least(self) -> int:
        px, area = self._theme.px, self._area
        if not self._low or area is None:
            return px(_GRID)
        above = self._parts.frame.mapTo(self._view, QPoint(0, 0)).y()
        return max(px(_GRID_LOW), min(area.viewport().height() - above, px(_LOW)))

    def _keep_in_sight(self) -> None:
        """Scroll grid and page to the current cell where what is said of it has taken more height."""
        area, grid = self._area, self._parts.grid
        if self._low and area is not None and grid.isVisible() and grid.currentIndex().isValid():
            cell, bar = grid.visualRect(grid.currentIndex()), grid.verticalScrollBar()
            cut = cell.bottom() + 1 - grid.viewport().height()
            if 0 < cut < self._theme.px(_LOW):  # the grid became lower, and the reader did not scroll away from it
                bar.setValue(bar.value() + cut)
                cell.translate(0, -cut)
            spot = grid.viewport().mapTo(self._view, cell.center())
            area.ensureVisible(area.horizontalScrollBar().value(), spot.y(), 0, cell.height())
