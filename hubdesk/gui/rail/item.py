"""One entry of the rail."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy

from hubdesk.gui.rail.mark import note_color
from hubdesk.gui.widgets.painting import box

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from hubdesk.gui.theme.theme import Theme
    from hubdesk.gui.theme.tokens import Token


class RailItem(QPushButton):
    """Icon and word, with a note at the right; the chosen one is filled and bold."""

    spoken_as = QAccessible.Role.PageTab

    def __init__(self, theme: Theme, icon: str, text: str, tooltip: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._theme = theme
        self._icon = icon
        self._note, self._note_icon = "", ""
        self._folded = False
        self.setCheckable(True)
        self.setAutoExclusive(False)
        self.setAutoDefault(False)
        self.setToolTip(tooltip)
        self.setAccessibleName(text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_note(self, text: str, icon: str) -> None:
        """Show words at the right end, such as ``64 %``."""
        if (text, icon) != (self._note, self._note_icon):
            self._note, self._note_icon = text, icon
            self.setAccessibleName(f"{self.text()}, {text}" if text else self.text())
            self.update()

    def set_folded(self, folded: bool) -> None:
        """Show only the icon."""
        self._folded = folded
        self.update()

    def nextCheckState(self) -> None:
        """Stay chosen when pressed again; the rail chooses."""

    def sizeHint(self) -> QSize:
        """Return the item's size."""
        metrics = QFontMetrics(self._theme.font("body", weight=600))
        width = metrics.horizontalAdvance(self.text()) + self._theme.px(18) + 30
        return QSize(width, self._theme.px(32))

    def minimumSizeHint(self) -> QSize:
        """Return the folded size."""
        return QSize(self._theme.px(32), self._theme.px(32))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the item."""
        painter, theme, area = QPainter(self), self._theme, QRectF(self.rect())
        on = self.isChecked()
        if on or self.underMouse():
            edge = theme.color("accent") if on and theme.scheme.is_high_contrast else None
            fill: Token = "selected" if on else "hover"
            box(painter, area, theme.radius("control"), theme.color(fill), edge, 2.0 if edge else 1.0)
        size = theme.px(18)
        mirrored = self.isRightToLeft()
        color: Token = "accent-text" if on else "muted"
        if self._folded:
            theme.icons.draw(painter, self._icon, color, area, size)
            return
        left = area.width() - size - 8 if mirrored else 8.0
        theme.icons.draw(painter, self._icon, color, QRectF(left, 0, size, area.height()), size)
        painter.setFont(theme.font("body", weight=600 if on else 400))
        painter.setPen(theme.color("text"))
        shift = size + 18
        room = area.adjusted(8 if mirrored else shift, 0, -shift if mirrored else -8, 0)
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, self.text())
        self._paint_note(painter, room)

    def _paint_note(self, painter: QPainter, room: QRectF) -> None:
        if not self._note and not self._note_icon:
            return
        theme = self._theme
        tone = note_color(self._note_icon)
        painter.setFont(theme.font("caption", tabular=True))
        painter.setPen(theme.color(tone))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignTrailing, self._note)
        if self._note_icon:
            edge = theme.px(12)
            width = painter.fontMetrics().horizontalAdvance(self._note) + (4 if self._note else 0)
            left = room.left() + width if self.isRightToLeft() else room.right() - width - edge
            spot = QRectF(left, room.top(), edge, room.height())
            theme.icons.draw(painter, self._note_icon, tone, spot, edge)
