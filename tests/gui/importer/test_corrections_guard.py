"""Corrected cells are given up only by somebody who was asked; the window's end and the queue ask, too."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from hubdesk.gui.actions import Actions
from hubdesk.gui.file_queue import FileQueue
from hubdesk.gui.importer.steps import Step
from hubdesk.gui.widgets.confirm import ConfirmDialog

pytestmark = [pytest.mark.anyio, pytest.mark.gui]

OTHER = Path("/data/other.csv")


async def _corrected(rig_of: Any) -> Any:
    rig = rig_of(show=True)
    await rig.check()
    model = rig.pane.check.model
    await rig.until(lambda: model.shown(2) is not None)
    model.setData(model.index(0, 0), "Other")
    await rig.settle()
    await rig.until(lambda: model.shown(2) is not None)
    model.setData(model.index(2, 1), "Other")
    await rig.until(lambda: len(rig.services.heads) == 3 and not rig.controller.check.busy)
    return rig


async def _answer(rig: Any, *, yes: bool) -> str:
    """Answer the question that stands over the window, and return its title."""
    await rig.until(lambda: isinstance(QApplication.activeModalWidget(), ConfirmDialog))
    dialog: Any = QApplication.activeModalWidget()
    title = str(dialog.windowTitle())
    (dialog.accept if yes else dialog.reject)()
    await rig.settle()
    return title


WAYS = {
    "a file that is dropped": lambda rig: rig.pane.open_file(OTHER),
    "pasted rows": lambda rig: rig.pane.paste_rows("a,b\n1,2"),
    "a new import": lambda rig: rig.controller.new_import(),
    "the file is closed": lambda rig: rig.pane.file.closed.emit(),
    "a job of the history": lambda rig: rig.controller.resuming.job("20261125-1"),
}


@pytest.mark.parametrize("way", list(WAYS))
async def test_corrections_are_asked_about_before_they_are_lost(rig_of, way):
    rig = await _corrected(rig_of)
    edits, head = rig.controller.columns.edits, rig.controller.head
    WAYS[way](rig)
    assert await _answer(rig, yes=False) == "2 corrections to leads.csv would be lost."
    assert rig.controller.columns.edits is edits
    assert rig.controller.head is head
    assert rig.at(Step.CHECK)


async def test_who_agrees_is_at_the_other_file(rig_of):
    rig = await _corrected(rig_of)
    rig.pane.open_file(OTHER)
    await _answer(rig, yes=True)
    assert rig.controller.head.path == OTHER
    assert rig.controller.columns.edits == {}
    rig.pane.open_file(Path("/data/third.csv"))
    await rig.settle()
    assert rig.controller.head.path == Path("/data/third.csv")


async def test_nobody_is_asked_when_all_was_taken_back_or_sent(rig_of):
    rig = await _corrected(rig_of)
    for _ in range(2):
        rig.controller.edits.undo()
        await rig.until(lambda: not rig.controller.check.busy)
    assert rig.pane.losses() == ""
    rig.controller.columns.redo()
    await rig.until(lambda: not rig.controller.check.busy)
    assert rig.pane.losses() == "1 correction to leads.csv"
    rig.controller.way.furthest = Step.RUN
    assert rig.pane.losses() == ""


async def test_corrections_count_also_while_their_file_is_read_anew(rig_of):
    rig = await _corrected(rig_of)
    rig.controller.columns._older = (rig.controller.columns.draft, rig.controller.head)
    rig.controller.columns.draft = None
    assert rig.pane.losses() == "2 corrections to leads.csv"


async def test_a_file_that_waits_stays_in_the_queue_when_its_turn_is_refused(rig_of):
    rig = rig_of(show=True)
    queue = FileQueue(lambda: rig.pane, lambda: rig.controller.run.running, Actions())
    queue.take([Path("/data/leads.csv"), OTHER])
    await rig.settle()
    rig.controller.go_on()
    await rig.settle()
    rig.controller.columns.change(lambda draft: draft.edit({60: {1: "Other"}}))
    queue.open_next()
    await _answer(rig, yes=False)
    assert list(queue.waiting) == [OTHER]
    queue.open_next()
    await _answer(rig, yes=True)
    assert not list(queue.waiting)
    await asyncio.sleep(0)
    assert rig.controller.file.path == OTHER
