"""Lines of text: what has no room is shortened, and told in full."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QImage

from hubdesk.gui.widgets.labels import LiveLabel

pytestmark = pytest.mark.gui


def _painted(label, width):
    label.resize(width, label.sizeHint().height())
    image = QImage(label.size(), QImage.Format.Format_ARGB32)
    image.fill(0)
    label.render(image)
    return image


def test_a_line_of_figures_without_room_is_shortened_and_told_in_full(qtbot, theme):
    label = LiveLabel(theme)
    qtbot.addWidget(label)
    label.show_text("8", "of 190 calls")
    _painted(label, 400)
    assert label.toolTip() == ""
    narrow = _painted(label, 60)
    assert label.toolTip() == label.spoken_name() == "8 of 190 calls"
    ends = {narrow.pixel(59, y) for y in range(narrow.height())}
    assert len(ends) == 1, "a letter is cut at the edge"
    _painted(label, 400)
    assert label.toolTip() == ""


def test_a_figure_gets_the_room_that_it_needs(qtbot, theme):
    label = LiveLabel(theme, width=20)
    qtbot.addWidget(label)
    label.show_text("8")
    label.make_room()
    assert label.sizeHint().width() == theme.px(20)
    label.show_text("987 Mio.")
    label.make_room()
    _painted(label, label.sizeHint().width())
    assert label.toolTip() == ""
