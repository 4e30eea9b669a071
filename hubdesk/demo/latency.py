"""How long answers take: log-normal, as services are: a steady middle and a long tail."""

from __future__ import annotations

import math
import random

_Z99 = 2.3263478740408408  # 99th percentile of the standard normal distribution
_TAIL = 5.0


class Latency:
    """Draws the time of each answer from a seeded source."""

    def __init__(self, median_ms: float, p99_ms: float, seed: int) -> None:
        self._median = median_ms / 1000
        tail = p99_ms / median_ms if p99_ms > 0 and median_ms > 0 else _TAIL
        self._sigma = math.log(max(1.0, tail)) / _Z99
        self._source = random.Random(f"latency/{seed}")  # noqa: S311  repeatable on purpose

    def draw(self) -> float:
        """Return the seconds of one answer; 0 when no latency was asked for."""
        if self._median <= 0:
            return 0.0
        return self._median * math.exp(self._sigma * self._source.gauss(0.0, 1.0))
