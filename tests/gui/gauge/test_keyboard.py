"""The gauge without a mouse and without eyes: tab order, focus to be seen, names and values for screen readers."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from hubdesk.gui.gauge.limits_pane import LimitsPane
from hubdesk.gui.gauge.state import gauge_state
from hubdesk.gui.widgets.focus_ring import FocusRing
from tests.support.fake_limits import ADVICE, calls
from tests.support.fake_services import FakeServices, account
from tests.support.gallery import shell_window
from tests.support.gauge_samples import NOW, STATES, sample


@pytest.fixture
def window(qtbot, theme):
    made = shell_window(theme, FakeServices([account()], sample("Near limit")), "limits")
    made.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen, on=False)
    qtbot.addWidget(made)
    made.hide()
    made.show()
    with qtbot.waitActive(made):
        made.activateWindow()
    yield made
    made.shell.close()  # type: ignore[attr-defined]  # the gallery keeps it there


@pytest.fixture
def pane(window):
    found = window.current_pane
    assert isinstance(found, LimitsPane)
    found.calls.show_calls(calls(20))
    found.calls.show_counts({"": 20})
    found.advice.show_advice(ADVICE)
    return found


def _round(qtbot, window):
    """Return all stops of the tab key, from the first button of the pane on."""
    window.current_pane.what_if_button.setFocus(Qt.FocusReason.TabFocusReason)
    stops: list[QWidget] = []
    while (here := QApplication.focusWidget()) not in stops:
        assert here is not None
        stops.append(here)
        key = (Qt.Key.Key_Tab, Qt.KeyboardModifier.NoModifier)
        qtbot.keyClick(here, *key)
        if len(stops) > 60:
            break
    return stops


def test_tab_goes_through_the_pane_in_reading_order(qtbot, window, pane):
    stops = _round(qtbot, window)
    wanted = [
        pane.what_if_button,
        pane.reserve_button,
        pane.strip_card.as_table,
        pane.strip_card.strip,
        pane.tabs,
        pane.calls.search,
        pane.calls.export,
        pane.calls.table,
    ]
    places = [stops.index(stop) for stop in wanted]
    assert places == sorted(places)
    assert window.rail.dock in stops


def test_every_stop_has_a_name_and_can_be_seen(qtbot, window, pane):
    (ring,) = window.findChildren(FocusRing, options=Qt.FindChildOption.FindDirectChildrenOnly)
    for stop in _round(qtbot, window):
        if not pane.isAncestorOf(stop):
            continue
        interface = QAccessible.queryAccessibleInterface(stop)
        assert interface.text(QAccessible.Text.Name), stop
        stop.clearFocus()
        stop.setFocus(Qt.FocusReason.TabFocusReason)
        assert stop.visibleRegion().boundingRect().height() > 0 or _scrolled(pane), stop
    pane.tabs.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(pane.tabs, Qt.Key.Key_Tab)
    assert ring.target() is QApplication.focusWidget()


def _scrolled(pane):
    area = next(each for each in pane.findChildren(QScrollArea) if each.widget() is pane.content())
    return area.verticalScrollBar().value() > 0


def test_tabs_turn_the_pages_by_arrow_keys(qtbot, pane):
    pane.tabs.setFocus()
    qtbot.keyClick(pane.tabs, Qt.Key.Key_Right)
    assert pane.advice.isVisible()
    qtbot.keyClick(pane.tabs, Qt.Key.Key_Right)
    assert pane.what_if.isVisible()


@pytest.mark.parametrize("name", STATES)
def test_the_dials_value_and_words_are_told(pane, name):
    meter, snapshot = pane.window_card.meter, STATES[name]
    state = gauge_state(snapshot, NOW)
    meter.set_state(state)
    interface = QAccessible.queryAccessibleInterface(meter)
    assert interface.role() == QAccessible.Role.ProgressBar
    assert interface.text(QAccessible.Text.Name) == state.spoken
    if snapshot is not None:
        used = 0 if state.empty else snapshot.used
        assert interface.valueInterface().currentValue() == used
        assert interface.valueInterface().maximumValue() == snapshot.limit


def test_the_spoken_words_carry_figures_window_and_state():
    spoken = {name: gauge_state(snapshot, NOW).spoken.replace("\u00a0", " ") for name, snapshot in STATES.items()}
    assert spoken["Near limit"] == "Rate limit: 178 of 190 calls used in 10 seconds. Near limit"
    assert spoken["Estimated"] == "Rate limit: about 60 of 190 calls used in 10 seconds. Estimated"
    assert spoken["Stale"].endswith("48 s old")
    assert spoken["Offline"].endswith("Offline")
    assert spoken["Paused, reserve"] == "Rate limit: paused for today, 20 % are kept for others"
    assert spoken["Unknown"] == "Rate limit: not known yet"


def test_strip_ribbon_and_bars_say_what_they_show(qtbot, pane):
    card = pane.strip_card
    assert card.strip.accessibleName() == "Calls of the last ten minutes, 0 refused"
    qtbot.keyClick(card.strip, Qt.Key.Key_Left)
    assert "HubDesk 139 · others 39 · refused 0" in card.strip.accessibleName()
    qtbot.mouseMove(pane.window_card.ribbon)
    assert pane.window_card.ribbon.accessibleName().startswith("How the window drains")
    assert pane.today.bar.accessibleName().startswith("Today 214,380 of 625,000.")
    assert pane.search.bar.accessibleName() == "Search: 0 of 5 a second"
    assert pane.errors.bar.accessibleName().startswith("Errors in this session: 0.4")
