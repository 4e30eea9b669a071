"""Cards: a frame with an optional title line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from hubdesk.gui.widgets.labels import Hairline, plain_label
from hubdesk.gui.widgets.painting import Painted, box

if TYPE_CHECKING:
    from hubdesk.gui.theme.theme import Theme
    from hubdesk.gui.theme.tokens import TextStyle, Token

_HEAD = 43
"""Least height of a ruled title line, px, so that those with a button are as high as those without."""


class Card(Painted):
    """A rounded frame on ``surface`` or ``sunken`` that holds other widgets.

    Attributes:
        body: Layout for the contents.
    """

    def __init__(
        self,
        theme: Theme,
        title: str = "",
        *,
        ruled: bool = False,
        ground: Token = "surface",
        margin: int = 16,
        spacing: int = 8,
        title_style: TextStyle = "body",
        parent: QWidget | None = None,
    ) -> None:
        """Make a card.

        Args:
            theme: The theme.
            title: Bold line at the top; empty for none.
            ruled: Whether a hairline stands between the title and the contents.
            ground: Fill.
            margin: Room inside, px at 100 %.
            spacing: Between the contents.
            title_style: Size of the title.
            parent: Owner.
        """
        super().__init__(theme, parent)
        self._ground: Token = ground
        outer = QVBoxLayout(self)
        outer.setContentsMargins(1, 1, 1, 1)
        outer.setSpacing(0)
        self._head = QWidget()
        self._head_row = QHBoxLayout(self._head)
        self._head_row.setContentsMargins(margin, 8 if ruled else 12, margin, 8 if ruled else 0)
        if ruled:
            self._head.setMinimumHeight(_HEAD)
        self._head_row.setSpacing(8)
        self._title = plain_label(title, title_style, strong=True)
        self._head_row.addWidget(self._title)
        self._head_row.addStretch(1)
        outer.addWidget(self._head)  # before it is shown: what has no parent is shown as a window of its own
        self._head.setVisible(bool(title))
        if ruled:
            outer.addWidget(Hairline(theme))
        self.body = QVBoxLayout()
        self.body.setContentsMargins(margin, 8 if title and not ruled else margin, margin, margin)
        self.body.setSpacing(spacing)
        outer.addLayout(self.body, 1)

    def set_title(self, title: str) -> None:
        """Show another title."""
        self._title.setText(title)
        self._head.setVisible(bool(title))

    def add_beside_title(self, widget: QWidget) -> None:
        """Put something directly after the title."""
        self._head_row.insertWidget(self._head_row.count() - 1, widget)

    def add_at_right(self, widget: QWidget) -> None:
        """Put something at the right end of the title line."""
        self._head_row.addWidget(widget)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the frame."""
        theme = self._theme
        painter = QPainter(self)
        box(
            painter,
            QRectF(self.rect()),
            theme.radius("card"),
            theme.color(self._ground),
            theme.color("border"),
        )
