"""Brings values of the engine to widgets at a pace that people can see."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

if TYPE_CHECKING:
    from collections.abc import Callable

    from hubdesk.core.events import Subject, Subscription

T = TypeVar("T")

FRAME_MS = 80


class _Courier(QObject):
    """Carries a value to the window's thread, whichever thread it comes from."""

    arrived = Signal(object)


class Bridge(Generic[T]):
    """Calls ``show`` at most every ``interval_ms``: at once, then with the newest value of each span.

    Ends with ``owner``: a closed pane is never called.
    """

    def __init__(
        self,
        subject: Subject[T],
        show: Callable[[T], None],
        owner: QObject,
        interval_ms: int = FRAME_MS,
    ) -> None:
        self._show = show
        self._waiting: list[T] = []
        self._timer = QTimer(owner)
        self._timer.setSingleShot(True)
        self._timer.setInterval(interval_ms)
        self._timer.timeout.connect(self._flush)
        self._courier = _Courier(owner)
        self._courier.arrived.connect(self._take)
        self._subscription: Subscription | None = subject.subscribe(self._courier.arrived.emit)
        owner.destroyed.connect(self.close)

    def close(self) -> None:
        """Stop the calls. Closing twice is harmless."""
        if self._subscription is not None:
            self._subscription.close()
            self._subscription = None

    @property
    def closed(self) -> bool:
        """Whether there will be no more calls."""
        return self._subscription is None

    @property
    def waiting(self) -> bool:
        """Whether the next value has to wait for its turn."""
        return self._timer.isActive()

    def _take(self, value: T) -> None:
        if self._subscription is None:
            return
        if self._timer.isActive():
            self._waiting[:] = [value]
            return
        self._timer.start()
        self._show(value)

    def _flush(self) -> None:
        if self._waiting and self._subscription is not None:
            value = self._waiting.pop()
            self._timer.start()
            self._show(value)
