"""Check boxes and radio buttons."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QRadioButton

from hubdesk.gui.widgets.painting import box

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractButton, QWidget

    from hubdesk.gui.theme.theme import Theme

_BOX = 16
_GAP = 8


def _hint(button: QAbstractButton, theme: Theme) -> QSize:
    metrics = QFontMetrics(theme.font())
    width = theme.px(_BOX) + _GAP + metrics.horizontalAdvance(button.text().replace("&", "")) + 2
    return QSize(width, max(theme.px(28), metrics.height() + 4))


def _mark_area(button: QAbstractButton, theme: Theme) -> QRectF:
    edge = theme.px(_BOX)
    left = button.width() - edge if button.isRightToLeft() else 0
    return QRectF(left, (button.height() - edge) / 2, edge, edge)


def _draw_text(painter: QPainter, button: QAbstractButton, theme: Theme) -> None:
    painter.setFont(theme.font())
    painter.setPen(theme.color("text" if button.isEnabled() else "disabled"))
    shift = theme.px(_BOX) + _GAP
    room = button.rect().adjusted(0 if button.isRightToLeft() else shift, 0, -shift if button.isRightToLeft() else 0, 0)
    flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading | Qt.TextFlag.TextShowMnemonic
    painter.drawText(room, flags, button.text())


class CheckBox(QCheckBox):
    """A check box; the whole line can be clicked."""

    def __init__(self, theme: Theme, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._theme = theme

    def sizeHint(self) -> QSize:
        """Return the size of box and text."""
        return _hint(self, self._theme)

    def minimumSizeHint(self) -> QSize:
        """Return the size hint."""
        return self.sizeHint()

    def hitButton(self, pos: QPoint) -> bool:  # noqa: N802  # Qt's name
        """Return whether the line was hit."""
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw box, mark and text."""
        painter, theme = QPainter(self), self._theme
        area, state = _mark_area(self, theme), self.checkState()
        enabled = self.isEnabled()
        if state is Qt.CheckState.Unchecked:
            edge = theme.color("border" if not enabled else "muted" if self.underMouse() else "border-control")
            box(painter, area, theme.radius("badge"), theme.color("surface" if enabled else "hover"), edge)
        else:
            fill = (
                theme.color("accent-hover" if self.underMouse() else "accent") if enabled else theme.color("disabled")
            )
            box(painter, area, theme.radius("badge"), fill)
            if state is Qt.CheckState.Checked:
                theme.icons.draw(painter, "check", "on-accent", area, theme.px(12))
            else:
                painter.fillRect(
                    QRectF(area.left() + 4, area.center().y() - 1, area.width() - 8, 2),
                    theme.color("on-accent"),
                )
        _draw_text(painter, self, theme)


class RadioButton(QRadioButton):
    """A radio button; the whole line can be clicked."""

    def __init__(self, theme: Theme, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._theme = theme

    def sizeHint(self) -> QSize:
        """Return the size of circle and text."""
        return _hint(self, self._theme)

    def minimumSizeHint(self) -> QSize:
        """Return the size hint."""
        return self.sizeHint()

    def hitButton(self, pos: QPoint) -> bool:  # noqa: N802  # Qt's name
        """Return whether the line was hit."""
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw circle, dot and text."""
        painter, theme = QPainter(self), self._theme
        area = _mark_area(self, theme)
        color = theme.color("accent" if self.isChecked() else "border-control")
        if not self.isEnabled():
            color = theme.color("disabled")
        box(painter, area, area.width() / 2, theme.color("surface"), color, 1.5 if self.isChecked() else 1.0)
        if self.isChecked():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color)
            painter.drawEllipse(area.center(), area.width() / 4, area.width() / 4)
        painter.setPen(QPen(color))
        _draw_text(painter, self, theme)
