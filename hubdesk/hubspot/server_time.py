"""HubSpot's clock, learnt from the ``Date`` of its answers; the computer's own may be wrong by days."""

from __future__ import annotations

from calendar import timegm
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from hubdesk.core.clock import Clock

_MONTHS = {
    name: number
    for number, name in enumerate(
        (b"Jan", b"Feb", b"Mar", b"Apr", b"May", b"Jun", b"Jul", b"Aug", b"Sep", b"Oct", b"Nov", b"Dec"), start=1
    )
}


def read_date(value: bytes | None) -> float | None:
    """Return a ``Date`` header such as ``Wed, 25 Nov 2026 09:00:00 GMT`` in seconds since the epoch, or None."""
    if value is None:
        return None
    parts = value.split()
    try:
        _, day, month, year, time, _ = parts
        hour, minute, second = time.split(b":")
        return float(timegm((int(year), _MONTHS[month], int(day), int(hour), int(minute), int(second))))
    except (ValueError, KeyError, OverflowError):
        return None


class ServerClock:
    """Tells HubSpot's time between answers.

    A ``Date`` is cut to whole seconds and has travelled, so the true time is never earlier than what it says at its
    arrival: the largest offset seen is the best one. It errs, if at all, towards too early.
    """

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._offset: float | None = None
        self._last: tuple[bytes, float | None] = (b"", None)

    def observe(self, value: bytes | None, departed: float) -> float | None:
        """Learn from the ``Date`` header of an answer that has just arrived, and return it in seconds.

        Args:
            value: The header.
            departed: When the request left, monotonic.
        """
        if value is None:
            return None
        if value != self._last[0]:
            self._last = (value, read_date(value))
        date = self._last[1]
        if date is None:
            return None
        offset = date - self._clock.monotonic()
        contradicted = self._offset is not None and self._offset > date + 1.0 - departed
        if self._offset is None or offset > self._offset or contradicted:
            self._offset = offset
        return date

    def now(self) -> float:
        """Return HubSpot's time, seconds since the epoch; this computer's before the first answer."""
        if self._offset is None:
            return self._clock.now().timestamp()
        return self._clock.monotonic() + self._offset
