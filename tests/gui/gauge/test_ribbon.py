from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication

from hubdesk.gui.gauge.drain import Drain
from hubdesk.gui.gauge.ribbon import WindowRibbon
from hubdesk.gui.theme.motion import MotionChoice
from hubdesk.gui.theme.theme import Appearance

BUSY = (5, 9, 13, 14, 16, 16, 15, 18, 17, 18)


class Paints(QObject):
    """Counts how often a widget is painted."""

    def __init__(self, widget):
        super().__init__(widget)
        self.count = 0
        widget.installEventFilter(self)

    def eventFilter(self, _, event):  # Qt's name
        self.count += event.type() == QEvent.Type.Paint
        return False


@pytest.fixture
def ribbon(qtbot, theme):
    made = WindowRibbon(theme)
    qtbot.addWidget(made)
    made.resize(514, 150)
    with qtbot.waitExposed(made):
        made.show()
    return made


def _show(ribbon, drain, now, freed, others=0):
    drain.note(now, freed, others)
    ribbon.set_window(drain.sliding(), 190, 10.0)


def _paint():
    """Let Qt paint what is due, and nothing else."""
    QApplication.sendPostedEvents()


def test_between_two_looks_it_is_painted_once_more_and_then_stands(ribbon):
    drain = Drain()
    _show(ribbon, drain, 0.0, BUSY)
    _paint()
    paints = Paints(ribbon)
    _show(ribbon, drain, 0.3, BUSY)
    assert ribbon._timer.isActive()
    assert ribbon._timer.isSingleShot()
    _paint()
    assert paints.count == 1
    ribbon._timer.stop()
    ribbon._timer.timeout.emit()
    _paint()
    assert paints.count == 2
    assert not ribbon._timer.isActive()


def test_settled_columns_are_one_picture_for_a_second(ribbon):
    drain = Drain()
    _show(ribbon, drain, 0.0, BUSY)
    ribbon.grab()
    picture = ribbon._settled._picture.cacheKey()
    _show(ribbon, drain, 0.25, (*BUSY[:9], 21))
    ribbon.grab()
    assert ribbon._settled._picture.cacheKey() == picture
    _show(ribbon, drain, 1.0, (*BUSY[1:], 20))
    ribbon.grab()
    assert ribbon._settled._picture.cacheKey() != picture


def test_the_same_window_is_not_painted_again(ribbon):
    drain = Drain()
    _show(ribbon, drain, 0.0, (0,) * 10)
    _paint()
    paints = Paints(ribbon)
    for tenth in range(1, 8):
        _show(ribbon, drain, tenth / 10, (0,) * 10)
        _paint()
    assert paints.count == 0


def test_while_hidden_it_moves_nothing(ribbon):
    ribbon.hide()
    _show(ribbon, Drain(), 0.0, BUSY)
    assert not ribbon._timer.isActive()


def test_without_motion_columns_stand_where_they_were_cut(ribbon, theme):
    theme.set_motion(MotionChoice.REDUCED)
    drain = Drain()
    _show(ribbon, drain, 0.0, BUSY)
    still = ribbon.grab().toImage()
    _show(ribbon, drain, 0.6, BUSY)
    assert not ribbon._timer.isActive()
    assert ribbon.grab().toImage() == still


@pytest.mark.parametrize("rtl", [False, True])
def test_columns_leave_at_the_beginning_of_the_line(ribbon, theme, rtl):
    theme.set_motion(MotionChoice.REDUCED)
    ribbon.setLayoutDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
    _show(ribbon, Drain(), 0.0, (0, 18, 0, 0, 0, 0, 0, 0, 0, 0))
    left, each = ribbon._slot(1)
    assert (left > ribbon.width() / 2) is rtl
    image = ribbon.grab().toImage()
    assert image.pixelColor(round(left + each / 2), 120) == theme.color("gauge-ours")


@pytest.mark.parametrize("appearance", [Appearance.LIGHT, Appearance.HC_LIGHT])
def test_the_leaving_column_is_faded_and_others_stand_above(ribbon, theme, appearance):
    theme.set_appearance(appearance)
    theme.set_motion(MotionChoice.REDUCED)
    _show(ribbon, Drain(), 0.0, (18,) * 10, 40)
    image = ribbon.grab().toImage()
    middles = [round(sum(ribbon._slot(index)) - ribbon._slot(index)[1] / 2) for index in range(2)]
    leaving, next_ = (image.pixelColor(x, 120) for x in middles)
    assert next_ == theme.color("gauge-ours")
    assert leaving != next_
    assert leaving.lightness() > next_.lightness()
