"""Text that changes ten times a second without a new layout: fixed in size, painted by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QFont, QPaintEvent

    from hubdesk.gui.theme.theme import Theme
    from hubdesk.gui.theme.tokens import TextStyle, Token


class Figure(QWidget):
    """One line of text whose room is set once, by the widest text expected.

    A ``QLabel`` would ask its layout anew at every change.
    """

    def __init__(
        self,
        theme: Theme,
        style: TextStyle = "body",
        tone: Token = "text",
        *,
        weight: int | None = None,
        right: bool = False,
        kept: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """Make an empty line.

        Args:
            theme: The look.
            style: Size by name.
            tone: Colour by meaning.
            weight: 400 to 600; None takes the style's own.
            right: Whether the text stands at the right end, as figures in columns do.
            kept: Whether it never gets less room than the widest text needs.
            parent: Owner.
        """
        super().__init__(parent)
        self._theme = theme
        self._style: TextStyle = style
        self._tone: Token = tone
        self._weight = weight
        self._flags = _flags(right=right)
        self._kept = kept
        self._text = ""
        self._widest = ""
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def fit(self, widest: str) -> None:
        """Take the room that ``widest`` needs, and no other from now on; where there is less, the text is cut."""
        self._widest = widest
        self.updateGeometry()

    def text(self) -> str:
        """Return what it says."""
        return self._text

    def set_text(self, text: str) -> None:
        """Say something else; costs one small repaint."""
        if text != self._text:
            self._text = text
            self.update()

    def set_right(self, *, right: bool) -> None:
        """Put the text at the right end, or at the beginning."""
        flags = _flags(right=right)
        if flags != self._flags:
            self._flags = flags
            self.update()

    def set_tone(self, tone: Token) -> None:
        """Change the colour."""
        if tone != self._tone:
            self._tone = tone
            self.update()

    def sizeHint(self) -> QSize:
        """Return room for the widest text."""
        metrics = QFontMetrics(self._font())
        return QSize(metrics.horizontalAdvance(self._widest or "0" * 8) + 4, metrics.height() + 2)

    def minimumSizeHint(self) -> QSize:
        """Return a few letters' room; figures in columns keep theirs."""
        metrics = QFontMetrics(self._font())
        wide = self.sizeHint().width()
        return QSize(wide if self._kept else min(wide, metrics.averageCharWidth() * 6), metrics.height() + 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line, shortened when the room is too small."""
        painter = QPainter(self)
        painter.setFont(self._font())
        painter.setPen(self._theme.color(self._tone))
        metrics = painter.fontMetrics()
        text = self._text
        if metrics.horizontalAdvance(text) > self.width():
            text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(self.rect(), self._flags, text)

    def _font(self) -> QFont:
        return self._theme.font(self._style, weight=self._weight, tabular=True)


def _flags(*, right: bool) -> int:
    """Return how the text stands, put together once: Python 3.11 takes its time over Qt's flags."""
    side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeading
    return int(side | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine)
