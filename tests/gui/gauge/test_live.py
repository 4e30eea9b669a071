from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QElapsedTimer
from PySide6.QtWidgets import QWidget

from hubdesk.gui.gauge import controller as controller_module
from hubdesk.gui.gauge.controller import GaugeController
from hubdesk.gui.gauge.live import Spoken
from hubdesk.gui.gauge.state import GaugeKind, gauge_state
from hubdesk.gui.theme.motion import MotionChoice
from tests.support.gauge_samples import NOW, QUIET, sample


class _Elapsed(QElapsedTimer):
    """Stands in for Qt's timer."""

    def __init__(self) -> None:
        super().__init__()
        self.ms = -1

    def isValid(self):  # noqa: N802  # Qt's name
        return self.ms >= 0

    def elapsed(self):
        return self.ms

    def start(self):
        self.ms = 0


@pytest.fixture
def spoken(theme):
    made = Spoken(theme)
    made._since = _Elapsed()
    return made


def test_other_figures_are_spoken_once_a_second(spoken):
    assert spoken.due(gauge_state(QUIET, NOW))
    other = gauge_state(replace(QUIET, ours=5), NOW)
    spoken._since.ms = 500
    assert not spoken.due(other)
    spoken._since.ms = 1000
    assert spoken.due(other)
    spoken._since.ms = 9000
    assert not spoken.due(other)


def test_without_motion_they_are_spoken_every_five_seconds(spoken, theme):
    theme.set_motion(MotionChoice.REDUCED)
    spoken.due(gauge_state(QUIET, NOW))
    other = gauge_state(replace(QUIET, ours=5), NOW)
    spoken._since.ms = 4900
    assert not spoken.due(other)
    spoken._since.ms = 5000
    assert spoken.due(other)


def test_another_state_is_spoken_at_once(spoken):
    spoken.due(gauge_state(QUIET, NOW))
    spoken._since.ms = 10
    assert spoken.due(gauge_state(sample("Slowed"), NOW))


class _Clock:
    def __init__(self) -> None:
        self.time = 0.0

    def monotonic(self):
        return self.time

    def now(self):
        return NOW

    async def sleep(self, seconds):
        raise AssertionError


@pytest.fixture
def announced(monkeypatch):
    said: list[str] = []

    def record(_window, text, *, urgent):
        said.append(text)

    monkeypatch.setattr(controller_module, "announce", record)
    return said


@pytest.fixture
def rig(qtbot):
    window, clock = QWidget(), _Clock()
    qtbot.addWidget(window)
    window.show()
    box = {"snapshot": QUIET}
    controller = GaugeController(lambda: box["snapshot"], window, clock)
    controller.refresh()

    def at(seconds, snapshot):
        clock.time, box["snapshot"] = seconds, snapshot
        controller.refresh()

    yield controller, at
    controller.stop()


def test_states_are_announced_not_figures_and_not_more_often_than_every_five_seconds(rig, announced):
    _, at = rig
    near, quiet = sample("Near limit"), QUIET
    at(1.0, replace(quiet, ours=9))
    assert announced == []
    at(2.0, near)
    at(2.6, near)
    assert len(announced) == 1
    for second in range(3, 7):
        at(second, quiet if second % 2 else near)
        at(second + 0.6, quiet if second % 2 else near)
    assert len(announced) == 1
    at(8.0, quiet)
    at(8.6, quiet)
    assert len(announced) == 2
    assert announced[-1].endswith(". Quiet")


def test_what_stops_work_is_announced_at_once(rig, announced):
    _, at = rig
    at(1.0, sample("Near limit"))
    at(1.6, sample("Near limit"))
    at(1.7, sample("Slowed"))
    at(1.8, sample("Paused"))
    ends = ("seconds. Near limit", "seconds. Slowed", "the day is used up")
    assert len(announced) == len(ends)
    assert all(map(str.endswith, announced, ends))


def test_within_a_second_only_the_windows_figures_move(rig):
    controller, at = rig
    told = []

    class View:
        def set_state(self, state):
            told.append(state)

    controller.add_view(View())
    busier = replace(sample("Near limit"), ours=20, others=21, day_used=213_900)
    at(0.3, busier)
    assert told[-1].ours_calls == 20
    assert told[-1].day.used == "Today 213,870"
    assert told[-1].strip is QUIET.strip
    assert told[-1].spoken == told[0].spoken
    at(1.0, busier)
    assert told[-1].day.used == "Today 213,900"
    assert told[-1].strip is busier.strip


def test_news_do_not_wait_for_the_second(rig):
    controller, at = rig
    told = []

    class View:
        def set_state(self, state):
            told.append(state)

    controller.add_view(View())
    at(0.3, sample("Paused"))
    assert told[-1].kind is GaugeKind.PAUSED
    assert told[-1].day.used == "Today 625,000"
