"""One account as a line that can be pressed: in the switcher's list and on the Connect pane."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from hubdesk.gui.language.say import say
from hubdesk.gui.rail.mark import AccountMark, kind_look
from hubdesk.gui.widgets.badge import Badge
from hubdesk.gui.widgets.field import IconMark
from hubdesk.gui.widgets.labels import ElidedLabel, plain_label
from hubdesk.gui.widgets.painting import box
from hubdesk.gui.wording import account_kind, region_name

if TYPE_CHECKING:
    from hubdesk.engine.records import Account
    from hubdesk.gui.theme.theme import Theme
    from hubdesk.gui.theme.tokens import Token


def place(account: Account) -> str:
    """Return ``87654321 · Europe``; the demo portal is on this computer."""
    where = say("On this computer") if account.kind == "DEMO" else region_name(account.region) or account.region.upper()
    number = str(account.portal_id) if account.portal_id else ""
    return " · ".join(part for part in (number, where) if part)


class PressLine(QPushButton):
    """A line of a list that can be pressed; what lies in it lets the clicks through."""

    def __init__(self, theme: Theme, height: int, *, current: bool = False, width: int = 280) -> None:
        super().__init__()
        self._theme = theme
        self._size = (width, height)
        self._current = current
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(8, 4, 10, 4)
        self.row.setSpacing(10)
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def seal(self) -> None:
        """Let clicks on the contents reach the line."""
        for child in self.findChildren(QWidget):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def sizeHint(self) -> QSize:
        """Return the line's size."""
        return QSize(self._theme.px(self._size[0]), self._theme.px(self._size[1]))

    def minimumSizeHint(self) -> QSize:
        """Return the least that shows a name."""
        return QSize(self._theme.px(120), self._theme.px(self._size[1]))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Fill the current and the hovered line."""
        if self._current or self.underMouse() or self.hasFocus():
            fill: Token = "selected" if self._current or self.hasFocus() else "hover"
            painter = QPainter(self)
            box(painter, QRectF(self.rect()), self._theme.radius("control"), self._theme.color(fill))


class AccountRow(PressLine):
    """Mark, name, id and region of an account; at the right its badge, its keys or a check."""

    def __init__(
        self, theme: Theme, account: Account, *, keys: str = "", current: bool = False, badge: bool = False
    ) -> None:
        """Make a line.

        Args:
            theme: The theme.
            account: The account.
            keys: Shortcut that switches to it; empty for none.
            current: Whether it is the current one.
            badge: Show its kind as a badge instead of in words.
        """
        super().__init__(theme, 44, current=current, width=200 if badge else 280)
        mark = AccountMark(theme, 28 if badge else 24)
        mark.set_account(account)
        self.row.addWidget(mark)
        kind = account_kind(account.kind)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        words.addWidget(ElidedLabel(theme, account.name, weight=600 if current else None))
        second = place(account) if badge else f"{place(account)} · {kind}"
        words.addWidget(ElidedLabel(theme, second, "caption", "muted"))
        words.addStretch(1)
        self.row.addLayout(words, 1)
        if badge:
            self.row.addWidget(Badge(theme, kind, kind_look(account.kind)))
        if current:
            self.row.addWidget(IconMark(theme, "check", "text", 16))
        elif keys:
            self.row.addWidget(plain_label(keys, "caption", "muted"))
        self.setAccessibleName(f"{account.name}, {place(account)}, {kind}")
        self.setToolTip(keys if badge else "")
        self.seal()
