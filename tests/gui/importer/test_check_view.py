"""Where the cursor of the Check step is: in the cells once there are some, and wherever a finding was gone to."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from hubdesk.gui.importer.steps import Step

pytestmark = [pytest.mark.anyio, pytest.mark.gui]

FRAME = {True: "focus", False: "border-control"}


async def _checked(rig_of: Any) -> Any:
    rig = rig_of(show=True)
    await rig.check()
    await rig.until(lambda: rig.pane.check.model.shown(0) is not None)
    rig.pane.activateWindow()
    await rig.until(rig.pane.isActiveWindow)
    return rig


def _framed(rig: Any, theme: Any, colour: str) -> bool:
    """Return whether the current cell is drawn with a frame of a colour."""
    grid = rig.pane.check.grid
    cell = grid.visualRect(grid.currentIndex())
    wanted = theme.color(colour).rgb()
    drawn = grid.viewport().grab(cell).toImage()
    return any(drawn.pixelColor(cell.width() // 2, y).rgb() == wanted for y in range(4))


async def test_the_cursor_is_in_the_cells_when_the_check_has_ended(rig_of):
    rig = rig_of(show=True)
    await rig.read()
    rig.controller.go_on()
    await rig.settle()
    rig.pane.foot.write.setFocus()
    rig.controller.go_on()
    assert rig.at(Step.CHECK)
    await rig.settle()
    assert rig.pane.check.window().focusWidget() is rig.pane.check.grid


async def test_a_check_takes_no_cursor_that_went_elsewhere_meanwhile(rig_of):
    rig = rig_of(show=True)
    await rig.read()
    rig.controller.go_on()
    await rig.settle()
    rig.controller.go_on()
    rig.pane.back.setFocus()
    await rig.settle()
    assert rig.pane.check.window().focusWidget() is rig.pane.back


async def test_a_finding_that_is_gone_to_by_f8_is_marked_and_typed_into(rig_of, theme):
    rig = await _checked(rig_of)
    view = rig.pane.check
    view.findings.setFocus()
    view.findings.choose(2)
    await rig.settle()
    assert view.window().focusWidget() is view.findings
    assert _framed(rig, theme, FRAME[False])
    rig.pane.commands()["next-finding"][0]()
    await rig.settle()
    assert view.window().focusWidget() is view.grid
    assert _framed(rig, theme, FRAME[True])
    QTest.keyClick(view.grid, Qt.Key.Key_F2)
    assert view.grid.findChild(QLineEdit, "cell_editor") is not None


async def test_a_click_on_next_leads_into_the_cells(rig_of):
    rig = await _checked(rig_of)
    view = rig.pane.check
    view.findings.setFocus()
    QTest.mouseClick(view.next, Qt.MouseButton.LeftButton)
    await rig.settle()
    assert view.window().focusWidget() is view.grid
    QTest.keyClick(view.grid, Qt.Key.Key_F2)
    assert view.grid.findChild(QLineEdit, "cell_editor") is not None


async def test_a_button_that_is_pressed_by_space_is_pressed_again_by_it(rig_of, theme):
    rig = await _checked(rig_of)
    view, rows = rig.pane.check, []
    view.next.setFocus(Qt.FocusReason.TabFocusReason)
    for _ in range(2):
        QTest.keyClick(view.next, Qt.Key.Key_Space)
        await rig.settle()
        rows.append((view.grid.currentIndex().row(), view.grid.currentIndex().column()))
    assert len(set(rows)) == 2
    assert view.window().focusWidget() is view.next
    assert view.grid.findChild(QLineEdit, "cell_editor") is None
    assert _framed(rig, theme, FRAME[False])
