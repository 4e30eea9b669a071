"""A text field with its label above and, when something is wrong, a sentence below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from hubdesk.gui.widgets.labels import plain_label, restyle
from hubdesk.gui.widgets.painting import Painted
from hubdesk.gui.widgets.speaking import announce
from hubdesk.gui.widgets.wrapping import WrapLabel

if TYPE_CHECKING:
    from hubdesk.gui.theme.theme import Theme
    from hubdesk.gui.theme.tokens import Token


def begin_search(*fields: QLineEdit) -> None:
    """Put the cursor into the first of these search fields that is shown; what is typed takes the place of its text."""
    field = next((each for each in fields if each.isVisible() and each.isEnabled()), None)
    if field is not None:
        field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        field.selectAll()


class IconMark(Painted):
    """A small icon in a colour by meaning."""

    def __init__(
        self, theme: Theme, icon: str, color: Token = "muted", size: int = 16, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, parent)
        self._icon = icon
        self._color: Token = color
        self._edge = size

    def set_icon(self, icon: str, color: Token | None = None) -> None:
        """Show another icon."""
        self._icon = icon
        if color is not None:
            self._color = color
        self.update()

    def sizeHint(self) -> QSize:
        """Return a square."""
        edge = self._theme.px(self._edge)
        return QSize(edge, edge)

    def minimumSizeHint(self) -> QSize:
        """Return the size hint."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the icon at the top, as wide as asked."""
        if not self._icon:
            return
        edge = self._theme.px(self._edge)
        area = QRectF((self.width() - edge) / 2, (self.height() - edge) / 2, edge, edge)
        color: Token = self._color if self.isEnabled() else "disabled"
        self._theme.icons.draw(QPainter(self), self._icon, color, area, edge)


class ErrorLine(QWidget):
    """Icon and sentence below a control; takes no room while there is nothing to say."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(IconMark(theme, "error", "danger", 14), 0, Qt.AlignmentFlag.AlignTop)
        self._label = WrapLabel("", "small", "danger")
        row.addWidget(self._label, 1)
        self.hide()

    def text(self) -> str:
        """Return the sentence."""
        return self._label.text()

    def setText(self, text: str) -> None:
        """Say what is wrong, or nothing."""
        news = text and text != self._label.text()
        self._label.setText(text)
        self.setVisible(bool(text))
        if news:
            announce(self, text)


class Field(QWidget):
    """Label, line edit and error line.

    Attributes:
        edit: The ``QLineEdit`` itself.
    """

    def __init__(
        self,
        theme: Theme,
        label: str,
        *,
        placeholder: str = "",
        optional: bool = False,
        dense: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self.edit = self._make_edit()
        self.edit.setPlaceholderText(placeholder)
        self.edit.setProperty("dense", "true" if dense else "false")
        self.edit.setAccessibleName(label.replace("&", ""))
        self._label = plain_label(label, "small", strong=True)
        self._label.setBuddy(self.edit)
        self._label.setVisible(bool(label))
        self._hint = plain_label(self.tr("optional") if optional else "", "small", "muted")
        self._hint.setVisible(optional and bool(label))
        self._error = ErrorLine(theme)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._label)
        head.addWidget(self._hint)
        head.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        if label:
            column.addLayout(head)
        column.addWidget(self.edit)
        column.addWidget(self._error)
        column.addStretch(1)
        self.setFocusProxy(self.edit)

    def _make_edit(self) -> QLineEdit:
        return QLineEdit()

    def text(self) -> str:
        """Return what was typed."""
        return self.edit.text()

    def set_text(self, text: str) -> None:
        """Put a text in."""
        self.edit.setText(text)

    def error(self) -> str:
        """Return what is wrong, empty when nothing is."""
        return self._error.text()

    def set_error(self, text: str) -> None:
        """Say below the field what is wrong, or nothing."""
        self._error.setText(text)
        self.edit.setProperty("invalid", "true" if text else "false")
        self.edit.setAccessibleDescription(text)
        restyle(self.edit)
