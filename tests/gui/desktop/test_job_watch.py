"""When the desktop is let know of jobs, and when it is left alone."""

from __future__ import annotations

from typing import Any, cast

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from hubdesk.core.events import Subject
from hubdesk.engine.records import Progress
from hubdesk.gui.aio.scope import TaskScope
from hubdesk.gui.desktop.job_watch import LONG, JobWatch
from hubdesk.gui.services import MemorySettings
from hubdesk.gui.settings.values import KEEP_AWAKE, NOTIFY
from hubdesk.storage.journal.records import JobState, RowState
from tests.support.waiting import until

pytestmark = [pytest.mark.gui, pytest.mark.anyio]


class Desktop:
    """Stands for both services, and writes down what is asked."""

    def __init__(self):
        self.told: list[object] = []
        self.takes = True

    async def hold(self, reason):
        self.told.append("hold")

    async def release(self):
        self.told.append("release")

    async def show_progress(self, share):
        self.told.append(share)

    async def tell(self, title, text):
        self.told.append((title, text))
        return self.takes


class Job:
    def __init__(self, undo_of=""):
        self.progress: Subject[Progress] = Subject()
        self.running, self.ended_early, self.undo_of = True, False, undo_of


class Rig:
    def __init__(self, sink, qtbot, monkeypatch):
        self.desktop, self.settings = Desktop(), MemorySettings()
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.jobs: Subject[Job] = Subject()
        self.scope = TaskScope("desktop", sink)
        awake = tell = cast("Any", self.desktop)
        self.watch = JobWatch(self.window, self.jobs, awake, tell, self.settings, self.scope)
        self.alerts: list[QWidget] = []
        self.active: QWidget | None = None
        monkeypatch.setattr(QApplication, "alert", lambda window, *_: self.alerts.append(window))
        monkeypatch.setattr(QApplication, "activeWindow", lambda: self.active)

    async def idle(self):
        await until(lambda: not self.scope.busy)

    async def run(self, job, seconds=LONG, *, early=False):
        """Run a job from its beginning to its end."""
        self.jobs.publish(job)
        await self.idle()
        counts = {RowState.CREATED: 3, RowState.REJECTED: 1, RowState.NOT_SENT: 3}
        job.progress.publish(Progress("j", JobState.RUNNING, 7, counts, 0, 1, 2, seconds, None, None, (), 0))
        await self.idle()
        job.running, job.ended_early = False, early
        self.jobs.publish(job)
        await self.idle()


@pytest.fixture
def rig(theme, sink, qtbot, monkeypatch):
    return Rig(sink, qtbot, monkeypatch)


async def test_a_long_job_behind_another_window(rig):
    await rig.run(Job())
    assert rig.desktop.told == [
        "hold",
        0.5,
        "release",
        None,
        ("The import is finished", "Created: 3 · Rejected: 1 · Not sent: 3"),
    ]
    assert rig.alerts == []


@pytest.mark.parametrize(
    ("undo_of", "early", "title"),
    [("", True, "The import stopped"), ("x", False, "The undo is finished"), ("x", True, "The undo stopped")],
)
async def test_other_ends(rig, undo_of, early, title):
    await rig.run(Job(undo_of), early=early)
    assert rig.desktop.told[-1][0] == title


async def test_no_message_for_short_jobs_nor_for_who_looks_on(rig):
    await rig.run(Job(), seconds=LONG - 1)
    rig.active = rig.window
    await rig.run(Job())
    assert all(isinstance(each, str | float | None) for each in rig.desktop.told)


async def test_the_window_asks_for_attention_where_no_message_is_taken(rig):
    rig.desktop.takes = False
    await rig.run(Job())
    assert rig.alerts == [rig.window]


async def test_what_the_user_does_not_want(rig):
    rig.settings.set(NOTIFY, False)
    rig.settings.set(KEEP_AWAKE, False)
    await rig.run(Job())
    assert rig.desktop.told == [0.5, "release", None]


async def test_awake_until_the_last_of_two_ends(rig):
    first, second = Job(), Job()
    rig.jobs.publish(first)
    rig.jobs.publish(second)
    await rig.idle()
    first.running = False
    rig.jobs.publish(first)
    await rig.idle()
    assert rig.desktop.told == ["hold", "hold"]
    second.running = False
    rig.jobs.publish(second)
    await rig.idle()
    assert rig.desktop.told[2:] == ["release", None]


async def test_nothing_after_the_end_of_the_watch(rig):
    rig.watch.close()
    await rig.run(Job())
    assert rig.desktop.told == []
