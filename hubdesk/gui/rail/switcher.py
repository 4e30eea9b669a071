"""The account switcher: the card on top of the rail and the list that it opens."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from hubdesk.gui.rail.account_row import AccountRow, PressLine
from hubdesk.gui.rail.mark import AccountMark, kind_look
from hubdesk.gui.widgets.badge import Badge, Look
from hubdesk.gui.widgets.field import IconMark
from hubdesk.gui.widgets.floating import Floating
from hubdesk.gui.widgets.labels import ElidedLabel, Hairline, plain_label
from hubdesk.gui.widgets.painting import box
from hubdesk.gui.wording import account_kind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hubdesk.engine.records import Account
    from hubdesk.gui.theme.theme import Theme
    from hubdesk.gui.theme.tokens import Token


class AccountCard(QPushButton):
    """Mark, name, kind and id of the current account; dashed while there is none."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._account: Account | None = None
        self._folded = False
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setProperty("focus-radius", 8)
        self._mark = AccountMark(theme)
        self._name = ElidedLabel(theme, weight=600)
        self._second = plain_label("", "caption", "muted")
        self._badge = Badge(theme, "", Look.NEUTRAL)
        self._id = ElidedLabel(theme, "", "caption", "muted", mode=Qt.TextElideMode.ElideLeft)
        self._switch = IconMark(theme, "switch", "muted", 14)
        second = QHBoxLayout()
        second.setSpacing(6)
        for widget in (self._badge, self._id, self._second):
            second.addWidget(widget)
        self._words = QWidget()
        words = QVBoxLayout(self._words)
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(1)
        words.addStretch(1)
        words.addWidget(self._name)
        words.addLayout(second)
        words.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 6, 5, 6)
        row.setSpacing(8)
        row.addWidget(self._mark)
        row.addWidget(self._words, 1)
        row.addWidget(self._switch)
        for child in self.findChildren(QWidget):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.set_account(None)

    def set_account(self, account: Account | None) -> None:
        """Show another account."""
        self._account = account
        self._mark.set_account(account)
        self._second.setVisible(account is None)
        self._badge.setVisible(account is not None)
        self._id.setVisible(account is not None)
        if account is None:
            self._name.setText(self.tr("No account yet"))
            self._second.setText(self.tr("An account or the demo"))
            self.setAccessibleName(f"{self._name.text()}. {self._second.text()}")
        else:
            self._name.setText(account.name)
            self._badge.set(account_kind(account.kind), kind_look(account.kind))
            self._id.setText(str(account.portal_id))
            self.setAccessibleName(
                self.tr("Account {0}, {1}, {2}").format(account.name, account_kind(account.kind), account.portal_id)
            )
        self.setToolTip(self.accessibleName() if account is not None else "")
        self.update()

    def set_folded(self, folded: bool) -> None:
        """Show only the mark."""
        if folded == self._folded:
            return
        self._folded = folded
        self._words.setVisible(not folded)
        self._switch.setVisible(not folded)
        margin = 0 if folded else 8
        self.layout().setContentsMargins(margin, 6, 0 if folded else 5, 6)  # type: ignore[union-attr]
        self.setToolTip(self.accessibleName() if folded or self._account is not None else "")

    def sizeHint(self) -> QSize:
        """Return the card's height."""
        return QSize(self._theme.px(200), self._theme.px(56))

    def minimumSizeHint(self) -> QSize:
        """Return the folded size."""
        return QSize(self._theme.px(32), self._theme.px(56))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the frame."""
        painter, theme, area = QPainter(self), self._theme, QRectF(self.rect())
        if self._folded:
            return
        none = self._account is None
        edge: Token = "border-control" if none else "border-button" if self.underMouse() else "border"
        fill = None if none and not self.underMouse() else theme.color("surface")
        box(painter, area, theme.radius("panel"), fill, theme.color(edge), dashed=none)


class AccountPopup(Floating):
    """All accounts, the current one checked, and a way to connect another.

    Signals:
        chosen: Portal id of the account to switch to.
        connect_requested: "Connect another account…" was pressed.
    """

    chosen = Signal(object)
    connect_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(6, 6, 6, 6)
        self._column.setSpacing(2)

    def fill(self, accounts: Sequence[Account], current: Account | None, shortcuts: Sequence[str]) -> None:
        """List the accounts."""
        while self._column.count():
            item = self._column.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.deleteLater()
        for index, account in enumerate(accounts):
            here = current is not None and current.portal_id == account.portal_id
            keys = shortcuts[index] if index < len(shortcuts) else ""
            self._column.addWidget(self._account_row(account, keys, current=here))
        if accounts:
            self._column.addWidget(Hairline(self._theme))
        more = PressLine(self._theme, 36)
        more.row.addWidget(IconMark(self._theme, "plus", "muted", 16))
        words = self.tr("Connect another account…") if accounts else self.tr("Connect an account…")
        more.row.addWidget(plain_label(words), 1)
        more.setAccessibleName(words)
        more.seal()
        more.clicked.connect(self._connect)
        self._column.addWidget(more)

    def open_below(self, card: QWidget) -> None:
        """Show the list under the card, and put the focus on its first line."""
        self.setFixedWidth(self._theme.px(300))
        self.adjustSize()
        self.move(card.mapToGlobal(QPoint(0, card.height() + 4)))
        self.show()
        first = self.findChild(QPushButton)
        if first is not None:
            first.setFocus(Qt.FocusReason.PopupFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move by arrow keys, close by Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        elif event.key() == Qt.Key.Key_Down:
            self.focusNextChild()
        elif event.key() == Qt.Key.Key_Up:
            self.focusPreviousChild()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Close when another window comes to the front."""
        if event.type() == QEvent.Type.ActivationChange and not self.isActiveWindow():
            self.close()
        super().changeEvent(event)

    def _account_row(self, account: Account, keys: str, *, current: bool) -> AccountRow:
        line = AccountRow(self._theme, account, keys=keys, current=current)
        line.clicked.connect(lambda _=False, portal=account.portal_id: self._choose(portal))
        return line

    def _choose(self, portal_id: int) -> None:
        self.close()
        self.chosen.emit(portal_id)

    def _connect(self) -> None:
        self.close()
        self.connect_requested.emit()
