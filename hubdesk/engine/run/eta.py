"""How much longer a run takes: the rest of it is played through on paper from where the window stands now.

A run sends a window's calls in a few seconds and then waits for the window, so that the pace of the last half minute
tells little at any one moment. The rehearsal knows the rhythm, and what others use, at once; what it does not know
(slots that are held longer, locks, repeated requests) shows in how long a whole window's answers take to come again.
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, replace
from itertools import islice
from math import sqrt
from typing import TYPE_CHECKING

from hubdesk.engine.limits.rehearsal import Stage, seconds_for, stage_of
from hubdesk.hubspot.rate.concurrency import FIRST, HIGHEST

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from hubdesk.core.clock import Clock
    from hubdesk.hubspot.rate.snapshot import RateSnapshot

_LOOK_EVERY = 0.5
_SLOWEST = 60.0
"""Times the window's length that the answers of a window may take to come again."""

_STEADY_SECONDS = 300.0
"""How far back a run is a fair sample of its rest, as long as nothing changed."""

_CHANGES = ((5.0, 2.0, 1.0), (60.0, 1.5, 0.35))
"""What is a change of others' use: within so many seconds, by so many calls and so many times what chance brings."""

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


@dataclass(frozen=True, slots=True)
class _Seen:
    at: float
    others: int
    stop: int


class Eta:
    """Follows one run.

    Args:
        clock: Time.
        rate: The rate limit now.
        latencies: Seconds that answers of this run took lately.
        widest: Requests that may be on their way at once, at most.

    Attributes:
        calls_each: Calls that one batch takes.
        breath: Set while the run waits for the window.
    """

    def __init__(
        self,
        clock: Clock,
        rate: Callable[[], RateSnapshot],
        latencies: Callable[[], Sequence[float]],
        *,
        widest: int = HIGHEST,
    ) -> None:
        self.calls_each = 1
        self.breath: Breath | None = None
        self._clock = clock
        self._rate = rate
        self._latencies = latencies
        self._widest = widest
        self._began = clock.monotonic()
        self._first: float | None = None
        self._gap = 0.0
        self._answers: deque[float] = deque()
        self._seen: deque[_Seen] = deque()
        self._steady_since = float("-inf")
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

    def went_on(self) -> None:
        """Take note that the run goes on after a pause: it was none of its pace, and the window has moved on."""
        self._first, self._steady_since = None, self._clock.monotonic()
        self._answers.clear()
        self._odd.clear()
        self._full_at = self._looked = float("-inf")
        self._end = None

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
        stage = stage_of(snapshot, self._latencies(), width=HIGHEST if warm else FIRST, widest=self._widest)
        if snapshot.used >= _FULL * (stage.stop + stage.others):
            self._full_at = now
        waiting = max(0, calls - snapshot.in_flight)
        self.breath = _breath(snapshot, stage) if waiting else None
        stage = self._steadied(now, stage)
        stage = replace(stage, guard=self._guard(now, stage), least_gap=self._least_gap(now))
        self._follow(now, now + seconds_for(waiting, stage))

    def _steadied(self, now: float, stage: Stage) -> Stage:
        """Return ``stage`` with what others use on average, as long as that does not change.

        What others use in one window differs from the next by chance; the average of many windows is what counts for
        the rest of a run. A change that is more than chance counts at once.
        """
        seen = self._seen
        seen.append(_Seen(now, stage.others, stage.stop))
        while seen[0].at < now - _STEADY_SECONDS:
            seen.popleft()
        usual = sum(one.others for one in seen) / len(seen)
        for seconds, calls, times in _CHANGES:
            lately = [one for one in seen if one.at > now - seconds]
            recent = sum(one.others for one in lately) / len(lately)
            if abs(recent - usual) > calls + times * sqrt(usual):
                seen.clear()
                seen.extend(lately)
                usual = recent
                self._steady_since = lately[0].at
        stop = sum(one.stop for one in seen) / len(seen)
        return replace(stage, others=round(usual), stop=max(1, round(stop)))

    def _guard(self, now: float, stage: Stage) -> float:
        """Return how much longer than the window slots are held, as this run has shown.

        The answers that came when the window was used up for the first time are followed by those of the same slots one
        window later, and so on: the time between them is what a window really takes.
        """
        answers = self._answers
        oldest = max(self._steady_since, now - _STEADY_SECONDS)
        while answers and answers[0] < oldest:
            answers.popleft()
        size = max(1, round(stage.stop / self.calls_each))
        some = max(1, size // 4)
        if now - self._full_at > 2 * stage.interval or len(answers) < size + some:
            return stage.guard
        windows = (len(answers) - some) // size
        apart = windows * size
        pairs = len(answers) - apart
        period = (sum(islice(answers, apart, None)) - sum(islice(answers, pairs))) / pairs / windows
        return min(_SLOWEST * stage.interval, max(0.0, period - stage.interval))

    def _least_gap(self, now: float) -> float:
        """Return the time between two calls that something other than the window needs; 0 when the window rules."""
        span = 0.0 if self._first is None else min(_RECENT, now - self._first)
        if now - self._full_at < _RECENT:
            self._gap = 0.0
        elif span >= 1.0:
            count = sum(at > now - span for at in self._answers) * self.calls_each
            self._gap = span / count if count else span
        return self._gap  # in the first second that of before a pause, if there was one

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
    return None if frees is None else Breath(frees + stage.guard)
