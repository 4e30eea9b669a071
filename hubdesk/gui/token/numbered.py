"""Numbered cards: the blocks of a walk-through."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from hubdesk.gui.widgets.card import Card
from hubdesk.gui.widgets.field import IconMark
from hubdesk.gui.widgets.painting import Painted, box
from hubdesk.gui.widgets.wrapping import WrapLabel

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from hubdesk.gui.theme.theme import Theme
    from hubdesk.gui.theme.tokens import Token
    from hubdesk.gui.widgets.labels import Tone

_CIRCLE = 22


class NumberMark(Painted):
    """A number in a circle; a check once its block is done."""

    def __init__(self, theme: Theme, number: int) -> None:
        super().__init__(theme)
        self._number = str(number)
        self._done = False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_done(self, done: bool) -> None:
        """Show a check in place of the number."""
        self._done = done
        self.update()

    def sizeHint(self) -> QSize:
        """Return a square."""
        edge = self._theme.px(_CIRCLE)
        return QSize(edge, edge)

    def minimumSizeHint(self) -> QSize:
        """Return a square."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the circle."""
        painter, theme, area = QPainter(self), self._theme, QRectF(self.rect())
        edge = theme.color("accent-text") if theme.scheme.is_high_contrast else None
        fill: Token = "success-soft" if self._done else "accent-soft"
        box(painter, area, area.height() / 2, theme.color(fill), edge)
        if self._done:
            theme.icons.draw(painter, "check", "success", area, theme.px(14))
            return
        painter.setFont(theme.font("small", weight=600, tabular=True))
        painter.setPen(theme.color("accent-text"))
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, self._number)


class Numbered(Card):
    """A card that begins with a number and a bold line.

    Attributes:
        mark: The number.
        title: The bold line.
    """

    def __init__(self, theme: Theme, number: int, title: str) -> None:
        super().__init__(theme, spacing=12)
        self.mark = NumberMark(theme, number)
        self.title = WrapLabel(title, "subtitle", strong=True)
        self._line = QHBoxLayout()
        self._line.setSpacing(10)
        self._line.addWidget(self.mark, 0, Qt.AlignmentFlag.AlignTop)
        self._line.addWidget(self.title, 1)
        self.body.addLayout(self._line)

    def add_to_head(self, widget: QWidget) -> None:
        """Put something at the right of the bold line."""
        self._line.addWidget(widget)


def icon_line(theme: Theme, icon: str, label: QWidget, color: Token = "muted", *, size: int = 16) -> QWidget:
    """Return an icon with what stands beside it."""
    holder = QWidget()
    line = QHBoxLayout(holder)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(10)
    line.addWidget(IconMark(theme, icon, color, size), 0, Qt.AlignmentFlag.AlignTop)
    line.addWidget(label, 1)
    return holder


def said(theme: Theme, icon: str, text: str, tone: Tone = "muted") -> tuple[QWidget, WrapLabel]:
    """Return an icon with a sentence, and the sentence's label."""
    label = WrapLabel(text, tone=tone)
    return icon_line(theme, icon, label), label
