"""Buttons: primary, secondary, tonal, quiet, danger, those of two lines, and those of an icon alone."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QEvent, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QFontMetrics, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy

from hubdesk.gui.widgets.busy import draw_arc
from hubdesk.gui.widgets.painting import box

if TYPE_CHECKING:
    from PySide6.QtGui import QColor, QFont
    from PySide6.QtWidgets import QWidget

    from hubdesk.gui.theme.theme import Theme
    from hubdesk.gui.theme.tokens import TextStyle, Token


class Kind(Enum):
    """How much a button matters. At most one primary in a view."""

    PRIMARY = "primary"
    SECONDARY = "secondary"
    TONAL = "tonal"
    QUIET = "quiet"
    DANGER = "danger"
    DANGER_FILLED = "danger-filled"


class Size(Enum):
    """Height and padding of a button at 100 %."""

    SMALL = (26, 10)
    NORMAL = (32, 14)
    BIG = (36, 16)


@dataclass(frozen=True, slots=True)
class _Look:
    """Fill at rest, hovered and pressed, edge and ink; None draws nothing."""

    rest: Token | None
    hover: Token | None
    pressed: Token | None
    edge: Token | None
    ink: Token
    weight: int


_LOOKS = {
    Kind.PRIMARY: _Look("accent", "accent-hover", "accent-pressed", None, "on-accent", 600),
    Kind.SECONDARY: _Look("surface", "hover", "selected", "border-button", "text", 500),
    Kind.TONAL: _Look("accent-soft", "selected", "selected", None, "accent-text", 600),
    Kind.QUIET: _Look(None, "hover", "selected", None, "accent-text", 500),
    Kind.DANGER: _Look("surface", "danger-soft", "danger-soft", "danger", "danger", 500),
    Kind.DANGER_FILLED: _Look("danger", "danger", "danger", None, "on-danger", 600),
}
_GAP = 8


class Button(QPushButton):
    """A button of the kit.

    ``set_busy`` keeps its width, shows the busy arc and another word, and refuses clicks.
    """

    def __init__(
        self,
        theme: Theme,
        text: str = "",
        kind: Kind = Kind.SECONDARY,
        *,
        icon: str = "",
        size: Size = Size.NORMAL,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._theme = theme
        self._kind = kind
        self._icon = icon
        self._measure = size
        self._busy_text: str | None = None
        self._kept_width = 0
        self._clock = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.setInterval(40)
        self._timer.timeout.connect(self.update)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAutoDefault(False)

    @property
    def kind(self) -> Kind:
        """How much it matters."""
        return self._kind

    def set_kind(self, kind: Kind) -> None:
        """Change how much it matters."""
        self._kind = kind
        self.updateGeometry()
        self.update()

    def set_icon(self, icon: str) -> None:
        """Show another icon, or none."""
        self._icon = icon
        self.updateGeometry()
        self.update()

    @property
    def busy(self) -> bool:
        """Whether it shows that work is going on."""
        return self._busy_text is not None

    def set_busy(self, text: str | None) -> None:
        """Show that work is going on, such as "Checking…"; None ends it."""
        if text is not None and self._busy_text is None:
            self._kept_width = self.sizeHint().width()
        self._busy_text = text
        if text is None:
            self._timer.stop()
            self._kept_width = 0
        else:
            self._clock.start()
            if not self._theme.reduced_motion:
                self._timer.start()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, text is not None)
        self.setAccessibleDescription(text or "")
        self.updateGeometry()
        self.update()

    def click(self) -> None:
        """Press it, unless it is busy."""
        if not self.busy:
            super().click()

    def event(self, event: QEvent) -> bool:
        """Refuse keys while busy."""
        if self.busy and event.type() in (QEvent.Type.KeyPress, QEvent.Type.Shortcut):
            event.ignore()
            return False
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        """Measure again with another font or style."""
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange):
            self.updateGeometry()
        super().changeEvent(event)

    def sizeHint(self) -> QSize:
        """Return the size of icon and word."""
        height, padding = self._measure.value
        metrics = QFontMetrics(self._font())
        width = metrics.horizontalAdvance(self._plain(self.text()))
        if self._icon:
            width += self._icon_size() + (_GAP if self.text() else 0)
        width += 2 * self._theme.px(padding) + 2
        if self._busy_text is not None:
            busy = metrics.horizontalAdvance(self._busy_text) + self._icon_size() + _GAP
            width = max(self._kept_width, busy + 2 * self._theme.px(8))
        return QSize(width, max(self._theme.px(height), metrics.height() + 4))

    def minimumSizeHint(self) -> QSize:
        """Return the size hint: a button's words are never cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw box, icon and word."""
        painter = QPainter(self)
        look = _LOOKS[self._kind]
        live = self.isEnabled() and not self.busy
        self._paint_box(painter, look, live=live)
        ink = self._theme.color("muted" if self.busy else look.ink if live else "disabled")
        painter.setFont(self._font())
        self._paint_content(painter, ink)

    def _paint_box(self, painter: QPainter, look: _Look, *, live: bool) -> None:
        area = QRectF(self.rect())
        radius = self._theme.radius("control")
        color = self._theme.color
        if not live:
            framed = self.busy or self._kind is not Kind.QUIET
            fill: Token = "surface" if self.busy or look.edge is not None else "hover"
            if framed:
                box(painter, area, radius, color(fill), color("border-button" if self.busy else "border"))
            return
        name = look.pressed if self.isDown() or self.isChecked() else look.hover if self.underMouse() else look.rest
        fill_color = color(name) if name is not None else None
        if self._kind is Kind.DANGER_FILLED and self.underMouse():
            fill_color = color("danger").darker(112)
        edge = color(look.edge) if look.edge is not None else None
        if edge is None and self._theme.scheme.is_high_contrast and self._kind is not Kind.QUIET:
            edge = color("border-control")
        if fill_color is not None or edge is not None:
            box(painter, area, radius, fill_color, edge)

    def _paint_content(self, painter: QPainter, ink: QColor) -> None:
        text = self._busy_text if self._busy_text is not None else self.text()
        metrics = painter.fontMetrics()
        edge = self._icon_size()
        has_icon = bool(self._icon) or self.busy
        width = metrics.horizontalAdvance(self._plain(text)) + ((edge + (_GAP if text else 0)) if has_icon else 0)
        area = QRectF((self.width() - width) / 2, 0, width, self.height())
        if has_icon:
            spot = QRectF(area.left(), (self.height() - edge) / 2, edge, edge)
            if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
                spot.moveRight(area.right())
                area.setRight(spot.left() - _GAP)
            else:
                area.setLeft(spot.right() + _GAP)
            if self.busy:
                draw_arc(painter, spot, ink, self._clock.elapsed())
            else:
                self._theme.icons.draw(painter, self._icon, ink, spot, edge)
        painter.setPen(ink)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading | Qt.TextFlag.TextSingleLine
        flags |= Qt.TextFlag.TextHideMnemonic | Qt.TextFlag.TextDontClip
        painter.drawText(area, flags, text)

    def _font(self) -> QFont:
        style: TextStyle = "small" if self._measure is Size.SMALL else "body"
        return self._theme.font(style, weight=_LOOKS[self._kind].weight)

    def _icon_size(self) -> int:
        return self._theme.px(14 if self._measure is Size.SMALL else 16)

    @staticmethod
    def _plain(text: str) -> str:
        return text.replace("&&", "\0").replace("&", "").replace("\0", "&")


