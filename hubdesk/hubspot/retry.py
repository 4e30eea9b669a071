"""The policy for everything that can go wrong with a call, as data: what it costs, how long to wait, what it proves."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import random
    from collections.abc import Mapping


class Kind(StrEnum):
    """What became of one attempt."""

    ANSWER = "answer"
    NOT_SENT = "not_sent"
    UNKNOWN = "unknown"
    TROUBLE = "trouble"
    FOREIGN = "foreign"
    THROTTLED = "throttled"
    DAY = "day"
    LOCKED = "locked"
    MOVED = "moved"
    CONFLICT = "conflict"
    REFUSED = "refused"
    TOO_LARGE = "too_large"
    TOKEN = "token"  # noqa: S105  # a word, not a secret
    OLD_TOKEN = "old_token"  # noqa: S105  # a word, too
    SCOPE = "scope"
    REDIRECT = "redirect"
    REGION = "region"


@dataclass(frozen=True, slots=True)
class Rule:
    """What to do about a setback.

    Attributes:
        perhaps_applied: HubSpot may have done what was asked.
        cost: What a further attempt takes from the retry quota.
        least: Seconds to wait at least.
        first: Upper end of the random wait before the second attempt, seconds; doubles with each attempt.
        longest: Upper end at most.
        halves: Fewer requests at once would be better.
        outage: Weight as evidence that HubSpot is out of reach.
        repeats: How often at most; None for as long as patience lasts.
    """

    perhaps_applied: bool
    cost: int = 0
    least: float = 0.0
    first: float = 1.0
    longest: float = 60.0
    halves: bool = False
    outage: int = 0
    repeats: int | None = None


_LOST = Rule(perhaps_applied=True, cost=14, halves=True, outage=1)

RULES: Mapping[Kind, Rule] = {
    Kind.NOT_SENT: Rule(perhaps_applied=False, cost=14, outage=2),
    Kind.UNKNOWN: _LOST,
    Kind.TROUBLE: _LOST,
    Kind.FOREIGN: _LOST,
    Kind.THROTTLED: Rule(perhaps_applied=False, cost=5),
    Kind.DAY: Rule(perhaps_applied=False),
    Kind.LOCKED: Rule(perhaps_applied=False, cost=5, least=2.0, halves=True),
    Kind.MOVED: Rule(perhaps_applied=False),
    Kind.REGION: Rule(perhaps_applied=False, first=0.0),
    Kind.OLD_TOKEN: Rule(perhaps_applied=False, first=0.0),
    Kind.CONFLICT: Rule(perhaps_applied=False, cost=5, least=0.5, repeats=1),
}
"""Setbacks after which the same call may be sent again. All other kinds end it at once."""

OUTAGE = 6
"""Evidence in a row that makes HubSpot count as out of reach: three requests that could not leave, or six lost ones."""

ENOUGH = 6
"""Unknown outcomes of one call, while others succeed, after which it is given up as poisoned."""


class Patience(Enum):
    """How long a caller waits for an answer."""

    QUICK = "quick"
    """A person waits: about three attempts within eight seconds, then a clear word."""
    PATIENT = "patient"
    """A job: network and server trouble only make it wait."""


QUICK_ATTEMPTS = 3
QUICK_SECONDS = 8.0
QUICK_LONGEST = 20.0
"""Seconds for one attempt of a quick call that may be repeated."""


def pause(rule: Rule, repeats: int, rng: random.Random) -> float:
    """Return the seconds before the next attempt: full jitter, so that many callers do not come back together.

    Args:
        rule: What happened.
        repeats: Attempts of this call that failed before this one.
        rng: Source of chance.
    """
    top = min(rule.longest, rule.first * 2.0 ** min(repeats, 10))
    return rule.least + rng.uniform(0.0, top)


class RetryQuota:
    """Limits repeats to a share of successes, so that trouble is never answered with more load.

    500 to begin with, 1 back for each success: the figures that the AWS clients have used for years.
    """

    FULL = 500

    def __init__(self) -> None:
        self._left = self.FULL

    def take(self, cost: int) -> bool:
        """Take ``cost`` and say whether it was there; if not, nothing is taken."""
        if cost > self._left:
            return False
        self._left -= cost
        return True

    def success(self) -> None:
        """Give one back."""
        self._left = min(self.FULL, self._left + 1)
