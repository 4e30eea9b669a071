from __future__ import annotations

from dataclasses import replace

import pytest

from hubdesk.engine.limits.tiers import TIERS
from hubdesk.gui.gauge.services import FileInWork
from hubdesk.gui.gauge.what_if_view import WhatIfView
from tests.support.gauge_samples import QUIET

NBSP = "\u00a0"
FREE, PROFESSIONAL, ENTERPRISE = TIERS
FILE = FileInWork("ITB_Berlin_Leads.csv", 44_120, 442)


@pytest.fixture
def view(qtbot, theme):
    made = WhatIfView(theme)
    qtbot.addWidget(made)
    made.resize(1000, 400)
    made.show()
    return made


def _seconds(view):
    """Return the seconds that the last figure says."""
    text = view.result.text().rsplit("→ ", 1)[-1].replace(NBSP, " ")
    units = {"h": 3600, "min": 60, "s": 1}
    words = text.split()
    return sum(int(count) * units[unit] for count, unit in zip(words[::2], words[1::2], strict=True))


def test_the_plan_above_the_present_one_is_proposed_once(view):
    view.show_limits(None, QUIET, (), None)
    assert (view.tier.value(), view.addons.value()) == (PROFESSIONAL, 1)
    view.addons.set_value(0)
    view.show_limits(None, replace(QUIET, ours=4), (), None)
    assert view.addons.value() == 0


def test_the_files_rows_and_calls_are_taken_until_others_are_typed(qtbot, view):
    view.show_limits(FILE, QUIET, (), 64.0)
    assert view.rows.text() == "44,120"
    assert view.calls() == 442
    assert view.title.text() == "This file (ITB_Berlin_Leads.csv):"
    assert view.result.text().startswith(f"1{NBSP}min 4{NBSP}s → ")
    with qtbot.waitSignal(view.asked):
        view.rows.clear()
        qtbot.keyClicks(view.rows, "50.001")
    assert view.row_count() == 50_001
    assert view.calls() == 501
    assert view.title.text() == "50,001 rows:"
    assert "→" not in view.result.text()
    view.show_limits(FILE, QUIET, (), 70.0)
    assert view.row_count() == 50_001
    view.rows.editingFinished.emit()
    assert view.rows.text() == "50,001"


def test_a_higher_burst_takes_less_time(view):
    view.show_limits(None, QUIET, (), None)
    view.rows.setText("400000")
    view.addons.set_value(0)
    times = []
    for tier in (FREE, PROFESSIONAL):
        view.tier.set_value(tier)
        times.append(_seconds(view))
    view.addons.set_value(1)
    times.append(_seconds(view))
    assert times[0] / times[1] == pytest.approx(1.9, rel=0.05)
    assert times[1] / times[2] == pytest.approx(250 / 190, rel=0.05)
    assert f"at 250 calls per 10{NBSP}s" in view.words.text()


def test_more_than_a_day_says_over_how_many_midnights(view):
    view.show_limits(None, QUIET, (), None)
    view.addons.set_value(0)
    view.tier.set_value(FREE)
    view.rows.setText("60000000")
    view._show()
    assert "That is more than the 250,000 calls of a day: it goes on over 2 midnights." in view.words.text()


@pytest.mark.parametrize("typed", ["", "many", "-", "9" * 15, "²", "①"])
def test_what_is_no_number_counts_as_none(view, typed):
    view.rows.setText(typed)
    assert view.row_count() == 0
    view._show()
    assert view.title.text() == "0 rows:"


def test_small_shares_of_the_day_are_not_zero(view):
    view.show_limits(None, QUIET, (), None)
    view.rows.setText("100")
    view._show()
    assert f"Less than 0.1{NBSP}% of the day’s calls." in view.words.text()
    assert view.result.text() == "less than a second"


def test_fields_have_names_for_screen_readers(view):
    assert view.rows.accessibleName() == "Rows"
    assert view.tier.accessibleName() == "Plan"
    assert view.addons.accessibleName() == "API Limit Increase"


def test_rows_that_were_typed_stay_when_the_file_is_checked_again(qtbot, view):
    view.show_limits(FILE, QUIET, (), 64.0)
    view.rows.clear()
    qtbot.keyClicks(view.rows, "50001")
    view.show_limits(replace(FILE, rows=44_121), QUIET, (), 64.0)
    assert view.row_count() == 50_001
    view.show_limits(FileInWork("Other.csv", 12, 1), QUIET, (), 64.0)
    assert view.row_count() == 12
    view.show_limits(FileInWork("Other.csv", 13, 1), QUIET, (), 64.0)
    assert view.row_count() == 13


def test_for_an_account_with_another_plan_another_one_is_proposed(view):
    view.show_limits(None, QUIET, (), None)
    enterprise = replace(QUIET, day_limit=ENTERPRISE.with_addons(0)[1], limit=ENTERPRISE.with_addons(0)[0])
    view.show_limits(None, enterprise, (), None)
    assert view.tier.value() is ENTERPRISE
    view.tier.set_value(FREE)
    view.show_limits(None, QUIET, (), None)
    assert view.tier.value() is FREE, "somebody chose it"
