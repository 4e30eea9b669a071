"""How much longer a run takes: the rest of it is played through on paper from where the window stands now.

A run sends a window's calls in a few seconds and then waits for the window, so that the pace of the last half minute
tells little at any one moment. The rehearsal knows the rhythm, and what others use, at once; what it does not know
(a slow disk, locks, repeated requests) shows in how many answers came within whole windows, and stretches it.
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from hubdesk.engine.limits.rehearsal import FIRST_IN_FLIGHT, GUARD, IN_FLIGHT, Stage, seconds_for, stage_of

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from hubdesk.core.clock import Clock
    from hubdesk.hubspot.rate.snapshot import RateSnapshot

_LOOK_EVERY = 0.5
_WINDOWS = 3
"""Whole windows over which answers are compared with the rehearsal."""

_FAITHFUL = 0.05
"""Differences between run and rehearsal that are chance."""

_SLOWEST = 0.02
_RECENT = 3.0
_FULL = 0.85
_WARM = 5.0
_FOLLOW = 0.25
_JUMP_SECONDS, _JUMP_SHARE = 2.0, 0.06
_STANDS = 1.0
_LEAST = 0.5


@dataclass(frozen=True, slots=True)
class Breath:
    """A run that waits for the window, as it does again and again at full speed.

    Attributes:
        seconds: Until further calls may leave.
    """

    seconds: float


class Eta:
    """Follows one run.

    Args:
        clock: Time.
        rate: The rate limit now.
        latencies: Seconds that answers of this run took lately.

    Attributes:
        calls_each: Calls that one batch takes.
        breath: Set while the run waits for the window.
    """

    def __init__(
        self, clock: Clock, rate: Callable[[], RateSnapshot], latencies: Callable[[], Sequence[float]]
    ) -> None:
        self.calls_each = 1
        self.breath: Breath | None = None
        self._clock = clock
        self._rate = rate
        self._latencies = latencies
        self._began = clock.monotonic()
        self._first: float | None = None
        self._answers: deque[float] = deque()
        self._expected: deque[tuple[float, float]] = deque()
        self._full_at = float("-inf")
        self._looked = float("-inf")
        self._end: float | None = None
        self._odd: list[float] = []

    def answered(self) -> None:
        """Take note that a batch was answered."""
        now = self._clock.monotonic()
        if self._first is None:
            self._first = now
        self._answers.append(now)

    def seconds_left(self, batches: int) -> float | None:
        """Return the seconds until ``batches`` more batches are answered, those on their way included."""
        now = self._clock.monotonic()
        if not batches:
            self.breath = None
            return 0.0
        if now - self._looked >= _LOOK_EVERY:
            self._looked = now
            self._look(now, batches * self.calls_each)
        return None if self._end is None else max(_LEAST, self._end - now)

    def _look(self, now: float, calls: int) -> None:
        snapshot = self._rate()
        warm = now - self._began > _WARM
        stage = stage_of(snapshot, self._latencies(), width=IN_FLIGHT if warm else FIRST_IN_FLIGHT)
        self._expected.append((now, stage.rate))
        self._forget(now, stage.period)
        if snapshot.used >= _FULL * (stage.stop + stage.others):
            self._full_at = now
        waiting = max(0, calls - snapshot.in_flight)
        self.breath = _breath(snapshot, stage) if waiting else None
        seconds = seconds_for(waiting, replace(stage, least_gap=self._least_gap(now)))
        self._follow(now, now + seconds / self._faith(now, stage.period))

    def _forget(self, now: float, period: float) -> None:
        oldest = now - (_WINDOWS + 1) * period
        while self._answers and self._answers[0] < oldest:
            self._answers.popleft()
        while self._expected and self._expected[0][0] < oldest:
            self._expected.popleft()

    def _least_gap(self, now: float) -> float:
        """Return the time between two calls that something other than the window needs; 0 when the window rules."""
        if self._first is None or now - self._full_at < _RECENT:
            return 0.0
        span = min(_RECENT, now - self._first)
        if span < 1.0:
            return 0.0
        count = sum(at > now - span for at in self._answers) * self.calls_each
        return span / count if count else span

    def _faith(self, now: float, period: float) -> float:
        """Return the calls that were answered of those that the rehearsals expected; 1.0 while that is chance."""
        if self._first is None or now - self._full_at > period:
            return 1.0
        windows = min(_WINDOWS, int((now - self._first) / period))
        if windows < 2:
            return 1.0
        since = now - windows * period
        rates = [rate for at, rate in self._expected if at > since]
        if not rates:
            return 1.0
        expected = windows * period * sum(rates) / len(rates)
        answered = sum(at > since for at in self._answers) * self.calls_each
        share = answered / expected
        if share < 1.0:
            return max(_SLOWEST, min(1.0, share + _FAITHFUL))
        return max(1.0, share - _FAITHFUL)

    def _follow(self, now: float, end: float) -> None:
        """Move the shown end towards ``end``: gently for small differences, at once for large ones that last."""
        if self._end is None:
            self._end = end
            return
        if abs(end - self._end) <= max(_JUMP_SECONDS, _JUMP_SHARE * (self._end - now)):
            self._odd.clear()
            self._end += _FOLLOW * (end - self._end)
            return
        self._odd.append(now)
        if now - self._odd[0] >= _STANDS:
            self._odd.clear()
            self._end = end


def _breath(snapshot: RateSnapshot, stage: Stage) -> Breath | None:
    """Return the wait for the window, if that is what a run does now."""
    if snapshot.ours < stage.stop - 1 or snapshot.ours <= 0:
        return None
    frees = next((second for second, count in enumerate(snapshot.freed) if count), None)
    return None if frees is None else Breath(frees + GUARD)
