"""Chips: filters with a count."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QPushButton, QSizePolicy

from hubdesk.gui import wording
from hubdesk.gui.widgets.painting import box

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from hubdesk.gui.theme.theme import Theme
    from hubdesk.gui.theme.tokens import Token

_PADDING = 11
_GAP = 6


class Chip(QPushButton):
    """A filter that is on or off. Zero counts stay visible: none is news too."""

    def __init__(
        self,
        theme: Theme,
        text: str,
        count: int | None = None,
        *,
        icon: str = "",
        icon_color: Token = "muted",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._theme = theme
        self._count = count
        self._icon = icon
        self._icon_color: Token = icon_color
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_count(count)

    def set_count(self, count: int | None) -> None:
        """Show another number."""
        self._count = count
        self.setAccessibleName(f"{self.text()} {self._number()}".strip())
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return room for icon, word and number."""
        theme = self._theme
        width = QFontMetrics(theme.font("small")).horizontalAdvance(self.text()) + 2 * theme.px(_PADDING)
        if self._icon:
            width += theme.px(14) + _GAP
        if self._number():
            width += (
                QFontMetrics(theme.font("small", weight=600, tabular=True)).horizontalAdvance(self._number()) + _GAP
            )
        return QSize(width + 2, theme.px(28))

    def minimumSizeHint(self) -> QSize:
        """Return the size hint."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the pill."""
        painter, theme, area = QPainter(self), self._theme, QRectF(self.rect())
        on = self.isChecked()
        fill: Token = "accent-soft" if on else "hover" if self.underMouse() else "surface"
        box(painter, area, area.height() / 2, theme.color(fill), theme.color("accent" if on else "border"))
        ink: Token = "accent-text" if on else "text"
        x: float = theme.px(_PADDING)
        if self._icon:
            edge = theme.px(14)
            spot = QRectF(x, (area.height() - edge) / 2, edge, edge)
            theme.icons.draw(painter, self._icon, self._icon_color, spot, edge)
            x += edge + _GAP
        painter.setPen(theme.color(ink if self.isEnabled() else "disabled"))
        painter.setFont(theme.font("small"))
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(area.adjusted(x, 0, 0, 0), flags, self.text())
        x += painter.fontMetrics().horizontalAdvance(self.text()) + _GAP
        painter.setFont(theme.font("small", weight=600, tabular=True))
        painter.drawText(area.adjusted(x, 0, 0, 0), flags, self._number())

    def _number(self) -> str:
        return "" if self._count is None else wording.number(self._count)


def exclusive(chips: list[Chip]) -> None:
    """Make chips behave as one choice: one is always on."""
    for chip in chips:
        chip.setAutoExclusive(True)
    first: QAbstractButton | None = chips[0] if chips else None
    if first is not None and not any(chip.isChecked() for chip in chips):
        first.setChecked(True)
