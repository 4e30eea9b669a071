"""Reads HubSpot's rate-limit headers. Every one of them may be missing or nonsense; nothing here ever fails."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

_DIGITS = 12
_LONGEST_INTERVAL_MS = 600_000


@dataclass(frozen=True, slots=True)
class Observation:
    """What one answer said about the limits; None where it said nothing usable.

    Attributes:
        limit: Calls allowed in the rolling window.
        remaining: Calls left in it when HubSpot counted this one.
        interval: Length of the window, seconds.
        day_limit: Calls of the day for the account.
        day_remaining: Calls of the day that are left.
    """

    limit: int | None = None
    remaining: int | None = None
    interval: float | None = None
    day_limit: int | None = None
    day_remaining: int | None = None


NOTHING = Observation()
"""An answer without limit headers."""


def read_observation(headers: Mapping[bytes, bytes]) -> Observation:
    """Return what the limit headers of an answer say.

    Args:
        headers: Header values by lower-cased name.
    """
    limit = _number(headers.get(b"x-hubspot-ratelimit-max"))
    day_limit = _number(headers.get(b"x-hubspot-ratelimit-daily"))
    if limit is None and day_limit is None:
        return NOTHING
    milliseconds = _number(headers.get(b"x-hubspot-ratelimit-interval-milliseconds"))
    usable_interval = milliseconds is not None and 100 <= milliseconds <= _LONGEST_INTERVAL_MS
    return Observation(
        limit=limit or None,
        remaining=_number(headers.get(b"x-hubspot-ratelimit-remaining"), overdrawn=True),
        interval=milliseconds / 1000 if milliseconds is not None and usable_interval else None,
        day_limit=day_limit or None,
        day_remaining=_number(headers.get(b"x-hubspot-ratelimit-daily-remaining"), overdrawn=True),
    )


def _number(value: bytes | None, *, overdrawn: bool = False) -> int | None:
    """Return a whole number of at most twelve digits, else None; with ``overdrawn`` a negative one is 0."""
    if value is None:
        return None
    value = value.strip()
    if overdrawn and value.startswith(b"-") and value[1:].isdigit():
        return 0
    return int(value) if value.isdigit() and len(value) <= _DIGITS else None
