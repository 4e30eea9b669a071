from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QWidget

from hubdesk.gui.gauge.controller import GaugeController
from hubdesk.gui.gauge.dock import GaugeDock
from hubdesk.gui.gauge.drain import Drain
from hubdesk.gui.gauge.limits_pane import LimitsPane
from hubdesk.gui.gauge.meter import Meter
from hubdesk.gui.gauge.ribbon import WindowRibbon
from hubdesk.gui.gauge.state import GaugeKind, gauge_state, unknown
from hubdesk.gui.gauge.strip import Strip
from hubdesk.gui.theme.motion import MotionChoice
from hubdesk.gui.theme.theme import Appearance
from hubdesk.gui.widgets.labels import LiveLabel
from tests.support.fitting import lay_out, misfits
from tests.support.gauge_samples import NOW, QUIET, STATES, sample
from tests.support.languages import speaking


class _Clock:
    def __init__(self) -> None:
        self.time = 0.0

    def monotonic(self):
        return self.time

    def now(self):
        return NOW

    async def sleep(self, seconds):
        raise AssertionError


@pytest.mark.parametrize("appearance", [Appearance.LIGHT, Appearance.HC_DARK])
@pytest.mark.parametrize("size", [44, 64, 104, 184])
@pytest.mark.parametrize("name", STATES)
def test_the_dial_paints_every_state(qtbot, theme, name, size, appearance):
    theme.set_appearance(appearance)
    meter = Meter(theme, size, caption=size == 184)
    qtbot.addWidget(meter)
    meter.set_state(gauge_state(STATES[name], NOW))
    assert not meter.grab().isNull()
    assert "Rate limit" in meter.accessibleName() or name == "Unknown"


def test_the_dial_fills_from_the_lower_left(qtbot, theme):
    meter = Meter(theme, 184)
    qtbot.addWidget(meter)
    meter.set_state(gauge_state(replace(QUIET, ours=95, others=0), NOW))
    image = meter.grab().toImage()
    ring = 92 - 3.5 - 3 - 184 * 0.115 / 2
    left, right = image.pixelColor(round(92 - ring), 92), image.pixelColor(round(92 + ring), 92)
    assert left == theme.color("gauge-ours")
    assert right == theme.color("gauge-track")


def test_large_changes_ease_and_small_ones_jump(qtbot, theme):
    meter = Meter(theme, 64)
    qtbot.addWidget(meter)
    meter.show()
    meter.set_state(gauge_state(QUIET, NOW))
    meter.set_state(gauge_state(replace(QUIET, ours=2), NOW))
    assert not meter._timer.isActive()
    target = gauge_state(replace(QUIET, ours=100), NOW)
    meter.set_state(target)
    assert meter._timer.isActive()
    qtbot.waitUntil(lambda: not meter._timer.isActive(), timeout=30_000)
    assert meter._shares == (target.ours, target.others)


def test_reduced_motion_jumps(qtbot, theme):
    theme.set_motion(MotionChoice.REDUCED)
    meter = Meter(theme, 64)
    qtbot.addWidget(meter)
    meter.show()
    meter.set_state(gauge_state(QUIET, NOW))
    meter.set_state(gauge_state(replace(QUIET, ours=100), NOW))
    assert not meter._timer.isActive()


def test_the_strip_is_painted_again_only_when_something_changed(qtbot, theme):
    strip = Strip(theme, 80)
    qtbot.addWidget(strip)
    strip.resize(400, 80)
    strip.set_state(gauge_state(STATES["Slowed"], NOW))
    strip.grab()
    picture = strip._picture
    slowed = STATES["Slowed"]
    assert slowed is not None
    strip.set_state(gauge_state(replace(slowed, ours=47), NOW))
    strip.grab()
    assert strip._picture is picture
    strip.set_state(gauge_state(STATES["Near limit"], NOW))
    strip.grab()
    assert strip._picture is not picture


def test_refusals_stand_through_the_whole_height(qtbot, theme):
    strip = Strip(theme, 80)
    qtbot.addWidget(strip)
    strip.resize(400, 80)
    strip.set_state(gauge_state(STATES["Slowed"], NOW))
    image = strip.grab().toImage()
    assert image.pixelColor(378, 20) == theme.color("gauge-over")
    assert "2 refused" in strip.accessibleName()


def test_columns_can_be_asked_by_mouse_and_keyboard(qtbot, theme):
    strip = Strip(theme, 80, explore=True, now=lambda: NOW)
    qtbot.addWidget(strip)
    strip.resize(400, 80)
    strip.show()
    strip.set_state(gauge_state(STATES["Near limit"], NOW))
    qtbot.keyClick(strip, Qt.Key.Key_Left)
    assert strip.accessibleName() == strip.column_text(99)
    qtbot.keyClick(strip, Qt.Key.Key_Left)
    assert strip.accessibleName() == strip.column_text(98)
    qtbot.mouseMove(strip, QPoint(202, 10))
    assert "nothing heard" in strip.column_text(51)
    assert "HubDesk 60" in strip.column_text(25)


