"""How far a run is: counts, forecast and the newest problems, as one record for whoever shows it."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING

from hubdesk.engine.reasons import remote_reason
from hubdesk.engine.records import Problem, Progress, Waiting
from hubdesk.engine.run.stopwatch import Stopwatch
from hubdesk.storage.journal.records import RowState

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from hubdesk.core.clock import Clock
    from hubdesk.engine.run.eta import Eta
    from hubdesk.engine.via_hubspot.elsewhere import Elsewhere
    from hubdesk.hubspot.client import WaitState
    from hubdesk.storage.journal.records import JobState, Outcome

_NEWEST = 50
_FORECAST_AFTER = 1.0
_ON_ITS_OWN = ("limit", "reserve", "day", "moved")
"""Waits whose end is known: the rest of the run comes after them."""

_BREATH = "HubSpot's limit is used for the moment. The next calls leave by themselves."
_REJECTED, _NEEDS_REVIEW = RowState.REJECTED, RowState.NEEDS_REVIEW
_WRITTEN = (RowState.CREATED, RowState.UPDATED, RowState.SUBMITTED, RowState.WRITTEN, RowState.NEEDS_REVIEW)


class Tracker:
    """Counts what happens in one run. Knows no journal: it is told.

    Attributes:
        watch: How long the run has been at work; whoever runs, pauses and resumes it moves the watch, too.
    """

    def __init__(
        self, job_id: str, rows: int, counts: Callable[[], Mapping[RowState, int]], clock: Clock, eta: Eta
    ) -> None:
        self._job_id = job_id
        self._rows = rows
        self._counts = counts
        self._clock = clock
        self._eta = eta
        self.watch = Stopwatch(clock)
        self._calls = 0
        self._planned = 0
        self._on_their_way = 0
        self._problems: deque[Problem] = deque(maxlen=_NEWEST)
        self._problem_count = 0
        self._elsewhere: dict[int, Elsewhere] = {}

    @property
    def calls(self) -> int:
        """Write calls answered in this run."""
        return self._calls

    def go_on(self) -> None:
        """Say that somebody has resumed the run."""
        self.watch.go_on()
        self._eta.went_on()

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

    def elsewhere(self, seq: int, at: Elsewhere | None) -> None:
        """Say where the file of a batch is that HubSpot imports by itself; None when it has ended."""
        if at is None:
            self._elsewhere.pop(seq, None)
        else:
            self._elsewhere[seq] = at

    def settled(self, outcomes: Iterable[Outcome]) -> None:
        """Say that a call was answered and these outcomes are in the journal."""
        self._calls += 1
        self._planned = max(0, self._planned - 1)
        self._eta.answered()
        self.found(outcomes)

    def found(self, outcomes: Iterable[Outcome]) -> None:
        """Say that these outcomes are in the journal, without a call of this run."""
        for outcome in outcomes:
            if outcome.state is _REJECTED or outcome.state is _NEEDS_REVIEW:
                self._problem(outcome)

    def _problem(self, outcome: Outcome) -> None:
        self._problem_count += 1
        reason = remote_reason(outcome.code, outcome.detail)
        at = self._clock.now().timestamp()
        self._problems.appendleft(Problem(outcome.row, outcome.code, reason, at, outcome.record_id or ""))

    def wrote(self) -> bool:
        """Return whether rows of the job were written, or perhaps were, runs before this one included."""
        counts = self._counts()
        return any(counts.get(state, 0) for state in _WRITTEN)

    def seconds(self) -> float:
        """Return the running time of this run, without its pauses."""
        return self.watch.seconds

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
            seconds_left=self._forecast(waiting, paused=paused),
            waiting=self._waiting(waiting, paused=paused),
            breath=self._breath() if waiting is None and not paused else None,
            problems=tuple(self._problems),
            problem_count=self._problem_count,
            elsewhere=tuple(self._elsewhere[seq] for seq in sorted(self._elsewhere)),
        )

    def _forecast(self, waiting: WaitState | None, *, paused: bool) -> float | None:
        """Seconds left, waits included whose end is known; None while nothing is known."""
        if paused or self._elsewhere or self.seconds() < _FORECAST_AFTER:
            return None  # how long HubSpot takes for an import of its own it does not tell
        if waiting is None:
            return self._eta.seconds_left(self._planned)
        if waiting.seconds is None or waiting.reason not in _ON_ITS_OWN:
            return None
        left = self._eta.seconds_left(self._planned)
        # The rehearsal knows of a pause of the window; a day's end it does not.
        return left if left is None or waiting.reason == "limit" else left + waiting.seconds

    def _breath(self) -> Waiting | None:
        breath = self._eta.breath
        return None if breath is None else Waiting("window", _BREATH, breath.seconds)

    @staticmethod
    def _waiting(waiting: WaitState | None, *, paused: bool) -> Waiting | None:
        if paused:
            return Waiting("paused", "Paused.")
        if waiting is None:
            return None
        return Waiting(waiting.reason, waiting.sentence, waiting.seconds)
