from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QLabel

from hubdesk.gui.theme.motion import MotionChoice
from hubdesk.gui.theme.qss import build_stylesheet
from hubdesk.gui.theme.theme import Appearance, Theme
from hubdesk.gui.theme.tokens import Scheme
from hubdesk.gui.widgets.labels import plain_label


def test_a_change_reaches_palette_style_sheet_and_listeners(qtbot, qapp, theme):
    with qtbot.waitSignal(theme.changed, timeout=1000):
        theme.set_appearance(Appearance.DARK)
    assert theme.scheme is Scheme.DARK
    assert qapp.palette().color(QPalette.ColorRole.Window) == theme.color("window")
    assert theme.color("accent").name().upper() in qapp.styleSheet().upper()
    disabled = qapp.palette().color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text)
    assert disabled == theme.color("disabled")


def test_system_follows_the_hint(qapp, monkeypatch):
    schemes = iter([Qt.ColorScheme.Dark, Qt.ColorScheme.Light, Qt.ColorScheme.Unknown])

    class Hints:
        def colorScheme(self):  # noqa: N802
            return next(schemes)

    monkeypatch.setattr("hubdesk.gui.theme.theme.QGuiApplication.styleHints", lambda: Hints())
    assert Theme().scheme is Scheme.DARK
    assert Theme().scheme is Scheme.LIGHT
    assert Theme().scheme is Scheme.LIGHT


@pytest.mark.parametrize(("asked", "got"), [(0.5, 0.8), (1.5, 1.5), (9.0, 2.0)])
def test_text_size_stays_between_80_and_200_percent(theme, asked, got):
    theme.set_text_scale(asked)
    assert theme.text_scale == got


def test_sizes_that_hold_text_grow_with_it(theme):
    row, font = theme.size("row"), theme.font().pixelSize()
    theme.set_text_scale(2.0)
    assert theme.size("row") == 2 * row
    assert theme.font().pixelSize() == 2 * font
    label = plain_label("x", "title")
    label.ensurePolished()
    assert label.font().pixelSize() == theme.font("title").pixelSize()


def test_figures_are_tabular_and_captions_not_too_small(theme):
    assert theme.font("caption").pixelSize() >= 11
    assert theme.font("figure").featureTags()
    assert not theme.font("body").featureTags()


def test_reduced_motion_takes_the_durations_away(theme):
    assert theme.duration("dial") == 180
    theme.set_motion(MotionChoice.REDUCED)
    assert theme.duration("dial") == 0


def test_unknown_account_colours_are_slate(theme):
    assert theme.account_color("nonsense") == theme.account_color("slate")
    assert theme.account_color("lagoon") == QColor(theme.account_color("lagoon"))
    assert theme.account_colors()[0] == "lagoon"


def test_a_size_list_is_no_size(theme):
    with pytest.raises(TypeError):
        theme.size("dial")


@pytest.mark.parametrize("appearance", list(Appearance))
def test_every_style_sheet_is_complete(qapp, appearance):
    theme = Theme(appearance)
    sheet = build_stylesheet(theme._tokens, theme._fonts)
    assert "@" not in sheet


@pytest.mark.fault("F87")
def test_labels_never_read_markup(theme):
    label = plain_label("<b>x</b>")
    assert label.textFormat() is Qt.TextFormat.PlainText
    assert isinstance(label, QLabel)
