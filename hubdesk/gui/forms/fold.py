"""A part that is folded away until it is wanted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from hubdesk.gui.pane import clear_layout

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from hubdesk.gui.theme.theme import Theme

_ICON, _GAP, _LINE = 14, 6, 26


class _Line(QPushButton):
    """The arrow and the title."""

    def __init__(self, theme: Theme, title: str) -> None:
        super().__init__(title)
        self._theme = theme
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return room for arrow and title."""
        theme = self._theme
        metrics = QFontMetrics(theme.font("small", weight=500))
        width = theme.px(_ICON) + _GAP + metrics.horizontalAdvance(self.text()) + 2
        return QSize(width, max(theme.px(_LINE), metrics.height() + 4))

    def minimumSizeHint(self) -> QSize:
        """Return the size hint."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw them, the title as a link."""
        painter, theme, mirrored = QPainter(self), self._theme, self.isRightToLeft()
        edge = theme.px(_ICON)
        left = self.width() - edge if mirrored else 0
        key = "chevron-down" if self.isChecked() else "chevron-left" if mirrored else "chevron-right"
        theme.icons.draw(painter, key, "accent-text", QRectF(left, 0, edge, self.height()), edge)
        font = theme.font("small", weight=500)
        font.setUnderline(self.underMouse())
        painter.setFont(font)
        painter.setPen(theme.color("accent-text"))
        shift = edge + _GAP
        room = QRectF(self.rect()).adjusted(0 if mirrored else shift, 0, -shift if mirrored else 0, 0)
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, self.text())


class Fold(QWidget):
    """A line with an arrow, and what it shows.

    Attributes:
        button: The line; screen readers say whether it is on.
    """

    def __init__(self, theme: Theme, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.button = _Line(theme, title)
        self._inside = QWidget()
        self._column = QVBoxLayout(self._inside)
        self._column.setContentsMargins(0, 6, 0, 0)
        self._column.setSpacing(12)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.button)
        column.addWidget(self._inside)
        self._inside.hide()
        self.button.toggled.connect(self._inside.setVisible)

    def set_title(self, title: str) -> None:
        """Show another title."""
        self.button.setText(title)
        self.button.updateGeometry()

    def clear(self) -> None:
        """Take everything out."""
        clear_layout(self._column)

    def add(self, widget: QWidget) -> None:
        """Put something inside."""
        self._column.addWidget(widget)

    def is_open(self) -> bool:
        """Return whether it is open."""
        return self.button.isChecked()

    def set_open(self, *, on: bool) -> None:
        """Open or close it."""
        self.button.setChecked(on)
