"""Labels that stay on one line where there is room and break where there is not, inside long words too."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QLabel, QSizePolicy

from hubdesk.gui.widgets.labels import plain_label

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from hubdesk.gui.theme.tokens import TextStyle
    from hubdesk.gui.widgets.labels import Tone

_LONG = re.compile(r"\S{25,}")
_PIECE = 6
_BREAK = "\u200b"
_SPARE = 2
"""Px that keep a text on its line though widths are rounded."""


def breakable(text: str) -> str:
    """Return a text whose longest words may be broken: names of files, columns and values have no spaces."""

    def pieces(match: re.Match[str]) -> str:
        word = match.group()
        return _BREAK.join(word[start : start + _PIECE] for start in range(0, len(word), _PIECE))

    return _LONG.sub(pieces, text)


class WrapLabel(QLabel):
    """A label that wants to be on one line and is as high as its lines.

    Qt's own labels that break lines ask for a square; in a row they are narrow though there is room.
    """

    def __init__(
        self,
        text: str = "",
        style: TextStyle = "body",
        tone: Tone = "text",
        *,
        strong: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """Make a label.

        Args:
            text: What it says.
            style: Size by name.
            tone: Colour by meaning.
            strong: Weight 600.
            parent: Owner.
        """
        super().__init__(parent)
        pattern = plain_label("", style, tone, strong=strong)
        self.setTextFormat(pattern.textFormat())
        for name in ("text-style", "tone", "strong", "fixed"):
            self.setProperty(name, pattern.property(name))
        self._text = ""
        self.setWordWrap(True)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setText(text)

    def text(self) -> str:
        """Return what it says."""
        return self._text

    def setText(self, text: str) -> None:
        """Say something else."""
        if text == self._text:
            return
        self._text = text
        super().setText(breakable(text))
        self.setAccessibleName(text)

    def sizeHint(self) -> QSize:
        """Return the size on one line."""
        self.ensurePolished()
        metrics = self.fontMetrics()
        lines = self._text.split("\n")
        width = max(metrics.horizontalAdvance(line) for line in lines) + _SPARE
        return QSize(width, metrics.lineSpacing() * len(lines))

    def minimumSizeHint(self) -> QSize:
        """Return room for a word on one line."""
        self.ensurePolished()
        least = super().minimumSizeHint()
        return QSize(min(least.width(), self.sizeHint().width()), self.fontMetrics().height())
