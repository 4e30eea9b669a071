"""A question with several answers: Return gives the marked one, Escape none."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from hubdesk.gui.widgets.buttons import Kind
from hubdesk.gui.widgets.confirm import ChoiceDialog, ConfirmDialog, Question


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


def test_without_a_marked_answer_return_gives_the_first(theme, qtbot):
    parent = QWidget()
    qtbot.addWidget(parent)
    answers = (("Cancel", "no", Kind.SECONDARY), ("Delete", "yes", Kind.DANGER_FILLED))
    dialog = ChoiceDialog(theme, "Delete job K7Q2?", "Some words.", answers, parent)
    dialog.open()
    assert dialog.focus_ring.target() is dialog.buttons[0]
    assert dialog.focus_ring.isVisible()
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog.answer == "no"


def test_a_confirmation_shows_its_focus_and_return_presses_what_has_it(theme, qtbot):
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = ConfirmDialog(theme, Question("Stop this import?", (), "Stop", danger=True, writes=False), parent)
    dialog.open()
    ring = dialog.focus_ring
    assert ring.isVisible()
    assert ring.target() is not dialog.yes_button
    dialog.yes_button.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(dialog.yes_button, Qt.Key.Key_Return)
    assert dialog.result() == 1
    again = ConfirmDialog(theme, Question("Stop this import?", (), "Stop", danger=True, writes=False), parent)
    again.open()
    qtbot.keyClick(again, Qt.Key.Key_Return)
    assert (again.result(), again.isVisible()) == (0, False)


def test_a_long_write_button_is_whole_below_the_other(theme, qtbot):
    parent = QWidget()
    qtbot.addWidget(parent)
    words = "60.000 Kontakte in Demo portal (48291573) anlegen oder aktualisieren"
    dialog = ConfirmDialog(theme, Question(f"{words}?", (), words, typed=60_000), parent)
    dialog.open()
    yes = dialog.yes_button
    assert dialog.rect().contains(yes.geometry())
    assert yes.geometry().width() >= yes.minimumSizeHint().width()
    assert " ".join(yes.lines_at(yes.width())) == words  # type: ignore[attr-defined]
    dialog.close()
