"""The Columns table: a column, the property it goes to, and why. Enter or a click opens the choice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from hubdesk.gui.importer.columns_model import COLUMN, CONFLICT, ICON, PROPERTY, SECOND, TONE, WHY, WRITE
from hubdesk.gui.widgets.painting import box
from hubdesk.gui.widgets.table_header import TableHeader

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
    from PySide6.QtWidgets import QWidget

    from hubdesk.gui.importer.columns_model import ColumnsModel
    from hubdesk.gui.theme.theme import Theme
    from hubdesk.gui.theme.tokens import TextStyle, Token

_ICON = 14
_ROW, _HEAD = 44, 30
_SHARES = {COLUMN: 26, PROPERTY: 31, WHY: 23}
"""Percent of the width; the write rule has the rest."""

_SHARES_OF_FORM = {COLUMN: 29, PROPERTY: 35}
"""The same for a form, where the last column is why."""

_Index = QModelIndex | QPersistentModelIndex
_VCENTER = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine


class ColumnsDelegate(QStyledItemDelegate):
    """Draws two-line cells, and the property as a closed combo."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Return the height of two lines."""
        return QSize(120, self._theme.px(_ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw a cell."""
        theme, rect = self._theme, option.rect
        state = option.state
        current = bool(state & QStyle.StateFlag.State_Selected)
        if index.data(CONFLICT):
            painter.fillRect(rect, theme.color("danger-soft"))
        elif current:
            painter.fillRect(rect, theme.color("accent-soft"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, theme.color("hover"))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.color("border"))
        if index.column() == PROPERTY:
            self._combo(painter, rect, index)
            focused = bool(state & QStyle.StateFlag.State_HasFocus)
            if focused:
                painter.setPen(QPen(theme.color("focus"), 2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                radius = theme.radius("control")
                painter.drawRoundedRect(QRectF(self.combo_rect(rect)).adjusted(1, 1, -1, -1), radius, radius)
        else:
            self._two_lines(painter, rect, index)

    def combo_rect(self, rect: QRect) -> QRect:
        """Return where the closed combo stands in its cell."""
        height = self._theme.px(30)
        top = rect.top() + (rect.height() - height) // 2
        return QRect(rect.left() + 4, top, rect.width() - 12, height)

    def _combo(self, painter: QPainter, rect: QRect, index: _Index) -> None:
        theme = self._theme
        area = QRectF(self.combo_rect(rect))
        left_out = not index.data(ICON)
        edge: Token = "danger" if index.data(CONFLICT) else "border-button" if left_out else "border-control"
        box(painter, area, theme.radius("control"), theme.color("surface"), theme.color(edge))
        left = area.left() + 10
        if not left_out:
            edge_of_icon = theme.px(_ICON)
            spot = QRectF(left, area.top(), edge_of_icon, area.height())
            theme.icons.draw(painter, index.data(ICON), "muted", spot, edge_of_icon)
            left += edge_of_icon + 8
        width = theme.px(_ICON)
        chevron = QRectF(area.right() - width - 10, area.top(), width, area.height())
        theme.icons.draw(painter, "chevron-down", "muted", chevron, width)
        room = QRect(int(left), int(area.top()), int(chevron.left() - left - 6), int(area.height()))
        self._line(painter, room, index.data() or "", "body", index.data(TONE) or "text")

    def _two_lines(self, painter: QPainter, rect: QRect, index: _Index) -> None:
        theme = self._theme
        left, right = rect.left() + 10, rect.right() - 10
        tone: Token = index.data(TONE) or "text"
        middle = rect.top() + rect.height() // 2
        first = theme.px(20)
        upper = QRect(left, middle - first + 1, right - left, first)
        lower = QRect(left, middle + 1, right - left, theme.px(17))
        icon = index.data(ICON)
        if icon:
            edge = theme.px(_ICON)
            theme.icons.draw(painter, icon, tone, QRectF(left, upper.top(), edge, upper.height()), edge)
            upper.setLeft(left + edge + 6)
        if index.column() == COLUMN:
            room = theme.px(16) + 10
            arrow = QRectF(right - theme.px(16), rect.top(), theme.px(16), rect.height())
            theme.icons.draw(painter, "arrow-right", "muted", arrow, theme.px(16))
            upper.setRight(upper.right() - room)
            lower.setRight(lower.right() - room)
        second = index.data(SECOND) or ""
        if not second:
            upper.moveTop(middle - first // 2)
        if index.column() == WRITE and tone == "text":
            edge = theme.px(_ICON)
            chevron = QRectF(right - edge, rect.top(), edge, rect.height())
            theme.icons.draw(painter, "chevron-down", "muted", chevron, edge)
            upper.setRight(upper.right() - edge - 6)
        self._line(painter, upper, index.data() or "", "body", tone)
        self._line(painter, lower, second, "caption", "muted")

    def _line(self, painter: QPainter, room: QRect, text: str, style: TextStyle, tone: Token) -> None:
        if not text or room.width() <= 0:
            return
        font = self._theme.font(style)
        painter.setFont(font)
        painter.setPen(self._theme.color(tone))
        metrics = QFontMetrics(font)
        if metrics.horizontalAdvance(text) > room.width():
            text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, _VCENTER | Qt.AlignmentFlag.AlignLeading, text)


class ColumnsTable(QTableView):
    """A list of columns that is one stop of the Tab key.

    Signals:
        choice_wanted: (row) the property of a row shall be chosen.
        write_wanted: (row) its write rule shall be chosen.
        moved: (row) another row is the current one, -1 for none.
    """

    choice_wanted = Signal(int)
    write_wanted = Signal(int)
    moved = Signal(int)

    def __init__(self, theme: Theme, model: ColumnsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._delegate = ColumnsDelegate(theme, self)
        self.setObjectName("columns_table")
        self.setAccessibleName(self.tr("Columns of the file and where they go"))
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setMouseTracking(True)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head = TableHeader(theme, self)
        self.setHorizontalHeader(head)
        head.setSectionsClickable(False)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head.setStretchLastSection(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        model.modelReset.connect(self._share)
        self._measure()
        theme.changed.connect(self._measure)

    def _measure(self) -> None:
        self.verticalHeader().setMinimumSectionSize(10)
        self.verticalHeader().setDefaultSectionSize(self._theme.px(_ROW))
        self.horizontalHeader().setFixedHeight(self._theme.px(_HEAD))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width among the columns."""
        super().resizeEvent(event)
        self._share()

    def _share(self) -> None:
        shares = _SHARES if self.model().columnCount() > WRITE else _SHARES_OF_FORM
        for column, share in shares.items():
            self.setColumnWidth(column, self.viewport().width() * share // 100)

    def combo_rect(self, row: int) -> QRect:
        """Return where a row's closed combo stands, in the viewport."""
        return self._delegate.combo_rect(self.visualRect(self.model().index(row, PROPERTY)))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open the choice when its combo was clicked."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if not index.isValid() or event.button() is not Qt.MouseButton.LeftButton:
            return
        if index.column() == PROPERTY:
            self.choice_wanted.emit(index.row())
        elif index.column() == WRITE:
            self.write_wanted.emit(index.row())

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:  # type: ignore[override]  # noqa: N802
        """Tell who listens which row is the current one."""
        super().currentChanged(current, previous)
        if current.row() != previous.row():
            self.moved.emit(current.row())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the choice of the current row with Return, Space or F2."""
        current = self.currentIndex()
        opens = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space, Qt.Key.Key_F2}
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if current.isValid() and plain and event.key() in opens:
            wanted = self.write_wanted if current.column() == WRITE else self.choice_wanted
            wanted.emit(current.row())
            return
        super().keyPressEvent(event)
