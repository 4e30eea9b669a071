"""Layouts that give way: parts stand side by side where there is room and below each other where there is not.

Panes use them so that large text needs no horizontal scroll bar. All of them measure at the moment of laying out,
so a change of the text size needs no listener.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayoutItem, QVBoxLayout, QWidget

from hubdesk.gui.widgets.flow import FlowLayout
from hubdesk.gui.widgets.item_layout import ItemLayout

if TYPE_CHECKING:
    from hubdesk.gui.theme.theme import Theme


def height_at(item: QLayoutItem, width: int) -> int:
    """Return the height that an item takes at a width."""
    return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()


class Flow(FlowLayout):
    """A flow whose items stand in the middle of their line and are never wider than it.

    Those that can, break or shorten their text instead.
    """

    def __init__(self, parent: QWidget, *, gap: int = 8, line_gap: int | None = None) -> None:
        """Lay out the children of ``parent``.

        Args:
            parent: Their owner.
            gap: Between items of a line.
            line_gap: Between lines; as ``gap`` unless said otherwise.
        """
        super().__init__(parent, gap=gap)
        self._line_gap = gap if line_gap is None else line_gap

    def _arrange(self, rect: QRect, *, place: bool) -> int:
        top = rect.y()
        for line in self._lines(rect.width()):
            height = max(size.height() for _, size in line)
            if place:
                self._place(line, rect, top, height)
            top += height + self._line_gap
        return max(0, top - self._line_gap - rect.y())

    def _lines(self, width: int) -> list[list[tuple[QLayoutItem, QSize]]]:
        lines: list[list[tuple[QLayoutItem, QSize]]] = []
        left = 0
        for item in self._shown():
            wanted = min(item.sizeHint().width(), width)
            size = QSize(wanted, height_at(item, wanted))
            if lines and wanted <= left:
                lines[-1].append((item, size))
            else:
                lines.append([(item, size)])
                left = width
            left -= wanted + self._gap
        return lines

    def _place(self, line: list[tuple[QLayoutItem, QSize]], rect: QRect, top: int, height: int) -> None:
        mirrored = self._mirrored()
        x = rect.x()
        for item, size in line:
            left = rect.right() + 1 - (x - rect.x()) - size.width() if mirrored else x
            item.setGeometry(QRect(QPoint(left, top + (height - size.height()) // 2), size))
            x += size.width() + self._gap


class _TwoParts(ItemLayout):
    """Two widgets, beside or below each other. Subclasses say when, and how wide each is."""

    def __init__(self, parent: QWidget, first: QWidget, second: QWidget, *, gap: int, line_gap: int) -> None:
        super().__init__(parent, gap=gap)
        self._line_gap = line_gap
        self.addWidget(first)
        self.addWidget(second)

    def expandingDirections(self) -> Qt.Orientation:  # noqa: N802  # Qt's name
        """Return that it grows as far as its items do."""
        found = Qt.Orientation(0)
        for item in self._shown():
            found |= item.expandingDirections()
        return found

    def heightForWidth(self, width: int) -> int:
        """Return the height at a width."""
        return max((area.bottom() + 1 for _, area in self._arranged(QRect(0, 0, width, 0))), default=0)

    def setGeometry(self, rect: QRect) -> None:  # noqa: N802  # Qt's name
        """Place the items."""
        super().setGeometry(rect)
        mirrored = self._mirrored()
        for item, area in self._arranged(rect):
            placed = QRect(area)
            if mirrored:
                placed.moveLeft(rect.left() + rect.right() - area.right())
            item.setGeometry(placed)

    def beside(self, width: int) -> bool:
        """Return whether both stand side by side at a width."""
        raise NotImplementedError

    def _arranged(self, rect: QRect) -> list[tuple[QLayoutItem, QRect]]:
        shown = self._shown()
        if len(shown) == 2 and self.beside(rect.width()):
            return self._in_line(rect, shown[0], shown[1])
        placed, top = [], rect.top()
        for item in shown:
            width = self._width_below(item, rect.width())
            height = height_at(item, width)
            if item is shown[-1]:
                height = max(height, rect.bottom() + 1 - top)
            placed.append((item, QRect(rect.left(), top, width, height)))
            top += height + self._line_gap
        return placed

    def _width_below(self, item: QLayoutItem, width: int) -> int:
        raise NotImplementedError

    def _in_line(self, rect: QRect, first: QLayoutItem, second: QLayoutItem) -> list[tuple[QLayoutItem, QRect]]:
        raise NotImplementedError


class Ends(_TwoParts):
    """The first at the one end and with all the room, the second at the other; below it where the line is full."""

    def __init__(
        self,
        parent: QWidget,
        first: QWidget,
        second: QWidget,
        *,
        theme: Theme | None = None,
        least: int = 0,
        gap: int = 12,
        line_gap: int = 8,
        bottom: bool = False,
    ) -> None:
        """Put two widgets into ``parent``.

        Args:
            parent: Their owner.
            first: Takes the room that the second leaves.
            second: As wide as it wants to be.
            theme: Needed with ``least``.
            least: What the first needs beside the second, px at 100 %; 0 for all that it wants to have.
            gap: Between them in a line.
            line_gap: Between them below each other.
            bottom: Whether the shorter one stands at the bottom of the line and not in its middle.
        """
        super().__init__(parent, first, second, gap=gap, line_gap=line_gap)
        self._theme = theme
        self._least = least
        self._bottom = bottom

    def beside(self, width: int) -> bool:
        """Return whether one line holds both."""
        first, second = self._items[0], self._items[1]
        if first.isEmpty() or second.isEmpty():
            return False
        wanted = first.sizeHint().width()
        if self._theme is not None and self._least:
            wanted = min(wanted, self._theme.px(self._least))
        return wanted + self._gap + second.sizeHint().width() <= width

    def _width_below(self, item: QLayoutItem, width: int) -> int:
        grows = item.hasHeightForWidth() or item.expandingDirections() & Qt.Orientation.Horizontal
        return width if grows else min(width, item.sizeHint().width())

    def _in_line(self, rect: QRect, first: QLayoutItem, second: QLayoutItem) -> list[tuple[QLayoutItem, QRect]]:
        end = second.sizeHint().width()
        start = rect.width() - end - self._gap
        heights = height_at(first, start), height_at(second, end)
        line = max(*heights, rect.height())
        spare = [line - height if self._bottom else (line - height) // 2 for height in heights]
        return [
            (first, QRect(rect.left(), rect.top() + spare[0], start, heights[0])),
            (second, QRect(rect.right() + 1 - end, rect.top() + spare[1], end, heights[1])),
        ]


class Pair(_TwoParts):
    """Two columns of cards by shares; one column below a width."""

    def __init__(
        self,
        parent: QWidget,
        theme: Theme,
        first: QWidget,
        second: QWidget,
        *,
        shares: tuple[int, int] = (3, 2),
        beside_from: int,
        least: int = 0,
        gap: int = 16,
        line_gap: int | None = None,
    ) -> None:
        """Put two columns into ``parent``.

        Args:
            parent: Their owner.
            theme: Tells the text size.
            first: The larger column.
            second: The smaller one.
            shares: How the width is divided.
            beside_from: Width, px at 100 %, from which they stand side by side.
            least: What the first has at least beside the second, px at 100 %.
            gap: Between them.
            line_gap: Between them below each other; as ``gap`` unless said otherwise.
        """
        super().__init__(parent, first, second, gap=gap, line_gap=gap if line_gap is None else line_gap)
        self._theme = theme
        self._shares = shares
        self._beside_from = beside_from
        self._least = least

    def beside(self, width: int) -> bool:
        """Return whether there is room for two columns."""
        first, second = self._items[0], self._items[1]
        least = self._least_of(first) + self._gap + second.minimumSize().width()
        return width >= max(least, self._theme.px(self._beside_from))

    def _least_of(self, first: QLayoutItem) -> int:
        return max(first.minimumSize().width(), self._theme.px(self._least))

    def _width_below(self, item: QLayoutItem, width: int) -> int:
        return width

    def _in_line(self, rect: QRect, first: QLayoutItem, second: QLayoutItem) -> list[tuple[QLayoutItem, QRect]]:
        room = rect.width() - self._gap
        end = max(room * self._shares[1] // sum(self._shares), second.minimumSize().width())
        start = max(room - end, self._least_of(first))
        end = room - start
        height = max(height_at(first, start), height_at(second, end), rect.height())
        return [
            (first, QRect(rect.left(), rect.top(), start, height)),
            (second, QRect(rect.left() + start + self._gap, rect.top(), end, height)),
        ]


class Pages(QWidget):
    """One of several widgets; unlike in a ``QStackedWidget`` those that are not shown ask for no room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages: list[QWidget] = []
        self._current: QWidget | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def addWidget(self, page: QWidget) -> None:  # noqa: N802  # as in Qt's stack
        """Add a page; the first one is shown."""
        self._pages.append(page)
        self._column.addWidget(page)
        page.setVisible(self._current is None)
        if self._current is None:
            self._current = page

    def currentWidget(self) -> QWidget | None:  # noqa: N802  # as in Qt's stack
        """Return the page that is shown."""
        return self._current

    def setCurrentWidget(self, page: QWidget) -> None:  # noqa: N802  # as in Qt's stack
        """Show a page."""
        if page is self._current:
            return
        for each in self._pages:
            if each is not page:
                each.hide()
        self._current = page
        page.show()


def stacked(*parts: QWidget, gap: int = 16, end: bool = True) -> QWidget:
    """Return a widget with parts below each other; with ``end`` what is left over stays empty at the bottom."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(gap)
    for part in parts:
        column.addWidget(part)
    if end:
        column.addStretch(1)
    return holder