def test_the_ribbon_says_what_comes_back(qtbot, theme):
    ribbon = WindowRibbon(theme)
    qtbot.addWidget(ribbon)
    ribbon.resize(500, 150)
    drain = Drain()
    drain.note(0.0, (3, 9, 0, 0, 0, 0, 0, 0, 0, 18), 0)
    ribbon.set_window(drain.sliding(), 190, 10.0)
    assert drain.sliding().back_within(2) == 12
    image = ribbon.grab().toImage()
    assert image.pixelColor(480, 125) == theme.color("gauge-ours")
    assert image.pixelColor(120, 120) == theme.color("sunken")


@pytest.mark.parametrize("name", STATES)
def test_the_dock_shows_what_is_known(qtbot, theme, name):
    dock = GaugeDock(theme)
    qtbot.addWidget(dock)
    dock.set_window_height(800)
    dock.resize(232, 300)
    dock.show()
    state = gauge_state(STATES[name], NOW)
    dock.set_state(state)
    assert dock.state() is state
    assert dock._strip_part.isVisible() is (name != "Unknown")
    assert dock._day_part.isVisible() is (name != "Unknown")
    assert not dock.grab().isNull()


def test_a_low_window_leaves_the_strip_and_then_the_day_out(qtbot, theme):
    dock = GaugeDock(theme)
    qtbot.addWidget(dock)
    dock.show()
    dock.set_state(gauge_state(QUIET, NOW))
    for height, strip, day in ((720, True, True), (719, False, True), (639, False, False)):
        dock.set_window_height(height)
        assert (dock._strip_part.isVisible(), dock._day_part.isVisible()) == (strip, day)


def test_the_dock_opens_limits_by_mouse_and_keyboard(qtbot, theme):
    dock = GaugeDock(theme)
    qtbot.addWidget(dock)
    dock.resize(232, 200)
    dock.show()
    clicks: list[int] = []
    dock.clicked.connect(lambda: clicks.append(1))
    qtbot.mouseClick(dock, Qt.MouseButton.LeftButton)
    qtbot.keyClick(dock, Qt.Key.Key_Return)
    qtbot.keyClick(dock, Qt.Key.Key_A)
    assert len(clicks) == 2
    dock.set_chosen(True)
    dock.set_folded(True)
    assert dock._small.isVisible()
    assert not dock.grab().isNull()


@pytest.fixture
def asked(qtbot, theme):
    window = QWidget()
    qtbot.addWidget(window)
    clock = _Clock()
    box = {"snapshot": None}
    controller = GaugeController(lambda: box["snapshot"], window, clock)
    window.show()
    yield controller, box, clock, window
    controller.stop()


def test_it_asks_often_only_while_the_window_drains_and_can_be_seen(asked):
    controller, box, _, window = asked
    controller.refresh()
    assert controller.interval_ms == 1000
    box["snapshot"] = QUIET
    controller.refresh()
    assert controller.interval_ms == 250
    window.hide()
    controller.refresh()
    assert controller.interval_ms == 1000
    window.show()
    box["snapshot"] = replace(QUIET, others=0)
    controller.refresh()
    assert controller.interval_ms == 1000


def test_views_are_told_only_of_changes(asked, theme):
    controller, box, clock, _ = asked
    told: list[GaugeKind] = []

    class View:
        def set_state(self, state):
            told.append(state.kind)

    controller.add_view(View())
    box["snapshot"] = QUIET
    controller.refresh()
    controller.refresh()
    assert told == [GaugeKind.NORMAL]
    box["snapshot"] = STATES["Near limit"]
    controller.refresh()
    assert told == [GaugeKind.NORMAL]
    clock.time = 0.6
    controller.refresh()
    assert told == [GaugeKind.NORMAL, GaugeKind.NEAR]
    late: list[object] = []
    controller.add_watcher(lambda snapshot, state: late.append(snapshot))
    controller.start()
    assert late == [STATES["Near limit"]]


@pytest.mark.parametrize("name", STATES)
@pytest.mark.parametrize("width", [1048, 760])
def test_limits_shows_every_state_at_every_width(qtbot, theme, name, width):
    pane = LimitsPane(theme)
    qtbot.addWidget(pane)
    pane.resize(width, 772)
    pane.show()
    state = gauge_state(STATES[name], NOW)
    pane.show_state(STATES[name], state)
    assert pane._empty.isVisible() is (state == unknown())
    assert pane.content().width() <= width
    assert not pane.grab().isNull()


def test_limits_figures_add_up(qtbot, theme):
    pane = LimitsPane(theme)
    qtbot.addWidget(pane)
    pane.resize(1048, 772)
    pane.show()
    snapshot = STATES["Near limit"]
    assert snapshot is not None
    pane.show_state(snapshot, gauge_state(snapshot, NOW))
    numbers = [int(label.text()) for label in pane.window_card.legend._numbers]
    assert numbers == [139, 39, 2, 10]
    assert sum(numbers) == 190
    assert pane.errors.figure.text() == "0.4\u00a0%"
    assert pane.window_card.back.text().startswith("~")


