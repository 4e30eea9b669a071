"""A toast: says for a few seconds that something is done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QEnterEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton

from hubdesk.gui.widgets.field import IconMark
from hubdesk.gui.widgets.labels import plain_label
from hubdesk.gui.widgets.painting import Painted, box

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from hubdesk.gui.notifier import Toast
    from hubdesk.gui.theme.theme import Theme

_PLAIN_MS = 4_000
_ACTION_MS = 10_000
_MARGIN = 24


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
    """Shows one toast at a time at the bottom centre of its parent; stays while hovered or focused."""

    def __init__(self, theme: Theme, host: QWidget) -> None:
        super().__init__(theme, host)
        self._host = host
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(14, 8, 6, 8)
        self._row.setSpacing(8)
        self._icon = IconMark(theme, "check", "on-tooltip", 16)
        self._label = plain_label("", tone="on-tooltip")
        self._row.addWidget(self._icon)
        self._row.addWidget(self._label)
        self._row.addSpacing(8)
        self._action: _ToastAction | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._end)
        host.installEventFilter(self)
        self.hide()

    def show_toast(self, toast: Toast) -> None:
        """Show a toast in place of the present one."""
        self._label.setText(toast.text)
        self.setAccessibleName(toast.text)
        if self._action is not None:
            self._action.deleteLater()
            self._action = None
        if toast.action:
            action = self._action = _ToastAction(self._theme, toast.action)
            if toast.call is not None:
                action.clicked.connect(toast.call)
            action.clicked.connect(self.hide)
            self._row.addWidget(action)
        self._timer.start(_ACTION_MS if toast.action else _PLAIN_MS)
        self.show()
        self.raise_()
        self._place()

    def text(self) -> str:
        """Return what is said now, empty while hidden."""
        return "" if self.isHidden() else self._label.text()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay at the bottom centre."""
        if event.type() == QEvent.Type.Resize and not self.isHidden():
            self._place()
        return super().eventFilter(watched, event)

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

    def _place(self) -> None:
        host = self._host
        self._row.activate()
        size = self.sizeHint().boundedTo(host.size() - QSize(2 * _MARGIN, 0))
        x = (host.width() - size.width()) // 2
        self.setGeometry(x, host.height() - size.height() - _MARGIN, size.width(), size.height())
