"""The distribution of answer times."""

from __future__ import annotations

import statistics

from hubdesk.demo.latency import Latency


def test_median_and_tail_are_as_asked():
    latency = Latency(600, 3000, seed=1)
    times = sorted(latency.draw() for _turn in range(20_000))
    assert 0.57 < statistics.median(times) < 0.63
    assert 2.6 < times[int(len(times) * 0.99)] < 3.4


def test_the_same_seed_gives_the_same_times_and_none_takes_none():
    first, same = Latency(10, 20, 3), Latency(10, 20, 3)
    assert [first.draw() for _turn in range(5)] == [same.draw() for _turn in range(5)]
    assert Latency(0, 0, 1).draw() == 0
    assert Latency(100, 100, 1).draw() == 0.1
