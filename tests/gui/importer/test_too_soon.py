"""The second press of a double click does not write, and throws nothing away."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from hubdesk.core.errors import Unreachable
from hubdesk.gui.importer.steps import Step
from hubdesk.gui.importer.unfinished_line import UnfinishedLine
from tests.support.arming import LONG, arm_after
from tests.support.fake_run import make_summary

pytestmark = [pytest.mark.anyio, pytest.mark.gui]

_LEFT = Qt.MouseButton.LeftButton


def press_all(button) -> None:
    """Press a button by mouse and by every key that does."""
    QTest.mouseClick(button, _LEFT)
    QTest.mouseDClick(button, _LEFT)
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Return):
        QTest.keyClick(button, key)


async def test_a_double_click_on_compare_does_not_write(rig_of, qapp):
    rig = rig_of(show=True)
    await rig.preview()
    arm_after(qapp, LONG)
    QTest.mouseClick(rig.pane.primary, _LEFT)
    await rig.settle()
    write = rig.pane.write
    assert write.isVisible()
    assert write.isEnabled()
    press_all(write)
    rig.pane.commands()["primary"][0]()  # Ctrl+Return, held
    await rig.settle()
    job = rig.services.jobs[-1]
    assert job.calls == ["compare"]
    arm_after(qapp)
    QTest.mouseClick(write, _LEFT)
    await rig.settle()
    assert job.calls == ["compare", "run"]


async def test_the_results_are_not_put_away_by_a_press_that_was_meant_for_something_else(rig_of, qapp):
    rig = rig_of(show=True)
    job = await rig.run()
    arm_after(qapp, LONG)
    job.finish(make_summary(rejected=0))
    await rig.settle()
    assert rig.pane.primary.text() == "New import"
    press_all(rig.pane.primary)
    await rig.settle()
    assert rig.at(Step.RESULTS)
    arm_after(qapp)
    QTest.mouseClick(rig.pane.primary, _LEFT)
    await rig.settle()
    assert rig.at(Step.FILE)


@pytest.mark.parametrize("why", ["paused", "failed"])
async def test_a_run_does_not_go_on_by_a_press_that_was_meant_for_something_else(rig_of, qapp, why):
    rig = rig_of(show=True)
    job = await rig.run()
    arm_after(qapp, LONG)
    if why == "paused":
        rig.pane.pause.click()
    else:
        job.fail(Unreachable("HubSpot cannot be reached.", code="network"))
    await rig.until(lambda: rig.pane.primary.isVisible())
    assert rig.pane.primary.text() == "Resume"
    before, jobs = list(job.calls), len(rig.services.jobs)
    press_all(rig.pane.primary)
    rig.pane.commands()["primary"][0]()
    await rig.settle()
    assert (job.calls, len(rig.services.jobs)) == (before, jobs)
    arm_after(qapp)
    QTest.mouseClick(rig.pane.primary, _LEFT)
    await rig.settle()
    assert (job.calls, len(rig.services.jobs)) != (before, jobs)


def test_an_import_that_stopped_does_not_go_on_by_the_second_press_of_a_double_click(theme, qapp):
    line, wanted = UnfinishedLine(theme), []
    line.resume_wanted.connect(lambda: wanted.append(line.text))
    arm_after(qapp, LONG)
    line.show_text("one.csv stopped at 10 %.")
    line.show()
    press_all(line.resume)
    assert not wanted
    line.resume.click()  # by a screen reader, which has read it
    arm_after(qapp)
    QTest.mouseClick(line.resume, _LEFT)
    assert len(wanted) == 2
    line._arming._since.invalidate()  # as after the wait
    arm_after(qapp, LONG)
    line.show_text("two.csv stopped at 20 %.")
    press_all(line.resume)
    assert len(wanted) == 2, "another job stands there now"
    line.deleteLater()


async def test_buttons_that_only_go_on_take_every_press(rig_of, qapp):
    rig = rig_of(show=True)
    arm_after(qapp, LONG)
    await rig.read()
    QTest.mouseClick(rig.pane.primary, _LEFT)
    await rig.settle()
    assert rig.at(Step.COLUMNS)
