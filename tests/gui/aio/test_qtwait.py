from __future__ import annotations

import asyncio
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from hubdesk.gui.aio import qtwait

pytestmark = pytest.mark.anyio


class _Source(QObject):
    happened = Signal(int, str)


async def test_signal_gives_the_arguments():
    source = _Source()
    QTimer.singleShot(0, lambda: source.happened.emit(7, "x"))
    async with asyncio.timeout(30):
        assert await qtwait.signal(source.happened) == (7, "x")


@pytest.mark.parametrize("accept", [True, False])
async def test_dialog_returns_whether_it_was_accepted_while_other_tasks_run(accept):
    dialog = QDialog()
    ticks = []

    async def tick() -> None:
        for _ in range(5):
            await asyncio.sleep(0.005)
            ticks.append(1)
        (dialog.accept if accept else dialog.reject)()

    async with asyncio.timeout(30), asyncio.TaskGroup() as group:
        group.create_task(tick())
        assert await qtwait.dialog(dialog) is accept
    assert len(ticks) == 5


async def test_a_cancelled_wait_closes_the_dialog():
    dialog = QDialog()
    async with asyncio.TaskGroup() as group:
        task = group.create_task(qtwait.dialog(dialog))
        await asyncio.sleep(0.01)
        assert dialog.isVisible()
        task.cancel()
        await asyncio.wait([task])
    assert task.cancelled()
    assert not shiboken6.isValid(dialog) or not dialog.isVisible()


async def test_open_file_returns_the_chosen_path(tmp_path, monkeypatch):
    path = tmp_path / "a.csv"
    path.write_text("x")
    parent = QWidget()

    def opened(chooser: QFileDialog) -> None:
        chooser.filesSelected.emit([str(path)])
        chooser.done(QDialog.DialogCode.Accepted)

    monkeypatch.setattr(QFileDialog, "open", opened)
    async with asyncio.timeout(30):
        assert await qtwait.open_file(parent, "Open", ["CSV (*.csv)"], tmp_path) == path


async def test_open_file_returns_none_when_the_user_gives_up(monkeypatch):
    monkeypatch.setattr(QFileDialog, "open", lambda chooser: chooser.reject())
    parent = QWidget()
    async with asyncio.timeout(30):
        assert await qtwait.open_file(parent, "Open", ["CSV (*.csv)"]) is None
        assert await qtwait.save_file(parent, "Save", ["JSON (*.json)"], Path("recipe.json")) is None
        assert await qtwait.open_folder(parent, "Folder") is None
