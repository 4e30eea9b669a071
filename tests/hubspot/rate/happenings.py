"""What may happen to a job: kinds of episodes for the world without sockets."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

from tests.hubspot.rate.world import Figures, Way, World

if TYPE_CHECKING:
    from collections.abc import Callable

LIMITS = (100, 190, 250)


def calm(world: World) -> None:
    """Nobody else calls."""


def stragglers(world: World) -> None:
    """Single requests are late by up to a second, and HubSpot stands still now and then."""
    world.way.straggling = world.rng.uniform(0.0, 0.005)

    def stand_still() -> None:
        world.remote.still_until = world.time.at + world.rng.uniform(0.1, 0.8)
        world.time.call(world.rng.uniform(20.0, 200.0), stand_still)

    world.time.call(world.rng.uniform(5.0, 60.0), stand_still)


def others(world: World) -> None:
    """Others call by chance, at a rate that walks about."""
    rate = world.rng.uniform(0.02, 0.4) * world.remote.limit / 10

    def walk() -> None:
        nonlocal rate
        top = 0.5 * world.remote.limit / 10
        rate = min(top, max(0.0, rate + world.rng.gauss(0.0, 0.1) * top))
        if world.rng.random() < 0.1:
            rate = 0.0
        world.remote.set_rate(world.time.at, rate)
        world.time.call(world.rng.uniform(5.0, 40.0), walk)

    walk()


def bursts(world: World) -> None:
    """Others call many times at once, now and then."""

    def burst() -> None:
        world.remote.burst(world.time.at, world.rng.randrange(5, world.remote.limit // 3))
        world.time.call(world.rng.uniform(5.0, 60.0), burst)

    world.time.call(world.rng.uniform(1.0, 30.0), burst)


def lost_headers(world: World) -> None:
    """Some answers have no limit headers, for a while none has."""
    world.remote.tells = world.rng.uniform(0.6, 1.0)
    usual = world.remote.tells

    def lose() -> None:
        world.unsettle()
        world.guessing = True
        world.remote.tells = 0.0
        world.time.call(world.rng.uniform(15.0, 60.0), find)

    def find() -> None:
        world.unsettle()
        world.guessing = False
        world.remote.tells = usual
        world.time.call(world.rng.uniform(30.0, 200.0), lose)

    world.time.call(world.rng.uniform(10.0, 100.0), lose)


def clocks(world: World) -> None:
    """The computer sleeps, its wall clock jumps."""

    def sleep() -> None:
        world.unsettle()
        world.time.sleep_for(world.rng.choice((2.0, 30.0, 3600.0, 28_800.0)))
        world.unsettle()
        world.time.call(world.rng.uniform(20.0, 200.0), jump)

    def jump() -> None:
        world.time.wall_offset += world.rng.uniform(-86_400.0, 86_400.0)
        world.time.call(world.rng.uniform(5.0, 50.0), sleep)

    world.time.call(world.rng.uniform(12.0, 60.0), sleep)


def plans(world: World) -> None:
    """The account gets another plan while the job runs."""

    def change() -> None:
        world.set_limit(world.rng.choice([limit for limit in LIMITS if limit != world.remote.limit]))
        world.time.call(world.rng.uniform(30.0, 300.0), change)

    world.time.call(world.rng.uniform(5.0, 100.0), change)


ALONE: tuple[Callable[[World], None], ...] = (calm, stragglers, lost_headers, clocks)
"""Nobody else calls and the limit stays: no window may be above it."""

SHARED: tuple[Callable[[World], None], ...] = (others, bursts, plans)
"""Others call, or HubSpot changes the limit: what it has not said yet nobody can know."""


def episode(happening: Callable[[World], None], seed: int, admissions: int) -> Figures:
    """Run one job of ``admissions`` requests on a way of its own."""
    rng = random.Random(f"{happening.__name__}-{seed}")
    way = Way(
        base=rng.uniform(0.001, 0.2),
        jitter=rng.choice((0.0, 0.001, 0.004, 0.01, 0.03)),
        median=rng.uniform(0.05, 1.2),
        spread=rng.uniform(0.1, 0.6),
    )
    world = World(rng, rng.choice(LIMITS), way)
    happening(world)

    def person() -> None:
        world.person()
        world.time.call(rng.expovariate(1 / 15.0), person)

    world.time.call(rng.uniform(0.0, 30.0), person)
    return world.run(admissions)
