"""Lines with a coloured square, a number and who it belongs to."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from hubdesk.gui.widgets.labels import LiveLabel, plain_label
from hubdesk.gui.widgets.painting import Painted, box, hatch

if TYPE_CHECKING:
    from hubdesk.gui.theme.theme import Theme
    from hubdesk.gui.theme.tokens import Token

_FIGURE = 44
"""Room for a figure such as ~1,200, in pixels at normal text size; longer ones make their own."""

Fill = Literal["ours", "others", "others-hatched", "free", "reserve", "refused"]


class Swatch(Painted):
    """A small square that says which colour means whom."""

    def __init__(self, theme: Theme, fill: Fill, size: int = 12, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._fill = fill
        self._edge = size
        self._grey = False

    def set_grey(self, grey: bool) -> None:
        """Show that the number is an old one."""
        if grey != self._grey:
            self._grey = grey
            self.update()

    def sizeHint(self) -> QSize:
        """Return the square, which grows with the text."""
        edge = self._theme.px(self._edge)
        return QSize(edge, edge)

    def minimumSizeHint(self) -> QSize:
        """Return the square."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the square."""
        painter, theme = QPainter(self), self._theme
        edge = self._theme.px(self._edge)
        area = QRectF(0, 0, edge, edge)
        area.moveCenter(QRectF(self.rect()).center())
        radius = 3 if self._edge >= 10 else 2
        solid: dict[str, Token] = {"ours": "gauge-ours", "others": "gauge-others", "refused": "gauge-over"}
        if self._fill == "refused":
            width = edge * 0.3
            area = QRectF(area.center().x() - width / 2, area.top(), width, area.height())
            radius = 1
        if self._fill in solid:
            token: Token = "gauge-others" if self._grey else solid[self._fill]
            box(painter, area, radius, theme.color(token))
        elif self._fill == "free":
            box(painter, area, radius, theme.color("surface"), theme.color("border-control"))
        else:
            counter = self._fill == "reserve"
            tint = theme.color("gauge-reserve" if counter else "gauge-others")
            brush = hatch(tint, self.devicePixelRatioF(), counter=counter)
            box(painter, area, radius, theme.color("surface"), theme.color("border-control") if counter else None)
            inner = area.adjusted(1, 1, -1, -1) if counter else area
            painter.fillRect(inner, brush)


class Legend(QWidget):
    """Rows of square, number and name, on a card."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(2, 1)
        self._numbers: list[LiveLabel] = []
        self._swatches: list[Swatch] = []

    def add(self, fill: Fill, name: str) -> int:
        """Add a row and return its index."""
        row = len(self._numbers)
        figure = LiveLabel(self._theme, align=Qt.AlignmentFlag.AlignRight, width=_FIGURE, ground="surface")
        figure.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        swatch = Swatch(self._theme, fill)
        self._swatches.append(swatch)
        self._grid.addWidget(swatch, row, 0)
        self._grid.addWidget(figure, row, 1)
        self._grid.addWidget(plain_label(name, tone="muted"), row, 2)
        self._numbers.append(figure)
        return row

    def set_number(self, row: int, text: str) -> None:
        """Show a row's number."""
        self._numbers[row].show_text(text)
        self._numbers[row].make_room()

    def set_grey(self, row: int, *, grey: bool) -> None:
        """Show that a row's number is an old one."""
        self._swatches[row].set_grey(grey)
