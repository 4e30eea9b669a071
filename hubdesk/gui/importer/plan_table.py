"""The table of a plan: what becomes of each contact, the old value struck through, the new one after an arrow."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, Qt, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QHeaderView

from hubdesk.gui.importer.plan_model import CHANGE, CHANGE_ROLE, CONTACT, ROW, WHAT, PlanModel
from hubdesk.gui.widgets.painting import box
from hubdesk.gui.widgets.table import CellDelegate, Table
from hubdesk.gui.wording import number

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from hubdesk.gui.theme.theme import Theme
    from hubdesk.gui.theme.tokens import Token

_ROW_HEIGHT = 40
_WIDTHS = {ROW: 76, WHAT: 116, CONTACT: 220}
_ARROW, _EMPTY = "→", "(empty)"
_LEAST_OLD = 40.0


class _PlanDelegate(CellDelegate):
    """Draws the last column by itself."""

    def _paint_text(self, painter: QPainter, area: QRectF, index: QModelIndex | QPersistentModelIndex) -> None:
        change = index.data(CHANGE_ROLE) if index.column() == CHANGE else None
        if change is None:
            super()._paint_text(painter, area, index)
            return
        label, old, new, more = change
        room = QRectF(area)
        if more:
            room.setRight(self._badge(painter, room, f"+{number(more)}"))
        left = self._words(painter, room, label, "muted", room.width() * 0.3)
        if old:
            left = self._words(painter, left, old, "muted", max(_LEAST_OLD, left.width() * 0.45), struck=True)
        left = self._words(painter, left, _ARROW, "muted", left.width())
        self._words(painter, left, new or self.tr(_EMPTY), "text", left.width(), strong=True)

    def _words(
        self,
        painter: QPainter,
        room: QRectF,
        text: str,
        tone: Token,
        most: float,
        *,
        struck: bool = False,
        strong: bool = False,
    ) -> QRectF:
        """Draw words at the left of ``room`` and return what is left of it."""
        font = QFont(self._theme.font("body", weight=600 if strong else 400))
        font.setStrikeOut(struck)
        metrics = QFontMetricsF(font)
        line = " ".join(text.split())
        shown = metrics.elidedText(line, Qt.TextElideMode.ElideRight, max(0.0, min(most, room.width())))
        painter.setFont(font)
        painter.setPen(self._theme.color(tone))
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextSingleLine
        painter.drawText(room, flags, shown)
        return room.adjusted(metrics.horizontalAdvance(shown) + 6, 0, 0, 0)

    def _badge(self, painter: QPainter, room: QRectF, text: str) -> float:
        """Draw how many more changes there are at the right end and return where the words have to end."""
        theme = self._theme
        font = theme.font("small")
        width = QFontMetricsF(font).horizontalAdvance(text) + 12
        height = theme.px(20)
        spot = QRectF(room.right() - width, room.center().y() - height / 2, width, height)
        box(painter, spot, 4, theme.color("sunken"))
        painter.setFont(font)
        painter.setPen(theme.color("muted"))
        painter.drawText(spot, Qt.AlignmentFlag.AlignCenter, text)
        return spot.left() - 8


class PlanTable(Table):
    """Shows a :class:`PlanModel`.

    Signals:
        row_chosen: Place of the present row, -1 for none.
    """

    row_chosen = Signal(int)

    def __init__(self, theme: Theme, model: PlanModel) -> None:
        super().__init__(theme, row_height=_ROW_HEIGHT)
        self.setObjectName("plan")
        self.setAccessibleName(self.tr("What becomes of each row"))
        self.setItemDelegate(_PlanDelegate(theme, parent=self))
        self.setModel(model)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        head = self.horizontalHeader()
        head.setSectionsClickable(False)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head.setSectionResizeMode(CHANGE, QHeaderView.ResizeMode.Stretch)
        self.selectionModel().currentRowChanged.connect(lambda now, _: self.row_chosen.emit(now.row()))
        theme.changed.connect(self._fit)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the contact a third of the room, the change the rest."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        px = self._theme.px
        self.setColumnWidth(ROW, px(_WIDTHS[ROW]))
        self.setColumnWidth(WHAT, px(_WIDTHS[WHAT]))
        left = self.viewport().width() - px(_WIDTHS[ROW]) - px(_WIDTHS[WHAT])
        self.setColumnWidth(CONTACT, max(px(120), min(px(_WIDTHS[CONTACT]), int(left * 0.42))))
