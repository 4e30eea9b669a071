"""A layout for the fields of a group: side by side in equal columns, below each other where that is too narrow."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt

from hubdesk.gui.layouts import height_at
from hubdesk.gui.widgets.item_layout import ItemLayout

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from hubdesk.gui.theme.theme import Theme

_LEAST = 190
"""Width that a field has at least beside another, px at 100 %."""


class Columns(ItemLayout):
    """Lays the shown children of ``parent`` out; hidden ones take no room."""

    def __init__(self, parent: QWidget, theme: Theme, *, gap: int = 16, line_gap: int = 14) -> None:
        """Lay out a row.

        Args:
            parent: Owner of the fields.
            theme: Tells the text size.
            gap: Between columns, px.
            line_gap: Between fields below each other, px.
        """
        super().__init__(parent, gap=gap)
        self._theme = theme
        self._line_gap = line_gap

    def expandingDirections(self) -> Qt.Orientation:  # noqa: N802  # Qt's name
        """Return that it takes the width it is given."""
        return Qt.Orientation.Horizontal

    def heightForWidth(self, width: int) -> int:
        """Return the height at a width."""
        return self._arrange(QRect(0, 0, width, 0), place=False)

    def setGeometry(self, rect: QRect) -> None:  # noqa: N802  # Qt's name
        """Place the items."""
        super().setGeometry(rect)
        self._arrange(rect, place=True)

    def _arrange(self, rect: QRect, *, place: bool) -> int:
        shown = self._shown()
        if not shown:
            return 0
        least = max(self._theme.px(_LEAST), *(item.minimumSize().width() for item in shown))
        fits = len(shown) * least + self._gap * (len(shown) - 1) <= rect.width()
        in_line = len(shown) if fits else max(1, min(len(shown), (rect.width() + self._gap) // (least + self._gap)))
        width = (rect.width() - self._gap * (in_line - 1)) // in_line
        mirrored = self._mirrored()
        top = rect.top()
        for start in range(0, len(shown), in_line):
            line = shown[start : start + in_line]
            height = max(height_at(item, width) for item in line)
            if place:
                for place_in_line, item in enumerate(line):
                    shift = place_in_line * (width + self._gap)
                    left = rect.right() + 1 - shift - width if mirrored else rect.left() + shift
                    item.setGeometry(QRect(left, top, width, height))
            top += height + self._line_gap
        return top - self._line_gap - rect.top()
