"""Asks for the rate limit as often as there is something to see, and hands it to the views."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QTimer

from hubdesk.gui.gauge.settling import Settling
from hubdesk.gui.gauge.state import GaugeKind, GaugeState, gauge_state
from hubdesk.gui.widgets.speaking import announce

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from hubdesk.core.clock import Clock
    from hubdesk.hubspot.rate.snapshot import RateSnapshot

_DRAINING_MS = 250
_IDLE_MS = 1000
_CALM_S = 0.95
"""Seconds for which the strip, the day and the words for screen readers stay: whoever reads needs no more."""

_ANNOUNCE_S = 5.0
_URGENT = (GaugeKind.OFFLINE, GaugeKind.PAUSED, GaugeKind.SLOWED)


class GaugeView(Protocol):
    """Something that shows the gauge."""

    def set_state(self, state: GaugeState) -> None:
        """Show a state."""
        ...


class GaugeController(QObject):
    """Pulls snapshots: four a second while the window drains and can be seen, otherwise one.

    Between two seconds only the window's figures move; strip and day, which cost more and which nobody reads so often,
    follow once. A change of state is announced to screen readers once, and not more often than every five seconds.
    """

    def __init__(self, snapshot: Callable[[], RateSnapshot | None], window: QWidget, clock: Clock) -> None:
        super().__init__(window)
        self._snapshot = snapshot
        self._window = window
        self._clock = clock
        self._views: list[GaugeView] = []
        self._watchers: list[Callable[[RateSnapshot | None, GaugeState], None]] = []
        self._settling = Settling()
        self._last: GaugeState | None = None
        self._calm_since = self._announced_at = float("-inf")
        self._announced: GaugeKind | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(_IDLE_MS)
        self._timer.timeout.connect(self.refresh)

    def add_view(self, view: GaugeView) -> None:
        """Show the gauge in another place too."""
        self._views.append(view)
        if self._last is not None:
            view.set_state(self._last)

    def add_watcher(self, watcher: Callable[[RateSnapshot | None, GaugeState], None]) -> None:
        """Call somebody who needs the snapshot itself beside the state."""
        self._watchers.append(watcher)

    def start(self) -> None:
        """Begin to ask."""
        self.refresh()
        self._timer.start()

    def stop(self) -> None:
        """Ask no more."""
        self._timer.stop()

    @property
    def interval_ms(self) -> int:
        """How long it waits between two questions."""
        return self._timer.interval()

    def refresh(self) -> None:
        """Ask now and show the answer."""
        snapshot = self._snapshot()
        visible = self._window.isVisible() and not self._window.isMinimized()
        draining = snapshot is not None and (snapshot.used > 0 or snapshot.in_flight > 0)
        self._timer.setInterval(_DRAINING_MS if draining and visible else _IDLE_MS)
        if not visible and self._last is not None:
            return
        fresh = gauge_state(snapshot, self._clock.now())
        state = self._settling.settle(fresh, self._clock.monotonic())
        if state is None:
            self._timer.setInterval(_DRAINING_MS)
            return
        state = self._calmed(state)
        previous, self._last = self._last, state
        if state != previous:
            for view in self._views:
                view.set_state(state)
        for watcher in self._watchers:
            watcher(snapshot, state)
        self._announce(state)

    def _announce(self, state: GaugeState) -> None:
        """Tell screen readers of another state: what stops work at once, the rest after a pause."""
        now = self._clock.monotonic()
        if state.kind is self._announced or state.kind is GaugeKind.UNKNOWN:
            return
        if state.kind not in _URGENT and now - self._announced_at < _ANNOUNCE_S:
            return
        first, self._announced = self._announced is None, state.kind
        if not first:
            self._announced_at = now
            announce(self._window, state.spoken, urgent=state.kind in _URGENT)

    def _calmed(self, state: GaugeState) -> GaugeState:
        """Return a state whose slow parts are those of the last one, but for once a second and for news."""
        last, now = self._last, self._clock.monotonic()
        news = last is None or last.kind is not state.kind or (last.day is None) is not (state.day is None)
        if last is None or news or not 0 <= now - self._calm_since < _CALM_S:
            self._calm_since = now
            return state
        return replace(state, strip=last.strip, day=last.day, spoken=last.spoken)
