"""Before a run: what it costs, how long it takes, and whether today's calls suffice. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from hubdesk.engine.limits.rehearsal import USUAL_LATENCY, Stage, guard_for, seconds_for, stage_of
from hubdesk.engine.limits.tiers import INTERVAL, MOST_ADDONS, Tier
from hubdesk.hubspot.rate import pace
from hubdesk.hubspot.rate.concurrency import FIRST, HIGHEST

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from hubdesk.hubspot.rate.snapshot import RateSnapshot

BATCHES = ("contacts.upsert", "contacts.create", "contacts.update", "contacts.read")
"""Endpoints of which an import consists."""

_MOST_DAYS = 400

_APART = 0.2
"""Seconds between two calls about companies at least: an account has five searches a second (HubSpot's guide)."""


@dataclass(frozen=True, slots=True)
class Calls:
    """Calls that a run needs.

    Attributes:
        writes: Batches that are written.
        reads: Batches that are read first, for modes and rules that look before they write.
        checks: Calls that verify afterwards. Result files are verified without calls, so this is 0 for imports.
        companies: Calls that look companies up, create them and associate contacts with them, one after the other.
    """

    writes: int
    reads: int = 0
    checks: int = 0
    companies: int = 0

    @property
    def total(self) -> int:
        """All of them."""
        return self.writes + self.reads + self.checks + self.companies


def calls_for(
    batches: int, *, mode: str = "upsert", rules: bool = False, preview: bool = False, companies: int = 0
) -> Calls:
    """Return the calls that an import needs.

    Args:
        batches: Batches of the plan.
        mode: ``upsert``, ``create``, ``update`` or ``undo``.
        rules: Whether the recipe has rules for values that are there already.
        preview: Only look what would change.
        companies: Calls that companies take, see :mod:`hubdesk.engine.associations.counting`.
    """
    looks_first = preview or rules or mode != "upsert"
    return Calls(writes=0 if preview else batches, reads=batches if looks_first else 0, companies=companies)


@dataclass(frozen=True, slots=True)
class Forecast:
    """A run as it will be if nothing changes.

    Attributes:
        calls: Calls that it needs.
        seconds: From now to the last answer, pauses for the day's quota included.
        working_seconds: The same without such pauses.
        share_of_day_left: ``calls`` of what is left of today for HubDesk, 1.0 for all of it; None when not known.
        fits_today: Whether it ends without waiting for another day; None when not known.
        pauses_at: When the day's calls are used up, in the account's zone; None when they suffice or nothing is known.
        goes_on_at: When it goes on by itself after that.
        ends_at: When it ends, in the account's zone (UTC when that is not known).
        days: Midnights that it waits for.
        estimated: Whether the limit itself is only a guess so far.
    """

    calls: int
    seconds: float
    working_seconds: float
    share_of_day_left: float | None
    fits_today: bool | None
    pauses_at: datetime | None
    goes_on_at: datetime | None
    ends_at: datetime
    days: int = 0
    estimated: bool = False


def forecast(
    calls: int | Calls,
    snapshot: RateSnapshot,
    *,
    now: datetime,
    latencies: Sequence[float] = (),
    width: int = FIRST,
    widest: int = HIGHEST,
) -> Forecast:
    """Return what a run of ``calls`` calls that begins now comes to.

    Args:
        calls: Calls that are needed.
        snapshot: The rate limit; its reserve counts, and what others use on average, since one window differs from the
            next by chance.
        now: Wall-clock time.
        latencies: Seconds that answers took lately; empty when nothing is known.
        width: Requests that may be on their way at once, at the beginning.
        widest: The most that it may become.
    """
    needed = calls.total if isinstance(calls, Calls) else calls
    local = now.astimezone(snapshot.resets_at.tzinfo) if snapshot.resets_at is not None else now
    others = None if snapshot.others_usual is None else round(snapshot.others_usual)
    stage = stage_of(snapshot, latencies, width=width, widest=widest, others=others)
    at_once = seconds_for(needed, stage) if needed else 0.0
    working = at_once + _longer(calls, stage, at_once)
    ends_at = local + timedelta(seconds=working)
    estimated = snapshot.source == "guess"
    left = left_today(snapshot)
    if left is None or snapshot.day_limit is None:
        return Forecast(needed, working, working, None, None, None, None, ends_at, estimated=estimated)
    share = needed / left if left else float("inf") if needed else 0.0
    if snapshot.resets_at is None:
        fits = needed <= left
        return Forecast(needed, working, working, share, fits, None, None, ends_at, estimated=estimated)
    plan = _over_days(needed, stage, snapshot, left, local)
    ends_at = plan.ends_at + timedelta(seconds=working - at_once)
    seconds = (ends_at - local).total_seconds()
    fits = plan.days == 0
    return Forecast(
        needed, seconds, working, share, fits, plan.pauses_at, plan.goes_on_at, ends_at, plan.days, estimated
    )


def _longer(calls: int | Calls, stage: Stage, at_once: float) -> float:
    """Return by how many seconds a run is longer because calls about companies wait for each other."""
    if not isinstance(calls, Calls) or not calls.companies:
        return 0.0
    others = calls.total - calls.companies
    each = max(_APART, sum(stage.latencies) / len(stage.latencies))
    beside = seconds_for(others, stage) if others else 0.0
    return max(0.0, beside + calls.companies * each - at_once)


def left_today(snapshot: RateSnapshot) -> int | None:
    """Return the calls that HubDesk's jobs may still make today; None when that is not known."""
    if snapshot.day_limit is None or snapshot.day_used is None:
        return None
    if snapshot.day_exhausted or snapshot.day_kept:
        return 0
    return max(0, snapshot.day_limit - snapshot.day_used - snapshot.day_reserve)


@dataclass(frozen=True, slots=True)
class _Plan:
    pauses_at: datetime | None
    goes_on_at: datetime | None
    ends_at: datetime
    days: int


def _over_days(needed: int, stage: Stage, snapshot: RateSnapshot, left: int, now: datetime) -> _Plan:
    """Spread a run over as many days as its calls need; others are taken to go on as they do now."""
    assert snapshot.resets_at is not None  # noqa: S101  # the caller's condition
    assert snapshot.day_limit is not None  # noqa: S101  # the same
    others = stage.others / stage.interval
    a_day = max(1, snapshot.day_limit - snapshot.day_reserve)
    begins, ends, open_calls, days = now, snapshot.resets_at, needed, 0
    pauses_at = goes_on_at = None
    while True:
        done = _calls_until_used_up(open_calls, stage, left, others, (ends - begins).total_seconds())
        if done is None:
            return _Plan(pauses_at, goes_on_at, begins + timedelta(seconds=seconds_for(open_calls, stage)), days)
        calls, seconds = done
        open_calls -= calls
        if seconds is not None:
            days += 1
            pauses_at = pauses_at or begins + timedelta(seconds=seconds)
            goes_on_at = goes_on_at or ends
        begins, ends, left = ends, ends + timedelta(days=1), a_day
        if days > _MOST_DAYS:
            return _Plan(pauses_at, goes_on_at, begins, days)


def _calls_until_used_up(
    calls: int, stage: Stage, left: int, others: float, until_reset: float
) -> tuple[int, float | None] | None:
    """Return the calls made before the day ends, and when its quota is used up (None: it is not).

    None altogether when all calls are made before either happens.
    """
    seconds = seconds_for(calls, stage) if calls else 0.0
    if seconds <= until_reset and calls + others * seconds <= left:
        return None
    rate = max(1e-9, calls / seconds if seconds else stage.rate)
    used_up = left / (rate + others)
    if used_up < until_reset:
        return min(calls, int(rate * used_up)), used_up
    return min(calls - 1, int(rate * until_reset)), None


@dataclass(frozen=True, slots=True)
class WhatIf:
    """A run on another plan.

    Attributes:
        tier: The plan.
        addons: API Limit Increases, 0 to 2.
        burst: Calls in ten seconds.
        day: Calls of a day.
        seconds: How long the run would take alone, from an empty window.
        days: Whole days of calls that it would use up before its last one.
    """

    tier: Tier
    addons: int
    burst: int
    day: int
    seconds: float
    days: int


def what_if(calls: int, tier: Tier, addons: int = 0, *, latencies: Sequence[float] = (), others: int = 0) -> WhatIf:
    """Return how long ``calls`` calls would take with a plan and so many API Limit Increases.

    Args:
        calls: Calls of the run.
        tier: The plan.
        addons: API Limit Increases.
        latencies: Seconds that answers took lately.
        others: Calls of others in ten seconds.
    """
    burst, day = tier.with_addons(addons)
    measured = tuple(latencies) or USUAL_LATENCY
    stop, guard = pace.full_stop(burst, others), guard_for(measured, beside=others > 0)
    stage = Stage(burst, INTERVAL, stop, others=others, latencies=measured, guard=guard)
    seconds = seconds_for(calls, stage) if calls else 0.0
    return WhatIf(tier, min(MOST_ADDONS, max(0, addons)), burst, day, seconds, max(0, calls - 1) // day)
