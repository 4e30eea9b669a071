"""A toast: says for a few seconds that something is done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QAccessible, QEnterEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton

from hubdesk.gui.widgets.field import IconMark
from hubdesk.gui.widgets.labels import plain_label
from hubdesk.gui.widgets.painting import Painted, box
from hubdesk.gui.widgets.speaking import announce

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from hubdesk.gui.notifier import Toast
    from hubdesk.gui.theme.theme import Theme

_PLAIN_MS = 4_000
_ACTION_MS = 10_000
_MARGIN = 24
_ABOVE = 12
"""Px between it and what it stands above."""

_MOVED = frozenset({QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.Show, QEvent.Type.Hide})


class _ToastAction(QPushButton):
    """The action in the toast's own colours."""

    def __init__(self, theme: Theme, text: str) -> None:
        super().__init__(text)
        self._theme = theme
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFlat(True)

    def sizeHint(self) -> QSize:
        """Return room for the word."""
        self.ensurePolished()
        return QSize(self.fontMetrics().horizontalAdvance(self.text()) + 24, self._theme.px(26))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the word, underlined while hovered or focused."""
        painter = QPainter(self)
        font = self._theme.font("body", weight=600)
        font.setUnderline(self.underMouse() or self.hasFocus())
        painter.setFont(font)
        painter.setPen(self._theme.color("on-tooltip"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())


class ToastBar(Painted):
    """Shows one toast at a time at the bottom centre of its parent; stays while hovered or focused.

    Attributes:
        floor: Tells what it stands above, None for the bottom of its parent.
    """

    spoken_as = QAccessible.Role.Notification

    def __init__(self, theme: Theme, host: QWidget) -> None:
        super().__init__(theme, host)
        self._host = host
        self.floor: Callable[[], QWidget | None] = lambda: None
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(14, 8, 6, 8)
        self._row.setSpacing(8)
        self._icon = IconMark(theme, "check", "on-tooltip", 16)
        self._label = plain_label("", tone="on-tooltip")
        self._row.addWidget(self._icon)
        self._row.addWidget(self._label)
        self._row.addSpacing(8)
        self._about = ""
        self._action: _ToastAction | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._end)
        host.installEventFilter(self)
        self.hide()

    def show_toast(self, toast: Toast) -> None:
        """Show a toast in place of the present one."""
        self._about = toast.about
        self._label.setText(toast.text)
        self.setAccessibleName(toast.text)
        if self._action is not None:
            self._row.removeWidget(self._action)  # it goes later, and until then would be measured as well
            self._action.hide()
            self._action.deleteLater()
            self._action = None
        if toast.action:
            action = self._action = _ToastAction(self._theme, toast.action)
            if toast.call is not None:
                action.clicked.connect(toast.call)
            action.clicked.connect(self.hide)
            self._row.addWidget(action)
            action.show()  # else it shows itself later, and is not measured now
        self._timer.start(_ACTION_MS if toast.action else _PLAIN_MS)
        self.show()
        self.raise_()
        self.place()
        announce(self, toast.text)

    def end(self, about: str) -> None:
        """Go, if this is what the present toast is about."""
        if about and about == self._about:
            self._about = ""
            self.hide()

    def text(self) -> str:
        """Return what is said now, empty while hidden."""
        return "" if self.isHidden() else self._label.text()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay at the bottom centre, above what is there."""
        if event.type() in _MOVED:
            self.place()
        return super().eventFilter(watched, event)

    def event(self, event: QEvent) -> bool:
        """Measure again when its text has another size."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self.place()
        return done

    def enterEvent(self, event: QEnterEvent) -> None:
        """Stay while hovered."""
        self._timer.stop()

    def leaveEvent(self, event: QEvent) -> None:
        """Go soon after."""
        self._timer.start(_PLAIN_MS)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground."""
        theme = self._theme
        edge = theme.color("border-control") if theme.scheme.is_high_contrast else None
        box(QPainter(self), QRectF(self.rect()), theme.radius("panel"), theme.color("tooltip"), edge)

    def _end(self) -> None:
        if self._action is not None and self._action.hasFocus():
            self._timer.start(_PLAIN_MS)
            return
        self.hide()

    def place(self) -> None:
        """Stand at the bottom centre with the whole text, in several lines where one has no room."""
        host, label, row = self._host, self._label, self._row
        if self.isHidden():
            return
        label.ensurePolished()
        room = host.width() - 2 * _MARGIN
        beside = row.sizeHint().width() - label.sizeHint().width()
        wide = label.fontMetrics().horizontalAdvance(label.text()) + 2 + beside
        if label.wordWrap() != (wide > room):
            label.setWordWrap(wide > room)
        row.activate()
        width = min(wide, room)
        height = row.heightForWidth(width) if label.wordWrap() else self.sizeHint().height()
        bottom, floor = host.height(), self.floor()
        if floor is not None:
            floor.installEventFilter(self)
            if floor.isVisible():
                bottom = floor.mapTo(host, QPoint()).y()
        margin = _MARGIN if bottom == host.height() else _ABOVE
        self.setGeometry((host.width() - width) // 2, bottom - height - margin, width, height)
