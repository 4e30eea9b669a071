"""A panel that lies over one side of a pane, for what there is no room beside its main part."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget
from shiboken6 import isValid

from hubdesk.gui.widgets.buttons import IconButton
from hubdesk.gui.widgets.labels import plain_label
from hubdesk.gui.widgets.painting import Painted

if TYPE_CHECKING:
    from hubdesk.gui.theme.theme import Theme

_MARGIN = 16


class Drawer(Painted):
    """Stands at an edge of its host, as high as it, with a title, a close button and a page that scrolls.

    Signals:
        closed: The user closed it, or ``close_drawer`` did.
    """

    closed = Signal()

    def __init__(self, theme: Theme, host: QWidget, title: str, *, width: int, right: bool, ground: str) -> None:
        """Make a hidden drawer.

        Args:
            theme: The theme.
            host: Over which it lies.
            title: Its heading.
            width: px at 100 %.
            right: At which edge.
            ground: Fill, a token.
        """
        super().__init__(theme, host)
        self._host = host
        self._wanted = width
        self._right = right
        self._ground = ground
        self._before: QWidget | None = None
        self.setAccessibleName(title)
        self.setAttribute(Qt.WidgetAttribute.WA_NoMousePropagation)
        self._title = plain_label(title, "subtitle")
        self.close_button = IconButton(theme, "close", self.tr("Close"), size=28)
        self.close_button.clicked.connect(self.close_drawer)
        head = QHBoxLayout()
        head.setContentsMargins(_MARGIN, 12, 10, 8)
        head.addWidget(self._title, 1)
        head.addWidget(self.close_button)
        self.area = QScrollArea()
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setWidgetResizable(True)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(self)
        column.setContentsMargins(1 if right else 0, 0, 0 if right else 1, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.area, 1)
        host.installEventFilter(self)
        self.hide()

    @property
    def wanted_width(self) -> int:
        """How wide it is, px, at the present text size."""
        return min(self._theme.px(self._wanted), max(self._host.width() - 40, 200))

    def open_drawer(self, focus: QWidget | None = None) -> None:
        """Show it; ``focus`` gets the focus, and who had it gets it back at the end."""
        if self.isHidden():
            self._before = self._host.window().focusWidget()
        self._place()
        self.show()
        self.raise_()
        if focus is not None:
            focus.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_drawer(self) -> None:
        """Hide it and give the focus back."""
        if self.isHidden():
            return
        focused: QWidget | None = self._host.window().focusWidget()
        had_focus = focused is not None and self.isAncestorOf(focused)
        self.hide()
        before, self._before = self._before, None
        if had_focus and before is not None and isValid(before) and before.isVisible():  # it may be gone
            before.setFocus(Qt.FocusReason.OtherFocusReason)
        self.closed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay at the edge of the host."""
        if event.type() == QEvent.Type.Resize and not self.isHidden():
            self._place()
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        """Take another width with another text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and not self.isHidden():
            self._place()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close by Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_drawer()
            event.accept()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground and the hairline at the inner edge."""
        painter, theme, area = QPainter(self), self._theme, QRectF(self.rect())
        painter.fillRect(area, theme.color(self._ground))  # type: ignore[arg-type]  # a token
        left = area.left() if self._at_right() else area.right() - 1
        painter.fillRect(QRectF(left, area.top(), 1, area.height()), theme.color("border"))

    def _at_right(self) -> bool:
        return self._right is not self.isRightToLeft()

    def _place(self) -> None:
        width, room = self.wanted_width, self._host.rect()
        left = room.right() + 1 - width if self._at_right() else room.left()
        self.setGeometry(QRect(left, room.top(), width, room.height()))


def close_topmost(event: QKeyEvent, *drawers: Drawer) -> bool:
    """Close the first of ``drawers`` that is open if Esc was pressed; return whether the key is used up by that."""
    if event.key() != Qt.Key.Key_Escape:
        return False
    for drawer in drawers:
        if not drawer.isHidden():
            drawer.close_drawer()
            event.accept()
            return True
    return False
