"""A run played through on paper: when would each of its calls leave, and when would the last answer be there.

The governor's rules in miniature (rolling window, pace within it, requests in flight), without anything random: what
holds a run up is nearly always the window, and the window is arithmetic. A run is played for a few windows; from then
on each window is like the one before, so that a million rows cost no more than ten thousand.
"""

from __future__ import annotations

import heapq
from bisect import bisect_right
from collections import deque
from dataclasses import dataclass
from math import inf
from typing import TYPE_CHECKING

from hubdesk.hubspot.rate import pace
from hubdesk.hubspot.rate.concurrency import BUSY, FIRST, HIGHEST

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hubdesk.hubspot.rate.snapshot import RateSnapshot

GUARD, GUARD_SHARE, GUARD_BESIDE = 0.05, 0.04, 0.12
"""Seconds beyond the window's length for which the governor usually holds a slot: some, a share of the time that
answers take, since what is slow to be answered may have been slow to arrive, and some more beside others."""

USUAL_LATENCY = (0.35, 0.45, 0.55, 0.65, 0.8, 1.0, 1.5)
"""Seconds of an answer to a batch of a hundred rows, when nothing was measured yet: a third of a second to more than
one, by what integrators report."""

_LAST, _STEPS = 64, 40
_WINDOWS = 8
_ON_THE_WAY = 0.005
"""Seconds between a permit and the departure: the journal."""


@dataclass(frozen=True, slots=True)
class Stage:
    """Where a run begins.

    Attributes:
        limit: Calls that HubSpot allows in the window.
        interval: Length of the window, seconds.
        stop: Calls of ours in the window at which a job waits.
        others: Calls of others in the window.
        taken: Seconds until each of our calls in the window leaves it, ascending.
        in_flight: Requests on their way already.
        width: Requests that may be on their way at once, at the beginning.
        widest: The most that it may become.
        latencies: Seconds that answers take, a fair sample.
        held: Seconds until requests may start at all.
        slowed: Seconds until full speed; ``stop`` is that of full speed, ``slow_stop`` that of now.
        slow_stop: See ``slowed``.
        guard: Seconds beyond the window's length for which a slot is held.
        least_gap: Seconds between two requests that something other than the limit needs (this computer, the disk).
    """

    limit: int
    interval: float
    stop: int
    others: int = 0
    taken: tuple[float, ...] = ()
    in_flight: int = 0
    width: int = FIRST
    widest: int = HIGHEST
    latencies: tuple[float, ...] = USUAL_LATENCY
    held: float = 0.0
    slowed: float = 0.0
    slow_stop: int = 0
    guard: float = GUARD + GUARD_SHARE
    least_gap: float = 0.0

    @property
    def period(self) -> float:
        """Seconds after which a slot of the window is free again."""
        return self.interval + self.guard

    @property
    def rate(self) -> float:
        """Calls a second once the run is in its stride."""
        mean = sum(self.latencies) / len(self.latencies)
        return min(
            max(1, self.stop) / self.period,
            self.widest / mean if mean else inf,
            1 / self.least_gap if self.least_gap else inf,
        )

    def stop_at(self, seconds: float) -> int:
        """Return the calls in the window at which a job waits so many seconds from now."""
        if seconds >= self.slowed:
            return max(1, self.stop)
        return max(1, int(self.slow_stop + (self.stop - self.slow_stop) * seconds / self.slowed))


