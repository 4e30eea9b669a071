"""HubSpot's rolling window on virtual time, counted where HubSpot counts: on arrival."""

from __future__ import annotations

import asyncio
from collections import deque
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from hubdesk.hubspot.rate.governor import Governor
from hubdesk.hubspot.rate.headers import Observation
from hubdesk.hubspot.rate.traffic import Family, Priority
from tests.support.virtual_time import VirtualClock

if TYPE_CHECKING:
    import random
    from collections.abc import Callable


@dataclass
class Server:
    """Counts arrivals; ``tells`` is what it claims its limit to be (None: no headers), ``others`` when others call."""

    limit: int
    interval: float = 10.0
    tells: int | None = -1
    arrivals: deque[float] = field(default_factory=deque)
    highest: int = 0
    refused: int = 0
    refusals: list[float] = field(default_factory=list)
    served: int = 0
    others: deque[float] = field(default_factory=deque)

    def _roll(self, now: float) -> None:
        while self.arrivals and self.arrivals[0] <= now - self.interval:
            self.arrivals.popleft()

    def arrive(self, now: float) -> tuple[int, Observation]:
        self._roll(now)
        while self.others and self.others[0] <= now:
            at = self.others.popleft()
            self._roll(at)
            if len(self.arrivals) < self.limit:
                self.arrivals.append(at)
        self._roll(now)
        status = 200
        if len(self.arrivals) >= self.limit:
            self.refused += 1
            self.refusals.append(now)
            status = 429
        else:
            self.arrivals.append(now)
            self.served += 1
        self.highest = max(self.highest, len(self.arrivals))
        if self.tells is None:
            return status, Observation()
        told = self.limit if self.tells == -1 else self.tells
        return status, Observation(told, max(0, told - len(self.arrivals)), self.interval, 625_000, 600_000)


@dataclass
class Run:
    seconds: float
    server: Server
    governor: Governor
    sent: int


async def run(
    requests: int,
    server: Server,
    rng: random.Random,
    uplink: Callable[[], float],
    latency: Callable[[], float],
    *,
    lanes: int = 64,
    priority: Priority = Priority.BULK,
    seeded: tuple[float, ...] = (),
    until: float | None = None,
) -> Run:
    """Send ``requests`` requests the way a job does and return what the server saw."""
    clock = VirtualClock()
    governor = Governor(clock, rng)
    governor.seed(clock.now().timestamp() - age for age in seeded)
    start = clock.monotonic()
    left = requests
    sent = 0

    async def one() -> bool:
        nonlocal sent
        async with governor.permit(priority, Family.CRM) as permit:
            await asyncio.sleep(rng.uniform(0.0, 0.01))  # the journal
            permit.departed()
            sent += 1
            way = uplink()
            await asyncio.sleep(way)
            status, seen = server.arrive(clock.monotonic())
            await asyncio.sleep(latency() if status == 200 else 0.01)
            permit.answered(status, seen)
            if status == 429:
                governor.refused(permit, None)
            return status == 200

    async def lane() -> None:
        nonlocal left
        while left > 0 and (until is None or clock.monotonic() < until):
            left -= 1
            while not await one():
                pass

    async with asyncio.TaskGroup() as group:
        for _ in range(lanes):
            group.create_task(lane())
    governor.close()
    return Run(clock.monotonic() - start, server, governor, sent)
