"""What an import costs is said before it begins, and a run says what it waits for."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from hubdesk.engine.limits.forecast import Forecast
from hubdesk.engine.records import Waiting
from hubdesk.gui.gauge.state import gauge_state
from hubdesk.gui.importer.forecast_card import ForecastCard, in_short
from hubdesk.gui.importer.pace import Pace
from hubdesk.gui.importer.questions import write_question
from tests.support import gauge_samples
from tests.support.fake_import import ACME
from tests.support.fake_run import progress

pytestmark = pytest.mark.gui

NOW = datetime(2026, 11, 28, 16, 0, tzinfo=UTC)
SHORT = Forecast(54, 3.1, 3.1, 0.0021, True, None, None, NOW)
LONG = replace(
    SHORT,
    calls=300_000,
    seconds=50_000.0,
    working_seconds=17_000.0,
    share_of_day_left=1.6,
    fits_today=False,
    pauses_at=NOW.replace(hour=19),
    goes_on_at=NOW.replace(day=29, hour=0),
    ends_at=NOW.replace(day=29, hour=6),
    days=1,
)


@pytest.mark.anyio
async def test_the_check_step_says_what_the_import_costs(rig_of):
    rig = rig_of(expected=SHORT)
    await rig.check()
    card = rig.pane.check.forecast
    assert not card.isHidden()
    assert (card.calls.text(), card.share.text(), card.takes.text()) == ("54", "0.2 %", "3\N{NO-BREAK SPACE}s")
    assert card.words.isHidden()
    await rig.preview()
    rig.pane.preview.skip_wanted.emit()
    assert rig.controller.footer().state.endswith(" · 54 calls, about 3\N{NO-BREAK SPACE}s")


@pytest.mark.anyio
async def test_a_forecast_that_changes_is_shown_and_one_step_back_ends_it(rig_of):
    rig = rig_of(expected=SHORT)
    await rig.check()
    rig.services.expected = LONG
    rig.controller.forecast._timer.timeout.emit()
    await rig.settle()
    assert rig.pane.check.forecast.calls.text() == "300,000"
    rig.controller.go_back()
    assert rig.controller.forecast.expected is None
    assert not rig.controller.forecast._timer.isActive()


@pytest.mark.anyio
async def test_without_an_account_nothing_is_forecast(rig_of):
    rig = rig_of(account=None, expected=None)
    await rig.check()
    assert rig.pane.check.forecast.isHidden()
    assert "call" not in rig.controller.footer().state


def test_a_day_that_does_not_suffice_is_explained(theme):
    card = ForecastCard(theme)
    card.show_forecast(LONG, NOW)
    assert card.share.text() == "all of it"
    assert "goes on by itself at 00:00 on 29 Nov" in card.words.text()
    assert in_short(LONG).endswith("goes on after midnight")


def test_what_is_not_known_is_said(theme):
    card = ForecastCard(theme)
    card.show_forecast(replace(SHORT, share_of_day_left=None, fits_today=None, estimated=True), NOW)
    assert card.share.text() == "not known"
    assert "guess" in card.words.text()


def test_the_question_before_a_large_write_has_the_forecast():
    question = write_question("upsert", 20_000, ACME, SHORT)
    assert ("clock", "54 calls, about 3\N{NO-BREAK SPACE}s.") in question.lines


@pytest.mark.anyio
async def test_time_left_stays_during_a_wait_whose_end_is_known(rig_of):
    rig = rig_of()
    job = await rig.run()
    view, started = rig.pane.run, NOW
    view.show_progress(progress(waiting=Waiting("limit", "HubSpot asked for a pause.", 4.0)), started)
    assert view._left.text() == "about 31\N{NO-BREAK SPACE}s left"
    view.show_progress(replace(progress(waiting=Waiting("network", "No network.", None)), seconds_left=None), started)
    assert view._left.text() == ""
    job.progress.publish(progress(waiting=Waiting("reserve", "Kept for others.", 30_000.0)))
    assert rig.banners == ("run",)


def test_a_run_at_full_speed_says_when_the_next_calls_leave(theme):
    pace = Pace(theme)
    pace.set_state(gauge_state(gauge_samples.STATES["Near limit"], gauge_samples.NOW))
    usual = pace._sentence.text()
    pace.set_breath(2.4)
    assert pace._sentence.text() == "Full speed. The window is used up, the next calls leave in 2\N{NO-BREAK SPACE}s."
    pace.set_breath(None)
    assert pace._sentence.text() == usual
