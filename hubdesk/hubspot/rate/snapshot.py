"""The rate limit at one moment, as the gauge and ``hubdesk limits`` show it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from datetime import datetime


@dataclass(frozen=True, slots=True)
class StripColumn:
    """Six seconds of the strip: calls of ours that were admitted, calls of others, refusals (429).

    Attributes:
        ours: Highest number of our calls in the rolling window during these six seconds.
        others: The same for others with this token.
        refused: 429 answers in these six seconds.
        known: False where nothing was heard from HubSpot.
    """

    ours: int
    others: int
    refused: int
    known: bool


@dataclass(frozen=True, slots=True)
class FamilySnapshot:
    """A limit beside the rolling window of the token: search, forms.

    Attributes:
        family: ``search`` or ``forms``.
        limit: Calls allowed in ``interval``.
        interval: Seconds.
        used: Our calls in the window now.
        source: ``headers`` when HubSpot said so with an answer, ``rule`` when only its documentation does.
        held_for: Seconds until the next call may start after a refusal (forms: at least a minute); 0 when not held.
        stop: Calls at which jobs stop now.
        in_flight: Requests on their way.
        highest: Requests that may be on their way at once.
        slowed_for: Seconds until full speed after a refusal; 0 when not slowed.
        freed: Of our calls in the window, how many leave it in each of the coming seconds.
    """

    family: Literal["search", "forms"]
    limit: int
    interval: float
    used: int
    source: Literal["headers", "rule"]
    held_for: float
    stop: int = 1
    in_flight: int = 0
    highest: int = 1
    slowed_for: float = 0.0
    freed: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class RateSnapshot:
    """What is known about HubSpot's limits now.

    Attributes:
        limit: Calls allowed in the rolling window.
        interval: Length of the window, seconds.
        ours: Our calls in the window now, those of other HubDesk windows on this computer included.
        others: Calls of others with this token in the window, estimated from the last answer.
        reserve: Calls that bulk work leaves free; what others use counts towards it when the user set it.
        stop: Calls at which HubDesk's bulk work stops now (lower than ``limit - reserve`` while slowed).
        source: ``headers`` when HubSpot said so, ``guess`` before its first answer.
        age: Seconds since the last answer with rate headers; None before the first.
        in_flight: Requests on their way.
        refused: 429 answers in the last 60 s.
        slowed_for: Seconds until full speed after a refusal; 0 when not slowed.
        offline: Whether the last attempt to reach HubSpot failed.
        retry_in: Seconds until the next attempt while waiting (offline, slowed, day); None when not waiting.
        day_limit: Calls of the day for the whole account; None when not known.
        day_used: Calls used today by everybody; None when not known.
        day_ours: Our calls today by this installation's count, earlier sessions included once they are told.
        day_exhausted: Whether the day is used up.
        resets_at: When the day begins anew, in the account's time zone; None when the zone is not known.
        freed: Of our calls in the window, how many leave it in each of the coming seconds (ten values, next first).
        requests: Requests sent in this session.
        retries: Of these, how many were repeats.
        errors: Of these, answers with 4xx or 5xx other than 429.
        strip: The last ten minutes, 100 columns, oldest first.
        day_reserve: Calls of the day that bulk work keeps for others; 0 when none.
        day_kept: Whether bulk work stands still because the rest of the day is kept for others.
        families: Limits beside the rolling window: search and forms.
        estimated: Whether limit and use are not what HubSpot just said: there was no answer with limit headers, or
            others were calling and the last such answer is older than two seconds.
        others_usual: Calls of others in a window, on average of a minute and a half; None when no answer told of late.
    """

    limit: int
    interval: float
    ours: int
    others: int
    reserve: int
    stop: int
    source: Literal["headers", "guess"]
    age: float | None
    in_flight: int
    refused: int
    slowed_for: float
    offline: bool
    retry_in: float | None
    day_limit: int | None
    day_used: int | None
    day_ours: int
    day_exhausted: bool
    resets_at: datetime | None
    freed: tuple[int, ...]
    requests: int
    retries: int
    errors: int
    strip: tuple[StripColumn, ...]
    day_reserve: int = 0
    day_kept: bool = False
    families: tuple[FamilySnapshot, ...] = ()
    estimated: bool = False
    others_usual: float | None = None

    @property
    def used(self) -> int:
        """Calls in the window, ours and others'."""
        return self.ours + self.others

    def of_family(self, name: Literal["search", "forms"]) -> RateSnapshot:
        """Return the same moment as calls of a family see it: their own window, the same day."""
        family = next(one for one in self.families if one.family == name)
        closed = self.offline or self.day_exhausted or self.day_kept
        return replace(
            self,
            limit=family.limit,
            interval=family.interval,
            ours=family.used,
            others=0,
            reserve=0,
            stop=family.stop,
            # A limit that HubSpot tells nowhere but in its documentation is as certain as it will ever be.
            source="headers",
            age=0.0,
            in_flight=family.in_flight,
            slowed_for=max(family.slowed_for, family.held_for),
            retry_in=self.retry_in if closed else family.held_for or None,
            freed=family.freed,
            strip=(),
            estimated=False,
            others_usual=None,
        )
