"""A value that others may watch: the one way from the engine to whoever shows it."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")
_log = logging.getLogger(__name__)


class Subscription:
    """Ends a subscription when closed; closing twice is harmless."""

    __slots__ = ("_cancel",)

    def __init__(self, cancel: Callable[[], None]) -> None:
        self._cancel: Callable[[], None] | None = cancel

    def close(self) -> None:
        """Stop the calls."""
        if self._cancel is not None:
            self._cancel()
            self._cancel = None


class Subject(Generic[T]):
    """Calls its subscribers, in order, on the caller's thread.

    A subscriber that raises is logged and does not stop the others: showing progress must not break work.
    """

    def __init__(self) -> None:
        self._subscribers: dict[object, Callable[[T], None]] = {}

    def subscribe(self, callback: Callable[[T], None]) -> Subscription:
        """Call ``callback`` with each value from now on, until the subscription is closed."""
        key = object()
        self._subscribers[key] = callback
        return Subscription(lambda: self._subscribers.pop(key, None) and None)

    def publish(self, value: T) -> None:
        """Hand ``value`` to all subscribers."""
        for callback in list(self._subscribers.values()):
            try:
                callback(value)
            except Exception:  # noqa: BLE001  # see class docstring
                _log.exception("a subscriber failed")
