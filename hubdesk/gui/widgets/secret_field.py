"""The field for an access token: masked, pasted into, shown only while a button is held."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QObject, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QHideEvent, QKeyEvent, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QMenu, QWidget

from hubdesk.core.secret import Secret
from hubdesk.gui.widgets.busy import BusyArc
from hubdesk.gui.widgets.buttons import IconButton
from hubdesk.gui.widgets.field import Field
from hubdesk.gui.widgets.labels import restyle

if TYPE_CHECKING:
    from hubdesk.gui.theme.theme import Theme
    from hubdesk.gui.widgets.field import ErrorLine

_SHOW_AT_MOST_MS = 10_000
_WHITE_SPACE = {ord(c): None for c in " \t\r\n\u00a0\u200b\ufeff"}


class SecretEdit(QLineEdit):
    """Shows dots; never copies, cuts, drags or remembers what was undone.

    Signals:
        pasted: A text arrived by paste.
    """

    pasted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setDragEnabled(False)
        self.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoAutoUppercase
            | Qt.InputMethodHint.ImhNoPredictiveText
        )
        self.selectionChanged.connect(self._select_nothing)
        self.hide_text()

    def hide_text(self) -> None:
        """Show dots."""
        self.setEchoMode(QLineEdit.EchoMode.Password)

    def show_text(self) -> None:
        """Show the letters."""
        self.setEchoMode(QLineEdit.EchoMode.Normal)

    def _select_nothing(self) -> None:
        """Letters that can be read are not marked: on X11 marking alone copies."""
        if self.echoMode() is QLineEdit.EchoMode.Normal and self.hasSelectedText():
            self.deselect()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave out whatever would carry the text away or bring an old one back."""
        banned = (
            QKeySequence.StandardKey.Copy,
            QKeySequence.StandardKey.Cut,
            QKeySequence.StandardKey.Undo,
            QKeySequence.StandardKey.Redo,
        )
        if any(event.matches(key) for key in banned):
            event.accept()
            return
        if event.matches(QKeySequence.StandardKey.Paste):
            self.paste_clean(QGuiApplication.clipboard().mimeData())
            event.accept()
            return
        super().keyPressEvent(event)

    def paste_clean(self, data: QMimeData) -> None:
        """Replace the text by the clipboard's, without white space around or inside it."""
        text = data.text().translate(_WHITE_SPACE) if data.hasText() else ""
        if text and not self.isReadOnly():
            self.setText(text)
            self.pasted.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer only Paste and Clear."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        paste = menu.addAction(self.tr("Paste"))
        paste.triggered.connect(lambda: self.paste_clean(QGuiApplication.clipboard().mimeData()))
        menu.addAction(self.tr("Clear")).triggered.connect(self.clear)
        for action in menu.actions():
            action.setEnabled(not self.isReadOnly())
        menu.popup(event.globalPos())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line edit with the key before it."""
        super().paintEvent(event)
        edge = self._theme.px(16)
        left = self.width() - 11 - edge if self.isRightToLeft() else 11
        area = QRectF(left, (self.height() - edge) / 2, edge, edge)
        self._theme.icons.draw(QPainter(self), "key", "muted", area, edge)


class SecretField(Field):
    """A field for a token.

    States: empty or typing (``set_stored(None)``), ``set_checking``, ``set_stored("pat-eu1-••••-5555")`` and
    ``set_error`` for a refused one.

    Signals:
        submitted: The token was pasted, or Return was pressed in the field.
        pasted: The token came from the clipboard, which still holds it.
        masked_again: A stored token that was shown for a while is masked again.
    """

    submitted = Signal()
    pasted = Signal()
    masked_again = Signal()

    def __init__(self, theme: Theme, label: str, *, placeholder: str = "", parent: QWidget | None = None) -> None:
        super().__init__(theme, label, placeholder=placeholder, parent=parent)
        self._stored = ""
        self._shown = False
        self._edit.pasted.connect(self.pasted)
        self._edit.pasted.connect(self.submitted)
        self._edit.returnPressed.connect(self.submitted)
        self._edit.textChanged.connect(self._describe)
        self._hold = IconButton(theme, "eye", self.tr("Hold to show"), size=26, parent=self._edit)
        self._hold.pressed.connect(self._reveal)
        self._hold.released.connect(self._mask)
        self._hold.setCursor(Qt.CursorShape.ArrowCursor)
        self._arc = BusyArc(theme, 16, parent=self._edit)
        self._limit = QTimer(self)
        self._limit.setSingleShot(True)
        self._limit.setInterval(_SHOW_AT_MOST_MS)
        self._limit.timeout.connect(self._mask)
        self._limit.timeout.connect(self.mask_again)
        self._edit.installEventFilter(self)
        self._describe()

    def _make_edit(self) -> QLineEdit:
        self._edit = SecretEdit(self._theme)
        self._edit.setProperty("secret", "true")
        return self._edit

    def take_error_line(self) -> ErrorLine:
        """Return the line that says what is wrong, to be put below more than the field."""
        layout = self.layout()
        if layout is not None:
            layout.removeWidget(self._error)
        return self._error

    def secret(self) -> Secret:
        """Return what was typed, without white space."""
        return Secret(self._edit.text().translate(_WHITE_SPACE))

    def is_empty(self) -> bool:
        """Return whether nothing was typed."""
        return not self._edit.text()

    def clear(self) -> None:
        """Forget what was typed."""
        self._edit.clear()
        self.set_error("")

    def set_checking(self, checking: bool) -> None:
        """Lock the field and show the busy arc."""
        self._edit.setReadOnly(checking)
        self._hold.setVisible(not checking)
        if checking:
            self._arc.start()
        else:
            self._arc.stop()

    def set_stored(self, masked: str | None) -> None:
        """Show a stored token's masked form, read-only; None makes the field empty and open again."""
        self._stored = masked or ""
        self._shown = False
        self._edit.setReadOnly(masked is not None)
        self._hold.setVisible(masked is None)
        if masked is None:
            self._edit.clear()
            self._edit.hide_text()
        else:
            self._edit.setText(masked)
            self._edit.setCursorPosition(0)
            self._edit.show_text()
        self._describe()

    def show_for_now(self, secret: Secret) -> None:
        """Show a stored token for at most ten seconds, until :meth:`mask_again`. It is never copied."""
        if self._stored:
            self._shown = True
            self._edit.setText(secret.reveal())
            self._edit.setCursorPosition(0)
            self._limit.start()

    def mask_again(self) -> None:
        """Mask a stored token again; nothing happens when it was not shown."""
        if not self._shown:
            return
        self._limit.stop()
        self._shown = False
        self._edit.setText(self._stored)
        self._edit.setCursorPosition(0)
        self.masked_again.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        """Never stay readable where nobody looks."""
        self.mask_again()
        self._mask()
        super().hideEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the buttons at the end of the line."""
        if watched is self._edit and event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutDirectionChange):
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        edge = self._theme.px(16)
        end = 0 if self._stored else self._theme.px(26)
        self._edit.setTextMargins(edge + 10, 0, end, 0)
        size = self._hold.sizeHint()
        height, width = self._edit.height(), self._edit.width()
        self._hold.setGeometry(width - size.width() - 4, (height - size.height()) // 2, size.width(), size.height())
        arc = self._arc.sizeHint()
        self._arc.setGeometry(width - arc.width() - 10, (height - arc.height()) // 2, arc.width(), arc.height())

    def _reveal(self) -> None:
        if not self._stored:
            self._edit.show_text()
            self._limit.start()

    def _mask(self) -> None:
        self._limit.stop()
        if not self._stored:
            self._edit.hide_text()

    def _describe(self) -> None:
        text = self._edit.text()
        self._edit.setProperty("filled", "true" if text else "false")
        restyle(self._edit)
        self._place()
        if self._stored:
            self._edit.setAccessibleDescription(self.tr("stored, ends in {0}").format(text[-4:]))
        elif text:
            self._edit.setAccessibleDescription(self.tr("hidden, ends in {0}").format(text[-4:]))
        else:
            self._edit.setAccessibleDescription("")
        self._hold.setEnabled(bool(text) and not self._stored)
