"""The ground of the window looks as the furnished window will, and what makes no sense is no ground."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import QFrame

from hubdesk.gui.actions import Actions
from hubdesk.gui.ground import Ground
from hubdesk.gui.main_window import MainWindow
from hubdesk.gui.services import MemorySettings
from hubdesk.gui.state import WindowState
from hubdesk.gui.theme.theme import Appearance

pytestmark = pytest.mark.gui

SCALARS = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=8)


@given(st.recursive(SCALARS, lambda inner: st.lists(inner, max_size=7), max_leaves=12))
def test_what_makes_no_sense_is_no_ground(values):
    ground = Ground.kept(values)
    assert ground is None or list(ground)[:5] == values[:5]


@pytest.mark.parametrize(
    "values",
    [
        ["red;} QWidget { border: 9px", "#ffffff", "#e2dfd8", 232, 26, False],
        ["#f5f3ef", "#ffffff", "#e2dfd8", -1, 26, False],
        ["#f5f3ef", "#ffffff", "#e2dfd8", 232, 10**9, False],
        ["#f5f3ef", "#ffffff", "#e2dfd8", 232.5, 26, False],
        ["#f5f3ef", "#ffffff", "#e2dfd8", 232, 26],
        {"window": "#f5f3ef"},
    ],
)
def test_an_edited_ground_is_passed_over(values):
    assert Ground.kept(values) is None


@pytest.mark.parametrize("appearance", [Appearance.LIGHT, Appearance.DARK])
def test_the_ground_is_that_of_the_furnished_window(qtbot, theme, appearance):
    theme.set_appearance(appearance)
    settings = MemorySettings()
    furnished = MainWindow().furnish(theme, Actions())
    qtbot.addWidget(furnished, before_close_func=lambda each: each.allow_close())
    with qtbot.waitSignal(furnished.painted):
        furnished.show()
    WindowState(settings).save_ground(furnished)
    bare = MainWindow(WindowState(settings).ground)
    qtbot.addWidget(bare, before_close_func=lambda each: each.allow_close())
    with qtbot.waitSignal(bare.painted):
        bare.show()
    bare.resize(furnished.size())
    after, before = furnished.grab().toImage(), bare.grab().toImage()
    rail, bar = furnished.rail.width(), furnished.menuBar().height()
    places = [(2, 2), (4, bar + 4), (rail - 1, bar + 40), (rail, bar + 40), (before.width() - 2, bar - 1)]
    places += [(before.width() - 2, bar), (before.width() - 2, before.height() - 2), (2, before.height() - 2)]
    assert [before.pixelColor(*at).name() for at in places] == [after.pixelColor(*at).name() for at in places]


def test_the_ground_makes_room_for_the_furniture(qtbot, theme):
    window = MainWindow(Ground("#f5f3ef", "#ffffff", "#e2dfd8", 232, 26, mirrored=True))
    qtbot.addWidget(window, before_close_func=lambda each: each.allow_close())
    pictures: list[int] = []
    window.painted.connect(lambda: pictures.append(1))
    window.show()
    qtbot.waitUntil(lambda: len(pictures) == 1)
    window.furnish(theme, Actions())
    qtbot.waitUntil(lambda: len(pictures) == 2)
    assert window.rail.isVisible()
    assert [name for name in ("bar", "surface") if window.findChild(QFrame, name) is not None] == []


def test_a_window_that_is_only_ground_stays_when_it_is_closed(qtbot):
    window = MainWindow()
    qtbot.addWidget(window, before_close_func=lambda each: each.allow_close())
    window.show()
    assert not window.close()
    assert window.isVisible()
