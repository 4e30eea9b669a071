"""Tabs: words in a line, the chosen one underlined; counts in muted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy

from hubdesk.gui.widgets.painting import Painted
from hubdesk.gui.widgets.speaking import Parts
from hubdesk.gui.wording import number

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from hubdesk.gui.theme.theme import Theme

_APART, _HEIGHT, _LINE = 20, 34, 2
_COUNT_GAP = 6


class Tabs(Painted):
    """A line of tabs; arrow keys move, so does Ctrl+Tab.

    Signals:
        chosen: Index of a tab.
    """

    chosen = Signal(int)
    spoken_as = QAccessible.Role.PageTabList

    def __init__(self, theme: Theme, words: Sequence[str], *, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._words = tuple(words)
        self._counts: list[int | None] = [None] * len(self._words)
        self._name = name
        self._parts = Parts(self, QAccessible.Role.PageTab)
        self._parts.pressed.connect(self.choose)
        self._index = 0
        self._hovered = -1
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._describe()

    @property
    def index(self) -> int:
        """Which tab is chosen."""
        return self._index

    def set_count(self, index: int, count: int | None) -> None:
        """Show a number after a tab's word."""
        if self._counts[index] != count:
            self._counts[index] = count
            self.updateGeometry()
            self.update()
            self._describe()

    def choose(self, index: int) -> None:
        """Choose a tab."""
        index %= len(self._words)
        if index != self._index:
            self._index = index
            self.update()
            self._describe()
            self.chosen.emit(index)

    def sizeHint(self) -> QSize:
        """Return room for all words."""
        last = self._areas()[-1]
        return QSize(round(last.right()) + 1, self._theme.px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Return the size hint."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw words, counts and the line."""
        painter, theme = QPainter(self), self._theme
        for index, area in enumerate(self._areas()):
            on = index == self._index
            painter.setFont(theme.font("body", weight=600 if on else 400))
            painter.setPen(theme.color("text" if on or index == self._hovered else "muted"))
            painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self._words[index])
            count = self._counts[index]
            if count is not None:
                painter.setFont(theme.font("body", tabular=True))
                painter.setPen(theme.color("muted"))
                painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, number(count))
            if on:
                line = QRectF(area.left(), area.bottom() - _LINE, area.width(), _LINE)
                painter.fillRect(line, theme.color("accent"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell screen readers where the words are."""
        self._parts.place(self._areas())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the tab below the pointer."""
        index = self._at(event.position().x())
        if index >= 0:
            self.choose(index)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show which one a press would choose."""
        self._hover(self._at(event.position().x()))

    def leaveEvent(self, event: object) -> None:
        """Show none."""
        self._hover(-1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move by arrow keys and Ctrl+Tab."""
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            step = {Qt.Key.Key_Tab: 1, Qt.Key.Key_Backtab: -1}.get(Qt.Key(event.key()), step)
        if step is None:
            super().keyPressEvent(event)
            return
        self.choose(self._index + (-step if self.isRightToLeft() else step))

    def _hover(self, index: int) -> None:
        if index != self._hovered:
            self._hovered = index
            self.update()

    def _areas(self) -> list[QRectF]:
        theme = self._theme
        words = QFontMetrics(theme.font("body", weight=600))
        figures = QFontMetrics(theme.font("body", tabular=True))
        areas, left, height = [], 0.0, float(max(self.height(), theme.px(_HEIGHT)))
        for text, count in zip(self._words, self._counts, strict=True):
            width = float(words.horizontalAdvance(text))
            if count is not None:
                width += _COUNT_GAP + figures.horizontalAdvance(number(count))
            areas.append(QRectF(left, 0, width, height))
            left += width + theme.px(_APART)
        if self.isRightToLeft():
            areas = [QRectF(self.width() - area.right(), 0, area.width(), height) for area in areas]
        return areas

    def _at(self, x: float) -> int:
        slack = self._theme.px(_APART) / 2
        areas = enumerate(self._areas())
        return next((index for index, area in areas if area.left() - slack <= x <= area.right() + slack), -1)

    def _describe(self) -> None:
        words = [
            word if count is None else f"{word} {number(count)}"
            for word, count in zip(self._words, self._counts, strict=True)
        ]
        chosen = words[self._index]
        self.setAccessibleName(f"{self._name}: {chosen}" if self._name else chosen)
        self._parts.describe(words, self._index)
        self._parts.place(self._areas())
