"""The title of a pane with its sentence and its actions, on as many lines as they need."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

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
        words, end, line = QWidget(), QWidget(), QWidget()
        self._line = line
        flow = Flow(words, gap=16, line_gap=4)
        flow.addWidget(self._title)
        flow.addWidget(self._text)
        flow = Flow(end, gap=12)
        for action in actions:
            flow.addWidget(action)
        Ends(line, words, end, theme=theme, least=_WORDS)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addStretch(1)
        column.addWidget(line)
        column.addStretch(1)
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

    def event(self, event: QEvent) -> bool:
        """Find the height when something in it has another size or was hidden."""
        handled = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return handled

    def _fit(self) -> None:
        height = max(self._theme.px(_LOWEST), self._line.heightForWidth(self.width())) + 2 * _AROUND
        if self._header.minimumHeight() != height or self._header.maximumHeight() != height:
            self._header.setFixedHeight(height)
