"""What the user leaves to other integrations: a share of the day, calls of the rolling window."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil, isfinite

MOST_OF_THE_DAY = 0.95
"""The largest share of the day that can be kept: with all of it no job would ever end."""


@dataclass(frozen=True, slots=True)
class Reserve:
    """Calls that jobs leave free. People at the screen may use them.

    Attributes:
        day_share: Share of the account's calls of the day, 0 to 0.95.
        burst_calls: Calls of each rolling window, 0 or more; what others use now counts towards them. None leaves it
            to HubDesk, which keeps a few for people and for requests that arrive late.
    """

    day_share: float = 0.0
    burst_calls: int | None = None

    def __post_init__(self) -> None:
        """Refuse nonsense.

        Raises:
            ValueError: A value is out of its range.
        """
        if not (isfinite(self.day_share) and 0.0 <= self.day_share <= MOST_OF_THE_DAY):
            message = f"the share of the day is between 0 and {MOST_OF_THE_DAY}"
            raise ValueError(message)
        if self.burst_calls is not None and self.burst_calls < 0:
            message = "calls that are kept are 0 or more"
            raise ValueError(message)

    def of_day(self, limit: int | None) -> int:
        """Return the calls that are kept of a day with ``limit`` calls; 0 when that is not known."""
        return 0 if limit is None else ceil(limit * self.day_share - 1e-9)


NO_RESERVE = Reserve()
"""Nothing is kept but what HubDesk keeps by itself."""
