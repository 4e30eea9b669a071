"""Puts the snapshot together from what budget, day and statistics know."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from hubdesk.hubspot.rate.snapshot import FamilySnapshot, RateSnapshot
from hubdesk.hubspot.rate.traffic import Priority

if TYPE_CHECKING:
    from hubdesk.hubspot.rate.budget import Budget
    from hubdesk.hubspot.rate.day import DayQuota
    from hubdesk.hubspot.rate.statistics import Statistics
    from hubdesk.hubspot.rate.strip import Strip

_AHEAD = 10
_FRESH = 2.0


def overview(
    now: float,
    burst: Budget,
    search: Budget,
    forms: Budget,
    day: DayQuota,
    statistics: Statistics,
    strip: Strip,
    held_for: float | None,
) -> RateSnapshot:
    """Return the rate limit at ``now``.

    Args:
        now: The governor's time, seconds.
        burst: The rolling window.
        search: The limit of searches.
        forms: The limit of form submissions.
        day: The daily quota.
        statistics: Counts of the session.
        strip: The last ten minutes.
        held_for: Seconds until requests may start again; None when nothing but the usual pace holds them.
    """
    ours, others = burst.window.count(now), burst.others_shown(now)
    strip.note(now, ours, others)
    age = None if burst.heard_at is None else now - burst.heard_at
    offline = statistics.next_attempt_at is not None
    retry_in = max(0.0, statistics.next_attempt_at - now) if statistics.next_attempt_at is not None else held_for
    return RateSnapshot(
        limit=burst.limit,
        interval=burst.window.interval,
        ours=ours,
        others=others,
        reserve=burst.reserve,
        stop=max(0, burst.stop(now, Priority.BULK)),
        source="headers" if burst.known else "guess",
        age=age,
        in_flight=burst.concurrency.in_flight,
        refused=statistics.refused_lately(now),
        slowed_for=max(burst.ceiling.slowed_for(now), burst.held_for(now)),
        offline=offline,
        retry_in=retry_in,
        day_limit=day.limit,
        day_used=day.used,
        day_ours=day.ours_before + day.ours,
        day_exhausted=day.exhausted,
        resets_at=day.resets_at(),
        freed=burst.window.leaving(now, _AHEAD),
        requests=statistics.requests,
        retries=statistics.retries,
        errors=statistics.errors,
        strip=strip.columns(),
        day_reserve=day.reserve.of_day(day.limit),
        day_kept=day.kept,
        families=(_family(now, "search", search), _family(now, "forms", forms)),
        others_usual=burst.others_usual(now),
        estimated=not burst.known or age is None or (others > 0 and age > _FRESH),
    )


def _family(now: float, name: Literal["search", "forms"], budget: Budget) -> FamilySnapshot:
    return FamilySnapshot(
        family=name,
        limit=budget.limit,
        interval=budget.window.interval,
        used=budget.window.count(now),
        source="headers" if budget.known else "rule",
        held_for=budget.held_for(now),
        stop=max(1, budget.stop(now, Priority.BULK)),
        in_flight=budget.concurrency.in_flight,
        highest=budget.terms.highest,
        slowed_for=budget.ceiling.slowed_for(now),
        freed=budget.window.leaving(now, _AHEAD),
    )
