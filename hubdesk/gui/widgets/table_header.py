"""The head of a table: names and order of the columns, and the widths that a person gave to them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHeaderView, QMenu

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QContextMenuEvent, QPainter
    from PySide6.QtWidgets import QWidget

    from hubdesk.gui.theme.theme import Theme

_PADDING = 10
_NARROWEST, _WIDEST = 24, 2_000
"""Widths that make sense, px at 100 %; others are passed over."""

_MOST = 200
"""Columns whose widths are remembered; of files with other columns the oldest are forgotten."""


class TableHeader(QHeaderView):
    """Small, bold, muted, on sunken ground, with the sort mark at the end.

    A table lays its columns out by :meth:`give`, as often as it likes: a width that a person has dragged stands.

    Attributes:
        kept_as: Name under which the widths are kept for the next start; empty to keep them for this one only.
        by_name: Whether a column is known by its words, because the columns are others with each file.

    Signals:
        widths_changed: A person gave a column a width, or took all of them back: the table lays out anew.
    """

    widths_changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme = theme
        self._chosen: dict[str, int] = {}
        self._dragged: dict[int, int] | None = None
        self.kept_as = ""
        self.by_name = False
        self.setHighlightSections(False)
        self.setSectionsClickable(True)
        self.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.setMinimumSectionSize(40)
        self.sectionResized.connect(self._resized)

    def sizeHint(self) -> QSize:
        """Return the head's height."""
        return QSize(super().sizeHint().width(), self._theme.px(30))

    def width_of(self, column: int, width: int) -> int:
        """Return the width that a column takes, px: the one that a person gave to it, otherwise ``width``."""
        if self._dragged and column in self._dragged:
            return self._dragged[column]  # a scroll bar that comes while it is dragged has the table lay out anew
        chosen = self._chosen.get(self._key(column))
        return width if chosen is None else self._theme.px(chosen)

    def words_width(self, column: int) -> int:
        """Return the width in px at which a column's words are whole."""
        metrics = QFontMetrics(self._theme.font("small", weight=600))
        return metrics.horizontalAdvance(self._words(column)) + 2 * _PADDING + 2

    def give(self, column: int, width: int) -> None:
        """Give a column a width in px, unless a person gave it another one."""
        self.resizeSection(column, self.width_of(column, width))

    def chosen(self) -> dict[str, int]:
        """Return the widths that a person gave to columns, px at 100 %."""
        return dict(self._chosen)

    def choose(self, widths: Mapping[str, object]) -> None:
        """Take widths that were kept; what makes no sense is passed over."""
        self._chosen = {
            key: width for key, width in widths.items() if isinstance(width, int) and _NARROWEST <= width <= _WIDEST
        }
        self.widths_changed.emit()

    def forget_widths(self) -> None:
        """Leave the widths to the table again."""
        self.choose({})

    def viewportEvent(self, event: QEvent) -> bool:  # Qt's name
        """Watch for a column that is dragged, or made as wide as its contents by a double click."""
        if event.type() in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick):
            self._dragged = {}
        taken = super().viewportEvent(event)
        if event.type() == QEvent.Type.MouseButtonRelease:
            self._remember()
        return taken

    def _remember(self) -> None:
        dragged, self._dragged = self._dragged, None
        if not dragged:
            return
        for column, width in dragged.items():
            key = self._key(column)
            self._chosen.pop(key, None)  # the newest come last
            self._chosen[key] = min(max(_NARROWEST, round(width / self._theme.scale)), _WIDEST)
        self._chosen = dict(list(self._chosen.items())[-_MOST:])
        self.widths_changed.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer to leave the widths to the table again."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        reset = menu.addAction(self.tr("Reset column widths"), self.forget_widths)
        reset.setEnabled(bool(self._chosen))
        menu.popup(event.globalPos())

    def _resized(self, column: int, before: int, width: int) -> None:
        if self._dragged is not None and self.sectionResizeMode(column) is QHeaderView.ResizeMode.Interactive:
            self._dragged[column] = width

    def _key(self, column: int) -> str:
        return self._words(column) if self.by_name else str(column)

    def _words(self, column: int) -> str:
        role = Qt.ItemDataRole.DisplayRole
        return str(self.model().headerData(column, Qt.Orientation.Horizontal, role) or "")

    def paintSection(self, painter: QPainter, rect: object, logical: int) -> None:  # noqa: N802  # Qt's name
        """Draw one column's head."""
        theme, area = self._theme, QRectF(rect)  # type: ignore[call-overload]
        painter.save()
        painter.fillRect(area, theme.color("sunken"))
        painter.fillRect(QRectF(area.left(), area.bottom() - 1, area.width(), 1), theme.color("border"))
        align = self.model().headerData(logical, Qt.Orientation.Horizontal, Qt.ItemDataRole.TextAlignmentRole)
        flags = Qt.AlignmentFlag(align) if align is not None else Qt.AlignmentFlag.AlignLeft
        flags = (flags & Qt.AlignmentFlag.AlignHorizontal_Mask) | Qt.AlignmentFlag.AlignVCenter
        room = area.adjusted(_PADDING, 0, -_PADDING, 0)
        if self.isSortIndicatorShown() and self.sortIndicatorSection() == logical:
            edge = theme.px(12)
            room.setRight(room.right() - edge - 4)
            spot = QRectF(room.right() + 4, area.top(), edge, area.height())
            self._paint_chevron(painter, spot, edge)
        painter.setFont(theme.font("small", weight=600))
        painter.setPen(theme.color("muted"))
        shown = painter.fontMetrics().elidedText(self._words(logical), Qt.TextElideMode.ElideRight, int(room.width()))
        painter.drawText(room, flags, shown)
        painter.restore()

    def _paint_chevron(self, painter: QPainter, spot: QRectF, edge: int) -> None:
        painter.save()
        if self.sortIndicatorOrder() is Qt.SortOrder.AscendingOrder:
            painter.translate(0, 2 * spot.center().y())
            painter.scale(1, -1)
        self._theme.icons.draw(painter, "chevron-down", "muted", spot, edge)
        painter.restore()
