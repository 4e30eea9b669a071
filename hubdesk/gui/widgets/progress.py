"""Progress: a bar, a bar of outcomes, and the block with words around them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QAccessible, QColor, QHideEvent, QPainter, QPainterPath, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from hubdesk.gui.widgets.labels import plain_label
from hubdesk.gui.widgets.painting import Painted, hatch

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hubdesk.gui.theme.theme import Theme
    from hubdesk.gui.theme.tokens import Token

_BLOCK = 0.3
_LEAST_PART = 2.0
"""Px of a part of a whole that is hardly there; less would not be seen at the round end of the bar."""

_SWEEP_MS = 1600


class _Bar(Painted):
    """A rounded track of a height."""

    spoken_as = QAccessible.Role.ProgressBar

    def __init__(self, theme: Theme, height: int, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._height = height
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return the bar's height."""
        return QSize(120, self._height)

    def minimumSizeHint(self) -> QSize:
        """Return the smallest bar that can be read."""
        return QSize(24, self._height)

    def _track(self, painter: QPainter) -> QRectF:
        """Draw the track and clip to it."""
        area = QRectF(0, (self.height() - self._height) / 2, self.width(), self._height)
        radius = self._height / 2
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        path = QPainterPath()
        path.addRoundedRect(area, radius, radius)
        painter.fillPath(path, self._theme.color("gauge-track"))
        if self._theme.scheme.is_high_contrast:
            painter.setPen(self._theme.color("border-control"))
            painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        painter.setClipPath(path)
        return area


class ProgressBar(_Bar):
    """How much of something is done; without a length a block moves."""

    def __init__(
        self, theme: Theme, height: int = 8, *, color: Token = "accent", parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, height, parent)
        self._fraction: float | None = 0.0
        self._color: Token = color
        self._clock = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.setInterval(40)
        self._timer.timeout.connect(self.update)

    def set_fraction(self, fraction: float | None) -> None:
        """Show how much is done, 0 to 1; None when the length is not known."""
        self._fraction = None if fraction is None else min(max(fraction, 0.0), 1.0)
        self._run()
        self.update()

    def fraction(self) -> float | None:
        """Return how much is done."""
        return self._fraction

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the bar."""
        painter = QPainter(self)
        area = self._track(painter)
        if self._fraction is None:
            part = self._clock.elapsed() % _SWEEP_MS / _SWEEP_MS if self._clock.isValid() else 0.35
            left = -_BLOCK + (1 + _BLOCK) * (0.35 if self._theme.reduced_motion else part)
            done = QRectF(area.width() * left, area.top(), area.width() * _BLOCK, area.height())
        else:
            done = QRectF(area.left(), area.top(), area.width() * self._fraction, area.height())
        if self.isRightToLeft():
            done.moveRight(area.width() - done.left())
        painter.fillRect(done, self._theme.color(self._color))

    def showEvent(self, event: QShowEvent) -> None:
        """Go on moving."""
        self._run()

    def hideEvent(self, event: QHideEvent) -> None:
        """Cost nothing while invisible."""
        self._timer.stop()

    def _run(self) -> None:
        if self._fraction is None and self.isVisible() and not self._theme.reduced_motion:
            if not self._timer.isActive():
                self._clock.start()
                self._timer.start()
        else:
            self._timer.stop()


class StackedBar(_Bar):
    """Parts of a whole side by side; a part that is not zero is at least some px wide."""

    def __init__(self, theme: Theme, height: int = 12, parent: QWidget | None = None) -> None:
        super().__init__(theme, height, parent)
        self._parts: tuple[tuple[int, Token], ...] = ()
        self._whole = 0
        self._hatched = False

    def set_parts(self, parts: Sequence[tuple[int, Token]], whole: int, *, hatched: bool = False) -> None:
        """Show parts of ``whole``, each with a colour; hatched while paused."""
        new = tuple(parts)
        if (new, whole, hatched) != (self._parts, self._whole, self._hatched):
            self._parts, self._whole, self._hatched = new, whole, hatched
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the parts."""
        painter = QPainter(self)
        area = self._track(painter)
        if self._whole <= 0:
            return
        left = 0.0
        for width, token in self._widths(area.width()):
            part = QRectF(left, area.top(), width, area.height())
            if self.isRightToLeft():
                part.moveLeft(area.width() - part.right())
            painter.fillRect(part, self._theme.color(token))
            left += width + 1
        if self._hatched:
            ground = QColor(self._theme.color("surface"))
            ground.setAlpha(150)
            painter.fillRect(QRectF(0, area.top(), left, area.height()), hatch(ground, self.devicePixelRatioF(), gap=6))

    def _widths(self, room: float) -> list[tuple[float, Token]]:
        """Return width and colour of each part that is not zero; the widest gives way to what is hardly there."""
        shown = [(amount, token) for amount, token in self._parts if amount > 0]
        widths = [max(_LEAST_PART, room * amount / self._whole) for amount, _ in shown]
        over = sum(widths) + len(widths) - 1 - room
        if over > 0:
            widest = widths.index(max(widths))
            widths[widest] = max(_LEAST_PART, widths[widest] - over)
        return [(width, token) for width, (_, token) in zip(widths, shown, strict=True)]


class ShareBar(Painted):
    """A short round bar whose length says the share of a count in a whole, for tables of outcomes."""

    def __init__(self, theme: Theme, color: Token, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._color: Token = color
        self._share = 0.0
        self.setMinimumWidth(40)
        self.setFixedHeight(6)

    def set_share(self, share: float) -> None:
        """Show a share, 0 to 1."""
        if share != self._share:
            self._share = share
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it; anything above zero is visible."""
        if self._share <= 0:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color(self._color))
        width = max(3.0, self.width() * min(self._share, 1.0))
        left = self.width() - width if self.isRightToLeft() else 0.0
        radius = min(3.0, width / 2)
        painter.drawRoundedRect(QRectF(left, 0, width, 6), radius, radius)


class ProgressBlock(QWidget):
    """A bar with what is being done above, the count at the right, and time and safety below.

    Attributes:
        bar: The bar.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._what = plain_label()
        self._count = plain_label("", tone="muted")
        self._below = plain_label("", "caption", "muted", wrap=True)
        self.bar = ProgressBar(theme)
        head = QHBoxLayout()
        head.addWidget(self._what, 1)
        head.addWidget(self._count)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self.bar)
        column.addWidget(self._below)

    def show_progress(self, what: str, count: str, below: str, fraction: float | None) -> None:
        """Show a state of the work."""
        self._what.setText(what)
        self._count.setText(count)
        self._below.setText(below)
        self.bar.set_fraction(fraction)
        self.bar.setAccessibleName(f"{what}, {count}")
