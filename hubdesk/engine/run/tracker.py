"""How far a run is: counts, pace, forecast and the newest problems, as one record for whoever shows it."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING

from hubdesk.engine.reasons import remote_reason
from hubdesk.engine.records import Problem, Progress, Waiting
from hubdesk.storage.journal.records import RowState

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from hubdesk.core.clock import Clock
    from hubdesk.hubspot.client import WaitState
    from hubdesk.storage.journal.records import JobState, Outcome

_NEWEST = 50
_PACE_SECONDS = 30.0
_FORECAST_AFTER = 3.0
_REJECTED, _NEEDS_REVIEW = RowState.REJECTED, RowState.NEEDS_REVIEW


class Tracker:
    """Counts what happens in one run. Knows no journal: it is told."""

    def __init__(self, job_id: str, rows: int, counts: Callable[[], Mapping[RowState, int]], clock: Clock) -> None:
        self._job_id = job_id
        self._rows = rows
        self._counts = counts
        self._clock = clock
        self._started = clock.monotonic()
        self._calls = 0
        self._planned = 0
        self._on_their_way = 0
        self._settled: deque[tuple[float, int]] = deque()
        self._problems: deque[Problem] = deque(maxlen=_NEWEST)
        self._problem_count = 0

    @property
    def calls(self) -> int:
        """Write calls answered in this run."""
        return self._calls

    def plan(self, calls: int) -> None:
        """Say how many calls are still needed beyond those answered."""
        self._planned = calls

    def more_calls(self, calls: int) -> None:
        """Say that splitting a batch needs further calls."""
        self._planned += calls

    def left(self, rows: int) -> None:
        """Say that a request with ``rows`` rows is leaving."""
        self._on_their_way += rows

    def returned(self, rows: int) -> None:
        """Say that it is no longer on its way."""
        self._on_their_way -= rows

    def settled(self, outcomes: Iterable[Outcome]) -> None:
        """Say that a call was answered and these outcomes are in the journal."""
        self._calls += 1
        self._planned = max(0, self._planned - 1)
        count = 0
        for outcome in outcomes:
            count += 1
            if outcome.state is _REJECTED or outcome.state is _NEEDS_REVIEW:
                self._problem(outcome)
        now = self._clock.monotonic()
        self._settled.append((now, count))
        while self._settled[0][0] < now - _PACE_SECONDS:
            self._settled.popleft()

    def _problem(self, outcome: Outcome) -> None:
        self._problem_count += 1
        reason = remote_reason(outcome.code, outcome.detail)
        at = self._clock.now().timestamp()
        self._problems.appendleft(Problem(outcome.row, outcome.code, reason, at, outcome.record_id or ""))

    def seconds(self) -> float:
        """Return the running time of this run."""
        return self._clock.monotonic() - self._started

    def progress(self, state: JobState, waiting: WaitState | None, *, paused: bool) -> Progress:
        """Return where the run stands now."""
        counts = dict(self._counts())
        done = sum(counts.values())
        counts[RowState.NOT_SENT] = counts.get(RowState.NOT_SENT, 0) + self._rows - done
        return Progress(
            job_id=self._job_id,
            state=state,
            rows=self._rows,
            counts=counts,
            on_their_way=self._on_their_way,
            calls=self._calls,
            calls_total=self._calls + self._planned,
            seconds=self.seconds(),
            seconds_left=None if paused or waiting else self._forecast(self._rows - done),
            waiting=self._waiting(waiting, paused=paused),
            problems=tuple(self._problems),
            problem_count=self._problem_count,
        )

    def _forecast(self, rows_left: int) -> float | None:
        """Seconds left by the pace of the last half minute; the window's rhythm needs at least a few seconds."""
        if self.seconds() < _FORECAST_AFTER or not self._settled:
            return None
        span = max(1.0, min(_PACE_SECONDS, self.seconds()))
        rows = sum(count for _, count in self._settled)
        return rows_left * span / rows if rows else None

    @staticmethod
    def _waiting(waiting: WaitState | None, *, paused: bool) -> Waiting | None:
        if paused:
            return Waiting("paused", "Paused.")
        if waiting is None:
            return None
        return Waiting(waiting.reason, waiting.sentence, waiting.seconds)
