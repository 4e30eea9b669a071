"""The table of jobs: each account with its colour, the file's name with what room the others leave."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF
from PySide6.QtWidgets import QHeaderView

from hubdesk.gui.history.model import ACCOUNT, DOT_ROLE, ROWS, STATE, TOOK, WHAT, WHEN, WRITTEN, JobsModel
from hubdesk.gui.widgets.painting import box
from hubdesk.gui.widgets.table import CellDelegate, Table

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter, QResizeEvent

    from hubdesk.gui.theme.theme import Theme

_FILE, _FILE_FIRST = 140, 240
"""What the file's name has at least, and before other columns get more than they must have, px at 100 %."""

_MOST = 220
"""What another column has at most, px at 100 %."""

_WIDTHS = {WHEN: 134, ACCOUNT: 140, ROWS: 82, WRITTEN: 82, STATE: 122, TOOK: 92}
_NARROW = 900
"""Widths below it, at 100 %, have no room for how long a job took."""

_DOT, _BESIDE_DOT = 8, 6


class _JobsDelegate(CellDelegate):
    """Draws the dot of an account."""

    def _paint_text(self, painter: QPainter, area: QRectF, index: QModelIndex | QPersistentModelIndex) -> None:
        colour = index.data(DOT_ROLE)
        if colour is not None:
            edge = self._theme.px(_DOT)
            spot = QRectF(area.left(), area.center().y() - edge / 2, edge, edge)
            box(painter, spot, 2, self._theme.account_color(colour))
            area = area.adjusted(edge + _BESIDE_DOT, 0, 0, 0)
        super()._paint_text(painter, area, index)


class JobsTable(Table):
    """Shows a :class:`JobsModel`. Below its least width it scrolls: it is a grid."""

    def __init__(self, theme: Theme, model: JobsModel) -> None:
        super().__init__(theme, row_height=34)
        self.setObjectName("jobs")
        self.setAccessibleName(self.tr("Jobs"))
        self.setItemDelegate(_JobsDelegate(theme, parent=self))
        self.setModel(model)
        self.head.kept_as = "jobs"
        self.head.setSectionsClickable(False)
        self.head.widths_changed.connect(self.fit)
        model.modelReset.connect(self.fit)
        theme.changed.connect(self.fit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the file's name what the other columns leave."""
        super().resizeEvent(event)
        self.fit()

    def _whole(self, column: int) -> int:
        """Return the width at which nothing of a column is cut: other languages have longer words."""
        beside = self._theme.px(_DOT) + _BESIDE_DOT if column == ACCOUNT else 0
        return max(self.head.words_width(column), self.sizeHintForColumn(column) + beside)

    def fit(self) -> None:
        """Find the widths of the columns."""
        px, head = self._theme.px, self.head
        room = self.viewport().width()
        self.setColumnHidden(TOOK, room < px(_NARROW))
        shown = [column for column in _WIDTHS if not self.isColumnHidden(column)]
        needed = {column: max(px(_WIDTHS[column]), min(self._whole(column), px(_MOST))) for column in shown}
        spare = room - sum(needed.values()) >= px(_FILE_FIRST)
        for column in shown:
            head.give(column, needed[column] if spare else px(_WIDTHS[column]))
        roomy = room - sum(head.sectionSize(column) for column in shown) >= px(_FILE)
        head.setSectionResizeMode(WHAT, QHeaderView.ResizeMode.Stretch if roomy else QHeaderView.ResizeMode.Fixed)
        if not roomy:
            self.setColumnWidth(WHAT, px(_FILE))
