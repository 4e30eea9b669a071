"""A verdict: an icon, a bold sentence, and what it means below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from hubdesk.gui.widgets.field import IconMark
from hubdesk.gui.widgets.wrapping import WrapLabel

if TYPE_CHECKING:
    from hubdesk.gui.theme.theme import Theme
    from hubdesk.gui.theme.tokens import Token


class Marked(QWidget):
    """Shows a verdict."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._mark = IconMark(theme, "ok", "success", 18)
        self._sentence = WrapLabel("", strong=True)
        self._detail = WrapLabel("", tone="muted")
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._sentence)
        words.addWidget(self._detail)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)

    @property
    def sentence(self) -> str:
        """The bold sentence."""
        return self._sentence.text()

    def say(self, icon: str, color: Token, sentence: str, detail: str) -> None:
        """Show another verdict."""
        self._mark.set_icon(icon, color)
        self._sentence.setText(sentence)
        self._detail.setText(detail)
        self._detail.setVisible(bool(detail))
