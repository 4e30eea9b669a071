"""Every file is shown before it is saved, and what is saved is what was shown."""

from __future__ import annotations

import zipfile

import pytest

from hubdesk.core.clock import SystemClock
from hubdesk.core.errors import StorageProblem
from hubdesk.engine.diagnosis import DiagnosisFile
from hubdesk.gui.aio.scope import TaskScope
from hubdesk.gui.diagnosis.controller import DiagnosisController
from hubdesk.gui.diagnosis.pane import DiagnosisPane
from hubdesk.gui.notifier import Notifier
from tests.support.fitting import lay_out, misfits
from tests.support.waiting import until

pytestmark = [pytest.mark.gui, pytest.mark.anyio]


class Rig:
    def __init__(self, theme, sink):
        self.round = 0
        self.error = None
        self.toasts: list[str] = []
        self.scope = TaskScope("diagnosis", sink)
        self.pane = DiagnosisPane(theme)
        notifier = Notifier()
        notifier.toasted.connect(lambda toast: self.toasts.append(toast.text))
        self.controller = DiagnosisController(self.pane, self.make, self.scope, notifier, SystemClock())

    async def make(self):
        if self.error is not None:
            raise self.error
        self.round += 1
        return (DiagnosisFile("about.txt", f"made {self.round}"), DiagnosisFile("log", "line\n" * 3))

    async def idle(self):
        await until(lambda: not self.scope.busy)


@pytest.fixture
def rig(theme, sink, qtbot):
    rig = Rig(theme, sink)
    qtbot.addWidget(rig.pane)
    return rig


async def test_files_are_shown_whole(rig):
    assert not rig.pane.save.isEnabled()
    rig.pane.show()
    await rig.idle()
    assert rig.pane.text.toPlainText() == "made 1"
    rig.pane.files.setCurrentRow(1)
    assert rig.pane.text.toPlainText() == "line\n" * 3
    rig.pane.commands()["check-again"][0]()
    await rig.idle()
    assert rig.pane.files.currentRow() == 1
    assert rig.round == 2


async def test_what_was_shown_is_saved(rig, tmp_path, monkeypatch):
    target = tmp_path / "x.zip"

    async def chosen(*_):
        return target

    monkeypatch.setattr("hubdesk.gui.aio.qtwait.save_file", chosen)
    rig.controller.refresh()
    await rig.idle()
    rig.pane.save.click()
    await rig.idle()
    with zipfile.ZipFile(target) as archive:
        assert archive.read("about.txt") == b"made 1"
    assert rig.toasts == ["Saved as x.zip"]


async def test_a_failure_is_told(rig):
    rig.error = StorageProblem("The disk refuses.", code="disk.refused")
    rig.controller.refresh()
    await rig.idle()
    assert list(rig.pane.banners.keys()) == ["disk.refused"]


@pytest.mark.parametrize("scale", [1.0, 2.0])
async def test_everything_fits(theme, qtbot, scale):
    theme.set_text_scale(scale)
    pane = DiagnosisPane(theme)
    qtbot.addWidget(pane)
    pane.show_files((DiagnosisFile("about.txt", "words"),))
    lay_out(pane, 760, 560)
    assert misfits(pane) == []
