"""A quiet button whose words stand flush with what is above and below them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize

from hubdesk.gui.widgets.buttons import Button, Kind, Size

if TYPE_CHECKING:
    from hubdesk.gui.theme.theme import Theme

_EDGE = 3


class Link(Button):
    """Takes hardly more room than its words."""

    def __init__(self, theme: Theme, text: str, *, icon: str = "") -> None:
        super().__init__(theme, text, Kind.QUIET, icon=icon, size=Size.SMALL)

    def sizeHint(self) -> QSize:
        """Return the size of icon and word with a narrow edge."""
        hint = super().sizeHint()
        return QSize(hint.width() - 2 * (self._theme.px(Size.SMALL.value[1]) - _EDGE), hint.height())
