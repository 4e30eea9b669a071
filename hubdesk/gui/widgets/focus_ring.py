"""The focus ring: painted outside controls by one overlay a window, for keyboard focus only."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QRegion
from PySide6.QtWidgets import QApplication, QWidget

from hubdesk.gui.widgets.painting import Painted, box

if TYPE_CHECKING:
    from hubdesk.gui.theme.theme import Theme

_REACH = 4
_LINE = 2.0
_FOLLOWED = (
    QEvent.Type.Move,
    QEvent.Type.Resize,
    QEvent.Type.Hide,
    QEvent.Type.Show,
    QEvent.Type.LayoutRequest,
)


class FocusRing(Painted):
    """Follows the keyboard focus in a window, except to widgets with the property ``focus-ring`` "none"."""

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(theme, window)
        self._host = window
        self._target: QWidget | None = None
        self._watched: list[QWidget] = []
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._focus_changed)

    def target(self) -> QWidget | None:
        """Return the widget that has the ring."""
        return self._target

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Move with the control, whatever above it moves."""
        if event.type() in _FOLLOWED:
            self._place()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ring."""
        if self._target is None:
            return
        target = self._target
        kept = target.property("focus-radius")
        radius = float(kept) if kept is not None else float(self._theme.radius("control"))
        box(QPainter(self), QRectF(self.rect()), radius + _REACH, None, self._theme.color("focus"), _LINE)

    def _focus_changed(self, old: QWidget | None, new: QWidget | None) -> None:
        self._leave()
        if new is None or new.window() is not self._host:
            return
        window = self._host
        by_keyboard = window.testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
        window.setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange, on=False)
        if not by_keyboard or new.inherits("QAbstractItemView") or new.property("focus-ring") == "none":
            return
        self.mark(new)

    def mark(self, target: QWidget) -> None:
        """Give the ring to a widget whose focus a press of a key has led to, such as the first one of a popup."""
        self._leave()
        self._target = target
        widget: QWidget | None = target
        while widget is not None and widget is not self._host:
            widget.installEventFilter(self)
            self._watched.append(widget)
            widget = widget.parentWidget()
        target.destroyed.connect(self._leave)
        self._place()

    def _leave(self) -> None:
        for widget in self._watched:
            try:
                widget.removeEventFilter(self)
            except RuntimeError:  # the widget went away with its pane; so did its filter
                continue
        self._watched.clear()
        self._target = None
        self.hide()

    def _place(self) -> None:
        target = self._target
        if target is None:
            return
        if not target.isVisible():
            self.hide()
            return
        corner = target.mapTo(self._host, QPoint(0, 0))
        ring = QRect(corner, target.size()).adjusted(-_REACH, -_REACH, _REACH, _REACH)
        self.setGeometry(ring)
        visible = ring.intersected(self._visible_part(target))
        if visible.isEmpty():
            self.hide()
            return
        inner = ring.adjusted(_REACH, _REACH, -_REACH, -_REACH)
        self.setMask(QRegion(visible.translated(-ring.topLeft())) - QRegion(inner.translated(-ring.topLeft())))
        self.show()
        self.raise_()

    def _visible_part(self, target: QWidget) -> QRect:
        """Return the part of the window in which the control may be seen: its scroll areas clip it."""
        part = self._host.rect()
        parent = target.parentWidget()
        while parent is not None and parent is not self._host:
            if (above := parent.parentWidget()) is not None and above.inherits("QAbstractScrollArea"):
                part = part.intersected(QRect(parent.mapTo(self._host, QPoint(0, 0)), parent.size()))
            parent = parent.parentWidget()
        return part
