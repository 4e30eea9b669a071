"""Tiles: a figure with its name, which may also be a filter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy

from hubdesk.gui.widgets.painting import box

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from hubdesk.gui.theme.theme import Theme
    from hubdesk.gui.theme.tokens import Token


class Tile(QPushButton):
    """Icon and word, figure, caption; accent edge while chosen. Not checkable means it only shows."""

    def __init__(
        self,
        theme: Theme,
        icon: str,
        color: Token,
        name: str,
        *,
        checkable: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icon = icon
        self._color: Token = color
        self._name, self._figure, self._caption = name, "–", ""
        self.setAccessibleName(name)
        self.setCheckable(checkable)
        self.setAutoDefault(False)
        if checkable:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        else:
            self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_figure(self, figure: str, caption: str = "") -> None:
        """Show a formatted number and a line below it."""
        self._figure, self._caption = figure, caption
        self.setAccessibleName(f"{self._name}: {figure}. {caption}".rstrip(". "))
        self.update()

    def sizeHint(self) -> QSize:
        """Return a tile's size."""
        width = QFontMetrics(self._theme.font("figure")).horizontalAdvance(self._figure) + 32
        return QSize(max(width, self._theme.px(150)), self._theme.px(94))

    def minimumSizeHint(self) -> QSize:
        """Return the narrowest tile."""
        return QSize(self._theme.px(110), self._theme.px(94))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the tile."""
        painter, theme, area = QPainter(self), self._theme, QRectF(self.rect())
        on = self.isChecked()
        hovered = self.isCheckable() and self.underMouse()
        fill: Token = "accent-soft" if on else "hover" if hovered else "surface"
        box(painter, area, theme.radius("card"), theme.color(fill), theme.color("accent" if on else "border"))
        left, width = 14.0, area.width() - 28
        edge = theme.px(16)
        line = theme.px(20)
        top = float(theme.px(12))
        theme.icons.draw(painter, self._icon, self._color, QRectF(left, top + (line - edge) / 2, edge, edge), edge)
        painter.setPen(theme.color("text"))
        painter.setFont(theme.font())
        name = QRectF(left + edge + 8, top, width - edge - 8, line)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(name, flags, self._fit(painter, self._name, name.width()))
        painter.setFont(theme.font("figure"))
        figure = QRectF(left, top + line, width, theme.px(32))
        painter.drawText(figure, flags, self._figure)
        painter.setFont(theme.font("caption"))
        painter.setPen(theme.color("muted"))
        caption = QRectF(left, figure.bottom(), width, theme.px(18))
        painter.drawText(caption, flags, self._fit(painter, self._caption, width))

    @staticmethod
    def _fit(painter: QPainter, text: str, width: float) -> str:
        return painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(width))
