"""A combo box that looks like the other fields."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from hubdesk.gui.widgets.painting import box

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QEvent
    from PySide6.QtWidgets import QWidget

    from hubdesk.gui.theme.theme import Theme
    from hubdesk.gui.theme.tokens import Token

_EDGE = 1
"""Px of the line around the list."""


class _PopupDelegate(QStyledItemDelegate):
    """Rows of 32 with a check before the chosen one."""

    def __init__(self, theme: Theme, combo: QComboBox) -> None:
        super().__init__(combo)
        self._theme = theme
        self._combo = combo

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the row's size."""
        metrics = QFontMetrics(self._theme.font())
        text = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        return QSize(metrics.horizontalAdvance(text) + self._theme.px(48), self._theme.px(32))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw a row."""
        theme, area = self._theme, QRectF(option.rect)
        state = option.state
        if state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            box(painter, area.adjusted(4, 1, -4, -1), 5, theme.color("selected"))
        enabled = bool(state & QStyle.StateFlag.State_Enabled)
        if index.row() == self._combo.currentIndex():
            theme.icons.draw(
                painter, "check", "accent-text", QRectF(area.left() + 10, area.top(), 16, area.height()), 14
            )
        painter.setFont(theme.font())
        painter.setPen(theme.color("text" if enabled else "disabled"))
        room = area.adjusted(theme.px(32), 0, -8, 0)
        text = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, math.ceil(room.width()))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)


class Combo(QComboBox):
    """Shows the chosen entry; the wheel changes it only while it has the focus.

    Entries are given as pairs of text and value: ``Combo(theme, [("Semicolon", ";"), ...])``.
    """

    spoken_as = QAccessible.Role.ComboBox

    def __init__(
        self,
        theme: Theme,
        entries: Sequence[tuple[str, object]] = (),
        *,
        name: str = "",
        dense: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._dense = dense
        view = QListView(self)
        self.setView(view)
        view.setObjectName("combo_list")
        view.setProperty("ground", "raised")
        self.setItemDelegate(_PopupDelegate(theme, self))
        self.setStyleSheet("QComboBox { combobox-popup: 0; }")
        self.setMaxVisibleItems(12)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.set_entries(entries)

    def set_entries(self, entries: Sequence[tuple[str, object]]) -> None:
        """Offer other entries; the chosen value stays chosen when it is still there."""
        kept = self.value()
        blocked = self.blockSignals(True)
        self.clear()
        for text, value in entries:
            self.addItem(text, value)
        self.blockSignals(blocked)
        self.set_value(kept)

    def value(self) -> object:
        """Return the chosen entry's value, None without entries."""
        return self.currentData()

    def set_value(self, value: object) -> None:
        """Choose an entry by its value; an unknown value changes nothing."""
        for index in range(self.count()):
            if self.itemData(index) == value:
                self.setCurrentIndex(index)
                return

    def spoken_name(self) -> str:
        """Return name and entry: on Linux Qt tells the entry alone."""
        name = self.accessibleName()
        return f"{name}: {self.currentText()}" if name else self.currentText()

    def spoken_press(self) -> None:
        """Open the list for a screen reader."""
        self.showPopup()

    def showPopup(self) -> None:  # noqa: N802  # the name is Qt's
        """Open the list, as wide as its longest entry needs where the screen has that room."""
        screen = self.screen().availableGeometry()
        bar = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
        more = bar if self.count() > self.maxVisibleItems() else 0
        wanted = self.view().sizeHintForColumn(0) + more + 2 * _EDGE
        self.view().setMinimumWidth(min(max(wanted, self.width()), screen.width()))
        super().showPopup()
        popup = self.view().window()
        if popup.frameGeometry().right() > screen.right():
            popup.move(max(screen.left(), screen.right() + 1 - popup.width()), popup.y())

    def wheelEvent(self, event: QEvent) -> None:
        """Leave the wheel to the page unless the box has the focus."""
        if self.hasFocus():
            super().wheelEvent(event)  # type: ignore[arg-type]
        else:
            event.ignore()

    def sizeHint(self) -> QSize:
        """Return room for the longest entry."""
        metrics = QFontMetrics(self._theme.font())
        widest = max((metrics.horizontalAdvance(self.itemText(i)) for i in range(self.count())), default=40)
        return QSize(min(widest, self._theme.px(320)) + self._theme.px(42), self._theme.px(28 if self._dense else 32))

    def minimumSizeHint(self) -> QSize:
        """Return room for a short entry."""
        return QSize(min(self.sizeHint().width(), self._theme.px(84)), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw field, entry and chevron."""
        painter = QPainter(self)
        theme, area = self._theme, QRectF(self.rect())
        enabled = self.isEnabled()
        edge: Token = "border-control"
        if not enabled:
            edge = "border"
        elif self.hasFocus():
            edge = "accent"
        elif self.underMouse():
            edge = "muted"
        box(
            painter,
            area,
            theme.radius("control"),
            theme.color("surface" if enabled else "hover"),
            theme.color(edge),
        )
        chevron, mirrored = theme.px(14), self.isRightToLeft()
        spot = QRectF(9 if mirrored else area.right() - chevron - 9, (area.height() - chevron) / 2, chevron, chevron)
        theme.icons.draw(painter, "chevron-down", "muted" if enabled else "disabled", spot, chevron)
        painter.setFont(theme.font())
        painter.setPen(theme.color("text" if enabled else "disabled"))
        room = area.adjusted(chevron + 14 if mirrored else 10, 0, -10 if mirrored else -chevron - 14, 0)
        text = self.currentText() or self.placeholderText()
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(room.width()))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, shown)
