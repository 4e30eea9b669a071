"""Draws the table of scopes: badges, headings over the whole width, and a frame for the chosen row in high contrast."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyle, QTableView

from hubdesk.gui.scopes.model import BADGE_ROLE, COLUMNS, HEADING_ROLE
from hubdesk.gui.widgets.badge import Look
from hubdesk.gui.widgets.painting import box
from hubdesk.gui.widgets.table import CellDelegate

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QPersistentModelIndex
    from PySide6.QtWidgets import QStyleOptionViewItem

    from hubdesk.gui.theme.tokens import Token

_PADDING, _INSIDE = 10, 6
_DIMMED = 0.5


class ScopeDelegate(CellDelegate):
    """As other tables, with badges and headings."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw a cell; faintly while what it says is being read anew."""
        view = self.parent()
        painter.setOpacity(_DIMMED if isinstance(view, QAbstractItemView) and view.property("dimmed") else 1.0)
        if index.data(HEADING_ROLE):
            self._paint_heading(painter, QRectF(option.rect), index)
            return
        look = index.data(BADGE_ROLE)
        if isinstance(look, Look):
            self._paint_ground(painter, QRectF(option.rect), option.state, index)
            self._paint_badge(painter, QRectF(option.rect), index, look)
        else:
            # The focus is shown for the row as a whole, by its ground and the frame below.
            option.state &= ~QStyle.StateFlag.State_HasFocus
            super().paint(painter, option, index)
        if option.state & QStyle.StateFlag.State_Selected:
            if isinstance(view, QAbstractItemView) and view.hasFocus() and view.property("framed"):
                self._paint_frame(painter, QRectF(option.rect), index, "focus")
            elif self._theme.scheme.is_high_contrast:
                self._paint_frame(painter, QRectF(option.rect), index, "accent")

    def _paint_heading(self, painter: QPainter, area: QRectF, index: QModelIndex | QPersistentModelIndex) -> None:
        theme = self._theme
        painter.fillRect(area, theme.color("sunken"))
        painter.fillRect(QRectF(area.left(), area.bottom() - 1, area.width(), 1), theme.color("border"))
        painter.setFont(theme.font("small", weight=600))
        painter.setPen(theme.color("muted"))
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading | Qt.TextFlag.TextSingleLine
        painter.drawText(area.adjusted(_PADDING, 0, -_PADDING, 0), flags, str(index.data() or ""))

    def _paint_badge(
        self, painter: QPainter, area: QRectF, index: QModelIndex | QPersistentModelIndex, look: Look
    ) -> None:
        theme = self._theme
        fill, ink = look.colors()
        font = theme.font("caption", weight=600)
        metrics = QFontMetrics(font)
        room = area.width() - 2 * _PADDING
        inside = theme.px(_INSIDE)
        text = metrics.elidedText(str(index.data() or ""), Qt.TextElideMode.ElideRight, int(room - 2 * inside))
        width = metrics.horizontalAdvance(text) + 2 * inside
        height = max(theme.px(18), metrics.height())
        left = area.left() + _PADDING
        if painter.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            left = area.right() - _PADDING - width
        badge = QRectF(left, area.top() + (area.height() - 1 - height) / 2, width, height)
        edge: Token | None = "border" if theme.scheme.is_high_contrast else None
        box(painter, badge, theme.radius("badge"), theme.color(fill), theme.color(edge) if edge else None)
        painter.setFont(font)
        painter.setPen(theme.color(ink))
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine, text)

    def _paint_frame(
        self, painter: QPainter, area: QRectF, index: QModelIndex | QPersistentModelIndex, colour: Token
    ) -> None:
        """Draw this cell's part of a frame of 2 px around the row."""
        view = self.parent()
        shown = range(COLUMNS)
        if isinstance(view, QTableView):
            shown = [column for column in range(COLUMNS) if not view.isColumnHidden(column)]  # type: ignore[assignment]
        ink, left, right = self._theme.color(colour), area.left(), area.right()
        painter.fillRect(QRectF(left, area.top(), area.width(), 2), ink)
        painter.fillRect(QRectF(left, area.bottom() - 3, area.width(), 2), ink)
        if index.column() == shown[0]:
            painter.fillRect(QRectF(left, area.top(), 2, area.height() - 1), ink)
        if index.column() == shown[-1]:
            painter.fillRect(QRectF(right - 2, area.top(), 2, area.height() - 1), ink)
