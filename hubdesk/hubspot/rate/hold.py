"""Why no request may start at all, beyond the usual pace."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from hubdesk.core.errors import DayUsedUp

if TYPE_CHECKING:
    from hubdesk.hubspot.rate.day import DayQuota


@dataclass(frozen=True, slots=True)
class Hold:
    """Why requests may not start.

    Attributes:
        reason: ``limit`` (HubSpot refused one as too many), ``moved`` (to another data centre), ``day`` (used up),
            ``reserve`` (jobs only: the rest of the day is kept for other integrations).
        seconds: Until requests may start again.
    """

    reason: Literal["limit", "moved", "day", "reserve"]
    seconds: float


def day_over(day: DayQuota) -> DayUsedUp:
    """Return the failure of a request that does not want to wait for the next day."""
    if day.exhausted:
        message = "HubSpot's calls for today are used up for this account."
        hint = "They are free again at midnight in the account's time zone. Resume the job then."
        return DayUsedUp(message, code="limit.day", resets_in=day.resets_in(), hint=hint)
    kept = day.reserve.of_day(day.limit)
    message = f"Of today's calls only the {kept:,} are left that you keep for other integrations."
    hint = "Resume the job after midnight in the account's time zone, or keep fewer calls for others."
    return DayUsedUp(message, code="limit.reserve", resets_in=day.resets_in(), hint=hint)
