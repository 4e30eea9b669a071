"""The row-number column of the grid and its head."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QHeaderView

from hubdesk.gui.importer.grid_cells import STRONG
from hubdesk.gui.importer.rows_model import SEVERITY
from hubdesk.gui.widgets.painting import Painted

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QWidget

    from hubdesk.gui.theme.theme import Theme

_PAD = 8
_ICON = 14
_NUMBERS = 60
"""Least width of the row-number column, px at 100 %."""

_VERTICAL = Qt.Orientation.Vertical


class RowHeader(QHeaderView):
    """The row-number column: faint number at the right, the row's worst severity at the left."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(_VERTICAL, parent)
        self._theme = theme
        self._width = theme.px(_NUMBERS)
        self._widest = ""
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setHighlightSections(False)
        self.setSectionsClickable(False)
        self.measure()

    def measure(self) -> None:
        """Take the sizes of the present text size."""
        height = self._theme.size("grid_row")
        self.setMinimumSectionSize(10)
        self.setDefaultSectionSize(height)
        self.fit(self._widest)

    def fit(self, widest: str) -> None:
        """Be wide enough for ``widest`` beside an icon."""
        self._widest = widest
        metrics = QFontMetrics(self._theme.font("body", tabular=True))
        wanted = metrics.horizontalAdvance(widest) + 2 * _PAD + self._theme.px(_ICON) + 10
        self._width = max(wanted, self._theme.px(_NUMBERS))
        self.setFixedWidth(self._width)

    def sizeHint(self) -> QSize:
        """Return the width that :meth:`fit` found."""
        return QSize(self._width, super().sizeHint().height())

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N802, N803
        """Draw one row's number and severity."""
        model = self.model()
        theme = self._theme
        painter.fillRect(rect, theme.color("sunken"))
        severity = model.headerData(logicalIndex, _VERTICAL, SEVERITY) or ""
        if severity:
            edge = theme.px(_ICON)
            box = QRectF(rect.left() + _PAD, rect.top(), edge, rect.height())
            theme.icons.draw(painter, severity, STRONG[severity], box, edge)
        text: Any = model.headerData(logicalIndex, _VERTICAL, Qt.ItemDataRole.DisplayRole) or ""
        painter.setPen(theme.color("faint"))
        painter.setFont(theme.font("body", tabular=True))
        where = rect.adjusted(0, 0, -_PAD, 0)
        painter.drawText(where, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, str(text))
        painter.setPen(QPen(theme.color("border"), 0))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.drawLine(rect.topRight(), rect.bottomRight())


class Corner(Painted):
    """The head of the row-number column."""

    def __init__(self, theme: Theme, text: str, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self._text = text
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it as the other heads are."""
        painter, theme = QPainter(self), self._theme
        rect = self.rect()
        painter.fillRect(rect, theme.color("sunken"))
        painter.fillRect(0, rect.bottom(), rect.width(), 1, theme.color("border"))
        painter.fillRect(rect.right(), 0, 1, rect.height(), theme.color("border"))
        painter.setFont(theme.font("small", weight=600))
        painter.setPen(theme.color("muted"))
        painter.drawText(
            rect.adjusted(0, 0, -_PAD, 0), Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, self._text
        )
