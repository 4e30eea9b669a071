"""What stands where nothing is yet: an icon, a line, a sentence that teaches, one button."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from hubdesk.gui.widgets.buttons import Button, Kind
from hubdesk.gui.widgets.field import IconMark
from hubdesk.gui.widgets.labels import plain_label

if TYPE_CHECKING:
    from hubdesk.gui.theme.theme import Theme
    from hubdesk.gui.theme.tokens import Token


_WIDTH = 360


class EmptyState(QWidget):
    """Centred in its area.

    Attributes:
        button: The button, None without an action.
        link: A quiet button below it, None without a second action.
    """

    def __init__(
        self,
        theme: Theme,
        icon: str,
        title: str,
        text: str,
        action: str = "",
        second: str = "",
        *,
        kind: Kind = Kind.TONAL,
        color: Token = "muted",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon = IconMark(theme, icon, color, 32)
        self._title = plain_label(title, "subtitle", wrap=True)
        self._text = plain_label(text, tone="muted", wrap=True)
        self.button: Button | None = Button(theme, action, kind) if action else None
        self.link: Button | None = Button(theme, second, Kind.QUIET) if second else None
        self._theme = theme
        # A holder of the text's width: labels that wrap tell their height for the width that their layout has.
        self._holder = QWidget()
        self._holder.setProperty("ground", "none")
        column = QVBoxLayout(self._holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(6)
        for label in (self._title, self._text):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(label)
        if self.button is not None:
            column.addSpacing(8)
            column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        if self.link is not None:
            column.addWidget(self.link, 0, Qt.AlignmentFlag.AlignHCenter)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addStretch(1)
        # Stretches, not an alignment: an aligned widget gets the height of its hint, not of its width.
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(self._holder)
        middle.addStretch(1)
        outer.addLayout(middle)
        outer.addStretch(1)
        theme.changed.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        self._holder.setFixedWidth(self._theme.px(_WIDTH))

    def set(self, icon: str, title: str, text: str, color: Token = "muted") -> None:
        """Say something else."""
        self._icon.set_icon(icon, color)
        self._title.setText(title)
        self._text.setText(text)
