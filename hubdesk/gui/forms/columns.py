"""A layout for the fields of a group: side by side in equal columns, below each other where that is too narrow."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem

from hubdesk.gui.layouts import height_at

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from hubdesk.gui.theme.theme import Theme

_LEAST = 190
"""Width that a field has at least beside another, px at 100 %."""


class Columns(QLayout):
    """Lays the shown children of ``parent`` out; hidden ones take no room."""

    def __init__(self, parent: QWidget, theme: Theme, *, gap: int = 16, line_gap: int = 14) -> None:
        """Lay out a row.

        Args:
            parent: Owner of the fields.
            theme: Tells the text size.
            gap: Between columns, px.
            line_gap: Between fields below each other, px.
        """
        super().__init__(parent)
        self._theme = theme
        self._items: list[QLayoutItem] = []
        self._gap = gap
        self._line_gap = line_gap
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:  # noqa: N802  # Qt's name
        """Add an item at the end."""
        self._items.append(item)

    def count(self) -> int:
        """Return the number of items."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:  # noqa: N802  # Qt's name
        """Return an item, or None past the end."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # noqa: N802  # Qt's name
        """Take an item out, or None past the end."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:  # noqa: N802  # Qt's name
        """Return that it takes the width it is given."""
        return Qt.Orientation.Horizontal

    def hasHeightForWidth(self) -> bool:
        """Return True: narrow means more lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height at a width."""
        return self._arrange(QRect(0, 0, width, 0), place=False)

    def minimumSize(self) -> QSize:
        """Return the widest of the fields: they can stand below each other."""
        size = QSize()
        for item in self._shown():
            size = size.expandedTo(item.minimumSize())
        return size

    def sizeHint(self) -> QSize:
        """Return all in one line."""
        shown = self._shown()
        width = sum(item.sizeHint().width() for item in shown) + self._gap * max(0, len(shown) - 1)
        return QSize(width, max((item.sizeHint().height() for item in shown), default=0))

    def setGeometry(self, rect: QRect) -> None:  # noqa: N802  # Qt's name
        """Place the items."""
        super().setGeometry(rect)
        self._arrange(rect, place=True)

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _arrange(self, rect: QRect, *, place: bool) -> int:
        shown = self._shown()
        if not shown:
            return 0
        least = max(self._theme.px(_LEAST), *(item.minimumSize().width() for item in shown))
        fits = len(shown) * least + self._gap * (len(shown) - 1) <= rect.width()
        in_line = len(shown) if fits else max(1, min(len(shown), (rect.width() + self._gap) // (least + self._gap)))
        width = (rect.width() - self._gap * (in_line - 1)) // in_line
        parent = self.parentWidget()
        mirrored = parent is not None and parent.isRightToLeft()
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
