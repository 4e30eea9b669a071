"""A row of two to four words of which one is chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy

from hubdesk.gui.widgets.painting import Painted, box
from hubdesk.gui.widgets.speaking import Parts

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from hubdesk.gui.theme.theme import Theme

_PADDING = 14


class Segmented(Painted):
    """Chooses one of a few values; arrow keys move the choice.

    Signals:
        chosen: The user chose another value.
    """

    chosen = Signal(object)
    spoken_as = QAccessible.Role.Grouping

    def __init__(
        self,
        theme: Theme,
        entries: Sequence[tuple[str, object]],
        *,
        name: str = "",
        dense: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, parent)
        self._entries = list(entries)
        self._dense = dense
        self._index = 0
        self._hovered = -1
        self._name = name
        self._parts = Parts(self, QAccessible.Role.RadioButton)
        self._parts.pressed.connect(self._choose)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._describe()

    def value(self) -> object:
        """Return the chosen value."""
        return self._entries[self._index][1]

    def set_value(self, value: object) -> None:
        """Choose a value without a signal; an unknown one changes nothing."""
        for index, (_, known) in enumerate(self._entries):
            if known == value:
                self._index = index
                self._describe()
                self.update()

    def sizeHint(self) -> QSize:
        """Return room for all words."""
        return QSize(sum(self._widths()), self._theme.px(28 if self._dense else 32))

    def minimumSizeHint(self) -> QSize:
        """Return the size hint."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw frame, dividers and words."""
        painter, theme = QPainter(self), self._theme
        frame, radius = QRectF(self.rect()), theme.radius("control")
        box(painter, frame, radius, theme.color("surface"))
        clip = QPainterPath()
        clip.addRoundedRect(frame, radius, radius)
        painter.setClipPath(clip)
        for index, area in enumerate(self._areas()):
            on = index == self._index
            if on or index == self._hovered:
                painter.fillRect(area, theme.color("accent-soft" if on else "hover"))
            if index:
                painter.fillRect(QRectF(area.left(), 0, 1, area.height()), theme.color("border"))
            painter.setFont(theme.font("body", weight=600 if on else 400))
            ink = theme.color("disabled" if not self.isEnabled() else "accent-text" if on else "text")
            painter.setPen(ink)
            painter.drawText(area, Qt.AlignmentFlag.AlignCenter, self._entries[index][0])
        painter.setClipping(False)
        box(painter, frame, radius, None, theme.color("border-control" if self.isEnabled() else "border"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell screen readers where the words are."""
        self._parts.place(self._areas())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose what is under the pointer."""
        self._choose(self._at(event.position().x()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show what would be chosen."""
        self._hovered = self._at(event.position().x())
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Show no hover."""
        self._hovered = -1
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the choice by arrow keys."""
        forward = Qt.Key.Key_Left if self.isRightToLeft() else Qt.Key.Key_Right
        back = Qt.Key.Key_Right if self.isRightToLeft() else Qt.Key.Key_Left
        if event.key() == forward:
            self._choose(min(self._index + 1, len(self._entries) - 1))
        elif event.key() == back:
            self._choose(max(self._index - 1, 0))
        else:
            super().keyPressEvent(event)

    def _choose(self, index: int) -> None:
        if index in (-1, self._index):
            return
        self._index = index
        self._describe()
        self.update()
        self.chosen.emit(self.value())

    def _describe(self) -> None:
        self.setAccessibleName(
            f"{self._name}: {self._entries[self._index][0]}" if self._name else self._entries[self._index][0]
        )
        self._parts.describe([text for text, _ in self._entries], self._index)

    def _widths(self) -> list[int]:
        metrics = QFontMetrics(self._theme.font("body", weight=600))
        return [metrics.horizontalAdvance(text) + 2 * self._theme.px(_PADDING) for text, _ in self._entries]

    def _areas(self) -> list[QRectF]:
        areas, left = [], 0.0
        for width in self._widths():
            areas.append(QRectF(left, 0, width, self.height()))
            left += width
        if self.isRightToLeft():
            areas = [QRectF(self.width() - area.right(), 0, area.width(), area.height()) for area in areas]
        return areas

    def _at(self, x: float) -> int:
        return next((i for i, area in enumerate(self._areas()) if area.left() <= x < area.right()), -1)
