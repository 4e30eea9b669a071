"""What floats has an edge on every screen, and nothing black where nobody blends windows."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from hubdesk.gui.theme.theme import Appearance
from hubdesk.gui.widgets.combo import Combo
from hubdesk.gui.widgets.floating import Floating

pytestmark = pytest.mark.gui

LONG = "Add it to the options in an account with a long name (48291573)"


def _corner(theme, platform, monkeypatch):
    monkeypatch.setattr(QGuiApplication, "platformName", lambda: platform)
    owner = QWidget()
    popup = Floating(theme, owner)
    popup.resize(120, 80)
    clear = popup.testAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
    image = popup.grab().toImage()
    return clear, image.pixelColor(0, 0), image.pixelColor(60, 0)


@pytest.mark.parametrize("look", [Appearance.LIGHT, Appearance.DARK])
def test_a_popup_has_an_edge_up_to_its_corners_where_nobody_blends(theme, monkeypatch, look):
    theme.set_appearance(look)
    clear, corner, top = _corner(theme, "xcb", monkeypatch)
    assert not clear
    edge = theme.color("border-button")
    assert top == edge
    assert corner.alpha() == 255
    assert abs(corner.lightness() - edge.lightness()) < 32, "it is drawn soft, and not black"


def test_a_popup_is_round_elsewhere(theme, monkeypatch):
    clear, corner, top = _corner(theme, "windows", monkeypatch)
    assert clear
    assert corner.alpha() < 255
    assert top == theme.color("border-button")


def test_the_list_of_a_narrow_combo_shows_its_longest_entry_and_has_an_edge(theme):
    combo = Combo(theme, [("Choose…", 0), (LONG, 1)], name="What it means")
    combo.resize(120, 28)
    combo.show()
    combo.showPopup()
    view = combo.view()
    assert view.viewport().width() >= view.sizeHintForColumn(0) > combo.width()
    assert view.window().frameGeometry().right() <= combo.screen().availableGeometry().right()
    edge = view.window().grab().toImage()
    assert edge.pixelColor(0, edge.height() // 2) == theme.color("border-button")
    combo.hidePopup()


def test_the_list_is_not_wider_than_the_screen(theme):
    combo = Combo(theme, [("Choose…", 0), (LONG * 20, 1)])
    combo.resize(120, 28)
    combo.show()
    combo.showPopup()
    screen, popup = combo.screen().availableGeometry(), combo.view().window().frameGeometry()
    assert popup.width() <= screen.width()
    assert screen.left() <= popup.left()
    combo.hidePopup()
