"""The title of a pane with its sentence and its actions, on as many lines as they need."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize
from PySide6.QtWidgets import QWidget

from hubdesk.gui.layouts import Ends, Flow
from hubdesk.gui.widgets.wrapping import WrapLabel

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from hubdesk.gui.pane import PaneHeader
    from hubdesk.gui.theme.theme import Theme

_AROUND = 12
_MARGIN = 24
_BEFORE = 4
"""Px that the header keeps between its own title and sentence, which are hidden here."""

_LOWEST = 40
_WORDS = 260
"""Width, px at 100 %, that title and sentence take before the actions go below them."""


class TitleLine(QWidget):
    """Stands in a pane's header in place of the plain title, and gives the header its height."""

    def __init__(self, theme: Theme, header: PaneHeader, *actions: QWidget) -> None:
        """Take over a header.

        Args:
            theme: The theme.
            header: The pane's header.
            actions: Buttons or fields at the right.
        """
        super().__init__()
        self._theme = theme
        self._header = header
        self._title = WrapLabel("", "title")
        self._text = WrapLabel("", tone="muted")
        words, end, line = QWidget(), QWidget(), QWidget(self)
        self._line = line
        flow = Flow(words, gap=16, line_gap=4)
        flow.addWidget(self._title)
        flow.addWidget(self._text)
        flow = Flow(end, gap=12)
        for action in actions:
            flow.addWidget(action)
        Ends(line, words, end, theme=theme, least=_WORDS)
        line.installEventFilter(self)
        header.set_widget(self)
        row = header.layout()
        if row is not None:
            row.setContentsMargins(_MARGIN - _BEFORE, 0, _MARGIN, 0)
        header.setMinimumWidth(1)  # what stands in it gives way; it does not keep the pane wide
        theme.changed.connect(self._fit)

    def set_title(self, title: str, text: str = "") -> None:
        """Show a title and a sentence beside it."""
        self._title.setText(title)
        self._text.setText(text)
        self._text.setVisible(bool(text))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Find the height for another width."""
        super().resizeEvent(event)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Find the height when something in it has another size or was hidden."""
        if watched is self._line and event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().eventFilter(watched, event)

    def sizeHint(self) -> QSize:
        """Return what the line asks for."""
        return self._line.sizeHint()

    def _fit(self) -> None:
        """Give the header its height, and put the line into its middle.

        The line is placed here and not by a layout: one that is asked for its height while the window has no size yet
        keeps what it heard, and the title stuck to the menu bar after a change of the window's size.
        """
        wanted = self._line.heightForWidth(self.width())
        height = max(self._theme.px(_LOWEST), wanted) + 2 * _AROUND
        if self._header.minimumHeight() != height or self._header.maximumHeight() != height:
            self._header.setFixedHeight(height)
        self._line.setGeometry(0, max(0, self.height() - wanted) // 2, self.width(), wanted)
