"""Grey bars where lines will stand, while they are being read. Nothing moves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from hubdesk.gui.widgets.painting import Painted, box

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from hubdesk.gui.theme.theme import Theme

_LINES = ((0.62, 0.48), (0.45, 0.52), (0.7, 0.44), (0.5, 0.5), (0.58, 0.4), (0.4, 0.46))
"""Widths of the two bars of each line, of the whole."""


class Skeleton(Painted):
    """As many lines as fit."""

    def __init__(self, theme: Theme, *, line: int, name: str, parent: QWidget | None = None) -> None:
        """Make one.

        Args:
            theme: The theme.
            line: Height of a line with its two bars, px at 100 %.
            name: What is being read, for screen readers.
            parent: Owner.
        """
        super().__init__(theme, parent)
        self._line = line
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        """Return room for one line."""
        return QSize(self._theme.px(120), self._theme.px(self._line))

    def minimumSizeHint(self) -> QSize:
        """Return the size hint."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the bars."""
        painter, theme = QPainter(self), self._theme
        fill, height = theme.color("hover"), theme.px(self._line)
        margin = theme.px(12)
        for place in range(min(len(_LINES), max(1, self.height() // height))):
            wide, narrow = (share * (self.width() - 2 * margin) for share in _LINES[place])
            top = place * height + theme.px(10)
            box(painter, QRectF(margin, top, wide, theme.px(12)), theme.radius("badge"), fill)
            box(painter, QRectF(margin, top + theme.px(20), narrow, theme.px(9)), theme.radius("badge"), fill)
