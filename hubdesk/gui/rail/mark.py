"""The coloured mark with an account's initials, and the program's own mark."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPaintEvent, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QSizePolicy

from hubdesk.core.resources import resource
from hubdesk.gui.widgets.painting import Painted, box

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from hubdesk.engine.records import Account
    from hubdesk.gui.theme.theme import Theme
    from hubdesk.gui.theme.tokens import Token
    from hubdesk.gui.widgets.badge import Look

_SMALL = 24


def initials(name: str) -> str:
    """Return up to two letters for a name: ``AT`` for "Acme Travel"."""
    words = [word for word in name.split() if word[:1].isalnum()]
    letters = [word[0] for word in (words[:1] + words[-1:] if len(words) > 1 else words)]
    return "".join(letters).upper() or "–"


def kind_look(kind: str) -> Look:
    """Return the colour of the badge for HubSpot's account type."""
    from hubdesk.gui.widgets.badge import Look

    if kind == "DEMO":
        return Look.ACCENT
    return Look.NEUTRAL if kind == "STANDARD" else Look.NOTE


class AccountMark(Painted):
    """Initials on the account's colour; dashed with a plug while there is none."""

    def __init__(self, theme: Theme, size: int = 32, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._edge = size
        self._account: Account | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_account(self, account: Account | None) -> None:
        """Show another account's mark."""
        self._account = account
        self.update()

    def sizeHint(self) -> QSize:
        """Return a square."""
        edge = self._theme.px(self._edge)
        return QSize(edge, edge)

    def minimumSizeHint(self) -> QSize:
        """Return a square."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the mark."""
        painter, theme, area = QPainter(self), self._theme, QRectF(self.rect())
        radius = 8 if self._edge >= 30 else 6
        if self._account is None:
            box(painter, area, radius, None, theme.color("border-control"), dashed=True)
            theme.icons.draw(painter, "connect", "muted", area, theme.px(16))
            return
        box(painter, area, radius, theme.account_color(self._account.colour))
        painter.setFont(theme.font("small", weight=600))
        painter.setPen(Qt.GlobalColor.white)
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, initials(self._account.name))


def app_pixmap(size: float, ratio: float) -> QPixmap:
    """Return the program's mark; small sizes have a drawing of their own."""
    name = "app-icon-small.svg" if size <= _SMALL else "app-icon.svg"
    edge = max(1, round(size * ratio))
    pixmap = QPixmap(edge, edge)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(resource(name).read_bytes())).render(painter, QRectF(0, 0, edge, edge))
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


def app_icon() -> QIcon:
    """Return the program's icon in the sizes that systems ask for."""
    icon = QIcon()
    for size in (16, 24, 32, 48, 64, 128, 256):
        icon.addPixmap(app_pixmap(size, 1.0))
    return icon


class AppMark(Painted):
    """The program's mark."""

    def __init__(self, theme: Theme, size: int = 56, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._edge = size
        self._pixmap: QPixmap | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return a square."""
        return QSize(self._edge, self._edge)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it."""
        ratio = self.devicePixelRatioF()
        if self._pixmap is None or self._pixmap.devicePixelRatio() != ratio:
            self._pixmap = app_pixmap(self._edge, ratio)
        QPainter(self).drawPixmap(0, 0, self._pixmap)


def note_color(icon: str) -> Token:
    """Return the colour of the icon beside a rail item's words."""
    return {"warning": "warning", "error": "danger", "ok": "success"}.get(icon, "muted")  # type: ignore[return-value]