class IconButton(Button):
    """A button that shows only an icon; its name is in the tooltip and for screen readers."""

    def __init__(
        self,
        theme: Theme,
        icon: str,
        name: str,
        *,
        shortcut: QKeySequence | None = None,
        size: int = 32,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, "", Kind.QUIET, icon=icon, parent=parent)
        self._edge = size
        self.set_name(name, shortcut)

    def set_name(self, name: str, shortcut: QKeySequence | None = None) -> None:
        """Say what it does, with the shortcut that does the same."""
        self.setAccessibleName(name)
        keys = shortcut.toString(QKeySequence.SequenceFormat.NativeText) if shortcut is not None else ""
        self.setToolTip(f"{name} ({keys})" if keys else name)

    def sizeHint(self) -> QSize:
        """Return a square."""
        edge = self._theme.px(self._edge)
        return QSize(edge, edge)

    def _paint_content(self, painter: QPainter, ink: QColor) -> None:
        color = self._theme.color("muted") if self.isEnabled() else ink
        if self.underMouse() and self.isEnabled():
            color = self._theme.color("text")
        self._theme.icons.draw(painter, self._icon, color, QRectF(self.rect()), self._theme.px(16))


class TwoLineButton(Button):
    """A button whose words stand on two lines where it is narrow."""

    def __init__(
        self,
        theme: Theme,
        text: str = "",
        kind: Kind = Kind.SECONDARY,
        *,
        icon: str,
        size: Size = Size.NORMAL,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, text, kind, icon=icon, size=size, parent=parent)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        """Return the size on one line."""
        return super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        """Return the size on two lines."""
        one = super().sizeHint()
        metrics = QFontMetrics(self._font())
        frame = one.width() - metrics.horizontalAdvance(self._plain(self.text()))
        best = max((metrics.horizontalAdvance(line) for line in self._lines()), default=0)
        return QSize(min(one.width(), best + frame), one.height())

    def hasHeightForWidth(self) -> bool:
        """Return True: narrow means two lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return one or two lines' height."""
        height, _ = self._measure.value
        return self._theme.px(height if width >= super().sizeHint().width() else height + 16)

    def resizeEvent(self, event: object) -> None:
        """Take the height of as many lines as the width asks for."""
        wanted = self.heightForWidth(self.width())
        if self.minimumHeight() != wanted:
            self.setFixedHeight(wanted)

    def _lines(self) -> tuple[str, str]:
        """Break the text where both lines are about equally long."""
        words = self._plain(self.text()).split(" ")
        if len(words) < 2:
            return self._plain(self.text()), ""
        metrics = QFontMetrics(self._font())
        cuts = ((" ".join(words[:i]), " ".join(words[i:])) for i in range(1, len(words)))
        return min(cuts, key=lambda cut: max(metrics.horizontalAdvance(line) for line in cut))

    def _paint_content(self, painter: QPainter, ink: QColor) -> None:
        if self.busy or self.width() >= super().sizeHint().width():
            super()._paint_content(painter, ink)
            return
        edge, padding = self._icon_size(), self._theme.px(self._measure.value[1])
        spot = QRectF(padding, (self.height() - edge) / 2, edge, edge)
        area = QRectF(self.rect()).adjusted(padding + edge + _GAP, 0, -padding + 2, 0)
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            spot.moveRight(self.width() - padding)
            area.moveRight(spot.left() - _GAP)
        self._theme.icons.draw(painter, self._icon, ink, spot, edge)
        painter.setPen(ink)
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, "\n".join(self._lines()))
