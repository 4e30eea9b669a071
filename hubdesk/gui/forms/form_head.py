"""The line over a form: its name, what kind it is, its id, and in a narrow window the ways to list and JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from hubdesk.gui.layouts import Ends, Flow
from hubdesk.gui.widgets.badge import Badge, Look
from hubdesk.gui.widgets.buttons import Button, IconButton, Size
from hubdesk.gui.widgets.painting import Painted
from hubdesk.gui.widgets.wrapping import WrapLabel

if TYPE_CHECKING:
    from hubdesk.gui.theme.theme import Theme


class ShortId(Painted):
    """An id in the fixed font, its middle left out; the whole is in the tooltip."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._id = ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_id(self, text: str) -> None:
        """Show another id."""
        self._id = text
        self.setToolTip(text)
        self.setAccessibleName(self.tr("Id {0}").format(text))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return room for the shortened id."""
        metrics = QFontMetrics(self._theme.fixed_font("small"))
        return QSize(metrics.horizontalAdvance(self._short()) + 2, metrics.height())

    def minimumSizeHint(self) -> QSize:
        """Return the size hint."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it."""
        painter = QPainter(self)
        painter.setFont(self._theme.fixed_font("small"))
        painter.setPen(self._theme.color("muted"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, self._short())

    def _short(self) -> str:
        return f"{self._id[:9]}…{self._id[-5:]}" if len(self._id) > 18 else self._id


class FormHead(QWidget):
    """Passive.

    Signals:
        list_wanted: The list of forms shall be shown over the form.
        side_wanted: What will be sent shall be shown over the form.
        copy_wanted: The id shall go to the clipboard.
    """

    list_wanted = Signal()
    side_wanted = Signal()
    copy_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = WrapLabel("", "subtitle")
        self.kind = Badge(theme, "", Look.ACCENT)
        self.id = ShortId(theme)
        self.copy = IconButton(theme, "copy", self.tr("Copy the id of the form"), size=26)
        self.list = Button(theme, self.tr("All forms"), icon="list", size=Size.SMALL)
        self.side = Button(theme, self.tr("What will be sent"), icon="eye", size=Size.SMALL)
        self._ways, title, end, line = QWidget(), QWidget(), QWidget(), QWidget()
        ways = Flow(self._ways, gap=8)
        ways.addWidget(self.list)
        ways.addWidget(self.side)
        flow = Flow(title, gap=8, line_gap=4)
        flow.addWidget(self._name)
        flow.addWidget(self.kind)
        row = QHBoxLayout(end)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.id)
        row.addWidget(self.copy)
        Ends(line, title, end, theme=theme, least=180)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self._ways)
        column.addWidget(line)
        self.list.clicked.connect(self.list_wanted)
        self.side.clicked.connect(self.side_wanted)
        self.copy.clicked.connect(self.copy_wanted)
        self.set_ways(list_=False, side=False)

    def show_form(self, name: str, kind: str, form_id: str) -> None:
        """Show another form's name, kind and id."""
        self._name.setText(name)
        self.kind.set(kind, Look.ACCENT)
        self.id.show_id(form_id)

    def set_ways(self, *, list_: bool, side: bool) -> None:
        """Offer the ways to what does not stand beside the form."""
        self.list.setVisible(list_)
        self.side.setVisible(side)
        self._ways.setVisible(list_ or side)
