"""One setting: name and sentence at the left, what it is chosen with at the right, and the way back to the default."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from hubdesk.gui.layouts import Ends
from hubdesk.gui.widgets.buttons import Button, Kind, Size
from hubdesk.gui.widgets.field import ErrorLine, IconMark
from hubdesk.gui.widgets.labels import plain_label
from hubdesk.gui.widgets.wrapping import WrapLabel

if TYPE_CHECKING:
    from hubdesk.gui.settings.controls import Control
    from hubdesk.gui.theme.theme import Theme

_WORDS_BESIDE = 250
"""Least width of the words beside the control, px at 100 %."""


class SettingRow(QWidget):
    """A row of the pane.

    Signals:
        reset: The default is wanted again.

    Attributes:
        key: Name in code.
        control: What it is chosen with.
        reset_button: Shown while the value is another than the default.
    """

    reset = Signal()

    def __init__(self, theme: Theme, key: str, name: str, text: str, control: Control, also: str = "") -> None:
        """Make a row.

        Args:
            theme: The theme.
            key: Name in code.
            name: What is chosen.
            text: One sentence about it.
            control: What it is chosen with.
            also: Other words that people may search for.
        """
        super().__init__()
        self.key = key
        self.control = control
        self._found_by = f"{name} {text} {control.words()} {also}".casefold()
        self._wanted = self._found = True
        self.setObjectName(f"setting-{key}")
        self.setProperty("ground", "none")
        self.reset_button = Button(theme, self.tr("Reset"), Kind.QUIET, size=Size.SMALL)
        policy = self.reset_button.sizePolicy()
        policy.setRetainSizeWhenHidden(True)  # rows are as high with it as without
        self.reset_button.setSizePolicy(policy)
        self.reset_button.hide()
        self._name = name
        self._error = ErrorLine(theme)
        self._notice = QWidget()
        self._notice_icon = IconMark(theme, "ok", "success", 14)
        self._notice_text = WrapLabel("", "small", "muted")
        self._build(theme, name, text)
        self.reset_button.clicked.connect(self.reset)

    def _build(self, theme: Theme, name: str, text: str) -> None:
        words, holder = QWidget(), QWidget()
        column = QVBoxLayout(words)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(plain_label(name, strong=True))
        head.addWidget(self.reset_button)
        head.addStretch(1)
        column.addLayout(head)
        column.addWidget(WrapLabel(text, "small", "muted"))
        row = QHBoxLayout(self._notice)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self._notice_icon)
        row.addWidget(self._notice_text, 1)
        self._notice.hide()
        Ends(holder, words, self.control, theme=theme, least=_WORDS_BESIDE, gap=20, line_gap=6)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 10, 0, 10)
        outer.setSpacing(6)
        outer.addWidget(holder)
        outer.addWidget(self._error)
        outer.addWidget(self._notice)

    def show_value(self, value: object, default: object) -> None:
        """Show a value, and the way back while it is not the default."""
        self.control.show_value(value)
        self.reset_button.setVisible(value != default)
        told = self.tr("Back to: {0}").format(self.control.words_for(default))
        self.reset_button.setToolTip(told)
        self.reset_button.setAccessibleName(self.tr("Reset {0}").format(self._name))
        self.reset_button.setAccessibleDescription(told)

    def show_error(self, text: str) -> None:
        """Say below what is wrong, or nothing."""
        self._error.setText(text)
        if text:
            self._notice.hide()

    def show_notice(self, text: str, *, good: bool = False) -> None:
        """Say below what else is to be known, or nothing."""
        self._error.setText("")
        self._notice_icon.set_icon("ok" if good else "note", "success" if good else "note")
        self._notice_text.setText(text)
        self._notice.setVisible(bool(text))

    def notice(self) -> str:
        """Return what is said below, an error first."""
        return self._error.text() or ("" if self._notice.isHidden() else self._notice_text.text())

    def set_wanted(self, *, wanted: bool) -> None:
        """Show the row only where it means something."""
        self._wanted = wanted
        self.setVisible(self._wanted and self._found)

    def search(self, words: list[str]) -> bool:
        """Stay only if all words are found here; return whether it stays."""
        self._found = all(word in self._found_by for word in words)
        self.setVisible(self._wanted and self._found)
        return self._wanted and self._found
