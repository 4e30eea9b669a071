"""The write button of a flow, on as many lines as the account's name asks for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics

from hubdesk.gui.widgets.write_button import WriteButton

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QColor, QPainter

_ICON_GAP = 8
_PADDING = 14
_FRAME = 12
"""Height above and below several lines, px at 100 %."""

_LEAST = 100
"""Width of a line that even the longest word is broken for, px at 100 %."""


def broken(words: list[str], widths: list[int], space: int, room: int) -> list[str]:
    """Return the lines that words make in ``room``; a word wider than that has a line of its own.

    Args:
        words: The words.
        widths: Their widths.
        space: Width of a space.
        room: Width of a line.
    """
    lines: list[str] = []
    left = 0
    for word, width in zip(words, widths, strict=True):
        if lines and width + space <= left:
            lines[-1] += f" {word}"
            left -= width + space
        else:
            lines.append(word)
            left = room - width
    return lines


def cut(word: str, width_of: Callable[[str], int], room: int) -> list[str]:
    """Return a word in pieces that fit into ``room``; one that fits is its only piece.

    Args:
        word: The word.
        width_of: Returns the width of a text.
        room: Width of a line.
    """
    pieces, rest = [], word
    while width_of(rest) > room and len(rest) > 1:
        fits = next((end for end in range(len(rest) - 1, 1, -1) if width_of(rest[:end]) <= room), 1)
        pieces.append(rest[:fits])
        rest = rest[fits:]
    return [*pieces, rest]


class LongWriteButton(WriteButton):
    """Never shortens its text. Whoever lays it out gives it the width, and the height for that width."""

    def width_of(self, lines: int) -> int:
        """Return the smallest width at which the text takes at most so many lines."""
        words, widths, space = self._measured()
        low, high = max(widths, default=0), sum(widths) + space * max(0, len(words) - 1)
        while low < high:
            middle = (low + high) // 2
            if len(broken(words, widths, space, middle)) <= lines:
                high = middle
            else:
                low = middle + 1
        return low + self._beside_text()

    def minimumSizeHint(self) -> QSize:
        """Return room for the longest word, or for a piece of it."""
        _, widths, _ = self._measured()
        least = min(max(widths, default=0), self._theme.px(_LEAST))
        return QSize(least + self._beside_text(), super().sizeHint().height())

    def heightForWidth(self, width: int) -> int:
        """Return the height of the lines at a width."""
        lines = len(self.lines_at(width))
        if lines <= 1:
            return super().sizeHint().height()
        return lines * QFontMetrics(self._font()).height() + self._theme.px(_FRAME)

    def resizeEvent(self, event: object) -> None:
        """Leave the height to the footer."""

    def lines_at(self, width: int) -> list[str]:
        """Return the text as it is broken at a width."""
        if width >= super().sizeHint().width():
            return [self._plain(self.text())]
        words, widths, space = self._measured()
        room = width - self._beside_text()
        if max(widths, default=0) > room:
            advance = QFontMetrics(self._font()).horizontalAdvance
            words = [piece for word in words for piece in cut(word, advance, room)]
            widths = [advance(piece) for piece in words]
        return broken(words, widths, space, room)

    def _measured(self) -> tuple[list[str], list[int], int]:
        metrics = QFontMetrics(self._font())
        words = self._plain(self.text()).split(" ")
        return words, [metrics.horizontalAdvance(word) for word in words], metrics.horizontalAdvance(" ") + 1

    def _beside_text(self) -> int:
        return self._icon_size() + _ICON_GAP + 2 * self._theme.px(_PADDING) + 4

    def _paint_content(self, painter: QPainter, ink: QColor) -> None:
        lines = self.lines_at(self.width())
        if self.busy or len(lines) <= 1:
            super()._paint_content(painter, ink)
            return
        edge, padding = self._icon_size(), self._theme.px(_PADDING)
        mirrored = self.isRightToLeft()
        left = self.width() - padding - edge if mirrored else padding
        spot = QRectF(left, (self.height() - edge) / 2, edge, edge)
        self._theme.icons.draw(painter, self._icon, ink, spot, edge)
        painter.setPen(ink)
        before, after = padding, padding + edge + _ICON_GAP
        area = QRectF(self.rect()).adjusted(before if mirrored else after, 0, -(after if mirrored else before) + 2, 0)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        painter.drawText(area, flags, "\n".join(lines))
