"""The Diagnosis pane: files at the left, the whole text of one at the right, and what saves them as they are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListWidget, QListWidgetItem, QPlainTextEdit

from hubdesk.gui.pane import Pane
from hubdesk.gui.widgets.buttons import Button, Kind
from hubdesk.gui.widgets.wrapping import WrapLabel
from hubdesk.gui.wording import counted

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hubdesk.engine.diagnosis import DiagnosisFile
    from hubdesk.gui.theme.theme import Theme

_LIST_WIDTH, _ROW_HEIGHT = 200, 32


class DiagnosisPane(Pane):
    """Passive.

    Signals:
        save_requested: "Save…".
        refresh_requested: The files are to be made anew.

    Attributes:
        files: The list of files.
        text: The file that is chosen.
        save: "Save…".
    """

    save_requested = Signal()
    refresh_requested = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, self.tr("Diagnosis"), self.tr("For whoever helps you."), scroll=False)
        self._made: Sequence[DiagnosisFile] = ()
        self.files = QListWidget()
        self.files.setObjectName("diagnosis-files")
        self.files.setAccessibleName(self.tr("Files of the diagnosis"))
        self.files.setFrameShape(QFrame.Shape.NoFrame)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setAccessibleName(self.tr("Text of the file"))
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.save = Button(theme, self.tr("Save…"), Kind.PRIMARY)
        words = self.tr(
            "This is all that is saved, letter by letter. Nothing is sent. Tokens, e-mail addresses, and the names of "
            "accounts, files, people and this computer were taken out; look through it before you hand it on."
        )
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self.files)
        row.addWidget(self.text, 1)
        self.body.addWidget(WrapLabel(words, tone="muted"))
        self.body.addLayout(row, 1)
        self.footer.add_right(self.save)
        self.files.currentRowChanged.connect(self._show)
        self.save.clicked.connect(self.save_requested)
        self.offer("check-again", self.refresh_requested.emit)
        theme.changed.connect(self._measure)
        self._measure()
        self.show_files(())

    def show_files(self, files: Sequence[DiagnosisFile]) -> None:
        """Show files; the one that was looked at stays the one that is shown."""
        row = max(self.files.currentRow(), 0)
        self._made = files
        self.files.clear()
        for file in files:
            item = QListWidgetItem(file.name)
            item.setSizeHint(QSize(0, self.theme.px(_ROW_HEIGHT)))
            self.files.addItem(item)
        self.files.setCurrentRow(min(row, len(files) - 1))
        self.save.setEnabled(bool(files))
        self.footer.state.setText(counted(len(files), "file", "files") if files else "")

    def _show(self, row: int) -> None:
        self.text.setPlainText(self._made[row].text if 0 <= row < len(self._made) else "")

    def _measure(self) -> None:
        self.files.setFixedWidth(self.theme.px(_LIST_WIDTH))
        self.text.setFont(self.theme.fixed_font("small"))
        for row in range(self.files.count()):
            self.files.item(row).setSizeHint(QSize(0, self.theme.px(_ROW_HEIGHT)))
