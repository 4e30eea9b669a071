"""A question with several answers: Return gives the marked one, Escape none."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

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


def test_a_long_text_leaves_no_gap_below_the_title(theme, qtbot):
    parent = QWidget()
    qtbot.addWidget(parent)
    text = "Its journal, the old values of its contacts and copies of its rows are removed from this computer. " * 2
    answers = (("Cancel", None, Kind.SECONDARY), ("Delete", True, Kind.DANGER_FILLED))
    dialog = ChoiceDialog(theme, "Delete job K7Q2?", text, answers, parent)
    dialog.show()
    column = dialog.layout()
    assert column is not None
    assert dialog.height() == column.totalHeightForWidth(dialog.width())
    title, words = (label.geometry() for label in dialog.findChildren(QLabel)[:2])
    assert words.top() - title.bottom() <= column.spacing() + 1
    dialog.close()
