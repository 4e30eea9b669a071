from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from hubdesk.gui.gauge.advice_view import AdviceView
from hubdesk.gui.gauge.cards import ErrorsCard, FamilyCard, TodayCard
from hubdesk.gui.gauge.services import DayAnswers
from hubdesk.gui.gauge.state import gauge_state
from hubdesk.gui.gauge.strip_card import StripCard, StripModel
from hubdesk.gui.widgets.labels import Hairline
from hubdesk.hubspot.rate.snapshot import FamilySnapshot
from tests.support.fake_limits import ADVICE
from tests.support.gauge_samples import NOW, QUIET, sample

NBSP = "\u00a0"


def _family(theme, qtbot, name):
    card = FamilyCard(theme, name)
    qtbot.addWidget(card)
    return card


def test_search_is_shown_and_estimated_because_hubspot_sends_no_figures(qtbot, theme):
    card = _family(theme, qtbot, "search")
    card.show_family((FamilySnapshot("search", 5, 1.0, 3, "rule", 0.0),))
    assert not card.isHidden()
    assert (card.figure.text(), card.of.text()) == ("3", "of 5 a second")
    assert not card.chip.isHidden()
    assert card.chip.text() == "Estimated"
    assert card.words.text() == "Shared by the whole account; HubSpot sends no figures"
    card.show_family((FamilySnapshot("search", 5, 1.0, 3, "headers", 0.0),))
    assert card.chip.isHidden()
    assert card.words.text() == "By HubSpot’s last answer"


def test_forms_are_shown_once_they_are_used_and_stay(qtbot, theme):
    card = _family(theme, qtbot, "forms")
    unused = FamilySnapshot("forms", 50, 10.0, 0, "rule", 0.0)
    card.show_family((unused,))
    assert card.isHidden()
    card.show_family((replace(unused, used=12),))
    assert not card.isHidden()
    assert (card.figure.text(), card.of.text()) == ("12", f"of 50 in 10{NBSP}s")
    assert card.words.text() == "HubSpot sends no figures; too many stop forms for a minute"
    card.show_family((unused,))
    assert not card.isHidden()


def test_forms_that_were_refused_say_when_they_go_on(qtbot, theme):
    card = _family(theme, qtbot, "forms")
    card.show_family((FamilySnapshot("forms", 50, 10.0, 0, "rule", 60.0),))
    assert not card.isHidden()
    assert card.words.text() == f"Refused. Goes on by itself in 1{NBSP}min"


def test_a_family_that_is_not_told_is_not_shown(qtbot, theme):
    card = _family(theme, qtbot, "search")
    card.show_family(())
    assert card.isHidden()


def test_the_day_says_who_used_it_and_what_is_kept(qtbot, theme):
    card = TodayCard(theme)
    qtbot.addWidget(card)
    kept = sample("Reserve")
    card.show_day(kept, gauge_state(kept, NOW).day)
    assert (card.figure.text(), card.of.text()) == ("213,870", "of 625,000")
    assert card.words.text() == "HubDesk 3,020 · others 210,850"
    assert card.kept.text() == f"20{NBSP}% kept free"
    assert card.bar.accessibleName().startswith("Today 213,870 of 625,000. 20\u00a0% kept free. Resets 00:00 Berlin")
    card.show_day(QUIET, gauge_state(QUIET, NOW).day)
    assert card.kept.isHidden()
    card.show_day(replace(QUIET, day_used=None), None)
    assert card.isHidden()


def test_errors_are_those_of_the_day_once_they_are_counted(qtbot, theme):
    card = ErrorsCard(theme)
    qtbot.addWidget(card)
    card.show_errors(replace(QUIET, requests=0, errors=0))
    assert (card._title.text(), card.figure.text()) == ("Errors in this session", f"0{NBSP}%")
    card.set_today(DayAnswers(calls=3_020, errors=9, refused=3))
    assert card._title.text() == "Errors today"
    assert card.figure.text() == f"0.4{NBSP}%"
    assert card.of.text() == f"of 5{NBSP}% allowed"
    assert card.words.text() == "9 of 3,020 answers; 3 refused by the limit"


@pytest.mark.parametrize(("errors", "icon"), [(4, "ok"), (5, "warning"), (60, "warning")])
def test_five_percent_of_errors_are_a_warning(qtbot, theme, errors, icon):
    card = ErrorsCard(theme)
    qtbot.addWidget(card)
    card.set_today(DayAnswers(calls=100, errors=errors, refused=0))
    card.show_errors(QUIET)
    assert card.mark._icon == icon


def test_the_strip_as_a_table_has_the_newest_first(qtmodeltester):
    model = StripModel()
    snapshot = sample("Slowed")
    model.show(snapshot.strip, NOW)
    qtmodeltester.check(model)
    rows = [[model.data(model.index(row, column)) for column in range(4)] for row in range(100)]
    assert rows[0][1:] == ["139", "39", "0"]
    assert rows[5][3] == "2"
    assert rows[47][1:] == ["no answer", "", ""]


def test_ten_minutes_later_the_rows_are_others_and_the_place_stays(qtbot):
    model = StripModel()
    model.show(QUIET.strip, NOW)
    with qtbot.waitSignal(model.dataChanged), qtbot.assertNotEmitted(model.modelReset):
        model.show((*QUIET.strip[1:], QUIET.strip[0]), NOW)


def test_enter_on_the_strip_shows_the_table_and_the_button_goes_back(qtbot, theme):
    card = StripCard(theme, lambda: NOW)
    qtbot.addWidget(card)
    card.resize(900, 260)
    card.show()
    snapshot = sample("Slowed")
    card.show_state(snapshot, gauge_state(snapshot, NOW))
    assert card.refused.text() == "refused: 2"
    assert card.lines.text() == "line: 190 · dots: 122, where HubDesk stops"
    card.strip.setFocus()
    qtbot.keyClick(card.strip, Qt.Key.Key_Return)
    assert (card.table_shown, card.focusWidget()) == (True, card.table)
    assert card.table.currentIndex().row() == 0
    assert card.as_table.accessibleName() == "Show as a strip"
    qtbot.mouseClick(card.as_table, Qt.MouseButton.LeftButton)
    assert (card.table_shown, card.focusWidget()) == (False, card.strip)


def test_advice_stands_in_rows_and_an_empty_log_says_what_it_is_for(qtbot, theme):
    view = AdviceView(theme)
    qtbot.addWidget(view)
    view.show()
    assert view.empty.isVisible()
    assert not view.card.isVisible()
    view.show_advice(ADVICE)
    assert not view.empty.isVisible()
    assert view.card.body.count() == 3
    rows = view.card.findChildren(Hairline)
    assert len(rows) == 1
    view.show_advice(list(ADVICE))
    assert view.card.findChildren(Hairline) == rows
    view.show_advice(())
    assert view.empty.isVisible()