def stage_of(
    snapshot: RateSnapshot,
    latencies: Sequence[float] = (),
    *,
    width: int = FIRST,
    widest: int = HIGHEST,
    others: int | None = None,
) -> Stage:
    """Return where a run would begin now.

    Args:
        snapshot: The rate limit.
        latencies: Seconds that answers took lately; empty when nothing is known.
        width: Requests that may be on their way at once.
        widest: The most that it may become.
        others: Calls of others in a window on average; without it those of the snapshot, and where jobs stop now.
    """
    known = tuple(latencies) or USUAL_LATENCY
    if others is None:
        others, full = snapshot.others, pace.full_stop(snapshot.limit, snapshot.others, snapshot.reserve)
        stop = full if snapshot.slowed_for > 0 else max(1, snapshot.stop)
    else:
        # The governor leaves room for those who come until it hears of them, an answer's time later.
        newcomers = others * min(1.0, sum(known) / len(known)) / snapshot.interval
        stop = full = pace.full_stop(snapshot.limit, round(others + newcomers), snapshot.reserve)
    held = snapshot.retry_in if snapshot.retry_in is not None and not _closed(snapshot) else 0.0
    return Stage(
        limit=snapshot.limit,
        interval=snapshot.interval,
        stop=stop,
        others=others,
        taken=tuple(
            second + (number + 0.5) / count for second, count in enumerate(snapshot.freed) for number in range(count)
        ),
        in_flight=snapshot.in_flight,
        width=min(widest, max(width, snapshot.in_flight)),
        widest=widest,
        latencies=known,
        held=held,
        slowed=snapshot.slowed_for,
        slow_stop=max(1, min(full, snapshot.stop)),
        guard=guard_for(known, beside=not pace.alone(snapshot.limit, others)),
    )


def guard_for(latencies: Sequence[float], *, beside: bool) -> float:
    """Return the seconds for which slots are usually held beyond the window, alone or beside others."""
    return GUARD + GUARD_SHARE * sum(latencies) / len(latencies) + (GUARD_BESIDE if beside else 0.0)


def _closed(snapshot: RateSnapshot) -> bool:
    return snapshot.day_exhausted or snapshot.day_kept


def seconds_for(calls: int, stage: Stage) -> float:
    """Return the seconds until the last of ``calls`` further calls is answered, those on their way included."""
    stop = max(1, stage.stop)
    played = _WINDOWS * stop + stop
    if calls <= played + stop:
        return _play(calls, stage)[0]
    windows = (calls - played) // stop
    last, departures = _play(calls - windows * stop, stage)
    # All further windows are like the last one: the same number of calls in the same time.
    return last + windows * (departures[-1] - departures[-1 - stop])


def _play(calls: int, stage: Stage) -> tuple[float, list[float]]:
    """Return when the last answer is there, and when each call left."""
    latencies = _spread(stage.latencies)
    often = len(latencies)
    taken = deque(left + stage.guard for left in stage.taken)
    flying = [latencies[number % often] * 0.5 for number in range(stage.in_flight)]
    heapq.heapify(flying)
    width, now, next_start = float(stage.width), stage.held, stage.held
    departures: list[float] = []
    for number in range(calls):
        now = max(now, next_start)
        while flying and (flying[0] <= now or len(flying) >= int(width)):
            now = max(now, flying[0])
            if len(flying) >= width * BUSY and width < stage.widest:
                width += 1.0
            heapq.heappop(flying)
        while taken and taken[0] <= now:
            taken.popleft()
        while taken and len(taken) >= stage.stop_at(now):
            now = max(now, taken.popleft())
        free = stage.stop_at(now) - len(taken)
        gap = max(stage.least_gap, pace.gap(stage.limit, stage.interval, stage.others, stage.stop, free))
        next_start = max(next_start + gap, now + gap / 2)
        left = now + _ON_THE_WAY
        departures.append(left)
        taken.append(left + stage.period)
        heapq.heappush(flying, left + latencies[number % often])
    last = departures[-_LAST:] or [0.0] * min(_LAST, stage.in_flight)
    return _last_answer(last, sorted(stage.latencies)), departures


def _last_answer(departures: Sequence[float], latencies: Sequence[float]) -> float:
    """Return when, on average, the last of some answers is there: the slowest of many is slower than any one."""
    if not departures:
        return 0.0
    size = len(latencies)
    begin = departures[-1]
    end = begin + latencies[-1]
    step = (end - begin) / _STEPS
    expected = begin
    for number in range(_STEPS):
        at = begin + (number + 0.5) * step
        # The share of cases in which all answers are there by then.
        there = 1.0
        for left in departures:
            there *= bisect_right(latencies, at - left) / size
        expected += (1.0 - there) * step
    return expected


def _spread(latencies: Sequence[float]) -> list[float]:
    """Return the latencies in an order in which every stretch is a fair sample of all."""
    ordered = sorted(latencies)
    size = len(ordered)
    bits = max(1, (size - 1).bit_length())
    places = (int(f"{number:0{bits}b}"[::-1], 2) for number in range(1 << bits))
    return [ordered[place * size >> bits] for place in places]
