from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt

from hubdesk.gui.theme.theme import Appearance
from hubdesk.gui.widgets.tabs import Tabs


@pytest.fixture
def tabs(qtbot, theme):
    made = Tabs(theme, ("Calls", "Advice", "What if"), name="Details")
    qtbot.addWidget(made)
    made.resize(made.sizeHint())
    made.show()
    return made


@pytest.fixture
def chosen(tabs):
    found: list[int] = []
    tabs.chosen.connect(found.append)
    return found


def test_arrow_keys_go_round(qtbot, tabs, chosen):
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left):
        qtbot.keyClick(tabs, key)
    assert chosen == [1, 2, 0, 2]
    assert tabs.index == 2


def test_ctrl_tab_moves_on_and_back(qtbot, tabs, chosen):
    qtbot.keyClick(tabs, Qt.Key.Key_Tab, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(tabs, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ControlModifier)
    assert chosen == [1, 0]


def test_from_right_to_left_the_arrows_follow_the_eye(qtbot, tabs, chosen):
    tabs.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    qtbot.keyClick(tabs, Qt.Key.Key_Left)
    qtbot.mouseClick(tabs, Qt.MouseButton.LeftButton, pos=QPoint(tabs.width() - 5, 10))
    assert chosen == [1, 0]


def test_a_press_chooses_what_is_below_it_and_nothing_beside(qtbot, tabs, chosen):
    areas = tabs._areas()
    qtbot.mouseClick(tabs, Qt.MouseButton.LeftButton, pos=areas[2].center().toPoint())
    assert chosen == [2]
    tabs.resize(900, tabs.height())
    qtbot.mouseClick(tabs, Qt.MouseButton.LeftButton, pos=QPoint(880, 10))
    assert chosen == [2]


def test_choosing_the_same_one_says_nothing(tabs, chosen):
    tabs.choose(0)
    assert chosen == []


def test_counts_have_room_and_are_told_to_screen_readers(tabs):
    narrow = tabs.sizeHint().width()
    tabs.choose(1)
    assert tabs.accessibleName() == "Details: Advice"
    tabs.set_count(1, 1_204)
    assert tabs.sizeHint().width() > narrow
    assert tabs.accessibleName() == "Details: Advice 1,204"
    tabs.set_count(1, None)
    assert tabs.sizeHint().width() == narrow


@pytest.mark.parametrize("appearance", [Appearance.DARK, Appearance.HC_LIGHT])
def test_the_chosen_one_is_underlined(tabs, theme, appearance):
    theme.set_appearance(appearance)
    tabs.choose(1)
    image = tabs.grab().toImage()
    areas = tabs._areas()
    line = round(areas[1].bottom()) - 1
    assert image.pixelColor(areas[1].center().toPoint().x(), line) == theme.color("accent")
    assert image.pixelColor(areas[0].center().toPoint().x(), line) != theme.color("accent")
