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

_SIDE, _HEIGHT = 14, 94
"""Px beside the words, and px at 100 % of a tile's height with a caption on one line."""


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
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_figure(self, figure: str, caption: str = "") -> None:
        """Show a formatted number and a line below it."""
        self._figure, self._caption = figure, caption
        self.updateGeometry()
        self.setAccessibleName(f"{self._name}: {figure}. {caption}".rstrip(". "))
        self.update()

    def sizeHint(self) -> QSize:
        """Return a tile's size."""
        theme = self._theme
        figure = QFontMetrics(theme.font("figure")).horizontalAdvance(self._figure) + 4
        name = QFontMetrics(theme.font()).horizontalAdvance(self._name) + theme.px(16) + 8
        width = max(figure, name, self._caption_words().width()) + 2 * _SIDE
        return QSize(max(width, theme.px(150)), theme.px(_HEIGHT))

    def hasHeightForWidth(self) -> bool:
        """Return True: a caption that is too long breaks."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height with as many lines as the caption needs, two at most."""
        two = self._caption_width() > width - 2 * _SIDE
        return self._theme.px(_HEIGHT) + (QFontMetrics(self._theme.font("caption")).height() if two else 0)

    def _caption_width(self) -> int:
        return QFontMetrics(self._theme.font("caption")).horizontalAdvance(self._caption)

    def _caption_words(self) -> QSize:
        """Return the size of the caption on two lines."""
        metrics, half = QFontMetrics(self._theme.font("caption")), self._caption_width() * 6 // 10
        longest = max(map(metrics.horizontalAdvance, self._caption.split(" ")))
        return QSize(max(half, longest), 2 * metrics.height())

    def minimumSizeHint(self) -> QSize:
        """Return the narrowest tile."""
        return QSize(self._theme.px(110), self._theme.px(_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the tile."""
        painter, theme, area = QPainter(self), self._theme, QRectF(self.rect())
        on = self.isChecked()
        hovered = self.isCheckable() and self.underMouse()
        fill: Token = "accent-soft" if on else "hover" if hovered else "surface"
        box(painter, area, theme.radius("card"), theme.color(fill), theme.color("accent" if on else "border"))
        left, width = float(_SIDE), area.width() - 2 * _SIDE
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
        if painter.fontMetrics().horizontalAdvance(self._caption) <= width:
            painter.drawText(QRectF(left, figure.bottom(), width, theme.px(18)), flags, self._caption)
            return
        caption = QRectF(left, figure.bottom(), width, 2 * painter.fontMetrics().height())
        broken = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
        painter.drawText(caption, int(broken), self._caption)

    @staticmethod
    def _fit(painter: QPainter, text: str, width: float) -> str:
        return painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(width))
