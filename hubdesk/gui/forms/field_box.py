"""A field of a form: label, what it is filled in with, help, and what is wrong with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from hubdesk.gui.widgets.field import ErrorLine
from hubdesk.gui.widgets.labels import plain_label
from hubdesk.gui.widgets.wrapping import WrapLabel

if TYPE_CHECKING:
    from hubdesk.gui.forms.inputs import Input
    from hubdesk.gui.theme.theme import Theme


class FieldBox(QWidget):
    """One field with everything around it.

    Attributes:
        name: Name of the field.
        label: What people call it.
        input: What it is filled in with.
    """

    def __init__(
        self,
        theme: Theme,
        name: str,
        label: str,
        entry: Input,
        *,
        required: bool,
        marked: bool = True,
        note: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """Make a field.

        Args:
            theme: The theme.
            name: Its name, the property's.
            label: Its label.
            entry: What it is filled in with.
            required: Whether the form wants it.
            marked: Whether a star or the word "optional" says so.
            note: A sentence below the field.
            parent: Owner.
        """
        super().__init__(parent)
        self.name = name
        self.label = label
        self.input = entry
        self.error = ErrorLine(theme)
        entry.describe(label, required=required)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        if not entry.labelled:
            column.addWidget(self._head(label, required=required, marked=marked))
        column.addWidget(entry)
        if note:
            column.addWidget(WrapLabel(note, "small", "muted"))
        column.addWidget(self.error)
        column.addStretch(1)

    def show_problem(self, sentence: str) -> None:
        """Say what is wrong with it, or with an empty sentence that nothing is."""
        if sentence != self.error.text():
            self.error.setText(sentence)
            self.input.set_invalid(sentence)

    def take_focus(self) -> bool:
        """Go into the field; return whether it can be gone into."""
        stop = self.input.first_stop()
        if stop is None or not stop.isEnabled():
            return False
        stop.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return True

    def _head(self, label: str, *, required: bool, marked: bool) -> QWidget:
        head = QWidget()
        row = QHBoxLayout(head)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        words = WrapLabel(label, "small", strong=True)
        stop = self.input.first_stop()
        if stop is not None:
            words.setBuddy(stop)
        row.addWidget(words)
        top = Qt.AlignmentFlag.AlignTop
        if marked and required:
            row.addWidget(plain_label("*", "small", "danger", strong=True), 0, top)
        elif marked:
            row.addWidget(plain_label(self.tr("optional"), "small", "muted"), 0, top)
        row.addStretch(1)
        return head
