"""Keeps the gauge calm while its state is about to change."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hubdesk.gui.gauge.state import GaugeKind

if TYPE_CHECKING:
    from hubdesk.gui.gauge.state import GaugeState

_SETTLE_S = 0.5


class Settling:
    """Keeps the gauge from flickering: another kind of state has to last for 500 ms.

    Slowed and paused show at once, and so does the first state. Within one kind, figures change freely.
    """

    def __init__(self) -> None:
        self._shown: GaugeState | None = None
        self._next: GaugeKind | None = None
        self._since = 0.0

    def settle(self, state: GaugeState, now: float) -> GaugeState | None:
        """Return the state to show, or None while a change has to wait.

        Args:
            state: What the snapshot says.
            now: Monotonic seconds.
        """
        shown = self._shown
        at_once = state.kind in (GaugeKind.SLOWED, GaugeKind.PAUSED)
        if shown is None or shown.kind is state.kind or shown.kind is GaugeKind.UNKNOWN or at_once:
            self._next = None
            self._shown = state
            return state
        if self._next is not state.kind:
            self._next, self._since = state.kind, now
            return None
        if now - self._since >= _SETTLE_S:
            self._next = None
            self._shown = state
            return state
        return None
