"""Changing labels and the words for screen readers no oftener than is of use.

Each change of a label costs a layout; each change of words may be read out.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLabel, QWidget

    from hubdesk.gui.gauge.state import GaugeKind, GaugeState
    from hubdesk.gui.theme.theme import Theme

_SPOKEN_MS, _SPOKEN_STILL_MS = 800, 5_000


class Spoken:
    """Says when a gauge should tell screen readers its figures anew.

    Another state is told at once; within a state, other figures once a second, and every five seconds for those who
    want no motion.
    """

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._kind: GaugeKind | None = None
        self._words = ""
        self._since = QElapsedTimer()

    def due(self, state: GaugeState) -> bool:
        """Return whether to tell this state now; it then counts as told."""
        rest = _SPOKEN_MS if self._theme.duration("dial") else _SPOKEN_STILL_MS
        rested = not self._since.isValid() or self._since.elapsed() >= rest
        if state.kind is self._kind and (state.spoken == self._words or not rested):
            return False
        self._kind, self._words = state.kind, state.spoken
        self._since.start()
        return True


def set_text(label: QLabel, text: str) -> None:
    """Say something else."""
    if label.text() != text:
        label.setText(text)


def show_label(label: QLabel, text: str) -> None:
    """Show a text, or nothing and no gap."""
    set_text(label, text)
    set_shown(label, shown=bool(text))


def set_shown(widget: QWidget, *, shown: bool) -> None:
    """Show or hide a widget that may be so already."""
    if widget.isHidden() is shown:
        widget.setVisible(shown)
