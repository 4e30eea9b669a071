"""Banners: what is going on, below the header, never in the way."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from hubdesk.gui.widgets.buttons import Button, IconButton, Kind
from hubdesk.gui.widgets.field import IconMark
from hubdesk.gui.widgets.labels import plain_label
from hubdesk.gui.widgets.painting import Painted, box
from hubdesk.gui.widgets.speaking import announce

if TYPE_CHECKING:
    from collections.abc import Callable

    from hubdesk.gui.theme.theme import Theme
    from hubdesk.gui.theme.tokens import Token

Severity = Literal["error", "warning", "note", "success"]

_LOOKS: dict[Severity, tuple[str, Token, Token]] = {
    "error": ("error", "danger", "danger-soft"),
    "warning": ("warning", "warning", "warning-soft"),
    "note": ("note", "note", "note-soft"),
    "success": ("ok", "success", "success-soft"),
}
_LINE = 32
"""Least height inside a banner, px at 100 %: that of a button, whether it has one or not."""

_AROUND = 6
"""Px above and below sentences on several lines, beyond those of the banner."""

_ORDER: tuple[Severity, ...] = ("error", "warning", "note", "success")


@dataclass(frozen=True, slots=True)
class BannerText:
    """What a banner says.

    Attributes:
        severity: How bad.
        title: What happened, one bold sentence.
        text: What is safe and what HubDesk does now.
        action: The one thing that the user can do; empty for none.
        call: What the action does.
        icon: Another icon than the severity's.
        closable: Whether the user may close it; False while the cause of an error lasts.
        passing: Whether it is about one wish that could not be done, and goes with the next thing that is done.
    """

    severity: Severity
    title: str
    text: str = ""
    action: str = ""
    call: Callable[[], None] | None = None
    icon: str = ""
    closable: bool = True
    passing: bool = False


class Banner(Painted):
    """One banner.

    Signals:
        closed: The user closed it.
    """

    closed = Signal()
    spoken_as = QAccessible.Role.AlertMessage

    def __init__(self, theme: Theme, content: BannerText, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.content = content
        icon, color, self._fill = _LOOKS[content.severity]
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 4, 8, 4)
        row.setSpacing(10)
        row.addStrut(theme.px(_LINE))
        row.addWidget(IconMark(theme, content.icon or icon, color, 18), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(_Sentence(theme, content.title, content.text), 1)
        if content.action:
            button = Button(theme, content.action, Kind.QUIET)
            if content.call is not None:
                button.clicked.connect(content.call)
            row.addWidget(button)
        if content.closable:
            close = IconButton(theme, "close", self.tr("Close"), size=28)
            close.clicked.connect(self.closed)
            row.addWidget(close)
        self.setAccessibleName(f"{content.title} {content.text}".strip())
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the soft fill."""
        theme = self._theme
        edge = theme.color(_LOOKS[self.content.severity][1]) if theme.scheme.is_high_contrast else None
        box(QPainter(self), QRectF(self.rect()), theme.radius("panel"), theme.color(self._fill), edge)


class _Sentence(QWidget):
    """A bold sentence and a muted one: side by side, or below each other where there is no room."""

    def __init__(self, theme: Theme, title: str, text: str) -> None:
        super().__init__()
        self._title: QLabel = plain_label(title, strong=True)
        self._text: QLabel = plain_label(text, tone="muted", wrap=True)
        self._title.setParent(self)
        self._text.setParent(self)  # before it is shown: what has no parent is shown as a window of its own
        self._text.setVisible(bool(text))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        """Return True: narrow means more lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of the sentences at a width; several lines keep a distance from the edge of the banner."""
        title, text = self._arrange(width)
        height = title.united(text).height()
        return height + 2 * _AROUND if height > self._line_height() else height

    def sizeHint(self) -> QSize:
        """Return both on one line."""
        title, text = self._title.sizeHint(), self._one_line(self._text)
        return QSize(title.width() + 6 + text, max(title.height(), self._line_height()))

    def minimumSizeHint(self) -> QSize:
        """Return the narrowest that reads well."""
        return QSize(160, self._title.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the sentences, centred in the height."""
        title, text = self._arrange(self.width())
        spare = max(0, (self.height() - title.united(text).height()) // 2)
        self._title.setGeometry(title.translated(0, spare))
        self._text.setGeometry(text.translated(0, spare))

    def _line_height(self) -> int:
        return self._title.fontMetrics().height()

    @staticmethod
    def _one_line(label: QLabel) -> int:
        return label.fontMetrics().horizontalAdvance(label.text()) + 4 if label.text() else 0

    def _arrange(self, width: int) -> tuple[QRect, QRect]:
        line = self._line_height()
        wanted = self._one_line(self._title)
        rest = self._one_line(self._text)
        if wanted <= width and (not rest or wanted + 6 + rest <= width):
            return QRect(0, 0, wanted, line), QRect(wanted + 6, 0, max(0, width - wanted - 6), line)
        self._title.setWordWrap(wanted > width)
        height = self._title.heightForWidth(width) if wanted > width else line
        if not rest:
            return QRect(0, 0, width, height), QRect(0, 0, 0, 0)
        below = self._text.heightForWidth(width)
        return QRect(0, 0, width, height), QRect(0, height + 2, width, below)


class BannerStack(QWidget):
    """Up to two banners, worst first; others wait behind "2 more". A key replaces or removes a banner."""

    SHOWN = 2

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._contents: dict[str, BannerText] = {}
        self._widgets: list[QWidget] = []
        self._all = False
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self.hide()

    def show_banner(self, key: str, content: BannerText) -> None:
        """Show a banner, in place of the one with the same key."""
        if self._contents.get(key) != content:
            self._contents[key] = content
            self._rebuild()
            announce(self, f"{content.title} {content.text}".strip(), urgent=content.severity == "error")

    def remove(self, key: str) -> None:
        """Take a banner away; unknown keys are fine."""
        if self._contents.pop(key, None) is not None:
            self._rebuild()

    def pass_by(self) -> None:
        """Take away what was only about a wish that could not be done: something else was done since."""
        passed = [key for key, content in self._contents.items() if content.passing]
        for key in passed:
            del self._contents[key]
        if passed:
            self._rebuild()

    def clear(self) -> None:
        """Take all away."""
        self._contents.clear()
        self._rebuild()

    def keys(self) -> tuple[str, ...]:
        """Return the keys of all banners, worst first."""
        return tuple(sorted(self._contents, key=lambda key: _ORDER.index(self._contents[key].severity)))

    def _rebuild(self) -> None:
        for widget in self._widgets:
            self._column.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._widgets.clear()
        keys = self.keys()
        shown = keys if self._all else keys[: self.SHOWN]
        for key in shown:
            banner = Banner(self._theme, self._contents[key])
            banner.closed.connect(lambda key=key: self.remove(key))
            self._add(banner)
        if len(keys) > len(shown):
            more = Button(self._theme, self.tr("%n more", "", len(keys) - len(shown)), Kind.QUIET)
            more.clicked.connect(self._show_all)
            self._add(more)
        if not keys:
            self._all = False
        self.setVisible(bool(keys))

    def _add(self, widget: QWidget) -> None:
        self._widgets.append(widget)
        self._column.addWidget(widget)
        widget.show()

    def _show_all(self) -> None:
        self._all = True
        self._rebuild()
