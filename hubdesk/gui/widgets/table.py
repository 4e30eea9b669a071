"""The look of tables: frame, rows with hairlines, cells with icons and findings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStackedLayout,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from hubdesk.gui.widgets.painting import Painted
from hubdesk.gui.widgets.table_header import TableHeader

if TYPE_CHECKING:
    from hubdesk.gui.theme.theme import Theme
    from hubdesk.gui.theme.tokens import Token

#: Roles that models may answer beside Qt's own. All are optional.
ICON_ROLE = Qt.ItemDataRole.UserRole + 1
"""``(key, token)``: an icon before the text."""
TONE_ROLE = Qt.ItemDataRole.UserRole + 2
"""A token: colour of the text."""
GROUND_ROLE = Qt.ItemDataRole.UserRole + 3
"""A token: fill of the cell."""
STRONG_ROLE = Qt.ItemDataRole.UserRole + 4
"""True: weight 600. ``"italic"``: for lines that are left out."""
ELIDE_MIDDLE_ROLE = Qt.ItemDataRole.UserRole + 5
"""True: shorten in the middle, for e-mail addresses."""
SECOND_LINE_ROLE = Qt.ItemDataRole.UserRole + 6
"""A muted caption below the text, in tables with rows of two lines."""
EDITED_ROLE = Qt.ItemDataRole.UserRole + 7
"""True: an accent corner marks the cell as changed by the user."""
FIXED_ROLE = Qt.ItemDataRole.UserRole + 8
"""True: fixed font, for ids."""

_PADDING = 10


class CellDelegate(QStyledItemDelegate):
    """Draws a cell from the roles above."""

    def __init__(self, theme: Theme, *, vertical_lines: bool = False, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._vertical_lines = vertical_lines

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the width of the text; heights are the table's."""
        text = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        width = option.fontMetrics.horizontalAdvance(text) + 2 * _PADDING + 2
        if index.data(ICON_ROLE) is not None:
            width += self._theme.px(14) + 6
        return QSize(width, self._theme.px(32))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw ground, hairlines, icon and text."""
        theme = self._theme
        rect: QRectF = QRectF(option.rect)
        state = option.state
        self._paint_ground(painter, rect, state, index)
        content = rect.adjusted(_PADDING, 0, -_PADDING, -1)
        icon = index.data(ICON_ROLE)
        if icon is not None:
            edge = theme.px(14)
            theme.icons.draw(
                painter, icon[0], icon[1], QRectF(content.left(), content.top(), edge, content.height()), edge
            )
            content.setLeft(content.left() + edge + 6)
        self._paint_text(painter, content, index)
        if index.data(EDITED_ROLE):
            corner = QPainterPath()
            corner.moveTo(rect.right() - 6, rect.top())
            corner.lineTo(rect.right(), rect.top())
            corner.lineTo(rect.right(), rect.top() + 6)
            painter.fillPath(corner, theme.color("accent"))
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(theme.color("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(rect.adjusted(1, 1, -2, -2))

    def _paint_ground(
        self,
        painter: QPainter,
        rect: QRectF,
        state: QStyle.StateFlag,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        theme = self._theme
        ground: Token | None = index.data(GROUND_ROLE)
        if state & QStyle.StateFlag.State_Selected:
            ground = "accent-soft"
        elif ground is None and state & QStyle.StateFlag.State_MouseOver:
            ground = "hover"
        if ground is not None:
            painter.fillRect(rect, theme.color(ground))
        line = theme.color("border")
        painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), line)
        if self._vertical_lines:
            painter.fillRect(QRectF(rect.right() - 1, rect.top(), 1, rect.height()), line)

    def _paint_text(self, painter: QPainter, area: QRectF, index: QModelIndex | QPersistentModelIndex) -> None:
        theme = self._theme
        text = index.data(Qt.ItemDataRole.DisplayRole)
        second = index.data(SECOND_LINE_ROLE)
        if text is None and second is None:
            return
        strong = index.data(STRONG_ROLE)
        align = index.data(Qt.ItemDataRole.TextAlignmentRole)
        numeric = bool(align is not None and Qt.AlignmentFlag(align) & Qt.AlignmentFlag.AlignRight)
        if index.data(FIXED_ROLE):
            font = theme.fixed_font(weight=600 if strong is True else 400)
        else:
            font = theme.font("body", weight=600 if strong is True else 400, tabular=numeric)
        font.setItalic(strong == "italic")
        painter.setFont(font)
        tone: Token = index.data(TONE_ROLE) or "text"
        painter.setPen(theme.color(tone))
        flags = Qt.AlignmentFlag(align) if align is not None else Qt.AlignmentFlag.AlignLeading
        top = QRectF(area)
        if second:
            top.setHeight(area.height() / 2 + 1)
            flags = (flags & Qt.AlignmentFlag.AlignHorizontal_Mask) | Qt.AlignmentFlag.AlignBottom
        else:
            flags = (flags & Qt.AlignmentFlag.AlignHorizontal_Mask) | Qt.AlignmentFlag.AlignVCenter
        mode = Qt.TextElideMode.ElideMiddle if index.data(ELIDE_MIDDLE_ROLE) else Qt.TextElideMode.ElideRight
        line = " ".join(str(text or "").split("\n"))
        shown = painter.fontMetrics().elidedText(line, mode, int(area.width()))
        painter.drawText(top, flags | Qt.TextFlag.TextSingleLine, shown)
        if second:
            painter.setFont(theme.font("caption"))
            painter.setPen(theme.color("muted"))
            shown = painter.fontMetrics().elidedText(str(second), Qt.TextElideMode.ElideRight, int(area.width()))
            below = area.adjusted(0, area.height() / 2 + 1, 0, 0)
            painter.drawText(below, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading, shown)


class Table(QTableView):
    """A table of the kit. Selecting everything is refused: on a million rows it stops the window for seconds.

    Attributes:
        head: The head; it knows the widths that a person gave to columns.

    Signals:
        row_activated: Row number; Return or a double click.
    """

    row_activated = Signal(int)

    def __init__(
        self,
        theme: Theme,
        *,
        row_height: int = 32,
        vertical_lines: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._row_height = row_height
        self.head = TableHeader(theme, self)
        self.setHorizontalHeader(self.head)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setItemDelegate(CellDelegate(theme, vertical_lines=vertical_lines, parent=self))
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setCornerButtonEnabled(False)
        self.doubleClicked.connect(lambda index: self.row_activated.emit(index.row()))
        self._measure()

    def selectAll(self) -> None:  # noqa: N802  # Qt's name
        """Do nothing; see the class."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Activate the row by Return."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.row_activated.emit(self.currentIndex().row())
            event.accept()
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Measure the rows again with another text size."""
        if event.type() == QEvent.Type.StyleChange:
            self._measure()
        super().changeEvent(event)

    def _measure(self) -> None:
        self.verticalHeader().setMinimumSectionSize(10)
        self.verticalHeader().setDefaultSectionSize(self._theme.px(self._row_height))


class _Corners(Painted):
    """Lies over a table and draws its rounded frame."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Cut the corners off and draw the edge."""
        painter, theme = QPainter(self), self._theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area, radius = QRectF(self.rect()), theme.radius("panel")
        outside = QPainterPath()
        outside.addRect(area)
        inside = QPainterPath()
        inside.addRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        painter.fillPath(outside.subtracted(inside), theme.color("surface"))
        painter.setPen(QPen(theme.color("border"), 1))
        painter.drawPath(inside)


class TableFrame(QWidget):
    """A rounded frame around a table, with an empty state in its place while there are no rows.

    Attributes:
        table: The table.
    """

    def __init__(
        self, theme: Theme, table: QTableView, empty: QWidget | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.table = table
        self._empty = empty
        self._model: QAbstractItemModel | None = None
        self._stack = QStackedLayout(self)
        self._stack.setContentsMargins(1, 1, 1, 1)
        self._stack.addWidget(table)
        if empty is not None:
            self._stack.addWidget(empty)
        self._corners = _Corners(theme, self)
        self.watch()

    def watch(self) -> None:
        """Follow the table's model; call it after giving the table another one."""
        model = self.table.model()
        if model is not self._model:
            self._model = model
            for change in (model.rowsInserted, model.rowsRemoved, model.modelReset):
                change.connect(self._refresh)
        self._refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the frame on top."""
        self._corners.setGeometry(self.rect())
        self._corners.raise_()

    def _refresh(self) -> None:
        if self._empty is None:
            return
        none = self._model is None or self._model.rowCount() == 0
        self._stack.setCurrentWidget(self._empty if none else self.table)
        self._corners.raise_()
