from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication

from hubdesk.gui.theme.theme import Appearance
from hubdesk.gui.widgets.slider import Slider


@pytest.fixture
def slider(qtbot, theme):
    made = Slider(theme, "Share of the day", 0, 90, 5)
    qtbot.addWidget(made)
    made.resize(216, 28)
    made.show()
    return made


def test_arrow_page_and_end_keys_move_it(qtbot, slider):
    found: list[int] = []
    slider.valueChanged.connect(found.append)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Left, Qt.Key.Key_PageUp, Qt.Key.Key_End, Qt.Key.Key_Home):
        qtbot.keyClick(slider, key)
    assert found == [5, 10, 5, 15, 90, 0]


def test_a_press_anywhere_takes_the_handle_there_by_whole_steps(qtbot, slider):
    qtbot.mouseClick(slider, Qt.MouseButton.LeftButton, pos=QPoint(108, 14))
    assert slider.value() == 45
    qtbot.mouseClick(slider, Qt.MouseButton.LeftButton, pos=QPoint(112, 14))
    assert slider.value() % 5 == 0
    qtbot.mouseClick(slider, Qt.MouseButton.RightButton, pos=QPoint(10, 14))
    assert slider.value() >= 45


def test_dragging_past_the_end_stays_at_the_end(qtbot, slider):
    qtbot.mousePress(slider, Qt.MouseButton.LeftButton, pos=QPoint(50, 14))
    slider.mouseMoveEvent(_drag(500))
    assert slider.value() == 90
    slider.mouseMoveEvent(_drag(-50))
    assert slider.value() == 0
    qtbot.mouseRelease(slider, Qt.MouseButton.LeftButton, pos=QPoint(0, 14))


def _drag(x):
    spot = QPointF(x, 14)
    left = Qt.MouseButton.LeftButton
    return QMouseEvent(QEvent.Type.MouseMove, spot, spot, left, left, Qt.KeyboardModifier.NoModifier)


def test_from_right_to_left_it_fills_from_the_right(qtbot, slider):
    slider.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    qtbot.mouseClick(slider, Qt.MouseButton.LeftButton, pos=QPoint(8, 14))
    assert slider.value() == 90


def test_the_wheel_belongs_to_the_page_until_the_slider_has_the_focus(qtbot, slider):
    wheel = QWheelEvent(
        QPointF(50, 14),
        slider.mapToGlobal(QPointF(50, 14)),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,  # not inverted; Qt takes no keyword
    )
    slider.clearFocus()
    QApplication.sendEvent(slider, wheel)
    assert slider.value() == 0
    with qtbot.waitActive(slider):
        slider.activateWindow()
    slider.setFocus()
    QApplication.sendEvent(slider, wheel)
    assert slider.value() > 0


@pytest.mark.parametrize("appearance", [Appearance.LIGHT, Appearance.DARK, Appearance.HC_DARK])
def test_it_is_filled_up_to_the_handle(slider, theme, appearance):
    theme.set_appearance(appearance)
    slider.setValue(45)
    image = slider.grab().toImage()
    assert image.pixelColor(40, 14) == theme.color("accent")
    assert image.pixelColor(160, 14) == theme.color("gauge-track")
    assert image.pixelColor(108, 14) == theme.color("surface")
    slider.setEnabled(False)
    assert slider.grab().toImage().pixelColor(40, 14) == theme.color("disabled")


def test_screen_readers_hear_a_slider_with_name_and_value(slider):
    slider.setValue(20)
    interface = QAccessible.queryAccessibleInterface(slider)
    assert interface.role() == QAccessible.Role.Slider
    assert interface.text(QAccessible.Text.Name) == "Share of the day"
    assert interface.valueInterface().currentValue() == 20
