"""Several files: one after the other, none forgotten, none in the place of a running import."""

from __future__ import annotations

from pathlib import Path

import pytest

from hubdesk.gui.actions import Actions
from hubdesk.gui.file_queue import BANNER, FileQueue
from hubdesk.gui.pane import Pane
from hubdesk.gui.widgets.banner import Banner

pytestmark = pytest.mark.gui

A, B, C, D, E = (Path(f"/files/{name}.csv") for name in "abcde")


class Rig:
    def __init__(self, theme):
        self.opened: list[Path] = []
        self.running = False
        self.pane = Pane(theme, "Import")
        self.pane.open_file = self.open  # type: ignore[method-assign]
        self.actions = Actions()
        self.queue = FileQueue(lambda: self.pane, lambda: self.running, self.actions)

    def open(self, path):
        self.opened.append(path)
        return True

    def said(self):
        shown = [banner for banner in self.pane.banners.findChildren(Banner) if not banner.isHidden()]
        return [f"{banner.content.title} {banner.content.text}" for banner in shown]


@pytest.fixture
def rig(theme, qtbot):
    rig = Rig(theme)
    qtbot.addWidget(rig.pane)
    return rig


def test_one_after_the_other(rig):
    rig.queue.take([A, B, C])
    assert rig.opened == [A]
    assert rig.said() == ["2 files wait in the queue. Next: b.csv, c.csv"]
    rig.actions["next-file"].trigger()
    assert rig.said() == ["1 file waits in the queue. Next: c.csv"]
    rig.actions["next-file"].trigger()
    assert rig.opened == [A, B, C]
    assert rig.said() == []
    assert not rig.actions["next-file"].isVisible()


def test_more_are_put_behind_and_none_twice(rig):
    rig.queue.take([A, B])
    rig.queue.take([E, B, C, D])
    assert rig.opened == [A, E]
    assert rig.queue.waiting == (B, C, D)
    rig.queue.take([A, E])
    assert rig.said() == ["4 files wait in the queue. Next: b.csv, c.csv, d.csv and 1 more"]


def test_a_running_import_keeps_its_place(rig):
    rig.running = True
    rig.queue.take([A, B])
    assert rig.opened == []
    rig.queue.open_next()
    assert rig.said()[0].endswith("The next one opens when the running import has ended. a.csv, b.csv")
    rig.running = False
    rig.queue.open_next()
    assert rig.opened == [A]


def test_one_file_waits_for_a_running_import_as_several_do(rig):
    rig.running = True
    assert rig.queue.blocked
    rig.queue.take([A])
    assert rig.opened == []
    assert rig.said() == ["1 file waits in the queue. Next: a.csv"]
    rig.running = False
    rig.queue.open_next()
    assert rig.opened == [A]


def test_the_queue_can_be_forgotten(rig):
    rig.queue.take([A, B, C])
    rig.actions["clear-queue"].trigger()
    assert rig.queue.waiting == ()
    assert BANNER not in list(rig.pane.banners.keys())
    rig.queue.open_next()
    assert rig.opened == [A]
