"""How fast jobs go within the rolling window: the rules by which the governor admits and forecasts reckon."""

from __future__ import annotations

from math import isqrt

_CUSHION = 0.013
"""Share of the limit that jobs leave free beside one call: 3 of 190, for people at the screen and for requests that
arrive late.
"""

_BURST = 2.5
"""Pace of a job within the window, as a multiple of the even one. A faster burst gains a second in a run of fifty, and
lets more requests arrive late together when HubSpot stands still for a moment: at 3.5 two in a thousand were refused.
"""

_EVEN = 1.05
_CATCH_UP = 6.0
"""Beside others: the pace as a multiple of the even one, and by how much it grows when all of our share is free."""

_ALONE = 0.03


def cushion(limit: int) -> int:
    """Return the calls that bulk work leaves free by itself, for people and for requests that arrive late."""
    return min(1 + int(limit * _CUSHION), max(1, limit - 1))


def kept_free(limit: int, wanted: int | None) -> int:
    """Return the calls that bulk work leaves free, the user's wish included."""
    return max(cushion(limit), min(wanted or 0, limit - 1))


def full_stop(limit: int, others: int, wanted: int | None = None) -> int:
    """Return the number of our calls in the window at which a job waits while it is not slowed.

    Args:
        limit: Calls that HubSpot allows.
        others: Calls of others in the window.
        wanted: Calls that the user keeps free; what others use counts towards them.
    """
    # What others do until the next answer is not known: leave room for a third of what chance brings in a window.
    normal = max(1, limit - cushion(limit)) - others - isqrt(others) // 3
    return min(normal, max(1, limit - kept_free(limit, wanted)))


def alone(limit: int, others: float) -> bool:
    """Return whether nobody else uses the window to speak of."""
    return others <= limit * _ALONE


def gap(limit: int, interval: float, others: float, stop: int, free: int) -> float:
    """Return the usual seconds between two requests of jobs.

    Alone we may use the window in one go and then wait. Beside others an even pace lets every answer tell in time how
    much they have left over; it is the quicker the more is free, to take up soon what they no longer use.

    Args:
        limit: Calls that HubSpot allows.
        interval: Length of the window, seconds.
        others: Calls of others in the window.
        stop: Our calls in the window at which we wait.
        free: How many fewer they are.
    """
    if alone(limit, others):
        return interval / limit / _BURST
    stop = max(1, stop)
    return interval / stop / (_EVEN + _CATCH_UP * min(1.0, max(0.0, free / stop)))
