"""How the window looked last: what makes no sense is passed over, and a screen that is gone hides nothing."""

from __future__ import annotations

import pytest

from hubdesk.gui.actions import Actions
from hubdesk.gui.main_window import MIN_HEIGHT, MIN_WIDTH, MainWindow
from hubdesk.gui.services import MemorySettings
from hubdesk.gui.state import WindowState
from hubdesk.gui.theme.theme import Appearance


@pytest.mark.fault("F106")
@pytest.mark.parametrize("kept", ["not base64!", 7, None, "AAAA"])
def test_settings_that_make_no_sense_are_passed_over(qtbot, theme, kept):
    settings = MemorySettings()
    for key in ("window.geometry", "window.pane", "window.appearance", "window.text_scale", "window.rail_folded"):
        settings.set(key, kept)
    state = WindowState(settings)
    state.apply_to_theme(theme)
    window = MainWindow().furnish(theme, Actions())
    qtbot.addWidget(window, before_close_func=lambda each: each.allow_close())
    state.restore_geometry(window)
    room = window.screen().availableGeometry()
    assert window.width() == max(MIN_WIDTH, min(1280, room.width() - 16))
    assert window.height() == max(MIN_HEIGHT, min(800, room.height() - 56))
    assert state.folded is False
    assert theme.appearance is Appearance.LIGHT
    assert 0.8 <= theme.text_scale <= 2.0


@pytest.mark.fault("F106")
@pytest.mark.parametrize(("x", "y"), [(-5_000, -5_000), (50_000, 20), (20, 50_000)])
def test_a_window_that_was_on_a_screen_that_is_gone_comes_back(qtbot, theme, x, y):
    settings = MemorySettings()
    state = WindowState(settings)
    gone = MainWindow().furnish(theme, Actions())
    qtbot.addWidget(gone, before_close_func=lambda each: each.allow_close())
    gone.setGeometry(x, y, 1100, 700)
    state.save_window(gone, folded=False, pane="import")
    window = MainWindow().furnish(theme, Actions())
    qtbot.addWidget(window, before_close_func=lambda each: each.allow_close())
    WindowState(settings).restore_geometry(window)
    room = window.screen().availableGeometry()
    seen = room.intersected(window.frameGeometry())
    assert seen.width() >= min(200, room.width())
    assert seen.height() >= min(200, room.height())
    assert seen.top() <= window.frameGeometry().top() + 1, "the title bar can be reached"
