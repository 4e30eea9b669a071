"""Snapshots of the rate limit, one for each state of the gauge."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from hubdesk.hubspot.rate.snapshot import FamilySnapshot, RateSnapshot, StripColumn

NOW = datetime(2026, 11, 23, 15, 48, tzinfo=UTC)
RESETS = datetime(2026, 11, 24, 0, 0, tzinfo=ZoneInfo("Europe/Berlin"))


def strip(*, busy: bool, refused: bool = False, others_busy: bool = False) -> tuple[StripColumn, ...]:
    """Return ten minutes with a little traffic of others and bursts of ours."""
    noise = random.Random(7)
    columns = []
    for index in range(100):
        others = noise.randrange(4, 24)
        ours = 60 if 22 <= index < 32 else 0
        if busy and index >= 86:
            ours, others = min(139, 20 + (index - 86) * 15), 39
        if others_busy and index >= 67:
            ours, others = 24, noise.randrange(112, 140)
        columns.append(StripColumn(ours, others, 2 if refused and index == 94 else 0, known=not 50 <= index < 54))
    return tuple(columns)


QUIET = RateSnapshot(
    limit=190,
    interval=10.0,
    ours=0,
    others=21,
    reserve=10,
    stop=180,
    source="headers",
    age=0.4,
    in_flight=0,
    refused=0,
    slowed_for=0.0,
    offline=False,
    retry_in=None,
    day_limit=625_000,
    day_used=213_870,
    day_ours=3_020,
    day_exhausted=False,
    resets_at=RESETS,
    freed=(0,) * 10,
    requests=3_020,
    retries=4,
    errors=12,
    strip=strip(busy=False),
    families=(
        FamilySnapshot("search", 5, 1.0, 0, "rule", 0.0),
        FamilySnapshot("forms", 50, 10.0, 0, "rule", 0.0),
    ),
)
FREED = (3, 9, 13, 14, 16, 16, 15, 18, 17, 18)

STATES: dict[str, RateSnapshot | None] = {
    "Unknown": None,
    "Normal": QUIET,
    "Others busy": replace(QUIET, ours=24, others=132, day_used=331_400, strip=strip(busy=False, others_busy=True)),
    "Near limit": replace(
        QUIET, ours=139, others=39, in_flight=24, day_used=214_380, strip=strip(busy=True), freed=FREED
    ),
    "Slowed": replace(
        QUIET,
        ours=48,
        others=74,
        stop=122,
        refused=2,
        slowed_for=20.0,
        strip=strip(busy=True, refused=True),
        freed=(4,) * 10,
    ),
    "Stale": replace(QUIET, age=48.0, in_flight=1),
    "Paused": replace(QUIET, day_used=625_000, day_exhausted=True, retry_in=25_920.0),
    "Paused, reserve": replace(QUIET, day_used=500_000, day_reserve=125_000, day_kept=True, retry_in=25_920.0),
    "Reserve": replace(QUIET, day_reserve=125_000, reserve=40, stop=150),
    "Offline": replace(QUIET, offline=True, retry_in=30.0),
    "Forms refused": replace(
        QUIET,
        families=(
            FamilySnapshot("search", 5, 1.0, 3, "rule", 0.0),
            FamilySnapshot("forms", 50, 10.0, 50, "rule", 41.0),
        ),
    ),
    "Estimated": replace(QUIET, source="guess", ours=60, others=0, age=None),
}


def sample(name: str) -> RateSnapshot:
    """Return the snapshot of a state in which something is known."""
    snapshot = STATES[name]
    assert snapshot is not None
    return snapshot
