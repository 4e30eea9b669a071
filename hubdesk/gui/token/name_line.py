"""The account's name, which can be changed in place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from hubdesk.gui.widgets.buttons import IconButton
from hubdesk.gui.widgets.wrapping import WrapLabel

if TYPE_CHECKING:
    from hubdesk.gui.theme.theme import Theme

LONGEST = 60
"""Letters of a name."""


class NameLine(QWidget):
    """Shows a name with a pencil; the pencil opens a field. Return keeps what was typed, Esc does not.

    Signals:
        renamed: Another name was typed.
    """

    renamed = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._name = ""
        self.label = WrapLabel("", strong=True)
        self.pencil = IconButton(theme, "edit", self.tr("Change the name"), size=22)
        self.edit = QLineEdit()
        self.edit.setMaxLength(LONGEST)
        self.edit.setProperty("dense", "true")
        self.edit.setAccessibleName(self.tr("Name of the account"))
        self.edit.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.label)
        row.addWidget(self.pencil, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.edit, 1)
        row.addStretch(0)
        self.pencil.clicked.connect(self.begin)
        self.edit.installEventFilter(self)
        self.edit.editingFinished.connect(self._keep)

    def show_name(self, name: str, *, changeable: bool) -> None:
        """Show a name; whoever is just typing another one goes on."""
        self._name = name
        self.label.setText(name)
        if self.edit.isHidden():
            self.pencil.setVisible(changeable)

    def begin(self) -> None:
        """Open the field."""
        self.edit.setText(self._name)
        self.label.hide()
        self.pencil.hide()
        self.edit.show()
        self.edit.setFocus()
        self.edit.selectAll()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Give up on Esc."""
        if (
            watched is self.edit
            and event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
        ):
            self.give_up()
            return True
        return super().eventFilter(watched, event)

    def give_up(self) -> None:
        """Close the field; nothing that was typed is kept."""
        if not self.edit.isHidden():
            self._close()

    def _keep(self) -> None:
        if self.edit.isHidden():
            return
        wanted = " ".join(self.edit.text().split())
        self._close()
        if wanted and wanted != self._name:
            self.renamed.emit(wanted)

    def _close(self) -> None:
        focused = self.edit.hasFocus()
        self.edit.hide()
        self.label.show()
        self.pencil.show()
        if focused:
            self.pencil.setFocus()
