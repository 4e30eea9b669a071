"""The body of a submission, as it goes over the wire: read only, coloured, in the fixed font."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QSyntaxHighlighter, QTextCharFormat, QTextOption
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QVBoxLayout

from hubdesk.gui.widgets.painting import Painted, box

if TYPE_CHECKING:
    from PySide6.QtGui import QTextDocument
    from PySide6.QtWidgets import QWidget

    from hubdesk.gui.theme.theme import Theme
    from hubdesk.gui.theme.tokens import Token

_QUOTED = r'"(?:[^"\\]|\\.)*"'
_PARTS = re.compile(rf"(?P<name>{_QUOTED})(?=\s*:)|(?P<text>{_QUOTED})|(?P<word>\b(?:true|false|null)\b)")
_COLOURS: dict[str, Token] = {"name": "muted", "text": "note", "word": "accent-text"}


class JsonColours(QSyntaxHighlighter):
    """Gives names, texts and words their colours; all of them stand on ``surface``."""

    def __init__(self, theme: Theme, document: QTextDocument) -> None:
        super().__init__(document)
        self._theme = theme

    def highlightBlock(self, text: str) -> None:  # noqa: N802  # Qt's name
        """Colour a line; JSON has no line breaks inside its texts."""
        for match in _PARTS.finditer(text):
            form = QTextCharFormat()
            form.setForeground(self._theme.color(_COLOURS[match.lastgroup or "text"]))
            self.setFormat(match.start(), match.end() - match.start(), form)


class JsonView(Painted):
    """A rounded frame with the text; long lines break, so that all of it can be read.

    Attributes:
        edit: The text; it can be marked and copied.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.edit = QPlainTextEdit()
        self.edit.setObjectName("json")
        self.edit.setReadOnly(True)
        self.edit.setTabChangesFocus(True)
        self.edit.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.edit.setFrameShape(QFrame.Shape.NoFrame)
        self.edit.setProperty("bare", "true")
        self.edit.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.edit.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.edit.setAccessibleName(self.tr("JSON that will be sent"))
        self._colours = JsonColours(theme, self.edit.document())
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 4, 4, 4)
        column.addWidget(self.edit)
        theme.changed.connect(self._dress)
        self._dress()

    def text(self) -> str:
        """Return what is shown."""
        return self.edit.toPlainText()

    def show_text(self, text: str) -> None:
        """Show a body; where the reader was and what is the same stays where it is."""
        if text == self.text():
            return
        bar = self.edit.verticalScrollBar()
        place = bar.value()
        self.edit.setPlainText(text)
        bar.setValue(min(place, bar.maximum()))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the frame."""
        theme = self._theme
        box(
            QPainter(self),
            QRectF(self.rect()),
            theme.radius("panel"),
            theme.color("surface"),
            theme.color("border"),
        )

    def _dress(self) -> None:
        self.edit.setFont(self._theme.fixed_font("small"))
        self._colours.rehighlight()
