"""The choice of an account's colour."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip

from hubdesk.gui.widgets.painting import Painted
from hubdesk.gui.widgets.speaking import Parts

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from hubdesk.gui.theme.theme import Theme

DEMO_COLOUR = "slate"
"""Always that of the demo portal, and of no other account."""

_DOT, _STEP = 16, 22


class Swatches(Painted):
    """Dots of which one is chosen; arrow keys move the choice.

    Signals:
        chosen: Key of another colour that the reader chose.
    """

    chosen = Signal(str)
    spoken_as = QAccessible.Role.Grouping

    def __init__(self, theme: Theme, keys: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._keys = list(keys)
        self._index = 0
        self._parts = Parts(self, QAccessible.Role.RadioButton)
        self._parts.pressed.connect(self._choose)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setProperty("focus-radius", 6)
        self._describe()

    def offer(self, keys: Sequence[str], chosen: str) -> None:
        """Offer other colours; with only one there is nothing to choose."""
        self._keys = list(keys)
        self._index = self._keys.index(chosen) if chosen in self._keys else 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if len(self._keys) > 1 else Qt.FocusPolicy.NoFocus)
        self._describe()
        self.updateGeometry()
        self.update()

    def value(self) -> str:
        """Return the key of the chosen colour."""
        return self._keys[self._index]

    def sizeHint(self) -> QSize:
        """Return room for all dots with the ring of the chosen one."""
        theme = self._theme
        return QSize(theme.px(_STEP) * (len(self._keys) - 1) + theme.px(_DOT) + 8, theme.px(_DOT) + 8)

    def minimumSizeHint(self) -> QSize:
        """Return the size hint."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the dots; a ring is around the chosen one."""
        painter, theme = QPainter(self), self._theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        radius = theme.px(_DOT) / 2
        for index, key in enumerate(self._keys):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.account_color(key))
            painter.drawEllipse(self._center(index), radius, radius)
            if index == self._index and len(self._keys) > 1:
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(theme.color("focus"), 2))
                painter.drawEllipse(self._center(index), radius + 2.5, radius + 2.5)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell screen readers where the dots are."""
        self._place_parts()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the dot under the pointer."""
        self._choose(self._at(event.position()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the choice by arrow keys."""
        mirrored = self.isRightToLeft()
        if event.key() == (Qt.Key.Key_Left if mirrored else Qt.Key.Key_Right):
            self._choose(min(self._index + 1, len(self._keys) - 1))
        elif event.key() == (Qt.Key.Key_Right if mirrored else Qt.Key.Key_Left):
            self._choose(max(self._index - 1, 0))
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Name the colour under the pointer."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            index = self._at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), self._called(self._keys[index]) if index >= 0 else "", self)
            return True
        return super().event(event)

    def _center(self, index: int) -> QPointF:
        theme = self._theme
        x = (4 if len(self._keys) > 1 else 0) + theme.px(_DOT) / 2 + index * theme.px(_STEP)
        return QPointF(self.width() - x if self.isRightToLeft() else x, self.height() / 2)

    def _at(self, point: QPointF) -> int:
        half = self._theme.px(_STEP) / 2
        for index in range(len(self._keys)):
            center = self._center(index)
            if QRectF(center.x() - half, 0, 2 * half, self.height()).contains(point):
                return index
        return -1

    def _choose(self, index: int) -> None:
        if index in (-1, self._index):
            return
        self._index = index
        self._describe()
        self.update()
        self.chosen.emit(self.value())

    def _describe(self) -> None:
        self.setAccessibleName(self.tr("Colour of the account: {0}").format(self._called(self.value())))
        self._parts.describe([self._called(key) for key in self._keys], self._index)
        self._place_parts()

    def _called(self, key: str) -> str:
        names = {
            "lagoon": self.tr("Lagoon"),
            "plum": self.tr("Plum"),
            "copper": self.tr("Copper"),
            "harbour": self.tr("Harbour"),
            "moss": self.tr("Moss"),
            "wine": self.tr("Wine"),
            "umber": self.tr("Umber"),
            DEMO_COLOUR: self.tr("Slate"),
        }
        return names[key]

    def _place_parts(self) -> None:
        half = self._theme.px(_STEP) / 2
        centers = [self._center(index) for index in range(len(self._keys))]
        self._parts.place([QRectF(each.x() - half, 0, 2 * half, self.height()) for each in centers])
