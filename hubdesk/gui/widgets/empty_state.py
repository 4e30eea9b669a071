"""What stands where nothing is yet: an icon, a line, a sentence that teaches, one button."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hubdesk.gui.widgets.buttons import Button, Kind
from hubdesk.gui.widgets.field import IconMark
from hubdesk.gui.widgets.labels import plain_label

if TYPE_CHECKING:
    from hubdesk.gui.theme.theme import Theme
    from hubdesk.gui.theme.tokens import Token


class EmptyState(QWidget):
    """Centred in its area.

    Attributes:
        button: The button, None without an action.
    """

    def __init__(
        self,
        theme: Theme,
        icon: str,
        title: str,
        text: str,
        action: str = "",
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
        column = QVBoxLayout()
        column.setSpacing(6)
        column.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(6)
        for label in (self._title, self._text):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            label.setFixedWidth(theme.px(360))
            column.addWidget(label, 0, Qt.AlignmentFlag.AlignHCenter)
        if self.button is not None:
            column.addSpacing(8)
            column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        outer = QVBoxLayout(self)
        outer.addStretch(1)
        outer.addLayout(column)
        outer.addStretch(1)

    def set(self, icon: str, title: str, text: str, color: Token = "muted") -> None:
        """Say something else."""
        self._icon.set_icon(icon, color)
        self._title.setText(title)
        self._text.setText(text)
