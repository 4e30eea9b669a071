"""Badges, and marks that say severity or outcome with icon, word and colour."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from hubdesk.gui.widgets.field import IconMark
from hubdesk.gui.widgets.labels import plain_label
from hubdesk.gui.widgets.painting import Painted, box

if TYPE_CHECKING:
    from hubdesk.gui.theme.theme import Theme
    from hubdesk.gui.theme.tokens import Token
    from hubdesk.gui.widgets.labels import Tone


class Look(Enum):
    """Colour of a badge by meaning."""

    NEUTRAL = "neutral"
    GREY = "grey"
    NOTE = "note"
    ACCENT = "accent"
    SUCCESS = "success"
    WARNING = "warning"
    DANGER = "danger"

    def colors(self) -> tuple[Token, Token]:
        """Return fill and text."""
        return _COLORS[self]


_COLORS: dict[Look, tuple[Token, Token]] = {
    Look.NEUTRAL: ("selected", "text"),
    Look.GREY: ("hover", "muted"),
    Look.NOTE: ("note-soft", "note"),
    Look.ACCENT: ("accent-soft", "accent-text"),
    Look.SUCCESS: ("success-soft", "success"),
    Look.WARNING: ("warning-soft", "warning"),
    Look.DANGER: ("danger-soft", "danger"),
}


class Badge(Painted):
    """A word on a soft fill; cannot be clicked."""

    spoken_as = QAccessible.Role.StaticText

    def __init__(
        self,
        theme: Theme,
        text: str = "",
        look: Look = Look.NEUTRAL,
        *,
        icon: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, parent)
        self._text, self._look, self._icon = text, look, icon
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(text)

    def text(self) -> str:
        """Return the word."""
        return self._text

    def set(self, text: str, look: Look | None = None, icon: str = "") -> None:
        """Show another word, colour and icon."""
        if (text, look or self._look, icon) == (self._text, self._look, self._icon):
            return
        self._text, self._look, self._icon = text, look or self._look, icon
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return room for icon and word."""
        metrics = QFontMetrics(self._theme.font("caption", weight=600))
        width = metrics.horizontalAdvance(self._text) + 2 * self._theme.px(6)
        if self._icon:
            width += self._theme.px(12) + 4
        return QSize(width, max(self._theme.px(18), metrics.height()))

    def minimumSizeHint(self) -> QSize:
        """Return the size hint."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the badge."""
        painter, theme, area = QPainter(self), self._theme, QRectF(self.rect())
        fill, ink = self._look.colors()
        edge = theme.color("border") if theme.scheme.is_high_contrast else None
        box(painter, area, theme.radius("badge"), theme.color(fill), edge)
        x = float(theme.px(6))
        if self._icon:
            size = theme.px(12)
            theme.icons.draw(painter, self._icon, ink, QRectF(x, (area.height() - size) / 2, size, size), size)
            x += size + 4
        painter.setFont(theme.font("caption", weight=600))
        painter.setPen(theme.color(ink))
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextSingleLine
        painter.drawText(area.adjusted(x, 0, 0, 0), flags, self._text)


#: Icon and colour of each severity and each outcome of a row.
MARKS: dict[str, tuple[str, Tone]] = {
    "error": ("error", "danger"),
    "warning": ("warning", "warning"),
    "note": ("note", "note"),
    "ok": ("ok", "success"),
    "unknown": ("unknown", "muted"),
    "created": ("create", "success"),
    "updated": ("update", "note"),
    "unchanged": ("unchanged", "muted"),
    "rejected": ("refused", "danger"),
    "duplicate": ("duplicate", "muted"),
    "needs_review": ("review", "warning"),
    "not_sent": ("unsent", "faint"),
}


class Mark(QWidget):
    """Icon and word in one colour: ``Mark(theme, "warning", "Warning")``; keys are those of ``MARKS``."""

    def __init__(
        self, theme: Theme, key: str, text: str, *, plain: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        icon, tone = MARKS[key]
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(IconMark(theme, icon, tone_token(tone), 16))
        self._label = plain_label(text, "body", "text" if plain else tone)
        row.addWidget(self._label)

    def setText(self, text: str) -> None:
        """Say something else."""
        self._label.setText(text)


def tone_token(tone: Tone) -> Token:
    """Return the colour token of a label's tone."""
    return "accent-text" if tone == "accent" else tone
