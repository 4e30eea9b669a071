"""A whole run on virtual time: the real governor, a portal that counts on arrival, answers that take their time."""

from __future__ import annotations

import asyncio
import math
import random
from collections import deque
from dataclasses import dataclass, field

from hubdesk.engine.limits.forecast import Forecast, forecast
from hubdesk.engine.run.eta import Eta
from hubdesk.hubspot.rate.governor import Governor
from hubdesk.hubspot.rate.headers import Observation
from hubdesk.hubspot.rate.traffic import Family, Priority
from tests.support.virtual_time import VirtualClock, run_virtual

LANES = 64
_Z99 = 2.3263478740408408


@dataclass(frozen=True)
class Setting:
    """What a run meets.

    Attributes:
        calls: Calls of the run.
        limit: Calls in ten seconds.
        others: Calls of another program in ten seconds; each comes up to half a step early or late.
        median: Median seconds of an answer; the 99th percentile is ``tail`` times as long.
        seed: Of all chance.
        others_later: Calls of the other program from ``changes_at`` on; None for no change.
        own_cost: Seconds that this computer needs for each call, one after another.
    """

    calls: int
    limit: int
    others: int
    median: float
    tail: float
    seed: int
    others_later: int | None = None
    changes_at: float = math.inf
    own_cost: float = 0.0


@dataclass
class Course:
    """What was forecast, and what came.

    Attributes:
        forecast: Before the start.
        seconds: How long it took.
        half_at: When half of the calls were answered.
        eta: Seconds left as shown then.
        shown: (moment, seconds left as shown) at every half second.
        refused: 429 answers.
    """

    forecast: Forecast
    seconds: float = 0.0
    half_at: float = 0.0
    eta: float = math.nan
    shown: list[tuple[float, float]] = field(default_factory=list)
    refused: int = 0

    @property
    def forecast_error(self) -> float:
        """Of the duration."""
        return self.forecast.seconds / self.seconds - 1

    @property
    def eta_error(self) -> float:
        """Of what was left at half-way."""
        return self.eta / (self.seconds - self.half_at) - 1


class _Portal:
    """Counts calls of one token in ten seconds, on arrival."""

    def __init__(self, setting: Setting, rng: random.Random) -> None:
        self._setting = setting
        self._rng = rng
        self._arrived: deque[float] = deque()
        self._day = 0
        self._next = 0.0
        self.refused = 0

    def arrive(self, now: float) -> tuple[int, Observation]:
        self._let_others_call(now)
        self._roll(now)
        status = 200
        if len(self._arrived) >= self._setting.limit:
            self.refused += 1
            status = 429
        else:
            self._count(now)
        left = self._setting.limit - len(self._arrived)
        return status, Observation(self._setting.limit, left, 10.0, 625_000, 600_000 - self._day)

    def _count(self, at: float) -> None:
        self._arrived.append(at)
        self._day += 1

    def _roll(self, now: float) -> None:
        while self._arrived and self._arrived[0] <= now - 10.0:
            self._arrived.popleft()

    def _let_others_call(self, now: float) -> None:
        setting = self._setting
        while self._next <= now:
            at = self._next
            later = setting.others_later is not None and at >= setting.changes_at
            a_window = setting.others_later if later and setting.others_later is not None else setting.others
            if not a_window:
                self._next = at + 0.1
                continue
            self._roll(at)
            if len(self._arrived) < setting.limit:
                self._count(at)
            self._next = at + 10.0 / a_window * self._rng.uniform(0.5, 1.5)


class _Run:
    def __init__(self, setting: Setting) -> None:
        self.setting = setting
        self.clock = VirtualClock()
        self.rng = random.Random(setting.seed)
        self.portal = _Portal(setting, self.rng)
        self.governor = Governor(self.clock, self.rng)
        self.latencies: deque[float] = deque(maxlen=128)
        self.answered = 0
        self._busy_until = 0.0

    async def one(self, priority: Priority = Priority.BULK) -> None:
        while True:
            async with self.governor.permit(priority, Family.CRM) as permit:
                await asyncio.sleep(self.rng.uniform(0.0, 0.01))  # the journal
                permit.departed()
                began = self.clock.monotonic()
                await asyncio.sleep(self.rng.uniform(0.005, 0.03))
                status, seen = self.portal.arrive(self.clock.monotonic())
                sigma = math.log(self.setting.tail) / _Z99
                wait = self.setting.median * math.exp(sigma * self.rng.gauss(0.0, 1.0)) if status == 200 else 0.01
                await asyncio.sleep(wait)
                permit.answered(status, seen)
                if status == 429:
                    self.governor.refused(permit, None)
                    continue
            self.latencies.append(self.clock.monotonic() - began)
            return

    async def lane(self, left: list[int], on_answer) -> None:
        while left[0] > 0:
            left[0] -= 1
            await self.one()
            if self.setting.own_cost:
                self._busy_until = max(self._busy_until, self.clock.monotonic()) + self.setting.own_cost
                await asyncio.sleep(self._busy_until - self.clock.monotonic())
            on_answer()

    async def go(self, *, history: int) -> Course:
        """Run. ``history`` calls were made a while ago: the log knows how long answers take."""
        await asyncio.sleep(15.0)  # the other program called before as well
        for _ in range(history):
            await self.one(Priority.INTERACTIVE)
        known = tuple(self.latencies)
        await asyncio.sleep(self.rng.uniform(20.0, 60.0))
        for _ in range(3):  # token, account, properties: as a command does before its import
            await self.one(Priority.INTERACTIVE)
        snapshot = self.governor.snapshot()
        course = Course(forecast(self.setting.calls, snapshot, now=self.clock.now(), latencies=known))
        eta = Eta(self.clock, self.governor.snapshot, lambda: tuple(self.latencies))
        began = self.clock.monotonic()
        left = [self.setting.calls]

        def answered() -> None:
            self.answered += 1
            eta.answered()
            if self.answered == self.setting.calls // 2:
                course.half_at = self.clock.monotonic() - began
                course.eta = eta.seconds_left(self.setting.calls - self.answered) or math.nan

        async def watch() -> None:
            while self.answered < self.setting.calls:
                await asyncio.sleep(0.1)
                shown = eta.seconds_left(self.setting.calls - self.answered)
                if shown is not None:
                    course.shown.append((self.clock.monotonic() - began, shown))

        async with asyncio.TaskGroup() as group:
            watcher = group.create_task(watch())
            async with asyncio.TaskGroup() as lanes:
                for _ in range(LANES):
                    lanes.create_task(self.lane(left, answered))
            course.seconds = self.clock.monotonic() - began
            watcher.cancel()
        course.refused = self.portal.refused
        self.governor.close()
        return course


def run(setting: Setting, *, history: int = 40) -> Course:
    """Run to the end and return what was forecast and what came."""

    async def main() -> Course:
        return await _Run(setting).go(history=history)

    return run_virtual(main())


def random_setting(number: int, *, fewest: int = 1_500, most: int = 10_000) -> Setting:
    """Return the setting of random run ``number``."""
    rng = random.Random(f"forecast/{number}")
    limit = rng.choice((100, 190, 250))
    return Setting(
        calls=round(math.exp(rng.uniform(math.log(fewest), math.log(most)))),
        limit=limit,
        others=rng.choice((0, round(limit * rng.uniform(0.05, 0.5)))),
        median=rng.uniform(0.2, 1.2),
        tail=rng.uniform(1.5, 4.0),
        seed=number,
    )