def test_no_call_is_free_while_the_day_is_used_up(qtbot, theme):
    pane = LimitsPane(theme)
    qtbot.addWidget(pane)
    pane.show()
    snapshot = STATES["Paused"]
    assert snapshot is not None
    pane.show_state(snapshot, gauge_state(snapshot, NOW))
    assert [label.text() for label in pane.window_card.legend._numbers] == ["0", "21", "0", "10"]


@pytest.mark.fault("F106")
def test_limits_fits_the_smallest_window_at_200_percent(qtbot, theme):
    theme.set_text_scale(2.0)
    pane = LimitsPane(theme)
    qtbot.addWidget(pane)
    pane.resize(1024 - 112, 640)
    pane.show()
    snapshot = STATES["Near limit"]
    pane.show_state(snapshot, gauge_state(snapshot, NOW))
    qtbot.waitUntil(lambda: pane.content().width() <= pane.width(), timeout=30_000)


@pytest.mark.parametrize("width", [1048, 760])
def test_the_card_of_forms_leaves_no_hole(qtbot, theme, width):
    pane = LimitsPane(theme, _Clock())
    qtbot.addWidget(pane)
    lay_out(pane, width, 900)
    for name in ("Normal", "Forms refused"):
        pane._cards_at = float("-inf")
        pane.show_state(sample(name), gauge_state(sample(name), NOW))
        lay_out(pane, width, 900)
        cards = [card for card in (pane.today, pane.search, pane.errors, pane.forms) if card.isVisible()]
        lines: dict[int, int] = {}
        for card in cards:
            lines[card.y()] = lines.get(card.y(), 0) + card.width()
        assert len(cards) == (4 if name == "Forms refused" else 3)
        room = pane.strip_card.width()
        assert all(abs(room - wide) <= 14 * 3 + 1 for wide in lines.values()), lines
        assert misfits(pane) == []


@pytest.mark.parametrize("size", [(1048, 772), (792, 620)])
@pytest.mark.parametrize("appearance", [Appearance.LIGHT, Appearance.HC_DARK])
@pytest.mark.parametrize("scale", [1.0, 1.25, 2.0])
def test_nothing_is_cut_at_any_size_of_text(qtbot, theme, size, appearance, scale):
    theme.set_appearance(appearance)
    theme.set_text_scale(scale)
    width = size[0] if scale < 2 else size[0] + 120  # the rail is folded then
    pane = LimitsPane(theme, _Clock())
    qtbot.addWidget(pane)
    lay_out(pane, width, size[1])
    for name in ("Near limit", "Paused, reserve", "Slowed"):
        pane._cards_at = pane.window_card._words_at = float("-inf")
        pane.show_state(sample(name), gauge_state(sample(name), NOW))
        lay_out(pane, width, size[1])
        assert misfits(pane) == []
        back = pane.window_card.back
        needed = QFontMetrics(theme.font("body", weight=600, tabular=True)).horizontalAdvance(back.text())
        assert back.width() >= needed * 0.98


def test_words_beside_the_dial_give_way_before_they_are_cut(qapp, qtbot, theme, tmp_path):
    with speaking(qapp, "de", tmp_path):
        state = gauge_state(replace(QUIET, ours=187, others=0), NOW)
        label, wanted = LiveLabel(theme), LiveLabel(theme)
    assert (state.rest, state.short) == ("von 190 Aufrufen", "von 190")
    for each in (label, wanted):
        qtbot.addWidget(each)
    whole = sum(
        QFontMetrics(theme.font("body", weight=weight, tabular=True)).horizontalAdvance(words)
        for weight, words in ((600, state.headline), (400, state.rest))
    )
    for width, plain in ((whole + theme.px(8), state.rest), (whole - theme.px(8), state.short)):
        label.resize(width, 20)
        wanted.resize(width, 20)
        label.show_text(state.headline, state.rest, short=state.short)
        wanted.show_text(state.headline, plain)
        assert label.grab().toImage() == wanted.grab().toImage()
    assert label.toolTip() == label.text() == "187 von 190 Aufrufen"


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_words_below_the_number_stay_clear_of_the_ring(qapp, qtbot, theme, tmp_path, scale):
    theme.set_text_scale(scale)
    meter = Meter(theme, 184, caption=True)
    qtbot.addWidget(meter)
    with speaking(qapp, "de", tmp_path):
        state = gauge_state(replace(QUIET, ours=0, others=0), NOW)
    assert meter.caption_fits(state.short)
    assert not meter.caption_fits(state.rest)
    assert meter.caption_fits(gauge_state(QUIET, NOW).rest)
    theme.set_text_scale(1.0)


def test_that_no_call_comes_back_is_not_said(qtbot, theme):
    card = LimitsPane(theme).window_card
    qtbot.addWidget(card)
    for at, freed in enumerate(((0,) * 10, (0, 4, *(0,) * 8))):
        snapshot = replace(QUIET, ours=4, others=0, freed=freed)
        card.show_state(snapshot, gauge_state(snapshot, NOW), 10.0 * at)
        assert card.back.text() == ("" if at == 0 else "4 calls come back within 2 s")
