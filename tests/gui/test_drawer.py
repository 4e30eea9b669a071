"""The drawer over a pane gives the focus back, to what is still there."""

from __future__ import annotations

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from hubdesk.gui.drawer import Drawer

pytestmark = pytest.mark.gui


@pytest.mark.parametrize("gone", [False, True])
def test_escape_closes_it_and_gives_the_focus_back(theme, qtbot, gone):
    window, before, inside = QWidget(), QLineEdit(), QLineEdit()
    qtbot.addWidget(window)
    QVBoxLayout(window).addWidget(before)
    drawer = Drawer(theme, window, "Values", width=300, right=True, ground="raised")
    drawer.area.setWidget(inside)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    before.setFocus()
    drawer.open_drawer(inside)
    assert QApplication.focusWidget() is inside
    if gone:
        before.deleteLater()
        QApplication.sendPostedEvents(None, 52)  # QEvent.Type.DeferredDelete
        assert not shiboken6.isValid(before)
    QTest.keyClick(inside, Qt.Key.Key_Escape)
    assert drawer.isHidden()
    assert gone or QApplication.focusWidget() is before
