"""The time of a run is the time at work: not what came before it, and no pause."""

from __future__ import annotations

from hubdesk.engine.run.stopwatch import Stopwatch


class _Clock:
    def __init__(self):
        self.at = 100.0

    def monotonic(self):
        return self.at


def test_only_the_time_at_work_counts():
    clock = _Clock()
    watch = Stopwatch(clock)  # type: ignore[arg-type]
    clock.at += 14
    assert watch.seconds == 0
    watch.start()
    clock.at += 2
    watch.hold()
    watch.hold()
    clock.at += 30
    assert watch.seconds == 2
    watch.go_on()
    watch.go_on()
    clock.at += 3
    assert watch.seconds == 5


def test_a_run_that_is_paused_before_it_begins_stands_at_its_beginning():
    clock = _Clock()
    watch = Stopwatch(clock)  # type: ignore[arg-type]
    watch.hold()
    watch.start()
    clock.at += 30
    assert watch.seconds == 0
    watch.go_on()
    clock.at += 1
    assert watch.seconds == 1
