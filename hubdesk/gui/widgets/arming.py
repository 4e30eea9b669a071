"""A button that matters takes no press right after it has come, or has changed its words, under a hand in motion.

Buttons of one flow follow each other in the same corner: the second press of a double click, or a key that is held,
would hit the next of them before anybody could have read it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QElapsedTimer, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractButton

WAIT = "hubdesk-arming"
"""Property of the application: another wait, ms. The program never sets it."""

_LEAST, _BEYOND_DOUBLE_CLICK = 700, 200
"""The wait at least, and by how much it is longer than a double click may take, ms."""

_PRESSES = (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick, QEvent.Type.Shortcut)
_KEYS = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Select)


class Arming(QObject):
    """Watches one button, which looks and takes the focus as ever.

    Attributes:
        needed: Whether the button matters that much at present.
    """

    def __init__(self, button: QAbstractButton, *, needed: bool = True) -> None:
        super().__init__(button)
        self.needed = needed
        self._button = button
        self._since = QElapsedTimer()
        button.installEventFilter(self)

    @property
    def armed(self) -> bool:
        """Whether a press counts."""
        return not self.needed or not self._since.isValid() or self._since.elapsed() >= _wait()

    def again(self) -> None:
        """Begin anew: what the button does is not what it did. A press that has begun does not count, either."""
        if self._button.isVisible():
            self._since.start()
            self._button.setDown(False)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Begin anew when the button comes, and keep presses from it that come too soon."""
        kind = event.type()
        if kind == QEvent.Type.Show:
            self._since.start()
        elif kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() in _KEYS:
            return self.needed and (event.isAutoRepeat() or not self.armed)
        elif kind in _PRESSES:
            return not self.armed
        return super().eventFilter(watched, event)


def _wait() -> int:
    app = QCoreApplication.instance()
    other = app.property(WAIT) if app is not None else None
    return max(_LEAST, QApplication.doubleClickInterval() + _BEYOND_DOUBLE_CLICK) if other is None else int(other)
