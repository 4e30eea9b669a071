"""The table of a plan: what becomes of each contact, the old value struck through, the new one after an arrow."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QFontMetricsF, QPainter
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
_MOST, _SHARE = 420, 0.56
"""Width that the contact has at most, px at 100 %, and its share of the room beside the first two columns: addresses
are told apart by their whole text, so it takes what they need before the changes do."""

_ARROW, _EMPTY = "→", "(empty)"
_LEAST_OLD = 40.0
_LABEL, _OLD = 0.3, 0.45
"""Shares that the property's name and the old value have at most where not all words fit."""

_BETWEEN, _AROUND = 6, 22
_ICON, _BESIDE_WORD = 14, 28
"""Px of the icon before what becomes of a row, at 100 %, and of all gaps beside the word."""


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
        whole = self._width(label, old, _ARROW, new or self.tr(_EMPTY)) <= room.width()
        left = self._words(painter, room, label, "muted", room.width() * (1.0 if whole else _LABEL))
        if old:
            most = left.width() if whole else max(_LEAST_OLD, left.width() * _OLD)
            left = self._words(painter, left, old, "muted", most, struck=True)
        left = self._words(painter, left, _ARROW, "muted", left.width())
        self._words(painter, left, new or self.tr(_EMPTY), "text", left.width(), strong=True)

    def _width(self, *texts: str) -> float:
        """Return the width of all words with their gaps; the last ones are bold."""
        plain, strong = QFontMetricsF(self._theme.font("body")), QFontMetricsF(self._theme.font("body", weight=600))
        wide = [plain.horizontalAdvance(" ".join(text.split())) + _BETWEEN for text in texts[:-1] if text]
        return sum(wide) + strong.horizontalAdvance(" ".join(texts[-1].split()))

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
        return room.adjusted(metrics.horizontalAdvance(shown) + _BETWEEN, 0, 0, 0)

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
        self._model = model
        self._widest = ""
        self.setObjectName("plan")
        self.setAccessibleName(self.tr("What becomes of each row"))
        self.setItemDelegate(_PlanDelegate(theme, parent=self))
        self.setModel(model)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        head = self.head
        head.kept_as = "plan"
        head.setSectionsClickable(False)
        head.widths_changed.connect(self._fit)
        head.setSectionResizeMode(CHANGE, QHeaderView.ResizeMode.Stretch)
        model.dataChanged.connect(self._measure_contacts)
        self.selectionModel().currentRowChanged.connect(lambda now, _: self.row_chosen.emit(now.row()))
        theme.changed.connect(self._fit)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the contact what it needs, up to a share of the room, and the change the rest."""
        super().resizeEvent(event)
        self._fit()

    def _words_width(self) -> int:
        """Return the width at which every word for what becomes of a row is whole."""
        metrics = QFontMetrics(self._theme.font())
        widest = max(metrics.horizontalAdvance(word) for word in self._model.action_words())
        return widest + self._theme.px(_ICON) + _BESIDE_WORD

    def _measure_contacts(self, first: QModelIndex, last: QModelIndex) -> None:
        """Widen the column for a longer contact than those so far; it never shrinks under the reader's eyes."""
        here = (self._model.planned(row) for row in range(first.row(), last.row() + 1))
        metrics = QFontMetrics(self._theme.font("body", weight=600))
        longest = max((row.key for row in here if row is not None), key=metrics.horizontalAdvance, default="")
        if metrics.horizontalAdvance(longest) > metrics.horizontalAdvance(self._widest):
            self._widest = longest
            self._fit()

    def _contact_width(self, room: int) -> int:
        px = self._theme.px
        needed = QFontMetrics(self._theme.font("body", weight=600)).horizontalAdvance(self._widest) + _AROUND
        wanted = min(max(needed, px(_WIDTHS[CONTACT])), px(_MOST))
        return max(px(120), min(wanted, int(room * _SHARE)))

    def _fit(self) -> None:
        px = self._theme.px
        head = self.head
        head.give(ROW, px(_WIDTHS[ROW]))
        head.give(WHAT, max(px(_WIDTHS[WHAT]), self._words_width()))
        left = self.viewport().width() - head.sectionSize(ROW) - head.sectionSize(WHAT)
        head.give(CONTACT, self._contact_width(left))
