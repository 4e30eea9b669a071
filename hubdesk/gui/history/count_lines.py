"""Lines that say how many contacts something happens to: icon, figure, words, and a smaller sentence below."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from hubdesk.gui.pane import clear_layout
from hubdesk.gui.widgets.field import IconMark
from hubdesk.gui.widgets.labels import Hairline, plain_label
from hubdesk.gui.widgets.wrapping import WrapLabel
from hubdesk.gui.wording import number

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hubdesk.gui.theme.theme import Theme
    from hubdesk.gui.theme.tokens import Token

_FIGURE = 62
"""Least room of a figure, px at 100 %."""


class CountLine(NamedTuple):
    """One line.

    Attributes:
        icon: Key of its icon.
        token: Colour of the icon.
        figure: How many contacts.
        words: What happens.
        caption: A sentence below; empty for none.
    """

    icon: str
    token: Token
    figure: int
    words: str
    caption: str = ""


class CountLines(QWidget):
    """Shows lines with hairlines between them."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.lines: tuple[CountLine, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def show_lines(self, lines: Sequence[CountLine]) -> None:
        """Show other lines; the same ones are not made anew."""
        if self.lines == tuple(lines):
            return
        self.lines = tuple(lines)
        clear_layout(self._column)
        for place, line in enumerate(lines):
            if place:
                self._column.addWidget(Hairline(self._theme))
            self._column.addWidget(self._made(line))

    def _made(self, line: CountLine) -> QWidget:
        theme = self._theme
        figure = plain_label(number(line.figure), "subtitle", strong=True)
        figure.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        figure.setMinimumWidth(theme.px(_FIGURE))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(WrapLabel(line.words))
        if line.caption:
            words.addWidget(WrapLabel(line.caption, "caption", "muted"))
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 7, 0, 7)
        row.setSpacing(12)
        row.addWidget(IconMark(theme, line.icon, line.token, 18))
        row.addWidget(figure)
        row.addLayout(words, 1)
        made.setAccessibleName(f"{number(line.figure)} {line.words}. {line.caption}".strip())
        return made
