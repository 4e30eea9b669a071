"""What to change in HubSpot: where, what to add, what to remove, and the list of it for the clipboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from hubdesk.gui.pane import clear_layout
from hubdesk.gui.scopes.words import changes, menu_path, nothing_to_change
from hubdesk.gui.widgets.buttons import Button, Kind
from hubdesk.gui.widgets.labels import ElidedLabel, plain_label
from hubdesk.gui.widgets.wrapping import WrapLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hubdesk.engine.scopes.model import ScopeReview
    from hubdesk.gui.theme.theme import Theme
    from hubdesk.gui.theme.tokens import Token

_ICON, _GAP = 14, 8


class _Fold(QPushButton):
    """A line such as "Add 1 scope" that shows or hides its list."""

    def __init__(self, theme: Theme, icon: str, colour: Token) -> None:
        super().__init__()
        self._theme = theme
        self._icon = icon
        self._colour: Token = colour
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return room for icon, words and chevron."""
        theme, metrics = self._theme, QFontMetrics(self._theme.font())
        width = metrics.horizontalAdvance(self.text()) + 2 * (theme.px(_ICON) + _GAP)
        return QSize(width, max(theme.px(26), metrics.height() + 4))

    def minimumSizeHint(self) -> QSize:
        """Return the size hint."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line."""
        painter, theme, area = QPainter(self), self._theme, self.rect()
        edge = theme.px(_ICON)
        mirrored = self.isRightToLeft()
        first, last = area.adjusted(0, 0, edge - area.width(), 0), area.adjusted(area.width() - edge, 0, 0, 0)
        icon, chevron = (last, first) if mirrored else (first, last)
        theme.icons.draw(painter, self._icon, self._colour, icon.toRectF(), edge)
        key = "chevron-down" if self.isChecked() else "chevron-right"
        theme.icons.draw(painter, key, "text" if self.underMouse() else "muted", chevron.toRectF(), theme.px(12))
        painter.setFont(theme.font())
        painter.setPen(theme.color("text"))
        room = area.adjusted(edge + _GAP, 0, -edge - _GAP, 0)
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, self.text())


class _Names(QWidget):
    """Names of scopes below each other."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._names: tuple[str, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(_ICON + _GAP, 0, 0, 4)
        self._column.setSpacing(2)
        self.hide()

    def show_names(self, names: Sequence[str]) -> None:
        """Show other names."""
        if tuple(names) == self._names:
            return
        self._names = tuple(names)
        clear_layout(self._column)
        for name in names:
            self._column.addWidget(_FixedName(self._theme, name))


class _FixedName(ElidedLabel):
    """A scope's name in the fixed font, shortened in the middle."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__(theme, name, "small", mode=Qt.TextElideMode.ElideMiddle)
        self.setToolTip(name)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the name."""
        painter, theme = QPainter(self), self._theme
        painter.setFont(theme.fixed_font("small"))
        painter.setPen(theme.color("text"))
        text = painter.fontMetrics().elidedText(self.text(), self._mode, self.width())
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, text)


class ChangesView(QWidget):
    """Shows the way and the lists.

    Signals:
        copy_requested: "Copy checklist".
        open_requested: "Open HubSpot".
    """

    copy_requested = Signal()
    open_requested = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._path = WrapLabel("", "small", "muted")
        self.nothing = WrapLabel("", tone="muted")
        self.add, self.remove = _Fold(theme, "plus", "danger"), _Fold(theme, "close", "warning")
        self.to_add, self.to_remove = _Names(theme), _Names(theme)
        for fold, names, key in ((self.add, self.to_add, "add"), (self.remove, self.to_remove, "remove")):
            fold.setObjectName(f"scopes-to-{key}")
            fold.toggled.connect(names.setVisible)
        self.copy = Button(theme, self.tr("Copy checklist"), icon="copy")
        self.copy.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.open = Button(theme, self.tr("Open HubSpot"), Kind.QUIET, icon="link")
        self.open.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.copy.clicked.connect(self.copy_requested)
        self.open.clicked.connect(self.open_requested)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(plain_label(self.tr("What to change in HubSpot"), strong=True))
        for widget in (self._path, self.nothing, self.add, self.to_add, self.remove, self.to_remove):
            column.addWidget(widget)
        column.addSpacing(4)
        column.addWidget(self.copy)
        column.addWidget(self.open)

    def show_changes(self, review: ScopeReview, credential: str, *, address: str) -> None:
        """Show what a review asks for.

        Args:
            review: The review.
            credential: What kind of token it is, for the menu path.
            address: Where HubSpot's pages are; empty when there are none to open.
        """
        add, remove = changes(review)
        self._path.setText(menu_path(credential))
        self._path.setVisible(bool(add or remove))
        self.nothing.setText(nothing_to_change(review))
        self.nothing.setVisible(not add and not remove)
        for fold, names, text, listed in (
            (self.add, self.to_add, add, review.to_add),
            (self.remove, self.to_remove, remove, review.to_remove),
        ):
            fold.setText(text)
            fold.setVisible(bool(text))
            fold.updateGeometry()
            names.show_names(listed)
            names.setVisible(bool(text) and fold.isChecked())
        self.copy.setVisible(bool(add or remove))
        self.open.setVisible(bool(address))
