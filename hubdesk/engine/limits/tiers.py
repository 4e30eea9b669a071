"""HubSpot's limits by plan, as HubSpot has published them: for reference, for guessing, and for "what if".

What an account may really do is told by the headers of HubSpot's answers; nothing here is ever obeyed.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from hubdesk.hubspot.rate.snapshot import RateSnapshot

READ_ON = "2026-11-25"
"""When the sources were read."""

SOURCE = "HubSpot's usage guidelines"
LEGACY_SOURCE = "HubSpot's page on legacy private apps"

ADDON_NAME = "API Limit Increase"
ADDON_BURST = 250
ADDON_DAY = 1_000_000
MOST_ADDONS = 2
INTERVAL = 10.0


@dataclass(frozen=True, slots=True)
class Tier:
    """Limits of a plan, for private apps and service keys.

    Attributes:
        key: Machine word.
        name: As HubSpot calls it.
        burst: Calls in ten seconds with one token.
        day: Calls of a day, shared by all tokens of the account.
        source: Where it is published.
        read_on: When it was read there, ISO date.
        note: What other sources say; may be empty.
        other_day: The day's figure by that other source; 0 for none.
    """

    key: str
    name: str
    burst: int
    day: int
    source: str = SOURCE
    read_on: str = READ_ON
    note: str = ""
    other_day: int = 0

    def with_addons(self, addons: int) -> tuple[int, int]:
        """Return the calls in ten seconds and a day with so many API Limit Increases (0 to 2).

        The second one adds calls to the day and none to the ten seconds.
        """
        addons = min(MOST_ADDONS, max(0, addons))
        return (ADDON_BURST if addons else self.burst), self.day + addons * ADDON_DAY


TIERS = (
    Tier("free", "Free and Starter", 100, 250_000),
    Tier(
        "professional",
        "Professional",
        190,
        625_000,
        note="HubSpot's changelog says 650,000 a day.",
        other_day=650_000,
    ),
    Tier("enterprise", "Enterprise", 190, 1_000_000),
)
"""The plans, lowest first."""

ADDON_NOTE = (
    f"The {ADDON_NAME} gives 250 calls in ten seconds and 1,000,000 more a day; at most two, and only the day's calls "
    f"add up ({SOURCE}, read {READ_ON}; {LEGACY_SOURCE} still says 200)."
)


@dataclass(frozen=True, slots=True)
class TierGuess:
    """A plan that fits what HubSpot's answers tell.

    Attributes:
        tier: The plan.
        addons: API Limit Increases.
        exact: Whether both figures fit; else only one was told.
    """

    tier: Tier
    addons: int
    exact: bool

    @property
    def words(self) -> str:
        """The plan in a few words."""
        if not self.addons:
            return self.tier.name
        return f"{self.tier.name} with {'one' if self.addons == 1 else 'two'} {ADDON_NAME}{'s' * (self.addons > 1)}"


def tier_guess(snapshot: RateSnapshot) -> tuple[TierGuess, ...]:
    """Return the plans that fit the limits that HubSpot told, best first; none when it told none or none fits."""
    if snapshot.source != "headers":
        return ()
    guesses = []
    for tier in TIERS:
        for addons in range(MOST_ADDONS + 1):
            burst, day = tier.with_addons(addons)
            if burst != snapshot.limit:
                continue
            days = {day, tier.other_day + addons * ADDON_DAY if tier.other_day else day}
            if snapshot.day_limit is None:
                guesses.append(TierGuess(tier, addons, exact=False))
            elif snapshot.day_limit in days:
                guesses.append(TierGuess(tier, addons, exact=True))
    return tuple(guesses)
