"""A check box or radio button whose words break, as the long texts of consents and options do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from hubdesk.gui.widgets.checks import CheckBox, RadioButton
from hubdesk.gui.widgets.labels import plain_label
from hubdesk.gui.widgets.wrapping import WrapLabel

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent

    from hubdesk.gui.theme.theme import Theme

_GAP = 2
_LINE = 28
"""Height of the box's own line, px at 100 %."""


class Choice(QWidget):
    """Box and words; a click on either chooses.

    Attributes:
        box: The check box or radio button; it takes the focus and has the accessible name.

    Signals:
        toggled: It is on or off now, by the user or by code.
    """

    toggled = Signal(bool)

    def __init__(
        self, theme: Theme, text: str, *, radio: bool = False, required: bool = False, parent: QWidget | None = None
    ) -> None:
        """Make one.

        Args:
            theme: The theme.
            text: Its words, plain text.
            radio: A circle of several of which one is on, instead of a box.
            required: Whether a star follows the words.
            parent: Owner.
        """
        super().__init__(parent)
        self._theme = theme
        self.box: CheckBox | RadioButton = RadioButton(theme) if radio else CheckBox(theme)
        self.box.setAutoExclusive(False)
        self.box.setAccessibleName(f"{text}, {self.tr('required')}" if required else text)
        self.words = WrapLabel(text)
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_GAP)
        row.addWidget(self.box, 0, Qt.AlignmentFlag.AlignTop)
        self._column = QVBoxLayout()
        self._column.addWidget(self.words)
        row.addLayout(self._column)
        self._star: QVBoxLayout | None = None
        if required:
            star = plain_label("*", strong=True, tone="danger")
            star.setContentsMargins(4, 0, 0, 0)
            self._star = QVBoxLayout()
            self._star.addWidget(star)
            self._star.addStretch(1)
            row.addLayout(self._star)
        row.addStretch(1)
        self.setFocusProxy(self.box)
        self.box.toggled.connect(self.toggled)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme.changed.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        """Put the first line of the words beside the middle of the box."""
        above = max(0, (self._theme.px(_LINE) - self._theme.px(20)) // 2)
        self._column.setContentsMargins(0, above, 0, above)
        if self._star is not None:
            self._star.setContentsMargins(0, above, 0, 0)
        self.box.setFixedSize(self.box.sizeHint())

    def is_on(self) -> bool:
        """Return whether it is on."""
        return self.box.isChecked()

    def set_on(self, *, on: bool) -> None:
        """Turn it on or off."""
        self.box.setChecked(on)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose by a click on the words."""
        inside = self.rect().contains(event.position().toPoint())
        if self.isEnabled() and inside and event.button() == Qt.MouseButton.LeftButton:
            self.box.setFocus(Qt.FocusReason.MouseFocusReason)
            self.box.click()
