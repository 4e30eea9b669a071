"""A question with several answers: Return gives the marked one, Escape none."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from hubdesk.gui.widgets.buttons import Kind
from hubdesk.gui.widgets.confirm import ChoiceDialog


@pytest.fixture
def dialog(qtbot, theme):
    parent = QWidget()
    qtbot.addWidget(parent)
    answers = (("Cancel", "no", Kind.QUIET), ("Keep", "keep", Kind.SECONDARY), ("Pause", "pause", Kind.PRIMARY))
    made = ChoiceDialog(theme, "An import is running", "Some words.", answers, parent)
    made.open()
    yield made
    made.close()


def test_return_gives_the_marked_answer(qtbot, dialog):
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert (dialog.answer, dialog.isVisible()) == ("pause", False)


def test_escape_gives_none(qtbot, dialog):
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert (dialog.answer, dialog.isVisible()) == (None, False)
